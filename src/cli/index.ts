/** The door of the command line: arguments in, exit code out; what a command prints goes to the standard streams. */
import { CommanderError } from 'commander';
import { safeText } from '../report/index.js';
import { program } from './program.js';

/** 0 pass, 1 policy violated, 2 could not judge or incomplete, 3 wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command line, without the executable and the script. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  endOnBrokenStream();
  try {
    await program((result) => {
      code = result;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 3;
    const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) };
    const lines = (stack ?? '').split('\n').slice(1, 6).join('\n');
    process.stderr.write(
      safeText(
        `internal error, which is a bug of ours: ${message}\n→ report it with the command and these lines\n${lines}`,
      ),
    );
    return 2;
  }
}

/** A reader that has seen enough (`| head`) is no error; a full disk is, and what was not written is no verdict. */
function endOnBrokenStream(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') return;
      if (stream === process.stdout) process.stderr.write(`cannot write to standard output: ${code}\n`);
      process.exit(2);
    });
  }
}
