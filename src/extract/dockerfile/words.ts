/** Reads the words behind a keyword: as a shell parts them, or from a JSON list. */
import type { Scalar } from '../document.js';
import { closingDouble, decodeQuoted } from '../quoted.js';
import { skipBlanks } from '../shell/cursor.js';
import { readWord } from '../shell/lexer.js';
import type { Word } from '../shell/word.js';

/** The words that a shell would see between `start` and `end`. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  const cursor = { text, at: start, end, depth: 0, missing: { count: 0 }, substitute: () => {} };
  for (;;) {
    skipBlanks(cursor);
    if (cursor.at >= end) return words;
    const at = cursor.at;
    const word = readWord(cursor);
    if (cursor.at === at) cursor.at++;
    else words.push(word);
  }
}

/** The words of a JSON list of strings between `start` and `end`; undefined when something else stands there. */
export function listAt(text: string, start: number, end: number): readonly Scalar[] | undefined {
  const blanks = (at: number): number => {
    let next = at;
    while (next < end && ' \t\r'.includes(text[next]!)) next++;
    return next;
  };
  let at = blanks(start);
  if (text[at] !== '[') return undefined;
  at = blanks(at + 1);
  const words: Scalar[] = [];
  while (at < end && text[at] === '"') {
    const close = closingDouble(text, at + 1, end);
    if (close === -1) return undefined;
    words.push({
      kind: 'scalar',
      style: 'quoted',
      span: { start: at + 1, end: close },
      ...decodeQuoted(text, at + 1, close, 'backslash', false),
    });
    at = blanks(close + 1);
    if (text[at] === ',') at = blanks(at + 1);
    else break;
  }
  return text[at] === ']' ? words : undefined;
}
