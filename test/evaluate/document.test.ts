/** docs/policy.md names every key, rule, role, license category, reason and preset, and its tables are those that are generated. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { presetNames, presets } from '../../src/evaluate/presets.js';
import { ruleNames } from '../../src/evaluate/rules/index.js';
import { categories } from '../../src/evaluate/rules/license-options.js';
import { PolicyFile } from '../../src/evaluate/schema.js';
import { policyKeys, withPolicyTables } from '../../src/generate/policy-document.js';
import { UnknownName } from '../../src/report/code-schema.js';

const document = readFileSync('docs/policy.md', 'utf8');
const told = (word: string) => document.includes(`\`${word}\``);
/** Cells that begin a row of a table. */
const rows = new Set([...document.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, word]) => word));

/** The last names of all keys that the JSON Schema knows, counted without our walk. */
const keys = new Set(
  [
    ...JSON.stringify(z.toJSONSchema(PolicyFile, { io: 'input' })).matchAll(
      /"properties":\{(.*?)\}(?=,"required"|,"additional|\})/gu,
    ),
  ].flatMap(([, text]) => [...(text ?? '').matchAll(/"([a-z][a-z-]*)":\{/gu)].map(([, key]) => key ?? '')),
);

describe('docs/policy.md', () => {
  test('its tables are those of today', () => expect(withPolicyTables(document)).toBe(document));

  test('has every key that the schema has, described', () => {
    const last = new Set(policyKeys().map(({ key }) => key.split('.').at(-1)?.replace('[]', '')));
    expect([...keys].filter((key) => !last.has(key) && !['items', 'properties'].includes(key))).toEqual([]);
    expect(policyKeys().filter(({ key, description }) => description === '' || !rows.has(key))).toEqual([]);
    expect(policyKeys().length).toBeGreaterThan(90);
  });

  test('has every rule, role, license category, reason and preset', () => {
    const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];
    const all = [...ruleNames, ...roles, ...categories, ...UnknownName.options, ...presetNames];
    expect(all.filter((word) => !rows.has(word))).toEqual([]);
  });

  test('links lead to files that are there', () => {
    for (const page of ['README.md', 'docs/policy.md', 'docs/enforcement.md', 'docs/story.md']) {
      const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/gu)].map(
        ([, to]) => to ?? '',
      );
      expect(
        targets.filter((to) => !existsSync(join(dirname(page), to))),
        page,
      ).toEqual([]);
    }
  });

  test('every preset has a source with an address and a date, and no preset advises', () => {
    for (const name of presetNames) {
      expect(presets[name].source).toMatch(/^https:\/\/\S+ \(.+\)$/u);
      expect(presets[name].date).toMatch(/^20\d\d-\d\d-\d\d$/u);
      expect(presets[name].asks).not.toMatch(/\b(?:legal|lawful|comply|compliance|must)\b/iu);
      expect(told(name)).toBe(true);
    }
  });
});
