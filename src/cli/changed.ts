/** What a working copy changes against the branch that it left: the same gate as on a pull request, before a push. */
import type { Command } from 'commander';
import type { Change } from '../change.js';
import { changedSince, filesWith } from '../discover/changes.js';
import { commitOf, headOf, mergeBaseOf } from '../discover/objects.js';
import { misused } from './usage.js';

/** Options that say what is looked at. */
export interface ChangedFlags {
  readonly changed?: true;
  readonly base?: string;
}

/** The change, and the commit that it is held against. */
export interface LocalChange {
  readonly change: Change;
  readonly base: string;
}

/** Where a branch usually comes from, the surest first. */
const usual = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;

/** The change in a folder; undefined where nobody asked for it. */
export function changedIn(
  dir: string,
  { changed, base: named }: ChangedFlags,
  command: Command,
): LocalChange | undefined {
  if (!changed && named !== undefined)
    misused(command, '--base needs --changed', 'add --changed, or leave --base out to look at everything');
  if (!changed) return undefined;
  const here = headOf(dir);
  if (here === undefined) misused(command, '--changed needs a git repository with a commit', 'leave --changed out');
  const left = (named === undefined ? usual : [named])
    .map((name) => commitOf(dir, name))
    .find((one) => one !== undefined);
  if (left === undefined) {
    const what = named === undefined ? `there is none of ${usual.join(', ')}` : `no such commit: "${named}"`;
    misused(command, `cannot tell what changed: ${what}`, 'give the branch or commit to compare with: --base <ref>');
  }
  const base = mergeBaseOf(dir, left, here) ?? left;
  const found = changedSince(dir, base, here);
  if (found === undefined)
    misused(command, `cannot compare with ${base.slice(0, 12)}: it is not here`, 'fetch more of the history');
  return { change: { ...found, base, search: (words) => filesWith(dir, words) }, base };
}
