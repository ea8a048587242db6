/** Models that are pinned: asked about at their commit, branch or tag, and two revisions of one model are two. */
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { identify } from '../../src/identify/index.js';
import { fromHub, resolve } from '../../src/resolve/index.js';
import type { Lineage } from '../../src/resolve/types.js';
import { commitOf, type ModelFile, modelAt } from '../loopback-hub/model.js';
import { hubOf } from './hub-source.js';
import { llama } from './stranger.js';

/** What was a Llama became a Qwen, and is somebody's own on a branch. */
const moved: ModelFile = {
  about: 'a model whose base changed',
  id: 'nobody-lab/Thing',
  card: { license: 'apache-2.0', base_model: 'Qwen/Qwen2.5-1.5B' },
  revisions: {
    'v1.0': { card: { license: 'llama3.1', base_model: 'meta-llama/Llama-3.1-8B' } },
    'exp/own': { card: { license: 'mit' } },
  },
};
const qwen: ModelFile = { about: 'a base', id: 'Qwen/Qwen2.5-1.5B', card: { license: 'apache-2.0' } };
const first = commitOf(modelAt(moved, 'v1.0')!);

/** Lineages of ids as they are written; what stands behind `#` is the revision of the call. */
async function lineagesOf(...written: readonly string[]) {
  const catalog = await openCatalog();
  const location = { path: 'a.py', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const references = written.map((text) => ({
    text: text.replace(/#.*/, ''),
    ...(text.includes('#') && { revision: text.replace(/.*#/, '') }),
    usage: 'load' as const,
    registry: 'huggingface' as const,
    location,
    extractor: 'x',
    signal: 'x',
    confidence: 'certain' as const,
  }));
  const hub = hubOf([moved, qwen, llama]);
  const lineages = await resolve(identify(references, catalog).models, fromHub(catalog, hub));
  return { hub, lineages };
}

const self = ({ model, nodes }: Lineage) => nodes.get(model.id)!;

describe('a pinned model', () => {
  it('is asked about at its revision, and each revision has a lineage of its own', async () => {
    const { hub, lineages } = await lineagesOf(
      'nobody-lab/Thing',
      'nobody-lab/Thing@v1.0',
      'nobody-lab/Thing#exp/own',
      `nobody-lab/Thing@${first}`,
    );
    const told = lineages.map((one) => [one.model.revision.value, one.roots.join(), self(one).license]);
    expect(told).toMatchObject([
      [undefined, 'huggingface:Qwen/Qwen2.5-1.5B', { value: 'apache-2.0' }],
      [first, 'huggingface:meta-llama/Llama-3.1-8B', { value: 'llama3.1' }],
      ['exp/own', 'huggingface:nobody-lab/Thing', { value: 'mit' }],
      ['v1.0', 'huggingface:meta-llama/Llama-3.1-8B', { value: 'llama3.1' }],
    ]);
    expect(hub.asked.sort()).toEqual([
      'Qwen/Qwen2.5-1.5B',
      'meta-llama/Llama-3.1-8B',
      'nobody-lab/Thing',
      `nobody-lab/Thing@${first}`,
      'nobody-lab/Thing@exp/own',
      'nobody-lab/Thing@v1.0',
    ]);
    expect(self(lineages[1]!)).toMatchObject({
      sha: first,
      inquiry: { outcome: 'answered', revision: first },
      license: { evidence: [{ locator: `https://hub.example/nobody-lab/Thing/tree/${first}` }] },
    });
  });

  it('to a revision that does not exist is not a model that does not exist', async () => {
    const { lineages } = await lineagesOf(
      'nobody-lab/Thing@v9',
      'nobody-lab/None@v9',
      `meta-llama/Llama-3.1-8B@${first}`,
    );
    expect(lineages.map((one) => self(one).inquiry)).toEqual([
      { outcome: 'revision-not-found', revision: first, files: [] },
      { outcome: 'private-or-missing', revision: 'v9', files: [] },
      { outcome: 'revision-not-found', revision: 'v9', files: [] },
    ]);
    // What the catalog has on record about the model stays; of the stranger nothing is known, for that reason.
    expect(lineages[0]!.origins.find(({ role }) => role === 'root')?.unknown).toBeUndefined();
    expect(lineages[2]!.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'revision-not-found' });
    expect(lineages.every(({ complete }) => complete)).toBe(true);
  });

  it.each(['nobody-lab/Thing@main', 'nobody-lab/Thing@HEAD', 'nobody-lab/Thing:Q4_K_M'])(
    '%s is what is there now, and asked about once',
    async (written) => {
      const { hub, lineages } = await lineagesOf('nobody-lab/Thing', written);
      expect(lineages).toHaveLength(2);
      expect(hub.asked.sort()).toEqual(['Qwen/Qwen2.5-1.5B', 'nobody-lab/Thing']);
    },
  );
});
