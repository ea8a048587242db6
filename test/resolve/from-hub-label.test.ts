/** Licenses as repositories declare them, and answers that are not what a Hub would send. */
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelId } from '../../src/catalog/types.js';
import { fromHub } from '../../src/resolve/index.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { written } from './case.js';
import { hubOf, recordedModels } from './hub-source.js';
import { lineageOf, told } from './stranger.js';

describe('a license', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ license: 'apache-2.0' }, 'apache-2.0'],
    [{ license: ['mit', 'cc-by-4.0'] }, 'cc-by-4.0 AND mit'],
    [{ license: 'other', license_name: 'qwen-research' }, 'qwen-research'],
    [{ license: 'other', license_name: 'Yi License' }, 'yi-license'],
    [
      { license: 'other', license_link: 'https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE' },
      'llama3.1',
    ],
    [{ license: 'other', license_name: 'something-own' }, '?needs-review'],
    [{ license: 'other' }, '?needs-review'],
    [{ license: 'unknown' }, '?needs-review'],
    [{ license: '' }, '?not-declared'],
    [{}, '?not-declared'],
  ])('%j is %s', async (card, label) => {
    expect(written((await told({ card })).lineage).label).toBe(label);
  });

  it('of the same name is another one by another publisher', async () => {
    for (const [owner, id] of [
      ['moonshotai', 'kimi-k2-modified-mit'],
      ['MiniMaxAI', 'minimax-modified-mit'],
      ['nobody-lab', undefined],
    ] as const) {
      const { node } = await told({
        id: `${owner}/Some-New-Thing`,
        card: { license: 'other', license_name: 'modified-mit' },
      });
      expect(node.license).toMatchObject(id === undefined ? { known: false, reason: 'needs-review' } : { value: id });
    }
  });

  it('that a maker wrote for its own models tells whose weights they are, not which', async () => {
    for (const [license, id] of [
      ['qwen', 'Qwen'],
      ['llama3.1', 'meta-llama'],
      ['gemma', 'google'],
    ]) {
      const { node, lineage } = await told({ card: { license: 'other', license_name: license } });
      expect(node.stopped).toBe('ambiguous');
      expect(
        lineage.origins.find(({ role }) => role === 'root'),
        license,
      ).toMatchObject({ publisher: { value: { id } }, strength: 'likely' });
    }
  });

  it.each(['mit', 'apache-2.0', 'openrail', 'cc-by-nc-4.0', 'bigscience-openrail-m'])(
    '%s tells of nobody',
    async (license) => {
      expect((await told({ card: { license } })).node.stopped).toBe('not-declared');
    },
  );

  it('on record that differs from the label stands beside it', async () => {
    const model: ModelFile = { about: '', id: '01-ai/Yi-34B', card: { license: 'mit' } };
    const { nodes } = await lineageOf('01-ai/Yi-34B', hubOf([model]));
    expect(nodes.get('huggingface:01-ai/Yi-34B')!.license).toMatchObject({
      value: 'mit',
      disputed: [{ value: 'apache-2.0', evidence: [{ source: 'catalog' }] }],
    });
  });
});

describe('an answer with wrong types', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['tags', { tags: 'x' }],
    ['tags as an object', { tags: {} }],
    ['cardData', { cardData: ['x'] }],
    ['baseModels', { baseModels: 'x' }],
    ['models of baseModels', { baseModels: { models: 3 } }],
    ['config', { config: 'x' }],
    ['siblings', { siblings: { 0: 'x' } }],
  ])('%s: the catalog answers, marked', async (_, answer) => {
    const { node, lineage } = await told({ answer });
    expect(node.inquiry?.outcome).toBe('malformed');
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'malformed' });
  });

  it('long texts say nothing', async () => {
    const { node } = await told({
      card: { license: 'x'.repeat(1000), base_model: 'y'.repeat(1000) },
      tags: ['z'.repeat(100_000)],
    });
    expect(node.license).toEqual({ known: false, reason: 'not-declared' });
  });

  it('prototypes are not touched', async () => {
    const answer = JSON.parse('{"cardData":{"__proto__":{"license":"mit"},"constructor":{"x":1}}}') as Record<
      string,
      unknown
    >;
    expect((await told({ answer })).node.license.known).toBe(false);
    expect(({} as { license?: string }).license).toBeUndefined();
  });
});

describe('ids of other registries', () => {
  it.each<ModelId>(['ollama:cogito:32b', 'family:qwen2.5', 'local:./x.gguf', 'bedrock:deepseek.r1-v1:0'])(
    '%s is not asked for itself',
    async (id) => {
      const hub = hubOf(recordedModels);
      const lookup = fromHub(await openCatalog(), hub);
      await lookup(id);
      expect(hub.asked).toEqual([]);
    },
  );
});
