/** Reads the body of a class: fields are assignments under the name of the class, methods are left for later. */
import { deferFunction } from './deferral.js';
import { decorator, expression } from './expression.js';
import { literal } from './literal.js';
import { bind, type Reading } from './reading.js';
import { placed, type Scope } from './scope.js';
import { statements } from './statement.js';
import { kinds } from './tokens.js';
import { skipType } from './type-position.js';

const modifiers = new Set([
  ...['public', 'private', 'protected', 'static', 'readonly', 'declare', 'abstract', 'override', 'async', 'accessor'],
  ...['get', 'set', '*'],
]);
const afterMember = new Set(['(', '=', ':', ';', '?', '!', '}', '<', ',']);

/** Reads the members between the brace at token `open` and its partner. */
export function classBody(r: Reading, open: number, scope: Scope): void {
  const { raw, kind, partner } = r.tokens;
  const close = partner[open]!;
  r.at = open + 1;
  while (r.at < close) {
    const before = r.at;
    if (raw[r.at] === '@') {
      r.at++;
      decorator(r, scope);
      continue;
    }
    while (modifiers.has(raw[r.at]!) && !afterMember.has(raw[r.at + 1]!) && raw[r.at + 1] !== '{') r.at++;
    if (raw[r.at] === 'static' && raw[r.at + 1] === '{') {
      const end = partner[r.at + 1]!;
      r.at += 2;
      statements(r, end, scope);
      r.at = end + 1;
      continue;
    }
    member(r, close, scope, kind[r.at]!);
    if (r.at === before) r.at++;
  }
}

function member(r: Reading, close: number, scope: Scope, kind: number): void {
  const { raw, partner } = r.tokens;
  if (raw[r.at] === '[') {
    r.at = Math.min(close, partner[r.at]! + 1);
  } else if (kind !== kinds.name && kind !== kinds.text && kind !== kinds.other) {
    return;
  } else {
    r.at++;
  }
  const written = kind === kinds.text ? literal(r, r.at - 1) : undefined;
  const name = written?.kind === 'text' ? written.text : raw[r.at - 1]!.replace(/^#/, '');
  if (raw[r.at] === '?' || raw[r.at] === '!') r.at++;
  if (raw[r.at] === '(' || raw[r.at] === '<') {
    deferFunction(r, name, scope);
    return;
  }
  if (r.typed && raw[r.at] === ':') {
    r.at++;
    skipType(r, name, scope);
  }
  if (raw[r.at] !== '=') return;
  r.at++;
  const defines = `${scope.owner}.${name}`;
  const value = expression(r, placed(scope, [...scope.path, name], `${defines}.`));
  bind(r, 'assignment', name, value, scope, { defines });
}
