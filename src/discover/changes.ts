/** What differs between a commit and what is checked out, file by file, and where a word occurs. */
import { git } from './git.js';
import { blobsOf } from './objects.js';
import type { ChangedFile } from './types.js';

/** Files whose renames are looked for; beyond, a moved file is a new one, which is the stricter reading. */
const renames = 1000;
const largest = 1 << 28;

/** The files that differ between two commits or trees; undefined when one of them is not here. */
export function changedBetween(root: string, base: string, head: string): readonly ChangedFile[] | undefined {
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
    files.push({ ...(isFile(modeAfter) && { path }), ...before });
  }
  return files.filter(({ path, was }) => path !== undefined || was !== undefined);
}

/** Links and submodules are no files. */
function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755';
}

/** Files of the work tree that differ from the commit that is checked out, untracked ones too. */
export function uncommitted(root: string): readonly string[] {
  const settings = withoutFilters(root);
  const ask = (...args: readonly string[]) =>
    git(root, [...args, '-z'], { most: largest, settings })
      ?.out.toString('utf8')
      .split('\0')
      .filter(Boolean) ?? [];
  return [
    ...ask('diff-files', '--name-only', '--relative'),
    ...ask('diff-index', '--cached', '--name-only', '--relative', 'HEAD'),
    ...ask('ls-files', '--others', '--exclude-standard'),
  ];
}

/** Git compares a file by what its filter makes of it, and a filter is a program that the repository names. */
function withoutFilters(root: string): readonly (readonly [string, string])[] {
  const said = git(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], { ends: [0, 1] });
  const names = said?.out.toString('utf8').split('\0').filter(Boolean) ?? [];
  return names.map((name) => [name, name.endsWith('.required') ? 'false' : ''] as const);
}

/** The texts behind the earlier states of files, by path; those that cannot be had are absent. */
export function textsBefore(root: string, files: readonly ChangedFile[], most: number): ReadonlyMap<string, Buffer> {
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

/** The files of the work tree in which one of the words occurs, whatever is around it; undefined when nobody can tell. */
export function filesWith(root: string, words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0) return [];
  const said = git(
    root,
    [
      ...['grep', '-l', '-z', '-I', '-F', '--untracked', '--no-textconv', '--no-recurse-submodules'],
      ...words.flatMap((word) => ['-e', word]),
    ],
    // It ends with 1 when there is none.
    { most: largest, ends: [0, 1] },
  );
  return said?.out.toString('utf8').split('\0').filter(Boolean);
}
