/** Parts and teachers: what a configuration and the names of data sets tell, and what they do not. */
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '../loopback-hub/model.js';
import { hubOf } from './hub-source.js';
import { lineageOf, told, unknown } from './stranger.js';

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
    [
      'on a disk is there and not known',
      { vision_config: { _name_or_path: '/data/vit' } },
      ['component part:vision_config declared'],
    ],
    ['at a path of its tower', { mm_vision_tower: './clip' }, ['component part:mm_vision_tower declared']],
    [
      'that is named by a text',
      { vision_config: 'openai/clip-vit-large-patch14' },
      ['component huggingface:openai/clip-vit-large-patch14 declared'],
    ],
    ['that is not there', { vision_config: null, audio_config: {}, mm_vision_tower: '', vision_tower: null }, []],
    [
      'of a kind that nobody knows is there and not known',
      { vision_config: { model_type: 'zz_encoder' } },
      ['component part:zz_encoder declared'],
    ],
    [
      'that is no object is there and not known',
      { vision_config: 'x', text_config: [1], mm_vision_tower: {} },
      ['mm_vision_tower', 'text_config', 'vision_config'].map((key) => `component part:${key} declared`),
    ],
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

  it('is looked for where a file that prepares images or sound lies beside a model that calls itself one of text', async () => {
    for (const file of ['preprocessor_config.json', 'processor_config.json']) {
      const { steps } = await told({
        task: 'text-generation',
        config: { model_type: 'foo', architectures: ['FooForCausalLM'] },
        files: { [file]: {}, 'config.json': { vision_config: { model_type: 'qwen2_5_vl' } } },
      });
      expect(steps).toEqual(['component family:qwen2.5-vl possible']);
    }
  });

  it('and the base of an adapter are looked for where a mirror lists no files', async () => {
    const unlisted = { answer: { siblings: undefined } };
    const config = { vision_config: { model_type: 'qwen2_5_vl' } };
    expect((await parts(config, unlisted)).steps).toEqual(['component family:qwen2.5-vl possible']);
    const files = { 'adapter_config.json': { base_model_name_or_path: 'a-lab/B' } };
    expect((await told({ library: 'peft', files, ...unlisted })).steps).toEqual([
      'adapter huggingface:a-lab/B declared',
    ]);
    // Of what is not there nothing follows.
    expect((await told({ library: 'peft', ...unlisted })).node.stopped).toBe('not-declared');
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
    expect((await parts(deep)).steps).toEqual(['component part:vision_config declared']);
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
