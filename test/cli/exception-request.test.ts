/** The way from a blocked model to an exception in force, and to whoever owns the line, by the command line alone. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporary } from '../runner/temporary.js';
import { program, run } from './built.js';

const policy = '.github/model-policy.yml';
const denying = 'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, unknown: off }\n';
const load = (model: string) => `m = AutoModel.from_pretrained("${model}")\n`;
const day = ['--today', '2026-11-24'];

function folder(files: Readonly<Record<string, string>>): string {
  const path = temporary('request');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** The YAML of a document for GitHub. */
const pasteOf = (markdown: string) => /```yaml\n([\s\S]*?)```/u.exec(markdown)?.[1] ?? '';

beforeAll(() => void program(), 120_000);

describe('the exception that a scan tells to ask for', () => {
  it.each<[string, string, (paste: string) => string]>([
    ['pasted into a policy without any', denying, (paste) => `${denying}${paste}`],
    [
      'pasted under the others',
      `${denying}exceptions:\n  - { id: old, rule: license, models: ["a/b"], paths: ["**"], accepted: { subjects: ["license:mit@a/b"], roots: ["a/b"] }, reason: r, owner: o, granted: 2026-01-01, expires: 2027-01-01 }\n`,
      (paste) =>
        `${denying}exceptions:\n  - { id: old, rule: license, models: ["a/b"], paths: ["**"], accepted: { subjects: ["license:mit@a/b"], roots: ["a/b"] }, reason: r, owner: o, granted: 2026-01-01, expires: 2027-01-01 }\n${paste}`,
    ],
  ])('is refused as it is and waives once it is filled in, %s', (_, before, pasted) => {
    const files = { 'app/[id]/chat.py': load('Qwen/Qwen2.5-7B'), 'b.py': load('deepseek-ai/DeepSeek-R1') };
    const root = folder({ [policy]: before, ...files });
    const shown = run(['scan', root, '--format', 'markdown', ...day]);
    expect(shown.code).toBe(1);
    const paste = pasteOf(shown.out);
    expect(run(['scan', root, ...day]).out).toContain(paste);

    writeFileSync(join(root, policy), pasted(paste));
    const raw = run(['scan', root, ...day]);
    expect([raw.code, raw.out]).toEqual([
      2,
      expect.stringMatching(/is\s+a\s+placeholder:\s+write\s+your\s+own\s+words/),
    ]);

    writeFileSync(join(root, policy), pasted(paste.replaceAll(/"<[^"]*>"/gu, '"reviewed by @acme/ml"')));
    const done = run(['scan', root, ...day]);
    expect([done.code, done.out]).toEqual([0, expect.stringMatching(/2 excepted/)]);
    expect(run(['scan', root, '--today', '2027-02-23', '--quiet']).code).toBe(1);
  });
});

describe('the owners of a line', () => {
  const files = { [policy]: denying, 'app/a.py': load('Qwen/Qwen2.5-7B') };

  it('are those of the working copy', () => {
    const root = folder({ ...files, 'docs/CODEOWNERS': '* @all\n/app/ @acme/ml\n' });
    expect(run(['scan', root, ...day]).out).toMatch(/at {6}app\/a\.py:1:\d+\n {2}owner {3}@acme\/ml\n/);
  });

  it('are nobody where the file is a link', () => {
    const root = folder({ ...files, 'real.txt': '* @all\n' });
    symlinkSync(join(root, 'real.txt'), join(root, 'CODEOWNERS'));
    const done = run(['scan', root, ...day]);
    expect(done.out).toMatch(/CODEOWNERS.*is not used[\s\S]*it is a\s+symbolic\s+link/);
    expect(done.out).not.toContain('@all');
  });
});
