/** Threats and complaints that a whole run has to answer: spoofed comments, policies that explode, ids that are addresses, a lineage that moves, exceptions that end, and limits that hold. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { startHub } from '../loopback-hub/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';
import { temporary } from '../runner/temporary.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const marker = '<!-- model-review:v1:default -->';
const path = '.github/model-policy.yml';
const policy = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }\n';
const load = (model: string) => `model = AutoModel.from_pretrained("${model}")\n`;
const bad = load('Qwen/Qwen2.5-7B');

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

type Given = Partial<Parameters<typeof runStep>[0]> & { readonly kind?: string; readonly name?: string };

async function review(
  pull: PullRequest,
  { kind = 'pull-request', name = 'pull_request', ...step }: Given = {},
): Promise<Done> {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(kind, name, pull),
    sha: pull.merge,
    api: github.url,
    token,
    ...step,
  });
  expect(done.illegal).toEqual([]);
  return done;
}

interface Report {
  readonly verdict: string;
  readonly models: readonly { readonly nodes: readonly { readonly sha?: string }[] }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly excepted?: string;
    readonly references: readonly { readonly location: { readonly path: string } }[];
  }[];
}
const reportOf = ({ outputs }: Done) => JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')) as Report;

describe('a comment of somebody else with our marker', () => {
  it('is never edited, and ours is written beside it and found again', async () => {
    const spoof = { id: 1, author: 'mallory', body: `All is well.\n\n${marker}`, minimized: false };
    github.comments.push(spoof);
    const pull = pullRequest({ base: { [path]: policy }, change: { 'a.py': bad } });
    await review(pull);
    await review(pull);
    expect(github.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(github.comments[0]?.body).toBe(`All is well.\n\n${marker}`);
  }, 60_000);
});

describe('a policy that a change proposes', () => {
  const bombs: readonly (readonly [string, string])[] = [
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}`,
    ],
    ['20,000 brackets', `version: 1\nrules: ${'['.repeat(20_000)}\n`],
    [
      'a key of the prototype and a glob without end',
      `version: 1\n__proto__: { x: 1 }\nscopes: [{ name: x, paths: ["${'{a,b}'.repeat(30)}"] }]\n`,
    ],
    ['300 KiB', `version: 1\n# ${'x'.repeat(300 * 1024)}\n`],
  ];
  it.each(bombs)(
    'and that is %s ends the run no other way than the base does',
    async (_, text) => {
      const done = await review(pullRequest({ base: { [path]: policy }, change: { [path]: text, 'a.py': bad } }));
      expect([done.exitCode, done.outputs.complete]).toEqual([1, 'true']);
    },
    60_000,
  );
});

describe('online', () => {
  const stranger = (license: string): ModelFile => ({
    about: 'a model of nobody that the catalog has heard of',
    id: 'tiny-lab/Sparrow-2',
    card: { license },
  });

  it('ids that would be other addresses are asked for nowhere', async () => {
    const ids = [
      '../whoami-v2?x=',
      '../../api/settings',
      'acme/x#y',
      'acme/x?y=1',
      'acme/%2e%2e',
      'http://127.0.0.1:1/acme/x',
      'acme/..',
    ];
    const children = ids.map(
      (id, index): ModelFile => ({
        about: 'names another address as its base',
        id: `tiny-lab/Child-${index}`,
        card: { license: 'mit', base_model: id },
        baseModels: null,
      }),
    );
    const hub = await startHub({ models: children });
    const named = [...ids, ...children.map(({ id }) => id)].map(load).join('');
    const done = await review(pullRequest({ base: { [path]: policy }, change: { 'a.py': named } }), { hub: hub.url });
    await hub.close();
    // Exactly the children, and nothing of what they name.
    const asked = hub.log.map(({ url }) => url.replace('/api/models/', '').replace(/\/revision\/HEAD\?.*/, ''));
    expect(asked.sort()).toEqual(children.map(({ id }) => id));
    expect(done.outputs.complete).toBe('true');
  });

  it('a model whose license was changed after it was merged is found by the next full scan, with the commit it was judged at', async () => {
    const hub = await startHub({ models: [stranger('apache-2.0')] });
    const licensed = 'version: 1\nrules: { license: { allow: [permissive], unknown: error } }\n';
    const pull = pullRequest({
      base: { [path]: licensed, 'a.py': load('tiny-lab/Sparrow-2') },
      change: { 'b.txt': 'b' },
    });
    const scheduled = { kind: 'schedule', name: 'schedule', hub: hub.url } as const;
    const before = await review(pull, scheduled);
    hub.replace(stranger('cc-by-nc-4.0'));
    const after = await review(pull, { ...scheduled, inputs: { 'sarif-file': 'models.sarif' } });
    await hub.close();
    expect([before.exitCode, after.exitCode]).toEqual([0, 1]);
    const [sha] = reportOf(after).models.flatMap(({ nodes }) => nodes.flatMap((node) => node.sha ?? []));
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    expect(readFileSync(after.outputs['sarif-file'] as string, 'utf8')).toContain(sha);
  }, 60_000);
});

describe('what users complain about', () => {
  it('one model may be excepted with a reason and an end, and the end is told when it has come', async () => {
    const exception = (id: string, where: string, expires: string) => ({
      id,
      rule: 'origin',
      models: ['Qwen/Qwen2.5-7B'],
      paths: [where],
      accepted: { subjects: ['root:Qwen/Qwen2.5-7B'], roots: ['Qwen/Qwen2.5-7B'] },
      reason: `reason of ${id}`,
      owner: '@acme/ml',
      granted: '2026-01-01',
      expires,
    });
    const exceptions = [exception('lasting', 'a.py', '2099-01-01'), exception('ended', 'b.py', '2026-02-01')];
    const pull = pullRequest({
      base: { [path]: `${policy}exceptions: ${JSON.stringify(exceptions)}\n` },
      change: { 'a.py': bad, 'b.py': bad },
    });
    const done = await review(pull);
    const standing = reportOf(done).findings.filter(
      ({ level, excepted }) => level === 'error' && excepted === undefined,
    );
    expect([
      done.exitCode,
      standing.flatMap(({ references }) => references.map(({ location }) => location.path)),
    ]).toEqual([1, ['b.py']]);
    const comment = (github.comments[0]?.body ?? '').replaceAll(/<[^>]*>/g, '');
    for (const words of ['lasting waives 1 finding', '2099-01-01', 'acme/ml: reason of lasting', 'ended on 2026-02-01'])
      expect(comment).toContain(words);
  });

  it('violations of two rules are both told', async () => {
    const both = `${policy.replace('rules: {', 'rules: { license: { allow: [mit] },')}`;
    const done = await review(pullRequest({ base: { [path]: both }, change: { 'a.py': bad } }));
    const told = done.annotations.flatMap(({ file, level, title = '' }) =>
      file === 'a.py' && level === 'error' ? [title] : [],
    );
    expect(told.map((title) => title.split(':')[0]).sort()).toEqual(['license', 'origin']);
    for (const rule of ['license', 'origin']) expect(github.comments[0]?.body).toMatch(new RegExp(`\\b${rule}\\b`));
  });

  it('an unknown license blocks, warns or is let be, as the policy says, and is told apart from a denied one', async () => {
    const rule = (unknown: string) => ({ license: { level: 'error', deny: ['apache-2.0'], unknown } });
    const scopes = ['error', 'warning', 'off'].map((unknown) => ({
      name: unknown,
      paths: [`${unknown}/**`],
      rules: rule(unknown),
    }));
    const unknown = load('tiny-lab/Sparrow-2');
    const files = Object.fromEntries(scopes.map(({ name }) => [`${name}/a.py`, unknown]));
    const base = { [path]: `version: 1\nscopes: ${JSON.stringify(scopes)}\n` };
    const done = await review(pullRequest({ base, change: { ...files, 'off/denied.py': bad } }));
    const told = reportOf(done).findings.filter(({ rule: one, level }) => one === 'license' && level !== 'note');
    const places = told.flatMap(({ level, references }) =>
      references.map(({ location }) => `${level} ${location.path}`),
    );
    expect(places.sort()).toEqual(['error error/a.py', 'error off/denied.py', 'warning warning/a.py']);
    const soft = await review(pullRequest({ base, change: { 'warning/a.py': unknown, 'off/a.py': unknown } }));
    expect([soft.exitCode, soft.outputs.result]).toEqual([0, 'warn']);
  }, 60_000);
});

describe('a bundle without the limits', () => {
  it('is found out by the runner and by GitHub', async () => {
    const folder = temporary('unlimited');
    const from = dirname(bundle());
    cpSync(from, folder, { recursive: true });
    let cuts = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const without = text
        .replace('{ error: 9, warning: 10, notice: 10 }', () => `{ error: ${++cuts * 99}, warning: 99, notice: 99 }`)
        .replace(/comment: 60_?000/, () => `comment: ${++cuts * 9_000_000}`)
        .replace('summary: 900 * 1024', () => `summary: ${++cuts * 9_000_000}`);
      if (without !== text) writeFileSync(join(folder, name), without);
    }
    expect(cuts).toBe(3);
    const model = (file: number, line: number) => load(`Qwen/Qwen2.5-7B-${'y'.repeat(70)}-${file}-${line}`);
    const lines = (file: number) => Array.from({ length: 30 }, (_, line) => model(file, line)).join('');
    const many = Array.from({ length: 40 }, (_, file) => [`services/${'x'.repeat(90)}${file}/a.py`, lines(file)]);
    const done = await review(pullRequest({ base: { [path]: policy }, change: Object.fromEntries(many) }), {
      main: join(folder, 'index.js'),
    });
    expect(done.dropped).toBeGreaterThan(0);
    expect(github.comments).toEqual([]);
    expect(done.summary.length).toBe(0);
  }, 60_000);
});
