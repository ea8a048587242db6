/** The one comment over the life of a pull request: folded away when all is well, opened again or replaced when it is not, and never a reason to fail. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type Fault, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const policy = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n';
const load = (id: string) => `m = AutoModel.from_pretrained("${id}")\n`;
const bad = pullRequest({ base: { [path]: policy }, change: { 'a.py': load('Qwen/Qwen2.5-7B') } });
const good = pullRequest({ base: { [path]: policy }, change: { 'a.py': load('mistralai/Mistral-7B-v0.1') } });
const proposing = pullRequest({ base: { [path]: policy }, change: { [path]: 'version: 1\n' } });

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function review(pull: PullRequest, inputs: Readonly<Record<string, string>> = {}): Promise<Done> {
  const event = eventOf('pull-request', 'pull_request', pull);
  const done = await runStep({ workspace: pull.workspace, event, sha: pull.merge, api: github.url, token, inputs });
  expect(done.illegal).toEqual([]);
  return done;
}

/** Each comment: whether it is folded away, and what its heading says. */
const states = () =>
  github.comments.map(({ minimized, body }) => `${minimized ? 'folded' : 'open'} ${/^### (.*)$/m.exec(body)?.[1]}`);
const blocked = '❌ Model review: 1 of 1 model breaks the policy';
const resolved = '✅ Model review: resolved: 1 model within the policy';
const mutations = () => github.seen.flatMap(({ body }) => /(?:un)?minimizeComment\([^)]*\)/.exec(body)?.[0] ?? []);

describe('what was reported', () => {
  it('is marked as resolved and folded away when it is gone, and opened when it returns', async () => {
    await review(bad);
    expect(states()).toEqual([`open ${blocked}`]);
    await review(good);
    expect(states()).toEqual([`folded ${resolved}`]);
    await review(good);
    await review(bad);
    expect(states()).toEqual([`open ${blocked}`]);
    expect(mutations()).toEqual([
      'minimizeComment(input: { subjectId: $id, classifier: RESOLVED })',
      'unminimizeComment(input: { subjectId: $id })',
    ]);
  });

  it('is told in a new comment where the folded one cannot be opened', async () => {
    await review(bad);
    await review(good);
    github.faults.push({ matches: /graphql/, body: /unminimizeComment/, times: 1, status: 403 });
    const done = await review(bad);
    expect(states()).toEqual([`folded ${resolved}`, `open ${blocked}`]);
    expect(done.outputs['comment-url']).toContain('issuecomment-1001');
    // The newest one is ours from now on.
    await review(good);
    expect(states()).toEqual([`folded ${resolved}`, `folded ${resolved}`]);
  });

  it.each<[string, Omit<Fault, 'matches' | 'times'>]>([
    ['a refusal', { status: 403 }],
    ['a broken connection', { status: 'reset' }],
  ])('is marked as resolved although it cannot be folded away: %s', async (_, fault) => {
    await review(bad);
    github.faults.push({ matches: /graphql/, body: / minimizeComment/, times: 9, ...fault });
    const done = await review(good);
    expect([done.exitCode, done.outputs.result, states()]).toEqual([0, 'pass', [`open ${resolved}`]]);
    expect(done.annotations).toEqual([]);
    // The next run makes up for it.
    github.faults.length = 0;
    await review(good);
    expect(states()).toEqual([`folded ${resolved}`]);
  });

  it('is left as it is where the token only reads, with one warning and the verdict unchanged', async () => {
    await review(bad);
    github.rights.write = false;
    const done = await review(good);
    expect([done.exitCode, states()]).toEqual([0, [`open ${blocked}`]]);
    expect(done.annotations.map(({ level }) => level)).toEqual(['warning']);
  });
});

it('stays open where the change proposes another policy, although nothing else is left to say', async () => {
  await review(bad);
  await review(proposing);
  expect(states()).toEqual(['open ✅ Model review: no models in what changed']);
  expect(github.comments[0]?.body).toContain('Judged by base policy');
});

it('is another one for another id, and both are folded by themselves', async () => {
  await review(bad);
  await review(bad, { 'comment-id': 'second' });
  await review(good, { 'comment-id': 'second' });
  expect(states()).toEqual([`open ${blocked}`, `folded ${resolved}`]);
});
