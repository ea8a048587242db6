/** What a reading of one JavaScript file carries along: tokens, position, what was imported, what was bound, what is still to be read. */
import { carriedIn } from '../carried.js';
import { owned } from '../inner-text.js';
import type { Binding, Client, Form, NameSpace, Snippet, Span, Value } from '../types.js';
import type { Scope, Siblings } from './scope.js';
import type { Tokens } from './tokens.js';

/** What a name was imported as; `member` is absent for the whole module. */
export interface Import {
  readonly module: string;
  readonly member?: string;
}

/** A part that is read after the text around it, so that nesting costs no stack and imports are known first. */
export type Pending =
  | {
      readonly kind: 'function';
      /** Token index of the opening bracket of the parameters. */
      readonly params: number;
      /** Token index of the opening brace of the body. */
      readonly body?: number;
      readonly scope: Scope;
    }
  | { readonly kind: 'class'; readonly body: number; readonly scope: Scope }
  | { readonly kind: 'element'; readonly start: number; readonly end: number; readonly scope: Scope };

/** The state of one reading; `at` is the index of the next token. */
export interface Reading {
  readonly tokens: Tokens;
  /** Type annotations may occur. */
  readonly typed: boolean;
  at: number;
  depth: number;
  tooDeep: boolean;
  readonly bindings: Binding[];
  readonly snippets: Snippet[];
  readonly clients: Client[];
  readonly imports: Map<string, Import>;
  /** First segments of all local names that some binding defines, and last ones behind a dot. */
  readonly defined: Set<string>;
  /** Names that stand for what was read from a settings file. */
  readonly handles: Set<string>;
  readonly pending: Pending[];
  /** Dotted name that the last operand consisted of, and the token index where it ended; what `=` assigns to. */
  chain: string | undefined;
  chainEnd: number;
}

/** Levels of brackets inside one expression that are read; deeper ones are passed over and reported. */
export const deepest = 200;

/** Longest text, in UTF-16 units, that is worth reporting. */
const longestText = 400;

const longestSibling = 120;
const mostSiblings = 24;

/** A value that only the running program knows. */
export function opaque(r: Reading, first: number): Value {
  return { kind: 'opaque', span: spanFrom(r, first) };
}

/** Span from token `first` to the end of the token before the current one. */
export function spanFrom(r: Reading, first: number): Span {
  const { start, raw } = r.tokens;
  const last = Math.max(first, r.at - 1);
  return { start: start[first]!, end: start[last]! + raw[last]!.length };
}

/** The value without the parts that say nothing; undefined when nothing is left. */
function telling(value: Value): Value | undefined {
  switch (value.kind) {
    case 'text':
      return value.text.length > 0 && value.text.length <= longestText ? value : undefined;
    case 'name':
      return value.name === '' ? undefined : value;
    case 'entry':
      return value;
    case 'join':
      return value.parts.some((part) => part.kind !== 'opaque') ? value : undefined;
    case 'either': {
      const options = value.options.map(telling).filter((option) => option !== undefined);
      if (options.length === 0) return undefined;
      return options.length === value.options.length ? value : { ...value, options };
    }
    case 'list': {
      const elements = value.elements.map(telling).filter((element) => element !== undefined);
      return elements.length === 0 ? undefined : { ...value, elements };
    }
    default:
      return undefined;
  }
}

/** Remembers a short literal as a neighbour of what stands beside it; of an id that stands elsewhere, that there is one. */
export function note(siblings: Siblings, name: string, value: Value): void {
  if (value.kind === 'name' && (name === 'id' || name === 'value') && siblings.length < mostSiblings)
    siblings.push([name, '']);
  if (value.kind !== 'text' || value.text.length > longestSibling || siblings.length >= mostSiblings) return;
  if (name !== '__proto__') siblings.push([name, value.text]);
}

/** The neighbours of `name`, from up to two sets; undefined when there are none. */
export function beside(name: string, near: Siblings, far?: Siblings): Record<string, string> | undefined {
  let found: Record<string, string> | undefined;
  for (const set of far === undefined ? [near] : [near, far]) {
    for (const [key, text] of set) {
      if (key === name) continue;
      found ??= {};
      found[key] ??= text;
    }
  }
  return found;
}

const none = {};

/** A text of several lines that reads like a configuration is handed on as such. */
function keepDocument(r: Reading, value: Value, inert: Binding['inert']): void {
  if (value.kind !== 'text' || inert !== undefined || !value.text.includes('\n')) return;
  const language = carriedIn(value.text);
  if (language === undefined) return;
  let token = r.at;
  // The text was read just now.
  while (token > r.at - 16 && r.tokens.start[token] !== value.span.start - 1) token--;
  const raw = (r.tokens.raw[token] ?? '').slice(1, -1).split('\n');
  const lines = value.text.split('\n');
  if (raw.length !== lines.length) return;
  let text = '';
  let source = value.span.start;
  const segments = lines.map((line, row) => {
    const segment = { at: text.length, source };
    // Up to an escape a line runs in parallel to the source.
    const escaped = raw[row]!.indexOf('\\');
    text += `${row === 0 ? '' : '\n'}${escaped === -1 ? line : raw[row]!.slice(0, escaped)}`;
    source += raw[row]!.length + 1;
    return row === 0 ? segment : { at: segment.at + 1, source: segment.source };
  });
  r.snippets.push({ language, text, segments });
}

/** What only run time knows is worth a word where a model is sure to be taken. */
function isAwaited(value: Value, name: string, callee: string | undefined): boolean {
  return value.kind === 'opaque' && callee !== undefined && slot.test(name) && loader.test(callee);
}
const slot = /^\d$|model|repo/i;
const loader =
  /pretrained$|pipeline$|(?:^|\.)(?:Chat[A-Z]\w{1,40}|\w{1,40}Embeddings|getGenerativeModel|hfDownload|snapshotDownload)$/;

/** Records a binding unless its value says nothing. */
export function bind(
  r: Reading,
  form: Form,
  name: string,
  value: Value,
  scope: Scope,
  extra: {
    readonly siblings?: Record<string, string> | undefined;
    readonly defines?: string | undefined;
    readonly space?: NameSpace;
    readonly inert?: Binding['inert'] | undefined;
    readonly callee?: string | undefined;
    readonly path?: readonly string[];
  } = none,
): void {
  const callee = extra.callee ?? scope.callee;
  keepDocument(r, value, extra.inert ?? scope.inert);
  const kept =
    telling(value) ??
    (form === 'key' && name.includes('/') && owned.test(name)
      ? ({ kind: 'opaque', span: value.span } as const)
      : isAwaited(value, name, callee)
        ? value
        : undefined);
  if (kept === undefined) return;
  const path = extra.path ?? scope.path;
  const inert = extra.inert ?? scope.inert;
  const space = extra.space ?? 'local';
  if (extra.defines !== undefined && space === 'local') {
    if (kept.kind === 'entry' || (kept.kind === 'name' && r.handles.has(kept.name))) r.handles.add(extra.defines);
    r.defined.add(rootOf(extra.defines));
    // Linking follows `settings.model` to the attribute of whichever class has it.
    if (extra.defines.includes('.')) r.defined.add(`.${leafOf(extra.defines)}`);
  }
  const binding: { -readonly [K in keyof Binding]: Binding[K] } = { form, name, value: kept };
  if (path.length > 0) binding.path = path;
  if (callee !== undefined) binding.callee = callee;
  if (extra.siblings !== undefined) binding.siblings = extra.siblings;
  if (extra.defines !== undefined) binding.defines = { space, name: extra.defines };
  if (inert !== undefined) binding.inert = inert;
  r.bindings.push(binding);
}

/** First segment of a dotted name. */
export function rootOf(dotted: string): string {
  const dot = dotted.indexOf('.');
  return dot < 0 ? dotted : dotted.slice(0, dot);
}

/** Last segment of a dotted name. */
export function leafOf(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}
