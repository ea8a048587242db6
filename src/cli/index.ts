/** The door of the command line: arguments in, exit code out; what a command prints goes to the standard streams. */
import { CommanderError } from 'commander';
import { program } from './program.js';

/** 0 pass, 1 policy violated, 2 could not judge or incomplete, 3 wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command line, without the executable and the script. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  quietOnClosedPipe();
  try {
    await program((result) => {
      code = result;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 3;
    const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) };
    process.stderr.write(
      `internal error, which is a bug of ours: ${message}\n→ report it with the command and these lines\n`,
    );
    process.stderr.write(`${(stack ?? '').split('\n').slice(1, 6).join('\n')}\n`);
    return 2;
  }
}

/** A reader that has seen enough (`| head`) is no error. */
function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
