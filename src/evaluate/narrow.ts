/** The narrowest globs for paths that are there: each path itself, and whole folders only where there are too many. */
import { globFault, globLimits } from './glob.js';

/** Most globs of one exception: a policy as a whole has no more than 50. */
const mostPaths = 8;

/** Globs over paths. `marked`: a `?` stands for a character that no glob can hold. `wide`: a folder stands for its files. */
export interface Narrow {
  readonly globs: readonly string[];
  readonly marked: boolean;
  readonly wide: boolean;
}

/** The glob that matches the text and nothing that differs from it in more than a character which a glob cannot hold. */
export function literalGlob(text: string): string {
  return text
    .replace(/[*?{}[\]\\]/gu, '?')
    .replace(/^!/u, '?')
    .replace(/([!?*+@])\(/gu, '$1?');
}

/** Globs that match all the paths; sorted. */
export function narrowest(paths: readonly string[]): Narrow {
  const all = [...new Set(paths)].sort();
  const literal = all.map(literalGlob);
  const usable = literal.every((glob) => globFault(glob) === undefined) && literal.length <= mostPaths;
  const globs = usable ? literal : folders(all);
  return { globs: [...new Set(globs)].sort(), marked: globs.some((glob) => glob.includes('?')), wide: !usable };
}

/** Whole folders, the deepest taken together first until they are few; what lies in none stays apart. */
function folders(paths: readonly string[]): readonly string[] {
  const inFolders = paths.filter((path) => path.includes('/'));
  let found = distinct(inFolders.map(folderOf));
  while (found.length >= mostPaths || found.some((folder) => !fits(folder))) {
    const deepest = Math.max(...found.map(depthOf));
    found = distinct(found.map((folder) => (depthOf(folder) === deepest ? folderOf(folder) : folder)));
  }
  if (found.includes('')) return ['**'];
  return [...(inFolders.length < paths.length ? ['*'] : []), ...found.map((folder) => `${literalGlob(folder)}/**`)];
}

/** A folder that lies in another one is in it already. */
function distinct(folders: readonly string[]): readonly string[] {
  const all = new Set(folders);
  return [...all].filter((folder) => {
    for (let above = folder; above !== ''; ) {
      above = folderOf(above);
      if (all.has(above)) return false;
    }
    return true;
  });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

function fits(folder: string): boolean {
  if (folder === '') return true;
  return folder.length + 3 <= globLimits.characters && globFault(`${literalGlob(folder)}/**`) === undefined;
}
