/** The tool's own files name models in order to judge them; a file that is only called like one is searched. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporary } from '../runner/temporary.js';
import { program, run } from './built.js';

const cases = 'fixtures/story/cases/payments.cases.yml';
const baseline = `{ "version": 1, "findings": [
  { "path": "a.py", "rule": "origin", "level": "error", "model": "huggingface:Qwen/Qwen2.5-7B", "subject": "root:Qwen/Qwen2.5-7B" }
] }\n`;
const service = 'services:\n  llm:\n    image: vllm/vllm-openai\n    command: ["--model", "Qwen/Qwen2.5-7B"]\n';

function found(files: Readonly<Record<string, string | { readonly copy: string }>>) {
  const folder = temporary('own-files');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    if (typeof text === 'string') writeFileSync(join(folder, path), text);
    else cpSync(text.copy, join(folder, path));
  }
  const { out } = run(['scan', folder, '--format', 'json', '--offline']);
  const { models, coverage } = JSON.parse(out) as {
    models: { id: string }[];
    coverage: { skipped: Record<string, number> };
  };
  return { models: models.map(({ id }) => id), skipped: coverage.skipped };
}

beforeAll(() => void program(), 120_000);

describe('scan', () => {
  it('finds the models of cases and baselines nowhere', () => {
    expect(
      found({
        'policies/payments.cases.yml': { copy: cases },
        'policies/more.cases.yaml': { copy: cases },
        'policies/baseline.json': baseline,
      }),
    ).toEqual({ models: [], skipped: expect.objectContaining({ 'not-a-candidate': 3 }) });
  });

  it.each([
    ['a compose file called like cases', { 'deploy.cases.yml': service }],
    ['a compose file with cases in it', { 'deploy.cases.yml': `version: 1\n${service}cases: []\n` }],
    ['settings called like a baseline', { 'baseline.json': '{ "version": 1, "model": "Qwen/Qwen2.5-7B" }\n' }],
  ])('searches %s', (_, files) => {
    expect(found(files).models).toEqual(['huggingface:Qwen/Qwen2.5-7B']);
  });
});
