/** What reading a shell text yields, and what is too dull to be kept. */
import type { Binding, Snippet, Value } from '../types.js';
import { snippetOf, type Word, wordValue } from './word.js';

/** Bindings and snippets while they are collected. */
export interface Sink {
  readonly bindings: Binding[];
  readonly snippets: Snippet[];
}

/** Longer texts name nothing. */
const maximumText = 400;

/** Keeps a binding unless its value is empty, a number, longer than 400 characters or wholly unknown. */
export function bind(sink: Sink, binding: Binding): void {
  const { value } = binding;
  if (value.kind === 'text' && isDull(value.text)) return;
  if (value.kind === 'opaque' && (binding.callee === undefined || binding.inert !== undefined)) return;
  sink.bindings.push(
    value.kind === 'text' && value.text.includes(',') ? { ...binding, value: separated(value) } : binding,
  );
}

/** `a/b,c/d` as the list that it is. */
function separated(value: Extract<Value, { kind: 'text' }>): Value {
  const { text, span } = value;
  if (text.includes('://') || span.end - span.start !== text.length) return value;
  const pieces = text.split(',');
  if (pieces.length > 40 || !pieces.every((piece) => /^[A-Za-z][\w./:@-]{0,200}$/.test(piece))) return value;
  let start = span.start;
  const elements = pieces.map((piece): Value => {
    const element = { kind: 'text', text: piece, span: { start, end: start + piece.length } } as const;
    start += piece.length + 1;
    return element;
  });
  return { kind: 'list', elements, span };
}

function isDull(text: string): boolean {
  return (
    text.length === 0 ||
    text.length > maximumText ||
    (text.length < 24 && /^[-+]?[\d.,_]{1,20}(?:[eE][-+]?\d{1,3})?%?$/.test(text))
  );
}

/** Keeps the decoded characters of a word, from `from` on, as text in `language`. */
export function embed(sink: Sink, word: Word, language: string, from = 0): void {
  if (word.text.length > from) sink.snippets.push(snippetOf(word, language, from));
}

/** Whether the text of a word is a JSON mapping or list of mappings. */
export function isJson(text: string): boolean {
  return (
    text.length > 6 &&
    text.includes('"') &&
    /^\s{0,200}(?:\{\s{0,200}"|\[\s{0,200}[{"])/.test(text) &&
    /[\]}]\s{0,200}$/.test(text.slice(-220))
  );
}

/** The value of a word from `from` on, without one pair of quotes that the shell itself has left (`model.name="x"` inside `'…'`). */
export function unquoted(word: Word, from: number): Value {
  const first = word.text[from];
  const last = word.text.length - 1;
  return (first === '"' || first === "'") && last > from && word.text[last] === first
    ? wordValue(word, from + 1, last)
    : wordValue(word, from);
}
