/** Which settings file a path in code means: beside the code or above it, else the only one of the tree that ends so. */
import { folder } from './module-files.js';

const settingsName = /(?:\.(?:ya?ml|json[5c]?|toml|ini|cfg|conf|env|properties)|(?:^|\/)\.env[\w.-]{0,40})$/i;
/** Files of tools that hold no settings of the program. */
const ofTools =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,40}|jsconfig|deno|biome|turbo|lerna|nx|vercel|renovate|pyproject|cargo|mkdocs|pnpm-\w{1,20}|docker-compose[\w.-]{0,40}|compose[\w.-]{0,40}|chart)\.\w{1,6}$/i;
/** `config.yaml.example`, `config.example.yaml`: what a file becomes when somebody fills it in. */
const copy = /[._-](?:example|sample|template|tmpl|dist|default)(?=\.|$)/i;
/** Files of one name that are looked at. */
const maximumFiles = 500;

/** The name of a file that is to be copied, without what says so. */
export function filledIn(name: string): string {
  return name.replace(copy, '');
}

/** Whether a file may be settings that code loads, by its name. */
export function isDocument(path: string): boolean {
  const base = filledIn(path.slice(path.lastIndexOf('/') + 1));
  return settingsName.test(base) && !ofTools.test(base);
}

/** Finds the file that a path written in a file of the tree means; undefined when none does, or several may. */
export type FindDocument = (written: string, from: string) => string | undefined;

/** A finder over the paths of a tree; its tables are made at the first question. */
export function documentFinder(paths: () => Iterable<string>): FindDocument {
  let tables: readonly [Table, Table] | undefined;
  return (written, from) => {
    const wanted = partsOf(written);
    if (wanted === undefined) return undefined;
    tables ??= tablesOf(paths());
    return find(tables[0], wanted, from) ?? find(tables[1], wanted, from);
  };
}

/** Path as it is read → the path of the file, and by base name the paths as they are read. */
interface Table {
  readonly files: Map<string, string>;
  readonly byBase: Map<string, string[]>;
}

/** Files under their own names, and those that are to be copied under the names that they then have. */
function tablesOf(paths: Iterable<string>): readonly [Table, Table] {
  const own: Table = { files: new Map(), byBase: new Map() };
  const copies: Table = { files: new Map(), byBase: new Map() };
  for (const path of paths) {
    if (!isDocument(path)) continue;
    const base = path.slice(path.lastIndexOf('/') + 1);
    const becomes = filledIn(base);
    enter(own, path, path);
    if (becomes !== base) enter(copies, `${path.slice(0, path.length - base.length)}${becomes}`, path);
  }
  return [own, copies];
}

function enter({ files, byBase }: Table, read: string, path: string): void {
  if (files.has(read)) return;
  files.set(read, path);
  const base = read.slice(read.lastIndexOf('/') + 1);
  const others = byBase.get(base);
  if (others === undefined) byBase.set(base, [read]);
  else if (others.length < maximumFiles) others.push(read);
}

/** A written path taken apart. */
interface Written {
  /** Folders that it leaves upwards. */
  readonly ups: number;
  readonly parts: readonly string[];
  readonly absolute: boolean;
}

function partsOf(written: string): Written | undefined {
  if (written.length > 300 || written.includes('://') || !isDocument(written)) return undefined;
  const parts: string[] = [];
  let ups = 0;
  for (const part of written.split(/[\\/]+/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) ups++;
  }
  return parts.length === 0 ? undefined : { ups, parts, absolute: /^[\\/~]/.test(written) };
}

function find(table: Table, { ups, parts, absolute }: Written, from: string): string | undefined {
  if (!table.byBase.has(parts[parts.length - 1]!)) return undefined;
  const above = [folder(from)];
  for (let at = above[0]!; at !== ''; ) {
    at = folder(at);
    above.push(at);
  }
  // In a container the tree lies in a folder that it knows nothing of (`/app/config.yaml`).
  for (let cut = 0; cut < (absolute ? Math.min(3, parts.length) : 1); cut++) {
    const suffix = parts.slice(cut).join('/');
    const homes = ups > 0 ? [...above.slice(ups, ups + 1), ...above] : above;
    for (const home of homes) {
      const found = table.files.get(home === '' ? suffix : `${home}/${suffix}`);
      if (found !== undefined) return found;
    }
    const ending = table.byBase.get(parts[parts.length - 1]!)!.filter((path) => path.endsWith(`/${suffix}`));
    if (ending.length > 0) return ending.length === 1 ? table.files.get(ending[0]!) : undefined;
  }
  return undefined;
}
