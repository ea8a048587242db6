/** The door of the action: what the runner gives in, a verdict delivered and an exit code out. */
import { realpathSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { tool } from '../cli/version.js';
import type { PolicyPort } from '../evaluate/index.js';
import type { Evaluation } from '../evaluate/types.js';
import { triggersOf } from '../extract/index.js';
import { type Client, fileOf, openClient } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import { type Report, toReport } from '../report/index.js';
import { type ScanOptions, type ScanOutcome, scan } from '../scan.js';
import { type BaselineFound, findBaseline } from './baseline-source.js';
import { findChange } from './change-source.js';
import { deliver, deliverNothing } from './delivery.js';
import { type Occasion, readOccasion } from './event.js';
import { hubOf, maskHubToken } from './hub.js';
import { inInputs, inputLayer } from './input-layer.js';
import { type Inputs, readInputs } from './inputs.js';
import { log, mask } from './log.js';
import { findPolicy, type PolicyFound } from './policy-source.js';

/** 0 pass, 1 policy violated, 2 could not judge or incomplete, 3 wrong inputs. */
export type ExitCode = 0 | 1 | 2 | 3;

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action once; `now` is the time of the run. */
export async function run(env: Environment, now: Date): Promise<ExitCode> {
  mask(env['INPUT_GITHUB-TOKEN'] ?? '');
  mask(env['INPUT_POLICY-TOKEN'] ?? '');
  maskHubToken(env);
  const read = readInputs(env);
  if (!read.ok) return deliverNothing(read.problems, 3);
  const { inputs, unknown } = read.value;
  const occasion = readOccasion(env);
  if (!occasion.ok) return deliverNothing(occasion.problems, 2);
  const root = rootOf(occasion.value, inputs);
  if (!root.ok) return deliverNothing(root.problems, 3);
  const hub = hubOf(inputs, env, occasion.value.workspace);
  if (!hub.ok) return deliverNothing(hub.problems, 3);
  const client = clientOf(occasion.value, inputs);
  const port = portOf(occasion.value, inputs);
  const given = { named: inputs.policy, inline: inputs['policy-inline'] };
  const policy = await findPolicy(root.value, occasion.value, given, client, port);
  const baseline = await findBaseline(root.value, occasion.value, inputs.baseline, client);
  const remarks: Problem[] = [
    ...(unknown.length > 0 ? [{ code: 'input-unknown', detail: unknown.join(', ') } as const] : []),
    ...(policy.ok ? policy.value.remarks : []),
    ...(baseline.ok ? baseline.value.remarks : []),
  ];
  const changed = policy.ok ? await changeOf(root.value, occasion.value, inputs, client) : {};
  const report = await review(root.value, inputs, policy, baseline, now, {
    ...hub.value,
    ...changed,
    fetchPolicy: port,
    repository: `${occasion.value.owner}/${occasion.value.repository}`,
  });
  if (!report.ok) return deliverNothing(report.problems, 2);
  // A forgotten checkout would pass for ever.
  if (report.value.coverage.listed === 0) return deliverNothing([{ code: 'nothing-to-scan' }], 2);
  return deliver({ report: report.value, inputs, occasion: occasion.value, client, remarks });
}

/** The folder of the repository; the workflow names it, and no link may lead it out of the workspace. */
function rootOf({ workspace }: Occasion, inputs: Inputs): Result<string> {
  const { 'working-directory': named = '.' } = inputs;
  const found = statSync(join(workspace, named), { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const root = realpathSync(join(workspace, named));
    if (!relative(realpathSync(workspace), root).startsWith('..')) return { ok: true, value: root };
  }
  return {
    ok: false,
    problems: [
      { code: 'policy-input-wrong', detail: `working-directory: no such folder in the workspace, "${named}"` },
    ],
  };
}

function clientOf({ apiUrl }: Occasion, inputs: Inputs): Client | undefined {
  const { 'github-token': token } = inputs;
  return token === undefined
    ? undefined
    : openClient({ token, apiUrl, agent: `${tool.name}/${tool.version}`, say: log });
}

/** What changed, how much of the repository is looked at for it, and what gates. */
async function changeOf(
  root: string,
  occasion: Occasion,
  { examine }: Inputs,
  client: Client | undefined,
): Promise<Pick<ScanOptions, 'change' | 'changedOnly' | 'allGate' | 'noticed'>> {
  const reviewed = occasion.change !== undefined;
  // Nobody reviews a push: where everything is looked at anyway, what changed means nothing.
  if (!reviewed && examine === 'all') return {};
  const { change, remarks } = await findChange(root, occasion, client, (path) => triggersOf(path) !== undefined);
  return { ...(change && { change, changedOnly: examine !== 'all', allGate: !reviewed }), noticed: remarks };
}

/** How policies of other repositories are read: with a token of its own, else with that of the job. */
function portOf({ apiUrl }: Occasion, inputs: Inputs): PolicyPort {
  const token = inputs['policy-token'] ?? inputs['github-token'];
  if (token === undefined) return async () => ({ ok: false, reason: 'no token was given' });
  const client = openClient({ token, apiUrl, agent: `${tool.name}/${tool.version}`, say: log });
  return (reference) => fileOf(client, reference);
}

async function review(
  root: string,
  inputs: Inputs,
  policy: Result<PolicyFound>,
  baseline: Result<BaselineFound>,
  now: Date,
  asked: Pick<ScanOptions, 'hub' | 'change' | 'changedOnly' | 'allGate' | 'noticed' | 'fetchPolicy' | 'repository'>,
): Promise<Result<Report>> {
  const today = now.toISOString().slice(0, 10);
  const found: PolicyFound = policy.ok ? policy.value : { layers: [], remarks: [] };
  const lower = inputLayer(inputs, found.layers.length > 0);
  const layers = [...found.layers, ...(lower ? [lower] : [])];
  const old = baseline.ok && baseline.value.baseline ? { baseline: baseline.value.baseline } : {};
  const failed = !policy.ok ? policy : !baseline.ok ? baseline : undefined;
  const judged = failed ?? (await scan(root, { today, ...asked, ...old, layers }));
  const report = (outcome: ScanOutcome, evaluation: Evaluation) =>
    toReport({
      tool,
      asOf: today,
      root: basename(root),
      catalog: outcome.catalog,
      coverage: outcome.coverage,
      ...(outcome.change && { change: outcome.change }),
      lineages: outcome.lineages ?? [],
      unidentified: outcome.identification?.unidentified ?? [],
      setAside: outcome.setAside,
      evaluation,
      tolerant: inputs['on-incomplete'] === 'warn',
      problems: outcome.problems,
    });
  if (judged.ok) return { ok: true, value: report(judged.value, judged.value.evaluation ?? unjudged([])) };
  // Without a verdict, what the repository depends on can still be shown.
  const seen = await scan(root, { today, ...asked, stage: 'resolve' });
  return seen.ok ? { ok: true, value: report(seen.value, unjudged(judged.problems.map(inInputs))) } : seen;
}

function unjudged(problems: readonly Problem[]): Evaluation {
  return { verdict: 'could-not-judge', findings: [], exceptions: [], obligations: [], complete: false, problems };
}
