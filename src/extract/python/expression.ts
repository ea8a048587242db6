/** Reads expressions from tokens without a tree: calls and comparisons are written down on the way, everything else is handed back as a node. */
import { bind, bindInert, calleeOf } from './binding.js';
import { finishCall } from './call.js';
import { type Argument, type Entry, isTelling, type Node, opaque } from './node.js';
import { operators } from './operator.js';
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
import { stringNode } from './string-node.js';
import { lastSegment, loopOver } from './target.js';
import { kinds } from './tokenizer.js';

const comma = 44;
const colon = 58;
const equals = 61;

/** Words that end an expression instead of beginning an operand. */
const stops = new Set(
  'if else elif for in is and or as async from import while with try except finally return class def del pass break continue raise global nonlocal assert'.split(
    ' ',
  ),
);
/** Longest dotted name that is kept, in characters. */
const longestChain = 240;

/** Reads one expression; where none stands the cursor does not move. */
export function expression(reader: Reader): Node {
  const start = startOf(reader);
  const targets: string[] = [];
  while (kindOf(reader) === kinds.name && nextKind(reader) === kinds.walrus) {
    targets.push(wordOf(reader));
    reader.at += 2;
  }
  let node = disjunction(reader);
  if (!reader.noTernary && isWord(reader, 'if')) {
    const options = [node];
    while (isWord(reader, 'if')) {
      advance(reader);
      disjunction(reader);
      if (!isWord(reader, 'else')) break;
      advance(reader);
      options.push(disjunction(reader));
    }
    node = { kind: 'either', options, span: spanFrom(reader, start) };
  }
  for (const name of targets) bind(reader, 'assignment', name, node, { defines: { space: 'local', name } });
  return node;
}

/** Reads `a, b, *c`: one node, or a list of them. */
export function expressions(reader: Reader): Node {
  const start = startOf(reader);
  take(reader, 42);
  const first = expression(reader);
  if (kindOf(reader) !== comma) return first;
  const elements = [first];
  while (take(reader, comma)) {
    take(reader, 42);
    const kind = kindOf(reader);
    if (isEnd(kind) || kind === equals || isClosing(kind)) break;
    elements.push(expression(reader));
  }
  return { kind: 'list', elements, span: spanFrom(reader, start) };
}

function disjunction(reader: Reader): Node {
  const start = startOf(reader);
  const first = conjunction(reader);
  if (!isWord(reader, 'or')) return first;
  const options = [first];
  while (isWord(reader, 'or')) {
    advance(reader);
    options.push(conjunction(reader));
  }
  return { kind: 'either', options, span: spanFrom(reader, start) };
}

function conjunction(reader: Reader): Node {
  let node = inversion(reader);
  // `enabled and "name"` gives the name, or something false.
  while (isWord(reader, 'and')) {
    advance(reader);
    node = inversion(reader);
  }
  return node;
}

function inversion(reader: Reader): Node {
  const start = startOf(reader);
  let inverted = false;
  while (isWord(reader, 'not')) {
    inverted = true;
    advance(reader);
  }
  const node = comparison(reader);
  return inverted ? opaque(start, endBefore(reader)) : node;
}

function comparison(reader: Reader): Node {
  const start = startOf(reader);
  const first = operators(reader, operand);
  if (!takeComparison(reader)) return first;
  const operands = [first];
  do operands.push(operators(reader, operand));
  while (takeComparison(reader));
  const named = operands.find((node) => node.kind === 'name');
  const name = named?.kind === 'name' ? lastSegment(named.written) : '';
  for (const node of operands) bindInert(reader, name, node, reader.inAssert ? 'expectation' : 'comparison');
  return opaque(start, endBefore(reader));
}

/** Moves past `==`, `<`, `in`, `not in`, `is not` ...; whether one stood there. */
function takeComparison(reader: Reader): boolean {
  const kind = kindOf(reader);
  if (kind === kinds.compare || kind === 60 || kind === 62) {
    advance(reader);
    return true;
  }
  if (kind !== kinds.name) return false;
  if (isWord(reader, 'not') && reader.tokens.kinds[reader.at + 1] === kinds.name) advance(reader);
  if (isWord(reader, 'in')) {
    advance(reader);
    return true;
  }
  if (!isWord(reader, 'is')) return false;
  advance(reader);
  if (isWord(reader, 'not')) advance(reader);
  return true;
}

/** Reads an operand: what stands alone, and every `.name`, `(...)` and `[...]` behind it. */
export function operand(reader: Reader): Node {
  let signed = false;
  const first = startOf(reader);
  for (;;) {
    const kind = kindOf(reader);
    if (kind === 43 || kind === 45 || kind === 126) signed = true;
    else if (!isWord(reader, 'await')) break;
    advance(reader);
  }
  const node = trailers(reader);
  return signed ? opaque(first, endBefore(reader)) : node;
}

function trailers(reader: Reader): Node {
  const start = startOf(reader);
  let node = primary(reader);
  /** The dotted name so far; undefined when it has none or is too long. */
  let written = node.kind === 'name' ? node.written : undefined;
  let nameable = written !== undefined;
  /** What a method is called on. */
  let base = node;
  for (;;) {
    const kind = kindOf(reader);
    if (kind === 46 && nextKind(reader) === kinds.name) {
      advance(reader);
      written = grown(written ?? '', `.${wordOf(reader)}`);
      advance(reader);
      base = node;
      node =
        nameable && written !== undefined ? nameNode(written, false, start, reader) : opaque(start, endBefore(reader));
    } else if (kind === 40) {
      const list = callArguments(reader);
      if (list.length > 0) nameable = false;
      const called = finishCall(reader, written ?? '', base, list, start);
      written = grown(written ?? '', '()');
      node =
        called ??
        (nameable && written !== undefined
          ? nameNode(written, false, start, reader)
          : opaque(start, endBefore(reader)));
      base = node;
    } else if (kind === 91) {
      const key = subscript(reader, written);
      if (key.result !== undefined) {
        node = key.result;
        nameable = false;
      } else if (key.name !== undefined && written !== undefined) {
        const environment = calleeOf(reader, written) === 'os.environ';
        written = grown(written, `.${key.name}`);
        node = environment
          ? { kind: 'env', name: key.name, span: spanFrom(reader, start) }
          : nameable && written !== undefined
            ? nameNode(written, true, start, reader)
            : opaque(start, endBefore(reader));
      } else {
        written = grown(written ?? '', '[]');
        nameable = false;
        node = opaque(start, endBefore(reader));
      }
      base = node;
    } else return node;
  }
}

function grown(written: string, by: string): string | undefined {
  return written.length + by.length > longestChain ? undefined : written + by;
}

function nameNode(written: string, subscripted: boolean, start: number, reader: Reader): Node {
  return { kind: 'name', written, subscript: subscripted, span: spanFrom(reader, start) };
}

function primary(reader: Reader): Node {
  const kind = kindOf(reader);
  const start = startOf(reader);
  if (kind === kinds.string) return stringNode(reader, expression);
  if (kind === kinds.name) {
    const word = wordOf(reader);
    if (stops.has(word)) return opaque(start, start);
    if (word === 'lambda') return lambda(reader);
    advance(reader);
    if (word === 'yield') {
      if (isWord(reader, 'from')) advance(reader);
      const node = expressions(reader);
      bind(reader, 'element', 'yield', node);
      return opaque(start, endBefore(reader));
    }
    if (word === 'True' || word === 'False' || word === 'None') return opaque(start, endBefore(reader));
    return nameNode(word, false, start, reader);
  }
  if (isOpening(kind)) return bracket(reader, kind);
  if (kind === kinds.number || kind === kinds.ellipsis || kind === kinds.magic) advance(reader);
  return opaque(start, endBefore(reader));
}

/** Runs `read` one level deeper, with the flags of a fresh expression; past the limit the bracket is skipped. */
function deeper<T>(reader: Reader, read: () => T, otherwise: T): T {
  if (reader.depth >= maximumDepth) {
    reader.tooDeep = true;
    if (isOpening(kindOf(reader))) skipBracket(reader);
    else skipTo(reader, comma);
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

function bracket(reader: Reader, opening: number): Node {
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
    elements.push(expression(reader));
    if (comprehension(reader)) commas++;
    else skipTo(reader, comma);
    if (take(reader, comma)) commas++;
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
    const key = expression(reader);
    if (take(reader, colon)) {
      const value = expression(reader);
      entries.push({
        key: key.kind === 'text' ? key.text : key.kind === 'name' ? lastSegment(key.written) : undefined,
        value,
      });
    } else if (spread && key.kind === 'dict') {
      for (const entry of key.entries) entries.push(entry);
    } else if (!spread) elements.push(key);
    if (!comprehension(reader)) skipTo(reader, comma);
    take(reader, comma);
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
    else expression(reader);
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
    targets.push(operand(reader));
  } while (take(reader, comma));
  if (!isWord(reader, 'in')) return;
  advance(reader);
  const target: Node =
    targets.length === 1 ? targets[0]! : { kind: 'list', elements: targets, span: { start, end: start } };
  loopOver(reader, target, reader.noTernary ? expression(reader) : expressions(reader));
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
      if (!spread && kindOf(reader) === kinds.name && nextKind(reader) === equals) {
        keyword = wordOf(reader);
        reader.at += 2;
      }
      list.push({ keyword, spread, node: expression(reader) });
      if (!comprehension(reader)) skipTo(reader, comma);
      take(reader, comma);
    }
    if (isClosing(kindOf(reader))) advance(reader);
  };
  deeper(reader, read, undefined);
  return list;
}

/** Reads `[...]` behind a name: a literal key, a type's parameters, or anything else. */
function subscript(reader: Reader, written: string | undefined): { readonly name?: string; readonly result?: Node } {
  const literal = written !== undefined && /(?:^|\.)Literal$/.test(written);
  const annotated = written !== undefined && /(?:^|\.)Annotated$/.test(written);
  const items: Node[] = [];
  const read = (): void => {
    if (literal || annotated) reader.inType = true;
    advance(reader);
    while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
      take(reader, 42);
      items.push(expression(reader));
      skipTo(reader, comma, colon);
      while (take(reader, comma) || take(reader, colon));
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
function lambda(reader: Reader): Node {
  const start = startOf(reader);
  const read = (): Node => {
    advance(reader);
    while (!isEnd(kindOf(reader)) && kindOf(reader) !== colon && !isClosing(kindOf(reader))) {
      if (kindOf(reader) === kinds.name && nextKind(reader) === equals) {
        const name = wordOf(reader);
        reader.at += 2;
        bind(reader, 'default', name, expression(reader), { defines: { space: 'local', name } });
      } else advance(reader);
    }
    return take(reader, colon) ? expression(reader) : opaque(start, endBefore(reader));
  };
  return deeper(reader, read, opaque(start, start));
}
