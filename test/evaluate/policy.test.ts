/** Every bad policy of fixtures/evaluate/policy gives its problems at their places; good ones read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPolicy } from '../../src/evaluate/index.js';
import { PolicyFile } from '../../src/evaluate/schema.js';
import { casesSchemaText, policySchemaText } from '../../src/generate/policy-schema.js';

const home = 'fixtures/evaluate/policy';

/** `code line:column detail`. */
function problemsOf(text: string): readonly string[] {
  const read = readPolicy(text, 'model-policy.yml');
  if (read.ok) return [];
  return read.problems.map(({ code, path, line, column, detail }) => {
    expect(path).toBe('model-policy.yml');
    return `${code} ${line}:${column} ${detail ?? ''}`.trimEnd();
  });
}

describe('bad policies', () => {
  test.each(readdirSync(home).sort())('%s', (name) => {
    const found = problemsOf(readFileSync(join(home, name, 'policy.yml'), 'utf8'));
    const file = join(home, name, 'expected.json');
    if (process.env.WRITE_EXPECTED === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    else expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(found).not.toEqual([]);
  });
});

describe('hostile policies', () => {
  test.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', `a: ${'{a: '.repeat(20_000)}`],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`,
    ],
    ['a key of the prototype', 'version: 1\n__proto__: { enforce: false }\n'],
    ['NUL', 'version: 1\u0000\n'],
  ])('%s are refused', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  test.each(['[', '{a: ', '- ', '? '])('20,000 times `%s` never reach the parser', (opening) => {
    expect(problemsOf(opening.repeat(20_000))).toEqual(['policy-syntax 1:1 nested deeper than 32']);
  });

  test('more than 256 KiB', () => {
    const read = readPolicy(`version: 1\n# ${'x'.repeat(256 * 1024)}`, 'p.yml');
    expect(read).toEqual({ ok: false, problems: [{ code: 'policy-too-large', path: 'p.yml' }] });
  });
});

describe('good policies', () => {
  test('the policy of the support-bot repository reads', () => {
    const text = readFileSync('fixtures/repositories/support-bot/.github/model-policy.yml', 'utf8');
    expect(problemsOf(text)).toEqual([]);
  });

  test('groups are resolved where they stand, and NO is Norway', () => {
    const read = readPolicy(
      'version: 1\ngroups: { far: [CN, NO] }\nrules:\n  origin: { deny: { countries: [far, KP] } }\n',
      'p.yml',
    );
    expect(read.ok && read.value.rules.origin?.values.deny?.countries).toEqual(['CN', 'NO', 'KP']);
  });

  test('a date without quotes is a date', () => {
    const read = readPolicy('version: 1\ncompany: { as-of: 2026-10-01 }\n', 'p.yml');
    expect(read.ok && read.value.company.asOf).toBe('2026-10-01');
  });
});

describe('the generated JSON Schema', () => {
  const schema = JSON.parse(policySchemaText()) as Shape;

  interface Shape {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly items?: Shape;
    readonly additionalProperties?: unknown;
    readonly propertyNames?: unknown;
    readonly const?: unknown;
    readonly oneOf?: readonly Shape[];
    readonly anyOf?: readonly Shape[];
  }

  test.each([
    ['the policy', policySchemaText(), 100],
    ['cases', casesSchemaText(), 20],
  ])('every key of %s has a description, and no mapping is open but by names of the writer', (_, text, least) => {
    const bare: string[] = [];
    let keys = 0;
    const visit = (here: Shape, path: string) => {
      const { properties, items, additionalProperties: open, propertyNames, oneOf = [], anyOf = [] } = here;
      if (properties !== undefined && open !== false) bare.push(`${path} is open`);
      for (const [key, below] of Object.entries(properties ?? {})) {
        keys++;
        if (below.description === undefined && below.const === undefined) bare.push(`${path}.${key}`);
        visit(below, `${path}.${key}`);
      }
      if (items !== undefined) visit(items, `${path}[]`);
      if (propertyNames !== undefined && typeof open === 'object') visit(open as Shape, `${path}.*`);
      for (const one of [...oneOf, ...anyOf]) visit(one, path);
    };
    visit(JSON.parse(text) as Shape, '');
    expect(bare).toEqual([]);
    expect(keys).toBeGreaterThan(least);
  });

  test('it is the schema that reads', () => {
    const { $schema: _, $id: __, title: ___, ...rest } = schema as Record<string, unknown>;
    const { $schema: ____, ...own } = z.toJSONSchema(PolicyFile, { io: 'input' }) as Record<string, unknown>;
    expect(rest).toEqual(own);
  });
});
