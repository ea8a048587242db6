/** Reads a string token: what its text says, and the raw pieces of an f-string. */
import type { Decoded } from '../types.js';
import { afterBrace, endOfInnerString, isFormatted, quoteLength } from './string-token.js';

/** A string token taken apart; offsets are of the surrounding text. */
export interface Literal {
  readonly bytes: boolean;
  readonly raw: boolean;
  readonly formatted: boolean;
  /** Of the characters inside the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Takes the string token `text[start, end)` apart; an unclosed one ends where the token ends. */
export function literalAt(text: string, start: number, end: number): Literal {
  let quote = start;
  let bytes = false;
  let raw = false;
  for (let code = text.charCodeAt(quote); code !== 34 && code !== 39 && quote < end; code = text.charCodeAt(++quote)) {
    if ((code | 32) === 98) bytes = true;
    else if ((code | 32) === 114) raw = true;
  }
  const length = quoteLength(text, quote);
  const open = Math.min(end, quote + length);
  const mark = text.charAt(quote).repeat(length);
  const closed = end - length >= open && text.startsWith(mark, end - length);
  return { bytes, raw, formatted: isFormatted(text, start, quote), start: open, end: closed ? end - length : end };
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

/** Decodes `text[start, end)` of a literal; with `braces`, `{{` and `}}` are one brace. */
export function decode(text: string, start: number, end: number, raw: boolean, braces: boolean): Decoded {
  const segments: { at: number; source: number }[] = [{ at: 0, source: start }];
  const plain = text.slice(start, end);
  if ((raw || !plain.includes('\\')) && !(braces && (plain.includes('{') || plain.includes('}')))) {
    return { text: plain, segments };
  }
  let decoded = '';
  let from = start;
  const replace = (at: number, length: number, by: string): void => {
    decoded += text.slice(from, at) + by;
    from = at + length;
    const last = segments[segments.length - 1]!;
    if (last.at === decoded.length) segments[segments.length - 1] = { at: decoded.length, source: from };
    else segments.push({ at: decoded.length, source: from });
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && !raw) {
      const [length, by] = escapeAt(text, at, end);
      if (length > 0) {
        replace(at, length, by);
        at = from - 1;
      } else at++;
    } else if (braces && (code === 123 || code === 125) && text.charCodeAt(at + 1) === code && at + 1 < end) {
      replace(at, 2, text.charAt(at));
      at++;
    }
  }
  return { text: decoded + text.slice(from, end), segments };
}

/** Length of the escape at `at` and what it stands for; 0 when it is none. */
function escapeAt(text: string, at: number, end: number): readonly [number, string] {
  const next = text.charAt(at + 1);
  if (at + 1 >= end) return [0, ''];
  if (next === '\r') return [text.charAt(at + 2) === '\n' ? 3 : 2, ''];
  const simple = simpleEscapes[next];
  if (simple !== undefined) return [2, simple];
  const width = next === 'x' ? 2 : next === 'u' ? 4 : next === 'U' ? 8 : 0;
  if (width > 0) {
    const digits = text.slice(at + 2, at + 2 + width);
    const code = /^[0-9a-fA-F]{2,8}$/.test(digits) && digits.length === width ? Number.parseInt(digits, 16) : -1;
    return code < 0 || code > 0x10ffff ? [0, ''] : [2 + width, String.fromCodePoint(code)];
  }
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, Math.min(end, at + 4)))?.[0];
  return octal === undefined ? [0, ''] : [1 + octal.length, String.fromCharCode(Number.parseInt(octal, 8))];
}

/** A piece of an f-string: its text, or the code of a replacement field (`plain` when nothing changes how it is shown). */
export interface Piece {
  readonly field: boolean;
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

/** Cuts the inside `text[start, end)` of an f-string into texts and fields. */
export function piecesOf(text: string, start: number, end: number, raw: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next === 78 && !raw && text.charCodeAt(at + 2) === 123) at = afterBrace(text, at + 3, end);
      else at += next === 123 ? 1 : 2;
    } else if (code === 123 && text.charCodeAt(at + 1) === 123) at += 2;
    else if (code === 123) {
      if (at > from) pieces.push({ field: false, plain: true, start: from, end: at });
      const field = fieldAt(text, at + 1, end);
      pieces.push({ field: true, plain: field.plain, start: at + 1, end: field.codeEnd });
      at = from = Math.min(end, field.end + 1);
    } else at++;
  }
  if (end > from) pieces.push({ field: false, plain: true, start: from, end });
  return pieces;
}

/** Where the code of a field ends, and where its closing brace stands. */
function fieldAt(text: string, start: number, end: number) {
  let depth = 0;
  let codeEnd = -1;
  let plain = true;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) {
      // In a format specification quotes are ordinary characters.
      if (codeEnd < 0) at = Math.max(at, endOfInnerString(text, at, end) - 1);
    } else if (code === 40 || code === 91 || code === 123) depth++;
    else if (code === 41 || code === 93) depth--;
    else if (code === 125) {
      if (depth <= 0) break;
      depth--;
    } else if (depth <= 0 && codeEnd < 0) {
      const next = text.charCodeAt(at + 1);
      if (code === 58 || (code === 33 && next !== 61)) {
        codeEnd = at;
        plain = code === 33 && text.startsWith('s}', at + 1);
      } else if (code === 61 && (next === 125 || next === 33 || next === 58)) plain = false;
    }
  }
  return { codeEnd: codeEnd < 0 ? Math.min(at, end) : codeEnd, end: at, plain };
}
