/** Reads expressions from tokens without a tree: calls and comparisons are written down on the way, everything else is handed back as a node. */
import { bind, bindInert, calleeOf } from './binding.js';
import { bracket, callArguments, lambda, subscript } from './bracket.js';
import { finishCall } from './call.js';
import { entryUnder } from './loading.js';
import { type Node, opaque } from './node.js';
import { operators } from './operator.js';
import {
  advance,
  endBefore,
  isClosing,
  isEnd,
  isOpening,
  isWord,
  kindOf,
  nextKind,
  type Reader,
  spanFrom,
  startOf,
  take,
  wordOf,
} from './reader.js';
import { stringNode } from './string-node.js';
import { lastSegment } from './target.js';
import { kinds } from './tokenizer.js';

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
  if (kindOf(reader) !== kinds.comma) return first;
  const elements = [first];
  while (take(reader, kinds.comma)) {
    take(reader, 42);
    const kind = kindOf(reader);
    if (isEnd(kind) || kind === kinds.equals || isClosing(kind)) break;
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
      const member = memberOf(node, lastSegment(written ?? ''), nameable, start, reader);
      node =
        member ??
        (nameable && written !== undefined
          ? nameNode(written, false, start, reader)
          : opaque(start, endBefore(reader)));
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
        const member = memberOf(node, key.name, nameable, start, reader);
        written = grown(written, `.${key.name}`);
        node = environment
          ? { kind: 'env', name: key.name, span: spanFrom(reader, start) }
          : (member ??
            (written !== undefined && (nameable || kindOf(reader) === 61)
              ? nameNode(written, true, start, reader)
              : opaque(start, endBefore(reader))));
      } else {
        written = grown(written ?? '', '[]');
        nameable = false;
        node = opaque(start, endBefore(reader));
      }
      base = node;
    } else return node;
  }
}

/** A member of settings that were just loaded, or of what a look-up in them gave. */
function memberOf(node: Node, key: string, nameable: boolean, start: number, reader: Reader): Node | undefined {
  if (node.kind === 'entry') return entryUnder(node, key, spanFrom(reader, start));
  if (nameable || node.kind !== 'name' || !node.subscript || key === '') return undefined;
  return nameNode(`${node.written}.${key}`, true, start, reader);
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
  if (kind === kinds.string) return stringNode(reader);
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
