/** Hostile names and texts in a repository: no workflow command, no mention, no link, no image, no HTML, no second output. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainLine } from '../../src/action/log.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { wrongs } from '../report/shape.js';
import { bundle, nodes } from '../runner/bundle.js';
import { readLines } from '../runner/commands.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const marker = '<!-- model-review:v1:default -->';

/** Parts of names; a slash cannot stand in the name of a file. */
const poisons = [
  '##[error file=x,line=1]boo',
  '##[stop-commands]x',
  '##[add-matcher]m.json',
  '::error file=a,line=1::boo',
  ' ::stop-commands::x',
  'a%0A::warning::b',
  '\n::warning::c',
  '\r##[set-output name=result]pass',
  'ghadelimiter_x\nresult<<E\npass\nE',
  '@acme',
  'x](javascript:alert(1))',
  '![x](data:image)',
  '<img src=x onerror=alert(1)>',
  '<details><summary>',
  '-->',
  marker,
  '`````',
  '| a | b |',
  '\u202egnp.exe',
  '\u001b[31m',
  '"; rm -rf $HOME; "',
  '#1',
];

/** A denied model in a file of each name, ids and licenses made of each poison, and a policy that speaks in them. */
function hostile(): PullRequest {
  const quoted = (text: string) => JSON.stringify(text);
  const files = Object.fromEntries(
    poisons.map((poison, index) => [
      `app/${index}${poison.replaceAll('/', '_')}.py`,
      `a = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\nb = AutoModel.from_pretrained(${quoted(`acme/${poison}`)})\nMODEL_ID = ${quoted(poison)}\n`,
    ]),
  );
  const cards = Object.fromEntries(
    poisons.map((poison, index) => [
      `cards/${index}/README.md`,
      `---\nlicense: ${quoted(poison)}\nlicense_name: ${quoted(poison)}\nbase_model: ${quoted(`Qwen/${poison}`)}\n---\n# ${poison}\n`,
    ]),
  );
  const policy = {
    version: 1,
    rules: {
      origin: { deny: { countries: ['CN'], publishers: poisons }, roles: ['publisher', 'root'], unknown: 'error' },
      license: { allow: ['mit', ...poisons], unknown: 'error' },
    },
    exceptions: poisons.map((poison, index) => ({
      id: `e${index}`,
      rule: 'origin',
      models: ['acme/nothing'],
      paths: ['**'],
      accepted: { subjects: [`root:${poison.replaceAll(/[*?{}]/g, '')}`], roots: [poison], licenses: [poison] },
      reason: poison,
      owner: poison,
      granted: '2026-01-01',
      expires: index % 2 === 0 ? '2026-02-01' : '2099-01-01',
    })),
  };
  const used = {
    id: 'used',
    rule: 'license',
    models: ['Qwen/Qwen2.5-7B'],
    paths: ['**'],
    accepted: { subjects: ['license:apache-2.0@Qwen/Qwen2.5-7B'], roots: ['Qwen/Qwen2.5-7B'] },
    reason: poisons.join(' '),
    owner: '@acme/all ##[error]x',
    granted: '2026-01-01',
    expires: '2099-01-01',
  };
  const text = JSON.stringify({ ...policy, exceptions: [...policy.exceptions, used] }, undefined, 1);
  return pullRequest({ base: { '.github/model-policy.yml': text }, change: { ...files, ...cards } });
}

function untouched(done: Done, github: FakeGitHub, sha: string): void {
  expect(done.illegal).toEqual([]);
  expect(done.dropped).toBe(0);
  // Exactly the commands that we gave: one pair of a group, and the annotations.
  const names = done.commands.map(({ name }) => name);
  expect(names.filter((name) => name === 'group')).toHaveLength(1);
  expect(new Set(names)).toEqual(
    new Set(['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice'].filter((name) => names.includes(name))),
  );
  const base = `https://github.com/acme/support-bot/blob/${sha}/`;
  expect(wrongs(done.summary, base)).toEqual([]);
  expect(github.comments).toHaveLength(1);
  const body = github.comments[0]?.body ?? '';
  expect(wrongs(body, base, marker)).toEqual([]);
  expect(body.split(marker)).toHaveLength(2);
  expect(body.trimEnd().endsWith(marker)).toBe(true);
  expect(done.outputs.result).toBe('fail');
  for (const value of Object.values(done.outputs)) expect(value).toMatch(/^[\x20-\x7e]*$/);
}

describe.each(nodes())('on %s', (_, node) => {
  let github: FakeGitHub;
  let done: Done;
  let pull: PullRequest;
  beforeAll(async () => {
    bundle();
    github = await startGitHub(token);
    pull = hostile();
    done = await runStep({
      node,
      workspace: pull.workspace,
      event: eventOf('pull-request', 'pull_request', pull),
      sha: pull.merge,
      api: github.url,
      token,
      inputs: { 'markdown-file': 'report.md', 'fail-on\n::error::x': '1' },
    });
  }, 180_000);
  afterAll(() => github.close());

  it('says nothing that the runner or GitHub would act on', () => {
    untouched(done, github, pull.head);
    expect(github.mistakes).toEqual([]);
  });

  it('did read what is hostile', () => {
    const report = JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as {
      readonly findings: readonly { readonly level: string }[];
      readonly unidentified: readonly unknown[];
      readonly coverage: { readonly read: number };
    };
    expect(report.coverage.read).toBeGreaterThanOrEqual(poisons.length);
    expect(report.findings.length).toBeGreaterThan(10);
    expect(done.summary).toContain('&#60;img');
  });

  it('keeps the token to itself', () => {
    const files = ['output', 'summary'].map((name) => readFileSync(join(done.temp, name), 'utf8'));
    const reports = [done.outputs['report-json'], done.outputs['markdown-file']].map((path) =>
      readFileSync(path as string, 'utf8'),
    );
    const said = [done.log, ...files, ...reports, ...github.seen.map(({ line, body }) => line + body)];
    for (const text of said) expect(text.includes(token)).toBe(false);
    expect(done.masks).toEqual([token]);
  });
});

describe('the policy file', () => {
  it.each([
    'version: 1\n"##[error]x": 1\n',
    'version: 1\nrules: { origin: { deny: { countries: ["::error::x", "##[warning]y\\n::error::z"] } } }\n',
    'version: [\n##[error]x\n::error::y\n',
  ])('that is wrong and hostile is told as it is: %j', async (policy) => {
    const github = await startGitHub(token);
    const pull = pullRequest({ base: { '.github/model-policy.yml': policy }, change: { 'a.py': 'x = 1\n' } });
    const done = await runStep({
      workspace: pull.workspace,
      event: eventOf('pull-request', 'pull_request', pull),
      sha: pull.merge,
      api: github.url,
      token,
    });
    await github.close();
    expect([done.exitCode, done.outputs.result, done.illegal]).toEqual([2, 'error', []]);
    expect(github.comments).toHaveLength(1);
    expect(
      wrongs(github.comments[0]?.body ?? '', `https://github.com/acme/support-bot/blob/${pull.head}/`, marker),
    ).toEqual([]);
  });
});

it('runs nothing that the repository configures', async () => {
  const github = await startGitHub(token);
  const pull = pullRequest({
    base: { '.github/model-policy.yml': 'version: 1\n' },
    change: { 'a.py': 'x = 1\n', '.gitattributes': '*.yml diff=x filter=x\n', git: '#!/bin/sh\ntouch canary-path\n' },
  });
  const config = readFileSync(join(pull.workspace, '.git/config'), 'utf8');
  const canary = (name: string) => `touch ${join(pull.workspace, `canary-${name}`)}`;
  writeFileSync(
    join(pull.workspace, '.git/config'),
    `${config}[core]\n\tfsmonitor = ${canary('fsmonitor')}\n\tsshCommand = ${canary('ssh')}\n\tpager = ${canary('pager')}\n[diff "x"]\n\ttextconv = ${canary('textconv')}\n[filter "x"]\n\tsmudge = ${canary('smudge')}\n\tclean = ${canary('clean')}\n`,
  );
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
  });
  await github.close();
  expect(done.exitCode).toBe(0);
  expect(readdirSync(pull.workspace).filter((name) => name.startsWith('canary'))).toEqual([]);
});

describe('the door of the log', () => {
  it.each(poisons)('makes %j text', (poison) => {
    const lines = [poison, ` ${poison}`, `x ${poison}`].flatMap((text) => text.split(/\r\n|\r|\n/)).map(plainLine);
    const { illegal, commands } = readLines(lines);
    expect([illegal, commands]).toEqual([[], []]);
  });

  it('is the only one', () => {
    const rooms = ['src/action', 'src/github'];
    const other = rooms.flatMap((room) =>
      readdirSync(room)
        .filter((name) => name !== 'log.ts')
        .filter((name) =>
          /console\.|process\.(?:stdout|stderr)|core\.(?:info|debug|error|warning|notice|setFailed|startGroup|setSecret|group)\b/.test(
            readFileSync(join(room, name), 'utf8'),
          ),
        ),
    );
    expect(other).toEqual([]);
  });
});
