/** What the weights say against a card: another number of parameters is another base, and equal hashes are a copy. */
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '../loopback-hub/model.js';
import { hubOf } from './hub-source.js';
import { lineageOf, told, unknown } from './stranger.js';

const billion = 1_000_000_000;
const base: ModelFile = {
  about: 'a base',
  id: 'meta-llama/Llama-3.1-8B',
  task: 'text-generation',
  card: { license: 'llama3.1' },
  parameters: 8 * billion,
  files: { 'model-1.safetensors': 'first half', 'model-2.safetensors': 'second half' },
};
const card = (relation?: string) => ({
  license: 'mit',
  base_model: base.id,
  ...(relation && { base_model_relation: relation }),
});
const roots = async (more: Partial<ModelFile>, others: readonly ModelFile[] = [base]) =>
  (await told(more, others)).lineage.origins
    .filter(({ role }) => role === 'root')
    .map(({ id, unknown }) => `${id}${unknown === undefined ? '' : ` ?${unknown}`}`);
const llama = 'huggingface:meta-llama/Llama-3.1-8B';
const unnamed = 'unnamed:nobody-lab/Thing ?ambiguous';

describe('a packing with another number of parameters than its base', () => {
  it.each<[string, Partial<ModelFile>, readonly string[]]>([
    ['by far too few', { card: card(), files: { 'x.gguf': {} }, gguf: { total: 3 * billion } }, [llama, unnamed]],
    ['by far too many', { card: card('quantized'), gguf: { total: 14 * billion } }, [llama, unnamed]],
    ['a conversion', { card: card('conversion'), parameters: 3 * billion }, [llama, unnamed]],
    ['nearly as many', { card: card('quantized'), gguf: { total: 8.03 * billion } }, [llama]],
    ['within a third', { card: card('quantized'), gguf: { total: 6 * billion } }, [llama]],
    [
      'packed numbers hide it',
      { card: card('quantized'), answer: { safetensors: { parameters: { I32: billion }, total: billion } } },
      [llama],
    ],
    ['a fine-tune may be pruned', { card: card('finetune'), parameters: 3 * billion }, [llama]],
    ['an adapter is small', { card: card('adapter'), parameters: billion / 100 }, [llama]],
    ['a number that is none', { card: card('quantized'), answer: { gguf: { total: 'many' } } }, [llama]],
  ])('%s', async (_, more, expected) => {
    expect(await roots(more)).toEqual(expected);
  });

  it('has a base that nobody names beside the one declared, and says why', async () => {
    const { observed, lineage, hub } = await told({ card: card('quantized'), gguf: { total: 3 * billion } }, [base]);
    expect(observed).toContain('3000000000 parameters, where meta-llama/Llama-3.1-8B has 8000000000');
    expect(lineage.bindingLicenses).toContainEqual(
      expect.objectContaining({ license: { known: false, reason: 'ambiguous' } }),
    );
    expect(new Set(hub.asked)).toEqual(new Set(['nobody-lab/Thing', base.id]));
  });

  it('is not suspected for the text part of a model that sees', async () => {
    const seeing = { ...base, task: 'image-text-to-text' };
    expect(await roots({ card: card('quantized'), gguf: { total: 4 * billion } }, [seeing])).toEqual([llama]);
    expect(await roots({ card: card('quantized'), gguf: { total: 14 * billion } }, [seeing])).toEqual([llama, unnamed]);
  });
});

describe('a copy', () => {
  const copy = { card: card('finetune'), parameters: base.parameters!, files: base.files! };

  it('declared as a fine-tune is a re-upload, proven by the hashes of its weights', async () => {
    const { lineage, node, steps, observed } = await told(copy, [base]);
    expect(steps).toEqual([`reupload ${llama} declared`]);
    expect(lineage.derivations[0]!.evidence.map(({ strength }) => strength)).toContain('proven');
    expect(observed).toContainEqual(
      expect.stringMatching(/^sha256 of model-1.safetensors is [0-9a-f]{64}, as in meta-llama/),
    );
    expect(node.inquiry?.files).toEqual([
      { path: '*', reason: 'weights', outcome: 'answered' },
      { path: 'meta-llama/Llama-3.1-8B/*', reason: 'weights', outcome: 'answered' },
    ]);
    // The label of a copy binds nobody: what binds is the license of the original.
    expect(lineage.bindingLicenses.map(({ license }) => license)).toMatchObject([{ value: 'llama3.1' }]);
  });

  it.each<[string, Partial<ModelFile>]>([
    ['one file differs', { files: { ...base.files, 'model-2.safetensors': 'trained on' } }],
    ['a file more', { files: { ...base.files, 'model-3.safetensors': 'more' } }],
    ['other numbers', { parameters: 8 * billion + 1 }],
    ['no weights', { files: {} }],
  ])('is none where %s', async (_, more) => {
    expect((await told({ ...copy, ...more }, [base])).steps).toEqual([`finetune ${llama} declared`]);
  });

  it.each(['gated', 'rate-limited', 'not-found'] as const)(
    'is not proven where hashes are not told (%s)',
    async (reason) => {
      const model = unknown(copy);
      const { derivations } = await lineageOf(
        model.id,
        hubOf([model, base], (path) => (path === '*' ? reason : undefined)),
      );
      expect(derivations.map(({ relation }) => relation)).toEqual(['finetune']);
    },
  );

  it('is looked for only where the files could be the same', async () => {
    const { hub } = await told({ ...copy, parameters: 8 * billion + 1 }, [base]);
    expect(hub.asked.filter((one) => one.endsWith('*'))).toEqual([]);
  });
});
