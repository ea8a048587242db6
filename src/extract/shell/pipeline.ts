/** Reads a pipeline: loops, comparisons, commands, and the text that one hands to a file or to the next. */

import { isFlag } from './arguments.js';
import { compare, compared, variableOf } from './assignment.js';
import { readCommand } from './command.js';
import { languageOf } from './language.js';
import { innermost, inputOf, outletOf } from './outlet.js';
import type { Command, Pipeline } from './parser.js';
import { bind, embed, isJson, type Sink, unquoted } from './sink.js';
import { type Word, wordValue } from './word.js';

/** Reads a whole pipeline. */
export function readPipeline(pipeline: Pipeline, exported: ReadonlySet<string>, sink: Sink): void {
  pipeline.forEach((command, index) => {
    const { kind, words } = command;
    if (kind === 'for') {
      const name = words[1]!.text;
      for (const word of words.slice(3))
        bind(sink, { form: 'element', name, value: wordValue(word), defines: { space: 'local', name } });
    } else if (kind === 'case') {
      const name = variableOf(words[0]!) ?? 'case';
      for (const word of words.slice(1)) bind(sink, compared(name, word));
    } else if (kind === 'test') compare(words, sink);
    else readSimple(command, pipeline[index + 1], exported, sink);
  });
}

function readSimple(command: Command, next: Command | undefined, exported: ReadonlySet<string>, sink: Sink): void {
  const { words, redirects } = command;
  if (redirects.length === 0 && next === undefined) {
    readCommand(words, exported, sink);
    return;
  }
  const name = innermost(words);
  const outlet = outletOf(command, next);
  const speaks = name === 'echo' || name === 'printf';
  if (speaks && outlet) written(words, outlet, sink);
  else if (speaks && next && innermost(next.words) === 'xargs') {
    // `echo a b | xargs ollama pull`: the words are arguments of that command.
    const list = words.slice(1).filter((word) => !isFlag(word));
    readCommand([...next.words, ...list], exported, sink);
  } else if (words.length > 0) readCommand(words, exported, sink);
  const own =
    name === undefined || /^(?:cat|echo|printf|tee|envsubst|sed|awk|:)$/.test(name) ? undefined : inputOf(words);
  for (const { operator, target, document } of redirects) {
    if (operator === '<<<' && target) {
      const language = own ?? (isJson(target.text) ? 'json' : undefined);
      if (language) embed(sink, target, language);
    } else if (document?.body) {
      const { body } = document;
      const sniffed = isJson(body.text) ? 'json' : isCommandLine(body.text) ? 'shell' : undefined;
      const language = (own === undefined ? languageOf(outlet ?? '', body.text) : own) ?? sniffed;
      if (language) sink.snippets.push({ language, ...body });
    }
  }
}

/** A command kept for later (`read -r -d '' command <<EOF`): lines that begin with flags. */
function isCommandLine(text: string): boolean {
  return (text.slice(0, 4000).match(/^[ \t]{0,20}--[a-z][\w.-]{0,60}[ =]/gim)?.length ?? 0) >= 2;
}

/** Text that `echo` writes to a file or hands to a command. */
function written(words: readonly Word[], outlet: string, sink: Sink): void {
  for (const word of words.slice(1)) {
    if (isFlag(word) || word.text === '-') continue;
    const assignment = /^(?:export\s{1,9})?([A-Za-z_]\w{0,200})=/.exec(word.text);
    const language = languageOf(outlet, word.text);
    if (isJson(word.text)) embed(sink, word, 'json');
    else if (
      assignment &&
      !word.text.includes('\n') &&
      (language === undefined || language === 'settings' || language === 'shell')
    ) {
      const name = assignment[1]!;
      bind(sink, {
        form: 'assignment',
        name,
        value: unquoted(word, assignment[0].length),
        defines: { space: 'env', name },
      });
    } else if (language !== undefined) embed(sink, word, language);
  }
}
