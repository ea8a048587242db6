/** `scan --changed`: the gate of a pull request on a working copy, on real repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';
import { temporary } from '../runner/temporary.js';
import { program, run } from './built.js';

const policy = '.github/model-policy.yml';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, unknown: off } }\n';
const load = (model: string) => `m = AutoModel.from_pretrained("${model}")\n`;
const qwen = load('Qwen/Qwen2.5-7B');
const mistral = load('mistralai/Mistral-7B-v0.1');

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, '-C', folder, ...args], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: folder },
  });
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository with `base` on main, and a branch with `committed` upon it. */
function branch(base: Readonly<Record<string, string>>, committed: Readonly<Record<string, string>> = {}): string {
  const folder = temporary('working-copy');
  git(folder, 'init', '--quiet');
  write(folder, { [policy]: denying, ...base });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'base');
  git(folder, 'checkout', '--quiet', '-b', 'change');
  write(folder, committed);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return folder;
}

beforeAll(() => void program(), 120_000);

describe('scan --changed', () => {
  it('passes over what was there, wherever it stands', () => {
    const done = run(['scan', branch({ 'a.py': qwen, 'b.py': mistral }, { 'a.py': `# more\n${qwen}` }), '--changed']);
    expect(done.code).toBe(0);
    expect(done.out).toMatch(
      /There before this change, and blocking nothing: 1 model[\s\S]*▫ Qwen\/Qwen2\.5-7B: origin \(a\.py:2/,
    );
  });

  it.each([
    ['committed', (folder: string) => folder],
    ['not committed', (folder: string) => void write(folder, { 'c.py': qwen })],
    [
      'only staged',
      (folder: string) => {
        write(folder, { 'c.py': qwen });
        git(folder, 'add', '--all');
      },
    ],
    ['changed in place', (folder: string) => void write(folder, { 'b.py': qwen })],
  ])('fails on a model that is %s', (what, change) => {
    const folder = branch({ 'a.py': mistral, 'b.py': mistral }, what === 'committed' ? { 'c.py': qwen } : {});
    change(folder);
    const done = run(['scan', folder, '--changed', '--quiet']);
    expect([done.code, done.out]).toEqual([1, expect.stringMatching(/1 of \d+ models? breaks the policy \(1 error, /)]);
  });

  it('compares with the commit that it is told, and says which names there are', () => {
    const folder = branch({ 'a.py': mistral }, { 'b.py': qwen });
    expect(run(['scan', folder, '--changed', '--base', 'change', '--quiet']).code).toBe(0);
    const alone = run(['scan', folder, '--base', 'main']);
    expect([alone.code, alone.err]).toEqual([3, expect.stringMatching(/--base needs --changed\n→ /)]);
    const wrong = run(['scan', folder, '--changed', '--base', '--all']);
    expect([wrong.code, wrong.err]).toEqual([3, expect.stringMatching(/no such commit: "--all"\n→ .*--base <ref>/)]);
  });

  it('counts the models that a change brings to a file, and not those that stood there or moved with it', () => {
    const was = {
      'a.py': mistral,
      'old/b.py': qwen + mistral.repeat(9),
      'names.py': 'CHAT = "google/gemma-2-9b-it"\n',
    };
    const use = 'from names import CHAT\nm = AutoModel.from_pretrained(CHAT)\n';
    const folder = branch(was, {
      'a.py': `# more\n${mistral}${load('ibm-granite/granite-3.1-8b-base')}`,
      'use.py': use,
    });
    git(folder, 'mv', 'old', 'new');
    git(folder, 'commit', '--quiet', '--message', 'moved');
    const told = (...more: string[]) =>
      (JSON.parse(run(['scan', folder, '--format', 'json', ...more]).out) as { change?: { newModels: string[] } })
        .change;
    expect(told('--changed')?.newModels).toEqual([
      'huggingface:google/gemma-2-9b-it',
      'huggingface:ibm-granite/granite-3.1-8b-base',
    ]);
    expect(told()).toBeUndefined();
  });

  it('needs a repository', () => {
    const folder = temporary('no-repository');
    write(folder, { 'a.py': qwen });
    expect(run(['scan', folder, '--changed'])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/needs a git repository/),
    });
  });

  it('judges by the policy where the branch began, and says when the working copy has another', () => {
    const folder = branch({ 'a.py': mistral }, { [policy]: 'version: 1\n', 'b.py': qwen });
    const done = run(['scan', folder, '--changed']);
    expect([done.code, done.out]).toEqual([
      1,
      expect.stringMatching(
        /Judged by base policy[\s\S]*this change edits \.github\/model-policy\.yml[\s\S]*under the proposed policy this change would pass[\s\S]*loosens: rules loses "origin"[\s\S]*- error origin root:Qwen\/Qwen2\.5-7B in b\.py would not be found/,
      ),
    ]);
    const json = JSON.parse(run(['scan', folder, '--changed', '--format', 'json']).out) as Report;
    expect([json.policy?.commit, json.exit.code, json.proposal?.trial?.verdict]).toEqual([
      expect.stringMatching(/^[0-9a-f]{40}$/),
      1,
      'pass',
    ]);
    expect(run(['scan', folder, '--changed', '--policy', join(folder, policy), '--quiet']).code).toBe(0);
  });

  it('says when the policy of the working copy cannot be used, and judges all the same', () => {
    const done = run([
      'scan',
      branch({ 'a.py': mistral }, { [policy]: 'version: 1\nrules: { orgin: {} }\n' }),
      '--changed',
    ]);
    expect([done.code, done.out]).toEqual([
      0,
      expect.stringMatching(
        /merging it would break this review[\s\S]*\.github\/model-policy\.yml:2:10: policy has an unknown key/,
      ),
    ]);
  });

  it('takes the baseline as it was, too', () => {
    const name = '.github/model-baseline.json';
    const empty = '{ "version": 1, "findings": [] }\n';
    const entry = { rule: 'origin', level: 'error', model: 'huggingface:Qwen/Qwen2.5-7B', path: 'b.py' };
    const recorded = JSON.stringify({ version: 1, findings: [{ ...entry, subject: 'root:Qwen/Qwen2.5-7B' }] });
    const judged = (base: Readonly<Record<string, string>>) => {
      const folder = branch(base, { [name]: recorded, 'b.py': qwen });
      return run(['scan', folder, '--changed', '--baseline', join(folder, name)]);
    };
    expect([judged({ [name]: empty }).code, judged({}).code, judged({ [name]: recorded }).code]).toEqual([1, 1, 0]);
    expect(judged({}).out).toMatch(/this change edits \.github\/model-baseline\.json[\s\S]*held back by the baseline/);
  });

  it('knows the paths of the folder that it is told', () => {
    const folder = branch({ 'sub/a.py': mistral }, { 'sub/b.py': qwen, 'c.py': qwen });
    const done = run(['scan', join(folder, 'sub'), '--changed', '--format', 'json', '--policy', join(folder, policy)]);
    const { findings } = JSON.parse(done.out) as { findings: { references: { location: { path: string } }[] }[] };
    const paths = findings.flatMap(({ references }) => references.map(({ location }) => location.path));
    expect(new Set(paths)).toEqual(new Set(['b.py']));
  });
});
