/** The files of a tree to which the names of a change lead, found by words instead of by reading them all. */
import type { SourceFile, Tree } from './discover/types.js';
import {
  type DefinedName,
  documentFinder,
  type Extracted,
  filledIn,
  moduleFinder,
  moduleStem,
} from './extract/index.js';

/** The files of the tree in which one of the words occurs; undefined when nobody can tell. */
export type Search = (words: readonly string[]) => readonly string[] | undefined;

/** Where more names or files are in question, the whole tree is read instead. */
export const most = { names: 200, files: 1_000 } as const;
/** Files that are sooner read than searched a second time. */
const few = 100;

/** A name that a file gives to others. */
export interface Given {
  readonly path: string;
  readonly defined: DefinedName;
}

/** Finds files that names lead to; each word is searched for once. */
export function searcher(tree: Tree, search: Search) {
  let filesOf: ReturnType<typeof moduleFinder> | undefined;
  let documentOfPath: ReturnType<typeof documentFinder> | undefined;
  const opened = new Map<string, SourceFile | undefined>();
  const open = (path: string): readonly SourceFile[] => {
    if (!opened.has(path)) opened.set(path, tree.read(path));
    const file = opened.get(path);
    return file === undefined ? [] : [file];
  };
  const asked = new Set<string>();
  const unasked = (words: readonly string[]) => {
    const fresh = [...new Set(words)].filter((word) => word.length > 1 && !asked.has(word));
    for (const word of fresh) asked.add(word);
    return fresh;
  };

  /** Files that hold a name which needs no import, or one that does beside an import of a module that gives it. */
  const holding = (free: readonly string[], named: readonly Given[]): readonly SourceFile[] | undefined => {
    const stems = [...new Set(named.map(({ path }) => moduleStem(path)))];
    const names = unasked(named.map(({ defined }) => lastOf(defined.name)).filter((name) => name !== 'default'));
    if (free.length + names.length + stems.length > most.names) return undefined;
    // What a module gives by default has no name of its own.
    const nameless = named.some(({ defined }) => defined.name === 'default') ? search(stems) : [];
    let hits = search([...free, ...names]);
    if (hits !== undefined && hits.length > few) {
      const [freely, beside, importing] = [search(free), search(names), new Set(search(stems))];
      hits = freely && beside && [...freely, ...beside.filter((path) => importing.has(path))];
    }
    if (hits === undefined || nameless === undefined || hits.length + nameless.length > most.files) return undefined;
    const imports = importOf(stems);
    return [...new Set([...hits, ...nameless])]
      .flatMap(open)
      .filter(({ text }) => free.some((word) => text.includes(word)) || imports.test(text));
  };

  return (sought: Extracted['sought'], given: readonly Given[]): readonly SourceFile[] | undefined => {
    const free = unasked([
      ...sought.flatMap(({ space, name }) => (space === 'env' ? [name] : [])),
      ...given.flatMap(({ defined: { space, name } }) =>
        space === 'env' ? [name] : space === 'values' ? [`.Values.${name}`] : space === 'file' ? mentionsOf(name) : [],
      ),
    ]);
    const found = holding(
      free,
      given.filter(({ defined: { space } }) => space === 'local' || space === 'module'),
    );
    const near = sought.flatMap(({ space, module, path }) => {
      if (space === 'values' || space === 'variable') return neighbours(tree.paths, space, path);
      if (space === 'file') {
        documentOfPath ??= documentFinder(() => tree.paths);
        return documentOfPath(module ?? '', path) ?? [];
      }
      if (space !== 'module') return [];
      filesOf ??= moduleFinder(tree.paths);
      return filesOf(module ?? '', path);
    });
    const beside = given.flatMap(({ path, defined: { space } }) =>
      space === 'variable' ? neighbours(tree.paths, space, path) : [],
    );
    return (
      found && [...new Map([...found, ...[...near, ...beside].flatMap(open)].map((file) => [file.path, file])).values()]
    );
  };
}

/** How code mentions a settings file of that name: Hydra leaves the extension out, and a copy is loaded under its own name. */
function mentionsOf(name: string): readonly string[] {
  const becomes = filledIn(name);
  return [name, ...(becomes === name ? [] : [becomes]), ...(/\.ya?ml$/i.test(becomes) ? ['config_name'] : [])];
}

/** A line that imports one of the modules. */
function importOf(stems: readonly string[]): RegExp {
  const names = stems.map((stem) => stem.replace(/[^\w-]/g, '\\$&')).join('|');
  return new RegExp(
    `\\b(?:import|from|require|include|source)\\b[^\\n]{0,400}\\b(?:${names === '' ? '(?!)' : names})\\b`,
  );
}

/** Helm values stand above the templates that use them, Terraform variables beside. */
function neighbours(paths: readonly string[], space: 'values' | 'variable', path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return paths.filter((other) => {
    const own = other.slice(0, other.lastIndexOf('/') + 1);
    return space === 'variable'
      ? own === folder && /\.(?:tf|tfvars)(?:\.json)?$/.test(other)
      : folder.startsWith(own) && /(?:^|\/)values[^/]*\.ya?ml$/.test(other);
  });
}

/** The last part of a dotted name. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
