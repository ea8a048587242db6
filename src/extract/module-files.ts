/** Which files an import can mean: modules by their last name, and the nearest file whose path ends with what is imported. */

/** `app/core/config.py` → `config`; a package is named by its folder. */
export function moduleStem(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const last = parts[parts.length - 1]!;
  return (last === '__init__' || last === 'index') && parts.length > 1 ? parts[parts.length - 2]! : last;
}

/** The files of a tree as modules. */
export interface Modules {
  /** Last name of a module → the files that have it. */
  readonly byStem: Map<string, string[]>;
  /** What is imported → the files whose path ends with it, sorted; filled as it is asked for. */
  readonly byImport: Map<string, readonly string[]>;
}

/** Most files that one import can mean. */
const maximumFiles = 200;

/** Files that `module`, imported in `path`, can mean: the nearest ones whose path ends with it. */
export function moduleFiles({ byStem, byImport }: Modules, module: string, path: string): readonly string[] {
  const relative = /^\.+/.test(module);
  const parts = module
    .replace(/\.(?:js|mjs|cjs|ts|tsx|jsx)$/, '')
    .split(/[./@~]+/)
    .filter(Boolean);
  const last = parts[parts.length - 1] ?? moduleStem(`${folder(path)}/__init__.py`);
  const suffix = parts.join('/');
  const key = `${last}\0${suffix}\0${relative}`;
  let candidates = byImport.get(key);
  if (!candidates) {
    candidates = (byStem.get(last) ?? [])
      .filter((file) => {
        const stem = file.replace(/\.\w+$/, '').replace(/\/(?:__init__|index)$/, '');
        return stem === suffix || stem.endsWith(`/${suffix}`) || (relative && suffix === '');
      })
      .sort((one, other) => (one < other ? -1 : 1));
    byImport.set(key, candidates);
  }
  return nearestTo(path, candidates);
}

/** Of sorted files the ones that share the longest beginning with `path`: they stand side by side, around its own place. */
function nearestTo(path: string, sorted: readonly string[]): readonly string[] {
  let at = 0;
  for (let high = sorted.length; at < high; ) {
    const middle = (at + high) >> 1;
    if (sorted[middle]! < path) at = middle + 1;
    else high = middle;
  }
  const behind = sorted[at] === path ? at + 1 : at;
  const shared = (index: number): number => {
    const file = sorted[index];
    let length = file === undefined ? -1 : 0;
    while (file !== undefined && length < file.length && file[length] === path[length]) length++;
    return length;
  };
  const best = Math.max(shared(at - 1), shared(behind));
  if (best < 0) return [];
  let first = at;
  let end = behind;
  while (first > 0 && at - first < maximumFiles && shared(first - 1) === best) first--;
  while (end < sorted.length && end - first <= maximumFiles && shared(end) === best) end++;
  return sorted.slice(first, end).filter((file) => file !== path);
}

/** Finds the files of a tree that an import in a file can mean. */
export function moduleFinder(paths: readonly string[]): (module: string, path: string) => readonly string[] {
  const modules: Modules = { byStem: new Map(), byImport: new Map() };
  for (const path of paths) {
    const stem = moduleStem(path);
    const files = modules.byStem.get(stem);
    if (files === undefined) modules.byStem.set(stem, [path]);
    else files.push(path);
  }
  return (module, path) => moduleFiles(modules, module, path);
}

/** The folder of a path, without a slash; empty at the top. */
export function folder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
