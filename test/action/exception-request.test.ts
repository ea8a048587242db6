/** The exception to ask for, as a pull request is told: by whom it may be granted, and that it works once the base has it. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const path = '.github/model-policy.yml';
const token = 'ghs_loopbackTokenThatNobodyMayEverSee0004';
const commit = '0123456789abcdef0123456789abcdef01234567';
const shared = `acme/.github//model-policy.yml@${commit}`;
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root, publisher] } }\n';
const left = `${denying}delegate: { exceptions: [{ rules: [origin], paths: ["app/**"], max-days: 30 }] }\n`;
const central = 'acme/workflows/.github/workflows/models.yml@refs/heads/main';
const own = 'acme/support-bot/.github/workflows/models.yml@refs/pull/7/merge';
const model: Files = { 'app/model.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
  github.files.set(`${commit}:model-policy.yml`, denying);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function review(
  base: Files,
  inputs: Readonly<Record<string, string>> = {},
  from = own,
  change: Files = {},
): Promise<Done> {
  const pull = pullRequest({ base, change: { ...model, ...change } });
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { offline: 'true', ...inputs },
    env: { GITHUB_WORKFLOW_REF: from },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

/** What a reader sees, without markup around names. */
const read = (body: string) =>
  body.replace(/<wbr>|<\/?code>/gu, '').replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));
const pasteOf = (body: string) => /```yaml\n([\s\S]*?)```/u.exec(body)?.[1] ?? '';

describe('a pull request that is blocked', () => {
  it.each<[string, Files, Readonly<Record<string, string>>, string, RegExp]>([
    [
      'by the repository',
      { [path]: denying },
      {},
      own,
      /Add this to \.github\/model-policy\.yml, in a change of its own/,
    ],
    [
      'by a central policy',
      {},
      { 'policy-inline': denying },
      central,
      /Only the text policy-inline of the workflow that runs this may grant it/,
    ],
    [
      'by a central policy that leaves it to the repository',
      {},
      { 'policy-inline': left },
      central,
      /Write \.github\/model-policy\.yml with this text, .*; policy-inline leaves that to it for at most 30 days/,
    ],
    [
      'by a policy that the repository extends',
      { [path]: `version: 1\nextends: ${shared}\n` },
      {},
      own,
      /Only acme\/\.github\/\/model-policy\.yml@0123456789ab may grant it: .*"extends" name the commit/,
    ],
    [
      'by a central policy of another repository',
      {},
      { policy: shared },
      central,
      /Only acme\/\.github\/\/model-policy\.yml@0123456789ab may grant it: .* have the workflow name the commit/,
    ],
  ])('%s is told who may grant an exception', async (_, base, inputs, from, words) => {
    const done = await review(base, inputs, from);
    expect(done.exitCode).toBe(1);
    for (const body of [github.comments[0]?.body ?? '', done.summary]) {
      expect(read(body)).toMatch(words);
      expect(pasteOf(body)).toMatch(/ {2}- id: origin-qwen-qwen2\.5-7b\n[\s\S]*expires: \d{4}-\d\d-\d\d\n$/u);
    }
  });

  it('by a policy that it may have written itself is told that nobody can', async () => {
    await review({}, { 'policy-inline': denying });
    expect(read(github.comments[0]?.body ?? '')).toMatch(
      /nobody can grant it: exceptions of policy-inline do not count here/,
    );
  });

  it('passes once the text stands in the base, filled in, and not by bringing it along', async () => {
    await review({ [path]: denying });
    const granted = denying + pasteOf(github.comments[0]?.body ?? '').replaceAll(/"<[^"]*>"/gu, '"reviewed"');
    expect((await review({ [path]: denying }, {}, own, { [path]: granted })).exitCode).toBe(1);
    expect((await review({ [path]: granted })).exitCode).toBe(0);
  });
});
