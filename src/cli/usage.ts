/** Wrong usage: said with the next step, and left through commander, which ends the run with exit code 3. */
import type { Command } from 'commander';

/** Ends the command with what is wrong and what to do next. */
export function misused(command: Command, wrong: string, next: string): never {
  return command.showHelpAfterError(false).error(`error: ${wrong}\n→ ${next}`);
}
