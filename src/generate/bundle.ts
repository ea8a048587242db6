/** Bundles the compiled command line into `dist/cli` and the action into `dist/action`, or with `--check` proves that the committed bundle is fresh. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bundles = [
  { entry: 'lib/cli/main.js', folder: 'dist/cli' },
  { entry: 'lib/action/main.js', folder: 'dist/action' },
] as const;
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const check = process.argv.includes('--check');

function build(entry: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, [ncc, 'build', entry, '--out', folder, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function contents(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

let stale = false;
for (const { entry, folder } of bundles) {
  if (!check) {
    build(entry, folder);
    continue;
  }
  const fresh = mkdtempSync(join(tmpdir(), 'model-review-bundle-'));
  build(entry, fresh);
  const [expected, committed] = [contents(fresh), contents(folder)];
  for (const name of new Set([...expected.keys(), ...committed.keys()])) {
    if (expected.get(name) === committed.get(name)) continue;
    stale = true;
    console.error(`${folder}/${name} is stale: run "npm run build" and commit the result`);
  }
  rmSync(fresh, { recursive: true });
}
process.exitCode = stale ? 1 : 0;
