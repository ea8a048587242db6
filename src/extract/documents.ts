/** What stands under a key of a settings file that code loads; a file is read anew when somebody asks, and kept for that while it is small. */
import type { Standing } from './definitions.js';
import type { FindDocument } from './document-files.js';
import { folder } from './module-files.js';
import type { PlacedValue } from './placed-value.js';

/** UTF-16 units of one file that is kept, and of all of them. */
const maximumKept = { file: 1 << 16, all: 1 << 24 } as const;
/** Groups inside groups (Hydra). */
const maximumGroups = 4;
/** Values of one key. */
const maximumValues = 24;

/** A value of a settings file and the keys that lead to it, outermost first. */
export interface Keyed {
  readonly keys: readonly string[];
  readonly value: PlacedValue;
}

/** The settings files of a tree; filled while files are read, asked afterwards. */
export interface Documents {
  keep(path: string, text: string): void;
  /** Tells of a file that was passed over and can be read when asked. */
  passOver(path: string): void;
  /** What stands under a dotted key of the file that `written` means in `from`. */
  at(written: string, from: string, key: string): readonly Standing[];
  /** Files that were passed over and are asked for; each is told once. */
  wanted(): readonly string[];
}

/** Values by dotted key, and what the list of defaults of Hydra puts in place of a group. */
interface Content {
  readonly values: ReadonlyMap<string, readonly PlacedValue[]>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** An empty table over the files that `find` knows; `ask` is told of each file that is looked for. */
export function documents(
  find: FindDocument,
  parse: (path: string, text: string) => readonly Keyed[],
  ask: (written: string, from: string, key: string) => void,
): Documents {
  const texts = new Map<string, string>();
  const contents = new Map<string, Content>();
  const passed = new Set<string>();
  const sought = new Set<string>();
  let kept = 0;

  const keep: Documents['keep'] = (path, text) => {
    if (text.length > maximumKept.file || kept + text.length > maximumKept.all) return;
    kept += text.length;
    texts.set(path, text);
    contents.delete(path);
  };

  const contentOf = (path: string): Content | undefined => {
    const known = contents.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    if (text === undefined) {
      if (passed.delete(path)) sought.add(path);
      return undefined;
    }
    const content = contentFrom(parse(path, text));
    contents.set(path, content);
    return content;
  };

  const inFile = (path: string, key: string, depth: number): readonly Standing[] => {
    const content = contentOf(path);
    const own = content?.values.get(key);
    if (own !== undefined) return own.map((value) => ({ path, value }));
    for (const [group, options] of depth < maximumGroups ? (content?.groups ?? []) : []) {
      if (!key.startsWith(`${group}.`)) continue;
      return options.flatMap((option) => {
        const written = `${folder(path)}/${group.replaceAll('.', '/')}/${option.replace(/\.ya?ml$/, '')}.yaml`;
        ask(written, path, key);
        const file = find(written.replace(/^\//, ''), path);
        return file === undefined ? [] : inFile(file, key.slice(group.length + 1), depth + 1);
      });
    }
    return [];
  };

  const at: Documents['at'] = (written, from, key) => {
    ask(written, from, key);
    const path = key === '' ? undefined : find(written, from);
    return path === undefined ? [] : inFile(path, key, 0);
  };

  const wanted: Documents['wanted'] = () => {
    const found = [...sought];
    sought.clear();
    return found;
  };

  return { keep, passOver: (path) => passed.add(path), at, wanted };
}

function contentFrom(read: readonly Keyed[]): Content {
  const values = new Map<string, PlacedValue[]>();
  const groups = new Map<string, string[]>();
  const enter = (key: string, value: PlacedValue): void => {
    const others = values.get(key);
    if (others === undefined) values.set(key, [value]);
    else if (others.length < maximumValues) others.push(value);
  };
  for (const { keys, value } of read) {
    const key = keys.join('.');
    enter(key, value);
    // `for one in settings["models"]`: whichever of the list.
    const plain = keys.filter((part) => !/^\d+$/.test(part)).join('.');
    if (plain !== key) enter(plain, value);
    const [first, , name] = keys;
    if (first === 'defaults' && keys.length === 3 && value.kind === 'text') {
      const group = name!.replace(/^(?:override )?\/?/, '').replace(/@.*$/, '');
      const dotted = group.replaceAll('/', '.');
      groups.set(dotted, [...(groups.get(dotted) ?? []), value.text]);
    }
  }
  return { values, groups };
}
