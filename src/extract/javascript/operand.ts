/** Reads one operand of an expression and the chain of members and calls behind it. */
import type { Value } from '../types.js';
import { call, shell } from './call.js';
import { array, objectLiteral, type Read, template } from './composite.js';
import { arrowAhead, deferArrow, deferClass, deferElement, deferFunction } from './deferral.js';
import { literal } from './literal.js';
import { loadedMember, nameValue } from './name.js';
import { bind, leafOf, opaque, type Reading, rootOf, spanFrom } from './reading.js';
import { plain, resultOf, type Scope } from './scope.js';
import { kinds } from './tokens.js';
import { afterAngles } from './type-position.js';

/** Longest chain of members and calls that is remembered, in UTF-16 units: calls upon calls upon calls have no end. */
const longestChain = 1000;
/** Methods that keep the value as far as a model's name goes. */
const keeping = new Set(['trim', 'toString', 'valueOf']);

/** Reads an operand: a literal, a name or a composite, with the members, calls and indices that follow it. */
export function operand(r: Reading, scope: Scope, read: Read): Value {
  const { raw, kind, partner, fresh, count } = r.tokens;
  const first = r.at;
  let chain: string | undefined;
  let value: Value | undefined;
  if (kind[r.at] === kinds.name && raw[r.at] === 'new' && raw[r.at + 1] !== '.') r.at++;
  if (kind[r.at] === kinds.name && isPlainName(r)) {
    chain = raw[r.at++]!;
  } else {
    const before = r.at;
    value = primary(r, scope, read);
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
          chain = linked(chain, member);
          r.at += 4;
          continue;
        }
        chain = linked(chain, member);
        r.at += 2;
        if (!pure) value = loadedMember(value, member, spanFrom(r, first));
        continue;
      }
      if (t === '?.') {
        r.at++;
        continue;
      }
      if (t === '(') {
        value = call(r, scope, chain, read);
        if (list !== undefined) listed(r, scope, list, chain);
        list = undefined;
        pure = false;
        continue;
      }
      if (t === '[' && !(fresh[r.at] === 1 && value !== undefined)) {
        const close = partner[r.at]!;
        let under: string | undefined;
        if (close === r.at + 2 && kind[r.at + 1] === kinds.text) {
          const key = literal(r, r.at + 1);
          under = key.kind === 'text' ? key.text : undefined;
          chain = chain === undefined || key.kind !== 'text' ? undefined : `${chain}.${key.text}`;
          if (chain === undefined) pure = false;
        } else {
          r.at++;
          while (r.at < close) {
            const before = r.at;
            read(r, plain(scope));
            if (r.at === before || raw[r.at] === ',') r.at++;
          }
          chain = undefined;
          pure = false;
        }
        r.at = Math.min(count, close + 1);
        if (!pure) value = under === undefined ? undefined : loadedMember(value, under, spanFrom(r, first));
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
      else template(r, scope, read);
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

function linked(chain: string | undefined, member: string): string {
  return chain === undefined || chain.length > longestChain ? member : `${chain}.${member}`;
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

function primary(r: Reading, scope: Scope, read: Read): Value {
  const { raw, kind } = r.tokens;
  const first = r.at;
  const t = raw[first]!;
  switch (kind[first]) {
    case kinds.text:
    case kinds.template:
      return literal(r, r.at++);
    case kinds.templateHead:
      return template(r, scope, read);
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
    if (arrow >= 0) return arrowFunction(r, arrow, scope, read);
  }
  if (t === '(') return parenthesised(r, scope, read);
  if (t === '[') return array(r, scope, read);
  if (t === '{') return objectLiteral(r, scope, read);
  return opaque(r, first);
}

function arrowFunction(r: Reading, arrow: number, scope: Scope, read: Read): Value {
  const first = r.at;
  const braced = deferArrow(r, first, arrow, scope.path.at(-1), scope);
  if (!braced) {
    const inner = resultOf(scope);
    bind(r, 'element', 'return', read(r, inner), inner);
  }
  return opaque(r, first);
}

function parenthesised(r: Reading, scope: Scope, read: Read): Value {
  const { raw, partner, count } = r.tokens;
  const first = r.at;
  const close = partner[first]!;
  let value: Value | undefined;
  r.at++;
  while (r.at < close) {
    const before = r.at;
    value = read(r, scope);
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
  return value ?? opaque(r, first);
}
