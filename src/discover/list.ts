/** Lists the files of a tree: by git when the folder is a work tree, else by walking it; symlinks and submodules are only counted. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import type { SkipReason } from './types.js';

/** A file by name; `bytes` is not known yet. */
export interface Listing {
  readonly paths: readonly string[];
  readonly skipped: Partial<Record<SkipReason, number>>;
}

/** Folders that hold other people's files; a walk without git leaves them out, as `.gitignore` nearly always does. */
const vendored = ['**/.git', '**/node_modules', '**/.venv', '**/venv', '**/__pycache__', '**/.terraform', '**/.tox'];

/** A scanned repository may carry its own git configuration: nothing in it may start a program. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.untrackedCache=false'];

const symlinkMode = '120000';
const submoduleMode = '160000';

/** Paths relative to `root`, sorted by code unit, without duplicates. */
export function list(root: string): Listing {
  const listing = byGit(root) ?? byWalk(root);
  return { paths: [...new Set(listing.paths)].sort(byCodeUnit), skipped: listing.skipped };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function git(root: string, ...args: string[]): string[] | undefined {
  const run = spawnSync('git', [...harmless, '-C', root, 'ls-files', '-z', ...args], {
    maxBuffer: 1 << 29,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (run.status !== 0 || run.error !== undefined) return undefined;
  return run.stdout.toString('utf8').split('\0').filter(Boolean);
}

function byGit(root: string): Listing | undefined {
  const tracked = git(root, '--stage');
  const untracked = tracked && git(root, '--others', '--exclude-standard');
  // An empty answer for a folder that is not empty means that the folder is ignored by an outer repository.
  if (!tracked || !untracked || tracked.length + untracked.length === 0) return undefined;
  const paths: string[] = [];
  const skipped: Listing['skipped'] = {};
  for (const row of tracked) {
    const tab = row.indexOf('\t');
    const mode = row.slice(0, row.indexOf(' '));
    if (mode === symlinkMode) skipped.symlink = (skipped.symlink ?? 0) + 1;
    else if (mode === submoduleMode) skipped.submodule = (skipped.submodule ?? 0) + 1;
    else paths.push(row.slice(tab + 1));
  }
  // A trailing slash marks a nested repository, which git does not look into.
  for (const path of untracked) {
    if (!path.endsWith('/')) paths.push(path);
    else if (isFolder(join(root, path))) skipped.submodule = (skipped.submodule ?? 0) + 1;
  }
  return { paths, skipped };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function byWalk(root: string): Listing {
  const paths: string[] = [];
  const skipped: Listing['skipped'] = {};
  const found = fastGlob.sync('**', {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true,
    ignore: vendored.flatMap((folder) => [folder, `${folder}/**`]),
  });
  for (const entry of found) {
    if (entry.dirent.isSymbolicLink()) skipped.symlink = (skipped.symlink ?? 0) + 1;
    else if (entry.dirent.isFile()) paths.push(entry.path);
  }
  return { paths, skipped };
}
