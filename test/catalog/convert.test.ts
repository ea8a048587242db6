/** The conversion of catalog facts: facts are carried over, guesses and sentences are not. Names and places are invented. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileCatalog } from '../../src/generate/catalog-compile.js';
import { type CatalogFacts, convertFacts } from '../../src/generate/catalog-facts.js';
import { parts } from '../../src/generate/facts-source.js';
import { printData } from '../../src/generate/facts-yaml.js';

const organization = (handle: string, more: object = {}) => ({
  handle,
  handle_namespace: 'huggingface',
  other_handles: [],
  name: handle,
  legal_entity_or_parent: `${handle} Ltd`,
  country: 'FR',
  also_countries: [],
  kind: 'lab' as const,
  redistributor: false,
  origin_rule: 'publisher' as const,
  watchlists: [],
  country_basis: 'general-knowledge' as const,
  source: 'country: compiler general knowledge, not looked up | handle: a list',
  confidence: 'high',
  ...more,
});

const family = (id: string, developer: string | null, more: object = {}) => ({
  family: id,
  patterns: [`${id}*`],
  developer_handle: developer,
  open_weights: true,
  licences: { default: 'aa' },
  hub_roots: [],
  hub_roots_verified: [],
  ollama_names: [],
  base_families: [],
  name_hides_base: false,
  notes: null,
  source: 'developer: compiler knowledge',
  confidence: 'high',
  ...more,
});

const license = (id: string, more: object = {}) => ({
  id,
  name: id,
  aliases: [],
  spdx: null,
  category: 'permissive',
  conditions: {},
  derivatives_must_keep_licence: false,
  inheritable_clauses: [],
  url: null,
  source: 'compiler knowledge, not re-read',
  confidence: 'high',
  ...more,
});

const provider = (id: string, more: object = {}) => ({
  id,
  name: id,
  api_hosts: [`api.${id}.test`],
  operator: id,
  operator_country: 'FR',
  serving_jurisdiction: 'FR',
  kind: 'inference' as const,
  source: 'host: a list | operator and country: compiler knowledge',
  confidence: 'high',
  ...more,
});

interface Some {
  readonly organizations?: readonly object[];
  readonly families?: readonly object[];
  readonly overrides?: readonly object[];
  readonly library?: readonly object[];
  readonly providers?: readonly object[];
  readonly licenses?: readonly object[];
}

const convert = (some: Some) =>
  convertFacts({
    organizations: {
      compiled: '2026-01-01',
      organizations: some.organizations ?? [],
    },
    families: {
      compiled: '2026-01-01',
      families: some.families ?? [],
      tag_overrides: some.overrides ?? [],
      ollama_library: some.library ?? [],
    },
    providers: {
      compiled: '2026-01-01',
      region_hints: { dashscope_hosts: { 'us.api.alpha.test': 'US (somewhere)' }, xiaomi_hosts: {} },
      providers: some.providers ?? [],
    },
    licenses: {
      compiled: '2026-01-01',
      licenses: some.licenses ?? [license('aa')],
      alias_rules: { family_tags: ['aa'] },
      compatibility: { explicit_pairs: [], category_matrix: { matrix: {} } },
    },
  } as unknown as CatalogFacts);

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
const rows = (some: Some, table: string): any[] => parse(convert(some)[`${table}.yaml`]!)[table];

describe('publishers', () => {
  test.each<readonly [string, object, object]>([
    ['a country of general knowledge', {}, { countries: ['FR'], source: { ref: 'general', confidence: 'medium' } }],
    [
      'no known country',
      { country_basis: 'unknown' },
      { countries: [], source: { ref: 'unknown', confidence: 'low' } },
    ],
    [
      'a row of the Epoch table',
      { country_basis: 'epoch-table', source: 'country: Epoch AI organisations table, row "A B" (copy)' },
      { countries: ['FR'], source: { ref: 'epoch', at: 'row "A B"', confidence: 'high' } },
    ],
    [
      'a checked public source',
      { country_basis: 'public-source', source: 'checked 2026-02-02: page x.test | earlier: country: y' },
      { source: { text: 'page x.test', date: '2026-02-02', basis: 'documentation', confidence: 'high' } },
    ],
    [
      'a licence text',
      { country_basis: 'licence-text', source: 'checked 2026-02-02: LICENSE of x | earlier: y' },
      { source: { text: 'LICENSE of x', date: '2026-02-02', basis: 'license-text', confidence: 'high' } },
    ],
    ['offices abroad', { also_countries: ['DE'] }, { countries: ['FR'] }],
    ['one that always republishes', { origin_rule: 'from_base_model' }, { origin: 'base-model' }],
    ['one that sometimes does', { origin_rule: 'check_base_model' }, { origin: 'mixed' }],
  ])('%s', (_, more, expected) => {
    expect(rows({ organizations: [organization('alpha', more)] }, 'publishers')[0]).toMatchObject(expected);
  });

  test('the country of a legal parent counts', () => {
    const row = organization('argilla', { country: 'ES', also_countries: ['US'] });
    expect(rows({ organizations: [row] }, 'publishers')[0].countries).toEqual(['ES', 'US']);
  });

  test('handles: model names are left to the tags, places become registries, others are handles of the Hub', () => {
    const written = [
      'openrouter:al',
      'bedrock:a1/a2',
      'azure:*',
      'ollama:alpha*',
      'alpha-two',
      'alphaz (ModelScope)',
      'beta',
    ];
    const all = [organization('alpha', { other_handles: written }), organization('beta')];
    expect(rows({ organizations: all }, 'publishers')[0].handles).toEqual([
      'bedrock:a1',
      'bedrock:a2',
      'modelscope:alphaz',
      'openrouter:al',
    ]);
    const hub = [organization('alpha', { other_handles: ['alpha-old', 'ollama:alpha'] })];
    expect(rows({ organizations: hub }, 'publishers')[0].handles).toEqual(['huggingface:alpha-old']);
  });

  test('who publishes a family made from somebody else is mixed, whatever its own row says', () => {
    const some = {
      organizations: [organization('kyutai'), organization('poolside'), organization('yandex'), organization('zeta')],
      families: [
        family('one', 'kyutai'),
        family('two', 'poolside', { base_families: ['one'] }),
        family('three', 'yandex', { base_families: ['four'] }),
        family('four', 'yandex'),
      ],
    };
    expect(rows(some, 'publishers').map(({ id, origin }) => [id, origin])).toEqual([
      ['kyutai', 'publisher'],
      ['poolside', 'mixed'],
      ['yandex', 'publisher'],
      // Not among those of whom nothing derived is known.
      ['zeta', 'mixed'],
    ]);
  });
});

describe('families and models', () => {
  const alpha = { organizations: [organization('alpha')] };

  test('licences that are free text stay unknown, aliases become ids, variants become tokens', () => {
    const licences = {
      'V2/V3': 'bb-alias',
      default: 'aa',
      'by base': 'aa',
      hosted: 'aa',
      '24B (2501 on)': 'bb',
      odd: 'aa(+bb)',
      odder: 'see base',
      oddest: 'aa (plus a policy)',
    };
    const some = {
      ...alpha,
      families: [family('one', 'alpha', { licences })],
      licenses: [license('aa'), license('bb', { aliases: ['BB-alias'] })],
    };
    expect(rows(some, 'families')[0].licenses).toEqual([
      { variant: 'default', license: 'aa' },
      { variant: 'v2', license: 'bb' },
      { variant: 'v3', license: 'bb' },
      { variant: '24b', license: 'bb' },
    ]);
  });

  test('a repository takes the licence of the most specific variant in its name', () => {
    const some = {
      ...alpha,
      families: [
        family('one', 'alpha', {
          licences: { default: 'aa', '72B': 'bb', 'Math-72B': 'cc' },
          hub_roots: ['alpha/one-7B', 'alpha/one-72B', 'alpha/one-Math-72B', 'alpha/one-172B'],
        }),
      ],
      licenses: [license('aa'), license('bb'), license('cc')],
    };
    const found = Object.fromEntries(rows(some, 'models').map(({ id, license: own }) => [id, own]));
    expect(found).toEqual({
      'family:one': undefined,
      'huggingface:alpha/one-172B': 'aa',
      'huggingface:alpha/one-72B': 'bb',
      'huggingface:alpha/one-7B': 'aa',
      'huggingface:alpha/one-Math-72B': 'cc',
    });
  });

  test.each<readonly [string, object, object, boolean]>([
    ['of its own developer', {}, {}, true],
    ['with a base', { base_families: ['base'] }, {}, false],
    ['that hides its base', { name_hides_base: true }, {}, false],
    ['whose note speaks of a derivation', { notes: 'the 2nd derives from Base' }, {}, false],
    ['of a republisher', {}, { redistributor: true }, false],
    ['of a publisher that must be checked', {}, { origin_rule: 'check_base_model' }, false],
  ])('a family %s is a root: %#', (_, familyMore, organizationMore, root) => {
    const some = {
      organizations: [organization('alpha', organizationMore), organization('beta')],
      families: [family('one', 'alpha', { hub_roots: ['alpha/one-7B'], ...familyMore }), family('base', 'beta')],
    };
    const found = rows(some, 'models').filter(({ id }) => id !== 'family:base');
    expect(found.map((row) => row.root ?? false)).toEqual([root, root]);
  });

  test('a repository of another owner is no root', () => {
    const some = {
      organizations: [organization('alpha'), organization('mirror')],
      families: [family('one', 'alpha', { hub_roots: ['mirror/one-7B'] })],
    };
    expect(rows(some, 'models').map(({ id, root }) => [id, root])).toEqual([
      ['family:one', true],
      ['huggingface:mirror/one-7B', undefined],
    ]);
  });

  test('one base is a parent, several are left to the model', () => {
    const some = {
      ...alpha,
      families: [
        family('one', 'alpha', { base_families: ['b1'] }),
        family('two', 'alpha', { base_families: ['b1', 'b2'] }),
        family('b1', 'alpha'),
        family('b2', 'alpha'),
      ],
    };
    const parents = Object.fromEntries(rows(some, 'models').map(({ id, parents: own }) => [id, own]));
    expect(parents['family:one']).toEqual([{ id: 'family:b1', relation: 'unspecified' }]);
    expect(parents['family:two']).toEqual([]);
  });

  test('a closed family that hides its base is undisclosed', () => {
    const some = { ...alpha, families: [family('one', 'alpha', { open_weights: false, name_hides_base: true })] };
    expect(rows(some, 'models')[0]).toMatchObject({ id: 'family:one', undisclosed: true, parents: [] });
  });

  test('a group without a developer is no family', () => {
    expect(convert({ families: [family('group', null)] })['families.yaml']).not.toContain('group');
  });
});

describe('tags', () => {
  const some = {
    organizations: [organization('alpha'), organization('beta')],
    families: [family('one', 'alpha'), family('base', 'beta', { patterns: ['base-*'] })],
    library: [
      { name: 'one', family: 'one' },
      { name: 'two', family: 'one' },
    ],
    overrides: [
      { ref: 'one:8b*', upstream_hub_id: 'alpha/one-8B', base_hub_id: 'beta/base-8B', note: null },
      {
        ref: 'two',
        upstream_hub_id: 'alpha/two-7B',
        base_hub_id: 'beta/base-7B',
        note: 'by analogy',
        verified: '2026-02-02',
      },
      { ref: 'three', upstream_hub_id: 'three (removed)', base_hub_id: null, note: null },
    ],
  };

  test('an override names its model; a bare name of one size speaks for that size alone', () => {
    expect(rows(some, 'tags').map(({ pattern, model }) => [pattern, model])).toEqual([
      ['one', 'family:one'],
      ['one:8b*', 'huggingface:alpha/one-8B'],
      ['two', 'ollama:two'],
      ['two:7b*', 'huggingface:alpha/two-7B'],
      ['two:latest', 'huggingface:alpha/two-7B'],
    ]);
    const models = Object.fromEntries(rows(some, 'models').map(({ id, parents }) => [id, parents]));
    expect(models['ollama:two']).toEqual([{ id: 'family:base', relation: 'unspecified' }]);
    expect(models['huggingface:alpha/one-8B']).toEqual([{ id: 'huggingface:beta/base-8B', relation: 'finetune' }]);
  });

  test('a row that was not checked is general knowledge, an inference is of low confidence', () => {
    const sources = Object.fromEntries(rows(some, 'tags').map(({ pattern, source }) => [pattern, source]));
    expect(sources['one:8b*']).toEqual({ ref: 'cards', confidence: 'medium' });
    expect(sources['two:7b*']).toEqual({ ref: 'ollama-pages', confidence: 'low' });
  });
});

describe('hosts and licences', () => {
  test.each<readonly [string, object, string | undefined]>([
    ['free text', { serving_jurisdiction: 'FR' }, undefined],
    ['a policy', { serving_jurisdiction: 'FR: privacy policy says so', source: 'jurisdiction: a survey' }, 'FR'],
    ['a surveyed place', { serving_jurisdiction: 'FR', source: 'jurisdiction: a survey' }, 'FR'],
    ['a contract entity', { serving_jurisdiction: 'SG contract entity', source: 'jurisdiction: a survey' }, undefined],
    ['several places', { serving_jurisdiction: 'SG; also Tokyo', source: 'jurisdiction: a survey' }, undefined],
  ])('a location from %s', (_, more, location) => {
    expect(rows({ providers: [provider('alpha', more)] }, 'hosts')[0].location).toBe(location);
  });

  test('a host name with a place of its own is a host of its own, and a doubtful host name is left out', () => {
    const hosts = ['api.alpha.test', 'us.api.alpha.test', 'localhost:8080 (proxy)'];
    const found = rows({ providers: [provider('alpha', { api_hosts: hosts })] }, 'hosts');
    expect(found.map(({ id, hosts: names, location }) => [id, names, location])).toEqual([
      ['alpha', ['api.alpha.test'], undefined],
      ['alpha-us', ['us.api.alpha.test'], 'US'],
    ]);
  });

  test('a host name that two rows list belongs to one', () => {
    const shared = 'models.inference.ai.azure.com';
    const both = [
      provider('azure-openai', { api_hosts: [shared] }),
      provider('github-models', { api_hosts: [shared] }),
    ];
    expect(rows({ providers: both }, 'hosts').map(({ id, hosts }) => [id, hosts])).toEqual([
      ['azure', []],
      ['github-models', [shared]],
    ]);
  });

  test('an alias that holds for one publisher is written with it; remarks are dropped, what they decide is kept', () => {
    const conditions = {
      notice: true,
      mau_note: 'a remark',
      verify: 'a remark',
      territory_exclusions: ['EU'],
      territory_note: 'multimodal models only, for licensees domiciled there',
    };
    const some = { licenses: [license('aa', { aliases: ['modified-mit (alpha)'], conditions })] };
    expect(rows(some, 'licenses')[0]).toMatchObject({
      aliases: ['alpha:modified-mit'],
      clauses: {
        notice: true,
        territory_exclusions: ['EU'],
        verify: true,
        territory_modality: 'multimodal',
        territory_binds: 'domicile',
        family_tag: true,
      },
    });
    expect(convert(some)['licenses.yaml']).not.toContain('a remark');
  });
});

describe('the files', () => {
  test('what is converted compiles', () => {
    const files = convert({
      organizations: [organization('alpha')],
      families: [family('one', 'alpha', { hub_roots: ['alpha/one-7B'] })],
      library: [{ name: 'one', family: 'one' }],
      providers: [provider('alpha')],
    });
    const compiled = compileCatalog(Object.entries(files).map(([name, text]) => ({ name, text })));
    expect(compiled.ok ? [] : compiled.complaints).toEqual([]);
  });

  test('a row is a line', () => {
    const text = convert({ organizations: [organization('alpha'), organization('beta')] })['publishers.yaml']!;
    expect(text.split('\n').filter((line) => line.startsWith('  - { id: '))).toHaveLength(2);
  });

  test.each([
    'NO',
    'no',
    'y',
    '1.5',
    '2026-01-01 x',
    'a: b',
    'a #b',
    '~',
    'null',
    '- x',
    '{a}',
    '"',
    "it's",
    '*',
    '&a',
    '1e3',
    ':',
    'é',
  ])('the text %j survives YAML', (text) => {
    const printed = printData([], {}, { rows: [{ a: text, b: [text] }] });
    expect(parse(printed)).toEqual({ rows: [{ a: text, b: [text] }] });
    expect(parse(printed, { version: '1.1' })).toEqual({ rows: [{ a: text, b: [text] }] });
  });

  test('a source is cut into what was checked and what was there before', () => {
    expect(parts('checked 2026-02-02: a; b | earlier: c | handle: d')).toEqual({
      checked: { date: '2026-02-02', text: 'a; b' },
      rest: ['earlier: c', 'handle: d'],
    });
    expect(parts('partly checked 2026-02-02 (x): a | earlier: country: c')).toEqual({
      rest: ['partly checked 2026-02-02 (x): a', 'country: c'],
    });
  });
});
