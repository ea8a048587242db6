/** Commits and files of the local repository by their hash; a hash cannot lie, whatever is checked out. */
import { git } from './git.js';

/** A file at a commit: its text, `missing`, `no-file` for a link, a folder or a submodule on the way, or `unreachable` when it is not here. */
export type FileAtCommit = { readonly text: string } | 'missing' | 'no-file' | 'unreachable';

/** The mode of a folder in a tree. */
const folder = '040000';
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that is checked out; undefined outside of a repository or before its first commit. */
export function headOf(root: string): string | undefined {
  return commitOf(root, 'HEAD');
}

/** The commit behind a name that a person gave. */
export function commitOf(root: string, name: string): string | undefined {
  if (name.startsWith('-')) return undefined;
  const text = git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
    ?.out.toString('latin1')
    .trim();
  return text !== undefined && hash.test(text) ? text : undefined;
}

/** The best common ancestor of two commits, as far as history is here. */
export function mergeBaseOf(root: string, one: string, other: string): string | undefined {
  const text = git(root, ['merge-base', one, other])?.out.toString('latin1').trim();
  return text !== undefined && hash.test(text) ? text : undefined;
}

/** Whether the commit is in this repository, and not only named by another one. */
export function isHere(root: string, commit: string): boolean {
  return git(root, ['cat-file', '-e', `${commit}^{tree}`]) !== undefined;
}

/** The commits that a commit names as its parents, even where they are not fetched; empty when it is not here. */
export function parentsOf(root: string, commit: string): readonly string[] {
  const text = git(root, ['cat-file', 'commit', commit])?.out.toString('utf8') ?? '';
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string);
}

/** The text of a file at a commit, by its path below `root`, of no more than `most` bytes; links and submodules are no files, and not followed. */
export function fileAt(root: string, commit: string, path: string, most = 1 << 20): FileAtCommit {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const way = parts.slice(0, depth).join('/');
    const rows = git(root, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', way]);
    if (rows === undefined) return 'unreachable';
    const [, mode = '', hash = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t/.exec(rows.out.toString('utf8')) ?? [];
    if (mode === '') return 'missing';
    const isLast = depth === parts.length;
    if (!isLast && mode === folder) continue;
    if (!isLast || !mode.startsWith('100')) return mode.startsWith('100') ? 'missing' : 'no-file';
    const content = git(root, ['cat-file', 'blob', hash], { most });
    return content === undefined ? 'unreachable' : { text: content.out.toString('utf8') };
  }
  return 'missing';
}

/** The bytes behind hashes; those that are larger than `most` or not here are absent. */
export function blobsOf(root: string, hashes: readonly string[], most: number): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  const asked = [...new Set(hashes)].filter((one) => hash.test(one));
  const sizes = git(root, ['cat-file', '--batch-check'], { input: lines(asked), most: 1 << 26 });
  const small: string[] = [];
  let total = 0;
  for (const row of sizes?.out.toString('latin1').split('\n') ?? []) {
    const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(row) ?? [];
    if (blob === undefined || Number(size) > most) continue;
    small.push(blob);
    total += Number(size) + 128;
  }
  const content =
    small.length === 0 ? undefined : git(root, ['cat-file', '--batch'], { input: lines(small), most: total });
  if (content === undefined) return blobs;
  const { out } = content;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(out.toString('latin1', at, end)) ?? [];
    if (blob === undefined) break;
    blobs.set(blob, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return blobs;
}

function lines(values: readonly string[]): string {
  return values.map((value) => `${value}\n`).join('');
}
