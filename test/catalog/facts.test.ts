/** The data itself: what is embedded is fresh, sourced, consistent, and says of the known cases what is known of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelFact, PublisherFact, Relation } from '../../src/catalog/types.js';
import { dataFiles } from '../../src/generate/catalog.js';
import { compileCatalog } from '../../src/generate/catalog-compile.js';
import { readData } from '../../src/generate/catalog-read.js';

const catalog = await openCatalog();
const facts = catalog.all();
const files = dataFiles();
const data = files.map((file) => readData(file.name, file.text).source!.data);

test('the compiled file is fresh', () => {
  const compiled = compileCatalog(files);
  expect(compiled.ok ? [] : compiled.complaints).toEqual([]);
  const committed = readFileSync(new URL('../../src/catalog/catalog.txt', import.meta.url), 'utf8');
  // Not `toBe`: a difference of a megabyte prints for minutes.
  expect(compiled.ok && compiled.text === committed, 'run `node lib/generate/catalog.js`').toBe(true);
});

test('nothing is lost between the data and the door', () => {
  for (const table of ['publishers', 'families', 'models', 'hosts', 'licenses'] as const) {
    const written = new Set(data.flatMap((file) => (file[table] ?? []).map((row) => row.id.toLowerCase())));
    const replaced = new Set(
      data.flatMap((file) => (file.models ?? []).flatMap((row) => (row.aliases ?? []).map((id) => id.toLowerCase()))),
    );
    const expected = [...written].filter((id) => !replaced.has(id)).sort();
    expect(facts[table].map((fact) => fact.id.toLowerCase()).sort(), table).toEqual(expected);
  }
  const patterns = new Set(data.flatMap((file) => (file.tags ?? []).map((row) => row.pattern)));
  expect(facts.tags.map((tag) => tag.pattern).sort()).toEqual([...patterns].sort());
});

test('a row comes out as it was written', () => {
  const written = data.flatMap((file) => file.families ?? []).find((row) => row.id === 'qwen3-vl')!;
  const { source, ...rest } = catalog.familyById('qwen3-vl')!;
  const { source: reference, ...row } = written;
  expect(rest).toEqual(row);
  expect([source.confidence, source.text === '']).toEqual([reference.confidence, false]);
});

test('every fact has a source, and general knowledge is never of high confidence', () => {
  const sources = [
    ...Object.values(facts).flatMap((table) => table.map((fact) => fact.source)),
    ...facts.models.flatMap((model) => model.parents.map((parent) => parent.source)),
  ];
  for (const source of sources) {
    expect(source.text.length).toBeGreaterThan(2);
    expect(source.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect([source.basis, source.confidence]).not.toEqual(['general-knowledge', 'high']);
    expect(source.text, 'a reader cannot open an index of the compiler').not.toMatch(/index ids? \d/);
  }
});

test('no source was read after the catalog was compiled, or more than a year before', () => {
  const oldest = new Date(Date.parse(catalog.date) - 366 * 86_400_000).toISOString().slice(0, 10);
  for (const { source } of Object.values(facts).flat()) {
    expect(source.date <= catalog.date, source.text).toBe(true);
    expect(source.date >= oldest, `read again: ${source.text}`).toBe(true);
  }
});

test('every id and every other name finds its own fact', () => {
  for (const model of facts.models) {
    for (const id of [model.id, ...(model.aliases ?? [])]) expect(catalog.model(id.toUpperCase())?.id).toBe(model.id);
  }
  for (const publisher of facts.publishers) {
    for (const handle of publisher.handles) {
      const colon = handle.indexOf(':');
      expect(catalog.publisher(handle.slice(0, colon), handle.slice(colon + 1))?.id).toBe(publisher.id);
    }
    expect(catalog.publisher('huggingface', publisher.id)?.id).toBe(publisher.id);
  }
  for (const license of facts.licenses) {
    for (const id of [license.id, ...license.aliases]) expect(catalog.license(id)?.id).toBe(license.id);
    if (license.spdx) expect(catalog.license(license.spdx)).toBeDefined();
  }
  for (const host of facts.hosts) {
    for (const id of [host.id, ...(host.aliases ?? [])]) expect(catalog.host(id)?.id).toBe(host.id);
    for (const name of host.hosts) expect(catalog.hostByName(name.replaceAll('*', 'x1'))?.id).toBe(host.id);
  }
});

test('every pattern of a family finds that family, for the name that is its literal part', () => {
  for (const family of facts.families) {
    for (const pattern of family.patterns) {
      const found = catalog.family(pattern.replaceAll('*', ''), family.publisher);
      expect(found?.publisher, pattern).toBe(family.publisher);
    }
  }
});

test('every host names its operator, and its country unless nobody knows it or the user runs it', () => {
  const unknown = facts.hosts.filter((host) => host.country === undefined && host.operator !== 'self-hosted');
  for (const host of facts.hosts) expect(host.operator.length).toBeGreaterThan(1);
  for (const host of unknown) expect([host.id, host.source.confidence]).not.toEqual([host.id, 'medium']);
  expect(unknown.length / facts.hosts.length).toBeLessThan(0.35);
});

test('every model of a tag is known', () => {
  for (const tag of facts.tags) expect(catalog.model(tag.model), tag.pattern).toBeDefined();
});

/** Countries, as a reader of the lineage would see them. */
const publisherOf = (model: ModelFact): PublisherFact | undefined => {
  if (model.publisher) return catalog.publisher('huggingface', model.publisher);
  const [registry, name = ''] = [model.id.slice(0, model.id.indexOf(':')), model.id.slice(model.id.indexOf(':') + 1)];
  return registry === 'huggingface' ? catalog.publisher(registry, name.split('/')[0]!) : undefined;
};
const carries = (relation: Relation) => relation !== 'component' && relation !== 'distilled';
const rootsOf = (id: string, depth = 0): readonly string[] => {
  const model = catalog.model(id);
  const parents = (model?.parents ?? []).filter((parent) => carries(parent.relation));
  if (depth > 32) throw new Error(`a cycle at ${id}`);
  if (parents.length === 0) return [model?.root ? id : `${id} (not known to be a root)`];
  return [...new Set(parents.flatMap((parent) => rootsOf(parent.id, depth + 1)))].sort();
};
const others = (id: string, relation: Relation) =>
  (catalog.model(id)?.parents ?? []).filter((parent) => parent.relation === relation).map((parent) => parent.id);

describe('lineages', () => {
  const hub = (name: string) => `huggingface:${name}`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['deepseek-ai/DeepSeek-R1', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', ['meta-llama/Llama-3.1-8B'], ['US']],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-70B', ['meta-llama/Llama-3.1-70B'], ['US']],
    ['deepseek-ai/DeepSeek-R1-Distill-Qwen-32B', ['Qwen/Qwen2.5-32B'], ['CN']],
    ['deepseek-ai/DeepSeek-R1-0528-Qwen3-8B', ['Qwen/Qwen3-8B-Base'], ['CN']],
    ['perplexity-ai/r1-1776', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['microsoft/MAI-DS-R1', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['Rakuten/RakutenAI-3.0', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['skt/A.X-4.0', ['Qwen/Qwen2.5-72B'], ['CN']],
    ['moonshotai/Kimi-Dev-72B', ['Qwen/Qwen2.5-72B'], ['CN']],
    ['baichuan-inc/Baichuan-M2-32B', ['Qwen/Qwen2.5-32B'], ['CN']],
    ['upstage/Solar-Open-100B', ['upstage/Solar-Open-100B'], ['KR']],
    ['LGAI-EXAONE/EXAONE-4.5-33B', ['LGAI-EXAONE/EXAONE-4.5-33B'], ['KR']],
    ['naver-hyperclovax/HyperCLOVAX-SEED-Think-32B', ['naver-hyperclovax/HyperCLOVAX-SEED-Think-32B'], ['KR']],
    ['01-ai/Yi-34B', ['01-ai/Yi-34B'], ['CN']],
    ['meta-llama/Llama-3.1-8B-Instruct', ['meta-llama/Llama-3.1-8B'], ['US']],
    ['Qwen/Qwen2.5-7B-Instruct', ['Qwen/Qwen2.5-7B'], ['CN']],
    ['HuggingFaceH4/zephyr-7b-beta', ['mistralai/Mistral-7B-v0.1'], ['FR']],
    ['segmind/SSD-1B', ['stabilityai/stable-diffusion-xl-base-1.0'], ['GB']],
    ['jinaai/jina-embeddings-v4', ['Qwen/Qwen2.5-VL-3B-Instruct'], ['CN']],
    ['vidore/colpali-v1.2', ['google/gemma-2b'], ['US']],
    ['deepcogito/cogito-671b-v2.1', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['NousResearch/Hermes-3-Llama-3.1-8B', ['meta-llama/Llama-3.1-8B'], ['US']],
    ['NousResearch/Hermes-4-14B', ['Qwen/Qwen3-14B-Base'], ['CN']],
    ['upstage/SOLAR-10.7B-Instruct-v1.0', ['mistralai/Mistral-7B-v0.1'], ['FR']],
    ['tngtech/DeepSeek-TNG-R1T2-Chimera', ['deepseek-ai/DeepSeek-V3-Base'], ['CN']],
    ['mustafaaljadery/llama3v', ['meta-llama/Meta-Llama-3-8B'], ['US']],
    ['runwayml/stable-diffusion-v1-5', ['CompVis/stable-diffusion-v1-1'], ['DE']],
  ])('%s goes back to %s', (name, roots, countries) => {
    expect(rootsOf(hub(name))).toEqual(roots.map(hub));
    const places = roots.flatMap((root) => publisherOf(catalog.model(hub(root))!)?.countries ?? []);
    expect([...new Set(places)]).toEqual(countries);
  });

  test('a teacher and a component are no roots', () => {
    expect(others(hub('deepseek-ai/DeepSeek-R1-Distill-Llama-8B'), 'distilled')).toEqual([
      hub('deepseek-ai/DeepSeek-R1'),
    ]);
    expect(catalog.model(hub('deepseek-ai/DeepSeek-R1-Distill-Llama-8B'))?.license).toBe('mit');
    const think = catalog.model(hub('naver-hyperclovax/HyperCLOVAX-SEED-Think-32B'))!;
    expect(think.parents.map(({ id, relation }) => [id, relation])).toEqual([['family:qwen2.5-vl', 'component']]);
    expect(think.parents[0]?.source).toMatchObject({ basis: 'vendor-statement', confidence: 'high' });
  });

  test('what is gone says so', () => {
    expect(catalog.tombstone(hub('decapoda-research/llama-7b-hf'))?.fate).toBe('deleted');
    expect(catalog.tombstone(hub('databricks/dbrx-instruct'))?.fate).toBe('deleted');
    expect(catalog.tombstone(hub('microsoft/WizardLM-2-8x22B'))?.fate).toBe('withdrawn');
  });

  test('a family with several bases claims none of them, one with a single base names it', () => {
    for (const family of facts.families) {
      const model = catalog.model(`family:${family.id}`)!;
      const bases = model.parents.map((parent) => parent.id);
      expect(bases, family.id).toEqual(family.bases.length === 1 ? [`family:${family.bases[0]}`] : []);
      if (family.bases.length > 0) expect(model.root, family.id).toBeUndefined();
    }
  });

  test('nobody is cleared by its name alone who is known to derive', () => {
    for (const model of facts.models) {
      const owner = publisherOf(model);
      const foreign = model.parents.some((parent) => {
        const base = catalog.model(parent.id);
        return carries(parent.relation) && base && publisherOf(base)?.id !== owner?.id;
      });
      if (foreign && owner?.origin === 'publisher') expect(deriving, `${owner.id} (${model.id})`).toContain(owner.id);
    }
  });
});

/** Publishers that train their own and of whom every derived model is listed, so that an unlisted one is their own. */
const deriving: readonly string[] = [
  'BAAI',
  'baichuan-inc',
  'ByteDance-Seed',
  'codellama',
  'CohereLabs',
  'EssentialAI',
  'google',
  'internlm',
  'meta-llama',
  'MiniMaxAI',
  'moonshotai',
  'runwayml',
  'zai-org',
];

test('who is one legal entity stands on the same official lists, under whatever name it publishes', () => {
  const lists = new Map<string, Map<string, string[]>>();
  for (const { id, legalEntity, watchlists } of facts.publishers) {
    if (legalEntity === undefined || /^individual/.test(legalEntity)) continue;
    const group = lists.get(legalEntity) ?? new Map<string, string[]>();
    const codes = [...watchlists].sort().join(' ');
    lists.set(legalEntity, group.set(codes, [...(group.get(codes) ?? []), id]));
  }
  expect([...lists].filter(([, group]) => group.size > 1).map(([entity, group]) => [entity, ...group])).toEqual([]);
});
