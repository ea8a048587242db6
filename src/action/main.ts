/** The executable of the action: runs it once and leaves with its exit code; a bug of ours fails the step and says so. */
import { deliverFailure } from './delivery.js';
import { run } from './index.js';
import { log, ownTheStreams } from './log.js';

async function fail(error: unknown): Promise<void> {
  process.exitCode = 2;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  log((stack ?? '').split('\n').slice(1, 8).join('\n'));
  await deliverFailure(`internal error, which is a bug of ours: ${message}`);
}

ownTheStreams(fail);
try {
  process.exitCode = await run(process.env, new Date());
} catch (error) {
  await fail(error);
}
