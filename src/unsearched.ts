/** What a change brings that nobody here looks into: submodules, symbolic links to what is not searched as a file at their place would be, and files whose content is not here or no text. */
import type { Tree } from './discover/types.js';
import { readerOf } from './extract/index.js';
import type { Problem } from './problem.js';

/** Pairs of paths that are compared, beyond which what is behind a link counts as not searched, and paths that are named. */
const most = { pairs: 100_000, named: 200 } as const;

const codes = {
  submodule: 'submodule-unsearched',
  absent: 'file-not-checked-out',
  'lfs-pointer': 'file-in-lfs',
  binary: 'file-not-text',
} as const;

/** How the policy takes paths. */
export interface Treatment {
  readonly ignores: (path: string) => boolean;
  /** Whether nothing in the policy tells the two paths apart. */
  readonly alike: (one: string, other: string) => boolean;
}

/** A problem for each of these paths behind which something is hidden. */
export function unsearched(tree: Tree, paths: readonly string[], { ignores, alike }: Treatment): readonly Problem[] {
  let compared = 0;
  const asItself = (path: string, target: string): boolean =>
    ++compared <= most.pairs &&
    (readerOf(path) === undefined || (readerOf(path) === readerOf(target) && alike(path, target)));
  const below = (path: string, folder: string): boolean => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const inside = compared > most.pairs ? [] : tree.paths.filter((one) => one.startsWith(prefix));
    return inside.length > 0 && inside.every((one) => asItself(`${path}/${one.slice(prefix.length)}`, one));
  };
  const found = paths.flatMap((path): readonly Problem[] => {
    // What a glob on a folder names are the files in it.
    if (ignores(path) || ignores(`${path}/-`)) return [];
    const closed = tree.closedAt(path);
    if (closed === undefined || (closed.kind === 'absent' && readerOf(path) === undefined)) return [];
    if (closed.kind !== 'symlink') return [{ code: codes[closed.kind], path }];
    if (!('target' in closed)) {
      const detail = closed.to === 'outside' ? 'it leads out of what is searched' : 'it leads to nothing that is here';
      return [{ code: 'link-unsearched', path, detail }];
    }
    const { to, target } = closed;
    if (to === 'file' ? asItself(path, target) : below(path, target)) return [];
    return [{ code: 'link-unsearched', path, detail: `it leads to ${target}` }];
  });
  const left = found.length - most.named;
  return left > 0 ? [...found.slice(0, most.named), { code: 'more-unsearched', detail: `${left} more` }] : found;
}
