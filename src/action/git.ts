/** Objects of the local repository by their hash: read without running anything that the repository could configure. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';

/** A file at a commit: its text, `missing`, or `unreachable` when the commit is not here. */
export type FileAtCommit = { readonly text: string } | 'missing' | 'unreachable';

/** Bytes that one answer of git may have. */
const largest = 1 << 20;
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];

/** The commits that a commit names as its parents, even where they are not fetched; empty when it is not here. */
export function parentsOf(root: string, commit: string): readonly string[] {
  const text = git(root, 'cat-file', 'commit', commit) ?? '';
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string);
}

/** The text of a file at a commit; links and submodules are no files. */
export function fileAt(root: string, commit: string, path: string): FileAtCommit {
  const rows = git(root, '--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path);
  if (rows === undefined) return 'unreachable';
  const [, mode, hash] = /^(\d{6}) blob ([0-9a-f]{40,64})\t/.exec(rows) ?? [];
  if (hash === undefined || mode === '120000') return 'missing';
  const text = git(root, 'cat-file', 'blob', hash);
  return text === undefined ? 'unreachable' : { text };
}

function git(root: string, ...args: readonly string[]): string | undefined {
  const program = findGit(root);
  if (program === undefined) return undefined;
  const { PATH, HOME } = process.env;
  const run = spawnSync(program, [...harmless, '-C', root, ...args], {
    maxBuffer: largest,
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH,
      HOME,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      // A replacement would put other content behind a hash.
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_CEILING_DIRECTORIES: dirname(root),
    },
  });
  return run.status === 0 ? run.stdout.toString('utf8') : undefined;
}

/** Git by its absolute path, and never one that lies in the tree under review. */
function findGit(root: string): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(
      (folder) => isAbsolute(folder) && (relative(root, folder).startsWith('..') || isAbsolute(relative(root, folder))),
    )
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
