/** Reads `python …` and the launchers that start Python scripts. */
import { isFlag, readArguments } from './arguments.js';
import { embed, type Sink } from './sink.js';
import { subcommandOf } from './subcommand.js';
import { launchers, silent, tools } from './tools.js';
import { isLiteral, type Word } from './word.js';
import { commandName } from './wrapper.js';

/** Reads the words behind `python`: code, a module or a script. */
export function readPython(words: readonly Word[], sink: Sink): void {
  let at = 0;
  for (; at < words.length && isFlag(words[at]!); at++) {
    const flag = words[at]!.text;
    const next = words[at + 1];
    if (/^-[a-zA-Z]{0,5}c$/.test(flag)) {
      if (next) embed(sink, next, 'python');
      return;
    }
    if (/^-[a-zA-Z]{0,5}m$|^--module$/.test(flag)) {
      const module = next?.text ?? '';
      const rest = words.slice(at + 2);
      if (next && isLiteral(next) && launchers.includes(module) && launch(module, rest, sink)) return;
      if (module === '' || silent.has(module)) return;
      const tool = Object.hasOwn(tools, module) ? tools[module] : undefined;
      const { subcommand, length } = subcommandOf(rest, tool);
      readArguments(
        rest.slice(length),
        { callee: subcommand === '' ? module : `${module} ${subcommand}`, tool, script: !tool },
        sink,
      );
      return;
    }
    if (flag === '-W' || flag === '-X') at++;
  }
  const script = words[at];
  if (!script || script.text === '-') {
    readArguments(words.slice(at + 1), { callee: 'python -' }, sink);
    return;
  }
  readArguments(
    words.slice(at + 1),
    { callee: `python ${commandName(script) ?? script.text.slice(0, 80)}`, script: true },
    sink,
  );
}

/** Reads `accelerate launch --flags script.py --model x` as a launcher and a script; false when no script is found. */
export function launch(name: string, words: readonly Word[], sink: Sink): boolean {
  const at = words.findIndex(
    (word, index) =>
      (/\.py$/.test(word.text) && !isFlag(word)) ||
      (index > 0 && /^(?:-m|--module)$/.test(words[index - 1]!.text) && !isFlag(word)),
  );
  if (at === -1) return false;
  const module = at > 0 && /^(?:-m|--module)$/.test(words[at - 1]!.text);
  const own = words.slice(0, module ? at - 1 : at);
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  const { subcommand, length } = subcommandOf(own, tool);
  readArguments(own.slice(length), { callee: subcommand === '' ? name : `${name} ${subcommand}`, tool }, sink);
  if (module) readPython(words.slice(at - 1), sink);
  else
    readArguments(
      words.slice(at + 1),
      { callee: `python ${commandName(words[at]!) ?? words[at]!.text.slice(0, 80)}`, script: true },
      sink,
    );
  return true;
}
