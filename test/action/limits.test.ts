/** Sixty violations and more: everything stays within what the runner and GitHub take. */
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/action/report-file.js';
import { annotations, closing } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { manyOf } from '../report/many.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const policy =
  'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, unknown: warning }\n  license: { allow: [mit], unknown: note }\n';

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

function violations(count: number): PullRequest {
  const change: Files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `services/${'long-folder-name-'.repeat(4)}${index}/model.py`,
      `${'\n'.repeat(index % 7)}a = AutoModel.from_pretrained("Qwen/Qwen2.5-${index}B-custom-${index}")\nb = AutoModel.from_pretrained("acme/own-${index}")\nc = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n`,
    ]),
  );
  return pullRequest({ base: { '.github/model-policy.yml': policy }, change });
}

function review(pull: PullRequest, inputs: Readonly<Record<string, string>> = {}): Promise<Done> {
  return runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs,
  });
}

it.each([60, 600])('%s files with violations', async (count) => {
  const done = await review(violations(count));
  expect([done.exitCode, done.illegal, done.dropped]).toEqual([1, [], 0]);
  for (const level of ['error', 'warning', 'notice'])
    expect(done.annotations.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
  expect(done.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
  for (const { message, title = '' } of done.annotations) {
    expect(message.length).toBeLessThan(4096);
    expect(title.length).toBeLessThanOrEqual(120);
  }
  expect(done.annotations.at(-1)?.message).toMatch(/no room for [\d,]+ errors/);
  expect(Number(done.outputs['violations-count'])).toBeGreaterThan(1);
  expect(github.comments).toHaveLength(1);
  expect(Buffer.byteLength(github.comments[0]?.body ?? '')).toBeLessThanOrEqual(60_000);
  expect(done.summary).not.toBe('');
  expect(Buffer.byteLength(done.summary)).toBeLessThanOrEqual(900 * 1024);
  expect(github.seen.length).toBeLessThanOrEqual(60);
});

it('without annotations the step still fails, and says why', async () => {
  const done = await review(violations(3), { annotations: 'none' });
  expect(done.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(done.annotations[0]?.message).toMatch(/violated/);
});

it('a forgotten checkout is no pass', async () => {
  const pull = pullRequest({ base: { 'a.txt': 'a' }, change: {} });
  const done = await runStep({
    workspace: mkdtempSync(`${pull.workspace}-empty-`),
    event: eventOf('schedule', 'schedule', pull),
    sha: pull.merge,
    api: github.url,
    token,
  });
  expect([done.exitCode, done.outputs.result]).toEqual([2, 'error']);
  expect(done.annotations[0]?.message).toContain('actions/checkout');
});

it('a file that was not read fails the run, unless it may warn', async () => {
  const big: Files = { 'big.yaml': `${'# x\n'.repeat(300_000)}model: Qwen/Qwen2.5-7B\n` };
  const none = pullRequest({ base: { 'a.txt': 'a' }, change: big });
  const failed = await review(none);
  expect([failed.exitCode, failed.outputs.complete]).toEqual([2, 'false']);
  const warned = await review(none, { 'on-incomplete': 'warn' });
  expect([warned.exitCode, warned.outputs.complete]).toEqual([0, 'false']);
  const judged = pullRequest({ base: { '.github/model-policy.yml': `${policy}on-incomplete: fail\n` }, change: big });
  expect((await review(judged, { 'on-incomplete': 'warn' })).exitCode).toBe(2);
});

describe('report files', () => {
  const room = () => pullRequest({ base: { 'in/a.txt': 'a' }, change: {} }).workspace;

  it.each(['../out.json', '/etc/out.json', 'missing/out.json', 'in', '.git/out.json', '.git/hooks/x', 'link/out.json'])(
    '%s is refused',
    (asked) => {
      const workspace = room();
      symlinkSync('/tmp', join(workspace, 'link'));
      const done = writeReport(asked, 'x', { workspace, temp: join(workspace, 'in') });
      expect(done).toMatchObject({ ok: false, problems: [{ code: 'report-unwritten' }] });
    },
  );

  it('replace a link instead of following it', () => {
    const workspace = room();
    symlinkSync(join(workspace, 'in/a.txt'), join(workspace, 'report.json'));
    expect(writeReport('report.json', 'x', { workspace, temp: workspace })).toMatchObject({ ok: true });
    expect(readFileSync(join(workspace, 'in/a.txt'), 'utf8')).toBe('a');
    expect(readFileSync(join(workspace, 'report.json'), 'utf8')).toBe('x');
  });

  it('may lie in the temporary folder of the runner', () => {
    const [workspace, temp] = [room(), room()];
    expect(writeReport(join(temp, 'r.json'), 'x', { workspace, temp })).toMatchObject({ ok: true });
  });
});

describe('annotations of a report', () => {
  const report = manyOf(JSON.parse(readFileSync('fixtures/report/mixed/report.json', 'utf8')) as Report, 60);

  it('are one for each file, line and rule, and counted where there is no room', () => {
    const { shown, left } = annotations(report);
    const keys = shown.map(({ path, line, title }) => `${path}:${line}:${title.split(':')[0]}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shown.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(9);
    expect(closing(report, left).includes('no room')).toBe(Object.values(left).some((count) => count > 0));
  });

  it('leave out what is excepted', () => {
    const excepted = { ...report, findings: report.findings.map((finding) => ({ ...finding, excepted: 'e' })) };
    expect(annotations(excepted).shown.filter(({ title }) => title !== 'not everything was seen')).toEqual([]);
  });
});
