/** The cursor over the tokens of an HCL text. */
import type { Span } from '../types.js';
import { kinds, type Tokens } from './lexer.js';

/** Where a parser stands, and how deep. */
export interface Parsing {
  readonly tokens: Tokens;
  at: number;
  depth: number;
  tooDeep: boolean;
}

/** Levels of nesting that are read. */
const deepest = 150;

/** Reads one level deeper; undefined where that is too deep. */
export function within<T>(p: Parsing, read: () => T): T | undefined {
  if (p.depth >= deepest) {
    p.tooDeep = true;
    return undefined;
  }
  p.depth++;
  const result = read();
  p.depth--;
  return result;
}

/** Whether `sign` stands at the cursor. */
export function isSign(p: Parsing, sign: string): boolean {
  const { kind, start, end, source } = p.tokens;
  if (kind[p.at] !== kinds.sign) return false;
  return end[p.at]! - start[p.at]! === sign.length && source.startsWith(sign, start[p.at]!);
}

/** What was read since token `first`. */
export function spanFrom(p: Parsing, first: number): Span {
  const last = Math.max(first, p.at - 1);
  return { start: p.tokens.start[first]!, end: p.tokens.end[last]! };
}

/** Moves past line ends. */
export function skipLines(p: Parsing): void {
  while (p.tokens.kind[p.at] === kinds.line) p.at++;
}
