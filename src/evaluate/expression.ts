/** Licence expressions: `a OR b`, `a AND b`, `a WITH b` and parentheses, over SPDX ids and ids of our own. */
import type { LicenseId } from '../catalog/types.js';

/** A licence, or a choice or sum of several. */
export type Expression =
  | { readonly kind: 'license'; readonly id: LicenseId }
  | { readonly kind: 'or' | 'and'; readonly branches: readonly Expression[] };

const limits = { characters: 500, nesting: 16 } as const;

/** Reads an expression; undefined when the text is none. `a WITH b` is one licence of its own. */
export function readExpression(text: string): Expression | undefined {
  if (text.length > limits.characters) return undefined;
  const words = text
    .replaceAll('(', ' ( ')
    .replaceAll(')', ' ) ')
    .split(/\s/u)
    .filter((word) => word !== '');
  let at = 0;
  const operator = (name: string) => words[at]?.toUpperCase() === name;
  const term = (depth: number): Expression | undefined => {
    const word = words[at++];
    if (word === undefined || word === ')' || /^(?:or|and|with)$/iu.test(word)) return undefined;
    if (word === '(') {
      const inner = depth < limits.nesting ? chain('OR', depth + 1) : undefined;
      return inner !== undefined && words[at++] === ')' ? inner : undefined;
    }
    if (!operator('WITH')) return { kind: 'license', id: word.toLowerCase() };
    at++;
    const exception = words[at++];
    return exception === undefined ? undefined : { kind: 'license', id: `${word} with ${exception}`.toLowerCase() };
  };
  const chain = (name: 'OR' | 'AND', depth: number): Expression | undefined => {
    const branches: Expression[] = [];
    do {
      const branch = name === 'OR' ? chain('AND', depth) : term(depth);
      if (branch === undefined) return undefined;
      branches.push(branch);
    } while (operator(name) && at++ >= 0);
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: name === 'OR' ? 'or' : 'and', branches };
  };
  const whole = chain('OR', 0);
  return at === words.length ? whole : undefined;
}

/** Every licence that the expression names. */
export function namedLicenses(expression: Expression): readonly LicenseId[] {
  return expression.kind === 'license' ? [expression.id] : expression.branches.flatMap(namedLicenses);
}
