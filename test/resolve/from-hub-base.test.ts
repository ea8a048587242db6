/** How bases are declared, and every pitfall of lineage.md §1.2, on a model that no catalog knows. */
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '../loopback-hub/model.js';
import { llama, told } from './stranger.js';

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
      'in such a header by its owner and its name',
      {
        files: {
          'x.gguf': { 'general.base_model.0.name': 'Great Base 7B', 'general.base_model.0.organization': 'a-lab' },
        },
      },
      ['unspecified huggingface:a-lab/Great-Base-7B declared'],
    ],
    [
      'in such a header as the repository that was converted',
      { files: { 'x.gguf': { 'general.source.repo_url': 'https://huggingface.co/a-lab/B' } } },
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
      'in a recipe on one line',
      {
        tags: ['mergekit'],
        files: {
          'mergekit_config.yml':
            '{models: [{model: a-lab/A, parameters: {weight: 1}}, {"model": "b-lab/B"}], base_model: c-lab/C}',
        },
      },
      [
        'merge huggingface:a-lab/A declared',
        'merge huggingface:b-lab/B declared',
        'merge huggingface:c-lab/C declared',
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

  it.each([
    ['decapoda-research/llama-7b-hf', 'family:llama1'],
    ['databricks/dbrx-instruct', 'huggingface:databricks/dbrx-base'],
    ['runwayml/stable-diffusion-v1-5', 'huggingface:CompVis/stable-diffusion-v1-1'],
  ] as const)('that is deleted (%s) says so, and the catalog tells what it was', async (name, root) => {
    const { lineage } = await told({ card: { base_model: name } });
    const base = lineage.nodes.get(`huggingface:${name}`)!;
    expect(base.inquiry).toEqual({ outcome: 'deleted', files: [] });
    expect(lineage.roots).toEqual([root]);
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

  it('that stands in a recipe that names no model is not known', async () => {
    const { lineage } = await told({ files: { 'mergekit_config.yml': 'merge_method: slerp\n' } });
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'malformed' });
  });

  it('that is not declared makes no root of a stranger', async () => {
    const { node, lineage } = await told({ card: { license: 'mit' } });
    expect(node.stopped).toBe('not-declared');
    expect(lineage.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'not-declared' });
  });
});
