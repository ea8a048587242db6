/** Reads the patterns of `case`: every string in one is compared with. */
import { bindInert } from './binding.js';
import { expression } from './expression.js';
import { advance, isEnd, isOpening, isWord, kindOf, nextKind, type Reader, startOf, take } from './reader.js';
import { kinds } from './tokenizer.js';

/** Tokens that a pattern may have. */
const maximumPattern = 300;

/** Whether `case` begins a pattern: a colon ends the line and no `=` or `.` follows the word. */
export function beginsCase(reader: Reader): boolean {
  const next = nextKind(reader);
  if (
    next !== kinds.string &&
    next !== kinds.name &&
    next !== kinds.number &&
    next !== 45 &&
    !isOpening(next) &&
    next !== 42
  )
    return false;
  const end = Math.min(reader.tokens.count, reader.at + maximumPattern);
  for (let at = reader.at + 1; at < end && !isEnd(reader.tokens.kinds[at]!); at++) {
    if (reader.tokens.kinds[at] === kinds.colon) return true;
  }
  return false;
}

/** Reads a pattern with its guard; the cursor stands on `case`. */
export function casePattern(reader: Reader): void {
  advance(reader);
  while (!isEnd(kindOf(reader)) && kindOf(reader) !== kinds.colon) {
    if (kindOf(reader) === kinds.string) {
      const at = startOf(reader);
      const node = expression(reader);
      bindInert(reader, 'case', node, 'comparison');
      if (startOf(reader) === at) advance(reader);
    } else if (isWord(reader, 'if')) {
      advance(reader);
      expression(reader);
    } else advance(reader);
  }
  take(reader, kinds.colon);
}
