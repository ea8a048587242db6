/** Reads string literals and template pieces: the decoded text and the span of the raw characters inside the quotes. */
import type { Value } from '../types.js';
import type { Reading } from './reading.js';
import { kinds } from './tokens.js';

const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r\n|([\s\S]))/g;
const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
  '\r': '',
  '\u2028': '',
  '\u2029': '',
};

/** The text that a raw literal body stands for. */
export function decode(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(escapes, (_, wide?: string, unit?: string, byte?: string, single?: string) => {
    const code = wide ?? unit ?? byte;
    if (code === undefined) return single === undefined ? '' : (named[single] ?? single);
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
  });
}

/** Body of the literal at token `index`, without its delimiters. */
export function bodyOf(r: Reading, index: number): { readonly start: number; readonly body: string } {
  const raw = r.tokens.raw[index]!;
  const start = r.tokens.start[index]! + 1;
  const kind = r.tokens.kind[index];
  if (kind === kinds.templateHead || kind === kinds.templateMiddle) {
    return { start, body: raw.slice(1, raw.endsWith('${') ? -2 : undefined) };
  }
  const quote = kind === kinds.templateTail ? '`' : raw[0]!;
  const closed = raw.length > 1 && raw.endsWith(quote);
  return { start, body: closed ? raw.slice(1, -1) : raw.slice(1) };
}

/** The literal at token `index` as a value. */
export function literal(r: Reading, index: number): Value {
  const { start, body } = bodyOf(r, index);
  const text = r.tokens.kind[index] === kinds.markupText ? body : decode(body);
  return { kind: 'text', text, span: { start, end: start + body.length } };
}
