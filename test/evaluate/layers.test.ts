/** Two layers at once: the worked examples of policy-semantics §12, and the laws that a second layer could break. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, type Policy, readPolicy } from '../../src/evaluate/index.js';
import type { Evaluation, Finding } from '../../src/evaluate/types.js';
import { lineagesOf, type World, type WorldNode } from './lineages.js';
import { randomFrom } from './random.js';

type Json = Readonly<Record<string, unknown>>;

const catalog = await openCatalog();
const levels = ['off', 'note', 'warning', 'error'];

const shown = ({ level, rule, subject }: Finding): string => `${level} ${rule} ${subject}`;

function stackOf(layers: readonly Json[]): readonly Policy[] {
  const stack: Policy[] = [];
  for (const [index, layer] of layers.entries()) {
    const groups = Object.assign({}, ...stack.map((one) => one.groups)) as Policy['groups'];
    const read = readPolicy(JSON.stringify({ version: 1, ...layer }), `layer-${index}.yml`, { groups });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    stack.push(read.value);
  }
  return stack;
}

async function judge(
  node: WorldNode,
  layers: readonly Json[],
  path = 'src/a.py',
  base?: WorldNode,
): Promise<Evaluation> {
  const world: World = {
    'huggingface:acme/a': node,
    ...(base && { 'huggingface:base/b': base }),
  };
  const lineages = await lineagesOf([{ id: 'huggingface:acme/a', places: [[path]] }], world);
  return evaluate(lineages, stackOf(layers), { today: '2026-11-23', catalog });
}

const restricted = { groups: { restricted: ['CN', 'RU'] } };
const denies = { rules: { origin: { deny: { countries: ['CN'] } } } };
const root = (country: string, more: Partial<WorldNode> = {}): WorldNode => ({
  publisher: country === 'FR' ? 'mistralai' : 'acme',
  countries: [country],
  license: 'mit',
  stopped: 'recorded-root',
  ...more,
});

describe('two layers', () => {
  const cases: readonly (readonly [string, WorldNode, readonly Json[], readonly string[]])[] = [
    [
      'a lower layer cannot empty a denial',
      root('CN'),
      [denies, { rules: { origin: { deny: { countries: [] } } } }],
      ['error'],
    ],
    [
      'a lower denial counts beside an upper one',
      root('RU'),
      [denies, { rules: { origin: { deny: { countries: ['RU'] } } } }],
      ['error'],
    ],
    [
      'roles are united',
      { publisher: 'acme', countries: ['CN'], license: 'mit', parents: [['finetune', 'huggingface:base/b']] },
      [denies, { rules: { origin: { roles: ['publisher'] } } }],
      ['error'],
    ],
    [
      'the stricter level counts',
      root('CN'),
      [
        { rules: { origin: { level: 'warning', deny: { countries: ['CN'] } } } },
        { rules: { origin: { level: 'error' } } },
      ],
      ['error'],
    ],
    [
      'both must admit',
      root('FR'),
      [
        { rules: { origin: { allow: { countries: ['US', 'KR'] } } } },
        { rules: { origin: { allow: { publishers: ['mistralai'] } } } },
      ],
      ['error'],
    ],
    [
      'a lower layer cannot lower a fact',
      root('US', { license: 'cc-by-nc-4.0' }),
      [
        { company: { commercial: true }, rules: { license: { allow: ['non-commercial'] } } },
        { company: { commercial: false } },
      ],
      ['error'],
    ],
    [
      'a lower layer takes facts from above',
      root('US', { license: 'cc-by-nc-4.0' }),
      [{ company: { commercial: true } }, { rules: { license: { allow: ['non-commercial'] } } }],
      ['error'],
    ],
    [
      'an upper layer takes no facts from below',
      root('US', { license: 'cc-by-nc-4.0' }),
      [{ rules: { license: { allow: ['non-commercial'], unknown: 'warning' } } }, { company: { commercial: false } }],
      ['warning'],
    ],
    [
      'a lower layer may use a group of an upper one',
      root('RU'),
      [restricted, { rules: { origin: { deny: { countries: ['restricted'] } } } }],
      ['error'],
    ],
    [
      'weaker evidence convicts when one layer asks for it',
      root('CN', { countryStrength: 'possible' }),
      [denies, { rules: { origin: { 'min-strength': 'possible' } } }],
      ['error'],
    ],
  ];
  test.each(cases)('%s', async (_, node, layers, expected) => {
    const { findings } = await judge(node, layers, 'src/a.py', root('US'));
    const loudest = findings.map(({ level }) => level).sort((a, b) => levels.indexOf(b) - levels.indexOf(a));
    expect([loudest[0] ?? 'off', findings.map(shown)]).toEqual([expected[0], findings.map(shown)]);
  });

  test('a label of one layer calls for the scope of the other', async () => {
    const upper = {
      scopes: [{ name: 'personal', data: ['personal'], rules: { origin: { deny: { countries: ['CN'] } } } }],
    };
    const lower = { scopes: [{ name: 'payments', paths: ['pay/**'], data: ['personal'] }] };
    expect((await judge(root('CN'), [upper, lower], 'pay/a.py')).verdict).toBe('violated');
    expect((await judge(root('CN'), [upper, lower], 'src/a.py')).verdict).toBe('pass');
  });

  test('an exception above waives what a layer below denies too; one below waives nothing', async () => {
    const waived = {
      exceptions: [
        {
          id: 'e1',
          rule: 'origin',
          models: ['acme/a'],
          paths: ['**'],
          accepted: { subjects: ['root:acme/a'], roots: ['acme/a'] },
          reason: 'r',
          owner: 'o',
          granted: '2026-01-01',
          expires: '2027-01-01',
        },
      ],
    };
    expect((await judge(root('CN'), [{ ...denies, ...waived }, denies])).verdict).toBe('pass');
    expect((await judge(root('CN'), [denies, waived])).verdict).toBe('violated');
  });

  test('what a layer says about the exit counts; silence does not', async () => {
    const run = async (...layers: readonly Json[]) => (await judge(root('CN'), layers)).verdict;
    expect(await run(denies, { enforce: false })).toBe('pass');
    expect(await run({ ...denies, enforce: true }, { enforce: false })).toBe('violated');
    expect(await run({ ...denies, enforce: false }, { enforce: true })).toBe('violated');
  });

  test('the place is that of the layer that decided, and both layers are named', async () => {
    const { findings, policy } = await judge(root('RU'), [
      denies,
      { rules: { origin: { deny: { countries: ['RU'] } } } },
    ]);
    expect(findings[0]?.rulePlace?.path).toBe('layer-1.yml');
    expect([policy?.path, policy?.lower?.map(({ path }) => path)]).toEqual(['layer-0.yml', ['layer-1.yml']]);
  });

  test('redefining a group of a layer above is a mistake', () => {
    const read = readPolicy('version: 1\ngroups: { restricted: [] }\n', 'p.yml', { groups: restricted.groups });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'policy-wrong-value', line: 2 }] });
  });
});

describe('laws of two layers', () => {
  const countries = ['CN', 'US', 'FR'];
  const licenses = ['mit', 'llama3.1', 'cc-by-nc-4.0'];
  test('1: adding a layer anywhere never lowers a level; 4: nor does stacking one on itself', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed * 104729);
      const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
      const maybe = () => random() < 0.5;
      const layer = (): Json => ({
        rules: {
          ...(maybe() && {
            origin: {
              ...(maybe() && { level: pick(levels) }),
              ...(maybe() && { unknown: pick(levels) }),
              ...(maybe() && { deny: { countries: [pick(countries)] } }),
              ...(maybe() && { allow: { countries: [pick(countries)] } }),
              ...(maybe() && { roles: [pick(['publisher', 'root', 'ancestor'])] }),
            },
          }),
          ...(maybe() && {
            license: {
              ...(maybe() && { allow: [pick(licenses)] }),
              ...(maybe() && { deny: [pick(licenses)] }),
              ...(maybe() && { drift: pick(levels) }),
            },
          }),
        },
      });
      const node = root(pick(countries), {
        license: pick(licenses),
        stopped: pick(['recorded-root', 'not-declared'] as const),
      });
      const [first, second] = [layer(), layer()];
      const loudness = async (layers: readonly Json[]) =>
        new Map(
          (await judge(node, layers)).findings.map((one) => [
            `${one.rule} ${one.subject.replace(/^unknown:/u, '')}`,
            levels.indexOf(one.level),
          ]),
        );
      const alone = await loudness([first]);
      for (const stack of [
        [first, second],
        [second, first],
        [first, first],
      ]) {
        const now = await loudness(stack);
        for (const [key, level] of alone) expect([seed, key, (now.get(key) ?? 0) >= level]).toEqual([seed, key, true]);
        if (stack[0] === stack[1]) expect([seed, now]).toEqual([seed, alone]);
      }
    }
  });
});
