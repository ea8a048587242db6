/** What a change under review touches: its files as they are and as they were, and the files that names lead to from there or to there. */
import type { ModelId } from './catalog/types.js';
import { type Given, lastOf, most, type Search, searcher } from './change-search.js';
import type { ChangedFile, SourceFile, Tree } from './discover/types.js';
import { type DefinedName, type Extracted, extract, isDocument, type Vocabulary } from './extract/index.js';
import type { Model } from './identify/types.js';

/** A change, as the edges found it. */
export interface Change {
  /** Commit that is compared with; absent where only GitHub knows it. */
  readonly base?: string;
  readonly files: readonly ChangedFile[];
  /** What files were, by their earlier path; one that is absent counts as new, which is the stricter reading. */
  readonly before: ReadonlyMap<string, Buffer>;
  readonly search: Search;
}

/** What was found on both sides of a change. */
export interface BothSides {
  readonly now: Extracted;
  readonly before: Extracted;
}

/** Hops that a name may travel, each from one file to others. */
const rounds = 5;
/** Reads both sides; undefined when the way of a name cannot be followed without reading everything. */
export function bothSides(tree: Tree, change: Change, vocabulary: Vocabulary): BothSides | undefined {
  const changed = new Set(change.files.flatMap(({ path }) => (path === undefined ? [] : [path])));
  const now = [...tree.files(changed)];
  const earlier = earlierFiles(tree, change);
  const linked = new Map<string, SourceFile>();
  /** Files of the change that no word in them tells, and that a name leads to all the same. */
  const silent = new Set(tree.passedOver().filter((path) => changed.has(path)));
  const late = new Map<string, SourceFile>();
  const earlierPaths = pathsBefore(tree, change);
  const followed = new Set<string>();
  const search = searcher(tree, change.search);
  for (let round = 0; ; round++) {
    const sides = {
      now: extract([...now, ...late.values(), ...linked.values()], vocabulary, { paths: tree.paths }),
      before: extract([...earlier, ...linked.values()], vocabulary, { paths: earlierPaths }),
    };
    const given = (round === 0 ? givenAnew(sides, change.files) : givenOn(sides, linked, followed)).filter(
      ({ path, defined }) => !followed.has(keyOf(path, defined)),
    );
    for (const { path, defined } of given) followed.add(keyOf(path, defined));
    const sought = [...sides.now.sought, ...sides.before.sought];
    if (given.length + sought.length > most.names * 10) return undefined;
    const found = round === rounds ? [] : search(sought, given);
    const fresh = found?.filter(
      ({ path }) => (!changed.has(path) && !linked.has(path)) || (silent.has(path) && !late.has(path)),
    );
    if (fresh === undefined || linked.size + fresh.length > most.files) return undefined;
    if (fresh.length === 0) return sides;
    for (const file of fresh) (changed.has(file.path) ? late : linked).set(file.path, file);
  }
}

/** Reads the whole tree, and as it was before the change where there is one. */
export function wholeTree(
  tree: Tree,
  change: Change | undefined,
  vocabulary: Vocabulary,
): { readonly now: Extracted; readonly before?: Extracted } {
  const { paths } = tree;
  if (change === undefined) return { now: extract(tree.files(), vocabulary, { tree, paths }) };
  const files = [...tree.files()];
  const changed = new Set(change.files.flatMap(({ path }) => (path === undefined ? [] : [path])));
  const kept = files.filter(({ path }) => !changed.has(path));
  // What a change touches stood there as it was, whatever the prefilter made of it.
  const unchanged = { ...tree, passedOver: () => tree.passedOver().filter((path) => !changed.has(path)) };
  return {
    now: extract(files, vocabulary, { tree, paths }),
    before: extract([...kept, ...earlierFiles(tree, change)], vocabulary, {
      tree: unchanged,
      paths: pathsBefore(tree, change),
    }),
  };
}

/** Where files that moved are now, by their earlier path. */
export function movedIn({ files }: Pick<Change, 'files'>): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, was }) => (path !== undefined && was !== undefined && path !== was ? [[was, path]] : [])),
  );
}

/** Models that now stand in a file, or are used in one, that did not name them before the change; sorted. */
export function newModels(now: readonly Model[], before: readonly Model[], change: Change): readonly ModelId[] {
  const moved = movedIn(change);
  const places = ({ references }: Model) =>
    references.flatMap(({ location, via = [] }) => [location, ...via].map(({ path }) => path));
  const keyOf = (id: ModelId, path: string) => `${id}\0${path}`;
  const known = new Set(
    before.flatMap((model) => places(model).map((path) => keyOf(model.id, moved.get(path) ?? path))),
  );
  const fresh = now.filter((model) => places(model).some((path) => !known.has(keyOf(model.id, path))));
  return [...new Set(fresh.map(({ id }) => id))].sort();
}

/** The paths of the tree as they were. */
function pathsBefore(tree: Tree, { files }: Change): readonly string[] {
  const paths = new Set(tree.paths);
  for (const { path, was } of files) if (path !== undefined && path !== was) paths.delete(path);
  for (const { was } of files) if (was !== undefined) paths.add(was);
  return [...paths];
}

function earlierFiles(tree: Tree, change: Change): readonly SourceFile[] {
  return change.files.flatMap(({ was }) => {
    const content = was === undefined ? undefined : change.before.get(was);
    return was === undefined || content === undefined ? [] : (tree.decoded(was, content) ?? []);
  });
}

function keyOf(path: string, { space, name }: DefinedName): string {
  return `${space === 'env' ? '' : path}\0${space}\0${name}`;
}

/** The names that the change gives another value, on either side. */
function givenAnew({ now, before }: BothSides, files: readonly ChangedFile[]): readonly Given[] {
  return files.flatMap(({ path, was }) => {
    const [here, there] = [path, was].map((one, side) =>
      one === undefined ? new Map<string, DefinedName>() : (side === 0 ? now : before).definedIn(one),
    ) as [ReadonlyMap<string, DefinedName>, ReadonlyMap<string, DefinedName>];
    const differs = (one: ReadonlyMap<string, DefinedName>, other: ReadonlyMap<string, DefinedName>) =>
      [...one].flatMap(([key, defined]) => (other.get(key)?.spelled === defined.spelled ? [] : [defined]));
    const documents = [...new Set([path, was])].filter((one) => one !== undefined && isDocument(one));
    return [
      ...documents.map((one) => ({ path: one!, defined: documentOf(one!) })),
      ...differs(here, there).map((defined) => ({ path: path as string, defined })),
      ...differs(there, here).map((defined) => ({ path: was as string, defined })),
    ];
  });
}

/** A settings file as a name: code that loads it writes the last part of its path. */
function documentOf(path: string): DefinedName {
  return { space: 'file', name: path.slice(path.lastIndexOf('/') + 1), spelled: '', mentions: [] };
}

/** The names of linked files whose values rest on names that were followed. */
function givenOn(
  { now }: BothSides,
  linked: ReadonlyMap<string, SourceFile>,
  followed: ReadonlySet<string>,
): readonly Given[] {
  const names = new Set([...followed].map((key) => key.slice(key.lastIndexOf('\0') + 1)));
  return [...linked.keys()].flatMap((path) =>
    [...now.definedIn(path).values()]
      .filter(({ mentions }) => mentions.some((name) => names.has(name) || names.has(lastOf(name))))
      .map((defined) => ({ path, defined })),
  );
}
