/** Git repositories made on the fly: a base, a change, and the merge commit that GitHub makes, checked out as actions/checkout does. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporary } from './temporary.js';

/** A symbolic link, or a submodule at a commit of another repository. */
export type Special = { readonly link: string } | { readonly submodule: string };

/** Files by path; `null` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | Special | null>>;

/** A pull request as the runner has it. */
export interface PullRequest {
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Runs git in a folder, with dates and names of its own and none of this machine's settings. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) => [
          [`GIT_${who}_NAME`, 'a'],
          [`GIT_${who}_EMAIL`, 'a@example.com'],
          [`GIT_${who}_DATE`, '2026-11-20T12:00:00Z'],
        ]),
      ),
    },
  }).trim();
}

/** Writes files into a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === null || isSpecial(text)) rmSync(file, { force: true, recursive: true });
    if (text === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (!isSpecial(text)) writeFileSync(file, text);
    else if ('link' in text) symlinkSync(text.link, file);
    else mkdirSync(file);
  }
}

function isSpecial(value: Files[string]): value is Special {
  return value !== null && typeof value === 'object' && !(value instanceof Uint8Array);
}

function commit(folder: string, message: string, files: Files): string {
  git(folder, 'add', '--all', '--force');
  for (const [path, one] of Object.entries(files))
    if (isSpecial(one) && 'submodule' in one)
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${one.submodule},${path}`);
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A pull request that changes `base` by `change`; `from` is a folder to begin with. */
export function pullRequest(given: {
  readonly from?: string;
  readonly base?: Files;
  readonly change: Files;
  readonly depth?: number;
}): PullRequest {
  const upstream = temporary('upstream');
  git(upstream, 'init', '--quiet');
  if (given.from !== undefined) cpSync(given.from, upstream, { recursive: true });
  write(upstream, given.base ?? {});
  const base = commit(upstream, 'base', given.base ?? {});
  git(upstream, 'checkout', '--quiet', '-b', 'change');
  write(upstream, given.change);
  const head = commit(upstream, 'change', given.change);
  git(upstream, 'checkout', '--quiet', 'main');
  git(upstream, 'merge', '--quiet', '--no-ff', '--no-edit', 'change');
  const merge = git(upstream, 'rev-parse', 'HEAD');
  git(upstream, 'update-ref', 'refs/pull/7/merge', merge);
  git(upstream, 'reset', '--quiet', '--hard', base);
  const workspace = temporary('workspace');
  git(workspace, 'init', '--quiet');
  const depth = given.depth ?? 2;
  git(
    workspace,
    'fetch',
    '--quiet',
    `--depth=${depth}`,
    `file://${upstream}`,
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  git(workspace, 'checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
  rmSync(upstream, { recursive: true, force: true });
  return { workspace, base, head, merge };
}
