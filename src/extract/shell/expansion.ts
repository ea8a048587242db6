/** Reads what a dollar sign begins: variables with their defaults, substitutions, templates and ANSI-C strings. */
import { readExpression } from '../expression.js';
import type { Value } from '../types.js';
import { type Cursor, maximumDepth } from './cursor.js';
import { templateEnd, terraformHole } from './template.js';
import { addHole, addLiteral, type Part, textOf, wordValue } from './word.js';

/** Where pieces stand: in a word, or up to the `}` of an expansion (`quoted`: one in double quotes, where `'` is a character). */
export type Place = 'word' | 'brace' | 'quoted';

/** Reads pieces of text at the cursor; the lexer's own, handed in because a default holds a word again. */
export type ReadParts = (cursor: Cursor, parts: Part[], place: Place) => void;

/** A hole from `at` to the cursor; run time decides unless `value` says more. */
export function hole(cursor: Cursor, parts: Part[], at: number, value?: Value): void {
  addHole(
    parts,
    cursor.text.slice(at, cursor.at),
    at,
    value ?? { kind: 'opaque', span: { start: at, end: cursor.at } },
  );
}

/** Reads what the `$` at the cursor begins; a lone one is a character. */
export function readDollar(cursor: Cursor, parts: Part[], quoted: boolean, read: ReadParts): void {
  const { text, at, end } = cursor;
  const next = at + 1 < end ? text[at + 1]! : '';
  if (next === '(') {
    readSubstitution(cursor, parts);
    return;
  }
  if (next === '{') {
    readBrace(cursor, parts, quoted, read);
    return;
  }
  if (next === "'" && !quoted && text.indexOf("'", at + 2) !== -1) {
    readAnsi(cursor, parts);
    return;
  }
  if (next === '"' && !quoted) {
    cursor.at++;
    return;
  }
  const name = /^[A-Za-z_]\w{0,200}/.exec(text.slice(at + 1, Math.min(end, at + 202)))?.[0];
  if (name !== undefined) {
    cursor.at = at + 1 + name.length;
    hole(cursor, parts, at, { kind: 'name', space: 'env', name, span: { start: at, end: cursor.at } });
    return;
  }
  if (next !== '' && '@*#?$!-0123456789'.includes(next)) {
    cursor.at = at + 2;
    hole(cursor, parts, at);
    return;
  }
  addLiteral(parts, '$', at, at + 1);
  cursor.at++;
}

function readSubstitution(cursor: Cursor, parts: Part[]): void {
  const { text, at } = cursor;
  // `$(MODEL_ID)` is how Kubernetes and make write a variable; no command has such a name.
  const variable = /^\$\(([A-Z_][A-Z0-9_]{0,100})\)/.exec(text.slice(at, Math.min(cursor.end, at + 110)));
  if (variable) {
    cursor.at = at + variable[0].length;
    hole(cursor, parts, at, {
      kind: 'name',
      space: 'env',
      name: variable[1]!,
      span: { start: at, end: cursor.at },
    });
    return;
  }
  if (text[at + 2] === '(') {
    const close = text.slice(at, Math.min(cursor.end, at + 400)).indexOf('))');
    if (close !== -1) {
      cursor.at = at + close + 2;
      hole(cursor, parts, at);
      return;
    }
  }
  cursor.at = at + 2;
  if (cursor.depth >= maximumDepth) {
    addLiteral(parts, '$(', at, at + 2);
    return;
  }
  cursor.depth++;
  cursor.substitute(cursor, true);
  cursor.depth--;
  hole(cursor, parts, at);
}

function readBrace(cursor: Cursor, parts: Part[], quoted: boolean, read: ReadParts): void {
  const { text, at, end } = cursor;
  if (text[at + 2] === '{') {
    const close = templateEnd(text, at + 1, end);
    if (close !== undefined) {
      cursor.at = close;
      hole(cursor, parts, at, readExpression(text.slice(at + 3, close - 2), at + 3, { start: at, end: close }, true));
      return;
    }
  }
  const terraform = terraformHole(text, at);
  if (terraform) {
    cursor.at = terraform.end;
    hole(cursor, parts, at, terraform.value);
    return;
  }
  const head = /^\$\{([!#]?)([A-Za-z_]\w{0,200}|[0-9]{1,3}|[@*])(?:\[[^\]\n]{0,100}\])?(:?[-=?+])?/.exec(
    text.slice(at, Math.min(end, at + 320)),
  );
  if (!head || cursor.depth >= maximumDepth) {
    addLiteral(parts, '${', at, at + 2);
    cursor.at = at + 2;
    return;
  }
  cursor.at = at + head[0].length;
  const operator = head[3]?.slice(-1);
  const inside: Part[] = [];
  const from = cursor.at;
  cursor.depth++;
  read(cursor, inside, quoted ? 'quoted' : 'brace');
  cursor.depth--;
  const to = cursor.at;
  if (text[cursor.at] === '}' && cursor.at < end) cursor.at++;
  const span = { start: at, end: cursor.at };
  const named = head[1] === '' && /^[A-Za-z_]/.test(head[2]!);
  const whole: Value = named ? { kind: 'name', space: 'env', name: head[2]!, span } : { kind: 'opaque', span };
  if (operator === '-' || operator === '=') {
    const fallback =
      inside.length === 0
        ? undefined
        : wordValue({ start: from, end: to, text: textOf(inside), parts: inside, bare: false });
    hole(cursor, parts, at, fallback ? { kind: 'either', options: [whole, fallback], span } : whole);
    return;
  }
  // `${X%…}`, `${X/…}` and `${X:+…}` change the value, which is then not the variable's.
  hole(cursor, parts, at, operator === '?' || to === from ? whole : { kind: 'opaque', span });
}

const ansiEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
};

function readAnsi(cursor: Cursor, parts: Part[]): void {
  const { text, end } = cursor;
  cursor.at += 2;
  while (cursor.at < end && text[cursor.at] !== "'") {
    const at = cursor.at;
    if (text[at] === '\\' && at + 1 < end) {
      addLiteral(parts, ansiEscapes[text[at + 1]!] ?? text[at + 1]!, at, at + 2);
      cursor.at += 2;
      continue;
    }
    let next = at + 1;
    while (next < end && text[next] !== "'" && text[next] !== '\\') next++;
    addLiteral(parts, text.slice(at, next), at, next);
    cursor.at = next;
  }
  if (cursor.at < end) cursor.at++;
}
