/** Follows a dotted name to the settings file that its beginning was loaded from: `cfg["llm"]["model"]` is `llm.model` of what `cfg` holds. */
import type { Name, Standing } from './definitions.js';
import { isDocument } from './document-files.js';
import type { PlacedValue } from './placed-value.js';

/** A part of a settings file. */
export type Entry = Extract<PlacedValue, { readonly kind: 'entry' }>;

/** Names that are looked at for one, and levels of a name. */
const most = { names: 48, levels: 12 } as const;

/** What is known of the names of a tree. */
interface Surroundings {
  /** The values of a dotted name of a file, of that and of no other. */
  readonly exact: (path: string, name: string) => readonly PlacedValue[] | undefined;
  readonly filesOf: (module: string, path: string) => readonly string[];
  /** Remembers that a name of another file is needed. */
  readonly ask: (name: Name, path: string) => void;
}

/** The entries that `name` of the file `path` can be; empty when what it begins with holds no settings file. */
export function entriesThrough(path: string, name: string, { exact, filesOf, ask }: Surroundings): readonly Standing[] {
  const found: Standing[] = [];
  const line = [{ path, name }];
  const seen = new Set([`${path}\0${name}`]);
  const go = (file: string, next: string): void => {
    const key = `${file}\0${next}`;
    if (seen.size >= most.names || seen.has(key)) return;
    seen.add(key);
    line.push({ path: file, name: next });
  };
  const take = (value: PlacedValue, file: string, rest: string): void => {
    if (value.kind === 'either') for (const part of value.parts) take(part, file, rest);
    else if (value.kind === 'entry') found.push({ path: file, value: under(value, rest) });
    else if (value.kind === 'name' && value.space === 'local') go(file, `${ownName(value)}.${rest}`);
    else if (value.kind === 'name' && value.space === 'module') {
      const entry = entryOf(value, rest);
      if (entry) found.push({ path: file, value: entry });
      else ask({ ...value, name: `${value.name}.${rest}` }, file);
      const homes = entry ? [] : filesOf(value.module ?? '', file);
      for (const home of homes) go(home, `${value.name}.${rest}`);
    }
  };
  for (const { path: file, name: whole } of line) {
    let levels = 0;
    for (let dot = whole.lastIndexOf('.'); dot > 0 && levels < most.levels; dot = whole.lastIndexOf('.', dot - 1)) {
      levels++;
      const values = exact(file, whole.slice(0, dot));
      if (values === undefined) continue;
      for (const value of values) take(value, file, whole.slice(dot + 1));
      break;
    }
  }
  return found;
}

/** What an imported settings file (`import cfg from './x.json'`) has under the name and `rest`; undefined for any other import. */
export function entryOf({ module = '', name, location }: Name, rest = ''): Entry | undefined {
  if (!isDocument(module) || !/^[.@~/]/.test(module)) return undefined;
  const key = [name.replace(/^(?:default|\*)(?:\.|$)/, ''), rest].filter(Boolean).join('.');
  return { kind: 'entry', path: { kind: 'text', text: module.replace(/^[@~]\//, '/'), location }, key, location };
}

function under(entry: Entry, rest: string): Entry {
  return { ...entry, key: entry.key === '' ? rest : `${entry.key}.${rest}` };
}

/** The name under which an attribute of `self` is defined. */
function ownName({ name, module }: Name): string {
  return module === undefined ? name : `${module}${name.slice(name.indexOf('.'))}`;
}
