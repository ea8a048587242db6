/** What a repackager adds behind a model's name, and what it says about how the copy was made. */
import type { Relation } from './types.js';

/** One suffix: literal text, `#` for a number (`4`, `4.65`), `_` for a short run of letters, digits and underscores. */
export interface SuffixRule {
  readonly suffix: string;
  readonly relation: Relation;
}

/** A function that removes every packaging suffix; undefined when there is none. */
export function unpacker(rules: readonly SuffixRule[]) {
  const compiled = rules.map((rule) => ({ relation: rule.relation, expression: expression(rule.suffix) }));
  return (name: string): { readonly name: string; readonly relation: Relation } | undefined => {
    let rest = name.slice(0, 300);
    let relation: Relation | undefined;
    // Three suffixes in a row are the most that is seen (`-i1-Q4_K_M-GGUF`).
    for (let round = 0; round < 4; round++) {
      const rule = compiled.find(({ expression }) => expression.test(rest));
      if (!rule) break;
      rest = rest.replace(rule.expression, '');
      if (relation !== 'quantized') relation = rule.relation;
    }
    return relation === undefined || rest === '' ? undefined : { name: rest, relation };
  };
}

function expression(suffix: string): RegExp {
  const text = suffix
    .replace(/[.+?^$()|[\]{}\\]/g, '\\$&')
    .replaceAll('#', '[0-9]{1,3}(?:[.][0-9]{1,3})?')
    .replaceAll('_', '[a-z0-9_]{1,12}');
  return new RegExp(`(?<=.)[-_.]${text}$`, 'i');
}
