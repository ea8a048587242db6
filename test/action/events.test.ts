/** Events and failures of the platform that need a pull request, a token or a checkout of their own kind. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { git, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const policy = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }\n';
const load = (model: string) => `model = AutoModel.from_pretrained("${model}")\n`;
const bad = load('Qwen/Qwen2.5-7B');
const good = load('mistralai/Mistral-7B-v0.1');

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

type Given = Partial<Parameters<typeof runStep>[0]> & { readonly kind?: string; readonly name?: string };

async function review(
  pull: PullRequest,
  { kind = 'pull-request', name = 'pull_request', ...step }: Given = {},
): Promise<Done> {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(kind, name, pull),
    sha: pull.merge,
    api: github.url,
    token,
    ...step,
  });
  expect(done.illegal).toEqual([]);
  return done;
}

interface Report {
  readonly problems: readonly { readonly code: string; readonly path?: string }[];
  readonly coverage: { readonly skipped: Readonly<Record<string, number>> };
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly excepted?: string;
    readonly references: readonly {
      readonly location: { readonly path: string; readonly line: number; readonly column: number };
    }[];
  }[];
}
const reportOf = ({ outputs }: Done) => JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')) as Report;
const codesOf = (done: Done) => reportOf(done).problems.map(({ code }) => code);
const violating = (depth = 2) =>
  pullRequest({ base: { [path]: policy, 'b.py': good }, change: { 'a.py': bad }, depth });

describe('a token that only reads', () => {
  it.each([
    ['a fork whose repository is gone', 'pull-request-deleted-fork'],
    ['Dependabot', 'pull-request-dependabot'],
  ])(
    'of %s still has the check fail on the line, with a summary and one warning about the comment',
    async (_, kind) => {
      github.rights.write = false;
      const done = await review(violating(), { kind });
      expect([done.exitCode, done.outputs.result, github.comments]).toEqual([1, 'fail', []]);
      expect(done.annotations.filter(({ file }) => file === 'a.py')).toHaveLength(1);
      expect(done.annotations.filter(({ message }) => message.includes('pull-requests: write'))).toHaveLength(1);
      expect(done.summary).toContain('Qwen2.5-7B');
    },
  );

  it('does not keep what Dependabot may write by a block of permissions from being written', async () => {
    await review(violating(), { kind: 'pull-request-dependabot' });
    expect(github.comments).toHaveLength(1);
  });
});

describe('an event without a pull request', () => {
  it.each([
    ['merge-group', 'merge_group'],
    ['push-force', 'push'],
    ['schedule', 'schedule'],
  ])('%s writes no comment, whatever is asked for', async (kind, name) => {
    const done = await review(violating(), { kind, name, inputs: { comment: 'always' } });
    expect([done.exitCode, github.comments]).toEqual([1, []]);
  });

  it("that starts beside a stranger's change gives no verdict on what is checked out of it", async () => {
    const pull = pullRequest({ base: { [path]: policy }, change: { [path]: 'version: 1\n', 'a.py': bad } });
    const event = { kind: 'workflow-run', name: 'workflow_run' } as const;
    for (const examine of ['auto', 'all']) {
      const done = await review(pull, { ...event, sha: pull.base, inputs: { examine } });
      expect([done.exitCode, done.outputs.complete, codesOf(done)]).toEqual([2, 'false', ['change-not-checked-out']]);
    }
    git(pull.workspace, 'checkout', '--quiet', pull.base);
    expect((await review(pull, { ...event, sha: pull.base })).exitCode).toBe(0);
  });
});

describe('a push whose earlier commit is not here', () => {
  it.each([
    [299, undefined],
    [300, 'change-not-listed'],
  ])('is held against a comparison of %i files as far as GitHub does not cut it', async (files, told) => {
    const pull = violating(1);
    github.commits.add(pull.base);
    github.changed.push(
      ...Array.from({ length: files }, (_, index) => ({ filename: `f${index}.txt`, status: 'added' }) as const),
    );
    const payload = { before: pull.base, after: pull.merge, ref: 'refs/heads/main' };
    const done = await review(pull, { event: { name: 'push', payload } });
    expect(codesOf(done)).toEqual(told === undefined ? [] : [told]);
    // Of a list that may be believed, the file is none; of one that may not, everything is looked at.
    expect([done.exitCode, reportOf(done).coverage.skipped.unchanged === undefined]).toEqual(
      told === undefined ? [0, false] : [1, true],
    );
  });
});

describe('the policy at the base', () => {
  it.each([
    ['a link', { 'policies/p.yml': policy, [path]: { link: '../policies/p.yml' } }],
    ['a submodule', { [path]: { submodule: 'c0ffee'.padEnd(40, '0') } }],
    ['a folder', { [`${path}/p.yml`]: policy }],
  ])('that is %s is not taken for none', async (_, base) => {
    const done = await review(pullRequest({ base: { 'b.py': good, ...base }, change: { 'a.py': bad } }));
    expect([done.exitCode, codesOf(done)]).toEqual([2, expect.arrayContaining(['policy-base-unreadable'])]);
  });

  it('that is not a file to the API is not taken for none', async () => {
    const pull = violating(1);
    github.commits.add(pull.base);
    github.files.set(`${pull.base}:${path}/p.yml`, policy);
    const done = await review(pull);
    expect([done.exitCode, codesOf(done)]).toEqual([2, expect.arrayContaining(['policy-base-unreadable'])]);
  });
});

describe('what goes wrong with the step itself', () => {
  it('fails it in words, and no stack trace is a command', async () => {
    const done = await review(violating(), {
      env: { GITHUB_OUTPUT: '/dev/null/##[error]x', GITHUB_STEP_SUMMARY: '/dev/null/::error::y' },
    });
    expect(done.exitCode).toBe(2);
    expect(done.annotations.map(({ message }) => message).join()).toContain('internal error');
  });
});

describe('an odd checkout', () => {
  it('with other line ends, names that are no UTF-8, and a pipe is told in its own places', async () => {
    const pull = pullRequest({
      base: { [path]: policy.replaceAll('\n', '\r\n') },
      change: { 'a.py': `x = 1\r\n\r\n${bad.replace('\n', '\r\n')}` },
    });
    execFileSync('mkfifo', [join(pull.workspace, 'b.py')]);
    execFileSync('sh', ['-c', `printf '%s' '${bad.trim()}' > "$(printf 'caf\\351.py')"`], { cwd: pull.workspace });
    const done = await review(pull);
    expect(reportOf(done).problems).toMatchObject([{ code: 'file-unreadable', path: 'caf\ufffd.py' }]);
    expect(done.annotations.filter(({ line }) => line !== undefined)).toMatchObject([
      { file: 'a.py', line: 3, col: 'model = AutoModel.from_pretrained("'.length + 1 },
    ]);
    expect(done.exitCode).toBe(1);
  });
});
