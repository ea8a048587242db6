/** Lists the files of a tree: by git when the folder is a work tree, else by walking it; symlinks and submodules are only counted. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.js';
import type { SkipReason } from './types.js';

/** The files of a tree by name. */
export interface Listing {
  readonly paths: readonly string[];
  readonly skipped: Partial<Record<SkipReason, number>>;
  /** What git calls a link or a submodule. */
  readonly closed: ReadonlyMap<string, 'symlink' | 'submodule'>;
  /** Files that a sparse checkout leaves out. */
  readonly absent: ReadonlySet<string>;
  /** Folders whose files nobody could name. */
  readonly unreadable: readonly UnreadableFolder[];
}

/** A folder of whose files nothing is known. */
export interface UnreadableFolder {
  readonly path: string;
  readonly reason: string;
}

const warning = "warning: could not open directory '";
const closedModes = new Map<string, 'symlink' | 'submodule'>([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/** Paths relative to `root`, sorted by code unit, without duplicates. */
export async function list(root: string): Promise<Listing> {
  const listing = byGit(root) ?? (await import('./walk.js')).walk(root);
  return { ...listing, paths: [...new Set(listing.paths)].sort(byCodeUnit) };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listed(
  root: string,
  ...args: readonly string[]
): { readonly rows: readonly string[]; readonly said: string } | undefined {
  const said = git(root, ['ls-files', '-z', ...args], { most: 1 << 29 });
  return said && { rows: said.out.toString('utf8').split('\0').filter(Boolean), said: said.error };
}

function byGit(root: string): Listing | undefined {
  const tracked = listed(root, '--stage', '-t');
  const untracked = tracked && listed(root, '--others', '--exclude-standard');
  // An empty answer for a folder that is not empty means that the folder is ignored by an outer repository.
  if (!tracked || !untracked || tracked.rows.length + untracked.rows.length === 0) return undefined;
  const paths: string[] = [];
  const skipped: Listing['skipped'] = {};
  const closed = new Map<string, 'symlink' | 'submodule'>();
  const absent = new Set<string>();
  for (const row of tracked.rows) {
    const path = row.slice(row.indexOf('\t') + 1);
    // A letter, the mode, the hash, the stage, and the path behind a tab.
    const kind = closedModes.get(row.slice(2, row.indexOf(' ', 2)));
    if (row.startsWith('S')) absent.add(path);
    if (kind === undefined) paths.push(path);
    else {
      skipped[kind] = (skipped[kind] ?? 0) + 1;
      closed.set(path, kind);
    }
  }
  // A trailing slash marks a nested repository, which git does not look into.
  for (const path of untracked.rows) {
    if (!path.endsWith('/')) paths.push(path);
    else if (isFolder(join(root, path))) skipped.submodule = (skipped.submodule ?? 0) + 1;
  }
  const unreadable = untracked.said
    .split('\n')
    .filter((line) => line.startsWith(warning))
    .map((line): UnreadableFolder => {
      // Git cuts its own warning where the path is very long.
      const [, path, reason] = /^(.*?)\/?': (.*)$/.exec(line.slice(warning.length)) ?? [];
      return { path: path ?? line.slice(warning.length), reason: reason ?? '' };
    });
  return { paths, skipped, closed, absent, unreadable };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
