/** What a change under review touches: its files as they are and as they were, and the files that names lead to from there or to there. */
import type { ChangedFile, SourceFile, Tree } from './discover/types.js';
import { type Extracted, extract, type Module, modulesOf, type Vocabulary } from './extract/index.js';

/** A change, as the edges found it. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** What files were, by their earlier path; one that is absent counts as new, which is the stricter reading. */
  readonly before: ReadonlyMap<string, Buffer>;
  /** The files of the tree in which one of the words occurs; undefined when nobody can tell. */
  readonly search: (words: readonly string[]) => readonly string[] | undefined;
}

/** What was found on both sides of a change. */
export interface BothSides {
  readonly now: Extracted;
  readonly before: Extracted;
}

/** Hops that a name may travel, each from one file to others (issue: a constant counts in every file that it reaches). */
const rounds = 5;
/** Files outside of the change that are looked at; where more are in question, the whole tree is read instead. */
const most = { linked: 1_000, found: 4_000 } as const;

/** Reads both sides; undefined when the way of a name cannot be followed without reading everything. */
export function bothSides(tree: Tree, change: Change, vocabulary: Vocabulary): BothSides | undefined {
  const changed = new Set(change.files.flatMap(({ path }) => (path === undefined ? [] : [path])));
  const [now, before] = [[...tree.files(changed)], earlier(tree, change)];
  const linked = new Map<string, SourceFile>();
  const modules = modulesOf(tree.paths);
  const followed = new Set<string>();
  for (let round = 0; ; round++) {
    const sides = {
      now: extract([...now, ...linked.values()], vocabulary),
      before: extract([...before, ...linked.values()], vocabulary),
    };
    const trail = round === 0 ? changedNames(sides, change.files) : carriedNames(sides, linked, followed);
    const paths = round === rounds ? [] : new Set([...askedFrom(sides, modules, change), ...askedBy(trail, change, tree)]);
    if (paths === undefined) return undefined;
    let news = 0;
    for (const path of paths) {
      if (changed.has(path) || linked.has(path)) continue;
      const file = tree.read(path);
      if (file === undefined || !mentions(file, trail, modules)) continue;
      linked.set(path, file);
      news++;
    }
    for (const { key } of trail) followed.add(key);
    if (news === 0) return sides;
    if (linked.size > most.linked) return undefined;
  }
}
