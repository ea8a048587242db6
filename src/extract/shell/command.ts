/** Reads one command: takes off what wraps it, names it, and binds its arguments. */

import { type Invocation, isFlag, readArguments } from './arguments.js';
import { assign, compare, declare } from './assignment.js';
import { isForEntrypoint, readEntrypoint, splitOf } from './container.js';
import { launch, readPython } from './python-command.js';
import { bind, embed, type Sink } from './sink.js';
import { subcommandOf } from './subcommand.js';
import { launchers, silent, speech, type Tool, tools } from './tools.js';
import { isLiteral, type Word, wordValue } from './word.js';
import { assignmentOf, commandName, wrapperLength } from './wrapper.js';

/** Commands inside commands (`docker run … sh -c …`). */
const maximumNesting = 6;

/** Reads one command of a pipeline; `exported` are the names that the text exports anywhere. */
export function readCommand(words: readonly Word[], exported: ReadonlySet<string>, sink: Sink, nesting = 0): void {
  let at = 0;
  for (;;) {
    const from = at;
    while (at < words.length && assignmentOf(words[at]!)) at++;
    const prefixes = at < words.length;
    for (const word of words.slice(from, at)) {
      // `CMD=(vllm serve --model x)` is a command in waiting.
      if (word.elements?.some(isFlag) && nesting < maximumNesting)
        readCommand(word.elements, exported, sink, nesting + 1);
      else assign(word, prefixes, exported, sink);
    }
    if (!prefixes) return;
    const taken = wrapperLength(words, at);
    if (taken === 0) break;
    at += taken;
  }
  const name = commandName(words[at]);
  const rest = words.slice(at + 1);
  // `uv run -m module`
  if (at > 0 && /^(?:-m|--module)$/.test(words[at]!.text)) {
    readPython(words.slice(at), sink);
    return;
  }
  // The arguments of a container whose command stands in its image.
  if (isFlag(words[at]!) || words[at]!.text.includes('://')) {
    readArguments(words.slice(at), {}, sink);
    return;
  }
  if (name === undefined) return;
  if (/^(?:export|readonly|local|declare|typeset)$/.test(name)) {
    declare(name, rest, exported, sink);
    return;
  }
  if (name === '[' || name === 'test') {
    compare(rest, sink);
    return;
  }
  if (/^(?:ba|z|k|da|a)?sh$/.test(name) || name === 'su') {
    const code = rest.findIndex((word) => /^-[a-z]{0,6}c$/.test(word.text) || word.text === '--command');
    const script = rest[code + 1]?.text === '--' ? rest[code + 2] : rest[code + 1];
    if (code !== -1 && script) {
      embed(sink, script, 'shell');
      return;
    }
  }
  if (
    name === 'eval' ||
    name === 'concurrently' ||
    name === 'tmux' ||
    name === 'screen' ||
    name === 'alias' ||
    name === 'parallel'
  ) {
    for (const word of rest) if (/\s/.test(word.text)) embed(sink, word, 'shell', assignmentOf(word)?.from ?? 0);
    if (name !== 'eval' && name !== 'parallel') return;
    readCommand(
      rest.filter((word) => !/\s/.test(word.text)),
      exported,
      sink,
      maximumNesting,
    );
    return;
  }
  if (name === 'node' || name === 'deno' || name === 'bun') {
    const code = rest.findIndex((word) => /^(?:-e|--eval|-p)$/.test(word.text));
    if (code !== -1 && rest[code + 1]) {
      embed(sink, rest[code + 1]!, 'javascript');
      return;
    }
  }
  if (name === 'python') {
    readPython(rest, sink);
    return;
  }
  if (/\.py$/.test(name)) {
    readArguments(rest, { callee: `python ${name}`, script: true }, sink);
    return;
  }
  if (launchers.includes(name) && launch(name, rest, sink)) return;
  if (silent.has(name)) return;
  readTool(name, rest, exported, sink, nesting);
}

function readTool(
  name: string,
  rest: readonly Word[],
  exported: ReadonlySet<string>,
  sink: Sink,
  nesting: number,
): void {
  const tool: Tool | undefined = Object.hasOwn(tools, name) ? tools[name] : undefined;
  const { subcommand, length } = subcommandOf(rest, tool);
  const script = /^(?:ba|z|k)?sh$/.test(name) && rest[length] && !isFlag(rest[length]!);
  const callee = script
    ? `${name} ${commandName(rest[length]!) ?? ''}`.trim()
    : subcommand === ''
      ? name
      : `${name} ${subcommand}`;
  const words = rest.slice(script ? length + 1 : length);
  const split = splitOf(callee, words);
  if (split) {
    const inner = words.slice(split.inner);
    readArguments(words.slice(0, split.own), { callee, tool }, sink);
    if (inner.length === 0) return;
    if (callee === 'ssh' && inner.length === 1) {
      embed(sink, inner[0]!, 'shell');
      return;
    }
    if (isForEntrypoint(inner[0]!)) {
      readEntrypoint(inner, callee, split.image, sink);
      return;
    }
    if (nesting < maximumNesting) readCommand(inner, exported, sink, nesting + 1);
    return;
  }
  const invocation: Invocation = {
    callee,
    tool,
    ...(name === 'make' || / (?:set env|config:set|secrets set)$/.test(callee) ? { assigns: true } : {}),
    ...(speech.test(name) ? { inert: 'documentation' } : {}),
  };
  readArguments(words, invocation, sink);
  if (tool === undefined && !speech.test(name)) bindNamed(words, sink);
}

/** `ask LLM_MODEL_ID "which model" owner/name`: a function that is given the name of a variable, and what it is to hold. */
function bindNamed(words: readonly Word[], sink: Sink): void {
  const name = words[0] !== undefined && isLiteral(words[0]) ? words[0].text : '';
  if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]{1,80}$/.test(name)) return;
  for (const word of words.slice(1, 6)) {
    if (!isFlag(word) && isLiteral(word)) bind(sink, { form: 'default', name, value: wordValue(word, 0) });
  }
}
