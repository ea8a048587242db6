/** Licence expressions as people and the Hub write them. */
import { expect, test } from 'vitest';
import { type Expression, readExpression } from '../../src/evaluate/expression.js';

const written = (one: Expression): string =>
  one.kind === 'license' ? one.id : `${one.kind}(${one.branches.map(written).join(', ')})`;

test.each([
  ['mit', 'mit'],
  ['MIT', 'mit'],
  ['llama3.1', 'llama3.1'],
  ['openrail++', 'openrail++'],
  ['mit OR apache-2.0', 'or(mit, apache-2.0)'],
  ['mit or apache-2.0 or gemma', 'or(mit, apache-2.0, gemma)'],
  ['mit AND llama3.1', 'and(mit, llama3.1)'],
  ['a OR b AND c', 'or(a, and(b, c))'],
  ['(a OR b) AND c', 'and(or(a, b), c)'],
  ['((a))', 'a'],
  ['gpl-2.0-only WITH Classpath-exception-2.0', 'gpl-2.0-only with classpath-exception-2.0'],
  ['mit OR gpl-2.0 with x', 'or(mit, gpl-2.0 with x)'],
])('%s is %s', (text, expected) => {
  const read = readExpression(text);
  expect(read && written(read)).toBe(expected);
});

test.each([
  '',
  ' ',
  'mit OR',
  'OR mit',
  'mit apache-2.0',
  'mit(+llama3.1)',
  '(mit',
  'mit)',
  'mit WITH',
  'WITH x',
  'mit WITH AND',
  'mit AND OR b',
  '()',
  'x'.repeat(501),
])('%j is no expression', (text) => {
  expect(readExpression(text)).toBeUndefined();
});

test.each([
  ['(', 500],
  ['a AND ', 83],
  ['(a OR ', 83],
])('%j, %i times, is read or refused without trouble', (piece, times) => {
  expect(() => readExpression(piece.repeat(times).slice(0, 500))).not.toThrow();
});
