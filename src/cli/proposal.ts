/** What a working copy proposes to be judged by, and its baseline as it was: the same as on a pull request, before a push. */
import { resolve } from 'node:path';
import { fileAt } from '../discover/objects.js';
import { type Baseline, type LayerSource, type Proposal, readBaseline } from '../evaluate/index.js';
import type { Result } from '../problem.js';
import { editedFiles, tryProposal } from '../proposal.js';
import type { ScanOptions, ScanOutcome } from '../scan.js';
import { baselineOf, writtenAs } from './baseline-file.js';
import type { LocalChange } from './changed.js';
import { layersOf } from './policy-file.js';

/** The baseline as it stood before the change; one that lies outside of the folder, or is new, as it is. */
export function baselineAt(dir: string, named: string, { base }: LocalChange): Result<Baseline> {
  const path = writtenAs(dir, named);
  const file = resolve(dir, path) === resolve(named) ? fileAt(dir, base, path) : 'unreachable';
  if (file === 'missing' || file === 'no-file') return { ok: true, value: { path, entries: [] } };
  return typeof file === 'string' ? baselineOf(dir, named) : readBaseline(file.text.replace(/^\ufeff/, ''), path);
}

/** Files that are named beside the usual ones, as they were given. */
interface Named {
  readonly policy?: string;
  readonly baseline?: string;
}

/** What judges: each layer and the baseline, as far as they could be read. */
interface Judging {
  readonly layers: Result<readonly LayerSource[]>;
  readonly baseline: Result<Baseline> | undefined;
}

/** Tries what the working copy proposes to be judged by. */
export async function proposedIn(
  dir: string,
  { change }: LocalChange,
  { policy, baseline }: Named,
  base: Judging,
  options: ScanOptions,
  outcome: ScanOutcome | undefined,
): Promise<Proposal | undefined> {
  const judges = ({ layers, baseline: old }: Judging) => {
    if (!layers.ok) return layers;
    if (old?.ok === false) return old;
    return { ok: true, value: { layers: layers.value, ...(old && { baseline: old.value }) } } as const;
  };
  const proposed: Judging = {
    layers: layersOf(dir, policy),
    baseline: baseline === undefined ? undefined : baselineOf(dir, baseline),
  };
  const cited = (named: string | undefined) => (named === undefined ? [] : [writtenAs(dir, named)]);
  const edited = editedFiles(
    change,
    { policies: cited(policy), baseline: cited(baseline)[0], workflows: true, outcome },
    [],
  );
  const before = judges(base);
  const sides = { ...(before.ok && { base: before.value }), judges: judges(proposed), ...(outcome && { outcome }) };
  return tryProposal(dir, options, sides, edited);
}
