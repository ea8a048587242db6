/** Wrong usage: said with the next step, and left through commander, which ends the run with exit code 3. */
import type { Command } from 'commander';

/** Outside text on one line: a line break in it would begin a line of its own. */
const oneLine = (text: string): string => text.replace(/[\n\r]/g, (sign) => (sign === '\n' ? '\\n' : '\\r'));

/** Ends the command with what is wrong and what to do next. */
export function misused(command: Command, wrong: string, next: string): never {
  return command.showHelpAfterError(false).error(`error: ${oneLine(wrong)}\n→ ${next}`);
}
