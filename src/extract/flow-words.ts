/** The words inside brackets: strings, bare words and comments of JSON, YAML and TOML. */
import type { Fault, Scalar } from './document.js';
import { closingDouble, closingSingle, decodeQuoted } from './quoted.js';

/** The three formats that share brackets, commas and quotes. */
export type Notation = 'yaml' | 'json' | 'toml';

/** What a reader of one text remembers. */
export interface Scan {
  readonly faults: Fault[];
  /** By quote: no string that begins before this offset is closed; keeps the search for closing quotes linear. */
  readonly unclosed: { '"': number; "'": number };
  /** How far strings that begin in this range may reach; keeps many strings on one line linear. */
  readonly range: { from: number; to: number; parentIndent: number };
}

/** A fresh memory. */
export function noScan(): Scan {
  return { faults: [], unclosed: { '"': -1, "'": -1 }, range: { from: 0, to: -1, parentIndent: -1 } };
}

/** Offset of `needle` between `from` and `end`, or -1, without looking further. */
export function indexWithin(source: string, needle: string, from: number, end: number): number {
  const first = needle.charCodeAt(0);
  for (let at = from; at + needle.length <= end; at++) {
    if (source.charCodeAt(at) === first && source.startsWith(needle, at)) return at;
  }
  return -1;
}

/** Offset of the end of the line, before its line break. */
export function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  if (end === -1) return source.length;
  return source.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end;
}

/** Whether a comment begins here: `#` in YAML (after a blank) and TOML, `//` and `/*` in JSON. */
export function startsComment(source: string, at: number, notation: Notation): boolean {
  const code = source.charCodeAt(at);
  if (notation === 'json') {
    const next = source.charCodeAt(at + 1);
    return code === 47 && (next === 47 || next === 42);
  }
  if (code !== 35) return false;
  return notation === 'toml' || at === 0 || ' \t\r\n,[]{}'.includes(source[at - 1]!);
}

/** Offset after the comment that begins here. */
export function endOfComment(source: string, at: number): number {
  if (source.startsWith('/*', at)) {
    const end = source.indexOf('*/', at + 2);
    return end === -1 ? source.length : end + 2;
  }
  return endOfLine(source, at);
}

/** Offset after an anchor, alias or tag; always further than `at`. */
export function endOfWord(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && !' \t\r\n,[]{}'.includes(source[end]!)) end++;
  return end;
}

/** Offset after a bare word; always further than `at`. A template in double braces is part of it. */
export function endOfPlain(source: string, at: number, notation: Notation, inside: boolean): number {
  let end = at;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code === 10 || code === 13) break;
    if (notation === 'yaml' && code === 123 && source.charCodeAt(end + 1) === 123) {
      const line = endOfLine(source, end);
      const close = indexWithin(source, '}}', end + 2, line);
      end = close === -1 ? line : close + 2;
      continue;
    }
    if (inside && (code === 44 || code === 91 || code === 93 || code === 123 || code === 125)) break;
    if (notation === 'json' && (code === 32 || code === 9 || code === 58 || code === 34 || code === 47)) break;
    if (notation === 'toml' && (code === 61 || code === 35)) break;
    if (notation === 'yaml') {
      if (code === 58 && ' \t\r\n,[]{}'.includes(source[end + 1] ?? '\n')) break;
      if (code === 35 && end > at && ' \t'.includes(source[end - 1]!)) break;
    }
    end++;
  }
  return Math.max(end, at + 1);
}

/** The quoted string that begins here, with its span inside the quotes; undefined when it is not closed. */
export function readString(
  source: string,
  at: number,
  notation: Notation,
  scan: Scan,
  parentIndent: number,
): { readonly node: Scalar; readonly end: number } | undefined {
  const quote = source.charCodeAt(at) === 34 ? '"' : "'";
  const long = notation === 'toml' && source.startsWith(quote.repeat(3), at);
  const start = long ? at + 3 : at + 1;
  const escapes = quote === '"' || notation === 'json' ? 'backslash' : notation === 'yaml' ? 'doubled' : 'none';
  if (start <= scan.unclosed[quote]) return undefined;
  const limit = long ? source.length : endOfString(source, start, notation, parentIndent, scan);
  const close = long
    ? closingLong(source, start, quote, escapes === 'backslash')
    : quote === '"'
      ? closingDouble(source, start, limit)
      : escapes === 'backslash'
        ? closingEscapedSingle(source, start, limit)
        : closingSingle(source, start, limit, escapes === 'doubled');
  if (close === -1) {
    scan.unclosed[quote] = limit;
    return undefined;
  }
  // TOML: a line break right after the opening quotes is no part of the text.
  const begin = long ? start + (/^\r?\n/.exec(source.slice(start, start + 2))?.[0].length ?? 0) : start;
  const decoded = decodeQuoted(source, begin, close, escapes, notation === 'yaml');
  const span = { start: begin, end: close };
  const node: Scalar = { kind: 'scalar', text: decoded.text, span, style: 'quoted' };
  return {
    node: decoded.segments === undefined ? node : { ...node, segments: decoded.segments },
    end: close + (long ? 3 : 1),
  };
}

/** How far a string may reach: its line, and in YAML the lines that are indented deeper than the parent. */
function endOfString(source: string, start: number, notation: Notation, parentIndent: number, scan: Scan): number {
  const { range } = scan;
  if (start < range.from || start > range.to || parentIndent !== range.parentIndent) {
    range.from = start;
    range.to = notation === 'yaml' ? endOfFlow(source, start, parentIndent) : endOfLine(source, start);
    range.parentIndent = parentIndent;
  }
  return range.to;
}

function endOfFlow(source: string, start: number, parentIndent: number): number {
  if (parentIndent < 0) return source.length;
  for (let at = source.indexOf('\n', start); at !== -1; at = source.indexOf('\n', at + 1)) {
    if (leavesParent(source, at + 1, parentIndent)) return at;
  }
  return source.length;
}

/** Whether a line of YAML is indented no deeper than the parent and closes no bracket: something above it was not closed. */
export function leavesParent(source: string, lineStart: number, parentIndent: number): boolean {
  if (parentIndent < 0) return false;
  let at = lineStart;
  while (source.charCodeAt(at) === 32) at++;
  if (at - lineStart > parentIndent || at >= source.length) return false;
  return !'\r\n\t#]},'.includes(source[at]!);
}

function closingEscapedSingle(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 39) return at;
    if (code === 92) at++;
  }
  return -1;
}

function closingLong(source: string, start: number, quote: string, escaped: boolean): number {
  const closing = quote.repeat(3);
  let at = source.indexOf(closing, start);
  while (escaped && at !== -1 && isEscaped(source, start, at)) at = source.indexOf(closing, at + 1);
  // Up to two quotes may stand before the closing three.
  for (let extra = 0; extra < 2 && at !== -1 && source[at + 3] === quote; extra++) at++;
  return at;
}

function isEscaped(source: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && source.charCodeAt(from - 1) === 92) from--;
  return (at - from) % 2 === 1;
}
