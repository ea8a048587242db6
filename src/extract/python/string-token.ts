/** Where a Python string ends: plain, triple-quoted, and f- or t-strings with nested replacement fields as CPython 3.12 and later lex them. */

/** Nested f-strings that are followed; CPython itself stops at 150. */
const maximumNesting = 100;
/** f-strings that run to the end of the text are read as plain strings; after this many, all are. */
const maximumFailures = 8;

/** What the scan of one text remembers, so that many unclosed strings cost no more than one. */
export interface StringScan {
  failures: number;
}

const quoteDouble = 34;
const quoteSingle = 39;
const backslash = 92;
const newline = 10;
const carriageReturn = 13;

/** Whether `text[start, end)` is a prefix of string literals (`r`, `Rb`, `f`, `t` ...). */
export function isStringPrefix(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const bit = prefixBit(text.charCodeAt(at));
    if (bit === 0 || (letters & bit) !== 0) return false;
    letters |= bit;
  }
  return true;
}

function prefixBit(code: number): number {
  switch (code | 32) {
    case 114:
      return 1; // r
    case 98:
      return 2; // b
    case 102:
      return 4; // f
    case 117:
      return 8; // u
    case 116:
      return 16; // t
    default:
      return 0;
  }
}

/** Whether the prefix `text[start, end)` makes an f-string or t-string. */
export function isFormatted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | 32;
    if (letter === 102 || letter === 116) return true;
  }
  return false;
}

/** Length of the opening quote at `at`: 3 or 1. */
export function quoteLength(text: string, at: number): 1 | 3 {
  const quote = text.charCodeAt(at);
  return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote ? 3 : 1;
}

/** End of the string whose opening quote stands at `at` (exclusive); negative (the complement of where it stops) when it is not closed. */
export function endOfString(text: string, at: number, limit: number, formatted: boolean, scan: StringScan): number {
  if (formatted && scan.failures < maximumFailures) {
    const end = endOfFormatted(text, at, limit);
    if (end !== 0) return end;
    scan.failures++;
  }
  return endOfPlain(text, at, limit);
}

function endOfPlain(text: string, at: number, limit: number): number {
  const quote = text.charCodeAt(at);
  if (quoteLength(text, at) === 3) {
    for (let here = at + 3; here < limit; here++) {
      const code = text.charCodeAt(here);
      if (code === backslash) here++;
      else if (
        code === quote &&
        here + 2 < limit &&
        text.charCodeAt(here + 1) === quote &&
        text.charCodeAt(here + 2) === quote
      ) {
        return here + 3;
      }
    }
    return ~limit;
  }
  for (let here = at + 1; here < limit; here++) {
    const code = text.charCodeAt(here);
    if (code === quote) return here + 1;
    if (code === newline || code === carriageReturn) return ~here;
    if (code === backslash) {
      here++;
      if (text.charCodeAt(here) === carriageReturn && text.charCodeAt(here + 1) === newline) here++;
    }
  }
  return ~limit;
}

/** End (exclusive, at most `limit`) of the string whose opening quote stands at `at` in the code of a replacement field. */
export function endOfInnerString(text: string, at: number, limit: number): number {
  const start = prefixStart(text, at);
  const formatted = isFormatted(text, start, at) && !isWordBefore(text, start);
  const end = endOfString(text, at, limit, formatted, { failures: 0 });
  return end < 0 ? ~end : end;
}

/** Where a string prefix before the quote at `at` would begin. */
function prefixStart(text: string, at: number): number {
  let start = at;
  while (at - start < 2 && prefixBit(text.charCodeAt(start - 1)) !== 0) start--;
  return start;
}

/** In an f-string we stand in its text, in a format specification, or (0 and more) that deep in brackets inside a field. */
const inText = -1;
const inSpecification = -2;

/** One open f-string and what is open in it, innermost last. */
interface Frame {
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  readonly levels: number[];
}

/** As `endOfString`; 0 when nesting or an unclosed field make the f-string unreadable. */
function endOfFormatted(text: string, at: number, limit: number): number {
  const frames: Frame[] = [frameAt(text, at)];
  let here = at + quoteLength(text, at);
  while (here < limit) {
    const frame = frames[frames.length - 1]!;
    const code = text.charCodeAt(here);
    if (frame.levels[frame.levels.length - 1]! >= 0) {
      here = insideField(text, here, limit, code, frame, frames);
      if (here < 0) return 0;
    } else if (code === frame.quote && (!frame.triple || quoteLength(text, here) === 3)) {
      here += frame.triple ? 3 : 1;
      frames.pop();
      if (frames.length === 0) return here > limit ? ~limit : here;
    } else if ((code === newline || code === carriageReturn) && !frame.triple) {
      return frames.length === 1 ? ~here : 0;
    } else here = insideText(text, here, limit, code, frame);
  }
  return frames.length === 1 && frames[0]!.levels.length === 1 ? ~limit : 0;
}

/** Reads one character of the text or format specification of an f-string; where to go on. */
function insideText(text: string, here: number, limit: number, code: number, frame: Frame): number {
  const { levels } = frame;
  const specification = levels[levels.length - 1] === inSpecification;
  const next = text.charCodeAt(here + 1);
  if (code === backslash) {
    if (next === 123 || next === 125) return here + 1;
    if (!frame.raw && next === 78 && text.charCodeAt(here + 2) === 123) return afterBrace(text, here + 3, limit);
    return here + (next === carriageReturn && text.charCodeAt(here + 2) === newline ? 3 : 2);
  }
  if (code === 123) {
    if (next === 123 && !specification) return here + 2;
    levels.push(0);
  } else if (code === 125 && specification) levels.length -= 2;
  return here + 1;
}

/** Reads one character or token of the code in a replacement field; where to go on, negative when it cannot. */
function insideField(text: string, here: number, limit: number, code: number, frame: Frame, frames: Frame[]): number {
  const { levels } = frame;
  const top = levels.length - 1;
  const depth = levels[top]!;
  if (code === quoteDouble || code === quoteSingle) {
    const start = prefixStart(text, here);
    if (!isFormatted(text, start, here) || isWordBefore(text, start)) {
      return endOfPlain(text, here, limit);
    }
    if (frames.length >= maximumNesting) return -1;
    frames.push(frameAt(text, here));
    return here + quoteLength(text, here);
  }
  if (code === 40 || code === 91 || code === 123) levels[top] = depth + 1;
  else if (code === 41 || code === 93) levels[top] = Math.max(0, depth - 1);
  else if (code === 125) {
    if (depth === 0) levels.pop();
    else levels[top] = depth - 1;
  } else if (code === 58 && depth === 0) {
    if (levels.length >= maximumNesting) return -1;
    levels.push(inSpecification);
  } else if (code === 35) {
    let end = here;
    while (end < limit && text.charCodeAt(end) !== newline) end++;
    return end;
  }
  return here + 1;
}

function frameAt(text: string, at: number): Frame {
  const raw = (text.charCodeAt(at - 1) | 32) === 114 || (text.charCodeAt(at - 2) | 32) === 114;
  return { quote: text.charCodeAt(at), triple: quoteLength(text, at) === 3, raw, levels: [inText] };
}

function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 95 || code > 127 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

/** Past the `}` of `\N{NAME}`, which is no field. */
export function afterBrace(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 100);
  for (let here = at; here < end; here++) if (text.charCodeAt(here) === 125) return here + 1;
  return at;
}
