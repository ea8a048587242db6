/** Tries what a change proposes to be judged by: its own policy and baseline, over the whole repository and for information; the verdict is that of the base commit alone. */

import type { Change } from './change.js';
import { ownersPaths } from './discover/owners.js';
import {
  type Baseline,
  type EditedFile,
  type LayerSource,
  type Proposal,
  policyDifferences,
  readLayers,
  trialOf,
} from './evaluate/index.js';
import type { Result } from './problem.js';
import { type ScanOptions, type ScanOutcome, scan } from './scan.js';

/** What a repository is judged by. */
export interface Judges {
  /** Layers of policy, the uppermost first. */
  readonly layers: readonly LayerSource[];
  readonly baseline?: Baseline;
}

/** What judged a change, and what the change has in its place. */
export interface Proposed {
  /** What judged; absent where it could not be read. */
  readonly base?: Judges;
  /** The same once the change is merged: the layers above the repository's own stay as they are. */
  readonly judges: Result<Judges>;
  /** The scan that gave the verdict, where there is one. */
  readonly outcome?: ScanOutcome;
}

/** Tries the proposal; undefined where the change edits nothing that has a say in its review. */
export async function tryProposal(
  root: string,
  options: ScanOptions,
  { base, judges, outcome }: Proposed,
  edited: readonly EditedFile[],
): Promise<Proposal | undefined> {
  if (!edited.some(({ kind }) => kind === 'policy' || kind === 'baseline'))
    return edited.length > 0 ? { edited } : undefined;
  if (!judges.ok) return { edited, trial: judges };
  const { fetchPolicy } = options;
  const read = await readLayers(judges.value.layers, fetchPolicy);
  if (!read.ok) return { edited, trial: read };
  // What the files say is about the whole repository, whatever part of it the change touches.
  const whole: ScanOptions = { ...options, changedOnly: false };
  const proposed = await scan(root, { ...whole, ...judges.value });
  if (!proposed.ok) return { edited, trial: proposed };
  const before = base && (await readLayers(base.layers, fetchPolicy));
  const now = base && before?.ok ? await inWhole(root, whole, base, outcome, options.changedOnly === true) : undefined;
  const { evaluation } = proposed.value;
  if (evaluation === undefined) return { edited };
  const differences = before?.ok ? policyDifferences(before.value.layers, read.value.layers) : [];
  return { edited, trial: { ok: true, value: trialOf(now?.evaluation, evaluation, differences) } };
}

async function inWhole(
  root: string,
  whole: ScanOptions,
  base: Judges,
  outcome: ScanOutcome | undefined,
  partial: boolean,
): Promise<ScanOutcome | undefined> {
  if (!partial && outcome !== undefined) return outcome;
  const done = await scan(root, { ...whole, ...base });
  return done.ok ? done.value : undefined;
}

/** What is known of a change beside its files. */
export interface EditedContext {
  /** Paths that are read as policies, beside the usual ones. */
  readonly policies: readonly string[];
  readonly baseline?: string | undefined;
  /** Whether the workflow of this repository runs the review. */
  readonly workflows: boolean;
  /** What was found, if anything was. */
  readonly outcome?: ScanOutcome | undefined;
}

const usual = ['.github/model-policy.yml', '.github/model-policy.yaml'] as const;
const workflow = /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/.+)$/;

/** The files that a change edits although they have a say in its review; `differing` are policies and baselines known to differ. */
export function editedFiles(
  change: Change | undefined,
  { policies, baseline, workflows, outcome }: EditedContext,
  differing: readonly string[],
): readonly EditedFile[] {
  const cards = new Set(
    outcome?.references.flatMap(({ usage, location: { path } }) =>
      usage === 'base' && path.endsWith('.md') ? [path] : [],
    ),
  );
  const judging = new Set<string>([...usual, ...policies]);
  const kindOf = (path: string): EditedFile['kind'] | undefined => {
    if (judging.has(path)) return 'policy';
    if (path === baseline) return 'baseline';
    if (workflow.test(path)) return workflows ? 'workflow' : undefined;
    if (ownersPaths.some((one) => one === path)) return 'owners';
    return cards.has(path) ? 'card' : undefined;
  };
  const touched = change?.files.flatMap(({ path, was }) => [path, was].filter((one) => one !== undefined)) ?? [];
  return [...new Set([...differing, ...touched])].sort().flatMap((path): readonly EditedFile[] => {
    const kind = kindOf(path);
    return kind === undefined ? [] : [{ path, kind }];
  });
}
