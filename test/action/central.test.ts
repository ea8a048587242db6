/** Whose policy is central: that of a workflow which the change cannot have written, told by GITHUB_WORKFLOW_REF (policy-semantics §2); every other one can only tighten. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n';
const exception = `exceptions:
  - { id: e, rule: origin, models: ["*/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B"], roots: [Qwen/Qwen2.5-7B] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-12-31 }
`;
const file = '.github/workflows/models.yml';

let github: FakeGitHub;
beforeAll(async () => void (await bundle()), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Asked {
  readonly workflow: string | undefined;
  readonly kind?: string;
  readonly name?: string;
  readonly inline?: string;
  readonly base?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function review({
  workflow,
  kind = 'pull-request',
  name = 'pull_request',
  inline,
  base,
  inputs,
}: Asked): Promise<Done> {
  const pull = pullRequest({
    base: { [path]: base ?? denying },
    change: { 'a.py': 'm = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' },
  });
  const group = kind === 'merge-group' ? { ...pull, head: pull.merge } : pull;
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(kind, name, group),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...(inline !== undefined && { 'policy-inline': inline }), ...inputs },
    env: workflow === undefined ? {} : { GITHUB_WORKFLOW_REF: workflow },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

/** Where the workflow comes from, the variable, and the event; whether its exception waives what the base denies. */
type Row = [what: string, workflow: string | undefined, central: boolean, kind?: string, name?: string];
const cases: Row[] = [
  ['a workflow of the repository, as the pull request has it', `acme/support-bot/${file}@refs/pull/7/merge`, false],
  ['a workflow of the repository, of its default branch', `acme/support-bot/${file}@refs/heads/main`, false],
  ['the same in other letters', `ACME/Support-Bot/${file}@refs/pull/7/merge`, false],
  ['a required workflow of another repository', `acme/policies/${file}@refs/heads/main`, true],
  ['a required workflow pinned by its commit', `acme/policies/${file}@${'a'.repeat(40)}`, true],
  [
    'a required workflow of a repository whose name begins alike',
    `acme/support-bot-policies/${file}@refs/heads/main`,
    true,
  ],
  // The caller stands in the variable, and the caller is the change's: job_workflow_ref is no variable.
  [
    'a reusable workflow of another repository, called from this one',
    `acme/support-bot/.github/workflows/caller.yml@refs/pull/7/merge`,
    false,
  ],
  ['a fork: a workflow of the repository', `acme/support-bot/${file}@refs/pull/7/merge`, false, 'pull-request-fork'],
  ['a fork: a workflow of the fork', `stranger/support-bot/${file}@refs/heads/change`, false, 'pull-request-fork'],
  [
    'a fork: a required workflow of another repository',
    `acme/policies/${file}@refs/heads/main`,
    true,
    'pull-request-fork',
  ],
  [
    'a fork that is gone: a required workflow',
    `acme/policies/${file}@refs/heads/main`,
    true,
    'pull-request-deleted-fork',
  ],
  [
    'Dependabot: a workflow of the repository',
    `acme/support-bot/${file}@refs/pull/7/merge`,
    false,
    'pull-request-dependabot',
  ],
  [
    'a merge queue: a workflow of the repository',
    `acme/support-bot/${file}@refs/heads/gh-readonly-queue/main/pr-7`,
    false,
    'merge-group',
    'merge_group',
  ],
  ['a merge queue: a required workflow', `acme/policies/${file}@refs/heads/main`, true, 'merge-group', 'merge_group'],
  [
    'a push: a workflow of the repository',
    `acme/support-bot/${file}@refs/heads/main`,
    false,
    'push-new-branch',
    'push',
  ],
  [
    'a schedule: a workflow of the repository',
    `acme/support-bot/${file}@refs/heads/main`,
    false,
    'schedule',
    'schedule',
  ],
  ['a server that does not say', undefined, false],
  ['nothing that can be read', 'models.yml', false],
  ['a name without a reference', `acme/policies/${file}`, false],
];

describe('central, or can only tighten', () => {
  it.each<Row>(cases)('%s', async (_, workflow, central, kind, name) => {
    const done = await review({
      workflow,
      ...(kind !== undefined && { kind }),
      ...(name !== undefined && { name }),
      inline: denying + exception,
    });
    expect([done.exitCode, done.summary.includes('can only tighten')]).toEqual(central ? [0, false] : [1, true]);
    expect(done.outputs['policy-source']).toMatch(/^policy-inline, \.github\/model-policy\.yml(?:@[0-9a-f]{40})?$/);
  });
});

/** What a workflow of this repository says to be judged more mildly: each is dropped and told by name. */
const dropped: readonly (readonly [key: string, inline: string])[] = [
  ['exceptions', `version: 1\n${exception}`],
  ['delegate', 'version: 1\ndelegate: { exceptions: [{ rules: [origin], paths: ["**"] }] }\n'],
  ['company', 'version: 1\ncompany: { commercial: false }\n'],
  ['references', 'version: 1\nreferences: { paths-ignore: ["a.py"] }\n'],
  [
    'facts',
    'version: 1\nfacts: { publishers: [{ id: Qwen, countries: [KR], source: "https://example.com", as-of: 2026-01-01 }] }\n',
  ],
  ['enforce', 'version: 1\nenforce: false\n'],
  ['on-incomplete', 'version: 1\non-incomplete: warn\n'],
];

describe('a workflow of the repository under review', () => {
  const ours = `acme/support-bot/${file}@refs/pull/7/merge`;

  it.each(dropped)('states no %s', async (key, inline) => {
    const done = await review({ workflow: ours, inline });
    expect(done.exitCode).toBe(1);
    const told = done.summary.replaceAll(/<[^>]*>/g, '');
    expect(told).toMatch(new RegExp(`can only tighten[^→]*: ${key}`));
  });

  it('tightens all the same', async () => {
    const done = await review({ workflow: ours, inline: denying, base: 'version: 1\n' });
    expect([done.exitCode, done.summary.includes('can only tighten')]).toEqual([1, false]);
  });

  it('that names another file of the repository reads it at the base commit, where it can only tighten', async () => {
    const done = await review({ workflow: ours, inputs: { policy: 'other.yml' } });
    expect([done.exitCode, done.outputs.result]).toEqual([2, 'error']);
  });
});

it('a central policy that enforces nothing gives way to a repository that does', async () => {
  const theirs = `acme/policies/${file}@refs/heads/main`;
  const lenient = await review({ workflow: theirs, inline: 'version: 1\nenforce: false\n' });
  expect([lenient.exitCode, lenient.outputs.result]).toEqual([0, 'warn']);
  const strict = await review({
    workflow: theirs,
    inline: 'version: 1\nenforce: false\n',
    base: `${denying}enforce: true\n`,
  });
  expect(strict.exitCode).toBe(1);
});
