/** The door of the action: what the runner gives in, a verdict delivered and an exit code out. */
import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tool } from '../cli/version.js';
import type { Proposal } from '../evaluate/index.js';
import { triggersOf } from '../extract/index.js';
import { type Client, openClient } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import type { Judges } from '../proposal.js';
import type { Report } from '../report/index.js';
import { review } from '../review.js';
import { type ScanOptions, type ScanOutcome, scan } from '../scan.js';
import { findChange } from './change-source.js';
import { deliver, deliverNothing } from './delivery.js';
import { type Occasion, readOccasion } from './event.js';
import { hubOf, maskHubToken } from './hub.js';
import { inInputs } from './input-layer.js';
import { type Inputs, readInputs } from './inputs.js';
import { log, mask } from './log.js';
import { findOwners } from './owners-source.js';
import { policyPorts } from './policy-ports.js';
import { findProposal, findSources, judgesOf } from './proposal-source.js';

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
  const ports = policyPorts(occasion.value, inputs);
  const base = await findSources(root.value, occasion.value, inputs, client, ports.any);
  const remarks: Problem[] = [
    ...(unknown.length > 0 ? [{ code: 'input-unknown', detail: unknown.join(', ') } as const] : []),
    ...(base.policy.ok ? base.policy.value.remarks : []),
    ...(base.baseline.ok ? base.baseline.value.remarks : []),
  ];
  const changed: Pick<ScanOptions, 'noticed'> = base.policy.ok
    ? await changeOf(root.value, occasion.value, inputs, client)
    : {};
  const asked = findOwners(root.value, occasion.value);
  const scanning: ScanOptions = {
    today: now.toISOString().slice(0, 10),
    ...hub.value,
    ...changed,
    noticed: [...(changed.noticed ?? []), ...asked.remarks],
    ...(asked.owners && { owners: asked.owners }),
    fetchPolicy: ports.any,
    repository: `${occasion.value.owner}/${occasion.value.repository}`,
  };
  const propose = (outcome: ScanOutcome | undefined) =>
    findProposal(root.value, base, { occasion: occasion.value, inputs, client, port: ports.known, scanning, outcome });
  const report = await reviewed(root.value, inputs, judgesOf(base, inputs), scanning, propose);
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
  if (!reviewed && examine === 'all' && occasion.span !== undefined) return {};
  const { change, remarks } = await findChange(root, occasion, client, (path) => triggersOf(path) !== undefined);
  return { ...(change && { change, changedOnly: examine !== 'all', allGate: !reviewed }), noticed: remarks };
}

async function reviewed(
  root: string,
  inputs: Inputs,
  judges: Result<Judges>,
  scanning: ScanOptions,
  propose: (outcome: ScanOutcome | undefined) => Promise<Proposal | undefined>,
): Promise<Result<Report>> {
  const judged = judges.ok ? await scan(root, { ...scanning, ...judges.value }) : judges;
  const proposal = await propose(judged.ok ? judged.value : undefined);
  const tolerant = inputs['on-incomplete'] === 'warn';
  return review(root, inInputs(judged), scanning, { tool, tolerant, ...(proposal && { proposal }) });
}
