/** What a policy states about models: it counts as a record of the user's, is seen as theirs, and never unmakes what is proven. */
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog, withStated } from '../../src/catalog/index.js';
import type { ModelFact, ModelId } from '../../src/catalog/types.js';
import { countedFacts, evaluate, readLayers } from '../../src/evaluate/index.js';
import { fromCatalog, fromHub, resolve } from '../../src/resolve/index.js';
import type { Evidence, HubSource, Lineage } from '../../src/resolve/types.js';
import { hubOf } from '../resolve/hub-source.js';

const embedded = await openCatalog();
const known = { source: 'our model board', 'as-of': '2026-11-20' };
type Facts = Readonly<Record<string, readonly object[]>>;

/** The catalog with the facts of these layers, the uppermost first. */
async function catalogOf(layers: readonly object[], base: Catalog = embedded) {
  const sources = layers.map((layer, index) => ({
    path: `layer-${index}.yml`,
    text: JSON.stringify({ version: 1, ...layer }),
    kind: index === 0 && layers.length > 1 ? ('workflow' as const) : ('repository' as const),
    central: true,
  }));
  const read = await readLayers(sources);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { facts, problems } = countedFacts(read.value.layers);
  return { catalog: withStated(base, facts), layers: read.value.layers, problems };
}

async function lineageOf(id: string, facts: Facts, hub?: HubSource, base?: Catalog): Promise<Lineage> {
  const { catalog } = await catalogOf([{ facts }], base);
  const model = {
    id: id as ModelId,
    registry: 'huggingface',
    name: id,
    revision: { kind: 'none' as const },
    references: [],
  };
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  return (await resolve([model], lookup))[0]!;
}

/** `role id countries strength`, and whether the user's word is part of it. */
const originsOf = ({ origins }: Lineage) =>
  origins.map(({ role, id, country, strength, unknown }) => {
    const where = country.known ? [...country.value].sort().join('+') : (unknown ?? country.reason);
    return `${role} ${id.replace('huggingface:', '')} ${where}${strength ? ` ${strength}` : ''}`;
  });
const statedRoots = ({ nodes }: Lineage) => [...nodes.values()].flatMap(({ stated: word }) => word ?? []);
const stated = (lineage: Lineage): readonly Evidence[] =>
  [
    ...lineage.derivations.flatMap(({ evidence }) => evidence),
    ...[...lineage.nodes.values()].flatMap(({ publisher, country, license }) =>
      [publisher, country, license].flatMap((claim) => (claim.known ? claim.evidence : [])),
    ),
  ].filter(({ source }) => source === 'policy');

describe('private models', () => {
  const facts = {
    publishers: [{ id: 'acme-ml', name: 'Acme', countries: ['KR'], ...known }],
    models: [
      {
        id: 'acme-ml/support-7b',
        license: 'apache-2.0',
        parents: [{ id: 'Qwen/Qwen2.5-7B', relation: 'finetune' }],
        private: true,
        ...known,
      },
      { id: 'acme-ml/ours-3b', license: 'mit', 'from-scratch': true, ...known },
      {
        id: 'local:/models/support',
        publisher: 'acme-ml',
        parents: [{ id: 'acme-ml/support-7b', relation: 'conversion' }],
        ...known,
      },
    ],
  };

  test.each([
    [
      'huggingface:acme-ml/support-7b',
      ['publisher acme-ml/support-7b KR recorded', 'root Qwen/Qwen2.5-7B CN recorded'],
    ],
    [
      'huggingface:ACME-ml/Support-7B',
      ['publisher ACME-ml/Support-7B KR recorded', 'root Qwen/Qwen2.5-7B CN recorded'],
    ],
    ['huggingface:acme-ml/ours-3b', ['publisher acme-ml/ours-3b KR recorded', 'root acme-ml/ours-3b KR recorded']],
    ['huggingface:acme-ml/other', ['publisher acme-ml/other KR recorded', 'root acme-ml/other offline']],
  ])('%s', async (id, expected) => {
    const lineage = await lineageOf(id, facts);
    expect(originsOf(lineage)).toEqual(expected);
    expect(stated(lineage).length).toBeGreaterThan(0);
  });

  test('a root by the word of the policy says whose word it is', async () => {
    const own = { publishers: [{ id: 'acme-ml', countries: ['KR'], 'trains-own': true, ...known }] };
    for (const [id, given] of [
      ['huggingface:acme-ml/ours-3b', facts],
      ['huggingface:acme-ml/anything', own],
    ] as const) {
      const lineage = await lineageOf(id, given);
      expect(originsOf(lineage)).toContainEqual(expect.stringMatching(/^root \S+ KR (?:recorded|likely)$/));
      expect(statedRoots(lineage)).toMatchObject([{ source: 'policy' }]);
    }
  });

  test('weights on disk', async () => {
    const lineage = await lineageOf('local:/models/support', facts);
    expect(originsOf(lineage)).toContain('root Qwen/Qwen2.5-7B CN recorded');
    expect(originsOf(lineage)[0]).toMatch(/^publisher local:\/models\/support KR/);
  });

  test('the evidence names the line of the policy, the reason and the day', async () => {
    const lineage = await lineageOf('huggingface:acme-ml/support-7b', facts);
    expect(stated(lineage)).toContainEqual({
      source: 'policy',
      locator: 'model:huggingface:acme-ml/support-7b',
      observed: 'apache-2.0 (layer-0.yml:1, our model board)',
      strength: 'recorded',
      date: '2026-11-20',
    });
  });

  test('an account that is stated imitates nobody', async () => {
    const { catalog } = await catalogOf([{ facts: { publishers: [{ id: 'meta-lama', ...known }] } }]);
    expect(embedded.lookalike('meta-lama')?.target.id).toBe('meta-llama');
    expect(catalog.lookalike('meta-lama')).toBeUndefined();
  });
});

describe('mirrors', () => {
  const facts = {
    mirrors: [
      { id: 'acme-mirror/llama', of: 'meta-llama/Llama-3.1-8B-Instruct', ...known },
      { id: 'acme-hub/*', of: 'deepseek-ai/*', ...known },
      { id: 'url:https://models.acme.test/llama.gguf', of: 'meta-llama/Llama-3.1-8B', ...known },
    ],
  };

  test.each([
    ['huggingface:acme-mirror/llama', 'meta-llama/Llama-3.1-8B', ['US'], ['llama3.1']],
    ['huggingface:acme-hub/DeepSeek-R1', 'deepseek-ai/DeepSeek-V3-Base', ['CN'], ['mit']],
    ['url:https://models.acme.test/llama.gguf', 'meta-llama/Llama-3.1-8B', ['US'], ['llama3.1']],
  ])('%s has the lineage of the original', async (id, root, countries, licenses) => {
    const lineage = await lineageOf(id, facts);
    expect(lineage.roots).toEqual([`huggingface:${root}`]);
    expect(lineage.derivations[0]).toMatchObject({ child: id, relation: 'reupload', evidence: [{ source: 'policy' }] });
    const publisher = lineage.nodes.get(id as ModelId)!;
    expect(publisher.country).toMatchObject({ known: true, value: countries });
    expect(lineage.bindingLicenses.map(({ license }) => license.known && license.value)).toEqual(
      expect.arrayContaining(licenses),
    );
  });

  test('the Hub is never told a private name', async () => {
    const hub = hubOf([]);
    await lineageOf('huggingface:acme-mirror/llama', facts, hub);
    expect(hub.asked).toContain('meta-llama/Llama-3.1-8B-Instruct');
    expect(hub.asked.filter((name) => name.startsWith('acme'))).toEqual([]);
  });
});

describe('corrections', () => {
  test('a country takes the place of that of the catalog, which stays in view', async () => {
    const facts = { publishers: [{ id: 'mistralai', countries: ['LU'], ...known }] };
    const lineage = await lineageOf('huggingface:mistralai/Mistral-7B-v0.1', facts);
    expect(originsOf(lineage)).toEqual([
      'publisher mistralai/Mistral-7B-v0.1 LU recorded',
      expect.stringContaining('root mistralai/Mistral-7B-v0.1 LU'),
    ]);
    expect(stated(lineage)[0]?.observed).toBe('LU (layer-0.yml:1, our model board; the catalog has FR)');
  });

  test('a parent takes the place of a recorded one', async () => {
    const facts = {
      models: [{ id: 'skt/A.X-4.0', parents: [{ id: 'meta-llama/Llama-3.1-70B', relation: 'finetune' }], ...known }],
    };
    expect((await lineageOf('huggingface:skt/A.X-4.0', facts)).roots).toEqual(['huggingface:meta-llama/Llama-3.1-70B']);
  });

  test('what a vendor admitted stays', async () => {
    const facts = {
      models: [{ id: 'naver-hyperclovax/HyperCLOVAX-SEED-Think-32B', parents: [], 'from-scratch': true, ...known }],
    };
    const lineage = await lineageOf('huggingface:naver-hyperclovax/HyperCLOVAX-SEED-Think-32B', facts);
    expect(originsOf(lineage)).toContain('component family:qwen2.5-vl CN proven');
  });

  test('a base that contradicts an admitted one is disputed, and not walked to', async () => {
    const admitted: ModelFact = {
      id: 'huggingface:acme/agent',
      parents: [
        {
          id: 'huggingface:Qwen/Qwen2.5-7B',
          relation: 'finetune',
          source: { text: 'press release', date: '2026-01-01', basis: 'vendor-statement', confidence: 'high' },
        },
      ],
      source: { text: 'press release', date: '2026-01-01', basis: 'vendor-statement', confidence: 'high' },
    };
    const base: Catalog = {
      ...embedded,
      model: (id) => (id.toLowerCase() === admitted.id ? admitted : embedded.model(id)),
      publisher: (registry, handle) =>
        handle === 'acme'
          ? { ...embedded.publisher('huggingface', 'skt')!, id: 'acme' }
          : embedded.publisher(registry, handle),
    };
    const facts = {
      models: [{ id: 'acme/agent', parents: [{ id: 'meta-llama/Llama-3.1-8B', relation: 'finetune' }], ...known }],
    };
    const lineage = await lineageOf('huggingface:acme/agent', facts, undefined, base);
    expect(lineage.roots).toEqual(['huggingface:Qwen/Qwen2.5-7B']);
    expect(lineage.derivations[0]?.evidence[0].strength).toBe('proven');
    const root = lineage.origins.find(({ role }) => role === 'root');
    expect(root?.country).toMatchObject({ value: ['CN'], disputed: [{ value: ['US'] }] });
  });

  test('a label on the Hub stands, and the stated licence beside it', async () => {
    const hub = hubOf([{ about: 'private', id: 'acme-ml/support-7b', card: { license: 'mit' } }]);
    const facts = { models: [{ id: 'acme-ml/support-7b', license: 'apache-2.0', ...known }] };
    const lineage = await lineageOf('huggingface:acme-ml/support-7b', facts, hub);
    expect(lineage.nodes.get('huggingface:acme-ml/support-7b' as ModelId)?.license).toMatchObject({
      value: 'mit',
      evidence: [{ source: 'hub', strength: 'declared' }],
      disputed: [{ value: 'apache-2.0', evidence: [{ source: 'policy', strength: 'recorded' }] }],
    });
  });
});

describe('whose facts count', () => {
  const facts = { publishers: [{ id: 'acme-ml', countries: ['KR'], ...known }] };
  const other = { publishers: [{ id: 'acme-ml', countries: ['JP'], ...known }] };
  const countries = (catalog: Catalog) => catalog.publisher('huggingface', 'acme-ml')?.countries;

  test.each<readonly [string, readonly object[], readonly string[] | undefined, readonly string[]]>([
    ['one layer', [{ facts }], ['KR'], []],
    ['the upper layer', [{ facts }, {}], ['KR'], []],
    ['a lower layer to which nothing is left', [{}, { facts }], undefined, ['layer-not-delegated layer-1.yml facts']],
    ['a lower layer to which facts are left', [{ delegate: { facts: true } }, { facts }], ['KR'], []],
    ['both: the upper one', [{ facts, delegate: { facts: true } }, { facts: other }], ['KR'], []],
    [
      'not through a layer that does not leave them',
      [{ delegate: { facts: true } }, {}, { facts }],
      undefined,
      ['layer-not-delegated layer-2.yml facts'],
    ],
  ])('%s', async (_, layers, expected, barred) => {
    const { catalog, problems } = await catalogOf(layers);
    expect(countries(catalog)).toEqual(expected);
    expect(problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`)).toEqual(barred);
  });

  test('a layer that the change may have written states nothing', async () => {
    const read = await readLayers([{ path: 'w.yml', text: JSON.stringify({ version: 1, facts }), kind: 'workflow' }]);
    expect(read.ok && [countedFacts(read.value.layers).facts.publishers, read.value.problems[0]?.detail]).toEqual([
      [],
      'facts',
    ]);
  });
});

test('a correction decides a verdict', async () => {
  const rules = { origin: { deny: { countries: ['FR'] } } };
  const facts = { publishers: [{ id: 'mistralai', countries: ['LU'], ...known }] };
  const verdicts = await Promise.all(
    [{ rules }, { rules, facts }].map(async (layer) => {
      const { catalog, layers } = await catalogOf([layer]);
      const model = {
        id: 'huggingface:mistralai/Mistral-7B-v0.1' as const,
        registry: 'huggingface',
        name: 'x',
        revision: { kind: 'none' as const },
        references: [],
      };
      return evaluate(await resolve([model], fromCatalog(catalog)), layers, { today: '2026-11-23', catalog }).verdict;
    }),
  );
  expect(verdicts).toEqual(['violated', 'pass']);
});
