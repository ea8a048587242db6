/** What the reader of JSON yields; held against JSON.parse. */
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../src/extract/document.js';
import { readFlow } from '../../src/extract/flow.js';
import { noScan } from '../../src/extract/flow-words.js';
import { json } from '../../src/extract/json.js';
import { arbitraryTexts, checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  values: [
    ['object', '{"a": {"model": "org/m"}, "b": "c"}', ['key a/model = org/m', 'key b = c']],
    ['array', '{"models": ["org/a", "org/b"]}', ['element models/0 = org/a', 'element models/1 = org/b']],
    ['objects in an array', '[{"model": "org/m"}]', ['key 0/model = org/m']],
    ['escapes', '{"a": "\\u006frg\\/m \\"x\\""}', ['key a = org/m "x"']],
    ['comments and trailing commas', '{ // "a": "x"\n "model": "org/m", /* "b": "y" */ }', ['key model = org/m']],
    ['JSON5', "{model: 'org/m', n: +1, h: 0xff, i: Infinity}", ['key model = org/m']],
    ['byte order mark and carriage returns', '\ufeff{\r\n\t"model": "org/m"\r\n}\r\n', ['key model = org/m']],
    ['a bare string', '"org/m"', ['element  = org/m']],
    [
      'name and value',
      '{"env": [{"name": "MODEL", "value": "org/m"}]}',
      ['key env/0/name = MODEL', 'assignment env/0/MODEL = org/m > env:MODEL'],
    ],
    [
      'default of a schema',
      '{"properties": {"model": {"type": "string", "default": "org/m"}}}',
      ['key properties/model/type = string', 'default properties/model = org/m'],
    ],
    [
      'default below its key',
      '{"key": "MODEL", "input": {"name": "Model", "default": "org/m"}}',
      ['key key = MODEL', 'key input/name = Model', 'default input/Model = org/m'],
    ],
    ['command and args', '{"command": "vllm", "args": ["serve", "org/m"]}', ['shell <<vllm serve org/m>>']],
    ['scripts of a package', '{"scripts": {"serve": "ollama run m"}}', ['shell <<ollama run m>>']],
    ['code', '{"jsCode": "const a = 1;\\nf(\\"org/m\\")"}', ['javascript <<const a = 1;\nf("org/m")>>']],
    ['JSON inside stays text', '{"a": "{\\"model\\": \\"m\\"}"}', ['key a = {"model": "m"}']],
  ],
  'nothing-*': [
    ['numbers, truth, null', '{"a": 1, "b": [2.5, -3e4], "c": true, "d": null, "e": ""}', []],
    ['comments', '// "model": "org/m"\n{}', []],
    ['nothing', '', []],
    ['long texts', `{"a": "${'x'.repeat(401)}"}`, []],
  ],
  faults: [
    ['missing comma', '{"a": "b"\n "model": "org/m"}', ['key a = b', 'key model = org/m', '! parse-error 2:2']],
    ['missing bracket', '{"a": ["b", "c"', ['element a/0 = b', 'element a/1 = c', '! parse-error 1:1']],
    ['bare word', '{"a": b, "model": "org/m"}', ['key model = org/m', '! parse-error 1:7']],
    ['unclosed string', '{"a": "b\n, "model": "org/m"}', ['key model = org/m', '! parse-error 1:7']],
    ['text behind', '{"model": "org/m"} {"b": "c"}', ['key model = org/m', '! parse-error 1:19']],
    ['wrong bracket', '{"a": ["b"}, "model": "org/m"}', ['element a/0 = b', '! parse-error 1:11']],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  describe(title, () => {
    it.each(rows)('%s', (_, text, expected) => {
      expect(documentLines(json, 'a.json', text)).toEqual(expected);
      checkLaws(json, 'a.json', text);
    });
  });
}

describe('hostile input', () => {
  it.each([
    ['brackets', '['.repeat(20_000)],
    ['objects', '{"a":'.repeat(20_000)],
    ['closing brackets', ']'.repeat(20_000)],
    ['commas', `[${','.repeat(20_000)}`],
  ])('%s', (_, text) => {
    expect(documentLines(json, 'a.json', text).at(-1)).toMatch(/^! /);
  });

  it('what stands beside too deep a nesting is read', () => {
    const text = `{"a": ${'['.repeat(20_000)}"x"${']'.repeat(20_000)}, "model": "org/m"}`;
    expect(documentLines(json, 'a.json', text)).toEqual(['key model = org/m', '! nesting-too-deep 1:134']);
  });

  it('is total on arbitrary text', () => {
    const alphabet = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      "'",
      '\\',
      '1',
      'true',
      'x',
      '\n',
      ' ',
      '//',
      '/*',
      '*/',
      '$',
      '{{',
      '"model":"org/m"',
    ];
    for (const text of arbitraryTexts(5, 8000, alphabet)) {
      for (const { value } of json.extract({ path: 'a.json', text }).bindings) {
        expect(value.span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

function plain(node: DocumentNode | undefined): unknown {
  if (node?.kind === 'mapping') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  if (node?.kind === 'sequence') return node.items.map(plain);
  if (node?.kind !== 'scalar') return undefined;
  return node.style === 'quoted' ? node.text : JSON.parse(node.text);
}

describe('oracle', () => {
  it('accepts what JSON.parse accepts, and reads the same', () => {
    const alphabet = ['{', '}', '[', ']', ',', ':', '"a"', '"b\\u00e9\\n"', '1', '-2.5e3', 'true', 'null', ' ', '\n'];
    const valid = ['{"a":[1,{"b\\u00e9\\n":null}],"c":"\\\\"}', '[[],{},"",[[]]]', ' "x" ', '-2.5e3'];
    for (const text of [...valid, ...arbitraryTexts(3, 60_000, alphabet)]) {
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        continue;
      }
      const scan = noScan();
      const { node } = readFlow(text, 0, 'json', scan);
      expect([text, plain(node), scan.faults]).toEqual([text, expected, []]);
    }
  });

  it('finds a fault wherever JSON.parse does, trailing commas apart', () => {
    const alphabet = ['{"a":', '}', '[', ']', ',', '"b"', '1', 'true'];
    for (const text of arbitraryTexts(9, 20_000, alphabet)) {
      const scan = noScan();
      const { end, node } = readFlow(text, 0, 'json', scan);
      if (scan.faults.length > 0 || end < text.length || node === undefined) continue;
      expect(() => JSON.parse(text.replaceAll(/,(?=[\]}])/g, ''))).not.toThrow();
    }
  });
});
