/** Follows names to the literals behind them, within a file, between modules, through environment, values files and variables. */
import type { Location, NameSpace } from './types.js';

/** A value whose spans have become locations. */
export type PlacedValue =
  | { readonly kind: 'text'; readonly text: string; readonly location: Location }
  | {
      readonly kind: 'name';
      readonly space: NameSpace;
      readonly name: string;
      readonly module?: string;
      readonly location: Location;
    }
  | { readonly kind: 'join' | 'either' | 'list'; readonly parts: readonly PlacedValue[]; readonly location: Location }
  | { readonly kind: 'opaque'; readonly location: Location };

/** A literal reached from a place, and the hops on the way, from the literal outwards. */
export interface Reached {
  readonly text: string;
  readonly location: Location;
  readonly via: readonly Location[];
}

/** Hops from a use to its literal (issue: up to five, over several files and formats). */
const maximumHops = 5;
/** Alternatives that one place may resolve to. */
const maximumReached = 24;

/** The names defined in the whole tree; filled while files are read, asked afterwards. */
export interface Definitions {
  define(path: string, space: NameSpace, name: string, value: PlacedValue): void;
  /** Every literal that `value`, standing in `path`, can be; empty when nothing is known. */
  reach(value: PlacedValue, path: string): readonly Reached[];
}

/** An empty table of definitions. */
export function definitions(): Definitions {
  /** `path` → name → values, for names of one file. */
  const local = new Map<string, Map<string, PlacedValue[]>>();
  /** Name → where it is defined, for the name spaces that cross files. */
  const shared = new Map<string, { readonly path: string; readonly value: PlacedValue }[]>();
  const modules = new Map<string, string[]>();

  const define: Definitions['define'] = (path, space, name, value) => {
    if (space === 'local' || space === 'module') {
      let names = local.get(path);
      if (!names) {
        names = new Map();
        local.set(path, names);
        const stem = moduleStem(path);
        modules.set(stem, [...(modules.get(stem) ?? []), path]);
      }
      const values = names.get(name);
      if (!values) names.set(name, [value]);
      else if (values.length < maximumReached) values.push(value);
      return;
    }
    const key = `${space}\0${name}`;
    const places = shared.get(key);
    if (!places) shared.set(key, [{ path, value }]);
    else if (places.length < 200) places.push({ path, value });
  };

  const inFile = (path: string, name: string): readonly PlacedValue[] => {
    const names = local.get(path);
    if (!names) return [];
    const exact = names.get(name);
    if (exact) return exact;
    const dot = name.lastIndexOf('.');
    if (dot === -1) return [];
    // `settings.model_id`, where `settings` is an instance of a class in that file: the attribute of whichever class has it.
    const attribute = name.slice(dot);
    const found: PlacedValue[] = [];
    for (const [other, values] of names) if (other.endsWith(attribute)) found.push(...values);
    return found;
  };

  const lookUp = (
    value: Extract<PlacedValue, { kind: 'name' }>,
    path: string,
  ): readonly { path: string; value: PlacedValue }[] => {
    const { space, name, module } = value;
    if (space === 'local') return inFile(path, name).map((found) => ({ path, value: found }));
    if (space === 'module') {
      return moduleFiles(modules, module ?? '', path).flatMap((file) =>
        inFile(file, name).map((found) => ({ path: file, value: found })),
      );
    }
    const places = shared.get(`${space}\0${name}`) ?? [];
    if (space === 'env') return nearest(places, path);
    // Helm values and Terraform variables belong to the chart or folder that uses them.
    const near = places.filter(
      (place) =>
        path.startsWith(`${folder(place.path)}/`) || folder(place.path) === folder(path) || folder(place.path) === '',
    );
    return near.length > 0 ? near : space === 'variable' ? [] : places;
  };

  const reach = (
    value: PlacedValue,
    path: string,
    hops: number,
    seen: ReadonlySet<PlacedValue>,
  ): readonly Reached[] => {
    if (seen.has(value)) return [];
    switch (value.kind) {
      case 'text':
        return [{ text: value.text, location: value.location, via: [] }];
      case 'either':
      case 'list':
        return value.parts.flatMap((part) => reach(part, path, hops, seen)).slice(0, maximumReached);
      case 'join': {
        let texts: Reached[] = [{ text: '', location: value.location, via: [] }];
        for (const part of value.parts) {
          const options = reach(part, path, hops, seen);
          texts = texts.flatMap((head) => options.map((option) => concatenated(head, option))).slice(0, maximumReached);
        }
        return texts.filter((reached) => reached.text !== '');
      }
      case 'name': {
        if (hops >= maximumHops) return [];
        const next = new Set(seen).add(value);
        return lookUp(value, path)
          .filter((found) => found.value !== value)
          .flatMap((found) =>
            reach(found.value, found.path, hops + 1, next).map((reached) => ({
              ...reached,
              via: [...reached.via, value.location],
            })),
          )
          .slice(0, maximumReached);
      }
      case 'opaque':
        return [];
    }
  };

  return { define, reach: (value, path) => reach(value, path, 0, new Set()) };
}

/** The joined text stands where its longest literal part stands. */
function concatenated(head: Reached, tail: Reached): Reached {
  const longer = head.text.length >= tail.text.length && head.text !== '' ? head : tail;
  return { text: head.text + tail.text, location: longer.location, via: [...head.via, ...tail.via] };
}

/** An environment variable of the same name elsewhere in a large tree is another variable: the closest definitions count. */
function nearest<T extends { readonly path: string }>(places: readonly T[], path: string): readonly T[] {
  const common = (other: string): number => {
    const [a, b] = [folder(other).split('/'), folder(path).split('/')];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    return folder(other) === '' ? 0 : at;
  };
  const best = Math.max(0, ...places.map((place) => common(place.path)));
  return places.filter((place) => common(place.path) === best);
}

function folder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `app/core/config.py` → `config`; a package is named by its folder. */
function moduleStem(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const last = parts[parts.length - 1]!;
  return (last === '__init__' || last === 'index') && parts.length > 1 ? parts[parts.length - 2]! : last;
}

/** Files that `module`, imported in `path`, can mean: the nearest ones whose path ends with it. */
function moduleFiles(modules: ReadonlyMap<string, readonly string[]>, module: string, path: string): readonly string[] {
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
