/** From a bare model name to its family: the pattern with the longest literal part wins. */
import { glob } from './glob.js';
import { type OpeningsText, openingsOf } from './openings.js';
import { keyOf, restOf } from './sorted.js';
import type { Table } from './table.js';
import type { FamilyFact } from './types.js';

/** A family by a pattern of its names. */
interface Pattern {
  readonly id: string;
  /** How many letters of a name the pattern tells. */
  readonly letters: number;
  fits(name: string): boolean;
}

/** Most names whose matches are remembered: the parts of a name are asked for again and again. */
const mostNames = 4096;

/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
export function familyFinder(families: Table<FamilyFact>, text: OpeningsText) {
  const openings = openingsOf(text);
  const inner = families.marked('~').map((line) => patternOf(restOf(line), keyOf(line).slice(1)));
  const known = new Map<string, readonly Pattern[]>();

  /** Every family that a name fits, the most telling pattern first. */
  const matches = (name: string): readonly Pattern[] => {
    const begun = openings(name).flatMap(({ opening, meaning }) =>
      meaning.split(' ').map((one) => meant(one, opening)),
    );
    return [...begun, ...inner].filter(({ fits }) => fits(name)).sort((a, b) => b.letters - a.letters);
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

/** `family`, or `family=pattern`. */
function meant(one: string, opening: string): Pattern {
  const [id = '', pattern] = one.split('=');
  return patternOf(id, pattern ?? `${opening}*`);
}

function patternOf(id: string, pattern: string): Pattern {
  return { id, letters: pattern.replaceAll('*', '').length, fits: glob(pattern) };
}
