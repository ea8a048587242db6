/** What the notebook reader hands on: sources of code cells, in their language, with every piece at its place in the raw JSON. */
import { describe, expect, it } from 'vitest';
import { notebook } from '../../src/extract/notebook.js';
import { readCells } from '../../src/extract/notebook-cells.js';
import { decodeSource, slice, together } from '../../src/extract/notebook-source.js';
import { outward } from '../../src/extract/place.js';
import type { Snippet } from '../../src/extract/types.js';

interface Made {
  readonly cell_type?: string;
  readonly source?: string | readonly string[];
  readonly [member: string]: unknown;
}

const code = (source: string | readonly string[], more: object = {}): Made => ({
  cell_type: 'code',
  metadata: { tags: ['model'] },
  outputs: [{ text: ['gpt-4 \\" ]}', { data: 'iVBO{[' }] }],
  source,
  ...more,
});
const made = (cells: readonly Made[], metadata: object = {}): string =>
  JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1);
const read = (text: string) => notebook.extract({ path: 'x.ipynb', text });
const shown = (text: string): readonly string[] =>
  (read(text).snippets ?? []).map(({ language, text: inner }) => `${language} <<${inner}>>`);

/** Every character of a snippet stands in the file as its segments say, itself or as an escape. */
function checkSegments(snippet: Snippet, text: string): void {
  expect(snippet.segments[0]?.at).toBe(0);
  for (let at = 0; at < snippet.text.length; at++) {
    const { start } = outward(snippet, { start: at, end: at + 1 });
    const character = snippet.text[at]!;
    const written = /^\\(?:u.{4}|.)/s.exec(text.slice(start, start + 6))?.[0];
    const raw = written === undefined ? text[start] : JSON.parse(`"${written}"`);
    // The line end between cells is ours.
    if (raw !== character && character !== '\n') expect.fail(`${at}: ${character} is ${raw} at ${start}`);
  }
}

describe('cells', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['lines', made([code(['a = "model"\n', 'b'])]), ['python <<a = "model"\nb\n>>']],
    ['one string', made([code('a = "model"\nb')]), ['python <<a = "model"\nb\n>>']],
    [
      'all cells are one text',
      made([code(['import llm\n']), code(['llm.run()'])]),
      ['python <<import llm\nllm.run()\n>>'],
    ],
    [
      'markdown, raw and empty cells',
      made([{ cell_type: 'markdown', source: ['model'] }, { cell_type: 'raw', source: 'model' }, code([])]),
      [],
    ],
    ['outputs do not make code promising', made([code('a = 1', { outputs: ['model'] })]), []],
    [
      'a cell that leaves something open stays alone',
      made([code('f("model",'), code('g("model")')]),
      ['python <<g("model")\n>>', 'python <<f("model",>>'],
    ],
    [
      'another order of members',
      '{"metadata": {}, "cells": [{"source": "model", "cell_type": "code"}]}',
      ['python <<model\n>>'],
    ],
    ['byte order mark', `\ufeff${made([code('model')])}`, ['python <<model\n>>']],
    [
      'format 3',
      JSON.stringify({
        worksheets: [
          {
            cells: [
              { cell_type: 'code', input: ['model\n'], language: 'python' },
              { cell_type: 'code', input: 'llm', language: 'bash' },
            ],
          },
        ],
        nbformat: 3,
      }),
      ['python <<model\n>>', 'shell <<llm>>'],
    ],
    ['no notebook', '[1, 2]', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
    for (const snippet of read(text).snippets ?? []) checkSegments(snippet, text);
  });

  it('keeps the place of every character through escapes', () => {
    const text = made([code(['\tm = "ü\\u00fc\\\\ \\"model\\" \u2028 😀"\r\n', "x = '/'\n"])])
      .replaceAll('ü', '\\u00fC')
      .replaceAll("'/'", "'\\/'");
    const [snippet] = read(text).snippets!;
    expect(snippet!.text).toContain("'/'");
    checkSegments(snippet!, text);
  });
});

describe('kernels', () => {
  it.each([
    [{ kernelspec: { name: 'python3', display_name: 'R', language: 'python' } }, 'python'],
    [{ kernelspec: { name: 'conda-env-llm-py' } }, 'python'],
    [{ language_info: { name: 'python', version: '3' } }, 'python'],
    [{ kernelspec: { name: 'bash', language: 'bash' } }, 'shell'],
    [{ kernelspec: { name: 'deno', language: 'typescript' } }, 'javascript'],
    [{ kernelspec: { name: 'ir', language: 'R' } }, undefined],
    [{ kernelspec: { name: 'julia-1.9', language: 'julia' } }, undefined],
    [{}, 'python'],
    [{ kernelspec: null }, 'python'],
  ])('%o', (metadata, language) => {
    expect(read(made([code('model')], metadata)).snippets?.[0]?.language).toBe(language);
  });
});

describe('cell magics', () => {
  it.each<readonly [string, readonly string[]]>([
    ['%%bash\nollama pull m', ['shell <<ollama pull m>>']],
    ['\n%%sh -e\nollama pull m', ['shell <<ollama pull m>>']],
    ['%%script bash --bg\nollama serve', ['shell <<ollama serve>>']],
    ['%%script python\nmodel', ['python <<model>>']],
    ['%%writefile -a conf/llm.yaml\nmodel: m', ['yaml <<model: m>>']],
    ['%%writefile app.py\nmodel', ['python <<model>>']],
    ['%%writefile notes.txt\nmodel', []],
    ['%%writefile constructor\nmodel', []],
    ['%%javascript\nmodel', ['javascript <<model>>']],
    ['%%html\nmodel', []],
    ['%%time\nmodel', ['python <<%%time\nmodel\n>>']],
    ['%%toString\nmodel', ['python <<%%toString\nmodel\n>>']],
  ])('%j', (source, expected) => {
    const text = made([code(source)]);
    expect(shown(text)).toEqual(expected);
    for (const snippet of read(text).snippets ?? []) checkSegments(snippet, text);
  });
});

describe('broken notebooks', () => {
  const whole = made([code(['a = "model"\n']), code(['b = "model"\n'])]);

  it('read what stands before the end, at every length, and tell the line', () => {
    for (let end = 1; end < whole.length; end++) {
      const text = whole.slice(0, end);
      const { snippets, problems } = read(text);
      for (const snippet of snippets ?? []) checkSegments(snippet, text);
      expect(problems).toHaveLength(1);
      expect(problems![0]).toMatchObject({ code: 'parse-error', path: 'x.ipynb' });
      expect(problems![0]!.line).toBeLessThanOrEqual(text.split('\n').length);
    }
    expect(shown(whole.slice(0, whole.lastIndexOf('"cell_type"')))).toEqual([
      'python <<a = "model"\n\n>>'.replace('\n\n', '\n'),
    ]);
    expect(read(whole).problems).toBeUndefined();
  });

  it('go on behind a conflict', () => {
    const at = whole.indexOf('"outputs"');
    const text = `${whole.slice(0, at)}\n<<<<<<< HEAD\n${whole.slice(at)}`;
    expect(shown(text)).toEqual(['python <<b = "model"\n>>']);
    expect(read(text).problems).toEqual([
      { code: 'parse-error', path: 'x.ipynb', line: text.slice(0, text.indexOf('<<<<')).split('\n').length, column: 1 },
    ]);
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{"cells":'.repeat(200_000)],
    ['quotes', `{"cells":[{"source":${'"'.repeat(200_000)}`],
    ['backslashes', `{"cells":[{"source":"${'\\'.repeat(200_000)}`],
    ['cells that break', `{"cells":[${'{"cell_type":"code","source":<<'.repeat(50_000)}`],
    ['lines', made([code(Array.from({ length: 100_000 }, () => 'model\n'))])],
    ['one long line without escapes', `{"cells":[${'{"cell_type":"code","source":["model"]},'.repeat(50_000)}]}`],
  ])('cost no more than their length: %s', (_, text) => {
    expect(read(text).bindings).toEqual([]);
  });
});

describe('sources', () => {
  it('agree with JSON.parse', () => {
    const cells = [code(['x = "\\d"\n', '\u0001\ud83d\ude00"']), code('y\\\\n')];
    const text = made(cells);
    const decoded = readCells(text).cells.map(({ source }) => decodeSource(text, source).text);
    expect(decoded).toEqual(cells.map(({ source }) => [source].flat().join('')));
  });

  it('are cut and put together with their places', () => {
    const text = 'ab\\ncd';
    const source = decodeSource(text, [{ start: 0, end: text.length }]);
    const cut = slice(source, 1, 4);
    expect(cut).toEqual({
      text: 'b\nc',
      segments: [
        { at: 0, source: 1 },
        { at: 2, source: 4 },
      ],
    });
    expect(together([cut, source]).segments).toEqual([
      { at: 0, source: 1 },
      { at: 2, source: 4 },
      { at: 4, source: 0 },
      { at: 7, source: 4 },
    ]);
  });
});
