/** Turns offsets of nested snippets into lines and columns of the file that holds them. */
import type { Location, Snippet, Span } from './types.js';

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
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return ({ start, end }) => {
    const from = position(start);
    const to = position(end);
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** Maps a span of the snippet's text to the text around it; a span over several segments covers them all. */
export function outward(snippet: Snippet, span: Span): Span {
  const start = offsetOf(snippet.segments, span.start);
  // The end belongs to the segment of the last character, not to the one that begins there.
  const end = span.end > span.start ? offsetOf(snippet.segments, span.end - 1) + 1 : start;
  return { start, end: Math.max(start, end) };
}

function offsetOf(segments: Snippet['segments'], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment === undefined ? offset : segment.source + (offset - segment.at);
}
