/** How claims of the Hub and of the catalog combine: agreement gathers evidence, contradiction stays visible, silence is no fact. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import { fromCatalog, fromHub, resolve } from '../../src/resolve/index.js';
import type { HubSource, Lineage, Origin, UnknownReason } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { modelOf } from './case.js';
import { hubOf, recordedModels } from './hub-source.js';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog();
});

const model = (id: string, base?: string | readonly string[], more: Partial<ModelFile> = {}): ModelFile => ({
  about: 'invented',
  id,
  card: { license: 'mit', ...(base === undefined ? {} : { base_model: base }) },
  ...more,
});

async function lineageOf(id: string, hub: HubSource): Promise<Lineage> {
  const [lineage] = await resolve([modelOf({ model: id }, catalog)], fromHub(catalog, hub));
  return lineage!;
}

const rootsOf = ({ origins }: Lineage): readonly Origin[] => origins.filter(({ role }) => role === 'root');

/** Outcomes of a policy that denies these countries as roots. */
function judged(lineage: Lineage, countries: string, least = 'likely'): readonly string[] {
  const policy = readPolicy(
    `version: 1\nrules:\n  origin:\n    level: error\n    deny: { countries: [${countries}] }\n    roles: [root]\n    min-strength: ${least}\n`,
    'policy.yml',
  );
  if (!policy.ok) throw new Error('policy');
  const { findings } = evaluate([lineage], policy.value, { today: '2026-11-23', catalog });
  return findings.map(({ level, cause }) => `${level} ${cause.code}${'reason' in cause ? ` ${cause.reason}` : ''}`);
}

describe('a base that the card declares and the name tells otherwise', () => {
  const hub = hubOf([model('nobody-lab/Qwen2.5-7B-tuned', 'meta-llama/Llama-3.1-8B'), ...recordedModels]);

  it('is followed, and the other stands beside it as a resemblance', async () => {
    const roots = rootsOf(await lineageOf('nobody-lab/Qwen2.5-7B-tuned', hub));
    expect(roots).toMatchObject([
      {
        id: 'huggingface:meta-llama/Llama-3.1-8B',
        country: {
          value: ['US'],
          disputed: [{ value: ['CN'], evidence: [{ strength: 'possible', source: 'catalog' }] }],
        },
      },
    ]);
  });

  it('neither convicts nor clears by the weaker word', async () => {
    const lineage = await lineageOf('nobody-lab/Qwen2.5-7B-tuned', hub);
    expect(judged(lineage, 'KP')).toEqual([]);
    expect(judged(lineage, 'CN')).toEqual(['note origin/resemblance']);
    expect(judged(lineage, 'CN', 'possible')).toEqual(['warning origin/unknown disputed']);
  });
});

describe('a base that both tell', () => {
  it.each([
    ['the same id', 'nobody-lab/Meta-Llama-3.1-8B-x', 'meta-llama/Llama-3.1-8B'],
    ['a member of the family in the name', 'nobody-lab/Llama-3.1-8B-x', 'meta-llama/Llama-3.1-8B'],
    [
      'something between the model and the family in its name',
      'nobody-lab/Llama-3.1-8B-x',
      'NousResearch/Hermes-3-Llama-3.1-8B',
    ],
  ])('%s: one root, no dispute', async (_, id, base) => {
    const roots = rootsOf(await lineageOf(id, hubOf([model(id, base), ...recordedModels])));
    expect(roots.map((root) => root.id)).toEqual(['huggingface:meta-llama/Llama-3.1-8B']);
    expect(roots[0]!.country).not.toHaveProperty('disputed');
  });

  it('keeps the evidence of both on the step', async () => {
    const { derivations } = await lineageOf('Qwen/Qwen2.5-1.5B-Instruct', hubOf(recordedModels));
    expect(derivations[0]!.evidence.map(({ source }) => source)).toEqual(['hub', 'hub', 'catalog']);
  });
});

describe('a name that resembles what was derived from it', () => {
  it('closes no circle', async () => {
    const hub = hubOf([
      model('Qwen/Qwen2.5-7B', 'other-lab/Qwen2.5-7B-x'),
      model('other-lab/Qwen2.5-7B-x', 'meta-llama/Llama-3.1-8B'),
      model('meta-llama/Llama-3.1-8B'),
    ]);
    const { nodes, roots } = await lineageOf('Qwen/Qwen2.5-7B', hub);
    expect([...nodes.values()].map(({ stopped }) => stopped)).not.toContain('cycle');
    expect(roots).toHaveLength(1);
  });
});

describe('what the catalog has on record', () => {
  it('of the same maker is added to what the card declares', async () => {
    const hub = hubOf([
      model('deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'meta-llama/Llama-3.1-8B-Instruct'),
      ...recordedModels,
    ]);
    const { derivations } = await lineageOf('deepseek-ai/DeepSeek-R1-Distill-Llama-8B', hub);
    const own = derivations
      .filter(({ child }) => child.includes('Distill'))
      .map(({ relation, parent }) => `${relation} ${parent}`);
    expect(own).toContain('distilled huggingface:deepseek-ai/DeepSeek-R1');
    expect(own).toContain('finetune huggingface:meta-llama/Llama-3.1-8B-Instruct');
  });

  it('as a root, where the card declares a base of somebody else, is disputed', async () => {
    const hub = hubOf([
      model('01-ai/Yi-34B', 'meta-llama/Llama-3.1-8B'),
      ...recordedModels.filter(({ id }) => id !== '01-ai/Yi-34B'),
    ]);
    expect(rootsOf(await lineageOf('01-ai/Yi-34B', hub))).toMatchObject([
      { id: 'huggingface:meta-llama/Llama-3.1-8B', country: { value: ['US'], disputed: [{ value: ['CN'] }] } },
    ]);
  });

  it('as an admission of the vendor stands whatever the card says', async () => {
    const hub = hubOf([{ ...model('naver-hyperclovax/HyperCLOVAX-SEED-Think-32B'), card: {} }]);
    const { origins } = await lineageOf('naver-hyperclovax/HyperCLOVAX-SEED-Think-32B', hub);
    expect(origins.find(({ role }) => role === 'component')).toMatchObject({
      strength: 'proven',
      country: { value: ['CN'] },
    });
  });
});

describe('a Hub that does not answer', () => {
  const failing = (reason: UnknownReason): HubSource => ({
    url: 'https://hub.example',
    model: async () => ({ ok: false, reason }),
    file: async () => ({ ok: false, reason }),
    weights: async () => ({ ok: false, reason }),
    problems: () => [],
  });

  it.each<UnknownReason>([
    'private-or-missing',
    'gated',
    'disabled',
    'rate-limited',
    'unreachable',
    'timeout',
    'truncated',
    'over-budget',
    'invalid-token',
    'malformed',
    'foreign-host',
  ])('because of %s leaves the catalog, and that reason in every gap', async (reason) => {
    const known = await lineageOf('skt/A.X-4.0', failing(reason));
    const [offline] = await resolve([modelOf({ model: 'skt/A.X-4.0' }, catalog)], fromCatalog(catalog));
    expect(known.origins).toEqual(offline!.origins);
    expect([...known.nodes.values()].map(({ inquiry }) => inquiry?.outcome)).toEqual([reason, reason]);
    const unknown = await lineageOf('nobody-lab/Thing', failing(reason));
    const node = unknown.nodes.get('huggingface:nobody-lab/Thing')!;
    expect([node.license, node.publisher, node.country]).toEqual(Array(3).fill({ known: false, reason }));
    expect(rootsOf(unknown)).toMatchObject([{ unknown: reason }]);
  });

  it('is incomplete for reasons of this run, and only where a judgement lacked a fact', async () => {
    const policy = readPolicy(
      'version: 1\nrules:\n  origin:\n    deny: { countries: [KP] }\n    roles: [root]\n',
      'policy.yml',
    );
    if (!policy.ok) throw new Error('policy');
    const complete = async (id: string, reason: UnknownReason) =>
      evaluate([await lineageOf(id, failing(reason))], policy.value, { today: '2026-11-23', catalog }).complete;
    for (const reason of [
      'rate-limited',
      'unreachable',
      'timeout',
      'truncated',
      'over-budget',
      'invalid-token',
      'malformed',
      'foreign-host',
    ] as const) {
      expect([reason, await complete('nobody-lab/Thing', reason)]).toEqual([reason, false]);
      expect([reason, await complete('01-ai/Yi-34B', reason)]).toEqual([reason, true]);
    }
    for (const reason of ['private-or-missing', 'gated', 'disabled'] as const)
      expect([reason, await complete('nobody-lab/Thing', reason)]).toEqual([reason, true]);
  });
});

describe('nothing is lost', () => {
  /** Every observation of the catalog in a lineage, wherever it stands. */
  const observed = (lineage: Lineage): ReadonlySet<string> => {
    const found = new Set<string>();
    JSON.stringify([[...lineage.nodes.values()], lineage.derivations, lineage.origins], (_, value) => {
      if (value?.source === 'catalog' && value.strength !== 'hint') found.add(`${value.locator}: ${value.observed}`);
      return value;
    });
    return found;
  };

  it.each(recordedModels.map(({ id }) => id))('%s: what the catalog tells offline it tells online', async (id) => {
    const [offline] = await resolve([modelOf({ model: id }, catalog)], fromCatalog(catalog));
    const online = observed(await lineageOf(id, hubOf(recordedModels)));
    expect([...observed(offline!)].filter((one) => !online.has(one))).toEqual([]);
  });

  it.each(recordedModels.map(({ id }) => id))('%s: a value that is known offline is known online', async (id) => {
    const [offline] = await resolve([modelOf({ model: id }, catalog)], fromCatalog(catalog));
    const online = await lineageOf(id, hubOf(recordedModels));
    const known = ({ nodes }: Lineage) => {
      const { publisher, country, license } = nodes.get(`huggingface:${id}`)!;
      return { publisher: publisher.known, country: country.known, license: license.known };
    };
    const [before, after] = [known(offline!), known(online)];
    for (const key of ['publisher', 'country', 'license'] as const)
      expect([key, after[key] || !before[key]]).toEqual([key, true]);
  });
});
