/** Paths behind which nothing is read: symbolic links, and where they lead, submodules, and what is not checked out. */
import { lstatSync, readFileSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { Listing } from './list.js';
import type { Closed } from './types.js';

/** Bytes of a link that is checked out as a text. */
const longestTarget = 4096;

/** Tells what stands at a path of the tree whose real folder is `top`; undefined for a file, a folder and nothing. */
export function closedAt(
  top: string,
  { closed: marked, absent }: Pick<Listing, 'closed' | 'absent'>,
  isListed: (path: string) => boolean,
): (path: string) => Closed | undefined {
  return (path) => {
    if (marked.get(path) === 'submodule') return { kind: 'submodule', path };
    const file = join(top, path);
    const status = statusOf(file);
    if (status === undefined && absent.has(path)) return { kind: 'absent', path };
    if (status === undefined || (!status.isSymbolicLink() && !marked.has(path))) return undefined;
    const to = status.isSymbolicLink() ? realWay(top, file) : writtenWay(path, file, status.size);
    if (to === undefined) return { kind: 'symlink', path, to: 'nothing' };
    if (to.startsWith('../') || to === '..') return { kind: 'symlink', path, to: 'outside' };
    const parents = to.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    if (parents[0] === '.git' || parents.some((one) => marked.get(one) === 'submodule'))
      return { kind: 'symlink', path, to: 'outside' };
    if (isListed(to)) return { kind: 'symlink', path, to: 'file', target: to };
    const isFolder = statusOf(join(top, to))?.isDirectory() === true;
    return isFolder ? { kind: 'symlink', path, to: 'folder', target: to } : { kind: 'symlink', path, to: 'nothing' };
  };
}

/** What stands at a path itself; on the way to it a file may stand by now. */
function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Where a link leads over all its hops, relative to the tree; undefined when it leads to nothing or in a circle. */
function realWay(top: string, file: string): string | undefined {
  try {
    return posixWay(relative(top, realpathSync(file)));
  } catch {
    return leadsOut(top, file) ? '..' : undefined;
  }
}

/** Whether a link that cannot be followed to its end names a place outside. */
function leadsOut(top: string, file: string): boolean {
  try {
    return posixWay(relative(top, join(realpathSync(dirname(file)), readlinkSync(file)))).startsWith('..');
  } catch {
    return false;
  }
}

/** Where there are no links a checkout has their targets as texts. */
function writtenWay(path: string, file: string, bytes: number): string | undefined {
  if (bytes > longestTarget) return undefined;
  try {
    const target = readFileSync(file, 'utf8');
    return target.startsWith('/') ? '..' : posix.normalize(posix.join(posix.dirname(path), target));
  } catch {
    return undefined;
  }
}

function posixWay(way: string): string {
  return way === '' ? '.' : way.split(sep).join('/');
}
