/** From a bare model name to its family: the pattern with the longest literal part wins. */
import { glob } from './glob.js';
import { type OpeningsText, openingsOf } from './openings.js';
import { keyOf, restOf } from './sorted.js';
import type { Table } from './table.js';
import type { FamilyFact } from './types.js';

/** A family by a pattern that a name has, and how many letters of the name the pattern tells. */
interface Match {
  readonly id: string;
  readonly letters: number;
}

/** Most names whose matches are remembered: the parts of a name are asked for again and again. */
const mostNames = 4096;

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>, text: OpeningsText) {
  const openings = openingsOf(text);
  const exact = new Map(families.marked('@').map((line) => [keyOf(line).slice(1), restOf(line)]));
  const inner = families.marked('~').map((line) => {
    const pattern = keyOf(line).slice(1);
    return { id: restOf(line), letters: pattern.replaceAll('*', '').length, matches: glob(pattern) };
  });
  const known = new Map<string, readonly Match[]>();

  /** Every family that a name fits, the most telling pattern first. */
  const matches = (name: string): readonly Match[] => {
    const whole = exact.get(name);
    const found: Match[] = whole === undefined ? [] : [{ id: whole, letters: name.length }];
    for (const { opening, meaning } of openings(name)) found.push({ id: meaning, letters: opening.length });
    for (const pattern of inner) if (pattern.matches(name)) found.push(pattern);
    return found.length < 2 ? found : found.sort((a, b) => b.letters - a.letters);
  };

  return (name: string, publisher?: string): FamilyFact | undefined => {
    const bare = name.slice(0, 200).toLowerCase();
    const found = known.get(bare) ?? matches(bare);
    if (known.size < mostNames) known.set(bare, found);
    const owner = publisher?.toLowerCase();
    const own = owner && found.find(({ id }) => families.get(id)?.publisher.toLowerCase() === owner);
    const best = own || found[0];
    return best && families.get(best.id);
  };
}
