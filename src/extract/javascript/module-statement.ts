/** Reads import and export statements into the table of imported names. */
import { literal } from './literal.js';
import { nameValue } from './name.js';
import { bind, type Import, type Reading, spanFrom } from './reading.js';
import { top } from './scope.js';
import { kinds } from './tokens.js';

/** Reads `import ...`; the current token follows the word. */
export function importStatement(r: Reading): void {
  const { raw, kind, partner, count } = r.tokens;
  if (kind[r.at] === kinds.text) {
    r.at++;
    return;
  }
  if (raw[r.at] === 'type' && (kind[r.at + 1] === kinds.name ? raw[r.at + 1] !== 'from' : raw[r.at + 1] !== ','))
    r.at++;
  const taken: { name: string; member?: string }[] = [];
  if (kind[r.at] === kinds.name) {
    const name = raw[r.at++]!;
    if (raw[r.at] === '=') {
      r.at++;
      const whole = loaded(r);
      if (whole !== undefined) r.imports.set(name, whole);
      return;
    }
    taken.push({ name, member: 'default' });
    if (raw[r.at] === ',') r.at++;
  }
  if (raw[r.at] === '*' && raw[r.at + 1] === 'as') {
    taken.push({ name: raw[r.at + 2]! });
    r.at += 3;
  } else if (raw[r.at] === '{') {
    const close = partner[r.at]!;
    for (const { from, to } of specifiers(r, r.at, close)) taken.push({ name: to, member: from });
    r.at = Math.min(count, close + 1);
  }
  const module = sourceOf(r);
  if (module === undefined) return;
  for (const { name, member } of taken) r.imports.set(name, { module, ...(member !== undefined && { member }) });
}

/** Reads `export * from`, `export { a as b }` and `export { a } from`; the current token follows the word. */
export function exportList(r: Reading): void {
  const { raw, partner, count } = r.tokens;
  const first = r.at;
  if (raw[r.at] === '*') {
    r.at++;
    const as = raw[r.at] === 'as' ? raw[r.at + 1]! : undefined;
    if (as !== undefined) r.at += 2;
    const span = spanFrom(r, first);
    const module = sourceOf(r);
    if (module === undefined) return;
    const name = as ?? '*';
    bind(r, 'assignment', name, { kind: 'name', space: 'module', module, name: '*', span }, top, { defines: name });
    return;
  }
  const close = partner[first]!;
  const names = [...specifiers(r, first, close)];
  r.at = Math.min(count, close + 1);
  const module = sourceOf(r);
  for (const { from, to, span } of names) {
    if (module !== undefined) {
      bind(r, 'assignment', to, { kind: 'name', space: 'module', module, name: from, span }, top, { defines: to });
    } else if (from !== to || r.imports.has(from)) {
      bind(r, 'assignment', to, nameValue(r, from, span), top, { defines: to });
    }
  }
}

/** The module of `require("x")` or `await import("x")` at the current token, moving past it; undefined when it is neither. */
export function loaded(r: Reading): Import | undefined {
  const { raw, kind } = r.tokens;
  let i = r.at;
  if (raw[i] === 'await') i++;
  if ((raw[i] !== 'require' && raw[i] !== 'import') || raw[i + 1] !== '(' || kind[i + 2] !== kinds.text)
    return undefined;
  if (raw[i + 3] !== ')') return undefined;
  const module = literal(r, i + 2);
  let member: string | undefined;
  i += 4;
  while (raw[i] === '.' && kind[i + 1] === kinds.name) {
    member = member === undefined ? raw[i + 1]! : `${member}.${raw[i + 1]!}`;
    i += 2;
  }
  if (raw[i] === '(' || raw[i] === '[' || module.kind !== 'text') return undefined;
  r.at = i;
  return { module: module.text, ...(member !== undefined && { member }) };
}

function sourceOf(r: Reading): string | undefined {
  const { raw, kind } = r.tokens;
  if (raw[r.at] !== 'from' || kind[r.at + 1] !== kinds.text) return undefined;
  const source = literal(r, r.at + 1);
  r.at += 2;
  if ((raw[r.at] === 'with' || raw[r.at] === 'assert') && raw[r.at + 1] === '{') {
    r.at = Math.min(r.tokens.count, r.tokens.partner[r.at + 1]! + 1);
  }
  return source.kind === 'text' ? source.text : undefined;
}

function* specifiers(r: Reading, open: number, close: number) {
  const { raw, start } = r.tokens;
  for (let i = open + 1; i < close; i++) {
    if (raw[i] === ',') continue;
    if (raw[i] === 'type' && raw[i + 1] !== ',' && raw[i + 1] !== 'as' && i + 1 < close) i++;
    const from = raw[i]!;
    const span = { start: start[i]!, end: start[i]! + from.length };
    if (raw[i + 1] === 'as' && i + 2 < close) i += 2;
    yield { from, to: raw[i]!, span };
  }
}
