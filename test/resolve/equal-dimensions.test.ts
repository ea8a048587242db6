/** Equal dimensions of a configuration accuse nobody: every pair of publishers in fixtures/lineage/equal-dimensions.json. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { Lineage } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { hubOf } from './hub-source.js';
import { lineageOf } from './stranger.js';

interface Checkpoint {
  readonly id: string;
  readonly model_type: string;
  readonly vocab_size: number;
  readonly publisher: string;
  readonly from?: readonly string[];
}
const { groups } = JSON.parse(readFileSync('fixtures/lineage/equal-dimensions.json', 'utf8')) as {
  readonly groups: readonly { readonly dimensions: object; readonly checkpoints: readonly Checkpoint[] }[];
};
const catalog = await openCatalog();

/** The repository as the Hub has it, with nothing declared but its configuration. */
function repository(id: string, { model_type, vocab_size }: Checkpoint, dimensions: object): ModelFile {
  const config = { model_type, vocab_size, ...dimensions };
  return { about: 'equal dimensions', id, config, files: { 'config.json': config, 'model.safetensors': id } };
}

const makersOf = ({ origins, nodes }: Lineage): ReadonlySet<string> => {
  const claims = [...origins, ...nodes.values()].flatMap(({ publisher }) => [
    publisher,
    ...(publisher.known ? (publisher.disputed ?? []) : []),
  ]);
  return new Set(claims.flatMap((claim) => (claim.known ? [claim.value.id.toLowerCase()] : [])));
};

describe.each(
  groups.map(({ dimensions, checkpoints }) => [Object.values(dimensions).join('/'), dimensions, checkpoints] as const),
)('%s', (_, dimensions, checkpoints) => {
  const pairs = checkpoints.flatMap((one) =>
    checkpoints.filter(({ publisher }) => publisher !== one.publisher).map((other) => [one, other] as const),
  );

  test('publishers are known, and stand for different people', () => {
    expect(pairs.length).toBeGreaterThan(1);
    for (const { publisher } of checkpoints) expect(catalog.publisher('huggingface', publisher)?.id).toBe(publisher);
  });

  test.each(pairs.map(([one, other]) => [one.id, other.publisher, one] as const))(
    '%s is not made by %s',
    async (id, other, one) => {
      if (one.from?.includes(other)) return;
      const lineage = await lineageOf(id, hubOf([repository(id, one, dimensions)]));
      expect([...makersOf(lineage)]).not.toContain(other.toLowerCase());
    },
  );

  test.each(checkpoints.map((one) => [one.id, one] as const))(
    "a stranger with the configuration of %s is nobody's",
    async (_id, one) => {
      const lineage = await lineageOf('nobody-lab/Thing', hubOf([repository('nobody-lab/Thing', one, dimensions)]));
      expect([...makersOf(lineage)]).toEqual(['nobody-lab']);
      expect(lineage.derivations).toEqual([]);
    },
  );
});
