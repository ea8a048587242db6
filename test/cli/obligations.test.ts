/** `obligations` and `evidence` in processes of their own: what they print, and how they end. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

const repository = 'fixtures/report/obligations/repository';
const day = ['--today', '2026-11-23'];
let room: string;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-test-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('obligations', () => {
  it('lists what the licenses of a folder ask for, with section, place and what a notice file meets', () => {
    const { code, out } = run(['obligations', repository, '--format', 'json', ...day]);
    const list = JSON.parse(out);
    expect(code).toBe(0);
    expect(list).toMatchObject({ schemaVersion: 1, root: 'repository', complete: true });
    const llama = list.licenses.find(({ license }: { license: string }) => license === 'llama3.1');
    expect(llama.models).toEqual([
      {
        model: 'huggingface:meta-llama/Llama-3.1-8B-Instruct',
        through: ['huggingface:meta-llama/Llama-3.1-8B-Instruct'],
        places: [{ path: 'app.py', line: 3 }],
      },
    ]);
    expect(llama.clauses.find(({ clause }: { clause: string }) => clause === 'attribution')).toMatchObject({
      section: '1.b.i',
      when: 'service',
      line: 'Built with Llama',
      met: { path: 'NOTICE', line: 6 },
    });
    expect(list.disclaimer).toContain('not legal advice');
  });

  it('lists those of models, as text and as markdown into a file', () => {
    const text = run(['obligations', 'google/gemma-2-9b-it', 'openai:gpt-4o']);
    expect([text.code, text.out]).toEqual([0, expect.stringContaining('section 3.1; when the weights are handed on')]);
    const file = join(room, 'obligations.md');
    const markdown = run(['obligations', 'google/gemma-2-9b-it', '--format', 'markdown', '--output', file]);
    expect([markdown.code, markdown.out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('## Draft of a NOTICE file');
  });

  it('says of which models nothing is known', () => {
    const { code, out } = run(['obligations', 'nobody-at-all/model-x']);
    expect(code).toBe(0);
    expect(out).toMatch(/1 model of which a license is not known[\s\S]*nobody-at-all\/model-x: offline/);
  });
});

describe('evidence', () => {
  const policy = ['--policy', `${repository}/.github/model-policy.yml`];
  const asked = ['evidence', 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B', '--path', 'chat/app.py', ...policy, ...day];

  it('holds facts with their sources, the digest of the policy, the verdict and the versions', () => {
    const { code, out } = run([...asked, '--format', 'json']);
    const file = JSON.parse(out);
    expect(code).toBe(0);
    expect(file).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'model-review' },
      asOf: '2026-11-23',
      path: 'chat/app.py',
      verdict: 'pass',
      policy: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      model: { effectiveLicense: { value: 'llama3.1 AND mit' } },
    });
    expect(file.catalog.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(file.findings.map(({ subject }: { subject: string }) => subject)).toContain('drift:meta-llama/Llama-3.1-8B');
    expect(file.model.derivations[0].evidence[0]).toHaveProperty('locator');
  });

  it('is the same bytes twice, and says in markdown what it says as data', () => {
    const [first, second] = [run(asked).out, run(asked).out];
    expect(first).toBe(second);
    const plain = first.replaceAll('<wbr>', '');
    for (const part of ['verdict: pass', 'SHA-256', '## Facts and their sources', 'not legal advice'])
      expect(plain).toContain(part);
  });

  it('ends as the verdict does', () => {
    const { code } = run(['evidence', 'tencent/Hunyuan-A13B-Instruct', '--path', 'a.py', ...policy, ...day]);
    expect(code).toBe(1);
  });
});
