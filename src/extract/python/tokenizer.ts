/** Cuts Python text into tokens: no grammar, no error that loses the rest; accepts notebook magics, Jinja leftovers and every version's syntax. */
import {
  beginsStatement,
  classes,
  endOfLine,
  endOfMagic,
  endOfNumber,
  endOfTemplateComment,
  isBlank,
  operatorLength,
} from './lexeme.js';
import { endOfString, isFormatted, isStringPrefix, quoteLength } from './string-token.js';

/** Kinds of tokens. An operator of one character has its ASCII code as kind (33 and more); the longer ones are grouped. */
export const kinds = {
  end: 0,
  name: 1,
  number: 2,
  string: 3,
  newline: 4,
  indent: 5,
  dedent: 6,
  /** `!command` or `%magic` up to the end of its line (with `\` continuations). */
  magic: 7,
  /** `+=` and the like, not `:=`. */
  augmented: 20,
  /** `==`, `!=`, `<=`, `>=`. */
  compare: 21,
  arrow: 22,
  walrus: 23,
  /** `**`, `//`, `<<`, `>>`: the first of them is told by its text. */
  binary: 24,
  power: 25,
  ellipsis: 26,
  percent: 37,
  plus: 43,
  comma: 44,
  slash: 47,
  colon: 58,
  semicolon: 59,
  equals: 61,
  bar: 124,
} as const;

/** Tokens in order, as parallel columns; `starts` and `ends` are offsets into the text. The last is `kinds.end`. */
export interface Tokens {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** Offset of a triple-quoted string that never ends; -1 when there is none. */
  readonly unclosed: number;
  /** Brackets that are open at the end. */
  readonly open: number;
}

/** Longest indentation stack that is kept. */
const maximumIndents = 200;
/** Tokens of `text[from, to)`. With `inside`, the text stands in brackets: line ends mean nothing. Linear, total. */
export function tokenize(text: string, from = 0, to = text.length, inside = false): Tokens {
  let capacity = 64 + ((to - from) >> 2);
  let columnKinds = new Uint8Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let count = 0;
  let brackets = inside ? 1 : 0;
  let unclosed = -1;
  let lineStart = !inside;
  const indents = [0];
  const scan = { failures: 0 };
  let at = from;
  if (at === 0 && text.charCodeAt(0) === 0xfeff) at = 1;

  const push = (kind: number, start: number, end: number): void => {
    if (count === capacity) {
      capacity *= 2;
      const [wideKinds, wideStarts, wideEnds] = [
        new Uint8Array(capacity),
        new Int32Array(capacity),
        new Int32Array(capacity),
      ];
      wideKinds.set(columnKinds);
      wideStarts.set(starts);
      wideEnds.set(ends);
      [columnKinds, starts, ends] = [wideKinds, wideStarts, wideEnds];
    }
    columnKinds[count] = kind;
    starts[count] = start;
    ends[count++] = end;
  };

  const string = (start: number, quote: number): number => {
    const close = endOfString(text, quote, to, isFormatted(text, start, quote), scan);
    const end = close < 0 ? ~close : close;
    if (close < 0 && unclosed < 0 && quoteLength(text, quote) === 3) unclosed = start;
    push(kinds.string, start, end);
    return end;
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    if (lineStart) {
      const begin = at;
      let column = 0;
      let here = code;
      for (; at < to; here = text.charCodeAt(++at)) {
        if (here === 32) column++;
        else if (here === 9) column = (column | 7) + 1;
        else if (here === 12) column = 0;
        else break;
      }
      if (at >= to) break;
      if (here === 10 || here === 13) {
        at++;
        continue;
      }
      if (here === 35) {
        at = endOfLine(text, at, to);
        continue;
      }
      lineStart = false;
      if (column > indents[indents.length - 1]!) {
        if (indents.length < maximumIndents) {
          indents.push(column);
          push(kinds.indent, begin, at);
        }
      } else {
        while (column < indents[indents.length - 1]!) {
          indents.pop();
          push(kinds.dedent, at, at);
        }
      }
      if (here === 37 || here === 33) {
        const end = endOfMagic(text, at, to);
        push(kinds.magic, at, end);
        at = end;
      }
      continue;
    }
    if (code === 32 || code === 9 || code === 12) {
      at++;
      continue;
    }
    const kind = code < 128 ? classes[code]! : isBlank(code) ? 0 : 1;
    if (kind === 1) {
      let end = at + 1;
      for (; end < to; end++) {
        const next = text.charCodeAt(end);
        if (next < 128 ? classes[next] === 0 : isBlank(next)) break;
      }
      const next = text.charCodeAt(end);
      if ((next === 34 || next === 39) && end < to && isStringPrefix(text, at, end)) {
        at = string(at, end);
      } else {
        push(kinds.name, at, end);
        at = end;
      }
      continue;
    }
    if (code === 34 || code === 39) {
      at = string(at, at);
      continue;
    }
    if (code === 10 || code === 13) {
      const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      if (brackets > 0 && !inside && beginsStatement(text, end, to)) brackets = 0;
      if (brackets === 0) {
        push(kinds.newline, at, end);
        lineStart = true;
      }
      at = end;
      continue;
    }
    if (code === 35) {
      at = endOfLine(text, at, to);
      continue;
    }
    if (kind === 2 || (code === 46 && classes[text.charCodeAt(at + 1)] === 2)) {
      const end = endOfNumber(text, at, to);
      push(kinds.number, at, end);
      at = end;
      continue;
    }
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      at += next === 13 && text.charCodeAt(at + 2) === 10 ? 3 : next === 10 || next === 13 ? 2 : 1;
      continue;
    }
    if (code === 40 || code === 91 || code === 123) {
      const comment = code === 123 ? endOfTemplateComment(text, at, to) : -1;
      if (comment > 0) {
        at = comment;
        continue;
      }
      brackets++;
    } else if (code === 41 || code === 93 || code === 125) {
      if (brackets > (inside ? 1 : 0)) brackets--;
    } else if ((code === 33 || code === 37) && brackets === 0 && count > 0 && columnKinds[count - 1] === 61) {
      // `files = !ls` and `x = %magic`
      const end = endOfMagic(text, at, to);
      push(kinds.magic, at, end);
      at = end;
      continue;
    }
    if (code < 128 && code > 32) {
      const length = operatorLength(text, at, code);
      push(length === 1 ? code : operatorKind(text, at, code, length), at, at + length);
      at += length;
    } else at++;
  }
  if (!inside && count > 0 && columnKinds[count - 1] !== kinds.newline) push(kinds.newline, to, to);
  for (let open = indents.length; open > 1; open--) push(kinds.dedent, to, to);
  push(kinds.end, to, to);
  return { kinds: columnKinds, starts, ends, count, unclosed, open: brackets };
}

function operatorKind(text: string, at: number, code: number, length: number): number {
  if (code === 46) return kinds.ellipsis;
  if (length === 3) return kinds.augmented;
  if (text.charCodeAt(at + 1) === 61) {
    if (code === 58) return kinds.walrus;
    return code === 61 || code === 33 || code === 60 || code === 62 ? kinds.compare : kinds.augmented;
  }
  if (code === 45) return kinds.arrow;
  return code === 42 ? kinds.power : kinds.binary;
}
