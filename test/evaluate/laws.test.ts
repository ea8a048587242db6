/** The laws of policy-semantics §11 that one layer can break, over random policies and random lineages. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { ModelId, Relation } from '../../src/catalog/types.js';
import { evaluate, type Policy, readPolicy } from '../../src/evaluate/index.js';
import type { Evaluation, Level } from '../../src/evaluate/types.js';
import type { Lineage, Strength } from '../../src/resolve/types.js';
import { lineagesOf, type Use, type World, type WorldNode } from './lineages.js';
import { randomFrom } from './random.js';

const catalog = await openCatalog();
const runs = Number(process.env.LAW_RUNS ?? 300);
const today = '2026-11-23';
const levels: readonly Level[] = ['off', 'note', 'warning', 'error'];
const strengths: readonly Strength[] = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'];
const countries = ['CN', 'US', 'KR', 'FR', 'RU'];
const licenses = ['mit', 'apache-2.0', 'llama3.1', 'gemma', 'qwen', 'cc-by-nc-4.0', 'gpl-3.0', 'other', 'acme-1.0'];
const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];
const directories = ['src', 'research', 'services/payments', 'config'];

type Json = Record<string, unknown>;

/** Chance and the choices that are made with it. */
function chance(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const some = <T>(of: readonly T[]): readonly T[] => of.filter(() => random() < 0.4);
  const shuffled = <T>(of: readonly T[]): readonly T[] =>
    of
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  return { random, below, pick, some, shuffled, maybe: (odds: number) => random() < odds };
}

type Chance = ReturnType<typeof chance>;

const idOf = (index: number): ModelId => `huggingface:org${index}/m${index}`;

/** Ten models; parents have higher numbers, so that there is no cycle. */
function randomWorld({ below, pick, some, maybe }: Chance): World {
  const relations: readonly Relation[] = [
    'finetune',
    'adapter',
    'quantized',
    'merge',
    'reupload',
    'component',
    'distilled',
  ];
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, index): readonly [ModelId, WorldNode] => {
      const parents =
        index < 9 && maybe(0.7)
          ? Array.from(
              { length: 1 + below(2) },
              () => [pick(relations), idOf(index + 1 + below(9 - index)), pick(strengths.slice(0, 5))] as const,
            )
          : [];
      // A parent is named once: which of two relations to it holds is for resolve to say.
      const once = parents.filter(([, id], at) => parents.findIndex((other) => other[1] === id) === at);
      const stopped = pick(['recorded-root', 'declared-root', 'not-declared', 'undisclosed', 'offline'] as const);
      return [
        idOf(index),
        {
          ...(maybe(0.9) && { publisher: `org${index}` }),
          ...(maybe(0.85) && { countries: [pick(countries), ...(maybe(0.1) ? [pick(countries)] : [])] }),
          countryStrength: pick(strengths),
          ...(maybe(0.2) && { disputed: [[[pick(countries)], pick(strengths)]] as const }),
          ...(maybe(0.85) && { license: pick(licenses) }),
          ...(once.length > 0 ? { parents: once } : { stopped }),
          watchlists: some(['US-1260H', 'US-1260H-disputed']),
        },
      ];
    }),
  );
}

function randomUses({ below, pick, maybe }: Chance): readonly Use[] {
  return Array.from({ length: 1 + below(3) }, (_, index) => ({
    id: idOf(index),
    places: Array.from({ length: 1 + below(3) }, (__, place) => [
      `${pick(directories)}/f${place}.py`,
      ...(maybe(0.2) ? [`${pick(directories)}/hop.py`] : []),
    ]),
  }));
}

/** Unknown is never louder than failure here: with `level: note` and `unknown: error` a fact that arrives may well calm things. */
function randomLevels({ below }: Chance): Json {
  const level = below(4);
  return { level: levels[level], unknown: levels[Math.min(level, below(4))] };
}

const randomMatchers = ({ some, pick, maybe }: Chance): Json => ({
  ...(maybe(0.8) && { countries: [...some(countries), pick(countries)] }),
  ...(maybe(0.4) && { publishers: some(['org0', 'org3', 'org7']) }),
  ...(maybe(0.2) && { 'watch-lists': ['US-1260H'] }),
});

function randomOrigin(with_: Chance): Json {
  return {
    ...randomLevels(with_),
    ...(with_.maybe(0.8) && { deny: randomMatchers(with_) }),
    ...(with_.maybe(0.4) && { allow: randomMatchers(with_) }),
    ...(with_.maybe(0.7) && { roles: with_.some(roles) }),
    ...(with_.maybe(0.4) && { 'min-strength': with_.pick(strengths) }),
    ...(with_.maybe(0.2) && { 'require-known': ['component'] }),
  };
}

function randomLicense(with_: Chance): Json {
  return {
    ...randomLevels(with_),
    ...(with_.maybe(0.6) && { allow: [...with_.some([...licenses, 'permissive']), 'mit'] }),
    ...(with_.maybe(0.4) && { deny: with_.some(licenses) }),
    drift: with_.pick(levels),
    inherited: with_.maybe(0.8),
  };
}

function randomRules(with_: Chance): Json {
  return {
    ...(with_.maybe(0.9) && { origin: randomOrigin(with_) }),
    ...(with_.maybe(0.6) && { license: randomLicense(with_) }),
  };
}

function randomPolicy(with_: Chance): Json & { readonly scopes: readonly Json[] } {
  return {
    version: 1,
    company: { ...(with_.maybe(0.5) && { commercial: with_.maybe(0.5) }), country: with_.pick(countries) },
    rules: randomRules(with_),
    scopes: Array.from({ length: with_.below(3) }, (_, index) => ({
      name: `s${index}`,
      ...(with_.maybe(0.7) && { paths: [`${with_.pick(directories)}/**`] }),
      data: [with_.pick(['personal', 'secret'])],
      ...(with_.maybe(0.6) && { rules: randomRules(with_) }),
    })),
  };
}

function policyOf(json: Json): Policy {
  const read = readPolicy(JSON.stringify(json), 'p.yml');
  if (!read.ok) throw new Error(JSON.stringify([read.problems, json]));
  return read.value;
}

const judge = (lineages: readonly Lineage[], json: Json): Evaluation =>
  evaluate(lineages, policyOf(json), { today, catalog });

/** The loudest level for each rule, model, subject and place; unknown and fail of a subject are the same question. */
function loudness({ findings }: Evaluation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule, model, subject, level, references, excepted } of findings)
    for (const { location } of references) {
      if (subject.startsWith('exception:')) continue;
      const key = [rule, model, subject.replace(/^unknown:/u, ''), `${location.path}:${location.line}`].join(' ');
      found.set(key, Math.max(found.get(key) ?? 0, excepted === undefined ? levels.indexOf(level) : -1));
    }
  return found;
}

function expectNoQuieter(before: Evaluation, after: Evaluation, seed: number): void {
  const now = loudness(after);
  for (const [key, level] of loudness(before))
    expect([seed, key, (now.get(key) ?? 0) >= level]).toEqual([seed, key, true]);
}

/** Runs a law on many seeds; each run has its own chance, world and policy. */
async function everyRun(
  law: (
    with_: Chance,
    lineages: readonly Lineage[],
    policy: ReturnType<typeof randomPolicy>,
    seed: number,
    world: World,
    uses: readonly Use[],
  ) => void | Promise<void>,
): Promise<void> {
  for (let seed = 1; seed <= runs; seed++) {
    const with_ = chance(seed * 7919);
    const world = randomWorld(with_);
    const uses = randomUses(with_);
    await law(with_, await lineagesOf(uses, world), randomPolicy(with_), seed, world, uses);
  }
}

const withOrigin = (policy: Json, change: (origin: Json) => Json): Json => {
  const rules = policy.rules as Json;
  return { ...policy, rules: { ...rules, origin: change((rules.origin ?? {}) as Json) } };
};

describe('laws of one layer', () => {
  test('2: adding a scope without paths, a label, a deny matcher or a role never lowers a level', () =>
    everyRun((with_, lineages, policy, seed) => {
      const before = judge(lineages, policy);
      const asking = { name: 'added', data: ['personal'], rules: randomRules(with_) };
      expectNoQuieter(before, judge(lineages, { ...policy, scopes: [...policy.scopes, asking] }), seed);
      const label = { name: 'added', paths: [`${with_.pick(directories)}/**`], data: ['personal', 'secret'] };
      expectNoQuieter(before, judge(lineages, { ...policy, scopes: [...policy.scopes, label] }), seed);
      if ((policy.rules as Json).origin === undefined) return;
      const flat = { ...policy, scopes: [] };
      const plain = judge(lineages, flat);
      const denying = withOrigin(flat, (origin) => {
        const deny = (origin.deny ?? {}) as { countries?: string[] };
        // What has no constraint gets its level from the constraint that comes.
        return { ...origin, deny: { ...deny, countries: [...(deny.countries ?? []), with_.pick(countries)] } };
      });
      expectNoQuieter(plain, judge(lineages, denying), seed);
      const asked = withOrigin(flat, (origin) => ({
        ...origin,
        roles: [...((origin.roles as string[] | undefined) ?? ['root', 'component', 'host']), with_.pick(roles)],
      }));
      expectNoQuieter(plain, judge(lineages, asked), seed);
    }));

  test('2: removing an allow matcher never lowers a level', () =>
    everyRun((with_, lineages, policy, seed) => {
      const entries = [...new Set([...with_.some(countries), 'US'])];
      const wide = withOrigin({ ...policy, scopes: [] }, (origin) => ({ ...origin, allow: { countries: entries } }));
      const narrow = withOrigin(wide, (origin) => ({ ...origin, allow: { countries: entries.slice(1) } }));
      expectNoQuieter(judge(lineages, wide), judge(lineages, narrow), seed);
    }));

  test('3: verdicts do not depend on the order of keys, scopes, exceptions, files and parents', () =>
    everyRun(async (with_, lineages, policy, seed, world, uses) => {
      const exceptions = [exceptionFor(lineages, with_, 'a'), exceptionFor(lineages, with_, 'b')];
      const whole = { ...policy, exceptions };
      const stirred = (value: unknown): unknown => {
        if (Array.isArray(value)) return with_.shuffled(value).map(stirred);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(with_.shuffled(Object.entries(value)).map(([key, one]) => [key, stirred(one)]));
      };
      const stirredWorld = Object.fromEntries(
        Object.entries(world).map(([id, node]) => [
          id,
          { ...node, ...(node.parents && { parents: with_.shuffled(node.parents) }) },
        ]),
      );
      const again = await lineagesOf(with_.shuffled(uses), stirredWorld);
      const reordered = again.map((one) => ({
        ...one,
        model: { ...one.model, references: with_.shuffled(one.model.references) },
      }));
      const comparable = ({ findings, verdict, exceptions: used }: Evaluation) => ({
        verdict,
        used,
        findings: findings.map(({ rulePlace: _, chain: __, cause, ...rest }) => ({
          ...rest,
          cause: { ...cause, accepted: [] },
        })),
      });
      expect([seed, comparable(judge(reordered, stirred(whole) as Json))]).toEqual([
        seed,
        comparable(judge(lineages, whole)),
      ]);
    }));

  test('5: an exception changes no judgement of another rule, model, subject or place', () =>
    everyRun((with_, lineages, policy, seed) => {
      const exception = exceptionFor(lineages, with_, 'one');
      const before = loudness(judge(lineages, policy));
      const after = loudness(judge(lineages, { ...policy, exceptions: [exception] }));
      const mine = ([key]: readonly [string, number]) => {
        const [rule, model, subject = '', place = ''] = key.split(' ');
        const named = exception.accepted.subjects.some(
          (one) => one === subject || one === `unknown:${subject.split(':')[0]}`,
        );
        return (
          rule === 'origin' &&
          `${model}` === exception.models[0] &&
          named &&
          place.startsWith(exception.paths[0]?.split('**')[0] ?? '')
        );
      };
      const others = (all: ReadonlyMap<string, number>) => [...all].filter((one) => !mine(one)).sort();
      expect([seed, others(after)]).toEqual([seed, others(before)]);
    }));

  test('6: with unknown as an error, every pass of a subject that exists rests on counted claims', () =>
    everyRun((with_, lineages, _, seed) => {
      const least = with_.pick(strengths);
      const counts = (strength: Strength | undefined) =>
        strength !== undefined && strengths.indexOf(strength) <= strengths.indexOf(least);
      const policy = {
        version: 1,
        rules: {
          origin: {
            deny: { countries: ['CN'] },
            roles: ['publisher', 'root'],
            unknown: 'error',
            'min-strength': least,
          },
        },
      };
      const loud = loudness(judge(lineages, policy));
      for (const { model, origins } of lineages)
        for (const { role, id, country, publisher, unknown, chain, strength } of origins) {
          if (role !== 'publisher' && role !== 'root') continue;
          if (chain.length > 1 && !counts(chainStrength(lineages, model.id, chain))) continue;
          const name = role === 'publisher' && publisher.known ? publisher.value.id : id.replace('huggingface:', '');
          const place = model.references[0]?.location;
          const passed = (loud.get(`origin ${model.id} ${role}:${name} ${place?.path}:${place?.line}`) ?? 0) < 2;
          const all = country.known ? [country, ...(country.disputed ?? [])] : [];
          const counted = all.some(
            (one, index) => one.known && counts(weakest(index === 0 ? strength : undefined, one.evidence[0].strength)),
          );
          if (passed) expect([seed, role, id, unknown, counted]).toEqual([seed, role, id, undefined, true]);
        }
    }));

  test('7: evidence below min-strength changes no level above note', () =>
    everyRun(async (with_, lineages, policy, seed, world, uses) => {
      const flat = withOrigin(
        { ...policy, scopes: [], rules: { origin: randomOrigin(with_) } },
        ({ 'min-strength': _, ...origin }) => origin,
      );
      const whispered = Object.fromEntries(
        Object.entries(world).map(([id, node], index) => {
          const disputed = [
            ...(node.disputed ?? []),
            [[with_.pick(countries)], with_.pick(['possible', 'hint'] as const)] as const,
          ];
          const parents = [
            ...(node.parents ?? []),
            ...(index < 9 && !node.parents?.some((one) => one[1] === idOf(9))
              ? [[with_.pick(['finetune', 'component', 'distilled'] as const), idOf(9), 'possible'] as const]
              : []),
          ];
          return [id, { ...node, disputed, parents }];
        }),
      );
      const after = await lineagesOf(uses, whispered);
      const loud = (evaluation: Evaluation) => [...loudness(evaluation)].filter(([, level]) => level > 1).sort();
      expect([seed, loud(judge(after, flat))]).toEqual([seed, loud(judge(lineages, flat))]);
    }));

  test('10: renaming a root lapses every exception that binds roots', async () => {
    let lapsed = 0;
    await everyRun(async (with_, lineages, policy, seed, world, uses) => {
      const lineage = lineages[0] as Lineage;
      const known = lineage.roots.filter((id) =>
        ['recorded-root', 'declared-root'].includes(lineage.nodes.get(id)?.stopped ?? ''),
      );
      const root = known[0];
      if (root === undefined || root === lineage.model.id) return;
      const exception = { ...exceptionFor([lineage], with_, 'one'), paths: ['**'] };
      const whole = { ...policy, exceptions: [exception] };
      expect([seed, judge(lineages, whole).findings.filter(({ cause }) => cause.code === 'exception/lapsed')]).toEqual([
        seed,
        [],
      ]);
      const renamed = JSON.parse(JSON.stringify(world).replaceAll(`"${root}"`, '"huggingface:org/renamed"')) as World;
      const after = judge(await lineagesOf(uses, renamed), whole);
      expect([seed, after.findings.filter(({ cause }) => cause.code === 'exception/lapsed').length]).toEqual([seed, 1]);
      expect(after.findings.filter(({ excepted }) => excepted !== undefined)).toEqual([]);
      lapsed++;
    });
    expect(lapsed).toBeGreaterThan(runs / 20);
  });
});

/** An exception for the first model, bound to its roots, for a few of its subjects. */
function exceptionFor(lineages: readonly Lineage[], { pick, some }: Chance, id: string) {
  const { model, roots, origins } = lineages[0] as Lineage;
  const subjects = origins.map(
    ({ role, id: node, publisher }) =>
      `${role}:${role === 'publisher' && publisher.known ? publisher.value.id : node.replace('huggingface:', '')}`,
  );
  return {
    id,
    rule: 'origin',
    models: [model.id],
    paths: [`${pick(directories)}/**`],
    accepted: { subjects: [...some(subjects), pick(subjects), ...some(['unknown:root', 'unknown:publisher'])], roots },
    reason: 'tried',
    owner: '@acme/ml',
    granted: '2026-01-01',
    expires: '2026-12-31',
  };
}

function weakest(...all: readonly (Strength | undefined)[]): Strength | undefined {
  return all.filter((one) => one !== undefined).sort((a, b) => strengths.indexOf(b) - strengths.indexOf(a))[0];
}

function chainStrength(lineages: readonly Lineage[], model: ModelId, chain: readonly ModelId[]): Strength | undefined {
  const derivations = lineages.find((one) => one.model.id === model)?.derivations ?? [];
  const steps = chain.slice(1).map(
    (parent, index) =>
      derivations
        .filter((step) => step.child === chain[index] && step.parent === parent)
        .flatMap((step) => step.evidence.map((one) => one.strength))
        .sort((a, b) => strengths.indexOf(a) - strengths.indexOf(b))[0],
  );
  return weakest(...steps);
}
