/** Layers above the policy of the repository: of the workflow, and extended from another repository at a commit. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const path = '.github/model-policy.yml';
const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const commit = '0123456789abcdef0123456789abcdef01234567';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] } } }\n';
const lax = 'version: 1\n';
const central = 'acme/workflows/.github/workflows/models.yml@refs/heads/main';
const own = 'acme/support-bot/.github/workflows/models.yml@refs/pull/7/merge';
const shared = `acme/.github//model-policy.yml@${commit}`;

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function review(base: string | undefined, inputs: Readonly<Record<string, string>>, from = own): Promise<Done> {
  const change: Files = { 'app/model.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };
  const pull = pullRequest({ base: base === undefined ? {} : { [path]: base }, change });
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...inputs },
    env: { GITHUB_WORKFLOW_REF: from },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

describe('a policy of the workflow', () => {
  it('stands above that of the repository, which is always read', async () => {
    const done = await review(denying, { 'policy-inline': lax });
    expect([done.exitCode, done.outputs['policy-source']?.split(', ').length]).toEqual([1, 2]);
    expect(done.outputs['policy-digest']).toMatch(/^[0-9a-f]{64}, [0-9a-f]{64}$/);
  });

  it('judges where the repository has none', async () => {
    const done = await review(undefined, { 'policy-inline': denying });
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([1, 'policy-inline']);
  });

  it('is named with its digest in every output, as is each layer below it', async () => {
    const done = await review(denying, {
      'policy-inline': lax,
      'deny-countries': 'RU',
      'sarif-file': 'models.sarif',
      comment: 'always',
    });
    const read = (name: string) => JSON.parse(readFileSync(done.outputs[name] as string, 'utf8'));
    const { policy } = read('report-json') as Pick<Report, 'policy'>;
    const layers = [policy, ...(policy?.lower ?? [])].map((layer) => ({ path: '', digest: '', ...layer }));
    expect(layers.map(({ path: one }) => one)).toEqual(['policy-inline', path, 'inputs of the action']);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(layers.slice(0, 2).map(({ digest }) => digest)).toEqual([lax.trim(), denying].map(sha256));
    const [run] = (read('sarif-file') as { runs: { properties: { policy: unknown } }[] }).runs;
    expect(run?.properties.policy).toEqual(policy);
    expect(done.outputs['policy-digest']).toBe(layers.map(({ digest }) => digest).join(', '));
    const failure = done.annotations.at(-1)?.message ?? '';
    for (const text of [done.log, done.summary, github.comments[0]?.body ?? '', failure]) {
      const said = text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
      for (const { path: one, digest } of layers) expect(said).toContain(`${one} (sha256:${digest.slice(0, 12)})`);
      expect(said).toMatch(/at commit [0-9a-f]{12}/);
    }
  });

  it('that cannot be used is not the same as none', async () => {
    const done = await review('version: [', {});
    expect([done.exitCode, done.outputs['policy-source'], done.outputs['policy-digest']]).toEqual([
      2,
      undefined,
      undefined,
    ]);
    expect(done.summary).toContain('no policy that can be used');
  });

  const excepting = `${denying}exceptions:
  - { id: e, rule: origin, models: ["*/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B", "root:Qwen/Qwen2.5-7B-Instruct"], roots: [Qwen/Qwen2.5-7B] }, reason: r, owner: o, granted: 2026-01-01, expires: 2027-12-31 }
`;

  it('excepts only where a workflow of another repository gives it', async () => {
    const ours = await review(denying, { 'policy-inline': excepting });
    expect([ours.exitCode, ours.summary.includes('can only tighten')]).toEqual([1, true]);
    const theirs = await review(denying, { 'policy-inline': excepting }, central);
    expect([theirs.exitCode, theirs.summary.includes('can only tighten')]).toEqual([0, false]);
  });

  it('may be a file of another repository, and not a text as well', async () => {
    github.files.set(`${commit}:model-policy.yml`, denying);
    const done = await review(lax, { policy: shared });
    expect([done.exitCode, done.outputs['policy-source']?.startsWith(`${shared}, ${path}@`)]).toEqual([1, true]);
    expect(github.seen.map(({ line }) => line)).toEqual([
      `GET /repos/acme/.github/contents/model-policy.yml?ref=${commit}`,
    ]);
    expect((await review(lax, { policy: shared, 'policy-inline': denying })).exitCode).toBe(3);
    expect((await review(lax, { policy: 'acme/.github//model-policy.yml@main' })).exitCode).toBe(3);
  });
});

describe('a policy that extends another', () => {
  const extending = `version: 1\nextends: ${shared}\n`;

  it('is judged below it', async () => {
    github.files.set(`${commit}:model-policy.yml`, denying);
    const done = await review(extending, {});
    expect([done.exitCode, done.outputs['policy-source']?.startsWith(`${shared}, ${path}@`)]).toEqual([1, true]);
  });

  it('is no verdict where that cannot be read, and says where and what next', async () => {
    const done = await review(extending, {});
    expect([done.exitCode, done.outputs.result]).toEqual([2, 'error']);
    const said = done.annotations.map(({ message }) => message).join('\n') + done.summary;
    expect(said).toContain('extends another one');
    expect(said).toContain('policy-token');
  });

  it('is asked with a token of its own', async () => {
    const done = await review(extending, { 'policy-token': 'ghs_anotherTokenThatNobodyMayEverSee00002' });
    expect(done.exitCode).toBe(2);
    expect(github.seen.map(({ authorization }) => authorization)).toEqual([
      'token ghs_anotherTokenThatNobodyMayEverSee00002',
    ]);
    expect(done.log).not.toContain('ghs_another');
  });
});
