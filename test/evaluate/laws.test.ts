/** The laws of policy-semantics §11 over random stacks of policies and random lineages; `LAW_RUNS` asks for more runs of each. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate } from '../../src/evaluate/index.js';
import { openReadings, type Reading } from '../../src/evaluate/readings.js';
import type { Evaluation } from '../../src/evaluate/types.js';
import type { Lineage, Strength } from '../../src/resolve/types.js';
import { lineagesOf, type Use, type World } from './lineages.js';
import {
  type Json,
  levels,
  randomException,
  randomLayer,
  randomOrigin,
  randomRules,
  randomStack,
  repository,
  roles,
  stackOf,
  withGroup,
} from './random-policy.js';
import {
  type Chance,
  chance,
  countries,
  directories,
  idOf,
  randomUses,
  randomWorld,
  size,
  strengths,
} from './random-world.js';

const catalog = await openCatalog();
const runs = Number(process.env.LAW_RUNS ?? 500);
const today = '2026-11-23';

const judge = (lineages: readonly Lineage[], layers: readonly Json[]): Evaluation =>
  evaluate(lineages, stackOf(layers), { today, catalog, repository });

/** The loudest level for each rule, model, subject and place; unknown and fail of a subject are the same question. */
function loudness({ findings }: Evaluation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule, model, subject, level, references, excepted } of findings)
    for (const { location } of references) {
      if (subject.startsWith('exception:')) continue;
      const key = [rule, model, subject.replace(/^unknown:/u, ''), `${location.path}:${location.line}`].join(' ');
      found.set(key, Math.max(found.get(key) ?? 0, excepted === undefined ? levels.indexOf(level) : 0));
    }
  return found;
}

/** Fails where something became quieter; `free` tells what may. */
function expectNoQuieter(before: Evaluation, after: Evaluation, seed: number, free = (_: string) => false): void {
  // A stack that cannot be tried in full gives no verdict, which is as loud as it gets.
  if (after.problems.some(({ code }) => code === 'policy-too-many-readings')) return;
  const now = loudness(after);
  for (const [key, level] of loudness(before))
    if ((now.get(key) ?? 0) < level && !free(key)) expect([seed, key, now.get(key) ?? 0]).toEqual([seed, key, level]);
}

interface Run {
  readonly with_: Chance;
  readonly seed: number;
  readonly world: World;
  readonly uses: readonly Use[];
  readonly lineages: readonly Lineage[];
}

/** Worlds are resolved once; each is met by many policies. */
const worlds: Pick<Run, 'world' | 'uses' | 'lineages'>[] = [];

beforeAll(async () => {
  for (let seed = 1; seed <= Math.min(400, runs); seed++) {
    const with_ = chance(seed * 104_729);
    const world = randomWorld(with_);
    const uses = randomUses(with_);
    worlds.push({ world, uses, lineages: await lineagesOf(uses, world) });
  }
});

async function everyRun(salt: number, law: (run: Run) => void | Promise<void>): Promise<void> {
  for (let seed = 1; seed <= runs; seed++) {
    const with_ = chance(seed * 7919 + salt * 15_485_863);
    await law({ with_, seed, ...(worlds[seed % worlds.length] as (typeof worlds)[number]) });
  }
}

const without = (layer: Json, ...keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(layer).filter(([key]) => !keys.includes(key)));

/** The stack with one of its layers changed. */
const changed = (stack: readonly Json[], at: number, change: (layer: Json) => Json): readonly Json[] =>
  stack.map((layer, index) => (index === at ? change(layer) : layer));

const withOrigin = (layer: Json, change: (origin: Json) => Json): Json => {
  const rules = layer.rules as Json;
  return { ...layer, rules: { ...rules, origin: change((rules.origin ?? {}) as Json) } };
};

const originOf = (layer: Json): Json | undefined => (layer.rules as Json).origin as Json | undefined;

/** Restores what a whole stack of readings says, without where it stands. */
const contents = (readings: readonly Reading[]) =>
  new Set(readings.map(({ rule, stated, company }) => JSON.stringify([rule, stated.values, company])));

describe('laws', { timeout: 1_800_000 }, () => {
  test('1: adding a layer anywhere, without delegation above it, never lowers a level', () =>
    everyRun(1, ({ with_, lineages, seed }) => {
      const stack = randomStack(with_, { groups: false });
      const at = with_.below(stack.length + 1);
      const free = stack.map((layer, index) => (index < at ? without(layer, 'delegate') : layer));
      const added = without(randomLayer(with_), 'exceptions');
      const after = [...free.slice(0, at), added, ...free.slice(at)];
      const states = added.company !== undefined || JSON.stringify(added.scopes).includes('"company"');
      expectNoQuieter(judge(lineages, free), judge(lineages, after), seed, (key) =>
        // A fact that an upper layer states may answer a question below it, and nothing else may.
        states && at < free.length ? / condition:/u.test(key) : false,
      );
    }));

  test('2: adding a scope without paths, a label, a deny matcher or a role, or removing an allow matcher, never lowers a level', () =>
    everyRun(2, ({ with_, lineages, seed }) => {
      const stack = randomStack(with_);
      const at = with_.below(stack.length);
      const here = stack[at] as Json & { readonly scopes: readonly Json[] };
      const origin = originOf(here);
      const changes: ((layer: Json) => Json)[] = [
        (layer) => ({
          ...layer,
          scopes: [...here.scopes, { name: 'added', data: ['personal'], rules: randomRules(with_) }],
        }),
        (layer) => ({
          ...layer,
          scopes: [
            ...here.scopes,
            { name: 'added', paths: [`${with_.pick(directories)}/**`], data: ['personal', 'secret'] },
          ],
        }),
      ];
      if (origin !== undefined) {
        const deny = (origin.deny ?? {}) as { countries?: readonly string[] };
        const allow = origin.allow as { countries?: readonly string[] } | undefined;
        // What has no constraint gets its level from the constraint that comes, and a list that was not stated begins to replace.
        if (deny.countries !== undefined)
          changes.push((layer) =>
            withOrigin(layer, (one) => ({
              ...one,
              deny: { ...deny, countries: [...(deny.countries ?? []), with_.pick(countries)] },
            })),
          );
        if (origin.roles !== undefined)
          changes.push((layer) =>
            withOrigin(layer, (one) => ({
              ...one,
              roles: [...(origin.roles as readonly string[]), with_.pick(roles)],
            })),
          );
        if (allow?.countries !== undefined && allow.countries.length > 1)
          changes.push((layer) =>
            withOrigin(layer, (one) => ({ ...one, allow: { ...allow, countries: allow.countries?.slice(1) } })),
          );
      }
      expectNoQuieter(judge(lineages, stack), judge(lineages, changed(stack, at, with_.pick(changes))), seed);
    }));

  test('3: verdicts do not depend on the order of keys, scopes, exceptions, files and parents', () =>
    everyRun(3, async ({ with_, seed, lineages, world, uses }) => {
      const stack = randomStack(with_);
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
        findings: findings.map(({ rule, model, subject, level, references, excepted }) =>
          [rule, model, subject, level, excepted, references.map(({ location }) => location.path + location.line)].join(
            ' ',
          ),
        ),
      });
      expect([
        seed,
        comparable(
          judge(
            reordered,
            stack.map((layer) => stirred(layer) as Json),
          ),
        ),
      ]).toEqual([seed, comparable(judge(lineages, stack))]);
    }));

  test('4: stacking a layer on itself changes nothing without scopes, and lowers nothing with them', () =>
    everyRun(4, ({ with_, lineages, seed }) => {
      const layer = randomLayer(with_, { delegate: false, exceptions: false, scopes: seed % 2 === 0 });
      const [once, twice] = [judge(lineages, [layer]), judge(lineages, [layer, layer])];
      expectNoQuieter(once, twice, seed);
      if (layer.scopes.length === 0) expect([seed, [...loudness(twice)]]).toEqual([seed, [...loudness(once)]]);
    }));

  test('5: an exception changes no judgement of another rule, model, subject or place', () =>
    everyRun(5, ({ with_, lineages, seed }) => {
      const stack = randomStack(with_, { exceptions: false });
      const exception = randomException(with_, 'one') as Json & {
        readonly models: readonly string[];
        readonly paths: readonly string[];
        readonly accepted: { readonly subjects: readonly string[] };
      };
      const at = with_.below(stack.length);
      const before = loudness(judge(lineages, stack));
      const after = loudness(
        judge(
          lineages,
          changed(stack, at, (layer) => ({ ...layer, exceptions: [exception] })),
        ),
      );
      const { subjects } = exception.accepted;
      const mine = ([key]: readonly [string, number]) => {
        const [rule, model, subject = '', place = ''] = key.split(' ');
        return (
          rule === 'origin' &&
          model === exception.models[0] &&
          (subjects.includes(subject) || subjects.includes(`unknown:${subject.split(':')[0]}`)) &&
          place.startsWith(exception.paths[0]?.split('**')[0] ?? '')
        );
      };
      const others = (all: ReadonlyMap<string, number>) => [...all].filter((one) => !mine(one)).sort();
      expect([seed, others(after)]).toEqual([seed, others(before)]);
      // Nor does it make anything louder, and above its own layer it needs to be delegated.
      for (const [key, level] of after) expect(level).toBeLessThanOrEqual(before.get(key) ?? 0);
      if (at > 0 && stack.slice(0, at).every((layer) => layer.delegate === undefined)) {
        const above = judge(lineages, stack.slice(0, at));
        for (const [key, level] of loudness(above))
          expect([seed, key, (after.get(key) ?? 0) >= level]).toEqual([seed, key, true]);
      }
    }));

  test('6: with unknown as an error, every pass of a subject that exists rests on counted claims', () =>
    everyRun(6, ({ with_, lineages, seed }) => {
      const least = with_.pick(strengths);
      const counts = (strength: Strength | undefined) =>
        strength !== undefined && strengths.indexOf(strength) <= strengths.indexOf(least);
      const layer = {
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
      const loud = loudness(
        judge(lineages, [layer, ...randomStack(with_, { exceptions: false }).map(nameless)].slice(0, 4)),
      );
      for (const { model, origins } of lineages)
        for (const { role, id, country, publisher, unknown, chain, strength } of origins) {
          if (role !== 'publisher' && role !== 'root') continue;
          if (chain.length > 1 && !counts(chainStrength(lineages, model.id, chain))) continue;
          const name = role === 'publisher' && publisher.known ? publisher.value.id : id.replace('huggingface:', '');
          const place = model.references[0]?.location;
          const passed = (loud.get(`origin ${model.id} ${role}:${name} ${place?.path}:${place?.line}`) ?? 0) < 3;
          const all = country.known ? [country, ...(country.disputed ?? [])] : [];
          const counted = all.some(
            (one, index) => one.known && counts(weakest(index === 0 ? strength : undefined, one.evidence[0].strength)),
          );
          if (passed && (unknown !== undefined || !counted))
            expect([seed, role, id, unknown, counted]).toEqual([seed, role, id, undefined, true]);
        }
    }));

  test('7: evidence below min-strength changes no level above note', () =>
    everyRun(7, async ({ with_, seed, lineages, world, uses }) => {
      // The license rule has a threshold of its own; what it makes of weak steps is held by its fixtures.
      const stack = randomStack(with_, { minStrength: false, exceptions: false }).map((layer) => onlyRules(layer));
      const whispered = Object.fromEntries(
        Object.entries(world).map(([id, node], index) => {
          const disputed = [
            ...(node.disputed ?? []),
            [[with_.pick(countries)], with_.pick(['possible', 'hint'] as const)] as const,
          ];
          const last = idOf(size - 1);
          const parents = [
            ...(node.parents ?? []),
            ...(index < size - 1 && !node.parents?.some((one) => one[1] === last)
              ? [[with_.pick(['finetune', 'component', 'distilled'] as const), last, 'possible'] as const]
              : []),
          ];
          return [id, { ...node, disputed, parents }];
        }),
      );
      const after = await lineagesOf(uses, whispered);
      const loud = (evaluation: Evaluation) => [...loudness(evaluation)].filter(([, level]) => level > 1).sort();
      expect([seed, loud(judge(after, stack))]).toEqual([seed, loud(judge(lineages, stack))]);
    }));

  test('8: with delegation no judgement is lower than under the up-to reading', () =>
    everyRun(8, ({ with_, lineages, seed }) => {
      const upTo = randomOrigin(with_);
      const upper = without(randomLayer(with_, { exceptions: false }), 'delegate', 'presets') as ReturnType<
        typeof randomLayer
      >;
      const delegating = { ...upper, delegate: { rules: [{ rule: 'origin', paths: ['**'], 'up-to': upTo }] } };
      const lower = randomStack(with_, { exceptions: false }).slice(0, 3).map(nameless);
      // What nobody takes up is not left to anybody.
      lower[0] = withOrigin(lower[0] as Json, () => randomOrigin(with_));
      const laid = (rules: unknown) => {
        const origin = (rules as Json | undefined)?.origin as Json | undefined;
        return { ...(origin && { origin: { ...origin, ...upTo } }) };
      };
      // The layer as if it said no more than what it leaves to nobody; its scopes for data stay what they are.
      const bound = {
        version: 1,
        rules: laid(upper.rules),
        scopes: upper.scopes.map((scope) => ({
          ...scope,
          ...(scope.paths !== undefined || scope.data === undefined
            ? { rules: laid(scope.rules) }
            : { rules: onlyOrigin(scope.rules) }),
        })),
      };
      const origin = (evaluation: Evaluation): Evaluation => ({
        ...evaluation,
        findings: evaluation.findings.filter((one) => one.rule === 'origin'),
      });
      const delegated = judge(lineages, [delegating, ...lower]);
      expectNoQuieter(origin(judge(lineages, [bound])), delegated, seed);
      // What the layers below say is never lowered by what is left to them.
      expectNoQuieter(judge(lineages, lower), delegated, seed, (key) => / condition:/u.test(key));
    }));

  test('9: a group and a fact reach no reading without their layer', () =>
    everyRun(9, ({ with_, seed }) => {
      const upper = without(randomLayer(with_, { groups: true }), 'delegate', 'company');
      const middle = without(randomLayer(with_), 'delegate');
      const readings = (layers: readonly Json[]) =>
        directories.flatMap((directory) => openReadings(stackOf(layers), repository)(`${directory}/a.py`).readings);
      const groups = [['CN'], with_.pick([['RU', 'FR'], []])] as const;
      const facts = [{ commercial: true }, { commercial: false }] as const;
      // Labels reach every layer, and are held equal; facts from above are no part of this.
      const origin = (all: readonly Reading[]) => contents(all.filter(({ rule }) => rule !== 'license'));
      const alone = [
        ...origin(readings([{ ...middle, scopes: [...labels(upper), ...(middle.scopes as readonly Json[])] }])),
      ];
      for (const members of groups) {
        const found = origin(readings([withGroup(upper, members), middle]));
        expect([seed, alone.filter((one) => !found.has(one))]).toEqual([seed, []]);
      }
      const lower = without(randomLayer(with_, { scopes: false }), 'delegate');
      const above = [...contents(readings([middle]))];
      for (const company of facts) {
        const found = contents(readings([middle, { ...lower, company }]));
        expect([seed, above.filter((one) => !found.has(one))]).toEqual([seed, []]);
      }
    }));

  test('10: renaming a root lapses every exception that binds roots', async () => {
    let lapsed = 0;
    await everyRun(10, async ({ with_, lineages, seed, world, uses }) => {
      const lineage = lineages[0] as Lineage;
      const known = lineage.roots.filter((id) =>
        ['recorded-root', 'declared-root'].includes(lineage.nodes.get(id)?.stopped ?? ''),
      );
      const root = known[0];
      if (root === undefined || root === lineage.model.id) return;
      const exception = {
        ...randomException(with_, 'one'),
        models: [lineage.model.id],
        paths: ['**'],
        accepted: { subjects: [`root:${root.replace('huggingface:', '')}`, 'unknown:root'], roots: lineage.roots },
      };
      const stack = randomStack(with_, { exceptions: false });
      const at = with_.below(stack.length);
      const whole = changed(stack, at, (layer) => ({ ...layer, exceptions: [exception] }));
      const ended = (evaluation: Evaluation) =>
        evaluation.findings.filter(({ cause }) => cause.code === 'exception/lapsed').length;
      const renamed = JSON.parse(JSON.stringify(world).replaceAll(`"${root}"`, '"huggingface:org/renamed"')) as World;
      const after = judge(await lineagesOf(uses, renamed), whole);
      expect([seed, ended(judge(lineages, whole)), ended(after)]).toEqual([seed, 0, 1]);
      expect(after.findings.filter(({ excepted }) => excepted !== undefined)).toEqual([]);
      lapsed++;
    });
    expect(lapsed).toBeGreaterThan(runs / 30);
  });
});

/** The scopes of a layer that only label. */
function labels(layer: Json): readonly Json[] {
  return (layer.scopes as readonly Json[]).flatMap(({ name, paths, repositories, data }) =>
    paths === undefined
      ? []
      : [{ name: `upper-${name}`, paths, data, ...(repositories !== undefined && { repositories }) }],
  );
}

/** A layer that uses no group. */
function nameless(layer: Json): Json {
  return JSON.parse(
    JSON.stringify(without(layer, 'groups')).replaceAll(',"restricted"', '').replaceAll('"restricted"', '"CN"'),
  ) as Json;
}

/** The layer with nothing but the origin rule. */
function onlyRules(layer: Json): Json {
  const text = JSON.stringify({ ...layer, presets: {} }, (key, value) =>
    key === 'license' || key === 'presets' ? undefined : value,
  );
  const { delegate, ...rest } = JSON.parse(text) as Json & { delegate?: { readonly rules: readonly Json[] } };
  return { ...rest, ...(delegate && { delegate: { rules: delegate.rules.filter(({ rule }) => rule === 'origin') } }) };
}

function onlyOrigin(rules: unknown): Json {
  const origin = (rules as Json | undefined)?.origin;
  return origin === undefined ? {} : { origin };
}

function weakest(...all: readonly (Strength | undefined)[]): Strength | undefined {
  return all.filter((one) => one !== undefined).sort((a, b) => strengths.indexOf(b) - strengths.indexOf(a))[0];
}

function chainStrength(lineages: readonly Lineage[], model: string, chain: readonly string[]): Strength | undefined {
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
