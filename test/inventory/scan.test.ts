/** `inventory scan`: repositories on a real git host, what becomes of each, and what a token and a hostile repository must never do. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShardRecord } from '../../src/inventory/schema.js';
import { Report } from '../../src/report/schema.js';
import { program, run } from '../cli/built.js';
import { type GitHost, startGitHost } from '../loopback-github/git-host.js';
import { everything, type Fleet, startFleet, token } from './fleet.js';

// Many processes for one test: where others work as well, it takes its time.
vi.setConfig({ testTimeout: 90_000 });

const loads = (id: string) => `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}")\n`;
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
let fleet: Fleet;
let elsewhere: GitHost;

beforeAll(async () => {
  program();
  fleet = await startFleet();
  elsewhere = await startGitHost(join(fleet.room, 'served'), 'another');
}, 120_000);
afterAll(async () => {
  await elsewhere.close();
  await fleet.close();
});
beforeEach(() => {
  fleet.host.faults.clear();
  fleet.host.closed.clear();
  fleet.host.seen.length = 0;
  elsewhere.seen.length = 0;
});
afterEach(() => {
  // No clone is left, whatever became of it.
  expect(readdirSync(join(fleet.room, 'tmp'))).toEqual([]);
});

/** Plans and scans a few repositories in one shard. */
async function scanned(names: readonly string[], more: readonly string[] = [], env: Record<string, string> = {}) {
  fleet.file('list.txt', names.join('\n'));
  await fleet.run(['plan', '--repositories', 'list.txt', '--shards', '1', '--output', 'plan.json']);
  const run = await fleet.run(['scan', 'plan.json', '--out', 'out', ...more], env);
  const record = ShardRecord.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1.json'), 'utf8')));
  return {
    ...run,
    record,
    became: record.repositories.map((one) => [one.name, one.outcome, 'reason' in one ? one.reason : '']),
  };
}

describe('what becomes of a repository', () => {
  it('is recorded for each, and one that fails costs the others nothing', async () => {
    fleet.add('acme/app', { 'app.py': loads('meta-llama/Llama-3.1-8B'), '.github/model-policy.yml': 'version: 1\n' });
    fleet.add('acme/closed', { 'app.py': loads('Qwen/Qwen2.5-7B') });
    fleet.add('acme/empty', {});
    fleet.add('acme/gated', {
      'app.py': loads('google/gemma-2-9b-it'),
      '.github/workflows/models.yml': 'jobs:\n  models:\n    steps:\n      - uses: acme/model-dependency-review@0123\n',
    });
    for (const name of ['broken', 'limited', 'moved', 'page', 'refused', 'away', 'gone'])
      fleet.add(`acme/${name}`, { 'app.py': loads('Qwen/Qwen2.5-7B') });
    fleet.host.closed.add('acme/closed');
    fleet.host.faults.set('acme/broken', 502);
    fleet.host.faults.set('acme/gone', 404);
    fleet.host.faults.set('acme/limited', 429);
    fleet.host.faults.set('acme/refused', 403);
    fleet.host.faults.set('acme/moved', { movedTo: `${fleet.host.url}/acme/app` });
    fleet.host.faults.set('acme/away', { movedTo: `${elsewhere.url}/acme/app` });
    fleet.host.faults.set('acme/page', 'page');
    const names = ['app', 'closed', 'empty', 'gated', 'broken', 'limited', 'moved', 'page', 'refused', 'away', 'gone'];
    const { code, err, record, became } = await scanned(names.map((name) => `acme/${name}`));
    expect(code).toBe(2);
    expect(became).toEqual([
      ['acme/app', 'scanned', ''],
      ['acme/away', 'failed', 'moved'],
      ['acme/broken', 'failed', 'unreachable'],
      ['acme/closed', 'scanned', ''],
      ['acme/empty', 'empty', ''],
      ['acme/gated', 'scanned', ''],
      ['acme/gone', 'failed', 'missing'],
      ['acme/limited', 'failed', 'rate-limited'],
      ['acme/moved', 'failed', 'moved'],
      ['acme/page', 'failed', 'not-git'],
      ['acme/refused', 'failed', 'no-access'],
    ]);
    expect(record.repositories.map((one) => ('gate' in one ? [one.gate, one.policy] : []))).toMatchObject({
      0: [false, true],
      5: [true, false],
    });
    expect(err).toContain('shard 1, 2 of 11: acme/away: failed: it has another name now');
    const report = Report.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1/4-closed.json'), 'utf8')));
    expect([report.root, report.models.map(({ id }) => id)]).toEqual(['closed', ['huggingface:Qwen/Qwen2.5-7B']]);
    // A redirect is not followed, to no host.
    expect(elsewhere.seen).toEqual([]);
  });

  it('is asked for without a token where there is none, and then what is closed stays closed', async () => {
    fleet.add('acme/app', { 'app.py': '' });
    fleet.host.closed.add('acme/shut');
    fleet.add('acme/shut', { 'app.py': '' });
    const { became } = await scanned(['acme/app', 'acme/shut'], [], { GITHUB_TOKEN: '' });
    expect(became).toEqual([
      ['acme/app', 'scanned', ''],
      ['acme/shut', 'failed', 'no-access'],
    ]);
    expect(fleet.host.seen.map(({ authorization }) => authorization)).not.toContain(`basic ${encoded}`);
  });

  it('ends at the limits of time and of size, of what is fetched and of what is checked out', async () => {
    fleet.add('acme/slow', { 'app.py': '' });
    fleet.host.faults.set('acme/slow', 'stall');
    // Zeros take nothing on the way and much on the disk; of noise too much comes before all has come.
    fleet.add('acme/wide', {}, (tree) => writeFileSync(join(tree, 'zeros'), Buffer.alloc(3 << 20)));
    fleet.add('acme/endless', {}, (tree) => writeFileSync(join(tree, 'noise'), randomBytes(16 << 20)));
    fleet.host.faults.set('acme/endless', 'slow');
    const large = await scanned(['acme/endless', 'acme/wide'], ['--max-megabytes', '1']);
    const late = await scanned(['acme/slow'], ['--timeout', '1']);
    expect([large.code, late.code]).toEqual([2, 2]);
    expect([...large.became, ...late.became]).toEqual([
      ['acme/endless', 'failed', 'too-large'],
      ['acme/wide', 'failed', 'too-large'],
      ['acme/slow', 'failed', 'timeout'],
    ]);
    expect(fleet.host.slowly).toBeLessThan(14 << 20);
  });
});

describe('the token', () => {
  it('goes to the host in a header, and stands in no argument, no clone, no record, no report and no output', async () => {
    fleet.add('acme/app', { 'app.py': loads('Qwen/Qwen2.5-7B') });
    const { out, err } = await scanned(['acme/app', 'acme/none']);
    expect(fleet.host.seen.length).toBeGreaterThan(2);
    expect(fleet.host.seen.every(({ authorization }) => authorization === `basic ${encoded}`)).toBe(true);
    expect(fleet.log()).toContain('clone --quiet');
    expect(fleet.log()).toContain('[remote "origin"]');
    for (const text of [fleet.log(), everything(join(fleet.room, 'out')), out, err])
      for (const secret of [token, encoded]) expect(text).not.toContain(secret);
  });

  it('does not leave for a server that only the plan names', async () => {
    fleet.file('list.txt', 'acme/app');
    await fleet.run(['plan', '--repositories', 'list.txt', '--server', elsewhere.url, '--output', 'plan.json']);
    const { code, err } = await fleet.run(['scan', 'plan.json', '--out', 'out']);
    expect([code, elsewhere.seen]).toEqual([3, []]);
    expect(err).toContain(`the plan is for ${elsewhere.url}, and GITHUB_TOKEN for ${fleet.host.url}`);
    const open = await fleet.run(['scan', 'plan.json', '--out', 'out'], { GITHUB_TOKEN: '' });
    expect([open.code, elsewhere.seen.some(({ authorization }) => authorization !== undefined)]).toEqual([0, false]);
  });
});

it('runs nothing of a hostile repository and of this machine, and follows nothing out of it', async () => {
  const canary = join(fleet.room, 'canary');
  const shout = `#!/bin/sh\ntouch '${canary}'\ncat\n`;
  const tool = fleet.file('tool.sh', shout);
  fleet.file(
    '.gitconfig',
    `[filter "x"]\n\tsmudge = sh '${tool}'\n\trequired = true\n[core]\n\tfsmonitor = sh '${tool}'\n[credential]\n\thelper = "!sh '${tool}'"\n`,
  );
  fleet.file('.netrc', 'machine 127.0.0.1 login a password b\n');
  fleet.file('outside.py', loads('deepseek-ai/DeepSeek-R1'));
  const host = fleet.host.url;
  fleet.add(
    'acme/hostile',
    {
      '.gitattributes': '*.py filter=x\n*.bin filter=lfs\n',
      '.gitmodules': `[submodule "s"]\n\tpath = s\n\turl = ${host}/acme/secret.git\n`,
      'app.py': loads('Qwen/Qwen2.5-7B'),
      'w.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n',
      '.githooks/post-checkout': shout,
      '.github/workflows': join(fleet.room, 'nowhere'),
    },
    (tree) => {
      symlinkSync(join(fleet.room, 'outside.py'), join(tree, 'link.py'));
      symlinkSync(fleet.room, join(tree, 'folder'));
    },
  );
  const { code, became } = await scanned(['acme/hostile'], [], { GITHUB_TOKEN: '' });
  expect([code, became]).toEqual([0, [['acme/hostile', 'scanned', '']]]);
  const { models } = Report.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1/1-hostile.json'), 'utf8')));
  expect(models.map(({ id }) => id)).toEqual(['huggingface:Qwen/Qwen2.5-7B']);
  expect(existsSync(canary)).toBe(false);
  expect(
    fleet.host.seen.some(({ line, authorization }) => /secret|lfs/.test(line) || authorization !== undefined),
  ).toBe(false);
});

describe('policies', () => {
  const policy = 'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, roles: [root] }\n';

  it('the central one stands above those of the repositories, and its violations do not fail the scan', async () => {
    fleet.add('acme/app', {
      'app.py': loads('Qwen/Qwen2.5-7B'),
      '.github/model-policy.yml': 'version: 1\nenforce: false\n',
    });
    fleet.file('central.yml', policy);
    const { code, record } = await scanned(['acme/app'], ['--policy', 'central.yml']);
    const report = Report.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1/1-app.json'), 'utf8')));
    expect([code, report.policy?.path, report.policy?.lower?.map(({ path }) => path), report.findings.length]).toEqual([
      0,
      'central.yml',
      ['.github/model-policy.yml'],
      1,
    ]);
    expect(record.policy).toBe(report.policy?.digest);
  });

  it.each([
    ['.github/model-baseline.json', 'pass', undefined],
    ['linked/model-baseline.json', 'violated', undefined],
    ['none.json', 'violated', undefined],
    ['../outside.json', undefined, '--baseline leads out of the repositories'],
  ])('findings that a repository has recorded in %s', async (path, verdict, words) => {
    const files = { 'app.py': loads('Qwen/Qwen2.5-7B'), '.github/model-policy.yml': policy };
    const tree = join(fleet.room, 'recorded');
    for (const [name, text] of Object.entries(files)) fleet.file(join('recorded', name), text);
    run(['scan', tree, '--write-baseline', join(tree, '.github/model-baseline.json')]);
    const baseline = readFileSync(join(tree, '.github/model-baseline.json'), 'utf8');
    fleet.add('acme/app', { ...files, '.github/model-baseline.json': baseline }, (at) =>
      symlinkSync(join(tree, '.github'), join(at, 'linked')),
    );
    if (verdict === undefined) {
      const { code, err } = await fleet.run(['scan', 'plan.json', '--out', 'out', '--baseline', path]);
      expect([code, err]).toEqual([3, expect.stringContaining(words ?? '')]);
      return;
    }
    await scanned(['acme/app'], ['--baseline', path]);
    const report = Report.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1/1-app.json'), 'utf8')));
    expect(report.verdict).toBe(verdict);
  });

  it.each([
    ['central.yml', 'version: 1\nrulez: {}\n', 'policy has an unknown key'],
    ['none.yml', undefined, 'cannot read the policy'],
  ])('%s that cannot be used ends the scan before it begins', async (name, text, words) => {
    if (text !== undefined) fleet.file(name, text);
    fleet.file('list.txt', 'acme/app');
    await fleet.run(['plan', '--repositories', 'list.txt', '--output', 'plan.json']);
    fleet.host.seen.length = 0;
    const { code, err } = await fleet.run(['scan', 'plan.json', '--out', 'out', '--policy', name]);
    expect([code, fleet.host.seen]).toEqual([2, []]);
    expect(err).toContain(words);
  });
});

it('leaves no clone behind when it is interrupted, and a record of what it has', async () => {
  fleet.host.faults.set('acme/slow', 'stall');
  fleet.file('list.txt', 'acme/slow');
  await fleet.run(['plan', '--repositories', 'list.txt', '--output', 'plan.json']);
  const { code } = await fleet.run(['scan', 'plan.json', '--out', 'out'], {}, fleet.host.next());
  expect(code).toBe(130);
  const record = ShardRecord.parse(JSON.parse(readFileSync(join(fleet.room, 'out/shard-1.json'), 'utf8')));
  expect(record.repositories).toEqual([]);
});

it.each([
  [['--shard', '2'], {}, 'the plan has no shard 2'],
  [['--hub-url', 'ftp://x'], { HF_HUB_OFFLINE: '' }, '--hub-url is no address of a Hub'],
  [[], { GITHUB_TOKEN: 'a\nb' }, 'GITHUB_TOKEN holds characters that no token has'],
])('wrong usage: %j', async (args, env, words) => {
  fleet.file('list.txt', 'acme/app');
  await fleet.run(['plan', '--repositories', 'list.txt', '--output', 'plan.json']);
  const { code, err } = await fleet.run(['scan', 'plan.json', '--out', 'out', ...args], env);
  expect(code).toBe(3);
  expect(err).toContain(words);
});
