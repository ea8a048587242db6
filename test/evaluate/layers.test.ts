/** How layers come together: what extends what, in which order, within which limits, and who may have written them. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, type LayerSource, type PolicyPort, readLayers } from '../../src/evaluate/index.js';
import { openReferenceWords } from '../../src/evaluate/references.js';
import type { Reference } from '../../src/extract/types.js';
import { lineagesOf } from './lineages.js';

const catalog = await openCatalog();
const commit = (digit: string) => digit.repeat(40);
const at = (path: string, digit: string) => `acme/.github//${path}@${commit(digit)}`;
const repository = (text: string): LayerSource => ({ path: 'model-policy.yml', kind: 'repository', text });
const extending = (reference: string) => `version: 1\nextends: ${reference}\n`;

/** Files of other repositories by their citation. */
const files =
  (known: Readonly<Record<string, string>>): PolicyPort =>
  async ({ owner, repository: name, path, commit: hash }) => {
    const text = known[`${owner}/${name}//${path}@${hash}`];
    return text === undefined ? { ok: false, reason: 'no such file at that commit' } : { ok: true, text };
  };

const names = async (sources: readonly LayerSource[], port?: PolicyPort) => {
  const read = await readLayers(sources, port);
  return read.ok
    ? read.value.layers.map(({ path }) => path)
    : read.problems.map(({ code, path, line, detail }) => `${code} ${path}:${line} ${detail}`);
};

describe('what a policy extends', () => {
  test('stands above it, the outermost first', async () => {
    const port = files({ [at('a.yml', 'a')]: extending(at('b.yml', 'b')), [at('b.yml', 'b')]: 'version: 1\n' });
    const inputs: LayerSource = { path: 'inputs', kind: 'inputs', text: 'version: 1\n' };
    expect(await names([repository(extending(at('a.yml', 'a'))), inputs], port)).toEqual([
      at('b.yml', 'b'),
      at('a.yml', 'a'),
      'model-policy.yml',
      'inputs',
    ]);
  });

  test('and its groups reach down', async () => {
    const port = files({ [at('a.yml', 'a')]: 'version: 1\ngroups: { restricted: [CN] }\n' });
    const text = `${extending(at('a.yml', 'a'))}rules: { origin: { deny: { countries: [restricted] } } }\n`;
    expect(await names([repository(text)], port)).toEqual([at('a.yml', 'a'), 'model-policy.yml']);
  });

  test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    [
      'is not there',
      extending(at('a.yml', 'a')),
      {},
      `policy-layer-unreachable model-policy.yml:2 ${at('a.yml', 'a')}: no such file at that commit`,
    ],
    [
      'comes round again',
      extending(at('a.yml', 'a')),
      { [at('a.yml', 'a')]: extending(at('a.yml', 'a')) },
      `policy-layer-cycle ${at('a.yml', 'a')}:2 ${at('a.yml', 'a')}`,
    ],
    [
      'is too deep',
      extending(at('a.yml', '1')),
      Object.fromEntries(
        ['1', '2', '3', '4', '5'].map((one) => [at('a.yml', one), extending(at('a.yml', String(Number(one) + 1)))]),
      ),
      `policy-too-many-layers ${at('a.yml', '4')}:2 more than 5`,
    ],
    [
      'is too large',
      extending(at('a.yml', 'a')),
      { [at('a.yml', 'a')]: `# ${'x'.repeat(256 * 1024)}` },
      `policy-too-large ${at('a.yml', 'a')}:undefined undefined`,
    ],
    [
      'has a mistake',
      extending(at('a.yml', 'a')),
      { [at('a.yml', 'a')]: 'version: 1\nrule: {}\n' },
      `policy-unknown-key ${at('a.yml', 'a')}:2 \`rule\` at the top of the file; did you mean \`rules\`?`,
    ],
  ])('is no verdict where it %s', async (_, text, known, problem) => {
    expect(await names([repository(text)], files(known))).toEqual([problem]);
  });

  test('is no verdict where nothing can be fetched', async () => {
    expect(await names([repository(extending(at('a.yml', 'a')))])).toEqual([
      `policy-layer-unreachable model-policy.yml:2 ${at('a.yml', 'a')}: nothing was given to read other repositories with`,
    ]);
  });

  test('by the workflow of the change is no more than the workflow itself', async () => {
    const port = files({ [at('a.yml', 'a')]: 'version: 1\ncompany: { commercial: false }\nenforce: false\n' });
    const workflow: LayerSource = { path: 'policy-inline', kind: 'workflow', text: extending(at('a.yml', 'a')) };
    const read = await readLayers([workflow, repository('version: 1\n')], port);
    expect(read.ok && [read.value.layers[0]?.company, read.value.layers[0]?.enforce, read.value.problems]).toEqual([
      {},
      undefined,
      [{ code: 'layer-not-central', path: at('a.yml', 'a'), detail: 'company, enforce' }],
    ]);
  });
});

describe('what a judgement tells', () => {
  test('the place is that of the layer that decided, and every layer is named', async () => {
    const deny = (code: string) => `version: 1\nrules: { origin: { deny: { countries: [${code}] } } }\n`;
    const read = await readLayers([
      { path: 'central.yml', kind: 'workflow', central: true, text: deny('CN') },
      { ...repository(deny('RU')), commit: commit('c') },
    ]);
    const lineages = await lineagesOf([{ id: 'huggingface:acme/a', places: [['a.py']] }], {
      'huggingface:acme/a': { publisher: 'acme', countries: ['RU'], stopped: 'recorded-root' },
    });
    const { findings, policy } = evaluate(lineages, read.ok ? read.value.layers : [], { today: '2026-11-23', catalog });
    expect(findings.map(({ rulePlace }) => rulePlace)).toEqual([{ path: 'model-policy.yml', line: 2 }]);
    expect([policy?.path, policy?.lower?.map(({ path, commit: hash }) => [path, hash])]).toEqual([
      'central.yml',
      [['model-policy.yml', commit('c')]],
    ]);
  });
});

describe('a policy with more readings than anybody can mean', () => {
  test('is not judged, and that is said', async () => {
    const layer = (name: string, origin: (index: number) => object): LayerSource => {
      const scopes = Array.from({ length: 40 }, (_, index) => ({
        name: `s${index}`,
        paths: ['**'],
        rules: { origin: origin(index) },
      }));
      return { path: name, kind: 'workflow', central: true, text: JSON.stringify({ version: 1, scopes }) };
    };
    const read = await readLayers([
      layer('a', (index) => ({ deny: { countries: ['CN'], publishers: [`p${index}`] } })),
      layer('b', (index) => ({ allow: { publishers: [`p${index}`] } })),
      layer('c', (index) => ({ roles: ['root'], 'require-known': [], level: index % 2 ? 'error' : 'note' })),
      layer('d', (index) => ({ unknown: index % 2 ? 'error' : 'note' })),
    ]);
    const lineages = await lineagesOf([{ id: 'huggingface:acme/a', places: [['a.py']] }], {});
    const { verdict, complete, problems } = evaluate(lineages, read.ok ? read.value.layers : [], {
      today: '2026-11-23',
      catalog,
    });
    expect([verdict, complete, problems]).toEqual([
      'could-not-judge',
      false,
      [{ code: 'policy-too-many-readings', path: 'a' }],
    ]);
  });
});

describe('five layers of fifty scopes', () => {
  test('are refused before anything multiplies', async () => {
    const scopes = Array.from({ length: 50 }, (_, index) => ({
      name: `s${index}`,
      ...(index % 2 ? { paths: ['**'] } : {}),
      data: ['personal'],
      company: { 'monthly-active-users': index },
      rules: { origin: { deny: { publishers: [`p${index}`] } }, license: { deny: [`l${index}`] } },
    }));
    const text = JSON.stringify({ version: 1, scopes });
    const read = await readLayers(
      ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, kind: 'workflow', central: true, text })),
    );
    const lineages = await lineagesOf([{ id: 'huggingface:acme/a', places: [['a.py']] }], {});
    const { verdict } = evaluate(lineages, read.ok ? read.value.layers : [], { today: '2026-11-23', catalog });
    expect(verdict).toBe('could-not-judge');
  });
});

describe('what policies say about references', () => {
  const reference = (path: string, text: string): Reference => ({
    text,
    usage: 'load',
    location: { path, line: 1, column: 1, endLine: 1, endColumn: 2 },
    extractor: 'python',
    signal: 'test',
    confidence: 'certain',
  });
  const stating = `version: 1
references:
  keys: [served_llm]
  paths-ignore: ["third_party/**"]
  ignore: [{ path: docs/a.py, text: gpt-4, extractor: python, reason: an example }]
`;
  const wordsOf = async (...texts: readonly string[]) => {
    const read = await readLayers(
      texts.map((text, index) => ({ path: `${index}.yml`, kind: 'workflow', central: true, text })),
    );
    return openReferenceWords(read.ok ? read.value.layers : []);
  };
  const asked = (words: Awaited<ReturnType<typeof wordsOf>>) => [
    words.ignoresPath('third_party/a.py'),
    words.holdsModel('served_llm', 'src/a.py'),
    words.sift([reference('docs/a.py', 'gpt-4'), reference('docs/b.py', 'gpt-4'), reference('docs/a.py', 'gpt-5')])
      .references.length,
    words.problems().map(({ path, detail }) => `${path} ${detail}`),
  ];

  test('counts in the layer at the top, bound to path, text and extractor', async () => {
    const words = await wordsOf(stating);
    expect(asked(words)).toEqual([true, true, 2, []]);
    expect(words.sift([reference('docs/a.py', 'gpt-4')]).setAside).toEqual([
      {
        path: 'docs/a.py',
        text: 'gpt-4',
        extractor: 'python',
        reason: 'an example',
        references: 1,
        rulePlace: { path: '0.yml', line: 5 },
      },
    ]);
  });

  test('counts below another layer only where that leaves it, and says when it does not', async () => {
    expect(asked(await wordsOf('version: 1\n', stating))).toEqual([
      false,
      false,
      3,
      ['1.yml references.ignore', '1.yml references.keys', '1.yml references.paths-ignore'],
    ]);
    const leaving = 'version: 1\ndelegate: { references: ["third_party/**", "docs/**", "src/**"] }\n';
    expect(asked(await wordsOf(leaving, stating))).toEqual([true, true, 2, []]);
  });
});
