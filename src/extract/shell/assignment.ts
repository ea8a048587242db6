/** Assignments, arrays and comparisons of shell variables. */
import type { Binding, NameSpace, Value } from '../types.js';
import { isFlag } from './arguments.js';
import { bind, embed, isJson, type Sink } from './sink.js';
import { isLiteral, type Word, wordValue } from './word.js';
import { assignmentOf } from './wrapper.js';

/** `export X=…`, `declare -A X=( … )`. */
export function declare(name: string, words: readonly Word[], exported: ReadonlySet<string>, sink: Sink): void {
  const exports = name === 'export' || words.some((word) => /^-[a-zA-Z]{0,5}x/.test(word.text));
  for (const word of words) if (!isFlag(word)) assign(word, exports, exported, sink);
}

const overridden = /^\+{0,2}[A-Za-z_][\w.]{0,120}=\S/;

/** Binds an assignment; arrays give an element each. */
export function assign(word: Word, exports: boolean, exported: ReadonlySet<string>, sink: Sink): void {
  const found = assignmentOf(word);
  if (!found) return;
  const { name, key, from } = found;
  const space: NameSpace = exports || exported.has(name) ? 'env' : 'local';
  const defines = { space, name };
  if (word.elements) {
    for (const element of word.elements) {
      const keyed = /^\[(.{1,100}?)\]=/.exec(element.text);
      if (isJson(element.text)) embed(sink, element, 'json');
      else if (keyed)
        bind(sink, {
          form: 'key',
          name: keyed[1]!.replace(/^["']|["']$/g, ''),
          path: [name],
          value: wordValue(element, keyed[0].length),
          defines,
        });
      else if (overridden.test(element.text)) {
        // `ARGS=(trainer.model.path=owner/name)`: what a program is told to override.
        const at = element.text.indexOf('=') + 1;
        const own = element.text.slice(0, at - 1).replace(/^\++/, '');
        bind(sink, { form: 'key', name: own, path: [name], value: wordValue(element, at) });
      } else bind(sink, { form: 'element', name, value: wordValue(element), defines });
    }
    return;
  }
  const text = word.text.slice(from);
  if (isJson(text)) {
    embed(sink, word, 'json', from);
    return;
  }
  const literals = word.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
  // `ARGS="--model x"` and `CMD="vllm serve x"` are commands in waiting.
  if (/(?:^|\s)--?[A-Za-z][\w-]{0,60}[\s=]/.test(literals.slice(from, from + 4000))) embed(sink, word, 'shell', from);
  const value = listed(name, wordValue(word, from));
  if (value.kind === 'opaque') return;
  bind(
    sink,
    key === undefined
      ? { form: 'assignment', name, value, defines }
      : { form: 'key', name: key, path: [name], value, defines },
  );
}

/** `MODELS="a/b c/d"`: words of a text that is evidently a list. */
function listed(name: string, value: Value): Value {
  if (value.kind !== 'text' || value.text.length > 2000 || value.span.end - value.span.start !== value.text.length)
    return value;
  const words = [...value.text.matchAll(/\S+/g)];
  if (words.length < 2 || words.length > 40 || !words.every(([word]) => /^\w[\w./:@-]{0,200}$/.test(word)))
    return value;
  if (!/(?:s|_list)$/i.test(name) && !words.every(([word]) => /[/:]/.test(word))) return value;
  const elements = words.map((word): Value => {
    const start = value.span.start + word.index;
    return { kind: 'text', text: word[0], span: { start, end: start + word[0].length } };
  });
  return { kind: 'list', elements, span: value.span };
}

const equality = /^(?:==?|!=|=~|-eq|-ne)$/;

/** Operands of `[ a = b ]`: what is compared is not used. */
export function compare(words: readonly Word[], sink: Sink): void {
  for (let at = 1; at + 1 < words.length; at++) {
    if (!equality.test(words[at]!.text)) continue;
    const sides = [words[at - 1]!, words[at + 1]!];
    const subject = sides.map(variableOf).find((name) => name !== undefined) ?? '';
    for (const side of sides) if (isLiteral(side)) bind(sink, compared(subject, side));
  }
}

/** The binding of a word that `name` is compared with. */
export function compared(name: string, word: Word): Binding {
  return { form: 'element', name, value: wordValue(word), inert: 'comparison' };
}

/** Name of the variable that a word is, and is no more than. */
export function variableOf(word: Word): string | undefined {
  const value = word.parts.length === 1 ? word.parts[0]!.value : undefined;
  if (value?.kind === 'name') return value.name;
  const first = value?.kind === 'either' ? value.options[0] : undefined;
  return first?.kind === 'name' ? first.name : undefined;
}
