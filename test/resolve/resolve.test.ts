import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelId } from '../../src/catalog/types.js';
import { fromCatalog, resolve } from '../../src/resolve/index.js';
import type { Lineage, Lookup } from '../../src/resolve/types.js';
import { type Case, type LiteralNode, literal, modelOf, written } from './case.js';

const folder = new URL('../../fixtures/resolve/', import.meta.url);
let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog();
});

async function lineageOf(model: string, lookup: Lookup, limits = {}): Promise<Lineage> {
  const [lineage] = await resolve([modelOf({ model }, catalog)], lookup, limits);
  return lineage!;
}

describe('cases', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const one = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case;
    it(`${file.replace('.json', '')}: ${one.about}`, async () => {
      const [lineage] = await resolve(
        [modelOf(one, catalog)],
        one.nodes === undefined ? fromCatalog(catalog) : literal(one.nodes),
      );
      const { about: _, model: __, hint: ___, nodes: ____, ...expected } = one;
      expect(written(lineage!)).toEqual(expected);
      expect(lineage!.complete).toBe(true);
    });
  }
});

describe('every lineage', () => {
  it('is acyclic, cites evidence at each step, and reaches every subject by a chain of its own steps', async () => {
    const ids = [
      ...catalog.all().models.map(({ id }) => id),
      ...catalog.all().families.map(({ id }) => `family:${id}`),
      ...catalog.all().tags.map(({ pattern }) => `ollama:${pattern.replace(/\*$/, '')}`),
    ];
    const lookup = fromCatalog(catalog);
    const models = ids.map((id) => ({
      id: id as ModelId,
      registry: id.slice(0, id.indexOf(':')),
      name: id.slice(id.indexOf(':') + 1),
      revision: { kind: 'none' } as const,
      references: [],
    }));
    for (const lineage of await resolve(models, lookup)) {
      const steps = new Set(lineage.derivations.map(({ child, parent }) => `${child} ${parent}`));
      for (const { chain } of lineage.origins) {
        for (const [place, id] of chain.slice(1).entries())
          expect(steps, lineage.model.id).toContain(`${chain[place]} ${id}`);
        expect(new Set(chain).size, lineage.model.id).toBe(chain.length);
      }
      for (const { evidence, child, parent } of lineage.derivations) {
        expect(evidence[0].locator, `${child} ${parent}`).not.toBe('');
        expect(child.toLowerCase(), lineage.model.id).not.toBe(parent.toLowerCase());
      }
      expect(lineage.origins.filter(({ role }) => role === 'publisher')).toHaveLength(1);
      expect(lineage.roots.length, lineage.model.id).toBeGreaterThan(0);
      for (const root of lineage.roots)
        expect(lineage.origins.some(({ role, id }) => role === 'root' && id === root)).toBe(true);
    }
  });

  it('rests a root found by name on likely at most', async () => {
    for (const model of [
      'jane/Qwen2.5-7B-x',
      'bartowski/Qwen2.5-7B-Instruct-GGUF',
      './Llama-3.2-1B-Instruct-Q4_K_M.gguf',
      'jane/llama-3.1:8b',
    ]) {
      const { origins } = await lineageOf(model, fromCatalog(catalog));
      for (const origin of origins.filter(({ role }) => role === 'root')) expect(origin.strength, model).toBe('likely');
    }
  });

  it('rests what a name inherits from its family on likely at most, and says that no such model is on record', async () => {
    for (const model of [
      'mistralai/Mistral-7B-does-not-exist',
      'microsoft/phi-4-quite-invented',
      'Qwen/Qwen2.5-14B-none',
    ]) {
      const { nodes, model: asked } = await lineageOf(model, fromCatalog(catalog));
      const { license, stopped, publisher } = nodes.get(asked.id)!;
      expect(stopped, model).toBe('root-by-name');
      expect(publisher.known && publisher.evidence[0].strength, model).toBe('recorded');
      expect(license.known && license.evidence.map(({ strength }) => strength), model).toEqual(['likely']);
      expect(license.known && license.evidence[0].observed, model).toContain('is not in the catalog');
    }
    const { nodes, model: listed } = await lineageOf('01-ai/Yi-34B', fromCatalog(catalog));
    expect(nodes.get(listed.id)!.stopped).toBe('recorded-root');
  });

  it('does not depend on the order of parents', async () => {
    const one: Record<string, LiteralNode> = {
      'huggingface:m/m': {
        publisher: 'm',
        countries: ['KR'],
        license: 'mit',
        parents: [
          'merge huggingface:a/a declared',
          'merge huggingface:b/b likely',
          'component huggingface:c/c declared',
        ],
      },
      'huggingface:a/a': {
        publisher: 'a',
        countries: ['US'],
        license: 'x',
        parents: ['finetune huggingface:b/b declared'],
      },
      'huggingface:b/b': {
        publisher: 'b',
        countries: ['CN'],
        license: 'y',
        parents: ['finetune huggingface:a/a declared'],
      },
      'huggingface:c/c': { publisher: 'c', countries: ['FR'], license: 'z', stopped: 'recorded-root' },
    };
    const other = Object.fromEntries(
      Object.entries(one).map(([id, node]) => [id, { ...node, parents: [...(node.parents ?? [])].reverse() }]),
    );
    expect(written(await lineageOf('m/m', literal(one)))).toEqual(written(await lineageOf('m/m', literal(other))));
  });
});

describe('limits', () => {
  const chain = (length: number): Record<string, LiteralNode> =>
    Object.fromEntries(
      Array.from({ length }, (_, step) => [
        `huggingface:m/m${step}`,
        {
          publisher: 'm',
          countries: ['US'],
          license: 'mit',
          ...(step + 1 < length
            ? { parents: [`finetune huggingface:m/m${step + 1} declared`] }
            : { stopped: 'recorded-root' as const }),
        },
      ]),
    );

  it('follows 32 steps', async () => {
    const lineage = await lineageOf('m/m0', literal(chain(33)));
    expect([lineage.complete, lineage.problems, lineage.roots]).toEqual([true, [], ['huggingface:m/m32']]);
  });

  it('stops behind 32 steps, says so, and clears no root', async () => {
    const lineage = await lineageOf('m/m0', literal(chain(5_000)));
    expect(lineage.complete).toBe(false);
    expect(lineage.nodes.size).toBe(33);
    expect(lineage.problems).toEqual([{ code: 'lineage-too-deep', detail: 'huggingface:m/m32: more than 32 steps' }]);
    expect(lineage.nodes.get('huggingface:m/m32')?.stopped).toBe('limit');
    expect(lineage.origins.filter(({ role }) => role === 'root').map(({ unknown }) => unknown)).toEqual(['truncated']);
  });

  it('looks at 64 of 1,000 parents, and the model itself becomes an unknown root beside them', async () => {
    const parents = Array.from({ length: 1_000 }, (_, place) => `huggingface:p/p${place}`);
    const nodes: Record<string, LiteralNode> = {
      'huggingface:m/m': { publisher: 'm', license: 'mit', parents: parents.map((id) => `merge ${id} declared`) },
    };
    for (const id of parents)
      nodes[id] = { publisher: 'p', countries: ['US'], license: 'mit', stopped: 'recorded-root' };
    const lineage = await lineageOf('m/m', literal(nodes));
    expect([lineage.complete, lineage.nodes.size]).toEqual([false, 65]);
    expect(lineage.problems).toEqual([{ code: 'lineage-too-deep', detail: 'huggingface:m/m: 1000 parents' }]);
    expect(lineage.origins.filter(({ unknown }) => unknown === 'truncated').map(({ id }) => id)).toEqual([
      'huggingface:m/m',
    ]);
  });

  it('looks at 1,000 models', async () => {
    const lookup: Lookup = async (id) => {
      const name = id.slice('huggingface:m/'.length);
      const parents = Array.from({ length: 40 }, (_, place) => `merge huggingface:m/${name}-${place} declared`);
      return literal({ [id]: { publisher: 'm', countries: ['US'], license: 'mit', parents } })(id);
    };
    const lineage = await lineageOf('m/m', lookup);
    expect([lineage.complete, lineage.nodes.size]).toEqual([false, 1_000]);
  });

  it('takes its limits as an option', async () => {
    const lineage = await lineageOf('m/m0', literal(chain(9)), { depth: 2 });
    expect([lineage.complete, lineage.nodes.size]).toEqual([false, 3]);
  });

  it('comes out of a web of cycles', async () => {
    const ids = Array.from({ length: 60 }, (_, place) => `huggingface:c/c${place}`);
    const nodes = Object.fromEntries(
      ids.map((id) => [
        id,
        { publisher: 'c', countries: ['US'], license: 'mit', parents: ids.map((parent) => `merge ${parent} declared`) },
      ]),
    );
    const lineage = await lineageOf('c/c0', literal(nodes));
    expect(lineage.nodes.size).toBe(60);
    expect([...lineage.nodes.values()].some(({ stopped }) => stopped === 'cycle')).toBe(true);
    expect(lineage.origins.find(({ role }) => role === 'root')?.unknown).toBe('ambiguous');
  });
});

describe('look-ups', () => {
  it('asks once for an id, however many models lead to it', async () => {
    const asked: string[] = [];
    const known = literal({
      'huggingface:a/a': { parents: ['finetune huggingface:r/r declared'] },
      'huggingface:b/b': { parents: ['finetune huggingface:R/R declared'] },
      'huggingface:r/r': { stopped: 'recorded-root' },
    });
    const counting: Lookup = (id) => {
      asked.push(id.toLowerCase());
      return known(id);
    };
    await resolve([modelOf({ model: 'a/a' }, catalog), modelOf({ model: 'b/b' }, catalog)], counting);
    expect(asked.sort()).toEqual(['huggingface:a/a', 'huggingface:b/b', 'huggingface:r/r']);
  });

  it('answers any id, whatever stands in it', async () => {
    const lookup = fromCatalog(catalog);
    const texts = [
      '',
      ':',
      'huggingface:',
      'huggingface:/',
      'huggingface:a/',
      'ollama::',
      'family:',
      'family::',
      'local:',
      'docker:',
      'bedrock:',
      'nobody:thing',
      `huggingface:a/${'-llama-3.1'.repeat(2_000)}`,
      `huggingface:a/${'-distill-'.repeat(2_000)}`,
      `ollama:${'('.repeat(5_000)}`,
      `bedrock:${'us.'.repeat(5_000)}`,
      `family:qwen2.5:${'9'.repeat(5_000)}b`,
      'huggingface:__proto__/constructor',
      'local:/[(*+?',
    ];
    for (const text of texts) {
      const facts = await lookup(text as ModelId);
      expect(facts.parents.length === 0 ? facts.stopped : 'parents', JSON.stringify(text.slice(0, 40))).toBeTruthy();
    }
  });
});
