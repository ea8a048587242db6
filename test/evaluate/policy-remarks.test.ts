/** What is said of a policy that can be used, with line and column: names that nothing on record has, folders taken for files, parts without effect. */
import { expect, test } from 'vitest';
import { openCatalog, withStated } from '../../src/catalog/index.js';
import { countedFacts, policyRemarks, readPolicy } from '../../src/evaluate/index.js';

const catalog = await openCatalog();

test.each<[string, string, readonly string[]]>([
  [
    'known names',
    'rules: { origin: { deny: { publishers: [deepseek-ai, Qwen], watch-lists: [US-1260H] } }, license: { allow: [permissive, apache-2.0, MIT] } }',
    [],
  ],
  ['a name of another registry', 'rules: { origin: { deny: { publishers: ["openrouter:deepseek"] } } }', []],
  [
    'the beginning of a handle',
    'rules: { origin: { deny: { publishers: [deepseek] } } }',
    ['2:41 `rules.origin.deny.publishers`: `deepseek`; did you mean `deepseek-ai`?'],
  ],
  [
    'a typing error in an admission',
    'rules: { origin: { allow: { publishers: [mistralia] } } }',
    ['2:42 `rules.origin.allow.publishers`: `mistralia`; did you mean `mistralai`?'],
  ],
  [
    'a license',
    'rules: { license: { deny: [agpl-3] } }',
    ['2:28 `rules.license.deny`: `agpl-3`; did you mean `agpl-3.0`?'],
  ],
  [
    'licenses without their marks, versions or the word itself',
    'rules: { license: { allow: [apache2, llama-3.1, gpl3, qwen-licence, cc-by-nc, gema] } }',
    [
      '2:29 `rules.license.allow`: `apache2`; did you mean `apache-2.0`?',
      '2:38 `rules.license.allow`: `llama-3.1`; did you mean `llama3.1`?',
      '2:49 `rules.license.allow`: `gpl3`; did you mean `gpl-3.0`?',
      '2:55 `rules.license.allow`: `qwen-licence`; did you mean `qwen`?',
      '2:69 `rules.license.allow`: `cc-by-nc`; did you mean `cc-by-nc-4.0`?',
      '2:79 `rules.license.allow`: `gema`; did you mean `gemma`?',
    ],
  ],
  [
    'lists by what people call them',
    'rules: { origin: { deny: { watch-lists: [us-1260h, us-entitylist, entity-list, nonsense] } } }',
    [
      '2:42 `rules.origin.deny.watch-lists`: `us-1260h`; did you mean `US-1260H`?',
      '2:52 `rules.origin.deny.watch-lists`: `us-entitylist`; did you mean `US-ENTITY`?',
      '2:67 `rules.origin.deny.watch-lists`: `entity-list`; did you mean `US-ENTITY`?',
      '2:80 `rules.origin.deny.watch-lists`: `nonsense`',
    ],
  ],
  [
    'a legal parent misspelt at its beginning',
    'rules: { origin: { deny: { legal-parents: [Alibabba] } } }',
    ['2:44 `rules.origin.deny.legal-parents`: `Alibabba`; did you mean `Alibaba Group`?'],
  ],
  [
    'families in an exception',
    'exceptions:\n  - { id: e, rule: origin, models: ["family:qwen2.5", "family:qwenn2.5:7b", "family:qwenn*", a/b], paths: ["**"], accepted: { subjects: ["root:family:qwen-2.5"], roots: ["family:qwen2.5", "family:nobodys-own"] }, reason: r, owner: o, granted: 2026-11-01, expires: 2027-01-01 }',
    [
      '3:55 `exceptions[0].models`: `family:qwenn2.5:7b`; did you mean `family:qwen2.5:7b`?',
      '3:138 `exceptions[0].accepted.subjects`: `root:family:qwen-2.5`; did you mean `root:family:qwen2.5`?',
      '3:189 `exceptions[0].accepted.roots`: `family:nobodys-own`',
    ],
  ],
  [
    'a scope',
    'scopes: [{ name: x, paths: [a.py], rules: { license: { allow: [apache2.0] } } }]',
    ['2:64 `scopes[0].rules.license.allow`: `apache2.0`; did you mean `apache-2.0`?'],
  ],
  [
    'an edition of a list',
    'rules: { origin: { deny: { watch-lists: [US-1260] } } }',
    ['2:42 `rules.origin.deny.watch-lists`: `US-1260`; did you mean `US-1260H`?'],
  ],
  [
    'a name with nothing near it',
    'rules: { origin: { deny: { publishers: [our-own-lab-of-nobody] } } }',
    ['2:41 `rules.origin.deny.publishers`: `our-own-lab-of-nobody`'],
  ],
  [
    'a publisher that the policy itself states',
    'rules: { origin: { allow: { publishers: [acme-ml] } } }\nfacts: { publishers: [{ id: acme-ml, countries: [KR], source: ours, as-of: 2026-11-01 }] }',
    [],
  ],
  [
    'a folder without what lies in it',
    'scopes: [{ name: x, paths: [services/payments, "a/**", app.py, docker/Dockerfile], data: [y] }]',
    ['2:29 `scopes[0].paths`: `services/payments`; did you mean `services/payments/**`?'],
  ],
  [
    'an unknown that is an error, without the rule for names of run time',
    'rules: { origin: { deny: { countries: [KP] }, unknown: error } }',
    ['2:47 `rules.origin.unknown` does not ask about them'],
  ],
  [
    'the same in a scope',
    'scopes: [{ name: x, paths: ["a/**"], rules: { license: { allow: [mit], unknown: error } } }]',
    ['2:72 `scopes[0].rules.license.unknown` does not ask about them'],
  ],
  [
    'the same with that rule',
    'rules: { origin: { deny: { countries: [KP] }, unknown: error }, identity: { unknown: error } }',
    [],
  ],
  [
    'an origin rule of roles alone',
    'rules: { origin: { roles: [root] } }',
    ['2:10 `rules.origin` asks nothing: it has neither `deny` nor `allow` nor `require-known`'],
  ],
  [
    'an origin rule with empty lists',
    'rules: { origin: { deny: { countries: [] } } }',
    ['2:10 `rules.origin` asks nothing: it has neither `deny` nor `allow` nor `require-known`'],
  ],
  [
    'a scope that only turns an origin rule down',
    'rules: { origin: { deny: { countries: [KP] } } }\nscopes: [{ name: x, paths: ["a/**"], rules: { origin: { level: note } } }]',
    [],
  ],
  [
    'an origin rule that may be stated above',
    `extends: acme/.github//p.yml@${'a'.repeat(40)}\nrules: { origin: { roles: [root], unknown: error } }`,
    [],
  ],
  [
    'an empty scope',
    'scopes: [{ name: x, paths: ["a/**"] }, { name: y, paths: ["b/**"], rules: {} }, { name: z, paths: ["c/**"], data: [pii] }]',
    [
      '2:10 `scopes[0]`: the scope has neither `rules` nor `presets`, `company` or `data`',
      '2:40 `scopes[1]`: the scope has neither `rules` nor `presets`, `company` or `data`',
    ],
  ],
  [
    'groups, of which rules and presets use some',
    'groups: { a: [CN], b: [RU], c: [IR] }\nrules: { origin: { deny: { countries: [a] } } }\npresets: { no-hosted-in: [c] }',
    ['2:20 `groups.b`: nothing in this file uses the group'],
  ],
  [
    'exceptions of today and of tomorrow',
    ['2026-11-23', '2026-11-24']
      .map(
        (day, index) =>
          `${index === 0 ? 'exceptions:\n' : ''}  - { id: e${index}, rule: origin, models: [a/b], paths: ["a/**"], accepted: { subjects: ["root:a/b"], roots: [a/b] }, reason: r, owner: o, granted: ${day}, expires: 2027-01-01 }`,
      )
      .join('\n'),
    ['4:134 `exceptions[1].granted` is 2026-11-24, and until then nothing is waived'],
  ],
])('%s', (_, text, expected) => {
  const policy = `version: 1\n${text}\n`;
  const read = readPolicy(policy, 'p.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const known = withStated(catalog, countedFacts([read.value]).facts);
  expect(
    policyRemarks(policy, 'p.yml', known, '2026-11-23').map(
      ({ line, column, detail }) => `${line}:${column} ${detail}`,
    ),
  ).toEqual(expected);
});
