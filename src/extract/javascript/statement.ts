/** Reads statements one after another; blocks need no nesting, because only names and values matter. */
import type { Value } from '../types.js';
import { deferClass } from './deferral.js';
import { decorator, expression } from './expression.js';
import { literal } from './literal.js';
import { exportList, importStatement, loaded } from './module-statement.js';
import { pattern, type Source } from './pattern.js';
import { bind, type Reading } from './reading.js';
import { type Scope, scopeOf } from './scope.js';
import { kinds } from './tokens.js';
import { afterAngles, skipType, typeTexts } from './type-position.js';

const bare = new Set([
  'else',
  'do',
  'try',
  'finally',
  'declare',
  'abstract',
  'throw',
  'async',
  ';',
  '{',
  '}',
  ')',
  ']',
  ',',
]);
const headed = new Set(['if', 'while', 'for', 'switch', 'with', 'catch']);
const declaring = new Set(['const', 'let', 'var', 'using']);

/** Reads the statements before token `end`. */
export function statements(r: Reading, end: number, scope: Scope): void {
  while (r.at < end) {
    const before = r.at;
    statement(r, scope);
    if (r.at === before) r.at++;
  }
}

function statement(r: Reading, scope: Scope): void {
  const { raw, kind } = r.tokens;
  const first = r.at;
  const t = raw[first]!;
  const next = raw[first + 1]!;
  const nextKind = kind[first + 1];
  if (kind[first] === kinds.punctuator || kind[first] === kinds.name) {
    if (bare.has(t) && !(t === 'async' && nextKind !== kinds.name) && next !== '=' && next !== '.') {
      r.at++;
      return;
    }
    if (t === '@') {
      r.at++;
      decorator(r, scope);
      return;
    }
  }
  if (kind[first] === kinds.name) {
    if (headed.has(t)) {
      r.at += next === '(' ? 2 : next === 'await' ? 3 : 1;
      return;
    }
    if (declaring.has(t) && (nextKind === kinds.name || next === '{' || next === '[')) {
      r.at++;
      if (next === 'enum') enumeration(r);
      else declarations(r, scope);
      return;
    }
    if (typed(r, t, scope)) return;
    switch (t) {
      case 'import':
        if (next !== '(' && next !== '.') {
          r.at++;
          importStatement(r);
          return;
        }
        break;
      case 'export':
        r.at++;
        exported(r, scope);
        return;
      case 'return':
        r.at++;
        if (next !== ';' && next !== '}' && r.tokens.fresh[r.at] === 0) returned(r, scope);
        return;
      case 'case': {
        r.at++;
        const value = expression(r, scope);
        if (raw[r.at] === ':') r.at++;
        bind(r, 'element', 'case', value, scope, { inert: 'comparison' });
        return;
      }
      case 'class':
        r.at++;
        deferClass(r, undefined);
        return;
      default:
        if (next === ':' && nextKind === kinds.punctuator) {
          r.at += 2;
          return;
        }
    }
  }
  expression(r, scope);
}

function returned(r: Reading, scope: Scope): void {
  const path = [scope.owner, scope.within].filter((part) => part !== undefined);
  const value = expression(r, scopeOf(path, scope.owner));
  // What a function loads is reached by its name elsewhere: `loadConfig()`.
  const loads = value.kind === 'entry' || (value.kind === 'name' && r.handles.has(value.name));
  const defines = loads && scope.within !== undefined ? `${scope.within}()` : undefined;
  bind(r, 'element', 'return', value, scope, { path, defines });
}

/** TypeScript's own statements; false when the current token begins none. */
function typed(r: Reading, t: string, scope: Scope): boolean {
  if (!r.typed) return false;
  const { raw, kind, partner, count } = r.tokens;
  const named = kind[r.at + 1] === kinds.name && r.tokens.fresh[r.at + 1] === 0;
  if (t === 'type' && named) {
    const name = raw[r.at + 1]!;
    r.at += 2;
    if (raw[r.at] === '<') {
      const after = afterAngles(r, r.at);
      r.at = after < 0 ? r.at + 1 : after;
    }
    if (raw[r.at] === '=') {
      r.at++;
      skipType(r, name, scope);
    }
    return true;
  }
  if (t === 'interface' && named) {
    const name = raw[r.at + 1]!;
    while (r.at < count && raw[r.at] !== '{' && raw[r.at] !== ';') r.at++;
    if (raw[r.at] !== '{') return true;
    const close = partner[r.at]!;
    typeTexts(r, r.at + 1, close, name, scope);
    r.at = Math.min(count, close + 1);
    return true;
  }
  if (t === 'enum' && named) {
    enumeration(r);
    return true;
  }
  if ((t === 'namespace' || t === 'module') && (named || kind[r.at + 1] === kinds.text)) {
    r.at += 2;
    return true;
  }
  return false;
}

/** Members of an enum; the current token is the word `enum`. */
function enumeration(r: Reading): void {
  const { raw, kind, partner, count } = r.tokens;
  const name = raw[r.at + 1]!;
  r.at += 2;
  if (raw[r.at] !== '{') return;
  const close = partner[r.at]!;
  r.at++;
  while (r.at < close) {
    const before = r.at;
    const key = kind[r.at] === kinds.text ? literal(r, r.at) : undefined;
    const member = key?.kind === 'text' ? key.text : raw[r.at]!;
    r.at++;
    if (raw[r.at] === '=') {
      r.at++;
      const value = expression(r, scopeOf([name]));
      bind(r, 'assignment', member, value, scopeOf([name]), { defines: `${name}.${member}` });
    }
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
}

function exported(r: Reading, scope: Scope): void {
  const { raw } = r.tokens;
  const t = raw[r.at];
  if (t === '{' || t === '*') {
    exportList(r);
  } else if (t === 'type' && (raw[r.at + 1] === '{' || raw[r.at + 1] === '*')) {
    r.at = Math.min(r.tokens.count, r.tokens.partner[r.at + 1]! + 1);
  } else if (t === 'default' || t === '=') {
    r.at++;
    if (raw[r.at] === 'abstract' || raw[r.at] === 'interface' || raw[r.at] === 'enum') return;
    const value = expression(r, scopeOf([], scope.owner, t === '=' ? '' : 'default.'));
    bind(r, 'assignment', 'default', value, scope, { defines: 'default' });
  }
}

function declarations(r: Reading, scope: Scope): void {
  const { raw } = r.tokens;
  const outer = scopeOf([], scope.owner);
  for (;;) {
    const before = r.at;
    if (raw[r.at] === '{' || raw[r.at] === '[') takenApart(r, outer);
    else declared(r, outer);
    if (raw[r.at] !== ',' || r.at === before) return;
    r.at++;
  }
}

function declared(r: Reading, scope: Scope): void {
  const { raw, kind } = r.tokens;
  if (kind[r.at] !== kinds.name) return;
  const name = raw[r.at++]!;
  if (raw[r.at] === '!') r.at++;
  if (r.typed && raw[r.at] === ':') {
    r.at++;
    skipType(r, name, scope);
  }
  const sign = raw[r.at];
  if (sign !== '=' && sign !== 'of' && sign !== 'in') return;
  r.at++;
  const whole = loaded(r);
  if (whole !== undefined) {
    r.imports.set(name, whole);
    return;
  }
  const value = expression(r, scopeOf([name], scope.owner, `${name}.`));
  if (sign !== 'in') bind(r, 'assignment', name, value, scope, { defines: name });
}

function takenApart(r: Reading, scope: Scope): void {
  const { raw, kind, partner, count } = r.tokens;
  const open = r.at;
  const leading = raw[open] === '[' && kind[open + 1] === kinds.name ? [raw[open + 1]!] : [];
  r.at = Math.min(count, partner[open]! + 1);
  if (r.typed && raw[r.at] === ':') {
    r.at++;
    skipType(r, '', scope);
  }
  let source: Source = {};
  if (raw[r.at] === '=' || raw[r.at] === 'of') {
    const plainly = raw[r.at] === '=';
    r.at++;
    const module = loaded(r);
    const value: Value | undefined = module ? undefined : expression(r, scopeOf(leading, scope.owner));
    if (module) source = { module };
    else if (plainly && (value?.kind === 'name' || value?.kind === 'entry')) source = { value };
  }
  const after = r.at;
  pattern(r, open, scope, source);
  r.at = after;
}
