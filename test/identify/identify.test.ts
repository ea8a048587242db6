import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/index.js';
import type { Reference } from '../../src/extract/types.js';
import { identify, parseModelId } from '../../src/identify/index.js';

interface Row {
  readonly written: string;
  readonly hint?: string;
  readonly id: string | null;
  readonly revision?: string;
  readonly host?: string;
}

const folder = new URL('../../fixtures/identify/', import.meta.url);
let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog();
});

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  describe(file, () => {
    const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Row[];
    for (const row of rows) {
      it(`${JSON.stringify(row.written)}${row.hint === undefined ? '' : ` in ${row.hint}`} is ${row.id ?? 'nothing'}`, () => {
        const found = parseModelId(row.written, catalog, row.hint);
        const { kind, value } = found?.revision ?? { kind: 'none' };
        const seen = {
          id: found?.id ?? null,
          ...(kind === 'none' ? {} : { revision: `${kind} ${value}` }),
          ...(found?.host === undefined ? {} : { host: found.host }),
        };
        const { written: _, hint: __, ...expected } = row;
        expect(seen).toEqual(expected);
        if (found !== undefined) expect(found.id).toBe(`${found.registry}:${found.name}`);
      });
    }
  });
}

function reference(text: string, more: Partial<Reference> = {}): Reference {
  return {
    text,
    usage: 'load',
    location: { path: 'app.py', line: 1, column: 1, endLine: 1, endColumn: 2 },
    extractor: 'python',
    signal: 'call:from_pretrained',
    confidence: 'certain',
    ...more,
  };
}

describe('identify', () => {
  it.each([
    ['deepseek-chat', 'api.deepseek.com', undefined, 'deepseek:deepseek-chat', 'deepseek'],
    ['moonshotai/kimi-k2', 'openrouter.ai', undefined, 'openrouter:moonshotai/kimi-k2', 'openrouter'],
    ['gpt-4o-mini', 'acme.openai.azure.com', 'azure', 'azure:gpt-4o-mini', 'azure'],
    ['llama3.2:3b', 'localhost:11434', undefined, 'ollama:llama3.2:3b', undefined],
    ['llama3.2:3b', 'gpu.internal:11434', 'ollama', 'ollama:llama3.2:3b', undefined],
    ['Qwen/Qwen3-8B', 'localhost:8000', undefined, 'huggingface:Qwen/Qwen3-8B', undefined],
    ['Qwen/Qwen3-8B', 'models.example.org', undefined, 'huggingface:Qwen/Qwen3-8B', undefined],
  ])('takes %s, called at %s, from there', (text, host, registry, id, served) => {
    const found = identify([reference(text, { host, ...(registry !== undefined && { registry }) })], catalog);
    expect(found.models.map((model) => [model.id, model.host])).toEqual([[id, served]]);
  });

  it('gathers several spellings of a model under one Model, in the spelling of the catalog', () => {
    const spellings = [
      'qwen/qwen2.5-7b-instruct',
      'hf://Qwen/Qwen2.5-7B-Instruct',
      'https://huggingface.co/Qwen/Qwen2.5-7B-Instruct',
      'QWEN/QWEN2.5-7B-INSTRUCT',
    ];
    const { models, unidentified } = identify(
      spellings.map((text) => reference(text)),
      catalog,
    );
    expect(models.map((model) => model.id)).toEqual(['huggingface:Qwen/Qwen2.5-7B-Instruct']);
    expect(models[0]?.references.map(({ text }) => text)).toEqual(spellings);
    expect(unidentified).toEqual([]);
  });

  it('takes spellings of a model that it does not know together as well', () => {
    const { models } = identify([reference('Acme-Lab/Thing'), reference('acme-lab/thing')], catalog);
    expect(models).toHaveLength(1);
    expect(models[0]?.references).toHaveLength(2);
  });

  it('keeps revisions apart, and lets the revision of the reference win', () => {
    const pinned = 'a'.repeat(40);
    const { models } = identify(
      [
        reference('acme/thing'),
        reference('acme/thing@v1'),
        reference('acme/thing@v1', { revision: pinned }),
        reference('acme/thing', { revision: 'v1' }),
      ],
      catalog,
    );
    expect(models.map(({ revision, references }) => [revision.kind, revision.value, references.length])).toEqual([
      ['none', undefined, 1],
      ['commit', pinned, 1],
      ['named', 'v1', 2],
    ]);
  });

  it('lists what names no model: dynamic texts, and bare names that nobody knows', () => {
    const dynamic = reference('acme/model-{size}', { dynamic: true });
    const bare = reference('my-private-model');
    const { models, unidentified } = identify([dynamic, reference('acme/known'), bare], catalog);
    expect(models.map(({ id }) => id)).toEqual(['huggingface:acme/known']);
    expect(unidentified).toEqual([dynamic, bare]);
  });

  it('sorts models by id, whatever the order of references', () => {
    const texts = ['openai/gpt-4o', 'acme/b', 'ollama:llama3', 'acme/a'];
    const ids = (list: readonly string[]) =>
      identify(
        list.map((text) => reference(text)),
        catalog,
      ).models.map(({ id }) => id);
    expect(ids(texts)).toEqual(['huggingface:acme/a', 'huggingface:acme/b', 'ollama:llama3', 'openai:gpt-4o']);
    expect(ids([...texts].reverse())).toEqual(ids(texts));
  });
});

describe('hostile text', () => {
  const hints = [
    undefined,
    'huggingface',
    'ollama',
    'openai',
    'bedrock',
    'docker',
    'local',
    'vertex',
    'azure',
    'replicate',
    'nonsense',
  ];

  it('names nothing when it is 10 kB long', () => {
    for (const text of [
      'a'.repeat(10_240),
      'a/'.repeat(5_120),
      'hf://'.repeat(2_048),
      ':'.repeat(10_240),
      `owner/${'n'.repeat(10_000)}`,
      '-1b'.repeat(3_400),
    ]) {
      for (const hint of hints) expect(parseModelId(text, catalog, hint)).toBeUndefined();
    }
  });

  it('never throws, and never answers an id with a control character, a space or a step upwards', () => {
    const pieces = [
      'owner',
      '/',
      ':',
      '@',
      '.',
      '..',
      '-',
      '--',
      'hf://',
      'https://',
      'huggingface.co',
      'ollama',
      'ai/',
      'openai',
      'bedrock',
      'us.',
      'meta.',
      'llama-3.1',
      '7b',
      'gguf',
      '.gguf',
      'Q4_K_M',
      '\u0000',
      '\n',
      ' ',
      '\u202e',
      '%2f',
      '?',
      '#',
      '*',
      '(',
      '[',
      '\\',
      '~',
      'arn:aws:bedrock:',
      '::',
      'é',
      '模型',
      '😀',
      '__proto__',
      'constructor',
      'toString',
    ];
    const random = generator(20_261_123);
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + random(8) }, () => pieces[random(pieces.length)]).join('');
      const found = parseModelId(text, catalog, hints[random(hints.length)]);
      if (found === undefined) continue;
      expect(found.id, JSON.stringify(text)).not.toMatch(/[\u0000-\u0020\u007f\u202e]/);
      if (!found.id.startsWith('local:../')) expect(found.name.split('/'), JSON.stringify(text)).not.toContain('..');
    }
  });
});

/** A small linear congruential generator: the same texts on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
