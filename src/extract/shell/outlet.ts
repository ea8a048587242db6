/** Where the output of a command goes, and which language is read there. */
import { isFlag } from './arguments.js';
import type { Command } from './parser.js';
import { inputLanguages } from './tools.js';
import type { Word } from './word.js';
import { assignmentOf, commandName, wrapperLength } from './wrapper.js';

/** Base name of the command itself, behind assignments and wrappers. */
export function innermost(words: readonly Word[]): string | undefined {
  let at = 0;
  while (at < words.length && assignmentOf(words[at]!)) at++;
  const name = commandName(words[at]);
  if (name === 'xargs') return name;
  for (let taken = wrapperLength(words, at); taken > 0 && at + taken < words.length; taken = wrapperLength(words, at))
    at += taken;
  return commandName(words[at]);
}

/** Language that a command reads from its standard input. */
export function inputOf(words: readonly Word[]): string | undefined {
  const name = innermost(words);
  if (name === undefined) return undefined;
  const second = words.map((word) => word.text).find((text) => text === 'compose' || text === 'build');
  return (
    inputLanguages[`${name} ${second ?? ''}`] ??
    (Object.hasOwn(inputLanguages, name) ? inputLanguages[name] : undefined)
  );
}

/** Where the output of a command goes: the path of a file, or `|language` of the next command; undefined: to a person. */
export function outletOf(command: Command, next: Command | undefined): string | undefined {
  const file = [...command.redirects]
    .reverse()
    .find(({ operator, target }) => target && /^(?:&?>>?|>\|)$/.test(operator) && target.text !== '/dev/null');
  if (file?.target) return file.target.text;
  if (innermost(command.words) === 'tee')
    return command.words.find((word, index) => index > 0 && !isFlag(word) && word.text !== 'tee')?.text;
  if (!next) return undefined;
  if (innermost(next.words) === 'tee')
    return (
      next.words.find((word, index) => index > 0 && !isFlag(word) && word.text !== 'tee')?.text ??
      outletOf(next, undefined)
    );
  const language = inputOf(next.words);
  return language === undefined ? undefined : `|${language}`;
}
