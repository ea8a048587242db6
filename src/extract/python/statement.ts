/** Reads a Python text statement by statement: imports, definitions, assignments, and the expressions in all others. */
import { bind, bindInert } from './binding.js';
import { forClause } from './bracket.js';
import { annotation, classDefinition, definition, typeAlias } from './definition.js';
import { expression, expressions } from './expression.js';
import { importStatement } from './import.js';
import { passOver } from './interest.js';
import { magic } from './magic.js';
import type { Node } from './node.js';
import { beginsCase, casePattern } from './pattern.js';
import {
  advance,
  isEnd,
  isOpening,
  isWord,
  kindOf,
  nextKind,
  type Reader,
  type Scope,
  startOf,
  take,
  wordOf,
} from './reader.js';
import { assign, fromEnvironment, keepClient } from './target.js';
import { kinds } from './tokenizer.js';

const colon = 58;
const equals = 61;
const semicolon = 59;

/** Longest string token that can name something, quotes included. */
const longestName = 420;
/** What held outside a block. */
interface Block {
  readonly scope: Scope | undefined;
  readonly path: readonly string[];
}

/** Reads all statements from the cursor to the end. */
export function statements(reader: Reader): void {
  const blocks: Block[] = [];
  /** The scope whose body begins with the next indent, or on the rest of the line. */
  let pending: Scope | undefined;
  /** A string here is a docstring. */
  let fresh = true;
  let scope: Scope | undefined;
  let lineStart = true;
  for (;;) {
    const kind = kindOf(reader);
    if (kind === kinds.end) return;
    if (kind === kinds.indent) {
      blocks.push({ scope, path: reader.path });
      if (pending !== undefined) {
        scope = pending;
        reader.path = [...reader.path, pending.name];
        pending = undefined;
      }
      advance(reader);
      continue;
    }
    if (kind === kinds.dedent) {
      const outer = blocks.pop();
      if (outer !== undefined) ({ scope, path: reader.path } = outer);
      pending = undefined;
      advance(reader);
      continue;
    }
    if (kind === kinds.newline || kind === semicolon) {
      lineStart ||= kind === kinds.newline;
      advance(reader);
      continue;
    }
    if (lineStart) {
      lineStart = false;
      // Each field of such a class is a variable of the environment, even without a value.
      const passed = scope?.environment === undefined && passOver(reader);
      if (passed !== false) {
        pending = passed === true ? undefined : passed;
        fresh = pending !== undefined;
        continue;
      }
    }
    const before = reader.at;
    const opened = statement(reader, scope, fresh);
    fresh = opened !== undefined;
    pending = opened;
    if (opened !== undefined) {
      // `def f(): return "x"`: the body stands on the rest of the line.
      if (!isEnd(kindOf(reader))) {
        const { path } = reader;
        reader.path = [...path, opened.name];
        while (!isEnd(kindOf(reader))) {
          const at = reader.at;
          statement(reader, opened, true);
          if (!take(reader, semicolon) && reader.at === at) advance(reader);
        }
        pending = undefined;
        reader.path = path;
      }
    }
    if (reader.at === before) advance(reader);
  }
}

/** Reads one statement; the scope that it opens, if it is a definition. */
function statement(reader: Reader, scope: Scope | undefined, fresh: boolean): Scope | undefined {
  while (isWord(reader, 'async')) advance(reader);
  const kind = kindOf(reader);
  if (kind === kinds.magic) {
    magic(reader);
    return undefined;
  }
  if (kind === 64) {
    advance(reader);
    expression(reader);
    return undefined;
  }
  if (
    kind === kinds.string &&
    isEnd(nextKind(reader)) &&
    reader.tokens.ends[reader.at]! - startOf(reader) > longestName
  ) {
    advance(reader);
    return undefined;
  }
  if (kind === kinds.name) {
    switch (wordOf(reader)) {
      case 'import':
      case 'from':
        importStatement(reader);
        return undefined;
      case 'def':
        return definition(reader);
      case 'class':
        return classDefinition(reader);
      case 'return':
        returned(reader);
        return undefined;
      case 'assert':
        advance(reader);
        reader.inAssert = true;
        expressions(reader);
        reader.inAssert = false;
        return undefined;
      case 'raise':
        advance(reader);
        reader.inRaise = true;
        expression(reader);
        reader.inRaise = false;
        if (isWord(reader, 'from')) advance(reader);
        return undefined;
      case 'for':
        advance(reader);
        forClause(reader);
        take(reader, colon);
        return undefined;
      case 'case':
        if (beginsCase(reader)) {
          casePattern(reader);
          return undefined;
        }
        break;
      case 'type':
        if (nextKind(reader) === kinds.name) {
          typeAlias(reader);
          return undefined;
        }
        break;
      case 'match':
        if (startsOperand(nextKind(reader))) advance(reader);
        break;
      case 'if':
      case 'elif':
      case 'else':
      case 'while':
      case 'with':
      case 'try':
      case 'except':
      case 'finally':
      case 'del':
      case 'global':
      case 'nonlocal':
      case 'in':
      case 'as':
        advance(reader);
        if (kindOf(reader) === colon) advance(reader);
        else expressions(reader);
        take(reader, colon);
        return undefined;
    }
  }
  simple(reader, scope, fresh);
  return undefined;
}

/** An expression, or an assignment of any kind. */
function simple(reader: Reader, scope: Scope | undefined, fresh: boolean): void {
  const first = expressions(reader);
  let kind = kindOf(reader);
  let form: 'assignment' | 'default' = 'assignment';
  let passed: Node | undefined;
  if (kind === colon && first.kind === 'name') {
    advance(reader);
    if (isEnd(kindOf(reader))) return;
    const fromType = annotation(reader, first.written);
    passed = fromType.kind === 'opaque' || fromType.kind === 'name' ? undefined : fromType;
    if (scope?.kind === 'class') form = 'default';
    kind = kindOf(reader);
    if (scope?.environment !== undefined) {
      const stated = take(reader, equals) ? expressions(reader) : passed;
      assign(reader, first, fromEnvironment(first, stated, scope.environment), form, scope);
      return;
    }
    if (kind !== equals && passed !== undefined) assign(reader, first, passed, form, scope);
  }
  if (kind === kinds.augmented) {
    advance(reader);
    assign(reader, first, expressions(reader), 'assignment', scope);
  } else if (kind === equals) {
    const targets: Node[] = [first];
    let value: Node = first;
    while (take(reader, equals)) {
      if (kindOf(reader) === kinds.magic) {
        magic(reader);
        return;
      }
      value = isWord(reader, 'yield') ? expression(reader) : expressions(reader);
      if (kindOf(reader) === equals) targets.push(value);
    }
    for (const target of targets) assign(reader, target, value, form, scope);
  } else if (first.kind === 'text' || first.kind === 'join') {
    // A string alone on its line is thrown away by Python: a docstring, or the documentation of what stands above.
    bindInert(reader, fresh ? '__doc__' : '', first, 'documentation');
  }
  if (!isEnd(kindOf(reader)) && kindOf(reader) !== semicolon) rest(reader);
}

/** What follows an expression that no grammar explains (Python 2, templates): the calls in it are read all the same. */
function rest(reader: Reader): void {
  if (take(reader, colon)) return;
  const before = reader.at;
  expression(reader);
  if (reader.at === before) advance(reader);
}

function returned(reader: Reader): void {
  advance(reader);
  if (isEnd(kindOf(reader))) return;
  const node = expressions(reader);
  const name = reader.path[reader.path.length - 1];
  // `get_model()` elsewhere reaches what is returned here.
  const defines = name === undefined ? undefined : ({ space: 'local', name: `${name}()` } as const);
  if (name !== undefined) keepClient(reader, `${name}()`, node);
  if (node.kind !== 'name' || defines !== undefined) bind(reader, 'element', 'return', node, { defines });
}

function startsOperand(kind: number): boolean {
  return kind === kinds.name || kind === kinds.string || isOpening(kind);
}
