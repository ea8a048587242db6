/** What differs between a commit and what is checked out, file by file, and where a word occurs. */
import { git } from './git.js';
import { blobsOf } from './objects.js';
import type { ChangedFile } from './types.js';

/** Files whose renames are looked for; beyond, a moved file is a new one, which is the stricter reading. */
const renames = 1000;
const largest = 1 << 28;

/** The files that differ between two commits or trees; undefined when one of them is not here. */
function changedBetween(root: string, base: string, head: string): readonly ChangedFile[] | undefined {
  const said = git(
    root,
    ['diff-tree', '-r', '-z', '-M', `-l${renames}`, '--raw', '--no-abbrev', '--relative', base, head],
    {
      most: largest,
    },
  );
  if (said === undefined) return undefined;
  const fields = said.out.toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, modeBefore, modeAfter, blob, , letter] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '') ?? [];
    if (letter === undefined) return undefined;
    const moved = letter === 'R' || letter === 'C';
    const was = fields[at + 1] as string;
    const path = moved ? (fields[at + 2] as string) : was;
    at += moved ? 3 : 2;
    const before = isFile(modeBefore) && letter !== 'C' ? { was, blob: blob as string } : {};
    files.push({ ...(modeAfter !== '000000' && { path }), ...before });
  }
  return files.filter(({ path, was }) => path !== undefined || was !== undefined);
}

/** Links and submodules are no files. */
function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755';
}

/** Bytes of an earlier state that are read; larger files count as new. */
const largestText = 20 << 20;
/** Paths in one question. */
const batch = 500;

/** All that differs between a commit and the work tree, and what it was; undefined when the commit is not here. */
export function changedSince(
  root: string,
  base: string,
  head: string,
): { readonly files: readonly ChangedFile[]; readonly before: ReadonlyMap<string, Buffer> } | undefined {
  const committed = changedBetween(root, base, head);
  if (committed === undefined) return undefined;
  const files = [...committed, ...uncommitted(root, base, new Set(committed.map(({ path }) => path)))];
  return { files, before: textsBefore(root, files, largestText) };
}

/** Files that differ from the commit that is checked out, untracked ones too, each with what it was at `base`. */
function uncommitted(root: string, base: string, known: ReadonlySet<string | undefined>): readonly ChangedFile[] {
  const paths = [...new Set(uncommittedPaths(root))].filter((path) => !known.has(path));
  const files: ChangedFile[] = [];
  for (let at = 0; at < paths.length; at += batch) {
    const some = paths.slice(at, at + batch);
    const said = git(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', base, '--', ...some], { most: largest });
    const blobs = new Map(
      [...(said?.out.toString('utf8') ?? '').matchAll(/100\d{3} blob ([0-9a-f]{40,64})\t([^\0]+)\0/g)].map(
        ([, blob, path]) => [path as string, blob as string] as const,
      ),
    );
    for (const path of some) {
      const blob = blobs.get(path);
      files.push({ path, ...(blob !== undefined && { was: path, blob }) });
    }
  }
  return files;
}

function uncommittedPaths(root: string): readonly string[] {
  const settings = withoutFilters(root);
  const prefix = git(root, ['rev-parse', '--show-prefix'])?.out.toString('utf8').replace(/\n$/, '') ?? '';
  const asked = ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
  const said = git(root, [...asked, '--', '.'], { most: largest, settings });
  // Two letters and a space stand before each path, which begins at the top of the repository.
  return (said?.out.toString('utf8').split('\0') ?? [])
    .map((row) => row.slice(3))
    .filter((path) => path !== '' && path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
}

/** Git compares a file by what its filter makes of it, and a filter is a program that the repository names. */
function withoutFilters(root: string): readonly (readonly [string, string])[] {
  const said = git(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], { ends: [0, 1] });
  const names = said?.out.toString('utf8').split('\0').filter(Boolean) ?? [];
  return names.map((name) => [name, name.endsWith('.required') ? 'false' : ''] as const);
}

/** The texts behind the earlier states of files, by path; those that cannot be had are absent. */
function textsBefore(root: string, files: readonly ChangedFile[], most: number): ReadonlyMap<string, Buffer> {
  const blobs = blobsOf(
    root,
    files.flatMap(({ blob }) => (blob === undefined ? [] : [blob])),
    most,
  );
  return new Map(
    files.flatMap(({ was, blob }) => {
      const content = blob === undefined ? undefined : blobs.get(blob);
      return was === undefined || content === undefined ? [] : [[was, content] as const];
    }),
  );
}

/** The tracked files of the work tree in which one of the words occurs (the others belong to the change anyway), whatever is around it; undefined when nobody can tell. */
export function filesWith(root: string, words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0) return [];
  const said = git(
    root,
    [
      ...['grep', '-l', '-z', '-I', '-F', '--threads=4', '--no-textconv', '--no-recurse-submodules'],
      ...words.flatMap((word) => ['-e', word]),
    ],
    // It ends with 1 when there is none.
    { most: largest, ends: [0, 1] },
  );
  return said?.out.toString('utf8').split('\0').filter(Boolean);
}
