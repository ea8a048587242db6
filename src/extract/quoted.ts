/** Decodes the inside of a quoted string of YAML, JSON or TOML and keeps where each piece stood. */
import type { Segments } from './types.js';

/** A decoded text; `segments` is absent when nothing had to be decoded. */
export interface Decoded {
  readonly text: string;
  readonly segments?: Segments;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '0': '\0',
  a: '\x07',
  v: '\v',
  e: '\x1b',
  _: '\xa0',
  N: '\x85',
  L: '\u2028',
  P: '\u2029',
};
const hexEscapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Offset of the closing double quote between `from` and `end`, or -1; a backslash hides the next character. */
export function closingDouble(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at++;
  }
  return -1;
}

/** Offset of the closing single quote between `from` and `end`, or -1; two quotes are one quote of the text when `doubled`. */
export function closingSingle(source: string, from: number, end: number, doubled: boolean): number {
  for (let at = from; at < end; at++) {
    if (source.charCodeAt(at) !== 39) continue;
    if (!doubled || source.charCodeAt(at + 1) !== 39) return at;
    at++;
  }
  return -1;
}

interface Builder {
  text: string;
  segments: { at: number; source: number }[];
}

function append(builder: Builder, piece: string, source: number): void {
  if (piece === '') return;
  builder.segments.push({ at: builder.text.length, source });
  builder.text += piece;
}

/** The text between two quotes; `folds` joins lines by a space as YAML does, else line breaks stay (TOML). */
export function decodeQuoted(
  source: string,
  start: number,
  end: number,
  escapes: 'backslash' | 'doubled' | 'none',
  folds: boolean,
): Decoded {
  const raw = source.slice(start, end);
  const escaped = escapes === 'backslash' ? raw.includes('\\') : escapes === 'doubled' && raw.includes("''");
  if (!escaped && !(folds && raw.includes('\n'))) return { text: raw };
  const builder: Builder = { text: '', segments: [] };
  let from = start;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 92 && escapes === 'backslash') {
      append(builder, source.slice(from, at), from);
      from = at = decodeEscape(builder, source, at, end);
    } else if (code === 39 && escapes === 'doubled' && source.charCodeAt(at + 1) === 39) {
      append(builder, source.slice(from, at + 1), from);
      from = at = at + 2;
    } else if (code === 10 && folds) {
      append(builder, source.slice(from, at).trimEnd(), from);
      const next = afterBlanks(source, at, end);
      const breaks = source.slice(at, next).split('\n').length - 1;
      append(builder, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at);
      from = at = next;
    } else at++;
  }
  append(builder, source.slice(from, end), from);
  if (builder.segments.length === 0) return { text: '' };
  return builder;
}

function afterBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && ' \t\r\n'.includes(source[at]!)) at++;
  return at;
}

function decodeEscape(builder: Builder, source: string, at: number, end: number): number {
  const letter = source[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') return afterBlanks(source, at + 1, end);
  const digits = Object.hasOwn(hexEscapes, letter) ? hexEscapes[letter]! : 0;
  if (digits > 0) {
    const hex = source.slice(at + 2, Math.min(end, at + 2 + digits));
    const point = Number.parseInt(hex, 16);
    const valid = /^[\da-f]{1,8}$/i.test(hex) && point <= 0x10ffff;
    append(builder, valid ? String.fromCodePoint(point) : '\ufffd', at);
    return at + 2 + hex.length;
  }
  append(builder, Object.hasOwn(simpleEscapes, letter) ? simpleEscapes[letter]! : letter, at);
  return Math.min(end, at + 2);
}
