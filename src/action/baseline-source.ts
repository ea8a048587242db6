/** Which baseline counts: that of the base commit for a change under review, so that no change writes its own amnesty. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf } from '../cli/baseline-file.js';
import { type Baseline, readBaseline } from '../evaluate/index.js';
import type { Client } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import type { Occasion } from './event.js';
import { leadsAway, textAtBase } from './policy-source.js';

/** The baseline, where one counts, and what is to be said about it. */
export interface BaselineFound {
  readonly baseline?: Baseline;
  readonly remarks: readonly Problem[];
}

/** Finds the baseline that the workflow names; one that the change adds does not count yet. */
export async function findBaseline(
  root: string,
  occasion: Occasion,
  named: string | undefined,
  client: Client | undefined,
): Promise<Result<BaselineFound>> {
  if (named === undefined) return { ok: true, value: { remarks: [] } };
  const here = (): Result<Baseline> =>
    leadsAway(root, named)
      ? { ok: false, problems: [{ code: 'baseline-unreadable', path: named, detail: 'a link, or no such file' }] }
      : baselineOf(root, join(root, named));
  if (occasion.change === undefined) {
    const read = here();
    return read.ok ? { ok: true, value: { baseline: read.value, remarks: [] } } : read;
  }
  const text = await textAtBase(root, occasion, occasion.change, named, client);
  if (!text.ok)
    return {
      ok: false,
      problems: [{ code: 'baseline-unreadable', path: named, detail: text.problems[0].detail ?? '' }],
    };
  if (text.value === undefined) {
    // One that is nowhere is a slip of the workflow, which the next scan of everything tells.
    if (!existsSync(join(root, named))) return { ok: true, value: { remarks: [] } };
    return { ok: true, value: { remarks: [{ code: 'own-baseline-change', path: named, detail: 'none there' }] } };
  }
  const read = readBaseline(text.value, named);
  if (!read.ok) return read;
  const proposed = here();
  const differs = !proposed.ok || JSON.stringify(proposed.value.entries) !== JSON.stringify(read.value.entries);
  const remarks: readonly Problem[] = differs ? [{ code: 'own-baseline-change', path: named }] : [];
  return { ok: true, value: { baseline: read.value, remarks } };
}
