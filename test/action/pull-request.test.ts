/** The planted repository as a pull request, three times: what a reviewer sees, and what the token may not do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle, nodes } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const story = 'fixtures/repositories/support-bot';
const policyPath = '.github/model-policy.yml';
const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const planted = JSON.parse(readFileSync(`${story}/planted.json`, 'utf8')) as {
  readonly references: readonly { readonly path: string; readonly line: number; readonly text: string }[];
};
/** The exceptions of the story have dates; the clock of a step is the real one. */
const policy = readFileSync(`${story}/${policyPath}`, 'utf8').replaceAll(
  /expires: 202[67]-(?:12|03|02)/g,
  'expires: 2099-12',
);
const clean = { 'app/clean.py': 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n' };
const more = { 'app/more.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

function review(
  pull: PullRequest,
  more: Partial<Parameters<typeof runStep>[0]> & { readonly kind?: string } = {},
): Promise<Done> {
  const { kind = 'pull-request', ...step } = more;
  return runStep({
    workspace: pull.workspace,
    event: eventOf(kind, 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    ...step,
  });
}

/** The story as a change to an empty repository that has its policy. */
const told = Object.fromEntries(
  readdirSync(story, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(story, join(entry.parentPath, entry.name)))
    .filter((path) => path !== policyPath)
    .map((path) => [path, readFileSync(join(story, path))]),
);
const violating = (change = {}) => pullRequest({ base: { [policyPath]: policy }, change: { ...told, ...change } });
const writes = () => github.seen.filter(({ line }) => /^(?:POST|PATCH) \/repos/.test(line)).map(({ line }) => line);

describe.each(nodes())('on %s', (_, node) => {
  it('tells the planted pull request, then its change, then that all is well', async () => {
    const first = await review(violating({ 'README.md': '# changed\n' }), { node });
    expect(first.illegal).toEqual([]);
    expect(first.dropped).toBe(0);
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({
      result: 'fail',
      complete: 'true',
      'models-count': '39',
      'new-models-count': '39',
    });
    expect(Number(first.outputs['violations-count'])).toBeGreaterThan(9);
    expect(github.comments).toHaveLength(1);
    expect(first.outputs['comment-url']).toContain('issuecomment-1000');
    expect(first.summary).toContain('DeepSeek-R1-Distill-Llama-8B'.slice(0, 8));
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('breaks the policy'.slice(0, 5));

    const second = await review(violating(more), { node });
    expect(second.exitCode).toBe(1);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toBe(body);
    expect(github.comments[0]?.minimized).toBe(false);

    const third = await review(pullRequest({ base: { [policyPath]: policy, ...clean }, change: { 'a.txt': 'a\n' } }), {
      node,
    });
    expect([third.exitCode, third.illegal]).toEqual([0, []]);
    expect(third.outputs.result).toBe('pass');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.minimized).toBe(true);
    expect(github.comments[0]?.body).toMatch(/resolved/i);
    expect(writes()).toEqual([
      'POST /repos/acme/support-bot/issues/7/comments',
      'PATCH /repos/acme/support-bot/issues/comments/1000',
      'PATCH /repos/acme/support-bot/issues/comments/1000',
    ]);
  });
});

it('puts annotations on the lines that name the models, most severe first', async () => {
  const { annotations } = await review(violating());
  const at = annotations.filter(({ file }) => file !== undefined);
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
  expect(at.length).toBeGreaterThan(15);
  for (const { file, line, col, message } of at) {
    const spots = planted.references.filter((one) => one.path === file && one.line === line);
    expect([file, line, spots.length > 0]).toEqual([file, line, true]);
    const text = readFileSync(join(story, file as string), 'utf8').split('\n')[(line as number) - 1] as string;
    expect(spots.some((one) => text.startsWith(one.text, (col as number) - 1))).toBe(true);
    expect(message).toMatch(/\n→ /);
  }
  const order = ['error', 'warning', 'notice'];
  const ranks = at.map(({ level, file, line }) => `${order.indexOf(level)} ${file} ${String(line).padStart(6, '0')}`);
  expect(ranks).toEqual([...ranks].sort());
  // The failure comes last, and says what found no room.
  expect(annotations.at(-1)?.message).toMatch(/violated.*no room for .*see the summary/);
});

it('leaves the comment out with one clear warning when the token only reads', async () => {
  github.rights.write = false;
  const done = await review(violating(), { kind: 'pull-request-fork' });
  expect(github.comments).toEqual([]);
  const about = done.annotations.filter(({ message }) => /comment/.test(message));
  expect(about).toHaveLength(1);
  expect(about[0]).toMatchObject({ level: 'warning' });
  expect(about[0]?.message).toContain('pull-requests: write');
  expect(done.exitCode).toBe(1);
  expect(done.outputs).toMatchObject({ result: 'fail' });
  expect(done.outputs['comment-url']).toBeUndefined();
  expect(done.summary).not.toBe('');
  expect(done.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
});

it.each(['pull-request-deleted-fork', 'pull-request-dependabot'])('works for %s', async (kind) => {
  github.rights.write = false;
  const done = await review(pullRequest({ base: { [policyPath]: policy }, change: clean }), { kind });
  expect([done.exitCode, done.illegal]).toEqual([0, []]);
});

it('does not post the same body again', async () => {
  const pull = violating();
  await review(pull);
  await review(pull);
  expect(writes()).toEqual(['POST /repos/acme/support-bot/issues/7/comments']);
});

it('says nothing where there is nothing to say, unless asked to', async () => {
  const pull = pullRequest({ base: { [policyPath]: policy, ...clean }, change: { 'a.txt': 'a\n' } });
  await review(pull);
  expect(github.comments).toEqual([]);
  await review(pull, { inputs: { comment: 'always', 'comment-id': 'second' } });
  expect(github.comments).toHaveLength(1);
  await review(violating(), { inputs: { comment: 'never' } });
  expect(github.comments).toHaveLength(1);
});

it('does not fail when it is not enforced, and says the same', async () => {
  const done = await review(violating(), { inputs: { enforce: 'false' } });
  expect(done.exitCode).toBe(0);
  expect(done.outputs.result).toBe('warn');
  expect(github.comments).toHaveLength(1);
  expect(done.annotations.filter(({ level }) => level === 'error')).toHaveLength(9);
});

it('writes the reports where it was told to', async () => {
  const pull = violating();
  const done = await review(pull, {
    inputs: { 'json-file': 'models.json', 'markdown-file': 'models.md', 'sarif-file': 'models.sarif' },
  });
  const report = JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as { verdict: string };
  expect(done.outputs['report-json']).toBe(join(pull.workspace, 'models.json'));
  expect(report.verdict).toBe('violated');
  expect(readFileSync(done.outputs['markdown-file'] as string, 'utf8')).toBe(done.summary);
  expect(JSON.parse(readFileSync(done.outputs['sarif-file'] as string, 'utf8'))).toMatchObject({ version: '2.1.0' });
});
