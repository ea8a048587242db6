/** What one policy says otherwise than another, and which way it leads: a row for each kind of statement. */
import { expect, it } from 'vitest';
import { policyDifferences, readPolicy } from '../../src/evaluate/index.js';

function policy(text: string) {
  const read = readPolicy(`version: 1\n${text}`, 'p.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const exception = (more: string) =>
  `exceptions: [{ id: e, rule: origin, models: ["a/b"], paths: ["a/**"], accepted: { subjects: ["root:a/b"], roots: ["a/b"] }, reason: r, owner: o, granted: 2026-01-01, ${more} }]`;
const fact = (country: string) =>
  `facts: { publishers: [{ id: a, countries: [${country}], source: x, as-of: 2026-01-01 }] }`;

/** The statement before and after; what is told one way, and the other way round the opposite. */
const rows: readonly (readonly [before: string, after: string, told: readonly string[]])[] = [
  ['', '# a remark', []],
  [
    'rules: { origin: { deny: { countries: [CN, RU] } } }',
    'rules: { origin: { deny: { countries: [CN] } } }',
    ['loosens rules.origin.deny.countries: RU → '],
  ],
  ['rules: { origin: { deny: { countries: [CN] } } }', '', ['loosens rules: origin → ']],
  [
    'groups: { far: [CN, RU] }\nrules: { origin: { deny: { countries: [far] } } }',
    'groups: { far: [CN] }\nrules: { origin: { deny: { countries: [far] } } }',
    ['loosens rules.origin.deny.countries: RU → '],
  ],
  [
    'rules: { license: { allow: [mit] } }',
    'rules: { license: { allow: [mit, gemma] } }',
    ['loosens rules.license.allow:  → gemma'],
  ],
  [
    'rules: { license: { deny: [x], allow: [mit] } }',
    'rules: { license: { deny: [x] } }',
    ['loosens rules.license.allow: [mit] → '],
  ],
  [
    'rules: { origin: { deny: { countries: [CN] }, roles: [root, publisher] } }',
    'rules: { origin: { deny: { countries: [CN] }, roles: [root] } }',
    ['loosens rules.origin.roles: publisher → '],
  ],
  [
    'rules: { license: { deny: [x] } }',
    'rules: { license: { deny: [x], drift: "off" } }',
    ['loosens rules.license.drift: warning → off'],
  ],
  [
    'rules: { pinning: { require: commit } }',
    'rules: { pinning: { require: dated } }',
    ['loosens rules.pinning.require: commit → dated'],
  ],
  [
    'rules: { origin: { deny: { countries: [CN] } } }',
    'rules: { origin: { deny: { countries: [CN] }, min-strength: declared } }',
    ['changes rules.origin.min-strength: likely → declared'],
  ],
  ['scopes: [{ name: s, paths: ["a/**"], data: [personal] }]', '', ['loosens scopes: s → ']],
  [
    'scopes: [{ name: s, paths: ["a/**", "b/**"], data: [personal] }]',
    'scopes: [{ name: s, paths: ["a/**"], data: [personal] }]',
    ['loosens scopes.s.paths: b/** → '],
  ],
  ['', 'scopes: [{ name: s, paths: ["a/**"], rules: { identity: { level: "off" } } }]', ['changes scopes:  → s']],
  [
    'scopes: [{ name: s, data: [p], rules: { identity: { level: error } } }]',
    'scopes: [{ name: s, data: [p], rules: { identity: { level: note } } }]',
    ['loosens scopes.s.rules.identity.level: error → note'],
  ],
  ['', exception('expires: 2026-12-31'), ['loosens exceptions:  → e']],
  [
    exception('expires: 2026-12-31'),
    exception('expires: 2027-12-31'),
    ['loosens exceptions.e.expires: 2026-12-31 → 2027-12-31'],
  ],
  [
    exception('expires: 2026-12-31'),
    exception('expires: 2026-12-31').replace('"root:a/b"', '"root:a/b", "publisher:a"'),
    ['loosens exceptions.e.subjects:  → publisher:a'],
  ],
  ['', 'references: { paths-ignore: ["third/**"] }', ['loosens references.paths-ignore:  → third/**']],
  ['', 'references: { keys: [served_llm] }', ['tightens references.keys:  → served_llm']],
  ['', 'delegate: { rules: [{ rule: license, paths: ["a/**"] }] }', ['loosens delegate.rules:  → license in a/**']],
  ['', 'enforce: false', ['loosens enforce: true → false']],
  ['', 'on-incomplete: warn', ['loosens on-incomplete: fail → warn']],
  ['company: { commercial: true }', 'company: { commercial: false }', ['changes company.commercial: true → false']],
  [
    fact('KR'),
    fact('CN'),
    [
      'changes facts.publishers: {"id":"a","countries":["KR"]} → ',
      'changes facts.publishers:  → {"id":"a","countries":["CN"]}',
    ],
  ],
];

const opposite: Readonly<Record<string, string>> = { loosens: 'tightens', tightens: 'loosens', changes: 'changes' };

it.each(rows)('%j → %j', (before, after, told) => {
  const said = (one: string, other: string) =>
    policyDifferences([policy(one)], [policy(other)]).map(({ effect, key, before: was = '', after: is = '' }) => ({
      effect,
      key,
      was,
      is,
    }));
  expect(
    said(before, after)
      .map(({ effect, key, was, is }) => `${effect} ${key}: ${was} → ${is}`)
      .sort(),
  ).toEqual([...told].sort());
  expect(
    said(after, before)
      .map(({ effect, key, was, is }) => `${opposite[effect]} ${key}: ${is} → ${was}`)
      .sort(),
  ).toEqual([...told].sort());
});

it('a layer that comes tightens, one that goes loosens', () => {
  const effects = (before: readonly ReturnType<typeof policy>[], after: readonly ReturnType<typeof policy>[]) =>
    policyDifferences(before, after).map(({ effect, key }) => `${effect} ${key}`);
  expect(effects([], [policy('')])).toEqual(['tightens policy']);
  expect(effects([policy('')], [])).toEqual(['loosens policy']);
});
