/** From a bare model name to its family: the pattern with the longest literal part wins. */
import type { FamilyFact } from './types.js';

interface Pattern {
  readonly family: FamilyFact;
  readonly literal: number;
  matches(name: string): boolean;
}

/** A look-up over all families; `publisher` (an id) is tried first and alone. */
export function familyFinder(families: readonly FamilyFact[]) {
  const exact = new Map<string, FamilyFact[]>();
  const prefixes = new Map<string, FamilyFact[]>();
  const others: Pattern[] = [];
  for (const family of families) {
    for (const pattern of family.patterns) {
      const star = pattern.indexOf('*');
      if (star < 0) add(exact, pattern, family);
      else if (star === pattern.length - 1) add(prefixes, pattern.slice(0, -1), family);
      else others.push({ family, literal: pattern.replaceAll('*', '').length, matches: glob(pattern) });
    }
  }

  const find = (name: string, admits: (family: FamilyFact) => boolean): FamilyFact | undefined => {
    let best = exact.get(name)?.find(admits);
    let literal = best ? name.length : 0;
    for (let length = name.length; length > literal; length--) {
      const family = prefixes.get(name.slice(0, length))?.find(admits);
      if (family) [best, literal] = [family, length];
    }
    for (const pattern of others) {
      if (pattern.literal > literal && admits(pattern.family) && pattern.matches(name)) {
        [best, literal] = [pattern.family, pattern.literal];
      }
    }
    return best;
  };

  return (name: string, publisher?: string): FamilyFact | undefined => {
    const bare = name.slice(0, 200).toLowerCase();
    const owner = publisher?.toLowerCase();
    return (
      (owner === undefined ? undefined : find(bare, (family) => family.publisher.toLowerCase() === owner)) ??
      find(bare, () => true)
    );
  };
}

/** Whether a text matches a glob in which `*` stands for any run of characters; linear in both. */
export function glob(pattern: string): (text: string) => boolean {
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop();
  return (text) => {
    if (tail === undefined) return text === head;
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
    let at = head.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= text.length - tail.length;
  };
}

function add(index: Map<string, FamilyFact[]>, key: string, family: FamilyFact): void {
  const list = index.get(key);
  if (list) list.push(family);
  else index.set(key, [family]);
}
