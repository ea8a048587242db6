/** Follows names to the literals behind them, within a file, between modules, through environment, values files and variables. */
import type { Problem } from '../problem.js';
import { folder, type Modules, moduleFiles, moduleStem } from './module-files.js';
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
  /** Set when the text is put together: the length of its longest part, which is the one at `location`. */
  readonly longest?: number;
}

/** Hops from a use to its literal (issue: up to five, over several files and formats). */
const maximumHops = 5;
/** Alternatives that one place may resolve to. */
const maximumReached = 24;
/** Values looked at for one use, and for all uses in one file: names that define each other have no end of alternatives. */
const maximumSteps = { use: 5_000, file: 500_000 } as const;
/** Places at which one name is known to be defined. */
const maximumPlaces = 200;

/** The names defined in the whole tree; filled while files are read, asked afterwards. */
export interface Definitions {
  define(path: string, space: NameSpace, name: string, value: PlacedValue): void;
  /** Every literal that `value`, standing in `path`, can be; empty when nothing is known. */
  reach(value: PlacedValue, path: string): readonly Reached[];
  /** The files in which some name could not be followed to the end. */
  problems(): readonly Problem[];
  /** The names of one file that others may use, each with all that it is, without the places. */
  definedIn(path: string): ReadonlyMap<string, DefinedName>;
  /** The names of other files that were asked for. */
  sought(): readonly SoughtName[];
}

/** A name and what it is; two that are spelled the same have the same values. */
export interface DefinedName {
  readonly space: NameSpace;
  readonly name: string;
  readonly spelled: string;
  /** Names that its value mentions. */
  readonly mentions: readonly string[];
}

/** A name that a file asked another one for. */
export interface SoughtName {
  readonly space: Exclude<NameSpace, 'local'>;
  readonly name: string;
  readonly module?: string;
  readonly path: string;
}

type Name = Extract<PlacedValue, { readonly kind: 'name' }>;

/** A value and the file in which it stands. */
interface Standing {
  readonly path: string;
  readonly value: PlacedValue;
}

/** An empty table of definitions. */
export function definitions(): Definitions {
  /** `path` → name → values, for names of one file. */
  const local = new Map<string, Map<string, PlacedValue[]>>();
  /** Name → where it is defined, for the name spaces that cross files. */
  const shared = new Map<string, Standing[]>();
  const modules: Modules = { byStem: new Map(), byImport: new Map() };
  /** `path` → `.attribute` → values of each name that ends with it. */
  const attributes = new Map<string, ReadonlyMap<string, readonly PlacedValue[]>>();
  /** What names mean in a file, as far as asked, and what the answers have cost. */
  const answers = new Map<string, { steps: number; readonly names: Map<string, readonly Reached[]> }>();
  const places = new Map<string, readonly Standing[]>();
  const cut = new Set<string>();
  const asked = new Map<string, SoughtName>();

  const define: Definitions['define'] = (path, space, name, value) => {
    if (space === 'local' || space === 'module') {
      let names = local.get(path);
      if (!names) {
        names = new Map();
        local.set(path, names);
        const stem = moduleStem(path);
        const files = modules.byStem.get(stem);
        if (files) files.push(path);
        else modules.byStem.set(stem, [path]);
      }
      const values = names.get(name);
      if (!values) names.set(name, [value]);
      else if (values.length < maximumReached) values.push(value);
      return;
    }
    const key = `${space}\0${name}`;
    const others = shared.get(key);
    if (!others) shared.set(key, [{ path, value }]);
    else if (others.length < maximumPlaces) others.push({ path, value });
  };

  const inFile = (path: string, name: string): readonly PlacedValue[] => {
    const names = local.get(path);
    if (!names) return [];
    const exact = names.get(name);
    if (exact) return exact;
    const dot = name.lastIndexOf('.');
    if (dot === -1) return [];
    // The default of a module of CommonJS is all that it exports.
    const exported = name.startsWith('default.') ? names.get(name.slice('default.'.length)) : undefined;
    if (exported) return exported;
    // `settings.model_id`, where `settings` is an instance of a class in that file: the attribute of whichever class has it.
    const known = attributes.get(path) ?? byAttribute(names);
    attributes.set(path, known);
    return known.get(name.slice(dot)) ?? [];
  };

  const search = ({ space, name, module }: Name, path: string): readonly Standing[] => {
    if (space === 'local') return inFile(path, name).map((found) => ({ path, value: found }));
    if (space === 'module') {
      return moduleFiles(modules, module ?? '', path).flatMap((file) =>
        inFile(file, name).map((found) => ({ path: file, value: found })),
      );
    }
    const everywhere = shared.get(`${space}\0${name}`) ?? [];
    if (space === 'env') return nearest(everywhere, path);
    // Helm values and Terraform variables belong to the chart or folder that uses them.
    const near = everywhere.filter(
      (place) =>
        path.startsWith(`${folder(place.path)}/`) || folder(place.path) === folder(path) || folder(place.path) === '',
    );
    return near.length > 0 ? near : space === 'variable' ? [] : everywhere;
  };

  const lookUp = (value: Name, path: string): readonly Standing[] => {
    const key = `${path}\0${keyOf(value)}`;
    const { space, name, module } = value;
    if (space !== 'local') asked.set(key, { space, name, path, ...(module !== undefined && { module }) });
    const found = places.get(key) ?? search(value, path);
    places.set(key, found);
    return found;
  };

  const follow = ({ value, path }: Standing, hops: number, walk: Walk): readonly Reached[] => {
    if (--walk.left.steps < 0) return [];
    switch (value.kind) {
      case 'text':
        return [{ text: value.text, location: value.location, via: [] }];
      case 'either':
      case 'list':
        return shortest(value.parts.flatMap((part) => follow({ path, value: part }, hops, walk)));
      case 'join': {
        let texts: readonly Reached[] = [{ text: '', location: value.location, via: [] }];
        for (const part of value.parts) {
          // The same name may stand in it twice, or beside it.
          const options = follow({ path, value: part }, hops, { ...walk, visited: new Map() });
          texts = firstOf(texts, (head) => options.map((option) => concatenated(head, option)));
          if (texts.length === 0) return [];
        }
        return texts.filter((reached) => reached.text !== '');
      }
      case 'name': {
        if (hops >= maximumHops) return [];
        // `MODEL: ${MODEL:-default}`: what that variable can be is being looked up already.
        const crossing = value.space === 'local' || value.space === 'module' ? undefined : keyOf(value);
        if (crossing !== undefined && walk.crossed.has(crossing)) return [];
        const crossed = crossing === undefined ? walk.crossed : new Set(walk.crossed).add(crossing);
        const found = lookUp(value, path).flatMap((place) => {
          // `X: ${X:-default}` must not lead to itself; a longer way to where we have been tells nothing new.
          if (walk.trail.has(place.value) || (walk.visited.get(place.value) ?? maximumHops) <= hops) return [];
          walk.visited.set(place.value, hops);
          return follow(place, hops + 1, { ...walk, crossed, trail: new Set(walk.trail).add(place.value) });
        });
        return shortest(found).map((reached) => ({ ...reached, via: [...reached.via, value.location] }));
      }
      case 'opaque':
        return [];
    }
  };

  const reach: Definitions['reach'] = (value, path) => {
    // Names inside alternatives are remembered like any others.
    if (value.kind === 'either' || value.kind === 'list')
      return shortest(value.parts.flatMap((part) => reach(part, path)));
    const known = answers.get(path) ?? { steps: 0, names: new Map<string, readonly Reached[]>() };
    answers.set(path, known);
    const key = value.kind === 'name' ? keyOf(value) : undefined;
    // The last hop is where the use stands; all before it is the same for each use of the name.
    const before = key === undefined ? undefined : known.names.get(key);
    if (before) return before.map((one) => ({ ...one, via: [...one.via.slice(0, -1), value.location] }));
    const allowed = Math.min(maximumSteps.use, maximumSteps.file - known.steps);
    const left = { steps: allowed };
    const found = follow({ value, path }, 0, { trail: new Set([value]), crossed: new Set(), visited: new Map(), left });
    if (left.steps < 0) cut.add(path);
    known.steps += allowed - Math.max(0, left.steps);
    if (key !== undefined) known.names.set(key, found);
    return found;
  };

  const problems = (): readonly Problem[] => [...cut].map((path) => ({ code: 'file-too-slow', path }));
  const definedIn = (path: string): ReadonlyMap<string, DefinedName> => {
    const own = [...(local.get(path) ?? [])].map(([name, values]) => describe('local', name, values));
    const crossing = [...shared].flatMap(([key, standing]) => {
      const values = standing.filter((one) => one.path === path).map(({ value }) => value);
      const [space = '', name = ''] = key.split('\0');
      return values.length === 0 ? [] : [describe(space as NameSpace, name, values)];
    });
    return new Map([...own, ...crossing].map((one) => [`${one.space}\0${one.name}`, one]));
  };

  return { define, reach, problems, definedIn, sought: () => [...asked.values()] };
}

function describe(space: NameSpace, name: string, values: readonly PlacedValue[]): DefinedName {
  const mentions: string[] = [];
  const spell = (value: PlacedValue): string => {
    if (value.kind === 'text') return JSON.stringify(value.text);
    if (value.kind === 'opaque') return '?';
    if (value.kind !== 'name') return `${value.kind}(${value.parts.map(spell).join()})`;
    mentions.push(value.name);
    return `${value.space}:${value.module ?? ''}:${value.name}`;
  };
  return { space, name, spelled: values.map(spell).join('|'), mentions };
}

function keyOf({ space, module, name }: Name): string {
  return `${space}\0${module ?? ''}\0${name}`;
}

/** What the values give, up to the number of alternatives that are kept. */
function firstOf<T>(values: readonly T[], give: (value: T) => readonly Reached[]): readonly Reached[] {
  const found: Reached[] = [];
  for (const value of values) {
    found.push(...give(value));
    if (found.length >= maximumReached) return found.slice(0, maximumReached);
  }
  return found;
}

/** What is known while one use is followed. */
interface Walk {
  /** The values between the use and here. */
  readonly trail: ReadonlySet<PlacedValue>;
  /** Names of several files (variables of the environment) that are being looked up. */
  readonly crossed: ReadonlySet<string>;
  /** Definitions that were followed, and after how many hops. */
  readonly visited: Map<PlacedValue, number>;
  /** What it may still cost. */
  readonly left: { steps: number };
}

/** Each literal once, by its shortest way; the nearest when there are too many. */
function shortest(reached: readonly Reached[]): readonly Reached[] {
  if (reached.length < 2) return reached;
  const kept = new Map<string, Reached>();
  for (const one of reached) {
    const { path, line, column } = one.location;
    const key = `${path}\0${line}\0${column}\0${one.text}`;
    const before = kept.get(key);
    if (before === undefined || one.via.length < before.via.length) kept.set(key, one);
  }
  const all = [...kept.values()];
  return all.length <= maximumReached ? all : all.sort((a, b) => a.via.length - b.via.length).slice(0, maximumReached);
}

/** `.attribute` → the values of every dotted name that ends with it. */
function byAttribute(names: ReadonlyMap<string, readonly PlacedValue[]>): ReadonlyMap<string, readonly PlacedValue[]> {
  const known = new Map<string, PlacedValue[]>();
  for (const [name, values] of names) {
    const dot = name.lastIndexOf('.');
    if (dot === -1) continue;
    const found = known.get(name.slice(dot)) ?? [];
    if (found.length < maximumPlaces) found.push(...values);
    known.set(name.slice(dot), found);
  }
  return known;
}

/** The joined text stands where its longest literal part stands. */
function concatenated(head: Reached, tail: Reached): Reached {
  if (head.text === '') return { ...tail, via: [...head.via, ...tail.via] };
  const [before, behind] = [head.longest ?? head.text.length, tail.longest ?? tail.text.length];
  return {
    text: head.text + tail.text,
    location: before >= behind ? head.location : tail.location,
    via: [...head.via, ...tail.via],
    longest: Math.max(before, behind),
  };
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
