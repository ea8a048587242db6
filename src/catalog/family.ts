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

/** Most answers that are remembered: the parts of a name are asked for again and again. */
const mostAnswers = 4096;

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>) {
  const { names } = families;
  const openings = byFirstLetters(names.beginning('^'));
  const inner = names.beginning('~').map((line) => {
    const pattern = line.slice(1, line.indexOf('\t'));
    return { id: restOf(line), literal: pattern.replaceAll('*', '').length, matches: glob(pattern) };
  });
  const answers = new Map<string, FamilyFact | undefined>();

  const find = (name: string, owner: string | undefined): FamilyFact | undefined => {
    const admitted = (id: string) => {
      const family = families.get(id);
      return owner === undefined || family?.publisher.toLowerCase() === owner ? family : undefined;
    };
    const exact = names.find(`@${name}`);
    let best = exact === undefined ? undefined : admitted(restOf(names.line(exact)));
    let literal = best ? name.length : 0;
    // The longest opening that fits and is admitted is the first.
    for (const opening of literal > 0 ? [] : openings(name)) {
      const family = name.startsWith(opening.literal) ? admitted(opening.id) : undefined;
      if (family === undefined) continue;
      [best, literal] = [family, opening.literal.length];
      break;
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
    const key = owner === undefined ? bare : `${bare} ${owner}`;
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known;
    const family = (owner && find(bare, owner)) || find(bare, undefined);
    if (answers.size < mostAnswers) answers.set(key, family);
    return family;
  };
}

const none: readonly Opening[] = [];

/** Openings that a name can have at all, the longest first; most names have none, and are asked for by the thousand. */
function byFirstLetters(lines: readonly string[]): (name: string) => readonly Opening[] {
  const buckets = new Map<string, Opening[]>();
  const short: Opening[] = [];
  for (const line of lines) {
    const literal = line.slice(1, line.indexOf('\t'));
    const opening = { literal, id: restOf(line) };
    const bucket = literal.length < 2 ? short : buckets.get(literal.slice(0, 2));
    if (bucket === undefined) buckets.set(literal.slice(0, 2), [opening]);
    else bucket.push(opening);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.literal.length - a.literal.length);
  return (name) => {
    const bucket = buckets.get(name.slice(0, 2)) ?? none;
    return short.length === 0 ? bucket : [...bucket, ...short];
  };
}
