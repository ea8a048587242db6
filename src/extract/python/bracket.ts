/** Reads what stands in brackets: lists, tuples, dicts, comprehensions, arguments, subscripts; and lambdas, which nest like them. */
import { bind, bindInert } from './binding.js';
import { type Argument, type Entry, isTelling, type Node, opaque } from './node.js';
import {
  advance,
  endBefore,
  isClosing,
  isEnd,
  isOpening,
  isWord,
  kindOf,
  maximumDepth,
  nextKind,
  type Reader,
  skipBracket,
  skipTo,
  spanFrom,
  startOf,
  take,
  wordOf,
} from './reader.js';
import { lastSegment, loopOver } from './target.js';
import { kinds } from './tokenizer.js';

/** Runs `read` one level deeper, with the flags of a fresh expression; past the limit the bracket is skipped. */
function deeper<T>(reader: Reader, read: () => T, otherwise: T): T {
  if (reader.depth >= maximumDepth) {
    reader.tooDeep = true;
    if (isOpening(kindOf(reader))) skipBracket(reader);
    else skipTo(reader, kinds.comma);
    return otherwise;
  }
  const { noTernary, inType } = reader;
  reader.depth++;
  reader.noTernary = false;
  const result = read();
  reader.noTernary = noTernary;
  reader.inType = inType;
  reader.depth--;
  return result;
}

/** Reads what stands in brackets of the kind `opening`, alone. */
export function bracket(reader: Reader, opening: number): Node {
  const start = startOf(reader);
  return deeper(reader, () => (opening === 123 ? braces(reader) : sequence(reader, opening)), opaque(start, start));
}

/** `(...)` and `[...]`: one node in parentheses is itself. */
function sequence(reader: Reader, opening: number): Node {
  const start = startOf(reader);
  advance(reader);
  const elements: Node[] = [];
  let commas = 0;
  while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
    if (kindOf(reader) === 42 || kindOf(reader) === kinds.power) advance(reader);
    elements.push(reader.grammar.expression(reader));
    if (comprehension(reader)) commas++;
    else skipTo(reader, kinds.comma);
    if (take(reader, kinds.comma)) commas++;
  }
  if (isClosing(kindOf(reader))) advance(reader);
  const span = spanFrom(reader, start);
  if (opening === 40 && commas === 0 && elements.length === 1) return elements[0]!;
  return { kind: 'list', elements, span };
}

/** A dict or set. */
function braces(reader: Reader): Node {
  const start = startOf(reader);
  advance(reader);
  const entries: Entry[] = [];
  const elements: Node[] = [];
  while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
    const spread = take(reader, kinds.power);
    take(reader, 42);
    const key = reader.grammar.expression(reader);
    if (take(reader, kinds.colon)) {
      const name = key.kind === 'text' ? key.text : key.kind === 'name' ? lastSegment(key.written) : undefined;
      const { path } = reader;
      // A call in the value stands under this key.
      if (name !== undefined) reader.path = [...path, name];
      entries.push({ key: name, value: reader.grammar.expression(reader) });
      reader.path = path;
    } else if (spread && key.kind === 'dict') {
      for (const entry of key.entries) entries.push(entry);
    } else if (!spread) elements.push(key);
    if (!comprehension(reader)) skipTo(reader, kinds.comma);
    take(reader, kinds.comma);
  }
  if (isClosing(kindOf(reader))) advance(reader);
  const span = spanFrom(reader, start);
  return entries.length > 0 || elements.length === 0
    ? { kind: 'dict', entries, span }
    : { kind: 'list', elements, span };
}

/** Reads `for x in y if z ...` behind an element; whether there was one. */
function comprehension(reader: Reader): boolean {
  if (isWord(reader, 'async')) advance(reader);
  if (!isWord(reader, 'for')) return false;
  const { noTernary } = reader;
  while (isWord(reader, 'for') || isWord(reader, 'if') || isWord(reader, 'async')) {
    const loop = isWord(reader, 'for');
    advance(reader);
    reader.noTernary = true;
    if (loop) forClause(reader);
    else reader.grammar.expression(reader);
  }
  reader.noTernary = noTernary;
  return true;
}

/** Reads `x in y` behind `for`, and binds the loop's variable. */
export function forClause(reader: Reader): void {
  const start = startOf(reader);
  const targets: Node[] = [];
  do {
    take(reader, 42);
    if (isWord(reader, 'in')) break;
    targets.push(reader.grammar.operand(reader));
  } while (take(reader, kinds.comma));
  if (!isWord(reader, 'in')) return;
  advance(reader);
  const target: Node =
    targets.length === 1 ? targets[0]! : { kind: 'list', elements: targets, span: { start, end: start } };
  loopOver(reader, target, reader.noTernary ? reader.grammar.expression(reader) : reader.grammar.expressions(reader));
}

/** Reads the arguments of a call; the cursor stands on its parenthesis. */
export function callArguments(reader: Reader): readonly Argument[] {
  const list: Argument[] = [];
  const read = (): void => {
    reader.inType = false;
    advance(reader);
    while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
      const spread = take(reader, 42) || take(reader, kinds.power);
      let keyword: string | undefined;
      if (!spread && kindOf(reader) === kinds.name && nextKind(reader) === kinds.equals) {
        keyword = wordOf(reader);
        reader.at += 2;
      }
      list.push({ keyword, spread, node: reader.grammar.expression(reader) });
      if (!comprehension(reader)) skipTo(reader, kinds.comma);
      take(reader, kinds.comma);
    }
    if (isClosing(kindOf(reader))) advance(reader);
  };
  deeper(reader, read, undefined);
  return list;
}

/** Reads `[...]` behind a name: a literal key, a type's parameters, or anything else. */
export function subscript(
  reader: Reader,
  written: string | undefined,
): { readonly name?: string; readonly result?: Node } {
  const literal = written !== undefined && /(?:^|\.)Literal$/.test(written);
  const annotated = written !== undefined && /(?:^|\.)Annotated$/.test(written);
  const items: Node[] = [];
  const read = (): void => {
    if (literal || annotated) reader.inType = true;
    advance(reader);
    while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
      take(reader, 42);
      items.push(reader.grammar.expression(reader));
      skipTo(reader, kinds.comma, kinds.colon);
      while (take(reader, kinds.comma) || take(reader, kinds.colon));
    }
    if (isClosing(kindOf(reader))) advance(reader);
  };
  const { inType } = reader;
  deeper(reader, read, undefined);
  if (literal || inType) {
    const types = annotated ? items.slice(0, 1) : items;
    for (const item of types) bindInert(reader, written === undefined ? '' : lastSegment(written), item, 'type');
  }
  if (annotated) {
    const passed = items.slice(1).find((item) => item.kind !== 'name' && isTelling(item));
    return passed === undefined ? {} : { result: passed };
  }
  const [only] = items;
  if (!literal && !inType && items.length === 1 && only!.kind === 'text' && /^[\w.-]{1,64}$/.test(only!.text)) {
    return { name: only!.text };
  }
  return {};
}

/** `lambda x=1: body` reads as its body. */
export function lambda(reader: Reader): Node {
  const start = startOf(reader);
  const read = (): Node => {
    advance(reader);
    while (!isEnd(kindOf(reader)) && kindOf(reader) !== kinds.colon && !isClosing(kindOf(reader))) {
      if (kindOf(reader) === kinds.name && nextKind(reader) === kinds.equals) {
        const name = wordOf(reader);
        reader.at += 2;
        bind(reader, 'default', name, reader.grammar.expression(reader), { defines: { space: 'local', name } });
      } else advance(reader);
    }
    return take(reader, kinds.colon) ? reader.grammar.expression(reader) : opaque(start, endBefore(reader));
  };
  return deeper(reader, read, opaque(start, start));
}
