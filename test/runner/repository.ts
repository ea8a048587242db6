/** Git repositories made on the fly: a base, a change, and the merge commit that GitHub makes, checked out as actions/checkout does. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporary } from './temporary.js';

/** A symbolic link, or a submodule at a commit of another repository. */
type Special = { readonly link: string } | { readonly submodule: string };

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
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'maintenance.auto=false', '-C', folder, ...args], {
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

/** Files of a folder, as a commit has them. */
function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
}

const octal = (sign: string) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** A commit for `git fast-import`, which makes many in the time of one process. */
function commit(ref: string, mark: number, message: string, parents: readonly number[], files: Files): Buffer {
  const who = 'a <a@example.com> 1795176000 +0000';
  const [first, ...others] = parents;
  const head = [
    `commit ${ref}`,
    `mark :${mark}`,
    `author ${who}`,
    `committer ${who}`,
    `data ${message.length}`,
    message,
    ...(first === undefined ? [] : [`from :${first}`]),
    ...others.map((parent) => `merge :${parent}`),
  ];
  const parts = [Buffer.from(`${head.join('\n')}\n`)];
  for (const [path, file] of Object.entries(files)) {
    const name = `"${path.replace(/[\0-\x1f"\\]/g, octal)}"`;
    if (file === null) parts.push(Buffer.from(`D ${name}\n`));
    else if (typeof file === 'object' && 'submodule' in file)
      parts.push(Buffer.from(`M 160000 ${file.submodule} ${name}\n`));
    else {
      const isLink = typeof file === 'object' && 'link' in file;
      const content = Buffer.from(isLink ? file.link : file);
      parts.push(Buffer.from(`M ${isLink ? '120000' : '100644'} inline ${name}\ndata ${content.length}\n`), content);
      parts.push(Buffer.from('\n'));
    }
  }
  return Buffer.concat(parts);
}

/** A pull request that changes `base` by `change`; `from` is a folder to begin with. */
export function pullRequest(given: {
  readonly from?: string;
  readonly base?: Files;
  readonly change: Files;
  readonly depth?: number;
}): PullRequest {
  const upstream = temporary('upstream');
  git(upstream, 'init', '--quiet', '--template=');
  const before = { ...(given.from !== undefined && filesIn(given.from)), ...given.base };
  const marks = join(upstream, 'marks');
  const history = [
    commit('refs/heads/main', 1, 'base', [], before),
    commit('refs/heads/change', 2, 'change', [1], given.change),
    commit('refs/pull/7/merge', 3, 'merge', [1, 2], given.change),
  ];
  execFileSync('git', ['-C', upstream, 'fast-import', '--quiet', `--export-marks=${marks}`], {
    input: Buffer.concat(history),
  });
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const [base = '', head = '', merge = ''] = [':1', ':2', ':3'].map((mark) => ids.get(mark));
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
