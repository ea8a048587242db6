/** The executable of the action: runs it once and leaves with its exit code; a bug of ours fails the step and says so. */
import { run } from './index.js';
import { log, logFailure, ownTheStreams } from './log.js';

function fail(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  log((stack ?? '').split('\n').slice(1, 8).join('\n'));
  logFailure(`internal error, which is a bug of ours: ${message}`);
  process.exitCode = 2;
}

ownTheStreams(fail);
try {
  process.exitCode = await run(process.env, new Date());
} catch (error) {
  fail(error);
}
