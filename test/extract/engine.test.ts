/** Laws of the whole engine: no text makes it fail, and how a text is encoded does not change what is found in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { decode } from '../../src/discover/decode.js';
import type { SourceFile } from '../../src/discover/types.js';
import { extractors } from '../../src/extract/extractors.js';
import { extract } from '../../src/extract/index.js';
import { selector } from '../../src/extract/select.js';
import { vocabularyOf } from '../../src/scan.js';
import { generator } from './specimen.js';

const vocabulary = vocabularyOf(await openCatalog());

const source = (path: string, text: string): SourceFile => ({ path, text, bytes: text.length, nature: 'text' });

/** The text files of all fixtures, by case; what stands in them is a soup of every idiom. */
const cases: ReadonlyMap<string, readonly SourceFile[]> = (() => {
  const home = 'fixtures/extract';
  const found = new Map<string, SourceFile[]>();
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.startsWith('weights') || name.endsWith('expected.json') || statSync(join(home, name)).isDirectory())
      continue;
    const [extractor, folder, ...path] = name.split(/[\\/]/);
    const key = `${extractor}/${folder}`;
    found.set(key, [...(found.get(key) ?? []), source(path.join('/'), decode(readFileSync(join(home, name))))]);
  }
  return found;
})();

/** `path:line text < hops`, for comparing. */
function lines(files: readonly SourceFile[]): readonly string[] {
  return extract(files, vocabulary).references.map(
    ({ text, location, via = [] }) =>
      `${location.path}:${location.line} ${text} < ${via.map(({ path, line }) => `${path}:${line}`).join(' ')}`,
  );
}

/** The same files in another encoding, read back as a scan reads them. */
function encoded(files: readonly SourceFile[], encode: (text: string) => Uint8Array): readonly SourceFile[] {
  return files.map((file) => ({ ...file, text: decode(encode(file.text.replaceAll('\r\n', '\n'))) }));
}

describe('encodings find the same', () => {
  const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
    'lines that end in CRLF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
    'UTF-16, little end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16, big end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'Latin-1': (text) => Buffer.from(`${text}\n# \xe9t\xe9`, 'latin1'),
    'no line end at the end': (text) => Buffer.from(text.replace(/\n$/, '')),
  };
  const textual = [...cases].filter(([name]) => !/^(?:json|notebook|markup|javascript|source-text)\//.test(name));
  for (const [what, encode] of Object.entries(encodings)) {
    it(what, () => {
      // The comment that makes Latin-1 of a text is none in all languages.
      for (const [name, files] of what === 'Latin-1' ? textual : cases) {
        const plain = files.map((file) => ({ ...file, text: file.text.replaceAll('\r\n', '\n') }));
        expect([name, lines(encoded(files, encode))]).toEqual([name, lines(plain)]);
      }
    });
  }
});

const paths = [
  ...[
    'a.py',
    'b/c.py',
    'n.ipynb',
    'a.ts',
    'a.jsx',
    'a.vue',
    'a.yaml',
    'values.yaml',
    'templates/a.yaml',
    'compose.yaml',
  ],
  ...['.github/workflows/a.yml', 'a.json', 'a.toml', '.env', 'a.ini', 'Dockerfile', 'Makefile', 'justfile', 'Procfile'],
  ...['Modelfile', 'README.md', 'a.tf', 'a.tfvars', 'a.sh', 'a.go', 'a.java', 'a.html', 'a.xcscheme', 'bin/a'],
];
const texts = [...cases.values()].flat().map(({ text }) => text);
const pieces = texts.flatMap((text) => text.match(/[\w./:@-]+|\s+|[^\w\s]/g) ?? []);

/** Holds the laws of any answer. */
function check(files: readonly SourceFile[]): void {
  const { references, problems } = extract(files, vocabulary);
  const known = new Map(files.map((file) => [file.path, file.text.split('\n')]));
  for (const { text, location, via = [] } of references) {
    if (text === '') expect.fail(`nothing at ${location.path}:${location.line}`);
    for (const { path, line, column, endLine, endColumn } of [location, ...via]) {
      const content = known.get(path);
      const sound = line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column));
      if (!content || !sound || endLine > content.length || column > content[line - 1]!.length + 1)
        expect.fail(`${path}:${line}:${column}-${endLine}:${endColumn} of ${text}`);
    }
  }
  // An extractor that throws is caught, and costs its file; here none may.
  expect(problems.filter(({ code, detail }) => code === 'parse-error' && /Error/.test(detail ?? ''))).toEqual([]);
}

describe('no text makes it fail', () => {
  it('and every extractor has a path here', () => {
    const select = selector(extractors);
    const read = new Set(paths.map((path) => select(path)?.id));
    expect(extractors.flatMap(({ id }) => (read.has(id) ? [] : [id]))).toEqual(['weights']);
  });

  it('soups of what stands in the fixtures', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = generator(seed);
      const files = Array.from({ length: 1 + random(4) }, () => {
        let text = '';
        for (let count = random(120); count >= 0; count--) text += pieces[random(pieces.length)]!;
        return source(paths[random(paths.length)]!, text);
      });
      check([...new Map(files.map((file) => [file.path, file])).values()]);
    }
  });

  it('fixtures with a piece cut out, doubled or moved, under any name', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = generator(seed);
      const text = texts[random(texts.length)]!;
      const [from, to] = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b) as [number, number];
      const changed = [
        text.slice(0, from) + text.slice(to),
        text.slice(0, to) + text.slice(from),
        text.slice(from, to) + text.slice(0, from),
        text.slice(from),
      ][random(4)]!;
      check([source(paths[random(paths.length)]!, changed)]);
    }
  });

  it('arbitrary characters', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = generator(seed);
      let text = '';
      for (let count = random(200); count >= 0; count--)
        text += random(3) === 0 ? String.fromCharCode(random(0x10000)) : String.fromCharCode(9 + random(118));
      check([source(paths[random(paths.length)]!, text)]);
    }
  });

  it.each(paths)('deep nesting, long lines and long runs in %s', (path) => {
    for (const unit of [
      '[',
      '{',
      '(',
      '{{',
      '${',
      '"',
      "'",
      '`',
      '<a ',
      'a: ',
      '- ',
      'a.',
      '\\',
      '$(',
      'if ',
      'x=',
      '#',
      '"""\n',
    ])
      check([source(path, unit.repeat(20_000))]);
    check([source(path, `model = "${'a/'.repeat(100_000)}"`)]);
    check([source(path, `model: [${'"org/name",'.repeat(5_000)}]`)]);
  });

  it('names that define each other in many files', () => {
    const files = Array.from({ length: 120 }, (_, at) =>
      source(
        `s${at}/compose.yaml`,
        'services:\n  a:\n    environment:\n      MODEL: ${OTHER:-${MODEL:-org/name}}\n      OTHER: ${MODEL}',
      ),
    );
    check(files);
  });
});
