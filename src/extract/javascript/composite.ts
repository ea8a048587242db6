/** Reads what is made of expressions: array literals, object literals and templates. */
import type { Value } from '../types.js';
import { deferFunction } from './deferral.js';
import { bodyOf, decode, literal } from './literal.js';
import { nameValue } from './name.js';
import { beside, bind, note, opaque, type Reading, spanFrom } from './reading.js';
import { plain, type Scope, type Siblings, under } from './scope.js';
import { kinds } from './tokens.js';

/** The expression reader, handed in so that rooms need not import each other in a circle. */
export type Read = (r: Reading, scope: Scope) => Value;

const methodWords = new Set(['get', 'set', 'async', '*']);
const afterKey = new Set([':', ',', '(', '<', '}', '=', '']);
const environmentKeys = new Set(['env', 'environment', 'environmentVariables']);

/** An array literal; the current token is its bracket. */
export function array(r: Reading, scope: Scope, read: Read): Value {
  const first = r.at;
  const close = r.tokens.partner[first]!;
  const elements: Value[] = [];
  const inner = plain(scope);
  r.at++;
  while (r.at < close) {
    const before = r.at;
    if (r.tokens.raw[r.at] === '...') r.at++;
    if (r.tokens.raw[r.at] !== ',') {
      const value = read(r, inner);
      if (value.kind !== 'opaque') elements.push(value);
    }
    if (r.tokens.raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(r.tokens.count, close + 1);
  return { kind: 'list', elements, span: spanFrom(r, first) };
}

/** A template literal with interpolations; the current token is its head. */
export function template(r: Reading, scope: Scope, read: Read): Value {
  const { kind, partner, count } = r.tokens;
  const first = r.at;
  const parts: Value[] = [];
  const inner = plain(scope);
  for (;;) {
    const { start, body } = bodyOf(r, r.at);
    if (body !== '') parts.push({ kind: 'text', text: decode(body), span: { start, end: start + body.length } });
    if (kind[r.at] === kinds.templateTail || r.at >= count) break;
    const next = partner[r.at]!;
    r.at++;
    const from = r.at;
    if (from < next) parts.push(read(r, inner));
    else parts.push(opaque(r, from));
    while (r.at < next) {
      const before = r.at;
      read(r, inner);
      if (r.at === before) r.at++;
    }
    r.at = next;
    if (kind[next] !== kinds.templateMiddle && kind[next] !== kinds.templateTail) {
      return { kind: 'join', parts, span: spanFrom(r, first) };
    }
  }
  r.at = Math.min(count, r.at + 1);
  return { kind: 'join', parts, span: spanFrom(r, first) };
}

interface Entry {
  readonly name: string;
  readonly value: Value;
  readonly isDefault: boolean;
}

/** An object literal; the current token is its brace. Its entries become bindings of form `key`. */
export function objectLiteral(r: Reading, scope: Scope, read: Read): Value {
  const { kind, raw, partner, count } = r.tokens;
  const first = r.at;
  const close = partner[first]!;
  const entries: Entry[] = [];
  const texts: Siblings = [];
  const add = (name: string, value: Value, isDefault = false): void => {
    entries.push({ name, value, isDefault });
    note(texts, name, value);
    if (scope.args !== undefined) note(scope.args, name, value);
  };
  r.at++;
  while (r.at < close) {
    const before = r.at;
    if (raw[r.at] === ',') {
      r.at++;
      continue;
    }
    if (raw[r.at] === '...') {
      r.at++;
      read(r, plain(scope));
      continue;
    }
    while (methodWords.has(raw[r.at]!) && !afterKey.has(raw[r.at + 1]!)) r.at++;
    const key = keyAt(r, scope, read);
    const next = raw[r.at];
    if (key === undefined) {
      if (r.at === before) r.at++;
    } else if (next === ':') {
      r.at++;
      const ends = raw[r.at + 1];
      if ((kind[r.at] === kinds.text || kind[r.at] === kinds.template) && (ends === ',' || ends === '}')) {
        add(key, literal(r, r.at++));
      } else {
        add(key, read(r, under(scope, key)));
      }
    } else if (next === '(' || next === '<') {
      deferFunction(r, key, scope);
    } else if (kind[r.at - 1] === kinds.name) {
      const span = spanFrom(r, r.at - 1);
      if (next === '=') {
        r.at++;
        add(key, read(r, plain(scope)), true);
      } else {
        add(key, nameValue(r, key, span));
      }
    }
    if (r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
  const isEnvironment = environmentKeys.has(scope.path.at(-1) ?? '');
  for (const { name, value, isDefault } of entries) {
    const siblings = beside(name, texts, scope.args);
    if (isEnvironment && /^[A-Z][A-Z0-9_]{1,80}$/.test(name)) {
      bind(r, 'key', name, value, scope, { siblings, defines: name, space: 'env' });
    } else {
      const defines = isDefault ? name : scope.prefix === undefined ? undefined : scope.prefix + name;
      bind(r, isDefault ? 'default' : 'key', name, value, scope, { siblings, defines });
    }
  }
  return opaque(r, first);
}

/** The key at the current token, moving past it; undefined when there is none. */
function keyAt(r: Reading, scope: Scope, read: Read): string | undefined {
  const { kind, raw, partner, count } = r.tokens;
  const k = kind[r.at];
  if (k === kinds.name) return raw[r.at++];
  if (k === kinds.text) {
    const value = literal(r, r.at++);
    return value.kind === 'text' ? value.text : undefined;
  }
  if (k === kinds.other) return raw[r.at++];
  if (raw[r.at] !== '[') return undefined;
  const close = partner[r.at]!;
  const inner = r.at + 1;
  r.at = inner;
  const value = inner < close ? read(r, plain(scope)) : undefined;
  r.at = Math.min(count, close + 1);
  return value?.kind === 'text' ? value.text : kind[close - 1] === kinds.name ? raw[close - 1] : '';
}
