/** Reads the statements that hold no others: expressions, assignments of any kind, and returns. */
import { bind, bindInert } from './binding.js';
import { annotation } from './definition.js';
import { expression, expressions } from './expression.js';
import { magic } from './magic.js';
import type { Node } from './node.js';
import { advance, isEnd, isWord, kindOf, type Reader, type Scope, take } from './reader.js';
import { assign, fromEnvironment, keepClient } from './target.js';
import { kinds } from './tokenizer.js';

/** An expression, or an assignment of any kind. */
export function simpleStatement(reader: Reader, scope: Scope | undefined, fresh: boolean): void {
  const first = expressions(reader);
  let kind = kindOf(reader);
  let form: 'assignment' | 'default' = 'assignment';
  let passed: Node | undefined;
  if (kind === kinds.colon && first.kind === 'name') {
    advance(reader);
    if (isEnd(kindOf(reader))) return;
    const fromType = annotation(reader, first.written);
    passed = fromType.kind === 'opaque' || fromType.kind === 'name' ? undefined : fromType;
    if (scope?.kind === 'class') form = 'default';
    kind = kindOf(reader);
    if (scope?.environment !== undefined) {
      const stated = take(reader, kinds.equals) ? expressions(reader) : passed;
      assign(reader, first, fromEnvironment(first, stated, scope.environment), form, scope);
      return;
    }
    if (kind !== kinds.equals && passed !== undefined) assign(reader, first, passed, form, scope);
  }
  if (kind === kinds.augmented) {
    advance(reader);
    assign(reader, first, expressions(reader), 'assignment', scope);
  } else if (kind === kinds.equals) {
    const targets: Node[] = [first];
    let value: Node = first;
    while (take(reader, kinds.equals)) {
      if (kindOf(reader) === kinds.magic) {
        magic(reader);
        return;
      }
      value = isWord(reader, 'yield') ? expression(reader) : expressions(reader);
      if (kindOf(reader) === kinds.equals) targets.push(value);
    }
    for (const target of targets) assign(reader, target, value, form, scope);
  } else if (first.kind === 'text' || first.kind === 'join') {
    // A string alone on its line is thrown away by Python: a docstring, or the documentation of what stands above.
    bindInert(reader, fresh ? '__doc__' : '', first, 'documentation');
  }
  if (!isEnd(kindOf(reader)) && kindOf(reader) !== kinds.semicolon) rest(reader);
}

/** What follows an expression that no grammar explains (Python 2, templates): the calls in it are read all the same. */
function rest(reader: Reader): void {
  if (take(reader, kinds.colon)) return;
  const before = reader.at;
  expression(reader);
  if (reader.at === before) advance(reader);
}

/** `return`, and what it gives. */
export function returned(reader: Reader): void {
  advance(reader);
  if (isEnd(kindOf(reader))) return;
  const node = expressions(reader);
  const name = reader.path[reader.path.length - 1];
  // `get_model()` elsewhere reaches what is returned here.
  const defines = name === undefined ? undefined : ({ space: 'local', name: `${name}()` } as const);
  if (name !== undefined) keepClient(reader, `${name}()`, node);
  if (node.kind !== 'name' || defines !== undefined) bind(reader, 'element', 'return', node, { defines });
}
