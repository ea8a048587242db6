/** One repository brought here: its newest commit alone, without history, tags, submodules, large files or hooks. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, runGit } from './git.js';
import type { Failure } from './schema.js';

/** The server, and how far we go for one repository. */
export interface CloneOptions {
  /** `https://github.com`, without a slash at its end; the token goes there and nowhere else. */
  readonly server: string;
  readonly token: string | undefined;
  /** Most bytes that are fetched, and most that are checked out. */
  readonly bytes: number;
  /** Milliseconds of `Date.now()`. */
  readonly deadline: number;
}

/** What came of it. */
export type Cloned =
  | { readonly is: 'here'; readonly commit: string }
  | { readonly is: 'empty' }
  | { readonly is: 'failed'; readonly reason: Failure; readonly detail?: string; readonly commit?: string };

/** Tries of one fetch that fails for a reason that may pass. */
const tries = 2;

/** Clones `name` into `folder`, which does not exist yet. */
export async function clone(name: string, folder: string, options: CloneOptions): Promise<Cloned> {
  const { server, token, bytes, deadline } = options;
  const address = `${server}/${name}.git`;
  const authorization =
    token === undefined ? undefined : `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const ask = (args: readonly string[], more: Partial<Parameters<typeof runGit>[0]> = {}) =>
    runGit({ args, server, deadline, ...more });
  const shallow = ['--depth=1', '--single-branch', '--no-tags', '--no-checkout', '--no-recurse-submodules'];
  const objects = join(folder, '.git', 'objects', 'pack');
  let fetched: Ended | undefined;
  for (let attempt = 1; attempt <= tries; attempt++) {
    fetched = await ask(['clone', '--quiet', '--template=', ...shallow, '--', address, folder], {
      authorization,
      excessive: () => bytesIn(objects) > bytes,
    });
    if (fetched.code === 0 || fetched.ended !== undefined || failureOf(fetched) !== 'unreachable') break;
  }
  if (fetched?.code !== 0) return failed(fetched);
  const here = ['-C', folder];
  const head = await ask([...here, 'rev-parse', '--quiet', '--verify', 'HEAD^{commit}']);
  if (head.ended !== undefined) return failed(head);
  if (head.code !== 0) return emptyOr(await ask(['ls-remote', '--', address], { authorization, more: packets }));
  const commit = head.out.trim();
  const size = measure();
  const tree = await ask([...here, 'ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD'], { read: size.read });
  if (tree.code !== 0) return { ...failed(tree), commit };
  if (size.total() > bytes) return { is: 'failed', reason: 'too-large', detail: megabytes(size.total()), commit };
  const out = await ask([...here, 'read-tree', '-m', '-u', 'HEAD']);
  return out.code === 0 ? { is: 'here', commit } : { ...failed(out), commit };
}

/** A page that asks to log in looks to git like a repository without a commit; only one that speaks git's language is empty. */
const packets = { GIT_TRACE_PACKET: '1' } as const;

function emptyOr(asked: Ended): Cloned {
  if (asked.code !== 0) return failed(asked);
  return /packet: +\S+< (?:version \d|# service=git-upload-pack)/.test(asked.error)
    ? { is: 'empty' }
    : { is: 'failed', reason: 'not-git' };
}

function failed(ended: Ended | undefined): Extract<Cloned, { is: 'failed' }> {
  if (ended?.ended !== undefined) return { is: 'failed', reason: ended.ended };
  const reason = ended === undefined ? 'unreadable' : failureOf(ended);
  const last = ended?.error.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  // Where the reason says it all, git's own words only repeat the address.
  const tells = last !== '' && ['no-access', 'unreachable', 'unreadable'].includes(reason);
  return { is: 'failed', reason, ...(tells && { detail: last }) };
}

/** Why git gave up, by its own words, which are always the English ones here. */
const reasons: readonly (readonly [RegExp, Failure])[] = [
  [/^fatal: repository .* not found|returned error: (?:404|410)/m, 'missing'],
  [/could not read (?:Username|Password)|Authentication failed|returned error: (?:401|403|451)/, 'no-access'],
  [/returned error: 3\d\d|unable to update url base from redirection/, 'moved'],
  [/returned error: 429/, 'rate-limited'],
  [/returned error: 5\d\d|unable to access|RPC failed|early EOF|hung up unexpectedly|timed out/, 'unreachable'],
  [/not valid: is this a git repository|dumb http transport|bad line length/, 'not-git'],
];

function failureOf({ error }: Ended): Failure {
  return reasons.find(([words]) => words.test(error))?.[1] ?? 'unreadable';
}

/** Bytes of the files in a folder; it may not be there yet, and files come and go. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0;
  }
}

/** Adds up the sizes in a listing of a tree: `100644 blob <hash> <size>\t<path>`, one record after each NUL. */
function measure(): { readonly read: (part: Buffer) => void; readonly total: () => number } {
  let [total, rest] = [0, ''];
  return {
    read(part) {
      const records = (rest + part.toString('latin1')).split('\0');
      rest = records.pop() ?? '';
      for (const record of records) total += Number(/^\d+ blob [0-9a-f]+ +(\d+)\t/.exec(record)?.[1] ?? 0);
    },
    total: () => total,
  };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1 << 20))} MiB`;
}
