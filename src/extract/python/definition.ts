/** Reads the parameters of a function: their defaults are bound, their annotations are types. */
import { bind } from './binding.js';
import { isTelling, type Node } from './node.js';
import { advance, isClosing, isEnd, kindOf, type Reader, skipTo, take, wordOf } from './reader.js';
import { kinds } from './tokenizer.js';

/** Reads `(a, b: T = x, *c, /)`; the cursor stands on the parenthesis, and `reader.path` ends with the function's name. */
export function parameters(
  reader: Reader,
  annotation: (reader: Reader, name: string) => Node,
  expression: (reader: Reader) => Node,
): void {
  advance(reader);
  while (!isEnd(kindOf(reader)) && !isClosing(kindOf(reader))) {
    const kind = kindOf(reader);
    if (kind === kinds.name) {
      const name = wordOf(reader);
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
