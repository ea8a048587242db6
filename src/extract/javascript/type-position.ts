/** Passes over TypeScript types; string literals in them are reported, but as types. */
import { literal } from './literal.js';
import { bind, type Reading } from './reading.js';
import type { Scope } from './scope.js';
import { kinds } from './tokens.js';

const prefixes = new Set([
  '|',
  '&',
  'keyof',
  'typeof',
  'readonly',
  'unique',
  'infer',
  'asserts',
  'new',
  'abstract',
  '-',
  '...',
]);
const furthestAngle = 96;
const insideAngles = new Set(['.', ',', '|', '&', '?', ':', '=>', '=', '-', '...', ';']);

/** Reports the string literals between two tokens as types, each under the key it stands at. */
export function typeTexts(r: Reading, from: number, to: number, name: string, scope: Scope): void {
  const { kind, raw } = r.tokens;
  let key = name;
  for (let i = from; i < to; i++) {
    if (kind[i] === kinds.text) bind(r, 'element', key, literal(r, i), scope, { inert: 'type' });
    else if (kind[i] === kinds.name && (raw[i + 1] === ':' || (raw[i + 1] === '?' && raw[i + 2] === ':')))
      key = raw[i]!;
  }
}

/** Moves past a type that stands at the current token; stops before whatever cannot continue one. */
export function skipType(r: Reading, name: string, scope: Scope): void {
  const from = r.at;
  pass(r);
  typeTexts(r, from, r.at, name, scope);
}

function pass(r: Reading): void {
  const { kind, raw, partner, fresh, count } = r.tokens;
  let conditions = 0;
  for (;;) {
    while (prefixes.has(raw[r.at]!) && r.at < count) r.at++;
    const k = kind[r.at];
    const t = raw[r.at]!;
    if (t === '<') {
      const after = afterAngles(r, r.at);
      if (after < 0) return;
      r.at = after;
      continue;
    }
    if (t === '(' || t === '[' || t === '{' || k === kinds.templateHead) {
      let close = partner[r.at]!;
      while (kind[close] === kinds.templateMiddle) close = partner[close]!;
      r.at = Math.min(count, close + 1);
    } else if (k === kinds.name || k === kinds.text || k === kinds.template || k === kinds.other) r.at++;
    else return;
    for (;;) {
      const p = raw[r.at]!;
      if (p === '.' && kind[r.at + 1] === kinds.name) r.at += 2;
      else if (p === '[' && fresh[r.at] === 0) r.at = Math.min(count, partner[r.at]! + 1);
      else if (p === '(' && t === 'import') r.at = Math.min(count, partner[r.at]! + 1);
      else if (p === '<') {
        const after = afterAngles(r, r.at);
        if (after < 0) return;
        r.at = after;
      } else break;
    }
    const next = raw[r.at]!;
    if (next === '|' || next === '&' || next === '=>') r.at++;
    else if ((next === 'is' || next === 'extends') && fresh[r.at] === 0) {
      if (next === 'extends') conditions++;
      r.at++;
    } else if (next === '?' && conditions > 0) r.at++;
    else if (next === ':' && conditions > 0) {
      conditions--;
      r.at++;
    } else return;
  }
}

/** Index after the type arguments that open at token `open`, or -1 when these are no type arguments. */
export function afterAngles(r: Reading, open: number): number {
  const { kind, raw, partner, count } = r.tokens;
  let level = 0;
  const end = Math.min(count, open + furthestAngle);
  for (let i = open; i < end; i++) {
    const t = raw[i]!;
    const k = kind[i];
    if (k === kinds.punctuator) {
      if (t === '<') level++;
      else if (t === '>' || t === '>>' || t === '>>>') {
        level -= t.length;
        if (level <= 0) return i + 1;
      } else if (t === '(' || t === '[' || t === '{') i = partner[i]!;
      else if (!insideAngles.has(t)) return -1;
    } else if (k !== kinds.name && k !== kinds.text && k !== kinds.template && k !== kinds.other) return -1;
  }
  return -1;
}
