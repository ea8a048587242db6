/** From a bare model name to its family: the pattern with the longest literal part wins. */
import { glob } from './glob.js';
import { restOf } from './sorted.js';
import type { Table } from './table.js';
import type { FamilyFact } from './types.js';

/** A pattern that says how a name begins, and the family that it stands for. */
interface Opening {
  readonly literal: string;
  readonly id: string;
}

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>) {
  const { names } = families;
  const openings = byFirstLetters(names.beginning('^'));
  const inner = names.beginning('~').map((line) => {
    const pattern = line.slice(1, line.indexOf('\t'));
    return { id: restOf(line), literal: pattern.replaceAll('*', '').length, matches: glob(pattern) };
  });

  const find = (name: string, admits: (family: FamilyFact) => boolean): FamilyFact | undefined => {
    const admitted = (id: string) => {
      const family = families.get(id);
      return family && admits(family) ? family : undefined;
    };
    const exact = names.find(`@${name}`);
    let best = exact === undefined ? undefined : admitted(restOf(names.line(exact)));
    let literal = best ? name.length : 0;
    for (const opening of openings(name)) {
      if (opening.literal.length <= literal || !name.startsWith(opening.literal)) continue;
      const family = admitted(opening.id);
      if (family) [best, literal] = [family, opening.literal.length];
    }
    for (const pattern of inner) {
      if (pattern.literal <= literal || !pattern.matches(name)) continue;
      const family = admitted(pattern.id);
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

/** Openings that a name can have at all; most names have none, and are asked for by the thousand. */
function byFirstLetters(lines: readonly string[]): (name: string) => readonly Opening[] {
  const buckets = new Map<string, Opening[]>();
  for (const line of lines) {
    const literal = line.slice(1, line.indexOf('\t'));
    const letters = literal.slice(0, 2);
    const bucket = buckets.get(letters);
    const opening = { literal, id: restOf(line) };
    if (bucket === undefined) buckets.set(letters, [opening]);
    else bucket.push(opening);
  }
  const none: readonly Opening[] = [];
  return (name) => [...(buckets.get(name.slice(0, 2)) ?? none), ...(buckets.get(name.slice(0, 1)) ?? none)];
}
