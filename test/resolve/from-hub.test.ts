/** What the metadata of real repositories becomes: every model of `fixtures/hub/`, with the lineage written beside it. */
import { describe, expect, it } from 'vitest';
import { written } from './case.js';
import { recordedModels } from './hub-source.js';
import { lineageOf } from './stranger.js';

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
