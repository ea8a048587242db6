/** Reads the expressions of HCL; passes over what it cannot read. */
import type { Span } from '../types.js';
import { isSign, type Parsing, skipLines, spanFrom, within } from './cursor.js';
import { kinds, rawOf } from './lexer.js';
import type { Attribute, Node, Part } from './node.js';

const operators = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||']);
const constants = new Set(['true', 'false', 'null']);

/** One expression; where lines are free (inside brackets) they do not end it. */
export function expression(p: Parsing, free: boolean): Node {
  const first = p.at;
  const node = within(p, () => conditional(p, free));
  if (node !== undefined) return node;
  const opens = p.tokens.partner[first]! < p.tokens.count;
  p.at = opens ? p.tokens.partner[first]! + 1 : Math.min(p.tokens.count, first + 1);
  return { kind: 'opaque', inner: [], span: spanFrom(p, first) };
}

function conditional(p: Parsing, free: boolean): Node {
  if (free) skipLines(p);
  const first = p.at;
  let node = operation(p, free);
  if (!isSign(p, '?')) return node;
  const options: Node[] = [];
  const inner: Node[] = [];
  while (isSign(p, '?')) {
    p.at++;
    inner.push(node);
    options.push(expression(p, free));
    if (free) skipLines(p);
    if (!isSign(p, ':')) return { kind: 'either', options, inner, span: spanFrom(p, first) };
    p.at++;
    node = operation(p, free);
  }
  options.push(node);
  return { kind: 'either', options, inner, span: spanFrom(p, first) };
}

function operation(p: Parsing, free: boolean): Node {
  if (free) skipLines(p);
  const first = p.at;
  let spent = false;
  while (isSign(p, '!') || isSign(p, '-')) {
    spent = true;
    p.at++;
  }
  const operands = [operand(p)];
  let compares = false;
  for (;;) {
    if (free) skipLines(p);
    if (p.tokens.kind[p.at] !== kinds.sign || !operators.has(rawOf(p.tokens, p.at))) break;
    if (isSign(p, '==') || isSign(p, '!=')) compares = true;
    p.at++;
    if (free) skipLines(p);
    while (isSign(p, '!') || isSign(p, '-')) p.at++;
    operands.push(operand(p));
  }
  if (operands.length === 1 && !spent) return operands[0]!;
  return { kind: compares ? 'comparison' : 'opaque', inner: operands, span: spanFrom(p, first) };
}

function operand(p: Parsing): Node {
  const { kind, partner, count } = p.tokens;
  const first = p.at;
  let node = primary(p);
  const inner: Node[] = [];
  for (;;) {
    if (isSign(p, '.') && (kind[p.at + 1] === kinds.word || kind[p.at + 1] === kinds.number)) {
      const member = rawOf(p.tokens, p.at + 1);
      p.at += 2;
      node = traversed(node, member, inner, spanFrom(p, first));
    } else if (isSign(p, '.') || isSign(p, '...')) {
      p.at++;
      if (isSign(p, '*')) p.at++;
    } else if (isSign(p, '[') && p.at > first) {
      const close = partner[p.at]!;
      p.at++;
      const key = p.at < close && !isSign(p, '*') ? expression(p, true) : undefined;
      p.at = Math.min(count, close + 1);
      const text = key?.kind === 'template' && key.parts.length === 1 ? key.parts[0] : undefined;
      if (key !== undefined && text === undefined) inner.push(key);
      const member = text !== undefined && 'raw' in text ? text.raw : undefined;
      node = traversed(node, member, inner, spanFrom(p, first));
    } else {
      return node;
    }
  }
}

function traversed(node: Node, member: string | undefined, inner: readonly Node[], span: Span): Node {
  if (node.kind === 'name' && member !== undefined) return { kind: 'name', name: `${node.name}.${member}`, span };
  return { kind: 'opaque', inner: node.kind === 'opaque' ? [...node.inner] : [node, ...inner], span };
}

function primary(p: Parsing): Node {
  const { kind, partner, count } = p.tokens;
  const first = p.at;
  switch (kind[first]) {
    case kinds.open:
      return template(p);
    case kinds.word: {
      let name = rawOf(p.tokens, p.at++);
      while (isSign(p, '::') && kind[p.at + 1] === kinds.word) {
        name += `::${rawOf(p.tokens, p.at + 1)}`;
        p.at += 2;
      }
      if (isSign(p, '(')) return { kind: 'call', name, args: items(p), span: spanFrom(p, first) };
      return constants.has(name)
        ? { kind: 'opaque', inner: [], span: spanFrom(p, first) }
        : { kind: 'name', name, span: spanFrom(p, first) };
    }
    case kinds.number:
      p.at++;
      return { kind: 'opaque', inner: [], span: spanFrom(p, first) };
    case kinds.sign:
      break;
    default:
      return { kind: 'opaque', inner: [], span: spanFrom(p, first) };
  }
  if (isSign(p, '(')) {
    const inner = items(p);
    return inner[0] ?? { kind: 'opaque', inner: [], span: spanFrom(p, first) };
  }
  if (isSign(p, '[') || isSign(p, '{')) {
    const isList = isSign(p, '[');
    let next = first + 1;
    while (kind[next] === kinds.line) next++;
    if (kind[next] === kinds.word && rawOf(p.tokens, next) === 'for') {
      const close = partner[first]!;
      p.at = next + 1;
      return { kind: 'opaque', inner: forParts(p, close), span: spanFrom(p, first) };
    }
    if (isList) return { kind: 'list', items: items(p), span: spanFrom(p, first) };
    return { kind: 'object', entries: entries(p), span: spanFrom(p, first) };
  }
  p.at = Math.min(count, first);
  return { kind: 'opaque', inner: [], span: spanFrom(p, first) };
}

/** Expressions separated by commas between the bracket at the current token and its partner. */
function items(p: Parsing): Node[] {
  const close = p.tokens.partner[p.at]!;
  const found: Node[] = [];
  p.at++;
  for (;;) {
    skipLines(p);
    if (p.at >= close) break;
    const before = p.at;
    if (!isSign(p, ',')) found.push(expression(p, true));
    skipLines(p);
    if (isSign(p, ',') || p.at === before) p.at++;
  }
  p.at = Math.min(p.tokens.count, close + 1);
  return found;
}

function entries(p: Parsing): Attribute[] {
  const close = p.tokens.partner[p.at]!;
  const found: Attribute[] = [];
  p.at++;
  for (;;) {
    skipLines(p);
    if (p.at >= close) break;
    const before = p.at;
    const key = isSign(p, ',') ? undefined : operation(p, false);
    if (key !== undefined && (isSign(p, '=') || isSign(p, ':'))) {
      p.at++;
      skipLines(p);
      found.push({ name: nameOf(key), value: expression(p, false) });
    }
    if (isSign(p, ',') || p.at === before) p.at++;
  }
  p.at = Math.min(p.tokens.count, close + 1);
  return found;
}

function nameOf(key: Node): string {
  if (key.kind === 'name') return key.name;
  if (key.kind !== 'template' || key.parts.length !== 1) return '';
  const part = key.parts[0]!;
  return 'raw' in part ? part.raw : '';
}

/** The expressions of `for x in list : key => value if condition`. */
function forParts(p: Parsing, close: number): Node[] {
  const found: Node[] = [];
  while (p.at < close) {
    const before = p.at;
    const separates = p.tokens.kind[p.at] === kinds.word ? /^(?:in|if)$/.test(rawOf(p.tokens, p.at)) : isSeparator(p);
    if (separates || p.tokens.kind[p.at] === kinds.line) p.at++;
    else found.push(expression(p, true));
    if (p.at === before) p.at++;
  }
  p.at = Math.min(p.tokens.count, close + 1);
  return found;
}

function isSeparator(p: Parsing): boolean {
  return isSign(p, ':') || isSign(p, '=>') || isSign(p, ',') || isSign(p, '...');
}

function template(p: Parsing): Node {
  const { kind, partner, start, end, count } = p.tokens;
  const first = p.at;
  const close = partner[first]!;
  const heredoc = end[first]! - start[first]! > 1;
  const parts: Part[] = [];
  p.at++;
  while (p.at < close) {
    const at = p.at;
    if (kind[at] === kinds.text) {
      p.at++;
      parts.push({ raw: rawOf(p.tokens, at), span: spanFrom(p, at) });
    } else if (kind[at] === kinds.hole) {
      const holeEnd = partner[at]!;
      const directive = p.tokens.source[start[at]!] === '%';
      p.at++;
      const hole: Node =
        directive || p.at >= holeEnd ? { kind: 'opaque', inner: [], span: spanFrom(p, at) } : expression(p, true);
      p.at = Math.min(count, holeEnd + 1);
      parts.push({ hole, span: spanFrom(p, at) });
    } else {
      p.at++;
    }
  }
  p.at = Math.min(count, close + 1);
  return { kind: 'template', parts, heredoc, span: spanFrom(p, first) };
}
