/** What the reader of GitHub workflows yields. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are what is tested
import { describe, expect, it } from 'vitest';
import { workflow } from '../../src/extract/workflow.js';
import { checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const rows: readonly Row[] = [
  [
    'run',
    'jobs:\n  a:\n    steps:\n      - run: |\n          hf download org/m\n          x y',
    ['shell <<hf download org/m\nx y>>'],
  ],
  [
    'run with a name of the workflow',
    'steps:\n  - run: ollama pull ${{ inputs.model }}',
    ['shell <<ollama pull ${{ inputs.model }}>>'],
  ],
  [
    'python',
    'steps:\n  - shell: python\n    run: load("org/m") # x',
    ['key steps/0/shell = python', 'python <<load("org/m")>>'],
  ],
  [
    'environment',
    'env:\n  MODEL: org/m\njobs:\n  a:\n    env: {OTHER: "${{ env.MODEL }}"}',
    ['assignment env/MODEL = org/m > env:MODEL', 'assignment jobs/a/env/OTHER = $env:MODEL > env:OTHER'],
  ],
  [
    'with',
    'steps:\n  - uses: a/b@v1\n    with:\n      model: "${{ inputs.model || \'org/m\' }}"',
    ['key steps/0/uses = a/b@v1', 'key steps/0/with/model = ($local:inputs.model|org/m)'],
  ],
  [
    'matrix',
    'jobs:\n  a:\n    strategy:\n      matrix:\n        model: [org/a, org/b]',
    ['element jobs/a/strategy/matrix/model/0 = org/a', 'element jobs/a/strategy/matrix/model/1 = org/b'],
  ],
  [
    'inputs',
    'on:\n  workflow_dispatch:\n    inputs:\n      model:\n        default: org/m',
    ['default on/workflow_dispatch/inputs/model = org/m'],
  ],
  ['nothing-comments', 'jobs:\n  # env: {MODEL: org/m}\n', []],
  ['nothing-numbers', 'jobs:\n  a:\n    timeout-minutes: 5\n    continue-on-error: true', []],
];

describe('workflow', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(documentLines(workflow, '.github/workflows/a.yml', text)).toEqual(expected);
    checkLaws(workflow, '.github/workflows/a.yml', text);
  });

  it('defines inputs and matrices by the names that expressions use', () => {
    const text =
      'name: ${{ inputs.model }}\non:\n  workflow_call:\n    inputs:\n      model: {default: org/m}\njobs:\n  a:\n    strategy: {matrix: {model: [org/a, org/b]}}';
    const { bindings } = workflow.extract({ path: 'a.yml', text });
    expect(bindings.slice(1).map(({ defines }) => defines?.name)).toEqual([
      'inputs.model',
      'matrix.model',
      'matrix.model',
    ]);
  });
});
