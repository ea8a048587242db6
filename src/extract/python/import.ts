/** Reads imports: which name stands for which module, or for which name of a module. */
import { advance, isClosing, isEnd, isWord, kindOf, type Reader, take, wordOf } from './reader.js';
import { kinds } from './tokenizer.js';

/** Reads `import a.b as c, d` and `from .a import b as c, d`; the cursor stands on the first word. */
export function importStatement(reader: Reader): void {
  const from = isWord(reader, 'from');
  advance(reader);
  if (!from) {
    do {
      const module = dotted(reader);
      if (module === '') return;
      reader.modules.add(module);
      if (isWord(reader, 'as')) {
        advance(reader);
        reader.imports.set(wordOf(reader), { module });
        advance(reader);
      } else {
        const head = module.split('.', 1)[0]!;
        reader.imports.set(head, { module: head });
      }
    } while (take(reader, 44));
    return;
  }
  const module = dotted(reader);
  if (!isWord(reader, 'import')) return;
  advance(reader);
  if (take(reader, 42)) {
    reader.stars.push(module);
    return;
  }
  take(reader, 40);
  while (kindOf(reader) === kinds.name) {
    const name = wordOf(reader);
    advance(reader);
    let alias = name;
    if (isWord(reader, 'as')) {
      advance(reader);
      alias = wordOf(reader);
      advance(reader);
    }
    reader.imports.set(alias, { module, name });
    if (!take(reader, 44)) break;
  }
  if (isClosing(kindOf(reader)) && !isEnd(kindOf(reader))) advance(reader);
}

/** A module as written, with its leading dots. */
function dotted(reader: Reader): string {
  let module = '';
  for (;;) {
    const kind = kindOf(reader);
    if (kind === 46) module += '.';
    else if (kind === kinds.ellipsis) module += '...';
    else if (kind === kinds.name && (module === '' || module.endsWith('.')) && !isWord(reader, 'import')) {
      module += wordOf(reader);
    } else return module;
    advance(reader);
  }
}
