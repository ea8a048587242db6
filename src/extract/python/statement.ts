/** Reads a Python text statement by statement: scopes, imports, definitions, and the expressions in all others. */
import { forClause } from './bracket.js';
import { basesAt, classDefinition, definition, typeAlias } from './definition.js';
import { expression, expressions } from './expression.js';
import { importStatement } from './import.js';
import { passOver } from './interest.js';
import { keepHandle } from './loading.js';
import { magic } from './magic.js';
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
import { returned, simpleStatement } from './simple-statement.js';
import { kinds } from './tokenizer.js';

/** Longest string token that can name something, quotes included. */
const longestName = 420;

/** What held outside a block. */
interface Block {
  readonly scope: Scope | undefined;
  readonly path: readonly string[];
  readonly owner: string | undefined;
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
      blocks.push({ scope, path: reader.path, owner: reader.owner });
      if (pending !== undefined) {
        scope = pending;
        if (pending.kind === 'class') reader.owner = pending.name;
        reader.path = [...reader.path, pending.name];
        pending = undefined;
      }
      advance(reader);
      continue;
    }
    if (kind === kinds.dedent) {
      const outer = blocks.pop();
      if (outer !== undefined) ({ scope, path: reader.path, owner: reader.owner } = outer);
      pending = undefined;
      advance(reader);
      continue;
    }
    if (kind === kinds.newline || kind === kinds.semicolon) {
      lineStart ||= kind === kinds.newline;
      advance(reader);
      continue;
    }
    const before = reader.at;
    if (lineStart) {
      lineStart = false;
      // Each field of such a class is a variable of the environment, even without a value.
      const passed = scope?.environment === undefined && passOver(reader);
      if (passed !== false) {
        pending = passed === true ? undefined : passed;
        if (pending?.kind === 'class') basesAt(reader, pending.name, before);
        fresh = pending !== undefined;
        continue;
      }
    }
    const opened = statement(reader, scope, fresh);
    if (opened?.kind === 'class') basesAt(reader, opened.name, before);
    fresh = opened !== undefined;
    pending = opened;
    if (opened !== undefined) {
      // `def f(): return "x"`: the body stands on the rest of the line.
      if (!isEnd(kindOf(reader))) {
        const { path, owner } = reader;
        reader.path = [...path, opened.name];
        if (opened.kind === 'class') reader.owner = opened.name;
        while (!isEnd(kindOf(reader))) {
          const at = reader.at;
          statement(reader, opened, true);
          if (!take(reader, kinds.semicolon) && reader.at === at) advance(reader);
        }
        pending = undefined;
        reader.path = path;
        reader.owner = owner;
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
        take(reader, kinds.colon);
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
      case 'with':
        withStatement(reader);
        return undefined;
      case 'if':
      case 'elif':
      case 'else':
      case 'while':
      case 'try':
      case 'except':
      case 'finally':
      case 'del':
      case 'global':
      case 'nonlocal':
      case 'in':
      case 'as':
        advance(reader);
        if (kindOf(reader) === kinds.colon) advance(reader);
        else expressions(reader);
        take(reader, kinds.colon);
        return undefined;
    }
  }
  simpleStatement(reader, scope, fresh);
  return undefined;
}

function startsOperand(kind: number): boolean {
  return kind === kinds.name || kind === kinds.string || isOpening(kind);
}

/** `with open(x) as f, y as g:`. */
function withStatement(reader: Reader): void {
  advance(reader);
  do {
    const value = expression(reader);
    if (!isWord(reader, 'as')) continue;
    advance(reader);
    const target = reader.grammar.operand(reader);
    if (target.kind === 'name') keepHandle(reader, target.written, value);
  } while (take(reader, kinds.comma));
  take(reader, kinds.colon);
}
