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
    [
      { license: 'other', license_link: 'https://github.com/MoonshotAI/Kimi-K2/blob/main/LICENSE' },
      'kimi-k2-modified-mit',
    ],
    [
      { license: 'other', license_link: 'https://raw.githubusercontent.com/Tencent-Hunyuan/Hunyuan-A13B/main/LICENSE' },
      'tencent-hunyuan-community',
    ],
    [{ license: 'other', license_link: 'https://github.com/MoonshotAI/Kimi-K2/blob/main/README.md' }, '?needs-review'],
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
    ['a tag', { tags: ['a', 5] }],
    ['a name of a file', { siblings: [{ rfilename: 5 }] }],
    ['a file that is none', { siblings: ['config.json'] }],
    ['an id of baseModels', { baseModels: { relation: 'finetune', models: [{ id: 5 }] } }],
    ['a relation of baseModels', { baseModels: { relation: 5, models: [] } }],
    ['the commit', { sha: 5 }],
    ['the author', { author: {} }],
    ['the library', { library_name: [] }],
  ])('%s: the catalog answers, marked', async (_, answer) => {
    const { node, lineage } = await told({ answer });
    expect(node.inquiry?.outcome).toBe('malformed');
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'malformed' });
  });

  it('long texts say that something was declared, and not what', async () => {
    const { node, steps } = await told({
      card: { license: 'x'.repeat(1000), base_model: 'y'.repeat(1000) },
      tags: ['z'.repeat(100_000)],
    });
    expect(node.license).toEqual({ known: false, reason: 'needs-review' });
    expect(steps).toEqual(['unspecified unnamed:base_model declared']);
  });

  it.each([42, { id: 'mit' }, [['mit']], ['mit', 42], true])(
    'license %j is one that a person has to read',
    async (license) => {
      expect(written((await told({ card: { license } })).lineage).label).toBe('?needs-review');
    },
  );

  it.each([42, { model: 'a-lab/B' }, [42], ['a-lab/B', {}], true])(
    'base_model %j is a base that is not known',
    async (base) => {
      const { lineage, steps } = await told({ card: { base_model: base }, baseModels: null });
      expect(steps.at(-1)).toBe('unspecified unnamed:base_model declared');
      expect(lineage.origins.filter(({ role }) => role === 'root')).toContainEqual(
        expect.objectContaining({ id: 'unnamed:base_model', unknown: 'ambiguous' }),
      );
    },
  );

  it.each([null, '', ' ', []])('base_model %j is none', async (base) => {
    expect((await told({ card: { base_model: base } })).node.stopped).toBe('not-declared');
  });

  it('the base of an adapter in another form is one all the same', async () => {
    const { steps } = await told({ config: { peft: { base_model_name_or_path: ['a-lab/B'] } } });
    expect(steps).toEqual(['unspecified unnamed:peft declared']);
  });

  it('a type in another form is looked up in the configuration itself', async () => {
    const { steps } = await told({
      config: { model_type: 5, architectures: 'X' },
      files: { 'config.json': { vision_config: { model_type: 'qwen2_5_vl' } } },
    });
    expect(steps).toEqual(['component family:qwen2.5-vl possible']);
  });

  it('6,000 tags hide none', async () => {
    const tags = [
      ...Array.from({ length: 6000 }, (_, index) => `t${index}`),
      'base_model:quantized:meta-llama/Llama-3.1-8B',
    ];
    expect((await told({ tags, baseModels: null })).steps).toEqual([
      'quantized huggingface:meta-llama/Llama-3.1-8B declared',
    ]);
  });

  it('a repository that is disabled and answered for is disabled', async () => {
    expect((await told({ answer: { disabled: true } })).node.inquiry).toEqual({ outcome: 'disabled', files: [] });
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
