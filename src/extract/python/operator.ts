/** Joins operands: `+`, `%` and `/` build texts, `|` and `+` merge containers; everything else is known only at run time. */

import type { Span } from '../types.js';
import { holdsText, type Node, opaque } from './node.js';
import { advance, endBefore, kindOf, type Reader, spanFrom, startOf } from './reader.js';
import { kinds } from './tokenizer.js';

/** Reads operands with the operators between them. */
export function operators(reader: Reader, operand: (reader: Reader) => Node): Node {
  const start = startOf(reader);
  const parts: Node[] = [operand(reader)];
  for (let kind = kindOf(reader); isOperator(kind); kind = kindOf(reader)) {
    const sign = { start: startOf(reader), end: startOf(reader) + 1 };
    advance(reader);
    const right = operand(reader);
    const left = parts[parts.length - 1]!;
    if (kind === kinds.plus) parts.push(right);
    else if (kind === kinds.percent && holdsText(left)) parts[parts.length - 1] = percentFormat(left, right);
    else if (kind === kinds.slash && (holdsText(left) || holdsText(right))) {
      parts.push({ kind: 'text', text: '/', span: sign }, right);
    } else if (kind === kinds.bar && (isContainer(left) || isContainer(right))) {
      parts[parts.length - 1] = { kind: 'either', options: [left, right], span: spanFrom(reader, start) };
    } else if (!isContainer(left)) parts[parts.length - 1] = opaque(start, endBefore(reader));
  }
  if (parts.length === 1) return parts[0]!;
  return joined(parts, spanFrom(reader, start));
}

function isOperator(kind: number): boolean {
  switch (kind) {
    case kinds.plus:
    case kinds.percent:
    case kinds.slash:
    case kinds.bar:
    case 38: // &
    case 42: // *
    case 45: // -
    case 64: // @
    case 94: // ^
    case kinds.binary:
    case kinds.power:
      return true;
    default:
      return false;
  }
}

function isContainer(node: Node): boolean {
  return node.kind === 'list' || node.kind === 'dict';
}

/** One node for all parts of a sum. */
function joined(parts: readonly Node[], span: Span): Node {
  const flat = parts.flatMap((part) => (part.kind === 'join' ? part.parts : [part]));
  if (flat.some(isContainer)) {
    const lists = flat.filter((part) => part.kind === 'list');
    if (lists.length === flat.length) return { kind: 'list', elements: lists.flatMap((list) => list.elements), span };
    return { kind: 'either', options: flat, span };
  }
  // `index + 1` is no text.
  if (flat.some((part) => part.kind === 'opaque') && !flat.some(holdsText)) return { kind: 'opaque', span };
  return { kind: 'join', parts: flat, span };
}

/** `"a/%s-b" % x` and `"a/{}-b".format(x)`: the literal texts, and one opaque part for each placeholder. */
function percentFormat(template: Node, right: Node): Node {
  return withHoles(template, /%(?:\([^()%]{0,60}\))?[-#0 +]{0,4}[\d*]{0,4}(?:\.[\d*]{1,4})?[a-zA-Z]/g, right.span.end);
}

/** As `percentFormat`, for the method `format`. */
export function braceFormat(template: Node, end: number): Node {
  return withHoles(template, /\{[^{}]{0,60}\}/g, end);
}

function withHoles(template: Node, hole: RegExp, end: number): Node {
  const parts: Node[] = [];
  for (const piece of template.kind === 'join' ? template.parts : [template]) {
    if (piece.kind !== 'text') {
      parts.push(piece);
      continue;
    }
    const { text, span } = piece;
    // Offsets inside the literal are those of its text unless it has escapes.
    const parallel = span.end - span.start === text.length;
    let from = 0;
    const push = (upTo: number): void => {
      if (upTo <= from) return;
      const place = parallel ? { start: span.start + from, end: span.start + upTo } : span;
      parts.push({ kind: 'text', text: text.slice(from, upTo), span: place });
    };
    for (const match of text.length > 2000 ? [] : text.matchAll(hole)) {
      push(match.index);
      parts.push({
        kind: 'opaque',
        span: parallel ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : span,
      });
      from = match.index + match[0].length;
    }
    push(text.length);
  }
  if (!parts.some((part) => part.kind === 'opaque')) return template;
  return { kind: 'join', parts, span: { start: template.span.start, end } };
}
