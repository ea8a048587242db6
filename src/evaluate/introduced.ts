/** Which findings a change brings: those whose key (rule, model, subject, readings, path after rename) did not exist before it. */
import type { Reference } from '../extract/types.js';
import type { Lineage } from '../resolve/types.js';
import type { Draft } from './findings.js';
import type { Reading, Readings } from './readings.js';

/** What the tree named before the change; judged by the same policy and the same lineages. */
export interface Before {
  readonly lineages: readonly Lineage[];
  /** References that named no model. */
  readonly unidentified: readonly Reference[];
  /** Earlier path → path now, of files that moved. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The drafts, each marked by whether any of its places is new; `readingsAt` tells what is in force at a path. */
export function markIntroduced(
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  moved: Before['moved'],
  readingsAt: (path: string) => Readings,
): readonly Draft[] {
  const texts = new Map<Reading, string>();
  const textOf = (reading: Reading): string => {
    const { rule, stated, company } = reading;
    const text = texts.get(reading) ?? JSON.stringify([rule, stated.values, company]);
    texts.set(reading, text);
    return text;
  };
  // Moving a file is not new, moving it to where other readings hold is.
  const keysOf = (draft: Draft, pathNow: (path: string) => string): readonly string[] => {
    const { rule, model, subject, references } = draft;
    const places = references.flatMap(({ location, via = [] }) => [location, ...via].map(({ path }) => path));
    const about = [rule, model ?? '', subject];
    if (places.length === 0) return [JSON.stringify(about)];
    return [...new Set(places)].map((path) =>
      JSON.stringify([...about, pathNow(path), readingsAt(path).readings.map(textOf)]),
    );
  };
  const known = new Set(earlier.flatMap((draft) => keysOf(draft, (path) => moved.get(path) ?? path)));
  return drafts.map((draft) => ({
    ...draft,
    introduced: keysOf(draft, (path) => path).some((key) => !known.has(key)),
  }));
}
