/** Here-documents: finds the body of each and maps it to where it stands. */
import type { Snippet } from '../types.js';
import { type Cursor, lineEnd } from './cursor.js';

/** A here-document whose body begins after the end of the line. */
export interface PendingDocument {
  readonly delimiter: string;
  /** The delimiter was quoted: nothing in the body is expanded. */
  readonly verbatim: boolean;
  /** `<<-`: tabs in front of lines are no part of the body. */
  readonly dedent: boolean;
  readonly document: { body?: Omit<Snippet, 'language'> };
}

/** Delimiters that are searched to the end of the text in vain before we believe in none any more. */
const maximumMissing = 8;

/** Reads the bodies of `pending` from the cursor on; one without a delimiter is no here-document. */
export function bodiesOf(cursor: Cursor, pending: readonly PendingDocument[]): void {
  for (const { delimiter, verbatim, dedent, document } of pending) {
    if (cursor.missing.count >= maximumMissing) return;
    const from = cursor.at;
    const found = delimiterAt(cursor, delimiter);
    if (found === undefined) {
      cursor.missing.count++;
      continue;
    }
    document.body = bodyOf(cursor.text, from, found, verbatim, dedent);
    cursor.at = Math.min(cursor.end, lineEnd(cursor.text, found, cursor.end) + 1);
  }
}

/** The offset of the line that holds only `delimiter`; indented ones count too, for snippets lose or keep indentation. */
function delimiterAt(cursor: Cursor, delimiter: string): number | undefined {
  const { text, end } = cursor;
  for (let line = cursor.at; line < end; ) {
    const stop = lineEnd(text, line, end);
    if (
      stop - line >= delimiter.length &&
      stop - line < delimiter.length + 80 &&
      text.slice(line, stop).trim() === delimiter
    )
      return line;
    line = stop + 1;
  }
  return undefined;
}

/** The text from `from` to `to` without the backslashes and tabs that the shell takes away. */
export function bodyOf(
  text: string,
  from: number,
  to: number,
  verbatim: boolean,
  dedent: boolean,
): Omit<Snippet, 'language'> {
  const raw = text.slice(from, to);
  const segments = [{ at: 0, source: from }];
  if (verbatim ? !dedent : !dedent && !/\\[\\$`]/.test(raw)) return { text: raw, segments };
  const taken = dedent ? (verbatim ? /(?<=^|\n)\t{1,40}/g : /(?<=^|\n)\t{1,40}|\\(?=[\\$`])\\?/g) : /\\(?=[\\$`])\\?/g;
  let body = '';
  let last = 0;
  for (const match of raw.matchAll(taken)) {
    // `\\` stands for one backslash: the first goes, the second stays.
    const kept = match[0] === '\\\\' ? 1 : 0;
    body += raw.slice(last, match.index);
    last = match.index + match[0].length - kept;
    if (body.length === 0) segments[0] = { at: 0, source: from + last };
    else segments.push({ at: body.length, source: from + last });
  }
  return { text: body + raw.slice(last), segments };
}
