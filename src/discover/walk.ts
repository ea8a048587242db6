/** Lists the files of a folder that is no work tree of git, by fast-glob; loaded only then, for few trees need it. */
import { type Dirent, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { Listing, UnreadableFolder } from './list.js';

/** Folders that hold other people's files; a walk without git leaves them out, as `.gitignore` nearly always does. */
const vendored = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.terraform', '.tox']);

/** No glob matches a name with one of these: fast-glob would pass over it in silence. */
const lineBreak = /[\n\r\u2028\u2029]/;

/** Symlinks are counted and never followed; a folder that cannot be looked into is said. */
export function walk(root: string): Listing {
  const unreadable: UnreadableFolder[] = [];
  const unmatched: string[] = [];
  let symlinks = 0;
  const members = (folder: string): readonly Dirent[] => {
    const path = relative(root, folder).split(sep).join('/');
    const pathOf = ({ name }: Dirent) => (path === '' ? name : `${path}/${name}`);
    try {
      return readdirSync(folder, { withFileTypes: true }).filter((member) => {
        if (member.isSymbolicLink()) symlinks++;
        const isFolder = member.isDirectory();
        if (!isFolder && !member.isFile()) return false;
        if (!lineBreak.test(member.name)) return !isFolder || !vendored.has(member.name);
        if (isFolder) unreadable.push({ path: pathOf(member), reason: 'line break in its name' });
        else unmatched.push(pathOf(member));
        return false;
      });
    } catch (error) {
      unreadable.push({ path, reason: (error as NodeJS.ErrnoException).code ?? '' });
      return [];
    }
  };
  const paths = fastGlob.globSync('**', {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    // Everything that the walk sees passes here, where what it cannot see is counted.
    fs: { readdirSync: members as unknown as typeof readdirSync },
  });
  return {
    paths: [...paths, ...unmatched],
    skipped: symlinks > 0 ? { symlink: symlinks } : {},
    closed: new Map(),
    absent: new Set(),
    unreadable,
  };
}
