/** What the Hub's metadata becomes: the recorded models first, then every pitfall of lineage.md §1.2 on models that no catalog knows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { Catalog, ModelId } from '../../src/catalog/types.js';
import { fromHub, resolve } from '../../src/resolve/index.js';
import type { Lineage, LineageNode } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { modelOf, written } from './case.js';
import { hubOf, recordedModels } from './hub-source.js';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog();
});

async function lineageOf(model: string, hub = hubOf(recordedModels)): Promise<Lineage> {
  const [lineage] = await resolve([modelOf({ model }, catalog)], fromHub(catalog, hub));
  return lineage!;
}

describe('the models of fixtures/hub', () => {
  for (const model of recordedModels) {
    it(`${model.id}: ${model.about}`, async () => {
      expect(written(await lineageOf(model.id))).toEqual(model.expected);
    });
  }

  it.each(['upstage/Solar-Open-100B', 'LGAI-EXAONE/EXAONE-4.5-33B', '01-ai/Yi-34B'])(
    '%s is accused of nothing',
    async (id) => {
      const { origins, derivations } = await lineageOf(id);
      expect(derivations).toEqual([]);
      expect(new Set(origins.flatMap(({ country }) => (country.known ? country.value : ['?'])))).toEqual(
        new Set([id === '01-ai/Yi-34B' ? 'CN' : 'KR']),
      );
    },
  );

  it('cite the Hub where the Hub said it, and the catalog where that did', async () => {
    const { derivations, nodes } = await lineageOf('TheBloke/Yi-34B-Chat-GGUF');
    const sources = derivations.map(({ evidence }) => [...new Set(evidence.map(({ source }) => source))]);
    expect(sources).toEqual([['hub', 'catalog'], ['catalog']]);
    const node = nodes.get('huggingface:TheBloke/Yi-34B-Chat-GGUF')!;
    expect(node.license).toMatchObject({
      value: 'yi-license',
      evidence: [
        {
          source: 'hub',
          locator: 'https://hub.example/TheBloke/Yi-34B-Chat-GGUF',
          observed: 'license: other, license_name: yi-license, license_link: LICENSE',
          strength: 'declared',
          date: '2026-11-23',
        },
      ],
    });
    expect(node).toMatchObject({
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      hubId: expect.stringMatching(/^[0-9a-f]{24}$/),
    });
  });
});

/** A model that no catalog knows. */
const unknown = (more: Partial<ModelFile>): ModelFile => ({ about: 'invented', id: 'nobody-lab/Thing', ...more });

/** Its parents, and why the walk ended at it. */
async function told(more: Partial<ModelFile>, others: readonly ModelFile[] = []) {
  const hub = hubOf([unknown(more), ...others]);
  const lineage = await lineageOf(unknown(more).id, hub);
  const id = lineage.model.id;
  const node = lineage.nodes.get(id) as LineageNode;
  const parents = lineage.derivations.filter(({ child }) => child === id);
  return {
    lineage,
    node,
    hub,
    steps: parents.map(({ relation, parent, evidence }) => `${relation} ${parent} ${evidence[0].strength}`),
    observed: parents.flatMap(({ evidence }) => evidence.map((one) => one.observed)),
  };
}

const llama: ModelFile = {
  about: 'a base',
  id: 'meta-llama/Llama-3.1-8B',
  aka: ['meta-llama/Meta-Llama-3.1-8B'],
  card: { license: 'llama3.1' },
};

describe('a base', () => {
  it.each<[string, Partial<ModelFile>, readonly string[]]>([
    [
      'resolved by the server',
      { card: { base_model: 'meta-llama/Llama-3.1-8B' } },
      ['finetune huggingface:meta-llama/Llama-3.1-8B declared'],
    ],
    [
      'in tags alone, as mirrors give them',
      {
        tags: ['base_model:meta-llama/Llama-3.1-8B', 'base_model:quantized:meta-llama/Llama-3.1-8B'],
        baseModels: null,
      },
      ['quantized huggingface:meta-llama/Llama-3.1-8B declared'],
    ],
    [
      'in the card alone',
      { card: { base_model: ['a-lab/Unknown-Base'] } },
      ['finetune huggingface:a-lab/Unknown-Base declared'],
    ],
    [
      'with a relation of its author',
      { card: { base_model: 'a-lab/B', base_model_relation: 'quantized' } },
      ['quantized huggingface:a-lab/B declared'],
    ],
    [
      'with a relation that nobody knows',
      { card: { base_model: 'a-lab/B', base_model_relation: 'inspired' } },
      ['unspecified huggingface:a-lab/B declared'],
    ],
    [
      'as an address',
      { card: { base_model: 'https://huggingface.co/a-lab/B/tree/main' } },
      ['finetune huggingface:a-lab/B declared'],
    ],
    [
      'as an address of this Hub',
      { card: { base_model: 'https://hub.example/a-lab/B' } },
      ['finetune huggingface:a-lab/B declared'],
    ],
    [
      'at another host',
      { card: { base_model: 'https://elsewhere.example/a-lab/B' } },
      ['finetune url:https://elsewhere.example/a-lab/B declared'],
    ],
    [
      'on a disk',
      { card: { base_model: './outputs/checkpoint-500' } },
      ['finetune local:./outputs/checkpoint-500 declared'],
    ],
    [
      'on a disk, absolute',
      { card: { base_model: '/home/me/models/base' } },
      ['finetune local:/home/me/models/base declared'],
    ],
    ['on Windows', { card: { base_model: 'C:\\models\\base' } }, ['finetune local:C:\\models\\base declared']],
    [
      'by a bare name that is known',
      { card: { base_model: 'Qwen2.5-7B' } },
      ['finetune huggingface:Qwen/Qwen2.5-7B possible'],
    ],
    ['by a bare name that nobody knows', { card: { base_model: 'my-base' } }, ['finetune unnamed:my-base declared']],
    ['that is no text', { card: { base_model: 42 } }, ['unspecified unnamed:base_model declared']],
    [
      'by the digest of an adapter',
      { config: { peft: { base_model_name_or_path: 'a-lab/B' } } },
      ['adapter huggingface:a-lab/B declared'],
    ],
    [
      'by the configuration of an adapter',
      { library: 'peft', files: { 'adapter_config.json': { base_model_name_or_path: 'a-lab/B' } } },
      ['adapter huggingface:a-lab/B declared'],
    ],
    [
      'named by the card, with a path in the adapter',
      { card: { base_model: 'a-lab/B' }, config: { peft: { base_model_name_or_path: '/tmp/b' } } },
      ['adapter huggingface:a-lab/B declared'],
    ],
    [
      'named otherwise by the adapter: both are kept',
      { card: { base_model: 'a-lab/B' }, config: { peft: { base_model_name_or_path: 'a-lab/C' } } },
      ['adapter huggingface:a-lab/B declared', 'adapter huggingface:a-lab/C declared'],
    ],
    [
      'in the header of a weight file, where nothing else tells one: an ancestor',
      { files: { 'x.gguf': { 'general.base_model.0.repo_url': 'https://huggingface.co/a-lab/B' } } },
      ['unspecified huggingface:a-lab/B declared'],
    ],
    [
      'in the recipe of a merge',
      {
        tags: ['mergekit', 'merge'],
        files: {
          'mergekit_config.yml':
            'slices:\n  - sources:\n      - model: a-lab/A+b-lab/Lora\n        layer_range: [0, 32]\n      - model: "c-lab/C"\nmerge_method: slerp\nbase_model: ./local/d\n',
        },
      },
      [
        'merge huggingface:a-lab/A declared',
        'merge huggingface:b-lab/Lora declared',
        'merge huggingface:c-lab/C declared',
        'merge local:./local/d declared',
      ],
    ],
    [
      'of many',
      { card: { base_model: ['a-lab/A', 'b-lab/B', 'c-lab/C'] } },
      [
        'merge huggingface:a-lab/A declared',
        'merge huggingface:b-lab/B declared',
        'merge huggingface:c-lab/C declared',
      ],
    ],
    [
      'that is a teacher',
      { card: { base_model: 'a-lab/B', base_model_relation: 'distilled' } },
      ['distilled huggingface:a-lab/B declared'],
    ],
  ])('%s', async (_, more, steps) => {
    expect((await told(more, [llama])).steps).toEqual(steps);
  });

  it('that was renamed is one model under its present name, and both names are kept', async () => {
    const { lineage, observed } = await told(
      { card: { base_model: ['meta-llama/Meta-Llama-3.1-8B', 'meta-llama/Llama-3.1-8B'] }, baseModels: null },
      [llama],
    );
    expect(lineage.roots).toEqual(['huggingface:meta-llama/Llama-3.1-8B']);
    expect(observed).toEqual(['base_model: meta-llama/Meta-Llama-3.1-8B', 'base_model: meta-llama/Llama-3.1-8B']);
    expect(lineage.nodes.size).toBe(2);
  });

  it('of another case is the same, in the spelling of the Hub', async () => {
    const { steps } = await told({ card: { base_model: 'Meta-Llama/llama-3.1-8b' }, baseModels: null }, [llama]);
    expect(steps).toEqual(['finetune huggingface:meta-llama/Llama-3.1-8B declared']);
  });

  it('that is deleted says so, and the catalog tells what it was', async () => {
    const { lineage } = await told({ card: { base_model: 'decapoda-research/llama-7b-hf' } });
    const base = lineage.nodes.get('huggingface:decapoda-research/llama-7b-hf')!;
    expect(base.inquiry).toEqual({ outcome: 'deleted', files: [] });
    expect(lineage.roots).toEqual(['family:llama1']);
  });

  it.each([
    ['missing or private', 'a-lab/None', 'private-or-missing'],
    ['disabled', 'a-lab/Disabled', 'disabled'],
  ])('that is %s is a root that is unknown for that reason', async (_, base, reason) => {
    const { lineage } = await told({ card: { base_model: base } }, [
      { about: '', id: 'a-lab/Disabled', state: 'disabled' },
    ]);
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({
      id: `huggingface:${base}`,
      unknown: reason,
    });
  });

  it('whose relation is contested keeps the override, and says so', async () => {
    const { steps, observed } = await told({
      card: { base_model: 'a-lab/B', base_model_relation: 'quantized' },
      baseModels: { relation: 'finetune', models: [{ id: 'a-lab/B' }] },
    });
    expect(steps).toEqual(['quantized huggingface:a-lab/B declared']);
    expect(observed).toContain('base_model: a-lab/B, quantized (the Hub says finetune)');
  });

  it('that is the model itself, or leads back to it, is a cycle and no root', async () => {
    for (const others of [[], [{ about: '', id: 'a-lab/B', card: { base_model: 'nobody-lab/Thing' } }]]) {
      const base = others.length === 0 ? 'nobody-lab/thing' : 'a-lab/B';
      const { lineage } = await told({ card: { base_model: base } }, others);
      expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'ambiguous' });
      expect([...lineage.nodes.values()].map(({ stopped }) => stopped)).toContain('cycle');
    }
  });

  it('of a thousand is cut, and said to be', async () => {
    const { lineage, node, hub } = await told({
      card: { base_model: Array.from({ length: 1000 }, (_, i) => `a-lab/B${i}`) },
    });
    expect([node.stopped, lineage.complete]).toEqual(['limit', false]);
    expect(hub.asked.length).toBeLessThanOrEqual(65);
  });

  it('that is not declared makes no root of a stranger', async () => {
    const { node, lineage } = await told({ card: { license: 'mit' } });
    expect(node.stopped).toBe('not-declared');
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'not-declared' });
  });
});

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

describe('a part', () => {
  const multimodal = {
    task: 'image-text-to-text',
    config: { model_type: 'thing', architectures: ['ThingForCausalLM'] },
  };
  const parts = async (config: unknown, more: Partial<ModelFile> = {}) =>
    told({ ...multimodal, files: { 'config.json': config }, ...more });

  it.each<[string, unknown, readonly string[]]>([
    [
      'by the type of another architecture is possible',
      { vision_config: { model_type: 'qwen2_5_vl' } },
      ['component family:qwen2.5-vl possible'],
    ],
    ['of sound', { audio_config: { model_type: 'whisper' } }, ['component family:whisper possible']],
    [
      'by the repository it names is declared',
      { mm_vision_tower: 'openai/clip-vit-large-patch14-336' },
      ['component huggingface:openai/clip-vit-large-patch14-336 declared'],
    ],
    [
      'by the name of its source',
      { text_config: { _name_or_path: 'lmsys/vicuna-7b-v1.5', model_type: 'llama' } },
      ['component huggingface:lmsys/vicuna-7b-v1.5 declared'],
    ],
    ['of its own', { model_type: 'thing', vision_config: { model_type: 'thing_vision' } }, []],
    ['of an architecture that everybody trains', { text_config: { model_type: 'llama' } }, []],
    ['on a disk', { vision_config: { _name_or_path: '/data/vit' } }, []],
    [
      'of a kind that nobody knows is there and not known',
      { vision_config: { model_type: 'zz_encoder' } },
      ['component part:zz_encoder possible'],
    ],
    ['that is no object', { vision_config: 'x', text_config: [1], mm_vision_tower: {} }, []],
  ])('%s', async (_, config, steps) => {
    expect((await parts(config)).steps).toEqual(steps);
  });

  it('of a kind that nobody knows makes the role unknown', async () => {
    const { lineage } = await parts({ vision_config: { model_type: 'zz_encoder' } });
    expect(lineage.origins.find(({ role }) => role === 'component')).toMatchObject({ unknown: 'ambiguous' });
  });

  it('that the catalog has on record is stronger than the configuration alone, and keeps both', async () => {
    const { derivations } = await lineageOf('naver-hyperclovax/HyperCLOVAX-SEED-Think-32B');
    expect(derivations[0]!.evidence.map(({ source, strength }) => `${source} ${strength}`)).toEqual([
      'hub possible',
      'catalog proven',
    ]);
  });

  it('of a copy is a part of the original, and not asked for', async () => {
    const card = { base_model: 'a-lab/B', base_model_relation: 'quantized' };
    const { hub } = await parts({ vision_config: { model_type: 'qwen2_5_vl' } }, { card });
    expect(hub.asked.filter((one) => one.endsWith('.json'))).toEqual([]);
  });

  it('is not looked for in a model of text', async () => {
    const { hub } = await told({
      task: 'text-generation',
      config: { model_type: 'llama', architectures: ['LlamaForCausalLM'] },
      files: { 'config.json': {} },
    });
    expect(hub.asked).toEqual(['nobody-lab/Thing']);
  });

  it.each(['gated', 'timeout', 'rate-limited'] as const)(
    'that cannot be read (%s) is unknown for that reason',
    async (reason) => {
      const model = unknown({ ...multimodal, files: { 'config.json': {} } });
      const { origins } = await lineageOf(
        model.id,
        hubOf([model], () => reason),
      );
      expect(origins.find(({ role }) => role === 'component')).toMatchObject({ unknown: reason });
    },
  );

  it('in a file that is no JSON is unknown too', async () => {
    const { lineage, node } = await told({ ...multimodal, files: { 'config.json': '{"vision_config": {' } });
    expect(lineage.origins.find(({ role }) => role === 'component')).toMatchObject({ unknown: 'malformed' });
    expect(node.inquiry?.files).toEqual([{ path: 'config.json', reason: 'parts', outcome: 'malformed' }]);
  });

  it('20,000 brackets deep costs nothing', async () => {
    const deep = `{"vision_config":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect((await parts(deep)).steps).toEqual([]);
  });
});

describe('a teacher', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['a-lab/OpenThoughts-DeepSeek-R1-distill-100k'], ['distilled huggingface:deepseek-ai/DeepSeek-R1 possible']],
    [['a-lab/Magpie-Qwen2.5-Pro-1M'], ['distilled family:qwen2.5 possible']],
    [['squad_v2', 'a-lab/qwen2.5-tokenizer-tests', 'wikipedia'], []],
  ])('by data sets %j', async (datasets, steps) => {
    expect((await told({ card: { datasets } })).steps).toEqual(steps);
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
      const lookup = fromHub(catalog, hub);
      await lookup(id);
      expect(hub.asked).toEqual([]);
    },
  );
});
