/** Bad data never reaches the compiled catalog, and every complaint names the file and the line. */
import { describe, expect, test } from 'vitest';
import { compileCatalog } from '../../src/generate/catalog-compile.js';

const source = 'source: { text: t, date: 2026-01-01, basis: documentation, confidence: high }';
const publisher = (id: string, more = '') =>
  `{ id: ${id}, name: N, countries: [FR], kind: lab, origin: publisher, redistributor: false, watchlists: [], handles: []${more}, ${source} }`;
const family = (id: string, more = '') =>
  `{ id: ${id}, publisher: acme, patterns: ["${id}-*"], weights: open, licenses: [], roots: [], bases: []${more}, ${source} }`;
const model = (id: string, parents: string, more = '') => `{ id: ${id}, parents: [${parents}]${more}, ${source} }`;
const license = (id: string, more = '') =>
  `{ id: ${id}, name: L, aliases: [], category: permissive, clauses: {}, inheritable: []${more}, ${source} }`;
const host = (id: string, more = '') =>
  `{ id: ${id}, name: H, hosts: [api.${id}.test], operator: O, kind: inference${more}, ${source} }`;

/** A file with one table; the first row stands on line 3. */
const table = (name: string, ...rows: readonly string[]) =>
  ['compiled: 2026-01-01', `${name}:`, ...rows.map((row) => `  - ${row}`), ''].join('\n');

const complaintsOf = (...files: readonly (readonly [string, string])[]) => {
  const compiled = compileCatalog(files.map(([name, text]) => ({ name, text })));
  return compiled.ok ? [] : compiled.complaints.map(({ file, line, message }) => `${file}:${line}: ${message}`);
};

const acme = ['a.yaml', table('publishers', publisher('acme'))] as const;

describe('one row', () => {
  test.each<readonly [string, string, RegExp]>([
    ['an unknown key', table('publishers', publisher('acme', ', colour: red')), /^x\.yaml:3: publishers\.0: .*colour/],
    [
      'a missing source',
      'compiled: 2026-01-01\ntags:\n  - { pattern: a, model: "family:a" }\n',
      /^x\.yaml:3: tags\.0\.source/,
    ],
    [
      'a country that is none',
      table('publishers', publisher('a').replace('[FR]', '[EU]')),
      /countries\.0: .*ISO 3166-1/,
    ],
    ['a country in lower case', table('publishers', publisher('a').replace('[FR]', '[fr]')), /ISO 3166-1/],
    ['the code that people mistake for GB', table('publishers', publisher('a').replace('[FR]', '[UK]')), /ISO 3166-1/],
    ['a date that is none', table('publishers', publisher('a').replace('2026-01-01', '2026-13-01')), /^x\.yaml:3/],
    ['a table that does not exist', 'compiled: 2026-01-01\ncolours: []\n', /colours/],
    ['a licence id with a remark', table('models', model('a:b', '', ', license: "mit(+llama3.1)"')), /license/],
    ['a tag pattern with a star inside', table('tags', `{ pattern: "a:*b", model: "a:b", ${source} }`), /pattern/],
    ['a model without a registry', table('models', model('deepseek-ai/x', '')), /registry:name/],
    [
      'a root with a base',
      table('models', model('a:b', '{ id: "a:c", relation: finetune }', ', root: true')),
      /a root has no parent/,
    ],
    [
      'general knowledge of high confidence',
      table('publishers', publisher('a').replace('documentation', 'general-knowledge')),
      /general knowledge is at most of medium/,
    ],
    ['YAML that does not parse', 'compiled: 2026-01-01\nmodels: [\n', /^x\.yaml:\d+: /],
    ['a key twice', 'compiled: 2026-01-01\nmodels: []\nmodels: []\n', /^x\.yaml:3: /],
  ])('%s', (_, text, expected) => {
    expect(complaintsOf(['x.yaml', text]).join('\n')).toMatch(expected);
  });

  test('a component or a teacher does not unmake a root', () => {
    const parents = '{ id: "huggingface:o/c", relation: component }, { id: "huggingface:o/t", relation: distilled }';
    expect(complaintsOf(['x.yaml', table('models', model('huggingface:o/b', parents, ', root: true'))])).toEqual([]);
  });

  test('the line is that of the row', () => {
    const text = table('publishers', publisher('a'), publisher('b'), publisher('c').replace('[FR]', '[XX]'));
    expect(complaintsOf(['x.yaml', text])[0]).toMatch(/^x\.yaml:5: publishers\.2\.countries\.0/);
  });
});

describe('between rows', () => {
  test.each<readonly [string, readonly (readonly [string, string])[], RegExp]>([
    [
      'the same id twice',
      [['x.yaml', table('publishers', publisher('a'), publisher('A'))]],
      /^x\.yaml:4: .*written twice/,
    ],
    [
      'a handle of two publishers',
      [
        [
          'x.yaml',
          table(
            'publishers',
            publisher('a').replace('handles: []', 'handles: ["openrouter:z"]'),
            publisher('b').replace('handles: []', 'handles: ["openrouter:Z"]'),
          ),
        ],
      ],
      /^x\.yaml:4: "b": handle "openrouter:Z" belongs to "a"/,
    ],
    [
      'an alias that is another id',
      [
        [
          'x.yaml',
          table('models', model('huggingface:o/a', ''), model('huggingface:o/b', '', ', aliases: ["huggingface:O/A"]')),
        ],
      ],
      /belongs to "huggingface:o\/a"/,
    ],
    [
      'a host name of two hosts',
      [['x.yaml', table('hosts', host('a'), host('b').replace('api.b.test', 'api.a.test'))]],
      /^x\.yaml:4: "b": host name/,
    ],
    [
      'a pattern of two families',
      [acme, ['x.yaml', table('families', family('a'), family('b').replace('"b-*"', '"a-*"'))]],
      /pattern "a-\*" belongs/,
    ],
    ['an unknown publisher', [['x.yaml', table('families', family('a'))]], /publisher "acme" is not in the catalog/],
    [
      'an unknown base family',
      [acme, ['x.yaml', table('families', family('a').replace('bases: []', 'bases: [zz]'))]],
      /base family "zz"/,
    ],
    [
      'an unknown licence',
      [['x.yaml', table('models', model('a:b', '', ', license: zz'))]],
      /license "zz" is not known/,
    ],
    [
      'an alias instead of a licence id',
      [
        [
          'x.yaml',
          `${table('licenses', license('aa').replace('aliases: []', 'aliases: [zz]'))}models:\n  - ${model('a:b', '', ', license: zz')}\n`,
        ],
      ],
      /license "zz" is not known/,
    ],
    [
      'an SPDX id that is none',
      [['x.yaml', table('licenses', license('aa', ', spdx: Nonsense-1.0'))]],
      /not an SPDX id/,
    ],
    [
      'an inheritable clause without the clause',
      [['x.yaml', table('licenses', license('aa').replace('inheritable: []', 'inheritable: [notice]'))]],
      /inheritable clause "notice"/,
    ],
    [
      'a tag of an unknown model',
      [['x.yaml', table('tags', `{ pattern: a, model: "huggingface:o/a", ${source} }`)]],
      /model "huggingface:o\/a" is not in the catalog/,
    ],
    [
      'a parent family that does not exist',
      [['x.yaml', table('models', model('a:b', '{ id: "family:zz", relation: finetune }'))]],
      /family of "family:zz"/,
    ],
    [
      'a parent that is no repository',
      [['x.yaml', table('models', model('a:b', '{ id: "huggingface:o/b/c", relation: finetune }'))]],
      /not a well-formed model id/,
    ],
    [
      'a parent by its old name',
      [
        [
          'x.yaml',
          table(
            'models',
            model('huggingface:o/a', '', ', aliases: ["huggingface:old/a"]'),
            model('huggingface:o/b', '{ id: "huggingface:old/a", relation: finetune }'),
          ),
        ],
      ],
      /is an alias: write "huggingface:o\/a"/,
    ],
    [
      'an undefined watch list',
      [['x.yaml', table('publishers', publisher('a').replace('watchlists: []', 'watchlists: [ZZ-1]'))]],
      /watch list "ZZ-1"/,
    ],
    [
      'an undefined source',
      [['x.yaml', table('publishers', publisher('a').replace(source, 'source: { ref: zz, confidence: low }'))]],
      /source "zz" is not defined/,
    ],
    [
      'a source that nobody uses',
      [['x.yaml', 'compiled: 2026-01-01\nsources:\n  zz: { text: t, date: 2026-01-01, basis: dataset }\n']],
      /source "zz" is used by no row/,
    ],
    [
      'a pair of unknown licences',
      [
        [
          'x.yaml',
          'compiled: 2026-01-01\ndriftPairs:\n  - { ancestor: zz, declared: "*", verdict: drift, reason: no-label }\n',
        ],
      ],
      /license "zz" is not known/,
    ],
  ])('%s', (_, files, expected) => {
    expect(complaintsOf(...files).join('\n')).toMatch(expected);
  });

  test.each([
    ['itself', [model('huggingface:o/a', '{ id: "huggingface:O/A", relation: finetune }')]],
    [
      'its child',
      [
        model('huggingface:o/a', '{ id: "huggingface:o/b", relation: finetune }'),
        model('huggingface:o/b', '{ id: "huggingface:o/a", relation: merge }'),
      ],
    ],
    [
      'a far descendant, by one parent of several',
      [
        model(
          'huggingface:o/a',
          '{ id: "huggingface:o/x", relation: merge }, { id: "huggingface:o/b", relation: merge }',
        ),
        model('huggingface:o/b', '{ id: "huggingface:o/c", relation: quantized }'),
        model('huggingface:o/c', '{ id: "huggingface:o/a", relation: adapter }'),
        model('huggingface:o/x', ''),
      ],
    ],
  ])('a model that derives from %s', (_, rows) => {
    expect(complaintsOf(['x.yaml', table('models', ...rows)]).join('\n')).toMatch(/derives from itself/);
  });

  test('two ways to one root are no cycle', () => {
    const rows = [
      model(
        'huggingface:o/a',
        '{ id: "huggingface:o/b", relation: merge }, { id: "huggingface:o/c", relation: merge }',
      ),
      model('huggingface:o/b', '{ id: "huggingface:o/r", relation: finetune }'),
      model('huggingface:o/c', '{ id: "huggingface:o/r", relation: finetune }'),
      model('huggingface:o/r', '', ', root: true'),
    ];
    expect(complaintsOf(['x.yaml', table('models', ...rows)])).toEqual([]);
  });
});

describe('files over one another', () => {
  const converted = ['models.yaml', table('models', model('huggingface:o/a', '', ', note: converted'))] as const;

  test('a row by hand replaces the converted row as a whole', () => {
    const byHand = ['curated.yaml', table('models', model('huggingface:O/A', '', ', root: true'))] as const;
    const compiled = compileCatalog([converted, byHand].map(([name, text]) => ({ name, text })));
    expect(compiled.ok && compiled.counts.models).toBe(1);
    expect(compiled.ok && compiled.text).not.toContain('converted');
  });

  test('a row by hand also replaces what it knows by another name', () => {
    const byHand = [
      'curated.yaml',
      table('models', model('huggingface:new/a', '', ', aliases: ["huggingface:o/a"]')),
    ] as const;
    expect(complaintsOf(converted, byHand)).toEqual([]);
  });

  test('two rows by hand with one key are a mistake', () => {
    const row = table('models', model('huggingface:o/a', ''));
    expect(complaintsOf(['b.yaml', row], ['c.yaml', row])).toEqual([
      'c.yaml:3: models: "huggingface:o/a" is written twice',
    ]);
  });

  test('the order of rows does not change the compiled text', () => {
    const rows = [model('huggingface:o/a', ''), model('huggingface:o/b', '')];
    const texts = [rows, rows.toReversed()].map((some) =>
      compileCatalog([{ name: 'x.yaml', text: table('models', ...some) }]),
    );
    expect(texts[0]).toEqual(texts[1]);
  });
});
