/** Makes values and scalars of HCL expressions: what a template, a reference or a function call comes to without running it. */
import type { Scalar } from '../document.js';
import type { Span, Value } from '../types.js';
import type { Node, Part } from './node.js';

/** Functions that hand on what they were given, as far as names go. */
export const transparent = new Set(
  (
    'jsonencode yamlencode base64encode base64gzip textencodebase64 jsondecode yamldecode tostring tomap toset tolist ' +
    'tuple object sensitive nonsensitive ephemeralasnull trimspace chomp lower merge concat flatten compact distinct ' +
    'sort reverse setunion one indent'
  ).split(' '),
);
const alternatives = new Set(['coalesce', 'try', 'coalescelist', 'lookup', 'element', 'optional']);

/** Functions that only look at their arguments. */
export const comparing = new Set([
  'contains',
  'regex',
  'regexall',
  'can',
  'startswith',
  'endswith',
  'strcontains',
  'anytrue',
]);

const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([$%])[$%](?=\{)/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The text that raw characters of a template stand for, and where its pieces begin in the file. */
function decoded(
  raw: string,
  start: number,
  heredoc: boolean,
): { text: string; segments: { at: number; source: number }[] } {
  const segments = [{ at: 0, source: start }];
  if (!raw.includes('\\') && !raw.includes('{')) return { text: raw, segments };
  let text = '';
  let from = 0;
  for (const found of raw.matchAll(escapes)) {
    const sign = found[4];
    if (heredoc && sign === undefined) continue;
    text += raw.slice(from, found.index);
    const code = found[1] ?? found[2];
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    segments.push({ at: text.length, source: start + found.index });
    text +=
      sign ??
      (code === undefined ? (named[found[3]!] ?? found[3]!) : point > 0x10ffff ? '' : String.fromCodePoint(point));
    from = found.index + found[0].length;
    segments.push({ at: text.length, source: start + from });
  }
  return { text: text + raw.slice(from), segments };
}

/** A template as text for another language, holes as they are written; undefined when the node is none. */
export function scalarOf(source: string, node: Node): Scalar | undefined {
  if (node.kind === 'call' && transparent.has(node.name) && node.args.length === 1)
    return scalarOf(source, node.args[0]!);
  if (node.kind === 'name') return referenceScalar(node.name, node.span);
  if (node.kind !== 'template') return undefined;
  let text = '';
  const segments: { at: number; source: number }[] = [];
  for (const part of node.parts) {
    const piece =
      'raw' in part
        ? decoded(part.raw, part.span.start, node.heredoc)
        : { text: source.slice(part.span.start, part.span.end), segments: [{ at: 0, source: part.span.start }] };
    for (const segment of piece.segments) {
      const last = segments.at(-1);
      // Pieces that run on in the file need no mark of their own.
      if (last && last.source - last.at === segment.source - segment.at - text.length) continue;
      if (last?.at === text.length + segment.at) segments.pop();
      segments.push({ at: text.length + segment.at, source: segment.source });
    }
    text += piece.text;
  }
  const span = insideOf(node.parts, node.span);
  return {
    kind: 'scalar',
    text,
    span,
    style: node.heredoc ? 'block' : 'quoted',
    segments: segments.length > 0 ? segments : [{ at: 0, source: span.start }],
  };
}

/** A bare `var.x` among the words of a command, as the hole that it would be in a template. */
function referenceScalar(name: string, { start, end }: Span): Scalar | undefined {
  if (!name.startsWith('var.') && !name.startsWith('local.')) return undefined;
  const segments = [
    { at: 0, source: start },
    { at: 2, source: start },
    { at: name.length + 2, source: end },
  ];
  return { kind: 'scalar', text: `\${${name}}`, span: { start, end }, style: 'plain', segments };
}

function insideOf(parts: readonly Part[], fallback: Span): Span {
  const first = parts[0];
  return first === undefined ? fallback : { start: first.span.start, end: parts.at(-1)!.span.end };
}

/** What an expression comes to. */
export function valueIn(node: Node): Value {
  const { span } = node;
  switch (node.kind) {
    case 'template': {
      const parts = node.parts.map((part): Value => {
        if ('hole' in part) return valueIn(part.hole);
        const { text } = decoded(part.raw, part.span.start, node.heredoc);
        return { kind: 'text', text, span: part.span };
      });
      const [only] = parts;
      return parts.length === 1 ? only! : { kind: 'join', parts, span };
    }
    case 'name':
      return nameValue(node.name, span);
    case 'list':
      return { kind: 'list', elements: node.items.map(valueIn), span };
    case 'either':
      return { kind: 'either', options: node.options.map(valueIn), span };
    case 'call':
      return callValue(node.name, node.args, span);
    default:
      return { kind: 'opaque', span };
  }
}

/** `var.x` and `local.x`; locals belong to the whole folder, hence to the same name space. */
function nameValue(name: string, span: Span): Value {
  if (name.startsWith('var.')) return { kind: 'name', space: 'variable', name: name.slice(4), span };
  return name.startsWith('local.') ? { kind: 'name', space: 'variable', name, span } : { kind: 'opaque', span };
}

function callValue(name: string, args: readonly Node[], span: Span): Value {
  if (name === 'format') return formatted(args, span);
  if (alternatives.has(name)) {
    // The key of `lookup(map, key, default)` and the type of `optional(type, default)` are no alternatives.
    const options =
      name === 'lookup' ? args.filter((_, index) => index !== 1) : name === 'optional' ? args.slice(1) : args;
    return { kind: 'either', options: options.map(valueIn), span };
  }
  if (!transparent.has(name)) return { kind: 'opaque', span };
  if (args.length === 1) return valueIn(args[0]!);
  return { kind: 'list', elements: args.map(valueIn), span };
}

/** `format("%s/%s", a, b)` as a join. */
function formatted(args: readonly Node[], span: Span): Value {
  const [pattern] = args;
  if (pattern?.kind !== 'template' || pattern.parts.length !== 1) return { kind: 'opaque', span };
  const part = pattern.parts[0]!;
  if (!('raw' in part)) return { kind: 'opaque', span };
  const parts: Value[] = [];
  let from = 0;
  let next = 1;
  const add = (to: number): void => {
    if (to <= from) return;
    const start = part.span.start + from;
    parts.push({ kind: 'text', text: part.raw.slice(from, to), span: { start, end: part.span.start + to } });
  };
  for (const found of part.raw.matchAll(/%[svdq]/g)) {
    add(found.index);
    const arg = args[next++];
    parts.push(arg === undefined ? { kind: 'opaque', span } : valueIn(arg));
    from = found.index + found[0].length;
  }
  add(part.raw.length);
  return { kind: 'join', parts, span };
}
