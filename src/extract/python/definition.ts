/** Reads the heads of functions and classes, and annotations: defaults are bound, types are no use of a model. */
import { bind, bindInert } from './binding.js';
import { callArguments } from './bracket.js';
import { bindArguments } from './call.js';
import { expression } from './expression.js';
import { isTelling, type Node, opaque } from './node.js';
import {
  advance,
  isClosing,
  isEnd,
  isOpening,
  kindOf,
  type Reader,
  type Scope,
  skipBracket,
  skipTo,
  startOf,
  take,
  wordOf,
} from './reader.js';
import { kinds } from './tokenizer.js';

/** Bases of one class that are remembered. */
const maximumBases = 8;

/** Reads an annotation; the value of a `Field(...)` in `Annotated[...]`, else something opaque or a name. */
export function annotation(reader: Reader, name: string): Node {
  const { inType } = reader;
  reader.inType = true;
  // Not the text that `Annotated[...]` passes through.
  const quoted = kindOf(reader) === kinds.string;
  const node = expression(reader);
  reader.inType = inType;
  if (quoted && node.kind === 'text') {
    bindInert(reader, name, node, 'type');
    return opaque(node.span.start, node.span.end);
  }
  return node;
}

/** Reads `def name(...) -> T:`; the scope that it opens. */
export function definition(reader: Reader): Scope | undefined {
  advance(reader);
  if (kindOf(reader) !== kinds.name) return undefined;
  const name = wordOf(reader);
  advance(reader);
  if (kindOf(reader) === 91) skipBracket(reader);
  if (kindOf(reader) === 40) {
    const { path } = reader;
    reader.path = [...path, name];
    parameters(reader);
    reader.path = path;
  }
  if (take(reader, kinds.arrow)) annotation(reader, 'return');
  skipTo(reader, kinds.colon);
  take(reader, kinds.colon);
  return { name, kind: 'function' };
}

/** Reads `class Name(...):`; the scope that it opens. */
export function classDefinition(reader: Reader): Scope | undefined {
  const start = startOf(reader);
  advance(reader);
  if (kindOf(reader) !== kinds.name) return undefined;
  const name = wordOf(reader);
  let environment: string | undefined;
  advance(reader);
  if (kindOf(reader) === 91) skipBracket(reader);
  if (kindOf(reader) === 40) {
    const given = callArguments(reader);
    const list = given.filter(({ keyword }) => keyword !== undefined);
    bindArguments(reader, name, list);
    if (given.some(({ keyword, node }) => keyword === undefined && node.kind === 'name' && isSettings(node.written))) {
      const prefix = list.find(({ keyword }) => keyword === 'env_prefix')?.node;
      environment = prefix?.kind === 'text' ? prefix.text : environmentPrefix(reader.text, start);
    }
  }
  skipTo(reader, kinds.colon);
  take(reader, kinds.colon);
  return { name, kind: 'class', ...(environment !== undefined && { environment }) };
}

/** Remembers what the class whose head begins at token `first` is derived from. */
export function basesAt(reader: Reader, name: string, first: number): void {
  const { kinds: column, starts, ends } = reader.tokens;
  const open = first + 2;
  const bases: string[] = [];
  for (let at = open + 1, depth = column[open] === 40 ? 1 : 0; depth > 0 && !isEnd(column[at]!); at++) {
    const kind = column[at]!;
    if (isOpening(kind)) depth++;
    else if (isClosing(kind)) depth--;
    else if (depth === 1 && kind === kinds.name && bases.length < maximumBases) {
      const start = at;
      while (column[at + 1] === 46 && column[at + 2] === kinds.name) at += 2;
      // `metaclass=ABCMeta` is no base.
      if (column[at + 1] === kinds.equals) at += 2;
      else bases.push(reader.text.slice(starts[start]!, ends[at]!));
    }
  }
  reader.classes.push({ name, bases });
}

function isSettings(base: string): boolean {
  return /(?:^|\.)BaseSettings$/.test(base);
}

/** The prefix that a settings class that begins at `start` states somewhere in its body. */
function environmentPrefix(text: string, start: number): string {
  const body = text.slice(start, start + 8000);
  const next = body.indexOf('\nclass ');
  const own = next === -1 ? body : body.slice(0, next);
  return /\benv_prefix["']?\s{0,4}[=:]\s{0,4}["'](\w{1,40})["']/.exec(own)?.[1] ?? '';
}

/** Reads `type Name = T`. */
export function typeAlias(reader: Reader): void {
  advance(reader);
  const name = wordOf(reader);
  advance(reader);
  if (kindOf(reader) === 91) skipBracket(reader);
  if (take(reader, kinds.equals)) annotation(reader, name);
}

/** Reads `(a, b: T = x, *c, /)`; the cursor stands on the parenthesis, and `reader.path` ends with the function's name. */
function parameters(reader: Reader): void {
  advance(reader);
  while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
    const kind = kindOf(reader);
    if (kind === kinds.name) {
      const name = wordOf(reader);
      const { given } = reader;
      reader.given = undefined;
      if (given !== undefined) bind(reader, 'default', name, given, { defines: { space: 'local', name } });
      advance(reader);
      const passed = take(reader, 58) ? annotation(reader, name) : undefined;
      // `Annotated[str, Option("x")]` carries the default in the type.
      const value = take(reader, 61) ? expression(reader) : passed?.kind === 'name' ? undefined : passed;
      if (value !== undefined && (isTelling(value) || value.kind === 'list' || value.kind === 'dict')) {
        bind(reader, 'default', name, value, { defines: { space: 'local', name } });
      }
      skipTo(reader, 44);
    } else if (kind !== 44) advance(reader);
    take(reader, 44);
  }
  if (isClosing(kindOf(reader))) advance(reader);
}
