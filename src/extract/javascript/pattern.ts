/** Reads parameters and destructuring patterns: their defaults, and the names that they take from a named value. */
import type { Value } from '../types.js';
import { expression } from './expression.js';
import { memberValue } from './name.js';
import { bind, deepest, type Import, type Reading, spanFrom } from './reading.js';
import { placed, type Scope, scopeOf, top } from './scope.js';
import { kinds } from './tokens.js';
import { skipType } from './type-position.js';

const modifiers = new Set(['public', 'private', 'protected', 'readonly', 'override']);

/** What a destructuring takes apart: a value, or a module that is being imported. */
export type Source = { readonly value?: Value; readonly module?: Import };

/** Reads the bracketed parameters of a function; leaves the position after them. */
export function parameters(r: Reading, open: number, scope: Scope): void {
  const { raw, kind, partner, count } = r.tokens;
  const close = partner[open]!;
  const path = [scope.owner, scope.within].filter((part) => part !== undefined);
  r.at = open + 1;
  while (r.at < close) {
    const before = r.at;
    let field = false;
    while (modifiers.has(raw[r.at]!) && kind[r.at + 1] === kinds.name) {
      field = true;
      r.at++;
    }
    target(r, scopeOf(path, scope.owner), {}, field);
    while (r.at < close && raw[r.at] !== ',') {
      const stuck = r.at;
      expression(r, top);
      if (r.at === stuck) r.at++;
    }
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
}

/** Reads one target `name`, `{...}` or `[...]` with its annotation and default. */
function target(r: Reading, scope: Scope, from: Source, field = false): void {
  const { raw, kind, partner, count } = r.tokens;
  if (raw[r.at] === '...') r.at++;
  const first = r.at;
  const bracket = raw[first];
  if (bracket === '{' || bracket === '[') {
    r.at = Math.min(count, partner[first]! + 1);
    annotation(r, '', scope);
    const after = r.at;
    pattern(r, first, scope, from);
    r.at = after;
    if (raw[r.at] === '=') {
      r.at++;
      expression(r, scope);
    }
    return;
  }
  if (kind[first] !== kinds.name) return;
  const name = raw[r.at++]!;
  const span = spanFrom(r, first);
  annotation(r, name, scope);
  if (from.module !== undefined) r.imports.set(name, from.module);
  const defines = field && scope.owner !== undefined ? `${scope.owner}.${name}` : name;
  if (raw[r.at] === '=') {
    const start = r.at++;
    const value = expression(r, placed(scope, [...scope.path, name], `${name}.`));
    const all: Value =
      from.value === undefined
        ? value
        : {
            kind: 'either',
            options: [from.value, value],
            span: { start: r.tokens.start[start]!, end: spanFrom(r, start).end },
          };
    bind(r, 'default', name, all, scope, { defines });
  } else if (from.value?.kind === 'name' || from.value?.kind === 'entry') {
    bind(r, 'assignment', name, { ...from.value, span }, scope, { defines: name });
  }
}

/** Reads a bracketed pattern alone; the position afterwards means nothing. */
export function pattern(r: Reading, open: number, scope: Scope, from: Source): void {
  if (r.depth >= deepest) {
    r.tooDeep = true;
    return;
  }
  r.depth++;
  if (r.tokens.raw[open] === '{') objectPattern(r, open, scope, from);
  else arrayPattern(r, open, scope);
  r.depth--;
}

function annotation(r: Reading, name: string, scope: Scope): void {
  const { raw } = r.tokens;
  if (raw[r.at] === '?' || raw[r.at] === '!') r.at++;
  if (r.typed && raw[r.at] === ':') {
    r.at++;
    skipType(r, name, scope);
  }
}

function objectPattern(r: Reading, open: number, scope: Scope, from: Source): void {
  const { raw, kind, partner, start } = r.tokens;
  const close = partner[open]!;
  r.at = open + 1;
  while (r.at < close) {
    const before = r.at;
    if (raw[r.at] === '[') {
      r.at = partner[r.at]! + 1;
      if (raw[r.at] === ':') r.at++;
      target(r, scope, {});
    } else if (raw[r.at] === '...') {
      target(r, scope, {});
    } else {
      const key = kind[r.at] === kinds.text ? raw[r.at]!.slice(1, -1) : raw[r.at]!;
      const span = { start: start[r.at]!, end: start[r.at]! + raw[r.at]!.length };
      const value = memberValue(from.value, key, span);
      const module = from.module && { module: from.module.module, member: joined(from.module.member, key) };
      const inner: Source = { ...(value !== undefined && { value }), ...(module !== undefined && { module }) };
      if (raw[r.at + 1] === ':') r.at += 2;
      target(r, scope, inner);
    }
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
}

function joined(base: string | undefined, key: string): string {
  return base === undefined ? key : `${base}.${key}`;
}

function arrayPattern(r: Reading, open: number, scope: Scope): void {
  const { raw, partner } = r.tokens;
  const close = partner[open]!;
  r.at = open + 1;
  while (r.at < close) {
    const before = r.at;
    target(r, scope, {});
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
}
