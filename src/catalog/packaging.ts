/** What a repackager adds behind a model's name, and what it says about how the copy was made. */
import type { Relation } from './types.js';

/** One suffix: literal text, `#` for a number (`4`, `4.65`), `_` for a short run of letters, digits and underscores. */
export interface SuffixRule {
  readonly suffix: string;
  readonly relation: Relation;
}

/** A function that removes every packaging suffix; undefined when there is none. */
export function unpacker(rules: readonly SuffixRule[]) {
  const byLast = new Map<string, Suffix[]>();
  for (const rule of rules) {
    const last = rule.suffix.at(-1)!;
    const group = byLast.get(last);
    if (group === undefined) byLast.set(last, [suffixOf(rule)]);
    else group.push(suffixOf(rule));
  }
  /** The longest suffix of a name in lower case; most names end as none does. */
  const longest = (name: string) => {
    let found: Found | undefined;
    const last = name.at(-1) ?? '';
    for (const ending of last >= '0' && last <= '9' ? [last, '#', '_'] : [last, '_']) {
      for (const { start: startIn, relation } of byLast.get(ending) ?? none) {
        const start = startIn(name);
        if (start > 0 && (found === undefined || start < found.start)) found = { start, relation };
      }
    }
    return found;
  };
  return (name: string): { readonly name: string; readonly relation: Relation } | undefined => {
    let rest = name.slice(0, 300);
    let relation: Relation | undefined;
    // Three suffixes in a row are the most that is seen (`-i1-Q4_K_M-GGUF`).
    for (let round = 0; round < 4; round++) {
      const suffix = longest(rest.toLowerCase());
      if (suffix === undefined) break;
      rest = rest.slice(0, suffix.start);
      if (relation !== 'quantized') relation = suffix.relation;
    }
    return relation === undefined ? undefined : { name: rest, relation };
  };
}

interface Found {
  readonly start: number;
  readonly relation: Relation;
}

type Suffix = ReturnType<typeof suffixOf>;

const none: readonly Suffix[] = [];

function suffixOf({ suffix, relation }: SuffixRule) {
  const isFixed = !/[#_]/.test(suffix);
  let literal: string | undefined;
  let expression: RegExp | undefined;
  return {
    relation,
    /** Where the suffix begins in a lower-case name, its separator included; 0 or less when it has none. */
    start(name: string): number {
      if (isFixed) {
        const start = name.length - suffix.length - 1;
        return name.endsWith(suffix) && '-_.'.includes(name[start] ?? ' ') ? start : 0;
      }
      literal ??= suffix.split(/[#_]/).sort((a, b) => b.length - a.length)[0]!;
      // To compile all expressions costs more than all look-ups of a scan, so a name must first look like the suffix.
      if (!name.includes(literal)) return 0;
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
