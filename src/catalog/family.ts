/** From a bare model name to its family: the pattern with the longest literal part wins. */
import { glob } from './glob.js';
import { openingsOf } from './openings.js';
import { keyOf, restOf } from './sorted.js';
import type { Table } from './table.js';
import type { FamilyFact } from './types.js';

/** A family by a pattern that a name fits, and how many letters of the name the pattern tells. */
interface Match {
  readonly id: string;
  readonly letters: number;
}

/** Most names whose matches are remembered: the parts of a name are asked for again and again. */
const mostNames = 4096;

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>, read: () => string) {
  const openings = openingsOf(read);
  const inner = families.marked('~').map((line) => {
    const pattern = keyOf(line).slice(1);
    return { id: restOf(line), pattern, literal: longestPiece(pattern) };
  });
  const known = new Map<string, readonly Match[]>();

  /** Every family that a name fits, the most telling pattern first; most names fit none. */
  const matches = (name: string): readonly Match[] => {
    const found = openings(name).flatMap(({ opening, meaning }) => begun(name, opening, meaning));
    for (const { id, pattern } of inner.filter(({ literal }) => name.includes(literal)))
      found.push(...matchesOf(name, id, pattern));
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

/** The families that an opening means for a name that has it: one whatever follows, and others as the compiler's `openings` tells. */
function begun(name: string, opening: string, meaning: string): readonly Match[] {
  if (splitsNumber(opening, name)) return [];
  if (!meaning.includes('=')) return [{ id: meaning, letters: opening.length }];
  return meaning.split(' ').flatMap((one) => {
    const [id = '', pattern = `${opening}*`] = one.split('=');
    return matchesOf(name, id, pattern);
  });
}

/** Whether the number that an opening ends with is the beginning of a size or a year: `tulu-30b` is no `tulu-3`. */
function splitsNumber(opening: string, name: string): boolean {
  const [last = '', next = ''] = [opening.at(-1), name[opening.length]];
  if (last < '0' || last > '9' || next < '0' || next > '9') return false;
  const rest = name.slice(opening.length, opening.length + 8);
  return (
    /^[0-9.]{1,6}[bm](?![a-z0-9])/.test(rest) ||
    (!/[0-9]{2}$/.test(opening) && /^20[12][0-9](?![0-9])/.test(last + rest))
  );
}

function matchesOf(name: string, id: string, pattern: string): readonly Match[] {
  return glob(pattern)(name) ? [{ id, letters: pattern.replaceAll('*', '').length }] : [];
}

function longestPiece(pattern: string): string {
  return pattern.split('*').reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}
