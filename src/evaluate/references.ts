/** What policies say about references: paths that are not searched, texts that are no models, keys that hold some; each only where the layers above leave it (policy-semantics §8). */
import type { Reference } from '../extract/types.js';
import type { Problem } from '../problem.js';
import { maySpeakOf } from './authority.js';
import { matchesGlob } from './glob.js';
import type { Policy } from './policy.js';
import type { SetAside } from './types.js';

/** The words of a stack of layers about references. */
export interface ReferenceWords {
  /** Names that hold models somewhere; every file that contains one is worth reading. */
  readonly keys: readonly string[];
  /** Whether the file is not searched. */
  ignoresPath(path: string): boolean;
  /** Whether a key, variable or argument of that name holds a model in this file. */
  holdsModel(name: string, path: string): boolean;
  /** The references that remain, and every text that a policy calls no model with how often it stood. */
  sift(references: readonly Reference[]): {
    readonly references: readonly Reference[];
    readonly setAside: readonly SetAside[];
  };
  /** Words that had no effect so far, because a layer above did not leave them. */
  problems(): readonly Problem[];
}

/** Opens the words of the layers, the uppermost first. */
export function openReferenceWords(layers: readonly Policy[]): ReferenceWords {
  const barred = new Set<string>();
  const speaks = (index: number, path: string, key: string): boolean => {
    if (maySpeakOf(layers, index, path)) return true;
    barred.add(JSON.stringify([layers[index]?.path, key]));
    return false;
  };
  const keys = new Map<string, number[]>();
  layers.forEach((layer, index) => {
    for (const key of layer.keys) keys.set(key, [...(keys.get(key) ?? []), index]);
  });
  const entries = layers.flatMap(({ ignored, path: layer }, index) => ignored.map((one) => ({ ...one, index, layer })));
  const named = (one: { readonly path: string; readonly text: string; readonly extractor: string }) =>
    JSON.stringify([one.path, one.text, one.extractor]);
  const byName = new Map<string, typeof entries>();
  for (const one of entries) byName.set(named(one), [...(byName.get(named(one)) ?? []), one]);
  return {
    keys: [...keys.keys()],
    ignoresPath: (path) =>
      layers.some(
        ({ ignoredPaths }, index) =>
          ignoredPaths.some((glob) => matchesGlob(glob, path)) && speaks(index, path, 'references.paths-ignore'),
      ),
    holdsModel: (name, path) => keys.get(name)?.some((index) => speaks(index, path, 'references.keys')) ?? false,
    sift: (references) => {
      const counts = new Map(entries.map((one) => [one, 0]));
      const kept = references.filter((reference) => {
        const { text, extractor, location } = reference;
        const found = byName
          .get(named({ path: location.path, text, extractor }))
          ?.find(({ index }) => speaks(index, location.path, 'references.ignore'));
        if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
        return found === undefined;
      });
      const setAside = [...counts].map(
        ([{ path, text, extractor, reason, layer, line }, count]): SetAside => ({
          path,
          text,
          extractor,
          reason,
          references: count,
          rulePlace: { path: layer, line },
        }),
      );
      return { references: kept, setAside };
    },
    problems: () =>
      [...barred].sort().map((one): Problem => {
        const [path, key] = JSON.parse(one) as [string, string];
        return { code: 'layer-not-delegated', path, detail: key };
      }),
  };
}
