/** A change that edits what judges it: judged by the base commit, with what it proposes shown for information alone. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n';
const lax = 'version: 1\n';
const exception = `exceptions:
  - { id: mine, rule: origin, models: ["*/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B"], roots: [Qwen/Qwen2.5-7B] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-12-31 }
`;
const qwen = 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n';
const mistral = 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

type Step = Partial<Parameters<typeof runStep>[0]>;

async function review(pull: PullRequest, { inputs, ...more }: Step = {}): Promise<Done> {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { 'sarif-file': 'models.sarif', ...inputs },
    ...more,
  });
  expect(done.illegal).toEqual([]);
  return done;
}

const reportOf = ({ outputs }: Done) => JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')) as Report;
const plain = (text: string) =>
  text.replaceAll(/<[^>]*>/g, '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
const shiftsOf = ({ proposal }: Report) =>
  proposal?.trial?.shifts?.map(({ subject, before, after, paths }) => `${before} ${after} ${subject} ${paths.join()}`);
const differencesOf = ({ proposal }: Report) =>
  proposal?.trial?.differences.map(({ effect, key, before, after }) => [effect, key, before, after].join(' ').trim());

/** What the change is judged by, what it proposes, the exit code, and what the proposal would come to. */
const cases: readonly (readonly [string, Files, Files, number, object])[] = [
  [
    'takes the rule away',
    { [path]: denying, 'old.py': qwen },
    { [path]: lax, 'a.py': qwen },
    1,
    {
      verdict: 'pass',
      shifts: ['error off root:Qwen/Qwen2.5-7B a.py,old.py'],
      differences: ['loosens rules origin'],
    },
  ],
  [
    'excepts itself',
    { [path]: denying },
    { [path]: denying + exception, 'a.py': qwen },
    1,
    {
      verdict: 'pass',
      shifts: ['error off root:Qwen/Qwen2.5-7B a.py'],
      differences: ['loosens exceptions  mine'],
    },
  ],
  [
    'takes the rule away and uses nothing that it denies',
    { [path]: denying },
    { [path]: lax, 'b.py': mistral },
    0,
    { verdict: 'pass', shifts: [], differences: ['loosens rules origin'] },
  ],
  [
    'lowers a level',
    { [path]: denying },
    { [path]: denying.replace('{ deny', '{ level: warning, deny'), 'a.py': qwen },
    1,
    {
      verdict: 'pass',
      shifts: ['error warning root:Qwen/Qwen2.5-7B a.py'],
      differences: ['loosens rules.origin.level error warning'],
    },
  ],
  [
    'tightens, which does not convict it yet',
    { [path]: denying.replace('CN', 'KP'), 'old.py': qwen },
    { [path]: denying, 'b.py': mistral },
    0,
    {
      verdict: 'pass',
      shifts: ['off error root:Qwen/Qwen2.5-7B old.py'],
      differences: ['loosens rules.origin.deny.countries KP', 'tightens rules.origin.deny.countries  CN'],
    },
  ],
  [
    'brings the first policy, and would fail by it',
    { 'b.py': mistral },
    { [path]: denying, 'a.py': qwen },
    0,
    {
      verdict: 'violated',
      shifts: ['off error root:Qwen/Qwen2.5-7B a.py'],
      differences: [`tightens policy  ${path}`],
    },
  ],
  [
    'deletes the policy',
    { [path]: denying },
    { [path]: null, 'a.py': qwen },
    1,
    {
      verdict: 'no-policy',
      shifts: ['error off root:Qwen/Qwen2.5-7B a.py'],
      differences: [`loosens policy ${path}`],
    },
  ],
  [
    'says the same in other words',
    { [path]: denying },
    { [path]: `# ours\n${denying}`, 'b.py': mistral },
    0,
    { verdict: 'pass', shifts: [], differences: [] },
  ],
  [
    'mends a policy that could not be used',
    { [path]: 'version: [' },
    { [path]: denying, 'b.py': mistral },
    2,
    { verdict: 'pass', shifts: undefined, differences: [] },
  ],
];

describe('a change that', () => {
  it.each(cases)('%s', async (_, base, change, exit, told) => {
    const done = await review(pullRequest({ base, change }));
    const report = reportOf(done);
    expect(done.exitCode).toBe(exit);
    expect({
      verdict: report.proposal?.trial?.verdict,
      shifts: shiftsOf(report),
      differences: differencesOf(report),
    }).toEqual(told);
    expect(report.proposal?.edited).toEqual([{ path, kind: 'policy' }]);
    const isLoosened = differencesOf(report)?.some((one) => one.startsWith('loosens')) ?? false;
    const asksToRead = (github.comments[0]?.body ?? '').includes('should read below what this change loosens');
    expect(asksToRead).toBe(isLoosened && exit === 0);
    for (const text of [github.comments[0]?.body ?? '', done.summary, done.log].map(plain)) {
      expect(text).toMatch(path in base ? /judged by base policy/i : /not judged yet/i);
      expect(text).toMatch(
        path in base ? /under the proposed policy/i : /its policy would find 1 error and 0 warnings/i,
      );
      expect(text.replaceAll('\n', ' ')).toContain(path);
    }
  });
});

describe('what cannot be used', () => {
  it.each([
    ['broken', { [path]: 'version: 1\nrules: { orgin: {} }\n' }, `${path}:2`],
    ['beside another', { '.github/model-policy.yaml': lax }, path],
    [
      'extending what cannot be read',
      { [path]: `version: 1\nextends: acme/secret//p.yml@${'a'.repeat(40)}\n` },
      `${path}:2`,
    ],
  ] as const)('%s: a notice that merging it would break the gate, and nothing else', async (_, change, place) => {
    const done = await review(pullRequest({ base: { [path]: denying }, change: { ...change, 'b.py': mistral } }), {
      inputs: { 'policy-token': 'ghs_anotherTokenThatNobodyMayEverSee00002' },
    });
    expect([done.exitCode, done.outputs.result]).toEqual([0, 'pass']);
    expect(reportOf(done).proposal?.problems?.length).toBeGreaterThan(0);
    const notices = done.annotations.filter(({ message }) => message.includes('would break the review'));
    expect(notices.map(({ level }) => level)).toEqual(['notice']);
    const body = plain(github.comments[0]?.body ?? '');
    expect(body).toContain('merging it would break this review'.slice(1));
    expect(body).toContain(place);
    // What only the change names is never asked for with the better token.
    expect(github.seen.filter(({ authorization }) => authorization?.includes('another'))).toEqual([]);
  });
});

it('changes nothing that counts: exit code, outputs, annotations of findings, SARIF', async () => {
  const files = { 'a.py': qwen, 'b.py': mistral };
  const plainly = await review(pullRequest({ base: { [path]: denying, 'old.py': qwen }, change: files }));
  const proposing = await review(
    pullRequest({ base: { [path]: denying, 'old.py': qwen }, change: { ...files, [path]: lax + exception } }),
  );
  const counting = ({ exitCode, outputs, annotations }: Done) => ({
    exitCode,
    outputs: Object.fromEntries(
      Object.entries(outputs).filter(([name]) => !/-(?:json|file|url|source)$|files-(?:scanned|skipped)/.test(name)),
    ),
    annotations: annotations.filter(({ message }) => !message.includes('judged by base policy')),
  });
  expect(counting(proposing)).toEqual(counting(plainly));
  const resultsOf = ({ outputs }: Done) => {
    const [run] = (
      JSON.parse(readFileSync(outputs['sarif-file'] as string, 'utf8')) as {
        runs: { results: unknown; invocations: unknown }[];
      }
    ).runs;
    return [run?.results, run?.invocations];
  };
  expect(resultsOf(proposing)).toEqual(resultsOf(plainly));
});

it('leaves the layers above in force', async () => {
  const done = await review(pullRequest({ base: { [path]: lax }, change: { [path]: lax + exception, 'a.py': qwen } }), {
    inputs: { 'policy-inline': denying },
    env: { GITHUB_WORKFLOW_REF: 'acme/workflows/.github/workflows/models.yml@refs/heads/main' },
  });
  const { proposal } = reportOf(done);
  expect([done.exitCode, proposal?.trial?.verdict, proposal?.trial?.errors]).toEqual([1, 'violated', 1]);
  expect(proposal?.trial?.policy).toMatchObject({ path: 'policy-inline', lower: [{ path }] });
});

it('tries a baseline too', async () => {
  const baseline = '.github/model-baseline.json';
  const entry = {
    path: 'old.py',
    rule: 'origin',
    level: 'error',
    model: 'huggingface:Qwen/Qwen2.5-7B',
    subject: 'root:Qwen/Qwen2.5-7B',
  };
  const empty = '{ "version": 1, "findings": [] }\n';
  const done = await review(
    pullRequest({
      base: { [path]: denying, [baseline]: empty, 'old.py': qwen },
      change: { [baseline]: JSON.stringify({ version: 1, findings: [entry] }) },
    }),
    { inputs: { baseline } },
  );
  const report = reportOf(done);
  expect(report.proposal?.edited).toEqual([{ path: baseline, kind: 'baseline' }]);
  expect(shiftsOf(report)).toEqual(['error off root:Qwen/Qwen2.5-7B old.py']);
  expect(plain(done.summary)).toContain('held back by the baseline');
});

it('says nothing of a baseline that is nowhere', async () => {
  const inputs = { baseline: '.github/no-baseline.json' };
  const done = await review(pullRequest({ base: { [path]: denying }, change: { 'b.py': mistral } }), { inputs });
  expect([done.exitCode, reportOf(done).proposal, done.annotations, github.comments]).toEqual([0, undefined, [], []]);
});

it('says that a change which takes the baseline away would break the review', async () => {
  const baseline = '.github/model-baseline.json';
  const base = { [path]: denying, [baseline]: '{ "version": 1, "findings": [] }\n' };
  const done = await review(pullRequest({ base, change: { [baseline]: null } }), { inputs: { baseline } });
  expect(done.exitCode).toBe(0);
  expect(reportOf(done).proposal?.problems?.map(({ code }) => code)).toEqual(['baseline-unreadable']);
});

describe('the files that have a say', () => {
  const other: Files = {
    '.github/workflows/models.yml': 'on: {}\n',
    '.github/CODEOWNERS': '* @me\n',
    'ours/README.md': '---\nlicense: mit\nbase_model: mistralai/Mistral-7B-v0.1\n---\n',
  };
  const kinds = (done: Done) => reportOf(done).proposal?.edited.map(({ kind }) => kind);

  it('are named without a policy among them, and without a comment', async () => {
    const done = await review(pullRequest({ base: { [path]: denying }, change: other }));
    expect([done.exitCode, kinds(done)]).toEqual([0, ['owners', 'workflow', 'card']]);
    expect(reportOf(done).proposal?.trial).toBeUndefined();
    expect(plain(done.summary)).toMatch(/Judged by base policy: this change edits .*CODEOWNERS/);
    expect(github.comments).toEqual([]);
  });

  it('are not the workflows of the repository where another one runs the review', async () => {
    const done = await review(pullRequest({ base: { [path]: denying }, change: other }), {
      env: { GITHUB_WORKFLOW_REF: 'acme/workflows/.github/workflows/models.yml@refs/heads/main' },
    });
    expect(kinds(done)).toEqual(['owners', 'card']);
  });

  it('are none where the change edits none of them', async () => {
    const done = await review(pullRequest({ base: { [path]: denying }, change: { 'b.py': mistral } }));
    expect([reportOf(done).proposal, done.summary.includes('base policy')]).toEqual([undefined, false]);
  });
});
