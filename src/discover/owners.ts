/** The CODEOWNERS file of the repository that a folder belongs to, as it is checked out; no part of the way to it may be a link. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.js';

/** Where GitHub looks for it, in its order; the first that is there counts. */
export const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a file of this size or more. */
export const ownersBytes = 3 * 1024 * 1024;

/** The folder in which the repository begins, and the way from there to the folder that is scanned, with `/` at its end or empty. */
export function topOf(root: string): { readonly top: string; readonly prefix: string } {
  const prefix = git(root, ['rev-parse', '--show-prefix'])?.out.toString('utf8').replace(/\n$/, '') ?? '';
  return { top: resolve(root, ...prefix.split('/').flatMap((one) => (one === '' ? [] : ['..']))), prefix };
}

/** The text of the file, or why it cannot be read; undefined where there is none. */
export function ownersIn(
  top: string,
): { readonly path: string; readonly text: string } | { readonly path: string; readonly fault: string } | undefined {
  for (const path of ownersPaths) {
    const read = readPlain(join(top, path), lstatSync(dirname(join(top, path)), { throwIfNoEntry: false }));
    if (read !== undefined) return { path, ...read };
  }
  return undefined;
}

function readPlain(
  file: string,
  folder: ReturnType<typeof lstatSync>,
): { readonly text: string } | { readonly fault: string } | undefined {
  if (folder === undefined) return undefined;
  if (folder.isSymbolicLink()) return { fault: 'its folder is a symbolic link' };
  let open: number | undefined;
  try {
    open = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if (!fstatSync(open).isFile()) return { fault: 'it is no file' };
    const bytes = Buffer.alloc(Math.min(fstatSync(open).size, ownersBytes));
    let size = 0;
    for (let got = -1; got !== 0 && size < bytes.length; size += got)
      got = readSync(open, bytes, size, bytes.length - size, null);
    return { text: bytes.toString('utf8', 0, size) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { fault: code === 'ELOOP' ? 'it is a symbolic link' : code };
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
