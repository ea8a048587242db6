/** What the reader of TOML yields; held against smol-toml. */
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../src/extract/document.js';
import { readToml, toml } from '../../src/extract/toml.js';
import { arbitraryTexts, checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  values: [
    ['pair', 'model = "org/m" # x', ['key model = org/m']],
    ['literal', "model = 'org/m'", ['key model = org/m']],
    ['table', '[a.b]\nmodel = "org/m"\n[c]\nd = "e"', ['key a/b/model = org/m', 'key c/d = e']],
    [
      'array of tables',
      '[[a]]\nm = "x"\n[[a]]\nm = "y"\n[a.b]\nc = "z"',
      ['key a/0/m = x', 'key a/1/m = y', 'key a/1/b/c = z'],
    ],
    ['dotted and quoted keys', 'a."b c".d = "x"', ['key a/b c/d = x']],
    [
      'array over lines',
      'models = [ # x\n  "org/a",\n  \'org/b\', # y\n]\nz = "w"',
      ['element models/0 = org/a', 'element models/1 = org/b', 'key z = w'],
    ],
    ['inline table', 'a = { model = "org/m", b.c = "d" }', ['key a/model = org/m', 'key a/b/c = d']],
    ['text over lines', 'a = """\nx \\\n   y"""\nmodel = "org/m"', ['key a = x y', 'key model = org/m']],
    ['quotes at the end', 'a = """x"""""\nb = "c"', ['key a = x""', 'key b = c']],
    ['escapes', 'a = "\\u006frg/m"', ['key a = org/m']],
    ['carriage returns', '[a]\r\nmodel = "org/m"\r\n', ['key a/model = org/m']],
    ['byte order mark', '\ufeffmodel = "org/m"', ['key model = org/m']],
    ['flags', 'args = ["--model", "org/m"]', ['shell <<--model org/m>>']],
    ['environment', '[env]\nMODEL = "org/m"', ['assignment env/MODEL = org/m > env:MODEL']],
  ],
  'nothing-*': [
    ['comments', '# model = "org/m"\n[a] # b', []],
    ['numbers, truth, dates', 'a = 1\nb = 1_000.5\nc = true\nd = 1979-05-27T07:32:00Z\ne = [1, 2]\nf = 0', []],
    ['nothing', '', []],
  ],
  faults: [
    ['no value', 'a =\nmodel = "org/m"', ['key model = org/m', '! parse-error 1:1']],
    ['no pair', 'a b c\nmodel = "org/m"', ['key model = org/m', '! parse-error 1:1']],
    ['unclosed text', 'x = 1\na = "b\nmodel = "org/m"', ['key model = org/m', '! parse-error 2:5']],
    ['unclosed header', '[a\nmodel = "org/m"', ['key model = org/m', '! parse-error 1:1']],
    ['two values', 'a = "b" "c"\nmodel = "org/m"', ['key a = b', 'key model = org/m', '! parse-error 1:9']],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  describe(title, () => {
    it.each(rows)('%s', (_, text, expected) => {
      expect(documentLines(toml, 'a.toml', text)).toEqual(expected);
      checkLaws(toml, 'a.toml', text);
    });
  });
}

describe('hostile input', () => {
  it.each([
    ['brackets', `a = ${'['.repeat(20_000)}`],
    ['inline tables', `a = ${'{b='.repeat(20_000)}`],
    ['dotted header', `[${'a.'.repeat(20_000)}b]`],
    ['dotted key', `a = {${'b.'.repeat(20_000)}c = "d"}`],
    ['quotes', 'a = """\n'.repeat(5000)],
  ])('%s', (_, text) => {
    expect(() => toml.extract({ path: 'a.toml', text })).not.toThrow();
  });

  it('is total on arbitrary text', () => {
    const alphabet = [
      'a',
      '.',
      ' = ',
      '"',
      '"""',
      "'",
      "'''",
      '[',
      ']',
      '[[',
      ']]',
      '{',
      '}',
      ',',
      '\n',
      '#',
      '\\',
      '1',
      '"org/m"',
      '\r\n',
    ];
    for (const text of arbitraryTexts(13, 8000, alphabet)) {
      for (const { value } of toml.extract({ path: 'a.toml', text }).bindings) {
        expect(value.span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

/** Path and text of every string, by our reader. */
function ours(node: DocumentNode | undefined, path: string): readonly string[] {
  if (node?.kind === 'mapping') return node.entries.flatMap(({ key, value }) => ours(value, `${path}/${key}`));
  if (node?.kind === 'sequence') return node.items.flatMap((item, index) => ours(item, `${path}/${index}`));
  return node?.kind === 'scalar' && node.style === 'quoted' ? [`${path} = ${node.text}`] : [];
}

/** The same of what smol-toml reads. */
function theirs(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return [`${path} = ${value}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => theirs(item, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => theirs(item, `${path}/${key}`));
}

describe('oracle', () => {
  it('reads generated documents as smol-toml does', () => {
    const lines = [
      '[KEY]',
      '[KEY.b]',
      '[[KEY]]',
      'KEY = "x"',
      "KEY = 'y' # z",
      'KEY.c = "d"',
      'KEY = ["e", ["f"], 1]',
      'KEY = [\n  "g",\n]',
      'KEY = { h = "i", j.k = \'l\' }',
      'KEY = """\nm\\\n  n"""',
      "KEY = '''\no''p'''",
      'KEY = 1979-05-27T07:32:00Z',
      'KEY = "\\u00e9\\"\\\\"',
      '"q r" = "s"',
      '# t',
      '',
      'KEY = ""',
    ];
    let valid = 0;
    for (let seed = 1; seed <= 4000; seed++) {
      let count = 0;
      const text = arbitraryTexts(
        seed,
        1,
        lines.map((line) => `${line}\n`),
      )[0]!.replaceAll('KEY', () => `k${count++ % 12}`);
      let document: unknown;
      try {
        document = parse(text);
      } catch {
        continue;
      }
      valid++;
      const { roots, faults } = readToml(text);
      // Tables may be reopened in any order in a file, which an object does not keep.
      expect([text, ours(roots[0], '').toSorted()]).toEqual([text, theirs(document, '').toSorted()]);
      expect([text, faults]).toEqual([text, []]);
    }
    expect(valid).toBeGreaterThan(150);
  });
});
