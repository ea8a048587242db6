/** Turns offsets of nested snippets into lines and columns of the file that holds them. */
import type { Location, Segments, Snippet, Span } from './types.js';

/** Locates a span of the text being read in its file. */
export type Locate = (span: Span) => Location;

/** A locator for the text of a whole file; the table of lines is made at the first question. */
export function locator(path: string, text: string): Locate {
  let starts: number[] | undefined;
  const position = (offset: number): { line: number; column: number } => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    const lines = starts;
    const line = lastUpTo(offset, lines.length, (index) => lines[index]!);
    return { line: line + 1, column: offset - lines[line]! + 1 };
  };
  return ({ start, end }) => {
    const from = position(start);
    const to = position(end);
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** 1-based line and column of one offset in the text of a whole file. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = locator('', text)({ start: offset, end: offset });
  return { line, column };
}

/** Maps a span of the snippet's text to the text around it; a span over several segments covers them all. */
export function outward(snippet: Snippet, span: Span): Span {
  const start = sourceOffset(snippet.segments, span.start);
  // The end belongs to the segment of the last character, not to the one that begins there.
  const end = span.end > span.start ? sourceOffset(snippet.segments, span.end - 1) + 1 : start;
  return { start, end: Math.max(start, end) };
}

/** Offset in the surrounding text of an offset in a decoded one, by its segments. */
export function sourceOffset(segments: Segments, offset: number): number {
  const segment = segments[lastUpTo(offset, segments.length, (index) => segments[index]!.at)];
  return segment === undefined ? offset : segment.source + (offset - segment.at);
}

/** Index of the last of `count` sorted numbers that is no greater than the offset, at least 0. */
function lastUpTo(offset: number, count: number, numberAt: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
