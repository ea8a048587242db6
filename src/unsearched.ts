/** What a change brings that nobody here looks into: submodules, and symbolic links to what is not searched as a file at their place would be. */
import type { Tree } from './discover/types.js';
import { readerOf } from './extract/index.js';
import type { Problem } from './problem.js';

/** Pairs of paths that are compared; what is behind more links than that counts as not searched. */
const most = 100_000;

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
    ++compared <= most &&
    (readerOf(path) === undefined || (readerOf(path) === readerOf(target) && alike(path, target)));
  const below = (path: string, folder: string): boolean => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const inside = compared > most ? [] : tree.paths.filter((one) => one.startsWith(prefix));
    return inside.length > 0 && inside.every((one) => asItself(`${path}/${one.slice(prefix.length)}`, one));
  };
  return paths.flatMap((path): readonly Problem[] => {
    // What a glob on a folder names are the files in it.
    if (ignores(path) || ignores(`${path}/-`)) return [];
    const closed = tree.closedAt(path);
    if (closed === undefined) return [];
    if (closed.kind === 'submodule') return [{ code: 'submodule-unsearched', path }];
    if (!('target' in closed)) {
      const detail = closed.to === 'outside' ? 'it leads out of what is searched' : 'it leads to nothing that is here';
      return [{ code: 'link-unsearched', path, detail }];
    }
    const { to, target } = closed;
    if (to === 'file' ? asItself(path, target) : below(path, target)) return [];
    return [{ code: 'link-unsearched', path, detail: `it leads to ${target}` }];
  });
}
