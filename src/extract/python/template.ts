/** Writes a string down that Python puts together, with a hole where only run time knows what stands. */
import type { Decoded, Segments } from '../types.js';
import { decode } from './literal.js';
import type { Node } from './node.js';
import type { Reader } from './reader.js';

/** What a part known only at run time reads as: in a shell a substitution, in no language a part of a name. */
export const hole = '$(:)';

/** The text of one string, several strings or an f-string; undefined when nothing in it is literal. */
export function writtenOut(reader: Reader, node: Node): Decoded | undefined {
  const parts = node.kind === 'join' ? node.parts : [node];
  if (!parts.some((part) => part.kind === 'text' && part.text !== '')) return undefined;
  const segments: { at: number; source: number }[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind !== 'text') {
      segments.push({ at: text.length, source: part.span.start });
      text += hole;
      continue;
    }
    if (part.text === '') continue;
    for (const { at, source } of segmentsOf(reader, part)) segments.push({ at: text.length + at, source });
    text += part.text;
  }
  return { text, segments };
}

/** Where the pieces of a text node stand; its prefix is found in front of its quotes. */
function segmentsOf(reader: Reader, node: Extract<Node, { kind: 'text' }>): Segments {
  const { start, end } = node.span;
  if (end - start === node.text.length) return [{ at: 0, source: start }];
  const plain = decode(reader.text, start, end, false, false);
  if (plain.text === node.text) return plain.segments.filter(({ at }) => at < node.text.length || at === 0);
  const braces = decode(reader.text, start, end, false, true);
  return braces.text === node.text
    ? braces.segments.filter(({ at }) => at < node.text.length || at === 0)
    : [{ at: 0, source: start }];
}
