/** Builds the tree of an HCL text out of its tokens; passes over what it cannot read. */
import { isSign, type Parsing, within } from './cursor.js';
import { expression } from './expression.js';
import { kinds, rawOf, type Tokens } from './lexer.js';
import type { Attribute, Block, Body } from './node.js';

/** The body of a whole file, and whether something was nested too deep to be read. */
export function parse(tokens: Tokens): { readonly body: Body; readonly tooDeep: boolean } {
  const p: Parsing = { tokens, at: 0, depth: 0, tooDeep: false };
  return { body: bodyUntil(p, tokens.count), tooDeep: p.tooDeep };
}

function bodyUntil(p: Parsing, end: number): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  while (p.at < end) {
    const before = p.at;
    const name = labelAt(p);
    if (name === undefined) {
      p.at = Math.max(p.at, before + 1);
    } else if (isSign(p, '=')) {
      p.at++;
      attributes.push({ name, value: expression(p, false) });
    } else {
      const block = blockAt(p, name, end);
      if (block !== undefined) blocks.push(block);
    }
  }
  return { attributes, blocks };
}

function blockAt(p: Parsing, type: string, end: number): Block | undefined {
  const labels: string[] = [];
  while (p.at < end) {
    if (isSign(p, '{')) {
      const close = p.tokens.partner[p.at]!;
      p.at++;
      const body = within(p, () => bodyUntil(p, close));
      p.at = Math.min(p.tokens.count, close + 1);
      return body && { type, labels, body };
    }
    const label = labelAt(p);
    if (label === undefined) return undefined;
    labels.push(label);
  }
  return undefined;
}

/** A bare word or a quoted text without holes, moving past it. */
function labelAt(p: Parsing): string | undefined {
  const { kind, partner } = p.tokens;
  if (kind[p.at] === kinds.word) return rawOf(p.tokens, p.at++);
  if (kind[p.at] !== kinds.open) return undefined;
  const close = partner[p.at]!;
  const label = close === p.at + 2 ? rawOf(p.tokens, p.at + 1) : '';
  p.at = Math.min(p.tokens.count, close + 1);
  return label;
}
