/** Where the small pieces of Python text end: numbers, operators, magics, Jinja comments; and the classes of characters. */

const statementWords = new Set(
  'def class import return while with try except finally raise del global nonlocal assert pass break continue elif'.split(
    ' ',
  ),
);

/** Class of an ASCII code: 1 letter or `_`, 2 digit, 0 anything else. */
export const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) classes[code] = 1;
  else if (code >= 48 && code <= 57) classes[code] = 2;
}

/** Blanks of other alphabets and marks that editors leave behind; Python would refuse them. */
export function isBlank(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Offset of the line end at or after `at`. */
export function endOfLine(text: string, at: number, to: number): number {
  for (let here = at; here < to; here++) {
    const code = text.charCodeAt(here);
    if (code === 10 || code === 13) return here;
  }
  return to;
}

/** End of a `!` or `%` line, with the lines that `\\` joins to it. */
export function endOfMagic(text: string, at: number, to: number): number {
  let end = endOfLine(text, at, to);
  while (end < to && text.charCodeAt(end - 1) === 92) {
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    end = endOfLine(text, next, to);
    if (end === next) break;
  }
  return end;
}

/** End of the Jinja comment that `{#` at `at` opens and closes on its line, else -1; in Python it would be a comment behind a brace. */
export function endOfTemplateComment(text: string, at: number, to: number): number {
  if (text.charCodeAt(at + 1) !== 35) return -1;
  for (let here = at + 2; here + 1 < to; here++) {
    const code = text.charCodeAt(here);
    if (code === 10 || code === 13) return -1;
    if (code === 35 && text.charCodeAt(here + 1) === 125) return here + 2;
  }
  return -1;
}

/** Whether the line at `at` begins with a word that no bracket can hold: one above was never closed. */
export function beginsStatement(text: string, at: number, to: number): boolean {
  let start = at;
  while (start < to && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start++;
  const first = text.charCodeAt(start);
  if (!(first >= 97 && first <= 119)) return false;
  let end = start;
  while (end < to && end - start < 9 && classes[text.charCodeAt(end)] === 1) end++;
  if (text.charCodeAt(end) === 61) return false;
  return statementWords.has(text.slice(start, end));
}

/** End of the number at `at`. */
export function endOfNumber(text: string, at: number, to: number): number {
  let end = at;
  const second = text.charCodeAt(at + 1) | 32;
  if (text.charCodeAt(at) === 48 && (second === 120 || second === 111 || second === 98)) {
    for (end = at + 2; end < to; end++) {
      const code = text.charCodeAt(end);
      const letter = code | 32;
      if (classes[code] !== 2 && code !== 95 && !(second === 120 && letter >= 97 && letter <= 102)) break;
    }
    return end;
  }
  end = digits(text, end, to);
  if (text.charCodeAt(end) === 46) end = digits(text, end + 1, to);
  if ((text.charCodeAt(end) | 32) === 101) {
    const sign = text.charCodeAt(end + 1);
    const first = sign === 43 || sign === 45 ? end + 2 : end + 1;
    if (classes[text.charCodeAt(first)] === 2) end = digits(text, first, to);
  }
  if ((text.charCodeAt(end) | 32) === 106) end++;
  return Math.min(end, to);
}

function digits(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (classes[text.charCodeAt(end)] === 2 || text.charCodeAt(end) === 95)) end++;
  return end;
}

/** Length of the operator at `at`. */
export function operatorLength(text: string, at: number, code: number): 1 | 2 | 3 {
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case 42: // *
    case 47: // /
    case 60: // <
    case 62: // >
      if (next === code) return text.charCodeAt(at + 2) === 61 ? 3 : 2;
      return next === 61 ? 2 : 1;
    case 46:
      return next === 46 && text.charCodeAt(at + 2) === 46 ? 3 : 1;
    case 45:
      return next === 61 || next === 62 ? 2 : 1;
    case 33: // !
    case 37: // %
    case 38: // &
    case 43: // +
    case 58: // :
    case 61: // =
    case 64: // @
    case 94: // ^
    case 124: // |
      return next === 61 ? 2 : 1;
    default:
      return 1;
  }
}
