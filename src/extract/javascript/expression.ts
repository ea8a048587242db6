/** Reads one expression: its value as far as it is written down, and the bindings inside it. */
import type { Value } from '../types.js';
import { call, shell } from './call.js';
import { array, objectLiteral, template } from './composite.js';
import { arrowAhead, deferArrow, deferClass, deferElement, deferFunction } from './deferral.js';
import { literal } from './literal.js';
import { nameValue } from './name.js';
import { bind, deepest, leafOf, opaque, type Reading, rootOf, spanFrom } from './reading.js';
import { plain, resultOf, type Scope, scopeOf, top } from './scope.js';
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
/** Methods that keep the value as far as a model's name goes. */
const keeping = new Set(['trim', 'toString', 'valueOf']);

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
  const value = postfix(r, scope);
  return spent ? opaque(r, first) : value;
}

/** A decorator: the current token follows the `@`. */
export function decorator(r: Reading, scope: Scope): void {
  postfix(r, scope);
}

function postfix(r: Reading, scope: Scope): Value {
  const { raw, kind, partner, fresh, count } = r.tokens;
  const first = r.at;
  let chain: string | undefined;
  let value: Value | undefined;
  if (kind[r.at] === kinds.name && raw[r.at] === 'new' && raw[r.at + 1] !== '.') r.at++;
  if (kind[r.at] === kinds.name && isPlainName(r)) {
    chain = raw[r.at++]!;
  } else {
    const before = r.at;
    value = primary(r, scope);
    if (r.at === before) return value;
  }
  // The chain names a value as long as nothing was called or computed on the way.
  let pure = chain !== undefined;
  let list = value?.kind === 'list' ? value : undefined;
  for (;;) {
    const t = raw[r.at]!;
    const k = kind[r.at];
    if (k === kinds.punctuator) {
      if ((t === '.' || t === '?.') && kind[r.at + 1] === kinds.name) {
        const member = raw[r.at + 1]!;
        if (keeping.has(member) && raw[r.at + 2] === '(' && raw[r.at + 3] === ')') {
          if (pure) value = resolve(r, scope, chain!, first);
          pure = false;
          chain = chain === undefined ? member : `${chain}.${member}`;
          r.at += 4;
          continue;
        }
        chain = chain === undefined ? member : `${chain}.${member}`;
        if (!pure) value = undefined;
        r.at += 2;
        continue;
      }
      if (t === '?.') {
        r.at++;
        continue;
      }
      if (t === '(') {
        value = call(r, scope, chain, expression);
        if (list !== undefined) listed(r, scope, list, chain);
        list = undefined;
        pure = false;
        continue;
      }
      if (t === '[' && !(fresh[r.at] === 1 && value !== undefined)) {
        const close = partner[r.at]!;
        if (close === r.at + 2 && kind[r.at + 1] === kinds.text) {
          const key = literal(r, r.at + 1);
          chain = chain === undefined || key.kind !== 'text' ? undefined : `${chain}.${key.text}`;
          if (chain === undefined) pure = false;
        } else {
          r.at++;
          while (r.at < close) {
            const before = r.at;
            expression(r, plain(scope));
            if (r.at === before || raw[r.at] === ',') r.at++;
          }
          chain = undefined;
          pure = false;
        }
        if (!pure) value = undefined;
        r.at = Math.min(count, close + 1);
        continue;
      }
      if (r.typed && t === '!' && fresh[r.at] === 0) {
        r.at++;
        continue;
      }
      if ((t === '++' || t === '--') && fresh[r.at] === 0) {
        r.at++;
        pure = false;
        value = undefined;
        continue;
      }
      if (r.typed && t === '<' && chain !== undefined) {
        const after = afterAngles(r, r.at);
        if (after > 0 && (raw[after] === '(' || kind[after] === kinds.template)) {
          r.at = after;
          continue;
        }
      }
    } else if ((k === kinds.template || k === kinds.templateHead) && fresh[r.at] === 0) {
      if (k === kinds.template && chain !== undefined && leafOf(chain) === '$') shell(r, r.at);
      if (k === kinds.template) r.at++;
      else template(r, scope, expression);
      pure = false;
      value = undefined;
      continue;
    }
    break;
  }
  if (!pure) return value ?? opaque(r, first);
  const target = own(scope, chain!);
  r.chain = target;
  r.chainEnd = r.at;
  return resolve(r, scope, chain!, first);
}

function resolve(r: Reading, scope: Scope, chain: string, first: number): Value {
  return nameValue(r, own(scope, chain), spanFrom(r, first));
}

function own(scope: Scope, chain: string): string {
  return scope.owner !== undefined && rootOf(chain) === 'this' ? scope.owner + chain.slice(4) : chain;
}

/** A bare list on which a method was called: `["a", "b"].map(...)`. */
function listed(r: Reading, scope: Scope, list: Value, method: string | undefined): void {
  const inert = method === 'includes' || method === 'indexOf' ? ({ inert: 'comparison' } as const) : {};
  bind(r, 'element', scope.path.at(-1) ?? '', list, plain(scope), inert);
}

const notNames = new Set(['function', 'class', 'async', 'new']);

function isPlainName(r: Reading): boolean {
  const t = r.tokens.raw[r.at]!;
  if (r.tokens.raw[r.at + 1] === '=>') return false;
  if (!notNames.has(t)) return true;
  if (t === 'async') return arrowAhead(r) < 0 && r.tokens.raw[r.at + 1] !== 'function';
  return false;
}

function primary(r: Reading, scope: Scope): Value {
  const { raw, kind } = r.tokens;
  const first = r.at;
  const t = raw[first]!;
  switch (kind[first]) {
    case kinds.text:
    case kinds.template:
      return literal(r, r.at++);
    case kinds.templateHead:
      return template(r, scope, expression);
    case kinds.other:
      r.at++;
      return opaque(r, first);
    case kinds.markup:
      if (t === '<') deferElement(r, scope);
      return opaque(r, first);
    case kinds.name:
    case kinds.punctuator:
      break;
    default:
      return opaque(r, first);
  }
  if (t === 'function' || (t === 'async' && raw[first + 1] === 'function')) {
    r.at += t === 'async' ? 2 : 1;
    if (raw[r.at] === '*') r.at++;
    const name = kind[r.at] === kinds.name ? raw[r.at++] : scope.path.at(-1);
    deferFunction(r, name, scope);
    return opaque(r, first);
  }
  if (t === 'class') {
    r.at++;
    deferClass(r, scope.path.at(-1));
    return opaque(r, first);
  }
  if (t === 'new') {
    r.at++;
    return opaque(r, first);
  }
  if (t === '(' || t === '<' || kind[first] === kinds.name) {
    const arrow = arrowAhead(r);
    if (arrow >= 0) return arrowFunction(r, arrow, scope);
  }
  if (t === '(') return parenthesised(r, scope);
  if (t === '[') return array(r, scope, expression);
  if (t === '{') return objectLiteral(r, scope, expression);
  return opaque(r, first);
}

function arrowFunction(r: Reading, arrow: number, scope: Scope): Value {
  const first = r.at;
  const braced = deferArrow(r, first, arrow, scope.path.at(-1), scope);
  if (!braced) {
    const inner = resultOf(scope);
    bind(r, 'element', 'return', expression(r, inner), inner);
  }
  return opaque(r, first);
}

function parenthesised(r: Reading, scope: Scope): Value {
  const { raw, partner, count } = r.tokens;
  const first = r.at;
  const close = partner[first]!;
  let value: Value | undefined;
  r.at++;
  while (r.at < close) {
    const before = r.at;
    value = expression(r, scope);
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
  return value ?? opaque(r, first);
}
