/** A shell word: its decoded text, where each piece of it stands, and the holes that only run time fills. */
import type { Snippet, Value } from '../types.js';

/** A piece of a word: literal text, or a hole (expansion, substitution, template) whose text is what was written. */
export interface Part {
  readonly kind: 'literal' | 'hole';
  readonly text: string;
  /** Offset of the piece in the decoded word. */
  readonly at: number;
  /** Offset of the piece in the text being read; a literal piece runs in parallel or is a single escape. */
  readonly source: number;
  readonly end: number;
  /** What fills the hole. */
  readonly value?: Value;
}

/** One word of a command line; offsets are into the text being read. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Decoded text; holes stand in it as they are written. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Neither quoted nor escaped, and without a hole. */
  readonly bare: boolean;
  /** Elements of `NAME=( … )`. */
  readonly elements?: readonly Word[];
}

/** Appends literal text that stands at `source`..`end`; neighbours that run in parallel become one piece. */
export function addLiteral(parts: Part[], text: string, source: number, end: number): void {
  const last = parts[parts.length - 1];
  const parallel = text.length === end - source;
  if (last?.kind === 'literal' && last.end === source && parallel && last.text.length === last.end - last.source) {
    parts[parts.length - 1] = { ...last, text: last.text + text, end };
    return;
  }
  parts.push({ kind: 'literal', text, at: last ? last.at + last.text.length : 0, source, end });
}

/** Appends a hole whose raw characters are `text`, from `source` on. */
export function addHole(parts: Part[], text: string, source: number, value: Value): void {
  const last = parts[parts.length - 1];
  const at = last ? last.at + last.text.length : 0;
  parts.push({ kind: 'hole', text, at, source, end: source + text.length, value });
}

/** The decoded text of `parts`. */
export function textOf(parts: readonly Part[]): string {
  return parts.length === 1 ? parts[0]!.text : parts.map((part) => part.text).join('');
}

/** Whether nothing of the word is left to run time. */
export function isLiteral(word: Word): boolean {
  return word.parts.every((part) => part.kind === 'literal');
}

/** The value of the decoded characters `from`..`to` of a word. */
export function wordValue(word: Word, from = 0, to = word.text.length): Value {
  const values: Value[] = [];
  let text = '';
  let start = -1;
  let end = -1;
  const flush = (): void => {
    if (start !== -1) values.push({ kind: 'text', text, span: { start, end } });
    text = '';
    start = -1;
  };
  for (const part of word.parts) {
    const length = part.text.length;
    if (part.at + length <= from || part.at >= to) continue;
    if (part.kind === 'hole') {
      flush();
      values.push(part.value ?? { kind: 'opaque', span: { start: part.source, end: part.end } });
      continue;
    }
    const head = Math.max(0, from - part.at);
    const tail = Math.min(length, to - part.at);
    if (start === -1) start = part.source + head;
    text += part.text.slice(head, tail);
    end = tail === length ? part.end : part.source + tail;
  }
  flush();
  if (values.length === 1) return values[0]!;
  if (values.length === 0) {
    const at = sourceOf(word, from);
    return { kind: 'text', text: '', span: { start: at, end: at } };
  }
  return {
    kind: 'join',
    parts: values,
    span: { start: values[0]!.span.start, end: values[values.length - 1]!.span.end },
  };
}

/** The decoded characters from `from` on as text in another language, mapped piece by piece. */
export function snippetOf(word: Word, language: string, from = 0, to = word.text.length): Snippet {
  const segments: { at: number; source: number }[] = [];
  for (const part of word.parts) {
    if (part.at + part.text.length <= from || part.at >= to) continue;
    const head = Math.max(0, from - part.at);
    const at = part.at + head - from;
    const source = part.source + head;
    const last = segments[segments.length - 1];
    if (!last || last.source - last.at !== source - at) segments.push({ at, source });
  }
  if (segments.length === 0) segments.push({ at: 0, source: sourceOf(word, from) });
  return { language, text: word.text.slice(from, to), segments };
}

function sourceOf(word: Word, from: number): number {
  for (const part of word.parts) {
    if (from >= part.at && from <= part.at + part.text.length) return Math.min(part.end, part.source + from - part.at);
  }
  return word.start;
}
