/** Holds the schema of the inputs, action.yml and the tables of the README together. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Inputs } from '../../src/action/inputs.js';
import { outputTable } from '../../src/action/outputs.js';
import { actionText, withTables } from '../../src/generate/action-documents.js';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action = readFileSync('action.yml', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** What is wrong with the three. */
function faults(metadata: Metadata, page: string): readonly string[] {
  const [inputs, outputs] = [Object.keys(Inputs.shape), Object.keys(outputTable)];
  const rows = (heading: string) => {
    const table = page.slice(page.indexOf(`| ${heading} |`)).split('\n\n')[0] ?? '';
    return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] as string);
  };
  const same = (what: string, a: readonly string[], b: readonly string[]) =>
    a.join() === b.join() ? [] : [`${what}: ${a.join()} is not ${b.join()}`];
  return [
    ...same('inputs of action.yml', Object.keys(metadata.inputs), inputs),
    ...same('outputs of action.yml', Object.keys(metadata.outputs), outputs),
    ...same('inputs of the README', rows('input'), inputs),
    ...same('outputs of the README', rows('output'), outputs),
    // A default could not be told from a value, so only what no policy can say may have one.
    ...same(
      'defaults',
      Object.entries(metadata.inputs)
        .filter(([, one]) => one.default !== undefined)
        .map(([name]) => name),
      ['github-token'],
    ),
    ...Object.entries({ ...metadata.inputs, ...metadata.outputs })
      .filter(([, { description }]) => description.trim() === '')
      .map(([name]) => `${name} has no description`),
    ...(metadata.runs.using === 'node24' && metadata.runs.main === 'dist/action/index.js' ? [] : ['runs']),
    ...(metadata.branding.icon && metadata.branding.color ? [] : ['branding']),
  ];
}

describe('action.yml, schema and README', () => {
  const metadata = parse(action) as Metadata;

  it('name the same inputs and outputs', () => {
    expect(faults(metadata, readme)).toEqual([]);
  });

  it('are what is generated from the schema', () => {
    expect(action).toBe(actionText());
    expect(readme).toBe(withTables(readme));
  });

  it.each([
    [
      'an input that is not read',
      { ...metadata, inputs: { ...metadata.inputs, 'fail-on': { description: 'x' } } },
      readme,
    ],
    ['an output that is not set', { ...metadata, outputs: {} }, readme],
    [
      'a default',
      { ...metadata, inputs: { ...metadata.inputs, enforce: { description: 'x', default: 'true' } } },
      readme,
    ],
    ['an old runtime', { ...metadata, runs: { using: 'node20', main: 'dist/action/index.js' } }, readme],
    ['a page that lags behind', metadata, readme.replace('| `on-incomplete` |', '| `mode` |')],
  ])('are found apart by %s', (_, changed, page) => {
    expect(faults(changed as Metadata, page)).not.toEqual([]);
  });
});
