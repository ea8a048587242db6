/** Splits shell text into words: quotes, escapes, expansions, substitutions and the templates that stand among them. */
import { readExpression } from '../expression.js';
import { type Cursor, continuation, lineEnd, maximumDepth, skipBlanks } from './cursor.js';
import { hole, type Place, readDollar } from './expansion.js';
import { templateEnd } from './template.js';
import { addHole, addLiteral, type Part, textOf, type Word } from './word.js';

const special = new Uint8Array(128);
for (const character of '\t\n\r ;&|()<>\'"`$\\{}') special[character.charCodeAt(0)] = 1;

/** Reads the word at the cursor; an empty word when a metacharacter stands there. */
export function readWord(cursor: Cursor): Word {
  const start = cursor.at;
  const parts: Part[] = [];
  readParts(cursor, parts, 'word');
  const text = textOf(parts);
  const written = cursor.at - start === text.length;
  const bare = written && parts.every((part) => part.kind === 'literal');
  if (
    cursor.text[cursor.at] === '(' &&
    cursor.at < cursor.end &&
    cursor.depth < maximumDepth &&
    /^[A-Za-z_]\w{0,200}\+?=$/.test(text)
  ) {
    cursor.depth++;
    const elements = readElements(cursor);
    cursor.depth--;
    return { start, end: cursor.at, text, parts, bare, elements };
  }
  return { start, end: cursor.at, text, parts, bare };
}

function readElements(cursor: Cursor): readonly Word[] {
  const elements: Word[] = [];
  cursor.at++;
  while (cursor.at < cursor.end) {
    skipBlanks(cursor);
    const character = cursor.text[cursor.at];
    if (cursor.at >= cursor.end || character === ')') break;
    if (character === '\n') cursor.at++;
    else if (character === '#') cursor.at = lineEnd(cursor.text, cursor.at, cursor.end);
    else {
      const before = cursor.at;
      const word = readWord(cursor);
      if (cursor.at === before) cursor.at++;
      else elements.push(word);
    }
  }
  if (cursor.at < cursor.end) cursor.at++;
  return elements;
}

/** Reads pieces up to the end of the word or of the expansion. */
function readParts(cursor: Cursor, parts: Part[], place: Place): void {
  const { text, end } = cursor;
  while (cursor.at < end) {
    const at = cursor.at;
    let plain = at;
    for (
      let code = text.charCodeAt(plain);
      plain < end && (code > 127 || special[code] === 0);
      code = text.charCodeAt(plain)
    )
      plain++;
    if (plain > at) {
      addLiteral(parts, text.slice(at, plain), at, plain);
      cursor.at = plain;
      continue;
    }
    const character = text[at]!;
    if (character === '\n') return;
    if (character === '}' && place !== 'word') return;
    if (place === 'word' && ' \t\r;&|()<>'.includes(character)) return;
    if (character === '\\') readEscape(cursor, parts);
    else if (character === "'" && place !== 'quoted') readSingle(cursor, parts);
    else if (character === '"') readDouble(cursor, parts);
    else if (character === '`') readBackticks(cursor, parts);
    else if (character === '$') readDollar(cursor, parts, place === 'quoted', readParts);
    else if (character !== '{' || !readTemplate(cursor, parts)) {
      addLiteral(parts, character, at, at + 1);
      cursor.at++;
    }
  }
}

function readEscape(cursor: Cursor, parts: Part[]): void {
  const at = cursor.at;
  const skipped = continuation(cursor.text, at);
  if (skipped === 0) {
    const next = at + 1 < cursor.end ? cursor.text[at + 1]! : '\\';
    // What follows the backslash stands for itself, so it runs in parallel with what comes next.
    addLiteral(parts, next, Math.min(at + 1, cursor.end - 1), Math.min(cursor.end, at + 2));
  }
  cursor.at = Math.min(cursor.end, at + (skipped || 2));
}

/** The offset of the quote that closes the one before `at`; the end of the line when there is none. */
function closing(cursor: Cursor, quote: string): number {
  const found = cursor.text.indexOf(quote, cursor.at);
  return found === -1 || found >= cursor.end ? lineEnd(cursor.text, cursor.at, cursor.end) : found;
}

function readSingle(cursor: Cursor, parts: Part[]): void {
  cursor.at++;
  const close = closing(cursor, "'");
  if (close === cursor.at) addLiteral(parts, '', cursor.at, cursor.at);
  while (cursor.at < close) {
    const at = cursor.at;
    // Only up to the quote: a search to the end of the text for every word would be quadratic.
    const open = cursor.text.slice(at, close).indexOf('{{');
    const next = open === -1 ? close : at + open;
    if (next > at) addLiteral(parts, cursor.text.slice(at, next), at, next);
    cursor.at = next;
    if (next < close && !readTemplate(cursor, parts, close)) {
      addLiteral(parts, '{{', next, next + 2);
      cursor.at = Math.min(close, next + 2);
    }
  }
  cursor.at = Math.min(cursor.end, close + (cursor.text[close] === "'" ? 1 : 0));
}

function readDouble(cursor: Cursor, parts: Part[]): void {
  const source = cursor.text;
  cursor.at++;
  const open = cursor.at;
  const found = source.indexOf('"', open);
  const end = found === -1 || found >= cursor.end ? lineEnd(source, open, cursor.end) : cursor.end;
  while (cursor.at < end) {
    const at = cursor.at;
    const character = source[at]!;
    if (character === '"') break;
    if (character === '\\') {
      const skipped = continuation(source, at);
      if (skipped > 0) cursor.at += skipped;
      else if ('"\\$`'.includes(source[at + 1] ?? ' ')) readEscape(cursor, parts);
      else {
        addLiteral(parts, '\\', at, at + 1);
        cursor.at++;
      }
    } else if (character === '$') readDollar(cursor, parts, true, readParts);
    else if (character === '`') readBackticks(cursor, parts);
    else if (character !== '{' || !readTemplate(cursor, parts)) {
      let next = at + 1;
      while (next < end && !'"\\$`{'.includes(source[next]!)) next++;
      addLiteral(parts, source.slice(at, next), at, next);
      cursor.at = next;
    }
  }
  if (cursor.at === open) addLiteral(parts, '', open, open);
  if (source[cursor.at] === '"' && cursor.at < cursor.end) cursor.at++;
}

function readTemplate(cursor: Cursor, parts: Part[], limit = cursor.end): boolean {
  const at = cursor.at;
  if (cursor.text[at + 1] !== '{') return false;
  const end = templateEnd(cursor.text, at, limit);
  if (end === undefined) return false;
  const span = { start: at, end };
  addHole(
    parts,
    cursor.text.slice(at, end),
    at,
    readExpression(cursor.text.slice(at + 2, end - 2), at + 2, span, false),
  );
  cursor.at = end;
  return true;
}

function readBackticks(cursor: Cursor, parts: Part[]): void {
  const at = cursor.at;
  let close = at + 1;
  while (close < cursor.end && cursor.text[close] !== '`') close += cursor.text[close] === '\\' ? 2 : 1;
  if (close >= cursor.end || cursor.depth >= maximumDepth) {
    addLiteral(parts, '`', at, at + 1);
    cursor.at++;
    return;
  }
  cursor.substitute({ ...cursor, at: at + 1, end: close, depth: cursor.depth + 1 }, false);
  cursor.at = close + 1;
  hole(cursor, parts, at);
}
