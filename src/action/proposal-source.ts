/** What would judge once the change is merged: what is checked out, in the place of what stands at the base commit. */
import type { PolicyPort, Proposal } from '../evaluate/index.js';
import type { Client } from '../github/index.js';
import type { Result } from '../problem.js';
import { editedFiles, type Judges, tryProposal } from '../proposal.js';
import type { ScanOptions, ScanOutcome } from '../scan.js';
import { type BaselineFound, findBaseline } from './baseline-source.js';
import type { Occasion } from './event.js';
import { inputLayer } from './input-layer.js';
import type { Inputs } from './inputs.js';
import { findPolicy, type PolicyFound } from './policy-source.js';

/** The policy and the baseline of one state of the repository, each as far as it could be read. */
export interface Sources {
  readonly policy: Result<PolicyFound>;
  readonly baseline: Result<BaselineFound>;
}

/** What judges: the base commit's for a change under review; `port` reads files of other repositories. */
export async function findSources(
  root: string,
  occasion: Occasion,
  inputs: Inputs,
  client: Client | undefined,
  port: PolicyPort,
): Promise<Sources> {
  const given = { named: inputs.policy, inline: inputs['policy-inline'] };
  return {
    policy: await findPolicy(root, occasion, given, client, port),
    baseline: await findBaseline(root, occasion, inputs.baseline, client),
  };
}

/** Everything that judges: the layers with that of the inputs, and the baseline. */
export function judgesOf({ policy, baseline }: Sources, inputs: Inputs): Result<Judges> {
  if (!policy.ok) return policy;
  if (!baseline.ok) return baseline;
  const { layers } = policy.value;
  const lower = inputLayer(inputs, layers.length > 0);
  const old = baseline.value.baseline;
  return { ok: true, value: { layers: [...layers, ...(lower ? [lower] : [])], ...(old && { baseline: old }) } };
}

/** What trying a proposal needs beside what judges. */
export interface Trying {
  readonly occasion: Occasion;
  readonly inputs: Inputs;
  readonly client: Client | undefined;
  /** Reads what the change extends, with no more than the change may read itself. */
  readonly port: PolicyPort;
  readonly scanning: ScanOptions;
  /** The scan that gave the verdict, where there is one. */
  readonly outcome: ScanOutcome | undefined;
}

/** Tries what the change proposes in the place of `base`; the layers that the workflow gives stay as they are. */
export async function findProposal(
  root: string,
  base: Sources,
  { occasion: { change, ...merged }, inputs, client, port, scanning, outcome }: Trying,
): Promise<Proposal | undefined> {
  const elsewhere = scanning.noticed?.some(({ code }) => code === 'change-not-checked-out');
  if (change === undefined || elsewhere) return undefined;
  const proposed = await findSources(root, merged, inputs, client, port);
  const edited = editedFiles(
    scanning.change,
    {
      policies: inputs.policy === undefined ? [] : [inputs.policy],
      baseline: inputs.baseline,
      outcome,
      workflows: !merged.central,
    },
    differingPaths(base, proposed, inputs),
  );
  const judged = judgesOf(base, inputs);
  const sides = { ...(judged.ok && { base: judged.value }), judges: judgesOf(proposed, inputs) };
  return tryProposal(root, { ...scanning, fetchPolicy: port }, { ...sides, ...(outcome && { outcome }) }, edited);
}

/** The paths of policies and of the baseline that are not the same on both sides. */
function differingPaths(base: Sources, proposed: Sources, inputs: Inputs): readonly string[] {
  const texts = ({ policy }: Sources) =>
    new Map(policy.ok ? policy.value.layers.map(({ path, text }) => [path, text] as const) : []);
  const [was, is] = [texts(base), texts(proposed)];
  const broken = [base, proposed].flatMap(({ policy }) =>
    policy.ok ? [] : policy.problems.flatMap(({ path }) => (path === undefined ? [] : [path])),
  );
  const policies =
    broken.length > 0 ? broken : [...was.keys(), ...is.keys()].filter((path) => was.get(path) !== is.get(path));
  const [before, after] = [base.baseline, proposed.baseline];
  const entries = ({ value }: { readonly value: BaselineFound }) => JSON.stringify(value.baseline?.entries);
  // One that cannot be read may be missing on both sides; whether the change takes it away is told by its files.
  const edited = before.ok && after.ok && entries(before) !== entries(after);
  return [...policies, ...(inputs.baseline !== undefined && edited ? [inputs.baseline] : [])];
}
