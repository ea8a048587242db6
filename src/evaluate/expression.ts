/** Licence expressions: `a OR b`, `a AND b`, `a WITH b` and parentheses, over SPDX ids and ids of our own. */
import parse, { type SpdxNode } from 'spdx-expression-parse';
import type { LicenseId } from '../catalog/types.js';

/** A licence, or a choice or sum of several. */
export type Expression =
  | { readonly kind: 'license'; readonly id: LicenseId }
  | { readonly kind: 'or' | 'and'; readonly branches: readonly Expression[] };

const longest = 500;
const sign = /^(?:and|or|with|\(|\))$/iu;

/** Reads an expression; undefined when the text is none. `a WITH b` is one licence of its own. */
export function readExpression(text: string): Expression | undefined {
  if (text.length > longest) return undefined;
  const words = text.split(/([()])|\s/u).filter((word): word is string => word !== undefined && word !== '');
  const ids: LicenseId[] = [];
  const masked: string[] = [];
  // The library knows SPDX ids alone, so it is shown the grammar with a number for each licence.
  for (let at = 0; at < words.length; at++) {
    const [word = '', operator, exception = '('] = words.slice(at, at + 3);
    const isPair = operator?.toUpperCase() === 'WITH' && !sign.test(exception);
    if (sign.test(word)) masked.push(word.toUpperCase());
    else masked.push(`LicenseRef-${ids.push((isPair ? `${word} with ${exception}` : word).toLowerCase()) - 1}`);
    if (isPair) at += 2;
  }
  try {
    return expressionOf(parse(masked.join(' ')), ids);
  } catch {
    return undefined;
  }
}

function expressionOf(node: SpdxNode, ids: readonly LicenseId[]): Expression {
  if ('license' in node) return { kind: 'license', id: ids[Number(node.license.slice('LicenseRef-'.length))] ?? '' };
  const kind = node.conjunction;
  const parts = [node.left, node.right].map((side) => expressionOf(side, ids));
  return { kind, branches: parts.flatMap((part) => (part.kind === kind ? part.branches : [part])) };
}

/** Every licence that the expression names. */
export function namedLicenses(expression: Expression): readonly LicenseId[] {
  return expression.kind === 'license' ? [expression.id] : expression.branches.flatMap(namedLicenses);
}
