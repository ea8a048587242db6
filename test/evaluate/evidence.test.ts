/** Evidence that the change under review brings itself convicts and never clears (policy-semantics §5). */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import type { Evidence, Lineage } from '../../src/resolve/types.js';
import { lineagesOf, type World } from './lineages.js';

const catalog = await openCatalog();
const policy = (text: string) => {
  const read = readPolicy(`version: 1\n${text}`, 'model-policy.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const denying = policy('rules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: error } }\n');
const id = 'huggingface:acme/a';

/** The lineage with the evidence of everything that `brought` names moved into a file of the change. */
async function judged(world: World, brought: (observed: string) => boolean, by = denying): Promise<readonly string[]> {
  const lineages = await lineagesOf([{ id, places: [['a.py']] }], world);
  const moved = (evidence: Evidence): Evidence =>
    brought(evidence.observed) ? { ...evidence, source: 'file', locator: 'models/README.md:3' } : evidence;
  const walk = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, walk(one)]));
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const one = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return 'locator' in one && 'strength' in one ? moved(one as unknown as Evidence) : one;
  };
  const { findings } = evaluate(
    lineages.map((one) => walk(one) as Lineage),
    by,
    {
      today: '2026-11-23',
      catalog,
      unverified: ({ source }) => source === 'file',
    },
  );
  return findings.map(({ level, subject, cause, excepted }) =>
    [level, subject, 'reason' in cause ? cause.reason : cause.code, excepted].filter(Boolean).join(' '),
  );
}

const root = (country: string) => ({ publisher: 'base', countries: [country], stopped: 'recorded-root' as const });

describe('evidence of the change', () => {
  test('nothing of it, and all is as it was', async () => {
    expect(await judged({ [id]: root('US') }, () => false)).toEqual([]);
  });
  test('does not clear: a country that only the change states is unverified', async () => {
    expect(await judged({ [id]: root('US') }, (observed) => observed === 'US')).toEqual([
      'error unknown:root:acme/a unverified',
    ]);
  });
  test('convicts: the same statement is enough to fail', async () => {
    expect(await judged({ [id]: root('CN') }, (observed) => observed === 'CN')).toEqual([
      'error root:acme/a origin/denied-country',
    ]);
  });
  test('does not outweigh what was known: a better claim of the change leaves the worse one', async () => {
    const world: World = { [id]: { ...root('US'), countryStrength: 'declared', disputed: [[['CN'], 'likely']] } };
    expect(await judged(world, (observed) => observed === 'US')).toEqual(['error root:acme/a origin/denied-country']);
  });
  test('does not lead elsewhere: a parent that only the change declares leaves the model without one', async () => {
    const world: World = {
      [id]: { publisher: 'acme', countries: ['US'], parents: [['finetune', 'huggingface:base/b', 'declared']] },
      'huggingface:base/b': root('US'),
    };
    // The step is the only evidence of the world that observes nothing.
    expect(await judged(world, (observed) => observed === '')).toEqual(['error unknown:root:acme/a unverified']);
    expect(await judged(world, () => false)).toEqual([]);
  });
  test('says "from scratch" in vain', async () => {
    const world: World = { [id]: { ...root('US'), stopped: 'declared-root' } };
    expect(await judged(world, (observed) => observed === 'US')).toEqual(['error unknown:root:acme/a unverified']);
  });
  test('does not hold an exception up', async () => {
    const excepting = policy(`rules: { origin: { deny: { countries: [CN] }, roles: [publisher] } }
exceptions:
  - { id: e, rule: origin, models: [acme/a], paths: ["**"], accepted: { subjects: ["publisher:acme"], roots: [base/b] }, reason: r, owner: o, granted: 2026-01-01, expires: 2026-12-31 }
`);
    const world: World = {
      [id]: { publisher: 'acme', countries: ['CN'], parents: [['finetune', 'huggingface:base/b', 'declared']] },
      'huggingface:base/b': root('US'),
    };
    expect(await judged(world, () => false, excepting)).toEqual(['error publisher:acme origin/denied-country e']);
    expect(await judged(world, (observed) => observed === '', excepting)).toEqual([
      'note exception:e unverified',
      'warning publisher:acme origin/denied-country',
    ]);
  });
});
