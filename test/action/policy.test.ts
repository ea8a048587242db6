/** Which policy judges: the base commit's for a change, the checked-out one elsewhere; a change never judges itself. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const path = '.github/model-policy.yml';
const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] } } }\n';
const lax = 'version: 1\n';
const chinese: Files = { 'app/model.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };
const french: Files = { 'app/model.py': 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n' };

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Asked {
  readonly kind?: string;
  readonly name?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly sha?: string;
}

async function review(pull: PullRequest, { kind = 'pull-request', name, inputs, sha }: Asked = {}): Promise<Done> {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(kind, name ?? 'pull_request', pull),
    sha: sha ?? pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

describe('the base commit judges', () => {
  it('a change that loosens the policy, and says so', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: lax } });
    const done = await review(pull);
    expect([done.exitCode, done.outputs.result]).toEqual([1, 'fail']);
    expect(done.outputs['policy-source']).toBe(`${path}@${pull.base}`);
    expect(done.annotations.filter(({ message }) => message.includes('edits the policy'))).toHaveLength(1);
    expect(done.summary).toContain(pull.base.slice(0, 6));
    const report = JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as {
      policy: { commit: string };
    };
    expect(report.policy.commit).toBe(pull.base);
    expect(github.seen).toEqual([]);
  });

  it('a change that adds an exception', async () => {
    const exception = `${denying}exceptions: [{ id: mine, rule: origin, models: ["Qwen/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B"], roots: ["Qwen/Qwen2.5-7B"] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-01-01 }]\n`;
    expect(
      (await review(pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: exception } }))).exitCode,
    ).toBe(1);
    expect((await review(pullRequest({ base: { [path]: exception }, change: chinese }))).exitCode).toBe(0);
  });

  it('a change that removes the policy', async () => {
    expect(
      (await review(pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: null } }))).exitCode,
    ).toBe(1);
  });

  it('a change that breaks the policy file, which then counts for nothing', async () => {
    expect(
      (await review(pullRequest({ base: { [path]: lax }, change: { ...french, [path]: 'version: [' } }))).exitCode,
    ).toBe(0);
  });

  it('not the first policy, which a change brings', async () => {
    const done = await review(pullRequest({ base: { 'a.txt': 'a' }, change: { ...chinese, [path]: denying } }));
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([0, 'none']);
    expect(done.summary).toContain('no policy yet');
    expect(done.summary).not.toMatch(/write <code>|A policy to begin with/);
    expect(done.log).toMatch(
      /::notice.*the change brings the first policy of the repository, and was not judged by it/,
    );
  });

  it('with the version that the merge commit names, not an older one of the payload', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: chinese });
    expect((await review({ ...pull, base: 'a'.repeat(40) })).outputs['policy-source']).toBe(`${path}@${pull.base}`);
  });

  it('through links only as far as git goes', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: chinese });
    expect((await review(pull, { inputs: { policy: '../outside.yml' } })).exitCode).toBe(3);
    expect((await review(pull, { inputs: { policy: 'no-such.yml' } })).exitCode).toBe(2);
  });

  it('in a merge queue', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: lax } });
    const done = await review(pull, { kind: 'merge-group', name: 'merge_group' });
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([1, `${path}@${pull.base}`]);
  });

  it('on pull_request_target, where the commit of the run is the base branch', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: lax } });
    const done = await review(pull, { name: 'pull_request_target', sha: pull.base });
    expect(done.exitCode).toBe(1);
  });
});

describe('without the base commit at hand', () => {
  const shallow = () => pullRequest({ base: { [path]: denying }, change: { ...chinese, [path]: lax }, depth: 1 });

  it('asks the contents API', async () => {
    const pull = shallow();
    github.files.set(`${pull.base}:${path}`, denying);
    github.commits.add(pull.base);
    const done = await review(pull);
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([1, `${path}@${pull.base}`]);
    expect(github.seen.length).toBeLessThanOrEqual(4);
  });

  it('knows a missing file from a repository that it may not read', async () => {
    const pull = shallow();
    github.commits.add(pull.base);
    expect((await review(pull)).outputs['policy-source']).toBe('none');
    github.rights.read = false;
    const refused = await review(pull);
    expect([refused.exitCode, refused.outputs.result, refused.outputs.complete]).toEqual([2, 'error', 'false']);
    expect(refused.annotations.map(({ message }) => message).join()).toContain('fetch-depth: 2');
  });

  it.each([
    ['a server error', { status: 502, times: 9 }],
    ['a broken connection', { status: 'reset', times: 9 }],
    ['a rate limit without end', { status: 429, times: 9, headers: { 'retry-after': '3600' } }],
  ] as const)('gives no verdict on %s', async (_, fault) => {
    github.faults.push({ matches: /contents/, ...fault });
    const done = await review(shallow());
    expect([done.exitCode, done.outputs.result]).toEqual([2, 'error']);
  });

  it('gives no verdict without a token', async () => {
    expect((await review(shallow(), { inputs: { 'github-token': '' } })).exitCode).toBe(2);
  });
});

describe('elsewhere the checked-out policy judges', () => {
  it.each([
    ['push-new-branch', 'push'],
    ['push-force', 'push'],
    ['schedule', 'schedule'],
    ['workflow-dispatch', 'workflow_dispatch'],
  ])('%s', async (kind, name) => {
    const pull = pullRequest({ base: { [path]: lax }, change: { ...chinese, [path]: denying } });
    const done = await review(pull, { kind, name, inputs: { comment: 'always' } });
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([1, path]);
    // What was there before a forced push is asked for, and not had.
    expect(github.seen.map(({ line }) => line.split('?')[0])).toEqual(
      kind === 'push-force' ? [expect.stringMatching(/^GET .*\/compare\//)] : [],
    );
  });

  it('not through a link', async () => {
    const pull = pullRequest({ base: { 'real.yml': lax }, change: chinese });
    const { symlinkSync } = await import('node:fs');
    symlinkSync('real.yml', `${pull.workspace}/linked.yml`);
    const done = await review(pull, { kind: 'schedule', name: 'schedule', inputs: { policy: 'linked.yml' } });
    expect(done.exitCode).toBe(2);
  });
});

describe('an event that cannot be read', () => {
  it('gives no verdict where a change is under review', async () => {
    const pull = pullRequest({ base: { [path]: denying }, change: french });
    expect((await review(pull, { kind: 'schedule', name: 'pull_request' })).exitCode).toBe(2);
  });
});

describe('simple inputs', () => {
  const none = (change: Files) => pullRequest({ base: { 'a.txt': 'a' }, change });

  it('are a policy of their own', async () => {
    const denied = await review(none(chinese), { inputs: { 'deny-countries': 'RU, CN' } });
    expect([denied.exitCode, denied.outputs['policy-source']]).toEqual([1, 'inputs of the action']);
    expect((await review(none(french), { inputs: { 'deny-countries': 'RU\nCN' } })).exitCode).toBe(0);
    expect((await review(none(french), { inputs: { 'allow-licenses': 'mit' } })).exitCode).toBe(1);
    expect((await review(none(french), { inputs: { 'deny-licenses': 'permissive' } })).exitCode).toBe(1);
  });

  it('tighten a policy and never loosen it', async () => {
    const strict = pullRequest({ base: { [path]: denying }, change: chinese });
    expect((await review(strict, { inputs: { 'deny-countries': 'RU' } })).exitCode).toBe(1);
    expect((await review(strict, { inputs: { roles: 'host' } })).exitCode).toBe(1);
    const mild = pullRequest({
      base: { [path]: 'version: 1\nrules: { origin: { deny: { countries: [RU] } } }\n' },
      change: chinese,
    });
    expect((await review(mild)).exitCode).toBe(0);
    expect((await review(mild, { inputs: { 'deny-countries': 'CN' } })).exitCode).toBe(1);
  });

  it('may use the groups of the policy', async () => {
    const grouped = pullRequest({ base: { [path]: 'version: 1\ngroups: { far: [CN] }\n' }, change: chinese });
    expect((await review(grouped, { inputs: { 'deny-countries': 'far' } })).exitCode).toBe(1);
  });

  it('do not undo what the policy enforces', async () => {
    const enforced = pullRequest({ base: { [path]: `${denying}enforce: true\n` }, change: chinese });
    expect((await review(enforced, { inputs: { enforce: 'false' } })).exitCode).toBe(1);
  });

  it.each([
    ['deny-countries', 'Chian', 2],
    ['deny-countries', 'UK', 2],
    ['roles', 'root, rot', 3],
    ['comment', 'sometimes', 3],
    ['enforce', 'maybe', 3],
    ['comment-id', 'x --> @all', 3],
    ['working-directory', '../..', 3],
    ['working-directory', 'missing', 3],
  ])('%s: %s is refused by name', async (name, value, code) => {
    const done = await review(none(french), { inputs: { [name]: value } });
    expect([done.exitCode, done.outputs.result]).toEqual([code, 'error']);
    expect(done.annotations.map(({ message }) => message).join()).toContain(name);
  });

  it('that nobody knows give one warning', async () => {
    const done = await review(none(french), { inputs: { 'license-check': 'x', 'fail-on': 'y' } });
    const warnings = done.annotations.filter(({ level }) => level === 'warning');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain('fail-on, license-check');
  });
});
