/** A position in shell text, and how it moves over what separates words. */

/** Substitutions and expansions deeper than this are read as plain characters. */
export const maximumDepth = 40;

/** A position in shell text; `substitute` reads the commands of `$( … )` from here and stops behind its `)`. */
export interface Cursor {
  readonly text: string;
  at: number;
  readonly end: number;
  /** How many substitutions and expansions are open around this place. */
  depth: number;
  /** Here-documents without an end, counted over the whole text. */
  readonly missing: { count: number };
  readonly substitute: (cursor: Cursor, closed: boolean) => void;
}

/** Moves the cursor over blanks, continued lines and a byte order mark. */
export function skipBlanks(cursor: Cursor): void {
  const { text, end } = cursor;
  while (cursor.at < end) {
    const code = text.charCodeAt(cursor.at);
    if (code === 32 || code === 9 || code === 13 || code === 0xfeff) cursor.at++;
    else if (code === 92 && continued(text, cursor.at) > 0) cursor.at += continued(text, cursor.at);
    else return;
  }
}

/** Length of what was meant to continue the line at `at`: a backslash with blanks or a remark behind it, too. */
function continued(text: string, at: number): number {
  const exact = continuation(text, at);
  if (exact > 0 || (text[at + 1] !== ' ' && text[at + 1] !== '\t')) return exact;
  meant.lastIndex = at;
  return meant.test(text) ? meant.lastIndex - at : 0;
}
const meant = /\\[ \t]{1,40}(?:#[^\n]{0,200})?\r?\n/y;

/** The offset of the end of the line that holds `at`. */
export function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 || found > end ? end : found;
}

/** Length of a backslash, newline at `at`; 0 when it is none. */
export function continuation(text: string, at: number): number {
  if (text[at + 1] === '\n') return 2;
  return text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 0;
}
