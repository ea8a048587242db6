/** What a repackager adds behind a model's name, and what it says about how the copy was made. */
import type { Relation } from './types.js';

/** One suffix: literal text, `#` for a number (`4`, `4.65`), `_` for a short run of letters, digits and underscores. */
export interface SuffixRule {
  readonly suffix: string;
  readonly relation: Relation;
}

/** A function that removes every packaging suffix; undefined when there is none. */
export function unpacker(rules: readonly SuffixRule[]) {
  const ending = byLastLetter(rules);
  return (name: string): { readonly name: string; readonly relation: Relation } | undefined => {
    let rest = name.slice(0, 300);
    let relation: Relation | undefined;
    // Three suffixes in a row are the most that is seen (`-i1-Q4_K_M-GGUF`).
    for (let round = 0; round < 4; round++) {
      const lower = rest.toLowerCase();
      const longest = longestSuffix(ending(lower), lower);
      if (!longest) break;
      rest = rest.slice(0, longest.start);
      if (relation !== 'quantized') relation = longest.relation;
    }
    return relation === undefined ? undefined : { name: rest, relation };
  };
}

type Suffix = ReturnType<typeof suffixOf>;

/** The suffixes that a name can have by its last letter: most names have none. */
function byLastLetter(rules: readonly SuffixRule[]): (name: string) => readonly Suffix[] {
  const fixed = new Map<string, Suffix[]>();
  const open: Suffix[] = [];
  for (const rule of rules) {
    const last = rule.suffix.at(-1)!;
    const group = last === '#' || last === '_' ? open : (fixed.get(last) ?? []);
    if (group !== open) fixed.set(last, group);
    group.push(suffixOf(rule));
  }
  return (name) => [...(fixed.get(name.at(-1) ?? '') ?? []), ...open];
}

function longestSuffix(suffixes: readonly Suffix[], name: string) {
  let longest: { readonly start: number; readonly relation: Relation } | undefined;
  for (const { start: startIn, relation } of suffixes) {
    const start = startIn(name);
    if (start > 0 && (longest === undefined || start < longest.start)) longest = { start, relation };
  }
  return longest;
}

function suffixOf({ suffix, relation }: SuffixRule) {
  const literals = suffix.split(/[#_]/);
  let expression: RegExp | undefined;
  return {
    relation,
    /** Where the suffix begins in a lower-case name, its separator included; 0 or less when it has none. */
    start(name: string): number {
      // To compile all expressions costs more than all look-ups of a scan, so a name must first look like the suffix.
      if (!name.endsWith(literals.at(-1)!) || !literals.every((literal) => name.includes(literal))) return 0;
      expression ??= new RegExp(`[-_.]${source(suffix)}$`);
      return name.search(expression);
    },
  };
}

function source(suffix: string): string {
  return suffix
    .replaceAll('.', '[.]')
    .replaceAll('_', '[a-z0-9_]{1,12}')
    .replaceAll('#', '[0-9]{1,3}(?:[.][0-9]{1,3})?');
}
