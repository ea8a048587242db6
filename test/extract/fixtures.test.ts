/** Walks fixtures/extract: every folder is a case, discovered and extracted as a scan does it, and compared whole. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { discover } from '../../src/discover/index.js';
import type { SourceFile } from '../../src/discover/types.js';
import { extractors } from '../../src/extract/extractors.js';
import { extract, triggersOf } from '../../src/extract/index.js';
import type { Location, Reference } from '../../src/extract/types.js';
import { vocabularyOf } from '../../src/scan.js';

const home = 'fixtures/extract';
const expectation = 'expected.json';

/** A reference as an expectation writes it: the place as path and line, hops as `path:line`. */
interface Expected extends Omit<Reference, 'location' | 'extractor' | 'via'> {
  readonly path: string;
  readonly line: number;
  readonly via?: readonly string[];
}

const vocabulary = vocabularyOf(await openCatalog());
const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(home).flatMap((extractor) =>
  folders(join(home, extractor)).map((name) => `${extractor}/${name}`),
);
const { filesOf, passedOver, readFile } = await read();

/** The files of each case that a scan would read, and the paths of those that it would pass over; one discovery for all of them. */
async function read() {
  const triggers = (path: string) => (path.endsWith(`/${expectation}`) ? undefined : triggersOf(path));
  const tree = await discover(home, { triggers });
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems));
  const found = new Map<string, SourceFile[]>();
  for (const file of tree.value.files()) {
    const [extractor, name, ...path] = file.path.split('/');
    const files = found.get(`${extractor}/${name}`) ?? [];
    files.push({ ...file, path: path.join('/') });
    found.set(`${extractor}/${name}`, files);
  }
  const passed = tree.value.passedOver();
  return {
    filesOf: found as ReadonlyMap<string, readonly SourceFile[]>,
    passedOver: (name: string) =>
      passed.flatMap((path) => (path.startsWith(`${name}/`) ? [path.slice(name.length + 1)] : [])),
    readFile: (name: string, path: string): SourceFile | undefined => {
      const file = tree.value.read(`${name}/${path}`);
      return file && { ...file, path };
    },
  };
}

/** What a scan finds in a case, and the files that it read for it. */
function scanned(name: string) {
  const files = [...(filesOf.get(name) ?? [])];
  const tree = {
    passedOver: () => passedOver(name),
    read: (path: string) => {
      const file = readFile(name, path);
      if (file) files.push(file);
      return file;
    },
  };
  const { references } = extract([...files], vocabulary, { tree });
  return { files, references };
}

function expectedOf({
  text,
  registry,
  revision,
  host,
  usage,
  location,
  signal,
  confidence,
  dynamic,
  via,
}: Reference): Expected {
  return {
    path: location.path,
    line: location.line,
    text,
    ...(registry !== undefined && { registry }),
    ...(revision !== undefined && { revision }),
    ...(host !== undefined && { host }),
    usage,
    signal,
    confidence,
    ...(dynamic && { dynamic }),
    ...(via && { via: via.map((hop) => `${hop.path}:${hop.line}`) }),
  };
}

/** One reference a line, so that a difference is one line. */
function written(references: readonly Expected[]): string {
  const line = (reference: Expected): string => {
    const members = Object.entries(reference).map(([key, value]) => {
      const list = Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : undefined;
      return `"${key}": ${list ?? JSON.stringify(value)}`;
    });
    return `  { ${members.join(', ')} }`;
  };
  return references.length === 0 ? '[]\n' : `[\n${references.map(line).join(',\n')}\n]\n`;
}

/** The characters between two places of a text. */
function slice(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, endColumn - 1);
  lines[0] = lines[0]!.slice(column - 1);
  return lines.join('\n');
}

describe.each(cases)('%s', (name) => {
  const { files, references } = scanned(name);

  it('is read', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it('yields what a careful reviewer expects', () => {
    const found = references.map(expectedOf);
    const file = join(home, name, expectation);
    if (process.env.WRITE_EXPECTED === '1') writeFileSync(file, written(found));
    else expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(found.length > 0).toBe(!name.includes('/nothing-'));
  });

  it('has spans that slice back to the text', () => {
    for (const { location, text, dynamic, via } of references) {
      const file = files.find(({ path }) => path === location.path)!;
      if (dynamic || file.nature !== 'text') continue;
      const raw = slice(file.text, location).replaceAll('\\/', '/');
      // A name joined from parts stands where its longest part stands.
      if (via !== undefined && raw.length > 2 && text.includes(raw)) continue;
      expect(raw).toBe(text);
    }
  });
});

describe('the fixtures', () => {
  it.each(extractors.map(({ id }) => id))('hold idioms of %s, and at least three cases of nothing', (id) => {
    const own = cases.filter((name) => name.startsWith(`${id}/`));
    const nothing = own.filter((name) => name.startsWith(`${id}/nothing-`));
    expect(nothing.length).toBeGreaterThanOrEqual(3);
    expect(own.length - nothing.length).toBeGreaterThanOrEqual(2);
  });

  it('belong to an extractor each', () => {
    const ids = new Set(extractors.map(({ id }) => id));
    expect(folders(home).filter((name) => !ids.has(name))).toEqual([]);
  });

  it('hold a name that travels three hops over three files and two formats', () => {
    const travelled = cases.flatMap((name) => scanned(name).references);
    const far = travelled.filter(({ location, via = [] }) => {
      const paths = [location, ...via].map(({ path }) => path);
      const formats = new Set(paths.map((path) => path.slice(path.lastIndexOf('.'))));
      return via.length >= 3 && new Set(paths).size >= 3 && formats.size >= 2;
    });
    expect(far.map(({ text }) => text)).toContain('CohereLabs/c4ai-command-r7b-12-2024');
  });
});
