/** Reads what stands behind a command: flags, positional words, `key=value` lists and JSON. */
import type { Binding } from '../types.js';
import { bind, embed, isJson, type Sink, unquoted } from './sink.js';
import { environmentFlags, namedValues, standsAlone, type Tool } from './tools.js';
import { isLiteral, type Word, wordValue } from './word.js';

/** The command whose arguments are read. */
export interface Invocation {
  /** The command and its subcommand; absent when only its arguments are known (`CMD ["--model", …]`). */
  readonly callee?: string;
  readonly tool?: Tool | undefined;
  /** A flag takes every word up to the next flag (argparse's `nargs`), and none of them is positional. */
  readonly script?: boolean;
  /** `NAME=value` words set the environment of what runs (`make`, `kubectl set env`). */
  readonly assigns?: boolean;
  /** Words that say nothing but to a person. */
  readonly inert?: Binding['inert'];
  /** Literals bound beside every argument, e.g. the image of `docker run`. */
  readonly siblings?: Readonly<Record<string, string>>;
}

/** One argument before it becomes a binding. */
interface Argument {
  readonly form: 'flag' | 'positional';
  readonly name: string;
  readonly word: Word;
  /** Where the value begins in the word. */
  readonly from: number;
}

/** Flags of one command that are told to its other arguments. */
const maximumSiblings = 40;

/** Binds the arguments `words` of `invocation`; `first` is the index of the first positional one. */
export function readArguments(words: readonly Word[], invocation: Invocation, sink: Sink, first = 0): void {
  const found = argumentsOf(words, invocation, first);
  const literals: Record<string, string> = Object.assign(Object.create(null), invocation.siblings);
  let count = 0;
  for (const { form, name, word, from } of found) {
    if (
      form === 'flag' &&
      count < maximumSiblings &&
      isLiteral(word) &&
      word.text.length - from <= 200 &&
      !isJson(word.text.slice(from))
    ) {
      literals[name] = word.text.slice(from);
      count++;
    }
  }
  const beside = Object.keys(literals).length > 0 ? literals : undefined;
  for (const argument of found) bindArgument(argument, invocation, beside, sink);
}

function bindArgument(
  { form, name, word, from }: Argument,
  invocation: Invocation,
  literals: Readonly<Record<string, string>> | undefined,
  sink: Sink,
): void {
  const { callee, inert } = invocation;
  if (isJson(from === 0 ? word.text : word.text.slice(from))) {
    if (!inert) embed(sink, word, 'json', from);
    return;
  }
  const base = { ...(callee === undefined ? {} : { callee }), ...(inert ? { inert } : {}) };
  const pairs = inert ? [] : pairsOf(word, from);
  if (
    pairs.length > 0 &&
    (form === 'flag' ? environmentFlags.has(name) || (name === 'e' && callee !== undefined) : invocation.assigns)
  ) {
    for (const { key, from: start, to } of pairs) {
      bind(sink, {
        form: 'assignment',
        name: key,
        value: wordValue(word, start, to),
        defines: { space: 'env', name: key },
      });
    }
    return;
  }
  // `--lora-modules sql=owner/name`: the flag holds what stands behind the sign.
  if (form === 'flag' && pairs.length === 1 && namedValues.has(name)) {
    bind(sink, { form, name, value: wordValue(word, pairs[0]!.from, pairs[0]!.to), ...base });
    return;
  }
  bindPairs(word, pairs, base, sink);
  // `key=value` as a word of its own names no model; as the value of a flag it stays what the flag was given.
  if (form === 'positional' && pairs.length > 0) return;
  const siblings = form === 'positional' ? literals : without(literals, name);
  bind(sink, { form, name, value: wordValue(word, from), ...base, ...(siblings ? { siblings } : {}) });
}

function bindPairs(word: Word, pairs: readonly Pair[], base: Pick<Binding, 'callee'>, sink: Sink): void {
  for (const { key, from, to } of pairs) {
    const path = key.split(/[.[\]]+/).filter(Boolean);
    const siblings: Record<string, string> = {};
    for (const other of pairs) {
      if (other.key !== key) siblings[other.key] = word.text.slice(other.from, other.to);
    }
    bind(sink, {
      form: 'key',
      name: path[path.length - 1] ?? key,
      value: to === word.text.length ? unquoted(word, from) : wordValue(word, from, to),
      ...(path.length > 1 ? { path: path.slice(0, -1) } : {}),
      ...base,
      ...(pairs.length > 1 ? { siblings } : {}),
    });
  }
}

function without(
  literals: Readonly<Record<string, string>> | undefined,
  name: string,
): Readonly<Record<string, string>> | undefined {
  if (literals === undefined || !Object.hasOwn(literals, name)) return literals;
  const entries = Object.entries(literals).filter(([other]) => other !== name);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function argumentsOf(
  words: readonly Word[],
  { tool, script = tool?.lists }: Invocation,
  first: number,
): readonly Argument[] {
  const found: Argument[] = [];
  let index = first;
  let flag: string | undefined;
  let open = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // Behind `--` stands a command again, with flags of its own.
    const name = open || longFlag.test(word.text) ? flagName(word) : undefined;
    if (name === undefined) {
      const listed = flag !== undefined && namedValues.has(flag) && pairsOf(word, 0).length === 1;
      if ((script || listed) && flag !== undefined) found.push({ form: 'flag', name: flag, word, from: 0 });
      else found.push({ form: 'positional', name: String(index++), word, from: 0 });
      continue;
    }
    flag = undefined;
    if (name === '') {
      open = false;
      continue;
    }
    const equals = word.text.indexOf('=');
    if (equals !== -1 && /^-e[A-Z_][A-Z0-9_]{0,100}$/.test(word.text.slice(0, equals))) {
      found.push({ form: 'flag', name: 'e', word, from: 2 });
      continue;
    }
    if (equals !== -1) {
      found.push({ form: 'flag', name, word, from: equals + 1 });
      continue;
    }
    const next = words[at + 1];
    const spelled = word.text.startsWith('--') ? name : lastOfCluster(name, tool);
    const truth = next?.text.toLowerCase();
    if (next === undefined || isFlag(next) || (standsAlone(spelled, tool) && truth !== 'true' && truth !== 'false'))
      continue;
    found.push({ form: 'flag', name: spelled, word: next, from: 0 });
    flag = spelled;
    at++;
  }
  return found;
}

/** `-sSLo out`: only the last letter of a cluster can take a value; `-hf name` is no cluster. */
function lastOfCluster(name: string, tool: Tool | undefined): string {
  const letters = tool?.letters;
  if (name.length < 2 || letters === undefined) return name;
  return [...name.slice(0, -1)].every((letter) => letters.includes(letter)) ? name.slice(-1) : name;
}

const longFlag = /^--[A-Za-z]/;

/** Name of the flag that a word is, without dashes; '' for `--`; undefined for any other word. */
function flagName(word: Word): string | undefined {
  if (!isFlag(word)) return undefined;
  if (word.text === '--') return '';
  return /^--?([^=\s]{1,100})/.exec(word.text)?.[1] ?? undefined;
}

/** Whether a word is a flag and not a value that begins with a dash. */
export function isFlag(word: Word): boolean {
  return (
    word.parts[0]?.kind === 'literal' && /^--?[A-Za-z#]|^--$/.test(word.text) && !/^-[^-\s]{0,100}\s/.test(word.text)
  );
}

/** One `key=value` of a word: offsets of the value in the decoded text. */
interface Pair {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const keyPattern = /[+]{0,2}([A-Za-z_][\w.\-/@[\]]{0,150})=/y;

/** The pairs of `a=b` or `a=b,c=d` that begins at `from`; empty when the word is no such list. */
function pairsOf(word: Word, from: number): readonly Pair[] {
  const pairs: Pair[] = [];
  const { text } = word;
  keyPattern.lastIndex = from;
  let match = keyPattern.exec(text);
  while (match && pairs.length < 60) {
    const start = keyPattern.lastIndex;
    let end = text.length;
    let next: RegExpExecArray | null = null;
    for (let comma = text.indexOf(',', start); comma !== -1; comma = text.indexOf(',', comma + 1)) {
      keyPattern.lastIndex = comma + 1;
      next = keyPattern.exec(text);
      if (next) {
        end = comma;
        keyPattern.lastIndex = comma + 1 + next[0].length;
        break;
      }
    }
    pairs.push({ key: match[1]!, from: start, to: end });
    match = next;
  }
  return pairs;
}
