/** From a bare model name to its family: the pattern with the longest literal part wins. */
import { glob } from './glob.js';
import type { Table } from './table.js';
import type { FamilyFact } from './types.js';

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>) {
  const patterns = families.keys();
  const inner: { readonly place: number; readonly literal: number; matches(name: string): boolean }[] = [];
  for (const [key, place] of patterns) {
    const star = key.indexOf('*');
    if (key.startsWith('@') && star >= 0 && star < key.length - 1) {
      inner.push({ place, literal: key.replaceAll('*', '').length - 1, matches: glob(key.slice(1)) });
    }
  }

  const find = (name: string, admits: (family: FamilyFact) => boolean): FamilyFact | undefined => {
    const admitted = (place: number | undefined) => {
      const family = place === undefined ? undefined : families.at(place);
      return family && admits(family) ? family : undefined;
    };
    let best = admitted(patterns.get(`@${name}`));
    let literal = best ? name.length : 0;
    for (let length = name.length; length > literal; length--) {
      const family = admitted(patterns.get(`@${name.slice(0, length)}*`));
      if (family) [best, literal] = [family, length];
    }
    for (const pattern of inner) {
      if (pattern.literal <= literal || !pattern.matches(name)) continue;
      const family = admitted(pattern.place);
      if (family) [best, literal] = [family, pattern.literal];
    }
    return best;
  };

  return (name: string, publisher?: string): FamilyFact | undefined => {
    const bare = name.slice(0, 200).toLowerCase();
    const owner = publisher?.toLowerCase();
    const own = owner && find(bare, (family) => family.publisher.toLowerCase() === owner);
    return own || find(bare, () => true);
  };
}
