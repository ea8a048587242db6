/** The executable of the action: runs it once and leaves with its exit code; a bug of ours fails the step and says so. */
import { deliverFailure } from './delivery.js';
import { run } from './index.js';
import { log, logFailure, ownTheStreams } from './log.js';

let failing = false;

/** What fails while a failure is delivered is said and nothing more: it would come round for ever. */
async function fail(error: unknown): Promise<void> {
  process.exitCode = 2;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  const words = `internal error, which is a bug of ours: ${message}`;
  if (failing) return logFailure(words);
  failing = true;
  log((stack ?? '').split('\n').slice(1, 8).join('\n'));
  await deliverFailure(words).catch(() => logFailure(words));
  process.exitCode = 2;
}

ownTheStreams(fail);
try {
  process.exitCode = await run(process.env, new Date());
} catch (error) {
  await fail(error);
}
