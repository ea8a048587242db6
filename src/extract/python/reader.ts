/** The state of reading one Python text: the cursor over its tokens, its imports and scopes, and what was found so far. */
import type { Binding, Client, Snippet, Span } from '../types.js';
import type { Node } from './node.js';
import { kinds, type Tokens, tokenize } from './tokenizer.js';

/** A function or class that the cursor stands in. */
export interface Scope {
  readonly name: string;
  readonly kind: 'class' | 'function';
  /** The class reads its fields from the environment (pydantic's `BaseSettings`), under names with this prefix. */
  readonly environment?: string;
}

/** What an imported name stands for; `name` is absent for a module. */
interface Import {
  readonly module: string;
  readonly name?: string;
}

/** The readers of expressions; carried along because brackets, strings and expressions hold each other. */
export interface Grammar {
  readonly expression: (reader: Reader) => Node;
  readonly expressions: (reader: Reader) => Node;
  readonly operand: (reader: Reader) => Node;
}

/** Everything that reading needs and fills; made once a text. */
export interface Reader {
  readonly text: string;
  readonly grammar: Grammar;
  tokens: Tokens;
  at: number;
  /** Levels of brackets, lambdas and f-strings around the cursor. */
  depth: number;
  /** Strings are annotations here. */
  inType: boolean;
  /** A conditional expression may not follow: `for x in a if b`. */
  noTernary: boolean;
  /** The expression belongs to an `assert`. */
  inAssert: boolean;
  /** The expression belongs to a `raise`. */
  inRaise: boolean;
  tooDeep: boolean;
  /** Names of the scopes around the cursor; replaced, never changed, because bindings share it. */
  path: readonly string[];
  /** The innermost class around the cursor: what `self` means. */
  owner: string | undefined;
  readonly imports: Map<string, Import>;
  readonly modules: Set<string>;
  /** Variables that hold what an imported class or function made: `settings = Settings()`. */
  readonly instances: Map<string, Import>;
  readonly stars: string[];
  /** Some word in the text tells of settings files; nothing is looked for in the others. */
  readonly loads: boolean;
  /** Variables that hold an opened file or its text → its path. */
  readonly handles: Map<string, Node>;
  /** Variables that hold settings which were loaded. */
  readonly loaded: Set<string>;
  /** Variables that hold a parser of INI files which read one. */
  readonly parsers: Set<string>;
  /** The file that a call just opened, and where the call stands; for the variable that gets it. */
  opened: { readonly path: Node; readonly span: Span } | undefined;
  /** The settings that the next function gets (Hydra), and the folder in which such are looked for. */
  given: Node | undefined;
  folder: string | undefined;
  /** Lists and texts by the variable that holds them, for commands that are run later. */
  readonly held: Map<string, Node>;
  /** Read every statement, also those that cannot matter. */
  readonly everything: boolean;
  readonly bindings: Binding[];
  readonly snippets: Snippet[];
  readonly clients: Client[];
  /** Classes, and the names of what they are derived from. */
  readonly classes: { readonly name: string; readonly bases: readonly string[] }[];
  /** The client that a call made, and where the call stands; for the variable that gets it. */
  made: (Omit<Client, 'name'> & { readonly span: Span }) | undefined;
}

/** Words of code that loads settings files. */
const formats = ['json', 'yaml', 'yml', 'toml', '.ini', 'OmegaConf', 'hydra', 'dotenv_values'];

/** A reader at the start of `text`. */
export function readerOf(text: string, grammar: Grammar, everything: boolean): Reader {
  return {
    text,
    grammar,
    tokens: tokenize(text),
    at: 0,
    depth: 0,
    inType: false,
    noTernary: false,
    inAssert: false,
    inRaise: false,
    tooDeep: false,
    path: [],
    owner: undefined,
    imports: new Map(),
    modules: new Set(),
    instances: new Map(),
    stars: [],
    loads: formats.some((word) => text.includes(word)),
    handles: new Map(),
    loaded: new Set(),
    parsers: new Set(),
    opened: undefined,
    given: undefined,
    folder: undefined,
    held: new Map(),
    everything,
    bindings: [],
    snippets: [],
    clients: [],
    classes: [],
    made: undefined,
  };
}

/** Levels of nesting that are read; what stands deeper is passed over and costs one problem. */
export const maximumDepth = 80;

/** Kind of the token under the cursor. */
export function kindOf(reader: Reader): number {
  return reader.tokens.kinds[reader.at]!;
}

/** Kind of the token after the one under the cursor. */
export function nextKind(reader: Reader): number {
  return reader.at + 1 < reader.tokens.count ? reader.tokens.kinds[reader.at + 1]! : kinds.end;
}

/** Offset at which the token under the cursor begins. */
export function startOf(reader: Reader): number {
  return reader.tokens.starts[reader.at]!;
}

/** Offset at which the token before the cursor ended. */
export function endBefore(reader: Reader): number {
  return reader.at > 0 ? reader.tokens.ends[reader.at - 1]! : reader.tokens.starts[0]!;
}

/** What was read since `start`; empty when that is nothing. */
export function spanFrom(reader: Reader, start: number): Span {
  return { start, end: Math.max(start, endBefore(reader)) };
}

/** Text of the token under the cursor. */
export function wordOf(reader: Reader): string {
  return reader.text.slice(reader.tokens.starts[reader.at]!, reader.tokens.ends[reader.at]!);
}

/** Whether the token under the cursor is the name `word`. */
export function isWord(reader: Reader, word: string): boolean {
  const { tokens, at } = reader;
  const start = tokens.starts[at]!;
  return (
    tokens.kinds[at] === kinds.name && tokens.ends[at]! - start === word.length && reader.text.startsWith(word, start)
  );
}

/** Moves past the token under the cursor, never past the end. */
export function advance(reader: Reader): void {
  if (reader.at < reader.tokens.count - 1) reader.at++;
}

/** Moves past the token when it is of `kind`; whether it was. */
export function take(reader: Reader, kind: number): boolean {
  if (kindOf(reader) !== kind) return false;
  advance(reader);
  return true;
}

/** Whether `kind` opens a bracket. */
export function isOpening(kind: number): boolean {
  return kind === 40 || kind === 91 || kind === 123;
}

/** Whether `kind` closes a bracket. */
export function isClosing(kind: number): boolean {
  return kind === 41 || kind === 93 || kind === 125;
}

/** Whether `kind` ends a statement. */
export function isEnd(kind: number): boolean {
  return kind === kinds.newline || kind === kinds.end;
}

/** Moves past a bracket and all that it holds. */
export function skipBracket(reader: Reader): void {
  let depth = 0;
  while (kindOf(reader) !== kinds.end) {
    const kind = kindOf(reader);
    if (kind === kinds.newline) return;
    advance(reader);
    if (isOpening(kind)) depth++;
    else if (isClosing(kind) && --depth <= 0) return;
  }
}

/** Moves to the next token of a kind in `stops` outside brackets, to the closing bracket around, or to the end of the statement. */
export function skipTo(reader: Reader, ...stops: readonly number[]): void {
  while (!isEnd(kindOf(reader))) {
    const kind = kindOf(reader);
    if (stops.includes(kind) || isClosing(kind)) return;
    if (isOpening(kind)) skipBracket(reader);
    else advance(reader);
  }
}
