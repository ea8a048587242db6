/** Real models, offline, by the catalog alone: what is most often got wrong about model licences, one test each. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelId } from '../../src/catalog/types.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import { parseModelId } from '../../src/identify/index.js';
import { fromCatalog, resolve } from '../../src/resolve/index.js';

const catalog = await openCatalog();
const korea = {
  country: 'KR',
  markets: ['KR'],
  commercial: true,
  'monthly-active-users': 5_000_000,
  'revenue-usd-month': 3_000_000,
};

/** What binds the model, what is found about it, and what it asks for. */
async function ask(id: string, company: Readonly<Record<string, unknown>> = korea) {
  const identity = parseModelId(id, catalog);
  if (identity === undefined) throw new Error(`${id} names no model`);
  const lineages = await resolve([{ ...identity, references: [] }], fromCatalog(catalog));
  const policy = readPolicy(
    `version: 1\ncompany: ${JSON.stringify(company)}\nrules:\n  license: { level: error }\n`,
    'policy.yml',
  );
  if (!policy.ok) throw new Error(JSON.stringify(policy.problems));
  const { findings, obligations } = evaluate(lineages, policy.value, { today: '2026-11-23', catalog });
  const license = (node: ModelId) => node.replace('huggingface:', '');
  return {
    binds: lineages
      .flatMap(({ bindingLicenses }) => bindingLicenses)
      .map(({ license: one, node }) => `${one.known ? one.value : `?${one.reason}`} ${license(node)}`),
    found: findings.map(({ level, subject }) => `${level} ${subject}`),
    duties: obligations.map(({ license: one, clause }) => `${one} ${clause}`),
  };
}

describe('licences of real models', () => {
  test('DeepSeek may relicense its own: V3-0324 is MIT over V3, whose licence is another, and nothing drifts', async () => {
    const { binds, found } = await ask('deepseek-ai/DeepSeek-V3-0324');
    expect(binds.map((one) => one.split(' ')[0])).toEqual(['mit']);
    expect(found.filter((one) => one.includes('drift'))).toEqual([]);
    expect((await ask('deepseek-ai/DeepSeek-V3')).binds).toContain('deepseek deepseek-ai/DeepSeek-V3');
  });

  test("somebody else may not: over Llama's weights DeepSeek's MIT label drifts", async () => {
    const { binds, found } = await ask('deepseek-ai/DeepSeek-R1-Distill-Llama-8B');
    expect(binds).toEqual(['llama3.1 meta-llama/Llama-3.1-8B', 'mit deepseek-ai/DeepSeek-R1-Distill-Llama-8B']);
    expect(found).toEqual(['warning drift:meta-llama/Llama-3.1-8B']);
  });

  test('a quantiser does not make the licence: a copy is bound by its parent, whatever its label says', async () => {
    const { binds } = await ask('TheBloke/Yi-34B-Chat-GGUF');
    expect(binds).toEqual(['apache-2.0 01-ai/Yi-34B-Chat']);
  });

  test.each([
    ['Qwen/Qwen2.5-3B-Instruct', 'qwen-research', ['error condition:qwen-research/non_commercial']],
    ['Qwen/Qwen2.5-7B-Instruct', 'apache-2.0', []],
    ['Qwen/Qwen2.5-72B-Instruct', 'qwen', []],
  ])('%s is under %s: the licence of Qwen2.5 goes by the size', async (id, license, found) => {
    const answer = await ask(id);
    expect(answer.binds.map((one) => one.split(' ')[0])).toEqual([license]);
    expect(answer.found).toEqual(found);
  });

  test('a size that nobody tells leaves Qwen2.5 ambiguous', async () => {
    expect((await ask('family:qwen2.5')).found).toEqual(['warning unknown:license:family:qwen2.5']);
  });

  const germany = { ...korea, country: 'DE', markets: ['DE'] };
  test.each([
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', germany, ['error condition:llama3.2/territory_exclusions']],
    ['meta-llama/Llama-3.2-3B-Instruct', germany, []],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', korea, []],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', { ...korea, markets: ['KR', 'DE'] }, []],
  ])(
    'the territory of Llama 3.2 binds only multimodal models, and only by domicile: %s',
    async (id, company, found) => {
      expect((await ask(id, company)).found).toEqual(found);
    },
  );

  test('Hunyuan is not licensed in Korea, and is in Japan', async () => {
    const id = 'tencent/Hunyuan-A13B-Instruct';
    expect((await ask(id)).found).toEqual(['error condition:tencent-hunyuan-community/territory_exclusions']);
    expect((await ask(id, { ...korea, country: 'JP', markets: ['JP'] })).found).toEqual([]);
  });

  test.each([
    [korea, ['kimi-k2-modified-mit notice']],
    [
      { ...korea, 'monthly-active-users': 150_000_000 },
      ['kimi-k2-modified-mit attribution', 'kimi-k2-modified-mit notice'],
    ],
    [
      { ...korea, 'revenue-usd-month': 21_000_000 },
      ['kimi-k2-modified-mit attribution', 'kimi-k2-modified-mit notice'],
    ],
  ])("Kimi's display is a duty above its thresholds, and never a failure: %j", async (company, duties) => {
    expect(await ask('moonshotai/Kimi-K2-Instruct', company)).toMatchObject({ found: [], duties });
  });

  test('Gemma reaches models trained on its outputs, and Llama 3.1 only their names', () => {
    const clauses = (id: string) => catalog.license(id)?.clauses;
    expect(clauses('gemma')?.derivatives_include_distillation).toBe(true);
    expect(clauses('llama3.1')?.derivatives_include_distillation).toBeUndefined();
    expect(clauses('llama3.1')?.naming_requirement).toMatch(/\bor outputs\b/);
    expect(clauses('llama3')?.naming_requirement).not.toMatch(/\bor outputs\b/);
  });

  test('bsl-1.0 is Boost and permissive; Business Source is busl-1.1 and is not', () => {
    expect(catalog.license('bsl-1.0')).toMatchObject({ spdx: 'BSL-1.0', category: 'permissive' });
    expect(catalog.license('busl-1.1')?.id).toBe('business-source-1.1');
    expect(catalog.license('busl-1.1')?.category).not.toBe('permissive');
  });

  test('every condition that can fail names the section of a text that was read', () => {
    const conditions =
      /^(?:non_commercial|non_production|territory_exclusions|[md]au_threshold|revenue_threshold_[a-z]{3})$/;
    const open = catalog
      .all()
      .licenses.filter(({ read }) => read !== undefined)
      .flatMap(({ id, clauses, sections = {} }) =>
        Object.keys(clauses)
          .filter((clause) => conditions.test(clause) && clauses[clause] !== false && sections[clause] === undefined)
          .map((clause) => `${id} ${clause}`),
      );
    expect(open).toEqual([]);
  });

  test('the ten licences that repositories meet most have lines of a notice, from a text that was read', () => {
    // Counted over scans of public repositories: docs/license-use.md.
    const most = 'apache-2.0 mit llama3.1 gemma llama3.2 llama2 llama3.3 llama3 llama4 cc-by-nc-4.0 opt-175b'.split(
      ' ',
    );
    for (const id of most) {
      const fact = catalog.license(id);
      expect([id, fact?.notices?.some(({ clause }) => clause === 'notice'), fact?.read?.url]).toEqual([
        id,
        true,
        expect.stringMatching(/^https:\/\/github\.com\//),
      ]);
    }
  });
});
