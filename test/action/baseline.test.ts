/** The baseline of a repository in the action: read at the base commit, so that no change writes its own amnesty. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0002';
const path = '.github/model-baseline.json';
const policy = {
  '.github/model-policy.yml': 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n',
};
const model = { 'app/model.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };
const recorded = `${JSON.stringify({
  version: 1,
  findings: [
    {
      path: 'app/model.py',
      rule: 'origin',
      level: 'error',
      model: 'huggingface:Qwen/Qwen2.5-7B',
      subject: 'root:Qwen/Qwen2.5-7B',
    },
  ],
})}\n`;

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function review(
  pull: PullRequest,
  kind = 'pull-request',
  inputs: Readonly<Record<string, string>> = {},
): Promise<Done> {
  const isPush = kind.startsWith('push');
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(kind, isPush ? 'push' : 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', baseline: path, examine: 'all', offline: 'true', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

describe('a baseline', () => {
  it.each<[string, string, Parameters<typeof pullRequest>[0], number, boolean]>([
    [
      'that the change adds forgives nothing',
      'pull-request',
      { base: policy, change: { ...model, [path]: recorded } },
      1,
      true,
    ],
    [
      'of the base commit forgives what it records',
      'pull-request',
      { base: { ...policy, [path]: recorded }, change: model },
      0,
      false,
    ],
    [
      'that the change takes away counts still',
      'pull-request',
      { base: { ...policy, [path]: recorded }, change: { ...model, [path]: null } },
      0,
      true,
    ],
    [
      'that the change widens counts as it was',
      'pull-request',
      { base: { ...policy, [path]: '{"version":1,"findings":[]}' }, change: { ...model, [path]: recorded } },
      1,
      true,
    ],
    [
      'that cannot be read leaves no verdict',
      'pull-request',
      { base: { ...policy, [path]: '{}' }, change: model },
      2,
      false,
    ],
    [
      'on a push is the one checked out',
      'push-new-branch',
      { base: policy, change: { ...model, [path]: recorded } },
      0,
      false,
    ],
    ['that is not there on a push leaves no verdict', 'push-new-branch', { base: policy, change: model }, 2, false],
  ])('%s', async (_, kind, files, code, told) => {
    const done = await review(pullRequest(files), kind);
    expect(done.exitCode).toBe(code);
    expect(done.annotations.some(({ message }) => message.includes('the change edits the baseline'))).toBe(told);
  });

  it('is shown in the summary', async () => {
    const done = await review(
      pullRequest({ base: { ...policy, ...model, [path]: recorded }, change: { 'a.txt': 'x' } }),
      'push-new-branch',
    );
    expect(done.summary).toContain('holds back 1 finding');
  });
});
