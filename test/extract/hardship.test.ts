/** Files that are large, broken or in another encoding, from disk to reference: what they name is found, and what is not read is counted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { discover } from '../../src/discover/index.js';
import { extract, triggersOf } from '../../src/extract/index.js';
import { vocabularyOf } from '../../src/scan.js';

const vocabulary = vocabularyOf(await openCatalog());
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hardship-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What a scan makes of one file: `line text`, the codes of problems, and how many files were read. */
async function scanned(name: string, content: string | Uint8Array) {
  writeFileSync(join(root, name), content);
  const tree = await discover(root, { triggers: triggersOf });
  if (!tree.ok) throw new Error('not opened');
  const { references, problems } = extract(tree.value.files(), vocabulary, { tree: tree.value });
  const coverage = tree.value.coverage();
  return {
    found: references.map(({ text, location }) => `${location.line} ${text}`),
    problems: [...coverage.problems, ...problems].map(({ code }) => code),
    read: coverage.read,
  };
}

const load = 'from transformers import AutoModel\nAutoModel.from_pretrained("google/gemma-2-2b-it")\n';
const call = "await pipeline('text-generation', 'google/gemma-2-2b-it');\n";

describe('a notebook with images', () => {
  const image = 'iVBORw0KGgo'.repeat(100_000);
  const notebook = (images: number): string =>
    JSON.stringify(
      {
        cells: [
          { cell_type: 'code', source: ['plot()\n'], outputs: Array(images).fill({ data: { 'image/png': image } }) },
          { cell_type: 'code', source: load.split(/(?<=\n)/), outputs: [] },
        ],
      },
      undefined,
      1,
    );

  it('of 10 MB is read', async () => {
    const text = notebook(10);
    expect(text.length).toBeGreaterThan(10_000_000);
    const line = text.slice(0, text.indexOf('google/gemma')).split('\n').length;
    expect(await scanned('a.ipynb', text)).toEqual({ found: [`${line} google/gemma-2-2b-it`], problems: [], read: 1 });
  });

  it('above the limit is counted', async () => {
    expect(await scanned('a.ipynb', notebook(20))).toEqual({ found: [], problems: ['file-too-large'], read: 0 });
  });
});

describe('a minified bundle', () => {
  const filler = 'function a(b){return b?c(b.d,"e"):f[b]||[1,2,{g:"h"}]}';
  it('of one long line is read', async () => {
    const bundle = filler.repeat(15_000) + call.trim() + filler.repeat(3_000);
    expect(bundle.length).toBeGreaterThan(900_000);
    expect(await scanned('app.min.mjs', bundle)).toEqual({ found: ['1 google/gemma-2-2b-it'], problems: [], read: 1 });
  });

  it('above the limit is counted', async () => {
    expect(await scanned('app.min.mjs', filler.repeat(25_000))).toEqual({
      found: [],
      problems: ['file-too-large'],
      read: 0,
    });
  });
});

describe('20,000 nested brackets', () => {
  const nested = (open: string, close: string, inside = ''): string =>
    open.repeat(20_000) + inside + close.repeat(20_000);
  it.each([
    ['a.py', `${load}x = ${nested('[', ']', '"a/b"')}\n${load}`, ['2 google/gemma-2-2b-it', '5 google/gemma-2-2b-it']],
    ['a.ts', `${call}x = ${nested('[', ']')};\n${call}`, ['1 google/gemma-2-2b-it', '3 google/gemma-2-2b-it']],
    [
      'a.json',
      `{"model": "google/gemma-2-2b-it", "x": ${nested('[', ']')}, "llm": "google/gemma-7b"}`,
      ['1 google/gemma-2-2b-it', '1 google/gemma-7b'],
    ],
    ['a.yaml', `model: google/gemma-2-2b-it\nx: ${nested('[', ']')}\n`, ['1 google/gemma-2-2b-it']],
    ['a.toml', `model = "google/gemma-2-2b-it"\nx = ${nested('[', ']')}\n`, ['1 google/gemma-2-2b-it']],
    ['a.tf', `x = ${nested('[', ']')}\nmodel_id = "google/gemma-2-2b-it"\n`, ['2 google/gemma-2-2b-it']],
  ])('in %s are passed over and said', async (name, text, found) => {
    expect(await scanned(name, text)).toEqual({ found, problems: ['nesting-too-deep'], read: 1 });
  });
});

it('names of one letter that lead to each other, as in a minified bundle, are followed to the end', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const sums = letters.flatMap((name) =>
    letters.slice(0, 20).map((other) => `${name}=${other}+"/"+t(${other})+${other};`),
  );
  const text = `${sums.join('')}${call}a="google/gemma-7b";pipeline("text-generation",a);`;
  expect(await scanned('app.min.mjs', text)).toEqual({
    found: ['1 google/gemma-2-2b-it', '2 google/gemma-7b'],
    problems: [],
    read: 1,
  });
});

describe('syntax errors', () => {
  it.each([
    ['a.py', `def f(:\n  x = = )\n${load}`, ['4 google/gemma-2-2b-it']],
    ['a.ts', `const x = = };\n${call}`, ['2 google/gemma-2-2b-it']],
    ['a.json', '{"model": "google/gemma-2-2b-it", "x": [}', ['1 google/gemma-2-2b-it']],
    ['a.yaml', 'a: [\nmodel: google/gemma-2-2b-it\n\t- b: }', ['2 google/gemma-2-2b-it']],
    ['a.tf', 'x = {\nmodel_id = "google/gemma-2-2b-it"\n', ['2 google/gemma-2-2b-it']],
  ])('in %s cost no more than what they spoil', async (name, text, found) => {
    expect((await scanned(name, text)).found).toEqual(found);
  });
});

describe('encodings', () => {
  it.each<[string, Uint8Array]>([
    ['CRLF', Buffer.from(load.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\ufeff${load}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${load}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${load}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(`${load}# \xe9t\xe9\n`, 'latin1')],
  ])('%s', async (_, content) => {
    expect(await scanned('a.py', content)).toEqual({ found: ['2 google/gemma-2-2b-it'], problems: [], read: 1 });
  });
});
