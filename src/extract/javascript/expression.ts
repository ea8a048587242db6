/** Reads one expression: its value as far as it is written down, and the bindings inside it. */
import type { Value } from '../types.js';
import { arrowAhead } from './deferral.js';
import { nameValue } from './name.js';
import { operand } from './operand.js';
import { bind, deepest, leafOf, opaque, type Reading, spanFrom } from './reading.js';
import { plain, type Scope, scopeOf, top } from './scope.js';
import { kinds } from './tokens.js';
import { afterAngles, skipType } from './type-position.js';

const assigning = new Set([
  '=',
  '||=',
  '??=',
  '&&=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '**=',
  '<<=',
  '>>=',
  '>>>=',
  '&=',
  '|=',
  '^=',
]);
const binding = new Set(['=', '||=', '??=']);
const equality = new Set(['==', '===', '!=', '!==']);
const prefixOperators = new Set(['!', '-', '+', '~', '++', '--', 'typeof', 'void', 'delete']);
const precedence = new Map<string, number>([
  ...['as', 'satisfies'].map((op) => [op, 20] as const),
  ['??', 1],
  ['||', 2],
  ['&&', 3],
  ['|', 4],
  ['^', 5],
  ['&', 6],
  ...['==', '!=', '===', '!=='].map((op) => [op, 7] as const),
  ...['<', '>', '<=', '>=', 'in', 'instanceof'].map((op) => [op, 8] as const),
  ...['<<', '>>', '>>>'].map((op) => [op, 9] as const),
  ['+', 10],
  ['-', 10],
  ...['*', '/', '%', '**'].map((op) => [op, 11] as const),
]);
const mostParts = 64;

/** Reads an expression up to a comma, a closing bracket or whatever cannot continue it. */
export function expression(r: Reading, scope: Scope): Value {
  const first = r.at;
  if (r.depth >= deepest) {
    r.tooDeep = true;
    r.at = Math.min(r.tokens.count, opens(r) ? r.tokens.partner[first]! + 1 : first + 1);
    return opaque(r, first);
  }
  r.depth++;
  let value = conditional(r, scope);
  const operator = r.tokens.raw[r.at]!;
  if (assigning.has(operator) && r.tokens.kind[r.at] === kinds.punctuator) {
    const target = r.chainEnd === r.at ? r.chain : undefined;
    r.at++;
    value = target === undefined || !binding.has(operator) ? expression(r, plain(scope)) : assign(r, target, scope);
  }
  r.depth--;
  return value;
}

function opens(r: Reading): boolean {
  const t = r.tokens.raw[r.at];
  return t === '(' || t === '[' || t === '{' || r.tokens.kind[r.at] === kinds.templateHead;
}

function assign(r: Reading, target: string, scope: Scope): Value {
  const named = nameValue(r, target, { start: 0, end: 0 });
  if (named.kind === 'name' && named.space === 'env') {
    const value = expression(r, scopeOf([named.name], scope.owner));
    bind(r, 'assignment', named.name, value, top, { defines: named.name, space: 'env' });
    return value;
  }
  const exported = /^(?:module\.)?exports(?:\.|$)/.exec(target);
  const reached = exported ? target.slice(exported[0].length) : target;
  const segments = reached === '' ? [] : reached.split('.');
  const value = expression(r, scopeOf(segments, scope.owner, reached === '' ? '' : `${reached}.`));
  const name = segments.at(-1) ?? 'default';
  bind(r, 'assignment', name, value, scopeOf(segments.slice(0, -1)), { defines: reached === '' ? 'default' : reached });
  return value;
}

function conditional(r: Reading, scope: Scope): Value {
  const { raw } = r.tokens;
  const first = r.at;
  let value = binary(r, scope, 0);
  if (raw[r.at] !== '?') return value;
  const options: Value[] = [];
  // `a ? b : c ? d : e ...` is one list, however long a bundler made it.
  while (raw[r.at] === '?') {
    r.at++;
    options.push(expression(r, scope));
    if (raw[r.at] !== ':') return either(r, first, options);
    r.at++;
    value = binary(r, scope, 0);
  }
  options.push(value);
  return either(r, first, options);
}

function either(r: Reading, first: number, options: readonly Value[]): Value {
  const [left] = options;
  if (left?.kind === 'either' && left.options.length >= mostParts) return left;
  const flat = options.flatMap((option) => (option.kind === 'either' ? option.options : [option]));
  if (flat.every((option) => option.kind === 'opaque')) return opaque(r, first);
  return { kind: 'either', options: flat.slice(0, mostParts), span: spanFrom(r, first) };
}

function binary(r: Reading, scope: Scope, least: number): Value {
  const { raw, kind, fresh } = r.tokens;
  const first = r.at;
  let left = unary(r, scope);
  for (;;) {
    const operator = raw[r.at]!;
    const strength = precedence.get(operator);
    if (strength === undefined || strength <= least) return left;
    const k = kind[r.at];
    if (k !== kinds.punctuator && k !== kinds.name) return left;
    if (strength === 20) {
      if (!r.typed || fresh[r.at] === 1) return left;
      r.at++;
      skipType(r, 'type', scope);
      continue;
    }
    r.at++;
    const right = binary(r, scope, strength);
    left = combine(r, scope, first, operator, left, right);
  }
}

function combine(r: Reading, scope: Scope, first: number, operator: string, left: Value, right: Value): Value {
  if (operator === '||' || operator === '??') return either(r, first, [left, right]);
  if (operator === '&&') return right;
  if (operator === '+') {
    if (left.kind === 'opaque' && right.kind === 'opaque') return left;
    const parts = [...(left.kind === 'join' ? left.parts : [left]), ...(right.kind === 'join' ? right.parts : [right])];
    return parts.length > mostParts ? opaque(r, first) : { kind: 'join', parts, span: spanFrom(r, first) };
  }
  if (equality.has(operator) || operator === 'in') {
    compare(r, scope, left, right);
    compare(r, scope, right, left);
  }
  return opaque(r, first);
}

function compare(r: Reading, scope: Scope, value: Value, other: Value): void {
  if (value.kind !== 'text') return;
  bind(r, 'element', other.kind === 'name' ? leafOf(other.name) : 'comparison', value, plain(scope), {
    inert: 'comparison',
  });
}

function unary(r: Reading, scope: Scope): Value {
  const { raw, kind } = r.tokens;
  const first = r.at;
  let spent = false;
  for (;;) {
    const t = raw[r.at]!;
    const k = kind[r.at];
    if (k !== kinds.punctuator && k !== kinds.name) break;
    if (prefixOperators.has(t)) spent = true;
    else if (t === 'await' || t === 'yield') {
      if (t === 'yield' && raw[r.at + 1] === '*') r.at++;
    } else if (t === '<' && r.typed && arrowAhead(r) < 0) {
      const after = afterAngles(r, r.at);
      if (after < 0) break;
      r.at = after;
      continue;
    } else break;
    r.at++;
  }
  const value = operand(r, scope, expression);
  return spent ? opaque(r, first) : value;
}

/** A decorator: the current token follows the `@`. */
export function decorator(r: Reading, scope: Scope): void {
  operand(r, scope, expression);
}
