/** What a binding holds beside its value: text in another language, and a key that is a name itself. */
import { nameSignal } from './signals/names.js';
import type { Binding, Snippet, Value } from './types.js';

/** Formats in which a line with flags is a command or its arguments; elsewhere it is prose. */
const configurations = new Set(['settings', 'yaml', 'compose', 'json', 'toml', 'terraform', 'workflow']);
const argumentsLine = /^(?:[\w./:-]{1,80} ){0,3}--?[a-z][\w-]{0,40}[ =]\S{1,200}(?: \S{1,200}){0,60}$/i;

/** A string that holds a JSON mapping (`--speculative-config '{"model": …}'`) is read as JSON. */
export function embedded(value: Value, text: string, extractor: string): readonly Snippet[] {
  if (value.kind !== 'text') return [];
  const json = /^\s{0,20}[[{]/.test(value.text) && value.text.includes('":');
  if (!json && !(configurations.has(extractor) && argumentsLine.test(value.text))) return [];
  if (text.slice(value.span.start, value.span.end) !== value.text) return [];
  return [{ language: json ? 'json' : 'shell', text: value.text, segments: [{ at: 0, source: value.span.start }] }];
}

/** `owner/name`, as a key may be written. */
export const owned = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

/** A key that is itself written as `owner/name` (`{ "org/model": "label" }`) is an element of the mapping. */
export function keyOf({ form, name, value, path, inert }: Binding, source: string): Binding | undefined {
  if (form !== 'key' || inert || !owned.test(name)) return undefined;
  // What is known of a model stands under its name; only in a table of models, as other tables have paths for keys.
  const table = value.kind === 'opaque';
  if (table && !nameSignal('entry', path)?.listed) return undefined;
  // In a table of what others call it, the key is an alias.
  if (value.kind === 'text' && owned.test(value.text) && value.text !== name) return undefined;
  // Written in another way (`org\/model`) it does not stand there, and is not looked for in all that went before.
  const from = Math.max(0, value.span.start - name.length - 12);
  const near = source.slice(from, value.span.start).lastIndexOf(name);
  if (near === -1) return undefined;
  const start = from + near;
  const span = { start, end: start + name.length };
  const text = { kind: 'text', text: name, span } as const;
  return { form: 'element', name: table ? 'entry' : '0', value: text, ...(path ? { path } : {}) };
}
