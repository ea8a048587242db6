/** The chains of fixtures/evaluate/chains: what licence texts say about real lineages, each clause with its section and a quotation. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelId, Relation } from '../../src/catalog/types.js';
import type { Cause } from '../../src/evaluate/cause.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import type { Finding } from '../../src/evaluate/types.js';
import type { Reference, Usage } from '../../src/extract/types.js';
import { fromHub, resolve } from '../../src/resolve/index.js';
import type { Lookup, Parent } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { hubOf } from '../resolve/hub-source.js';

/** One chain, as it is written down. */
interface Chain {
  readonly about: string;
  readonly model: string;
  readonly usage?: Usage;
  readonly signal?: string;
  /** Laid over the company of policy-semantics §12. */
  readonly company?: Readonly<Record<string, unknown>>;
  /** What the Hub says: the front matter of the cards. */
  readonly models: readonly ModelFile[];
  /** Steps that no card tells: child, relation, parent. */
  readonly told?: readonly (readonly [string, Relation, string])[];
  readonly texts: Readonly<Record<string, string>>;
  readonly clauses: readonly {
    readonly license: string;
    readonly clause: string;
    readonly section: string;
    readonly quote: string;
  }[];
  /** Licences whose text was not found, with where it is. */
  readonly unread?: Readonly<Record<string, string>>;
  readonly expected: {
    readonly binding: readonly string[];
    readonly drift: readonly string[];
    readonly obligations: readonly string[];
    readonly conditions: readonly string[];
  };
}

const home = 'fixtures/evaluate/chains';
const chains = readdirSync(home)
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(`${home}/${file}`, 'utf8')) as Chain) }));

describe('the chains', () => {
  test('are at least sixty that were not invented, of many licences', () => {
    const real = chains.filter((chain) => !chain.about.includes('(invented)'));
    expect(real.length).toBeGreaterThanOrEqual(60);
    expect(new Set(chains.flatMap((chain) => Object.keys(chain.texts))).size).toBeGreaterThanOrEqual(40);
  });

  test.each(chains)('$file expects nothing without a quoted clause', ({ clauses, texts, unread = {}, expected }) => {
    const quoted = new Set(clauses.map(({ license, clause }) => `${license} ${clause}`));
    const due = [...expected.obligations, ...expected.conditions.map((one) => one.slice(one.indexOf(' ') + 1))];
    expect(due.filter((one) => !quoted.has(one) && unread[one.split(' ')[0] as string] === undefined)).toEqual([]);
    for (const { section, quote, license } of clauses) {
      expect(section).not.toBe('');
      expect(quote.length).toBeLessThanOrEqual(160);
      expect(texts[license]).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{7,40}\//);
    }
  });

  test.each(chains)('$file: $about', async (chain) => {
    expect(await judged(chain)).toEqual(chain.expected);
  });
});

const catalog = await openCatalog();

/** The chain through resolve and evaluate, in the words of its expectation. */
async function judged({ model, models, told = [], company, usage = 'load', signal = 'test' }: Chain) {
  const id: ModelId = `huggingface:${model}`;
  const place = { path: 'a.py', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const reference: Reference = {
    text: model,
    usage,
    location: place,
    extractor: 'test',
    signal,
    confidence: 'certain',
  };
  const look = fromHub(catalog, hubOf(models.map((one) => ({ files: { 'model.safetensors': '' }, ...one }))));
  const lookup: Lookup = async (asked) => {
    const facts = await look(asked);
    const parents = told
      .filter(([child]) => `huggingface:${child}` === asked)
      .map(([, relation, parent]): Parent => ({ id: `huggingface:${parent}`, relation, evidence: [said] }));
    return { ...facts, parents: [...facts.parents, ...parents] };
  };
  const revision = { kind: 'none' } as const;
  const lineages = await resolve(
    [{ id, registry: 'huggingface', name: model, revision, references: [reference] }],
    lookup,
  );
  const facts = { ...organization, ...company };
  const policy = readPolicy(
    `version: 1\ncompany: ${JSON.stringify(facts)}\nrules:\n  license: { level: error, review: note }\n`,
    'policy.yml',
  );
  if (!policy.ok) throw new Error(JSON.stringify(policy.problems));
  const { findings, obligations } = evaluate(lineages, policy.value, { today: '2026-11-23', catalog });
  return {
    binding: lineages
      .flatMap(({ bindingLicenses }) => bindingLicenses)
      .map(({ license, node }) => `${license.known ? license.value : `?${license.reason}`} ${short(node)}`)
      .sort(),
    drift: findings.flatMap(driftLine),
    obligations: [...new Set(obligations.map(({ license, clause }) => `${license} ${clause}`))].sort(),
    conditions: findings.flatMap(conditionLine).sort(),
  };
}

const said = { source: 'file', locator: 'chain', observed: 'told by the chain', strength: 'declared' } as const;
const organization = {
  country: 'KR',
  markets: ['KR'],
  commercial: true,
  'monthly-active-users': 5_000_000,
  'revenue-usd-month': 3_000_000,
};

function short(id: ModelId): string {
  return id.replace(/^huggingface:/, '');
}

function driftLine({ cause }: Finding): readonly string[] {
  if (cause.code !== 'license/drift') return [];
  const { verdict, inherited, declared, ancestor, lost } = cause;
  return [`${verdict} ${inherited} -> ${declared} @ ${short(ancestor)}: ${[...lost].sort().join(' ')}`];
}

const answers: Partial<Record<Cause['code'], string>> = {
  'license/condition': 'fail',
  'license/condition-review': 'review',
  'license/condition-unknown': 'unknown',
};

function conditionLine({ cause }: Finding): readonly string[] {
  const answer = answers[cause.code];
  return answer !== undefined && 'clause' in cause ? [`${answer} ${cause.license} ${cause.clause}`] : [];
}
