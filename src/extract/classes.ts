/** What an object of a class has under a name: its own attributes, its bases', and what classes derived from it set. */
import type { Name, Standing } from './definitions.js';
import type { PlacedValue } from './placed-value.js';

/** Values of one attribute that are kept. */
const maximumValues = 200;

/** Classes that are looked at for one attribute. */
const maximumClasses = 32;

/** Classes of one file, and what they are derived from. */
export type Heads = ReadonlyMap<string, readonly PlacedValue[]>;

/** What is known of the names of a tree. */
interface Surroundings {
  /** The values of a dotted name of a file, of that and of no other. */
  readonly exact: (path: string, name: string) => readonly PlacedValue[] | undefined;
  /** A guess: the values of whatever in the file ends with the last segment of a name, but for what belongs to one of the classes itself. */
  readonly elsewhere: (path: string, name: string, classes: Heads | undefined) => readonly Standing[];
  /** What the beginning of a name was loaded from. */
  readonly through: (path: string, name: string) => readonly Standing[];
  readonly filesOf: (module: string, path: string) => readonly string[];
  /** Remembers that a name of another file is needed. */
  readonly ask: (name: Name, path: string) => void;
}

/** The classes of a tree; filled while files are read, asked afterwards. */
export interface Classes {
  /** Tells of a class of a file what it is derived from. */
  extend(path: string, name: string, bases: readonly PlacedValue[]): void;
  /** What an object of the class `owner` of that file has under `attribute`. */
  attribute(path: string, owner: string, attribute: string): readonly Standing[];
}

/** An empty table of classes. */
export function classes({ exact, through, elsewhere, filesOf, ask }: Surroundings): Classes {
  /** `path` → class → what it is derived from, and the classes of the same file that are derived from it. */
  const heads = new Map<string, Map<string, readonly PlacedValue[]>>();
  const heirs = new Map<string, Map<string, string[]>>();

  const extend: Classes['extend'] = (path, name, bases) => {
    const own = heads.get(path) ?? new Map<string, readonly PlacedValue[]>();
    heads.set(path, own.set(name, bases));
    const derived = heirs.get(path) ?? new Map<string, string[]>();
    heirs.set(path, derived);
    for (const base of bases) {
      if (base.kind !== 'name' || base.space !== 'local') continue;
      const others = derived.get(base.name);
      if (others === undefined) derived.set(base.name, [name]);
      else if (others.length < maximumClasses) others.push(name);
    }
  };

  /** The nearest of the class and its bases that has it. */
  const above = (path: string, owner: string, attribute: string): readonly Standing[] => {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const line: Standing<Name>[] = [{ path, value: { kind: 'name', space: 'local', name: owner, location } }];
    for (let at = 0; at < line.length && at < maximumClasses; at++) {
      const { path: from, value } = line[at]!;
      ask({ ...value, name: `${value.name}.${attribute}` }, from);
      for (const home of value.space === 'local' ? [from] : filesOf(value.module ?? '', from)) {
        const own = exact(home, `${value.name}.${attribute}`);
        if (own) return standing(home, own);
        const entries = through(home, `${value.name}.${attribute}`);
        if (entries.length > 0) return entries;
        const bases = heads.get(home)?.get(value.name) ?? [];
        for (const base of bases) if (base.kind === 'name') line.push({ path: home, value: base });
      }
    }
    return [];
  };

  /** What classes of the same file that are derived from it have. */
  const below = (path: string, owner: string, attribute: string): readonly Standing[] => {
    const derived = new Set([owner]);
    for (const name of derived) {
      for (const heir of heirs.get(path)?.get(name) ?? []) if (derived.size < maximumClasses) derived.add(heir);
    }
    derived.delete(owner);
    return [...derived].flatMap((name) => standing(path, exact(path, `${name}.${attribute}`) ?? []));
  };

  const attribute: Classes['attribute'] = (path, owner, name) => {
    const found = [...above(path, owner, name), ...below(path, owner, name)];
    return found.length > 0 ? found : elsewhere(path, name, heads.get(path));
  };

  return { extend, attribute };
}

/** Values of one file with their path. */
export function standing(path: string, values: readonly PlacedValue[]): readonly Standing[] {
  return values.map((value) => ({ path, value }));
}

/** `.attribute` → the values of every dotted name that ends with it, but for those of the classes. */
export function byAttribute(
  names: ReadonlyMap<string, readonly PlacedValue[]>,
  heads?: Heads,
): ReadonlyMap<string, readonly PlacedValue[]> {
  const known = new Map<string, PlacedValue[]>();
  for (const [name, values] of names) {
    const dot = name.lastIndexOf('.');
    if (dot === -1 || heads?.has(name.slice(0, dot))) continue;
    const found = known.get(name.slice(dot)) ?? [];
    if (found.length < maximumValues) found.push(...values);
    known.set(name.slice(dot), found);
  }
  return known;
}
