/** Reads what stands after a key or dash of block YAML: plain and quoted text over several lines, block scalars, aliases, brackets. */
import type { DocumentNode, Scalar } from './document.js';
import { readFlow } from './flow.js';
import { endOfLine, endOfWord, indexWithin, readString, type Scan } from './flow-words.js';

interface Reader extends Scan {
  readonly source: string;
  /** Set when the text turns out to be a template of YAML. */
  templated: boolean;
}

/** A node and where the next line begins. */
export interface ValueReading {
  readonly node: DocumentNode | undefined;
  readonly next: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What joins this piece to the one before. */
  readonly joint: string;
}

/** Where the line after this place begins. */
export function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end + 1;
}

/** Whether something other than a line break or a comment stands here. */
export function isContent(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return at < source.length && code !== 10 && code !== 13 && code !== 35;
}

/** An anchor or tag and where the next word begins. */
export function readProperty(
  source: string,
  at: number,
): { readonly anchor: string | undefined; readonly end: number } {
  let end = endOfWord(source, at);
  const anchor = source.charCodeAt(at) === 38 ? source.slice(at + 1, end) : undefined;
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end++;
  return { anchor, end };
}

/** The value that begins at `at`, below a parent indented by `parentIndent` columns (-1: none). */
export function readValue(reader: Reader, at: number, parentIndent: number): ValueReading {
  const { source } = reader;
  const code = source.charCodeAt(at);
  if (code === 34 || code === 39) return readQuoted(reader, at, parentIndent);
  if (code === 91 || (code === 123 && source.charCodeAt(at + 1) !== 123)) {
    const flow = readFlow(source, at, 'yaml', reader, parentIndent);
    return { node: flow.node, next: afterValue(reader, flow.end) };
  }
  if (code === 42) {
    const end = endOfWord(source, at);
    if (end > at + 1) {
      const node: DocumentNode = { kind: 'alias', name: source.slice(at + 1, end), span: { start: at, end } };
      return { node, next: nextLine(source, end) };
    }
  }
  if (code === 124 || code === 62) {
    const header = /^[|>][-+\d]{0,2}[ \t]*(?:#|$)/.exec(source.slice(at, Math.min(endOfLine(source, at), at + 40)));
    if (header !== null) return readBlock(reader, at, parentIndent);
  }
  return readPlain(reader, at, parentIndent);
}

/** The next line after a quoted or bracketed value; other text on its line is a fault. */
function afterValue(reader: Reader, from: number): number {
  const { source } = reader;
  let at = from;
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
  if (isContent(source, at)) reader.faults.push({ code: 'parse-error', at });
  return nextLine(source, at);
}

function readQuoted(reader: Reader, at: number, parentIndent: number): ValueReading {
  const { source } = reader;
  const string = readString(source, at, 'yaml', reader, parentIndent);
  if (string !== undefined) return { node: string.node, next: afterValue(reader, string.end) };
  reader.faults.push({ code: 'parse-error', at });
  const end = endOfLine(source, at);
  const text = source.slice(at + 1, end).trimEnd();
  const span = { start: at + 1, end: at + 1 + text.length };
  return { node: { kind: 'scalar', text, span, style: 'quoted' }, next: nextLine(source, end) };
}

function readPlain(reader: Reader, at: number, parentIndent: number): ValueReading {
  const { source } = reader;
  const lineEnd = endOfLine(source, at);
  const end = endOfText(source, at, lineEnd);
  if (source.charCodeAt(at) === 123) reader.templated = true;
  const pieces: Piece[] = [{ start: at, end, joint: '' }];
  let next = nextLine(source, lineEnd);
  // A comment ends the text; a template action stands for lines of its own.
  if (end === trimmedEnd(source, at, lineEnd) && source.charCodeAt(at) !== 123) {
    let blanks = 0;
    for (let line = next; line < source.length; ) {
      let from = line;
      while (source.charCodeAt(from) === 32) from++;
      const code = source.charCodeAt(from);
      const stop = endOfLine(source, from);
      if (from === stop) {
        blanks++;
      } else {
        if (from - line <= parentIndent || code === 35 || code === 9 || (code === 123 && isAction(source, from))) break;
        if (parentIndent < 0 && from === line && (source.startsWith('---', from) || source.startsWith('...', from)))
          break;
        const to = endOfText(source, from, stop);
        // A key here is bad indentation, which the reader of lines reports.
        if (/:(?:[ \t]|$)/.test(source.slice(from, Math.min(to, from + 200)))) break;
        pieces.push({ start: from, end: to, joint: blanks === 0 ? ' ' : '\n'.repeat(blanks) });
        blanks = 0;
        next = nextLine(source, stop);
      }
      line = nextLine(source, stop);
    }
  }
  return { node: joined(source, pieces, 'plain'), next };
}

function isAction(source: string, at: number): boolean {
  const code = source.charCodeAt(at + 1);
  return code === 123 || code === 37;
}

function trimmedEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && (source.charCodeAt(end - 1) === 32 || source.charCodeAt(end - 1) === 9)) end--;
  return end;
}

/** Where a plain text ends on its line: before a comment, without trailing blanks. */
function endOfText(source: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) {
    const code = source.charCodeAt(at);
    if (code === 35 && at > from && (source.charCodeAt(at - 1) === 32 || source.charCodeAt(at - 1) === 9)) {
      return trimmedEnd(source, from, at);
    }
    if (code === 123 && source.charCodeAt(at + 1) === 123) {
      const close = indexWithin(source, '}}', at + 2, lineEnd);
      if (close === -1) break;
      at = close + 1;
    }
  }
  return trimmedEnd(source, from, lineEnd);
}

function joined(source: string, pieces: readonly Piece[], style: Scalar['style']): Scalar {
  const first = pieces[0]!;
  const span = { start: first.start, end: pieces.at(-1)!.end };
  if (pieces.length === 1) return { kind: 'scalar', text: source.slice(first.start, first.end), span, style };
  const segments: { at: number; source: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.joint.length;
    // A joint stands for the line break before the piece; it belongs to the piece that came before.
    if (piece.end > piece.start || length === 0) segments.push({ at: length, source: piece.start });
    texts.push(piece.joint, source.slice(piece.start, piece.end));
    length += piece.end - piece.start;
  }
  return { kind: 'scalar', text: texts.join(''), span, style, segments };
}

/** A block scalar: `|` keeps line breaks, `>` folds them; the last line break is left out. */
function readBlock(reader: Reader, at: number, parentIndent: number): ValueReading {
  const { source } = reader;
  const folded = source.charCodeAt(at) === 62;
  const explicit = /\d/.exec(source.slice(at, at + 3))?.[0];
  let indent = explicit === undefined ? undefined : Math.max(parentIndent, 0) + Number(explicit);
  const pieces: Piece[] = [];
  let line = nextLine(source, at);
  let next = line;
  let breaks = 0;
  let deeper = false;
  while (line < source.length) {
    const lineEnd = endOfLine(source, line);
    let from = line;
    while (from < lineEnd && source.charCodeAt(from) === 32) from++;
    const column = from - line;
    line = nextLine(source, lineEnd);
    if (from === lineEnd || trimmedEnd(source, from, lineEnd) === from) {
      breaks++;
      continue;
    }
    if (column <= parentIndent || (indent !== undefined && column < indent)) {
      // Helm writes whole blocks from the first column; such a line is content that we cannot know.
      if (source.charCodeAt(from) === 123 && isAction(source, from)) {
        reader.templated = true;
        breaks++;
        next = line;
        continue;
      }
      break;
    }
    indent ??= column;
    const start = from - column + indent;
    const wasDeeper = deeper;
    deeper = column > indent;
    const folds = folded && breaks === 0 && !deeper && !wasDeeper;
    const joint =
      pieces.length === 0
        ? ''
        : folds
          ? ' '
          : '\n'.repeat(breaks + (folded && breaks > 0 && !deeper && !wasDeeper ? 0 : 1));
    pieces.push({ start, end: lineEnd, joint });
    breaks = 0;
    next = line;
  }
  if (pieces.length === 0) return { node: undefined, next };
  return { node: joined(source, pieces, 'block'), next };
}
