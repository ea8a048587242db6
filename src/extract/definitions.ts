/** What names mean: every definition of the tree, by file for names of a module, by name for those that cross files. */
import { byAttribute, type Classes, classes, type Heads, standing } from './classes.js';
import { type DefinedName, describe } from './defined-name.js';
import { documentFinder, isDocument } from './document-files.js';
import { type Documents, documents, type Keyed } from './documents.js';
import { entriesThrough, entryOf } from './entries.js';
import { folder, type Modules, moduleFiles, moduleStem } from './module-files.js';
import { nearest } from './nearest.js';
import type { PlacedValue } from './placed-value.js';
import type { NameSpace } from './types.js';

/** Definitions of one name in one file that are kept, and files that define one name. */
const maximumValues = 24;
const maximumPlaces = 200;

/** A name to be looked up. */
export type Name = Extract<PlacedValue, { readonly kind: 'name' }>;

/** A value and the file in which it stands. */
export interface Standing<T extends PlacedValue = PlacedValue> {
  readonly path: string;
  readonly value: T;
}

/** The names defined in the whole tree; filled while files are read, asked afterwards. */
export interface Definitions {
  define(path: string, space: NameSpace, name: string, value: PlacedValue): void;
  /** Tells of a class of a file what it is derived from. */
  readonly extend: Classes['extend'];
  /** What `name` can mean in `path`. */
  lookUp(name: Name, path: string): readonly Standing[];
  /** The same for a name whose settings file does not hold it. */
  guess(name: Name, path: string): readonly Standing[];
  /** What stands under `key` of the settings file that `written` means in `path`. */
  readonly entryAt: Documents['at'];
  /** Keeps the text of a file that may be settings which code loads. */
  keep(path: string, text: string): void;
  /** The files that `module`, imported in `path`, can mean. */
  filesOf(module: string, path: string): readonly string[];
  /** The names of one file that others may use, each with all that it is, without the places. */
  definedIn(path: string): ReadonlyMap<string, DefinedName>;
  /** The names of other files that were asked for. */
  sought(): readonly SoughtName[];
  /** Tells of a file that was passed over, because no word in it tells; a name may lead to it all the same. */
  passOver(path: string): void;
  /** Files that were passed over and to which the names looked up so far lead; each is told once. */
  wanted(): readonly string[];
}

/** A name that a file asked another one for. */
export interface SoughtName {
  readonly space: Exclude<NameSpace, 'local'>;
  readonly name: string;
  readonly module?: string;
  readonly path: string;
}

/** An empty table of definitions; `parse` reads a settings file anew, and `paths` are all of the tree where they are known. */
export function definitions(
  parse: (path: string, text: string) => readonly Keyed[],
  paths?: readonly string[],
): Definitions {
  /** `path` → name → values, for names of one file. */
  const local = new Map<string, Map<string, PlacedValue[]>>();
  /** Name → where it is defined, for the name spaces that cross files. */
  const shared = new Map<string, Standing[]>();
  const modules: Modules = { byStem: new Map(), byImport: new Map() };
  /** Modules that were passed over at first, those of them that still are, and by folder the files whose names hold for all of it. */
  const passed = new Set<string>();
  const unread = new Set<string>();
  const unreadIn = new Map<string, string[]>();
  /** `path` → `.attribute` → values of each name that ends with it. */
  const attributes = new Map<string, ReadonlyMap<string, readonly PlacedValue[]>>();
  /** The same without what is a class's own. */
  const free = new Map<string, ReadonlyMap<string, readonly PlacedValue[]>>();
  /** Settings files that were read or can be. */
  const texts = new Set<string>();
  const answers = new Map<string, readonly Standing[]>();
  const asked = new Map<string, SoughtName>();

  const define: Definitions['define'] = (path, space, name, value) => {
    // What was found out holds for what was known then.
    if (answers.size > 0) for (const kept of [answers, attributes, free, modules.byImport]) kept.clear();
    if (space === 'local' || space === 'module') {
      let names = local.get(path);
      if (!names) {
        names = new Map();
        local.set(path, names);
        if (!passed.has(path)) push(modules.byStem, moduleStem(path), path);
      }
      const values = names.get(name);
      if (!values) names.set(name, [value]);
      else if (values.length < maximumValues) values.push(value);
      return;
    }
    const key = `${space}\0${name}`;
    const others = shared.get(key);
    if (!others) shared.set(key, [{ path, value }]);
    else if (others.length < maximumPlaces) others.push({ path, value });
  };

  const ask = ({ space, name, module }: Name, path: string): void => {
    if (space === 'local') return;
    asked.set(`${path}\0${space}\0${module ?? ''}\0${name}`, {
      space,
      name,
      path,
      ...(module !== undefined && { module }),
    });
  };

  const exact = (path: string, name: string): readonly PlacedValue[] | undefined => local.get(path)?.get(name);
  const filesOf: Definitions['filesOf'] = (module, path) => moduleFiles(modules, module, path);
  const through = (path: string, name: string): readonly Standing[] =>
    entriesThrough(path, name, { exact, filesOf, ask });

  /** What a name of a file is; as a last resort a guess. */
  const inFile = (path: string, name: string, guessing = false): readonly Standing[] => {
    const names = local.get(path);
    if (!names) return [];
    const own = names.get(name);
    if (own) return standing(path, own);
    const dot = name.lastIndexOf('.');
    if (dot === -1) return [];
    // The default of a module of CommonJS is all that it exports.
    const exported = name.startsWith('default.') ? names.get(name.slice('default.'.length)) : undefined;
    if (exported) return standing(path, exported);
    const whole = names.has('default') && !name.startsWith('default.') ? `default.${name}` : undefined;
    const entries = guessing ? [] : [...through(path, name), ...(whole === undefined ? [] : through(path, whole))];
    if (entries.length > 0) return entries;
    // `settings.model_id`, where `settings` is an instance of a class in that file: the attribute of whichever class has it.
    return elsewhere(path, name);
  };

  /** `self.card`, where the class gets it from a table of that file; `self.settings.model` of whichever class has it. */
  const elsewhere = (path: string, name: string, heads?: Heads): readonly Standing[] => {
    const dot = name.lastIndexOf('.');
    const kept = dot === -1 ? free : attributes;
    const known = kept.get(path) ?? byAttribute(local.get(path) ?? new Map(), dot === -1 ? heads : undefined);
    kept.set(path, known);
    return standing(path, known.get(dot === -1 ? `.${name}` : name.slice(dot)) ?? []);
  };

  const family = classes({ exact, through, elsewhere, filesOf, ask });

  const settings = documents(
    documentFinder(() => paths ?? texts),
    parse,
    (written, path, key) =>
      asked.set(`${path}\0file\0${written}\0${key}`, { space: 'file', name: key, module: written, path }),
  );

  const search = (value: Name, path: string, guessing = false): readonly Standing[] => {
    const { space, name, module } = value;
    if (space === 'local' && module === undefined) return inFile(path, name, guessing);
    if (space === 'local') return family.attribute(path, module!, name.slice(name.indexOf('.') + 1));
    if (space === 'module') {
      const entry = guessing ? undefined : entryOf(value);
      if (entry) return [{ path, value: entry }];
      return filesOf(module ?? '', path).flatMap((file) => inFile(file, name, guessing));
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

  const lookUp: Definitions['lookUp'] = (value, path) => {
    const key = `${path}\0${keyOf(value)}`;
    ask(value, path);
    const places = answers.get(key) ?? search(value, path);
    answers.set(key, places);
    return places;
  };

  const passOver: Definitions['passOver'] = (path) => {
    if (/\.(?:tf|tfvars)$/.test(path)) push(unreadIn, folder(path), path);
    else if (/\.(?:pyi?|[cm]?[jt]sx?)$/.test(path)) {
      push(modules.byStem, moduleStem(path), path);
      passed.add(path);
      unread.add(path);
    } else if (isDocument(path)) {
      texts.add(path);
      settings.passOver(path);
    }
  };

  const wanted: Definitions['wanted'] = () => {
    const found = [...settings.wanted()];
    for (const { space, module = '', path } of asked.values()) {
      if (space === 'variable') {
        found.push(...(unreadIn.get(folder(path)) ?? []));
        unreadIn.delete(folder(path));
      } else if (space === 'module') {
        for (const file of filesOf(module, path)) if (unread.delete(file)) found.push(file);
      }
    }
    return found;
  };

  const definedIn: Definitions['definedIn'] = (path) => {
    const own = [...(local.get(path) ?? [])].map(([name, values]) => describe('local', name, values));
    const crossing = [...shared].flatMap(([key, standing]) => {
      const values = standing.filter((one) => one.path === path).map(({ value }) => value);
      const [space = '', name = ''] = key.split('\0');
      return values.length === 0 ? [] : [describe(space as NameSpace, name, values)];
    });
    return new Map([...own, ...crossing].map((one) => [`${one.space}\0${one.name}`, one]));
  };

  const keep: Definitions['keep'] = (path, text) => {
    if (!isDocument(path)) return;
    texts.add(path);
    settings.keep(path, text);
  };

  return {
    define,
    extend: family.extend,
    lookUp,
    guess: (name, path) => search(name, path, true),
    entryAt: settings.at,
    keep,
    filesOf,
    definedIn,
    sought: () => [...asked.values()],
    passOver,
    wanted,
  };
}

function push(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.push(path);
  else lists.set(key, [path]);
}

/** One text for each name, whatever its place. */
export function keyOf({ space, module, name }: Name): string {
  return `${space}\0${module ?? ''}\0${name}`;
}
