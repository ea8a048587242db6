/** A fleet to take stock of: real bare repositories on a loopback host, GitHub's list of them, and the command line beside both. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Run, runBeside } from '../cli/built.js';
import { type GitHost, startGitHost } from '../loopback-github/git-host.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';

/** The only token that both hosts take. */
export const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/** Files of one repository, by path; a repository without any has no commit. */
type Files = Readonly<Record<string, string>>;

/** Both hosts, a room for files, and what is run in it. */
export interface Fleet {
  readonly room: string;
  readonly host: GitHost;
  readonly github: FakeGitHub;
  /** Makes or replaces a repository on the host. */
  add(name: string, files: Files, more?: (tree: string) => void): void;
  /** A file in the room. */
  file(name: string, text: string): string;
  /** Runs `inventory`; once `until` is over it is interrupted, as by Ctrl-C. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>, until?: Promise<unknown>): Promise<Run>;
  /** Every argument that git was given so far, one line for each run; and the settings that clones were left with. */
  log(): string;
  close(): Promise<void>;
}

const who = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((one) => [
    [`GIT_${one}_NAME`, 'a'],
    [`GIT_${one}_EMAIL`, 'a@example.com'],
    [`GIT_${one}_DATE`, '2026-11-20T12:00:00Z'],
  ]),
);

function git(folder: string, ...args: readonly string[]): void {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...who };
  execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd: folder, stdio: 'ignore', env });
}

/** Starts a fleet without repositories. */
export async function startFleet(): Promise<Fleet> {
  const room = mkdtempSync(join(tmpdir(), 'model-review-fleet-'));
  const served = join(room, 'served');
  const temporary = join(room, 'tmp');
  for (const folder of [served, temporary, join(room, 'bin')]) mkdirSync(folder);
  const host = await startGitHost(served, token);
  const github = await startGitHub(token);
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const log = join(room, 'git.log');
  writeFileSync(log, '');
  // What stands in `.git/config` once a run of git is over is what a clone would leave behind.
  const spy = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\n'${real}' "$@"\ncode=$?\ncat '${temporary}'/*/*/.git/config >> '${log}' 2>/dev/null\nexit $code\n`;
  writeFileSync(join(room, 'bin', 'git'), spy);
  chmodSync(join(room, 'bin', 'git'), 0o755);
  let made = 0;
  return {
    room,
    host,
    github,
    add(name, files, more = () => {}) {
      const bare = join(served, `${name}.git`);
      rmSync(bare, { recursive: true, force: true });
      mkdirSync(dirname(bare), { recursive: true });
      const tree = join(room, `tree-${++made}`);
      mkdirSync(tree);
      git(tree, 'init', '--quiet');
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(tree, path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
      more(tree);
      if (readdirSync(tree).length > 1) {
        git(tree, 'add', '--all', '--force');
        git(tree, 'commit', '--quiet', '--message', 'all');
      }
      git(room, 'clone', '--quiet', '--bare', tree, bare);
    },
    file(name, text) {
      const path = join(room, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    run(args, env = {}, until) {
      return runBeside(['inventory', ...args], {
        cwd: room,
        until,
        env: {
          PATH: `${join(room, 'bin')}:${process.env.PATH}`,
          HOME: room,
          TMPDIR: temporary,
          XDG_CACHE_HOME: join(room, 'cache'),
          HF_HUB_OFFLINE: '1',
          COLUMNS: '140',
          GITHUB_SERVER_URL: host.url,
          GITHUB_API_URL: github.url,
          GITHUB_TOKEN: token,
          ...env,
        },
      });
    },
    log: () => readFileSync(log, 'utf8'),
    async close() {
      await Promise.all([host.close(), github.close()]);
      rmSync(room, { recursive: true, force: true });
    },
  };
}

/** Every file in a folder, as one text. */
export function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
