/** The command line as users run it: compiled when the sources are newer than `lib`, and run in a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const main = resolve('lib/cli/main.js');

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(
    ...entries.filter((name) => name.endsWith('.ts')).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

/** Compiles `src` to `lib` unless that is fresh. */
export function build(): void {
  if (existsSync(main) && statSync(main).mtimeMs > newest('src')) return;
  // Types are checked elsewhere; here only what is written matters.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore' });
}

/** What a run printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with nothing of our own environment but the path, and without a network unless the test gives one. */
export function run(
  args: readonly string[],
  more: { env?: Record<string, string>; input?: string; cwd?: string } = {},
): Run {
  const { env = {}, input = '', cwd } = more;
  const done = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input,
    cwd,
    env: { PATH: process.env.PATH, HF_HUB_OFFLINE: '1', ...env },
    maxBuffer: 64 << 20,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
