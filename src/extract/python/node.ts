/** What an expression of Python reads as: a value of the contract, plus the shapes that only bind when something receives them. */
import type { Span, Value } from '../types.js';

/** A value, or a name as written, or a container whose entries are bound later. */
export type Node =
  | Extract<Value, { kind: 'text' | 'opaque' }>
  /** A dotted name as written; `subscript` when its last segment stood in brackets (`config["model"]`). */
  | { readonly kind: 'name'; readonly written: string; readonly subscript: boolean; readonly span: Span }
  | { readonly kind: 'env'; readonly name: string; readonly span: Span }
  /** What stands under `key` in the settings file of that path. */
  | { readonly kind: 'entry'; readonly path: Node; readonly key: string; readonly span: Span }
  | { readonly kind: 'join'; readonly parts: readonly Node[]; readonly span: Span }
  | { readonly kind: 'either'; readonly options: readonly Node[]; readonly span: Span }
  | { readonly kind: 'list'; readonly elements: readonly Node[]; readonly span: Span }
  | { readonly kind: 'dict'; readonly entries: readonly Entry[]; readonly span: Span };

/** An entry of a dict; `key` is undefined when it is no literal, and `**` spreads have neither. */
export interface Entry {
  readonly key: string | undefined;
  readonly value: Node;
}

/** An argument of a call: `keyword` when named, else the next position; `spread` for `*x` and `**x`. */
export interface Argument {
  readonly keyword: string | undefined;
  readonly spread: boolean;
  readonly node: Node;
}

/** Longest text that can be a name, in UTF-16 units; longer ones and those of several lines are passed over. */
const longestText = 400;
const longestSibling = 200;
const maximumSiblings = 32;

/** Something known only at run time, standing at `[start, end)`. */
export function opaque(start: number, end: number): Node {
  return { kind: 'opaque', span: { start, end: Math.max(start, end) } };
}

/** Whether `text` could name a model at all. */
export function isShort(text: string): boolean {
  if (text.length === 0 || text.length > longestText) return false;
  for (let at = 0; at < text.length; at++) {
    // No name has a blank; JSON in a string may hold names.
    if (text.charCodeAt(at) <= 32) return isJson(text);
  }
  return true;
}

function isJson(text: string): boolean {
  return (text.startsWith('{') || text.startsWith('[')) && text.includes('":') && !text.includes('\n');
}

/** Whether binding `node` can tell anybody anything: it holds a short text, or a name that may lead to one. */
export function isTelling(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return isShort(node.text);
    case 'name':
    case 'env':
    case 'entry':
      return true;
    case 'join':
      // A long template is prose, whatever its parts.
      return (
        node.parts.every((part) => part.kind !== 'text' || part.text === '' || isShort(part.text)) &&
        node.parts.some(isTelling)
      );
    case 'either':
      return node.options.some(isTelling);
    default:
      return false;
  }
}

/** Whether `node` holds a literal text. */
export function holdsText(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return isShort(node.text);
    case 'join':
      return isTelling(node) && node.parts.some(holdsText);
    case 'either':
      return node.options.some(holdsText);
    default:
      return false;
  }
}

/** Collects the short literal texts that stand beside each other; at most 32. */
export function siblingsOf(
  entries: readonly { readonly key: string | undefined; readonly value: Node }[],
): Readonly<Record<string, string>> | undefined {
  let siblings: Record<string, string> | undefined;
  let count = 0;
  for (const { key, value } of entries) {
    if (key === undefined || value.kind !== 'text' || value.text.length > longestSibling || !isShort(value.text))
      continue;
    siblings ??= {};
    siblings[key] = value.text;
    if (++count === maximumSiblings) break;
  }
  return siblings;
}
