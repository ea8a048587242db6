/** Finds the extent of functions, classes and JSX elements and leaves them to be read later. */
import type { Reading } from './reading.js';
import { type Scope, scopeOf, top } from './scope.js';
import { kinds } from './tokens.js';
import { afterAngles, skipType } from './type-position.js';

/** Index of the `=>` of the arrow function that starts at the current token, or -1. */
export function arrowAhead(r: Reading): number {
  const { kind, raw, partner, count } = r.tokens;
  let i = r.at;
  if (raw[i] === 'async' && (kind[i + 1] === kinds.name || raw[i + 1] === '(' || raw[i + 1] === '<')) i++;
  if (r.typed && raw[i] === '<' && kind[i] === kinds.punctuator) {
    i = afterAngles(r, i);
    if (i < 0) return -1;
  }
  if (kind[i] === kinds.name) return raw[i + 1] === '=>' ? i + 1 : -1;
  if (raw[i] !== '(' || kind[i] !== kinds.punctuator) return -1;
  const after = Math.min(count, partner[i]! + 1);
  if (raw[after] === '=>') return after;
  if (!r.typed || raw[after] !== ':') return -1;
  const before = r.at;
  r.at = after + 1;
  // Literals of the return type are not worth a report: the arrow may turn out to be a ternary.
  const known = r.bindings.length;
  skipType(r, '', top);
  r.bindings.length = known;
  const found = raw[r.at] === '=>' ? r.at : -1;
  r.at = before;
  return found;
}

/** Leaves the parameters (if bracketed) and the braced body of an arrow function for later; the current token follows the arrow. */
export function deferArrow(r: Reading, start: number, arrow: number, name: string | undefined, scope: Scope): boolean {
  const { kind, raw, partner, count } = r.tokens;
  let params = start;
  while (params < arrow && !(raw[params] === '(' && kind[params] === kinds.punctuator)) params++;
  r.at = arrow + 1;
  const braced = raw[r.at] === '{';
  if (params < arrow || braced) {
    r.pending.push({
      kind: 'function',
      params: params < arrow ? params : -1,
      ...(braced && { body: r.at }),
      scope: inside(scope, name),
    });
  }
  if (braced) r.at = Math.min(count, partner[r.at]! + 1);
  return braced;
}

/** Leaves a function or method for later; the current token is `(` or the `<` before it. */
export function deferFunction(r: Reading, name: string | undefined, scope: Scope): void {
  const { raw, partner, count } = r.tokens;
  if (raw[r.at] === '<') {
    const after = afterAngles(r, r.at);
    r.at = after < 0 ? r.at + 1 : after;
  }
  if (raw[r.at] !== '(') return;
  const params = r.at;
  r.at = Math.min(count, partner[params]! + 1);
  if (r.typed && raw[r.at] === ':') {
    r.at++;
    skipType(r, name ?? 'return', scope);
  }
  if (raw[r.at] === '{') {
    r.pending.push({ kind: 'function', params, body: r.at, scope: inside(scope, name) });
    r.at = Math.min(count, partner[r.at]! + 1);
  } else {
    r.pending.push({ kind: 'function', params, scope: inside(scope, name) });
  }
}

/** Leaves a class for later; the current token follows the word `class`. */
export function deferClass(r: Reading, fallback: string | undefined): void {
  const { kind, raw, partner, count } = r.tokens;
  let name = fallback;
  if (kind[r.at] === kinds.name && raw[r.at] !== 'extends' && raw[r.at] !== 'implements') name = raw[r.at++];
  while (r.at < count && raw[r.at] !== '{') {
    const opens = raw[r.at] === '(' || raw[r.at] === '[';
    if (raw[r.at] === ')' || raw[r.at] === ']' || raw[r.at] === '}' || raw[r.at] === ';') return;
    r.at = opens ? partner[r.at]! + 1 : r.at + 1;
  }
  if (raw[r.at] !== '{') return;
  const owner = name ?? 'class';
  r.pending.push({ kind: 'class', body: r.at, scope: scopeOf([owner], owner) });
  r.at = Math.min(count, partner[r.at]! + 1);
}

/** Leaves the JSX element at the current token for later. */
export function deferElement(r: Reading, scope: Scope): void {
  const start = r.at;
  r.at = Math.max(start + 1, elementEnd(r, start));
  r.pending.push({
    kind: 'element',
    start,
    end: r.at,
    scope: scopeOf([], scope.owner),
  });
}

function inside(scope: Scope, name: string | undefined): Scope {
  return scopeOf([], scope.owner, undefined, name);
}

function elementEnd(r: Reading, start: number): number {
  const { kind, raw, partner, count } = r.tokens;
  let level = 0;
  let i = start;
  while (i < count) {
    const k = kind[i];
    const t = raw[i];
    if (k === kinds.markup && t === '{') {
      i = partner[i]! + 1;
      continue;
    }
    if (k === kinds.markup && t === '<') {
      if (raw[i + 1] === '/') level -= 2;
      level++;
    } else if (k === kinds.markup && t === '>') {
      if (raw[i - 1] === '/' && raw[i - 2] !== '<') level--;
      if (level <= 0) return i + 1;
    } else if (k === kinds.punctuator || k === kinds.name) {
      return i;
    }
    i++;
  }
  return count;
}
