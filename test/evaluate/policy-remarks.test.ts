/** Names in a policy that nothing on record has: told with line, column and a suggestion, wherever lists of names can stand. */
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
])('%s', (_, text, expected) => {
  const policy = `version: 1\n${text}\n`;
  const read = readPolicy(policy, 'p.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const known = withStated(catalog, countedFacts([read.value]).facts);
  expect(
    policyRemarks(policy, 'p.yml', known).map(({ line, column, detail }) => `${line}:${column} ${detail}`),
  ).toEqual(expected);
});
