/** Splits the words behind a tool into its subcommand and the rest. */
import { isFlag } from './arguments.js';
import { globalFlags, type Tool } from './tools.js';
import { isLiteral, type Word } from './word.js';

/** The words of the subcommand, and how many words they and the flags before them take. */
export function subcommandOf(
  words: readonly Word[],
  tool: Tool | undefined,
): { readonly subcommand: string; readonly length: number } {
  const found: string[] = [];
  let depth = tool?.depth ?? 0;
  let at = 0;
  while (found.length < depth && at < words.length) {
    const word = words[at]!;
    if (isFlag(word)) {
      const value = globalFlags.has(word.text.replace(/^--?/, '')) && !word.text.includes('=');
      if (!words[at + (value ? 2 : 1)]) break;
      at += value ? 2 : 1;
      continue;
    }
    if (
      !isLiteral(word) ||
      !/^[a-z][a-z0-9_.:-]{0,40}$/.test(word.text) ||
      (tool?.only && !tool.only.includes(word.text))
    )
      break;
    if (found.length === 0 && tool?.groups?.includes(word.text)) depth++;
    found.push(word.text);
    at++;
  }
  return { subcommand: found.join(' '), length: found.length === 0 ? 0 : at };
}
