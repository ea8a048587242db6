/** Whose policy is central: that of a workflow which the change cannot have written, told by GITHUB_WORKFLOW_REF (policy-semantics §2); every other one can only tighten. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOccasion } from '../../src/action/event.js';
import { readLayers } from '../../src/evaluate/index.js';
import { eventOf } from '../runner/events.js';
import { temporary } from '../runner/temporary.js';

const exception = `exceptions:
  - { id: e, rule: origin, models: ["*/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B"], roots: [Qwen/Qwen2.5-7B] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-12-31 }
`;
const file = '.github/workflows/models.yml';
const [base, head, merge] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

/** What the action makes of the variables of a run. */
function occasionOf(workflow: string | undefined, kind: string, name: string) {
  const temp = temporary('event');
  const event = join(temp, 'event.json');
  writeFileSync(event, JSON.stringify(eventOf(kind, name, { base, head, merge }).payload));
  return readOccasion({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/support-bot',
    GITHUB_SHA: merge,
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
  });
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

it.each<Row>(cases)('%s', (_, workflow, central, kind = 'pull-request', name = 'pull_request') => {
  expect(occasionOf(workflow, kind, name)).toMatchObject({ ok: true, value: { central } });
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
  const layers = (text: string, central: boolean) =>
    readLayers([{ path: 'policy-inline', kind: 'workflow', text, central }]);

  it.each(dropped)('states no %s', async (key, inline) => {
    const [ours, theirs] = [await layers(inline, false), await layers(inline, true)];
    if (!ours.ok || !theirs.ok) throw new Error('a policy of this test is wrong');
    const problem = { code: 'layer-not-central', path: 'policy-inline', detail: key };
    expect([ours.value.problems, theirs.value.problems]).toEqual([[problem], []]);
    const bare = await layers('version: 1\n', false);
    const said = (read: typeof bare) => read.ok && { ...read.value.layers[0], digest: '' };
    expect(said(ours)).toEqual(said(bare));
    expect(said(theirs)).not.toEqual(said(bare));
  });

  it('tightens all the same', async () => {
    const strict = 'version: 1\nenforce: true\nrules: { origin: { deny: { countries: [CN] } } }\n';
    const rules = (read: Awaited<ReturnType<typeof layers>>) =>
      read.ok && read.value.layers.map(({ rules: stated, enforce }) => [stated, enforce]);
    expect(rules(await layers(strict, false))).toEqual(rules(await layers(strict, true)));
  });
});
