/** Reads strings that stand side by side, and the replacement fields of f-strings, as one node. */
import { decode, literalAt, piecesOf } from './literal.js';
import { type Node, opaque } from './node.js';
import { advance, endBefore, kindOf, maximumDepth, type Reader, spanFrom, startOf } from './reader.js';
import { kinds, tokenize } from './tokenizer.js';

/** Levels that an f-string inside an f-string costs; keeps the re-reading of nested ones linear. */
const fieldCost = 20;

/** Reads one string or several that Python concatenates; the cursor stands on the first. */
export function stringNode(reader: Reader): Node {
  const start = startOf(reader);
  const parts: Node[] = [];
  let bytes = false;
  while (kindOf(reader) === kinds.string) {
    const from = startOf(reader);
    const to = reader.tokens.ends[reader.at]!;
    const literal = literalAt(reader.text, from, to);
    advance(reader);
    if (literal.bytes) {
      bytes = true;
      parts.push(opaque(from, to));
    } else if (literal.formatted) {
      for (const part of formatted(reader, literal.start, literal.end, literal.raw)) parts.push(part);
    } else parts.push(textNode(reader, literal.start, literal.end, literal.raw, false));
  }
  if (bytes) return opaque(start, endBefore(reader));
  if (parts.length === 1 && parts[0]!.kind === 'text') return parts[0]!;
  return { kind: 'join', parts, span: spanFrom(reader, start) };
}

function textNode(reader: Reader, start: number, end: number, raw: boolean, braces: boolean): Node {
  const { text } = reader;
  const long = end - start > 20_000;
  // A text as long as that is no name; it is not worth decoding.
  const decoded = long ? text.slice(start, end) : decode(text, start, end, raw, braces).text;
  return { kind: 'text', text: decoded, span: { start, end } };
}

function formatted(reader: Reader, start: number, end: number, raw: boolean): readonly Node[] {
  const pieces = piecesOf(reader.text, start, end, raw);
  if (pieces.length === 0) return [{ kind: 'text', text: '', span: { start, end } }];
  return pieces.map((piece): Node => {
    if (!piece.field) return textNode(reader, piece.start, piece.end, raw, true);
    const node = field(reader, piece.start, piece.end);
    const known =
      piece.plain && (node.kind === 'text' || node.kind === 'name' || node.kind === 'env' || node.kind === 'either');
    return known ? node : opaque(piece.start, piece.end);
  });
}

/** Reads the code of a replacement field with tokens of its own. */
function field(reader: Reader, start: number, end: number): Node {
  if (reader.depth + fieldCost > maximumDepth) return opaque(start, end);
  const { tokens, at, noTernary, inType } = reader;
  reader.tokens = tokenize(reader.text, start, end, true);
  reader.at = 0;
  reader.depth += fieldCost;
  reader.noTernary = false;
  reader.inType = false;
  const node = reader.grammar.expression(reader);
  reader.depth -= fieldCost;
  reader.noTernary = noTernary;
  reader.inType = inType;
  reader.tokens = tokens;
  reader.at = at;
  return node;
}
