/** Reads a JSX element: its attributes are arguments of the component, its text is nobody's. */
import type { Value } from '../types.js';
import { expression } from './expression.js';
import { literal } from './literal.js';
import { calleeOf } from './name.js';
import { beside, bind, note, type Reading } from './reading.js';
import { type Scope, type Siblings, under } from './scope.js';
import { kinds } from './tokens.js';

/** Reads the element between two tokens. */
export function element(r: Reading, start: number, end: number, scope: Scope): void {
  const { raw, kind, partner } = r.tokens;
  r.at = start;
  while (r.at < end) {
    if (kind[r.at] === kinds.markup && raw[r.at] === '<' && raw[r.at + 1] !== '/') opening(r, end, scope);
    else if (kind[r.at] === kinds.markup && raw[r.at] === '{') container(r, partner[r.at]!, scope);
    else r.at++;
  }
}

/** An expression in braces; undefined when it is empty or only a comment. */
function container(r: Reading, close: number, scope: Scope): Value | undefined {
  let value: Value | undefined;
  r.at++;
  while (r.at < close) {
    const before = r.at;
    if (r.tokens.raw[r.at] === '...') r.at++;
    value = expression(r, scope);
    if (r.at === before) r.at++;
  }
  r.at = close + 1;
  return value;
}

function opening(r: Reading, end: number, scope: Scope): void {
  const { raw, kind, partner } = r.tokens;
  r.at++;
  let tag = '';
  while (r.at < end && (kind[r.at] === kinds.markupName || raw[r.at] === '.' || raw[r.at] === ':')) {
    // A second name in a row is the first attribute.
    if (kind[r.at] === kinds.markupName && tag !== '' && /\w$/.test(tag)) break;
    tag += raw[r.at++];
  }
  const callee = calleeOf(r, tag);
  const found: [string, Value][] = [];
  const texts: Siblings = [];
  while (r.at < end && !(kind[r.at] === kinds.markup && (raw[r.at] === '>' || raw[r.at] === '<'))) {
    if (kind[r.at] === kinds.markup && raw[r.at] === '{') {
      container(r, partner[r.at]!, scope);
      continue;
    }
    if (kind[r.at] !== kinds.markupName) {
      r.at++;
      continue;
    }
    let name = raw[r.at++]!;
    while (raw[r.at] === ':' && kind[r.at + 1] === kinds.markupName) {
      name += `:${raw[r.at + 1]}`;
      r.at += 2;
    }
    if (raw[r.at] !== '=') continue;
    r.at++;
    let value: Value | undefined;
    if (kind[r.at] === kinds.markupText) value = literal(r, r.at++);
    else if (raw[r.at] === '{') value = container(r, partner[r.at]!, under(scope, name));
    if (value === undefined || name === 'className') continue;
    found.push([name, value]);
    note(texts, name, value);
  }
  for (const [name, value] of found) {
    const form = tag === 'option' && name === 'value' ? 'element' : 'argument';
    bind(r, form, name, value, scope, { callee, siblings: beside(name, texts) });
  }
}
