/** Which files an import can mean: modules by their last name, and the nearest file whose path ends with what is imported. */

/** `app/core/config.py` → `config`; a package is named by its folder. */
export function moduleStem(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const last = parts[parts.length - 1]!;
  return (last === '__init__' || last === 'index') && parts.length > 1 ? parts[parts.length - 2]! : last;
}

/** Files that `module`, imported in `path`, can mean: the nearest ones whose path ends with it. */
export function moduleFiles(
  modules: ReadonlyMap<string, readonly string[]>,
  module: string,
  path: string,
): readonly string[] {
  const relative = /^\.+/.test(module);
  const parts = module
    .replace(/\.(?:js|mjs|cjs|ts|tsx|jsx)$/, '')
    .split(/[./@~]+/)
    .filter(Boolean);
  const last = parts[parts.length - 1] ?? moduleStem(`${folder(path)}/__init__.py`);
  const suffix = parts.join('/');
  const candidates = (modules.get(last) ?? []).filter((file) => {
    const stem = file.replace(/\.\w+$/, '').replace(/\/(?:__init__|index)$/, '');
    return file !== path && (stem === suffix || stem.endsWith(`/${suffix}`) || (relative && suffix === ''));
  });
  const shared = (file: string): number => {
    let at = 0;
    while (at < file.length && file[at] === path[at]) at++;
    return at;
  };
  const best = Math.max(-1, ...candidates.map(shared));
  return candidates.filter((file) => shared(file) === best);
}

/** The folder of a path, without a slash; empty at the top. */
export function folder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
