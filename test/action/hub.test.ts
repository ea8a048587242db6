/** The action and the Hub: what is asked, with which token, what is kept, and what a reviewer reads when the Hub does not answer. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hubOf } from '../../src/action/hub.js';
import { Inputs } from '../../src/action/inputs.js';
import type { Report } from '../../src/report/types.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import type { Fault } from '../loopback-hub/faults.js';
import { type ModelFile, readModels } from '../loopback-hub/model.js';
import { type LoopbackHub, type Setup, startHub } from '../loopback-hub/server.js';
import { corpusWith } from '../report/poison.js';
import { wrongs } from '../report/shape.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';
import { temporary } from '../runner/temporary.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const hubToken = 'hf_loopbackTokenThatNobodyMayEverSee02';
const stranger: ModelFile = {
  about: 'a model of nobody that the catalog has heard of',
  id: 'tiny-lab/Sparrow-2',
  card: { license: 'apache-2.0', base_model: 'Qwen/Qwen2.5-1.5B-Instruct' },
};
const models = [...readModels(new URL('../../fixtures/hub/', import.meta.url)), stranger];
const policy =
  'version: 1\nrules:\n  origin: { level: error, deny: { countries: [CN] }, roles: [root], unknown: warning }\n';

let github: FakeGitHub;
const hubs: LoopbackHub[] = [];
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

async function hubWith(setup: Partial<Setup> = {}): Promise<LoopbackHub> {
  const hub = await startHub({ models, tokens: { [hubToken]: [] }, ...setup });
  hubs.push(hub);
  return hub;
}

const loading = (...ids: readonly string[]): PullRequest =>
  pullRequest({
    base: { '.github/model-policy.yml': policy },
    change: { 'app/model.py': ids.map((id) => `m = AutoModel.from_pretrained("${id}")\n`).join('') },
  });

function review(pull: PullRequest, more: Partial<Parameters<typeof runStep>[0]> = {}): Promise<Done> {
  return runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    ...more,
  });
}

const reportOf = ({ outputs }: Done) => JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')) as Report;
const paths = (hub: LoopbackHub) => hub.log.map(({ url }) => url.split('/revision/')[0]);

describe('online', () => {
  it('what only the Hub knows is judged, and each model is asked about once', async () => {
    const hub = await hubWith();
    const done = await review(loading('tiny-lab/Sparrow-2', 'Qwen/Qwen2.5-1.5B-Instruct', 'tiny-lab/sparrow-2'), {
      hub: hub.url,
    });
    expect([done.exitCode, done.illegal, done.outputs.result]).toEqual([1, [], 'fail']);
    expect(paths(hub).sort()).toEqual([
      '/api/models/Qwen/Qwen2.5-1.5B',
      '/api/models/Qwen/Qwen2.5-1.5B-Instruct',
      '/api/models/tiny-lab/Sparrow-2',
    ]);
    expect(new Set(hub.log.map(({ authorization }) => authorization))).toEqual(new Set([undefined]));
    const body = github.comments[0]?.body ?? '';
    for (const text of [body, done.summary]) {
      expect(text).toContain('Sparrow-2');
      expect(text).not.toContain('catalog answered in its place');
    }
    expect(reportOf(done).problems).toEqual([]);
  });

  it('a gap of one model is told with its reason, not as a failure of the Hub', async () => {
    const hub = await hubWith({ models: models.filter(({ id }) => id !== stranger.id) });
    const done = await review(loading('tiny-lab/Sparrow-2'), { hub: hub.url });
    expect([done.exitCode, done.outputs.result, done.outputs.complete]).toEqual([0, 'warn', 'true']);
    const summary = done.summary.replaceAll(/<[^>]*>/g, '');
    expect(summary).toContain('the Hub did not answer for tiny-lab/Sparrow-2 (the repository is private or missing)');
    expect(done.annotations[0]?.message).toContain('private or missing');
  });
});

describe('the token', () => {
  it('is sent to the Hub alone, and stands nowhere', async () => {
    const foreign = await hubWith();
    const hub = await hubWith({
      fault: ({ url }) =>
        url.includes('Yi-34B') ? { kind: 'redirect', to: `${foreign.url}${url}?stolen=1` } : undefined,
    });
    const cache = join(temporary('cache'), 'hub');
    const done = await review(loading('tiny-lab/Sparrow-2', '01-ai/Yi-34B'), {
      hub: hub.url,
      inputs: { 'hf-token': ` ${hubToken}\n`, 'cache-dir': cache, 'markdown-file': 'report.md' },
    });
    expect(new Set(hub.log.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${hubToken}`]));
    expect(foreign.log).toEqual([]);
    expect(done.masks).toEqual([token, hubToken]);
    const written = ['output', 'summary'].map((name) => readFileSync(join(done.temp, name), 'utf8'));
    const reports = ['report-json', 'markdown-file'].map((name) => readFileSync(done.outputs[name] as string, 'utf8'));
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`);
    expect(kept.length).toBeGreaterThan(0);
    const told = github.seen.map((one) => JSON.stringify(one));
    for (const text of [done.log, ...written, ...reports, ...kept, ...told]) expect(text).not.toContain(hubToken);
    // The token of GitHub is nothing to the Hub.
    expect(JSON.stringify(hub.log)).not.toContain(token);
  });

  it('of the environment is used where no other is given, and is masked offline too', async () => {
    const hub = await hubWith({ tokens: { [hubToken]: [], hf_given: [] } });
    const pull = loading('01-ai/Yi-34B');
    const env = { HF_TOKEN: `${hubToken}\n`, HF_ENDPOINT: `${hub.url}/` };
    const done = await review(pull, { env, inputs: { offline: '' } });
    expect(hub.log.map(({ authorization }) => authorization)).toEqual([`Bearer ${hubToken}`]);
    expect(done.masks).toEqual([token, hubToken, hubToken]);
    const given = await review(pull, { env, hub: hub.url, inputs: { 'hf-token': 'hf_given' } });
    expect(hub.log.at(-1)?.authorization).toBe('Bearer hf_given');
    expect(given.masks).toEqual([token, 'hf_given', hubToken]);
    expect((await review(pull, { env })).masks).toContain(hubToken);
    expect(hub.log).toHaveLength(2);
  });

  it('is given to no program that the action runs', async () => {
    const hub = await hubWith();
    const folder = temporary('path');
    const dump = join(folder, 'dump');
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv >> ${dump}\nexec ${real} "$@"\n`, { mode: 0o700 });
    await review(loading('01-ai/Yi-34B'), {
      hub: hub.url,
      inputs: { 'hf-token': 'hf_given' },
      env: { HF_TOKEN: hubToken, PATH: `${folder}:${process.env.PATH}` },
    });
    const dumped = readFileSync(dump, 'utf8');
    expect(dumped).toContain('PATH=');
    for (const secret of [token, hubToken, 'hf_given']) expect(dumped).not.toContain(secret);
  });

  it('that is refused is said to be, and nothing is asked without it', async () => {
    const hub = await hubWith();
    const done = await review(loading('01-ai/Yi-34B'), { hub: hub.url, inputs: { 'hf-token': 'hf_expired' } });
    expect(hub.log).toHaveLength(1);
    expect(done.exitCode).toBe(1);
    expect(done.summary).toMatch(/does not accept the token[\s\S]*catalog answered in its place/);
    expect(done.log + done.summary).not.toContain('hf_expired');
  });
});

describe('nothing is asked', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['with offline', { offline: 'true' }, {}],
    ['with HF_HUB_OFFLINE', {}, { HF_HUB_OFFLINE: '1' }],
  ])('%s', async (_, inputs, env) => {
    const hub = await hubWith();
    const done = await review(loading('tiny-lab/Sparrow-2'), { hub: hub.url, inputs, env });
    expect(hub.log).toEqual([]);
    expect(done.summary).toContain('the Hub was not asked (offline)');
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    ['an address with a password', { 'hub-url': 'https://me:hunter2@hub.example' }, {}, /hub-url: expected https/],
    ['an address without encryption', { 'hub-url': 'http://hub.example' }, {}, /hub-url: expected https/],
    ['an address of the environment', {}, { HF_ENDPOINT: 'ftp://me:hunter2@x' }, /HF_ENDPOINT: expected https/],
    ['a token in two lines', { 'hf-token': 'hunter2\nhunter3' }, {}, /hf-token: expected a token/],
    ['a token of the environment', {}, { HF_TOKEN: 'hunter2 x' }, /HF_TOKEN: expected a token/],
    ['a cache in the checkout', { 'cache-dir': 'WORKSPACE/.cache' }, {}, /cache-dir: in the checkout/],
    ['a cache around the checkout', { 'cache-dir': 'WORKSPACE/..' }, {}, /cache-dir: in the checkout/],
    ['a cache behind a link', { 'cache-dir': 'TEMP/link/hub' }, {}, /cache-dir: in the checkout/],
    ['a cache at a relative path', { 'cache-dir': '.cache' }, {}, /cache-dir: expected an absolute path/],
  ])('for %s', (_, inputs, env, message) => {
    const [workspace, temp] = [temporary('workspace'), temporary('linked')];
    symlinkSync(workspace, join(temp, 'link'));
    const filled = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        name,
        value.replace('WORKSPACE', workspace).replace('TEMP', temp),
      ]),
    );
    const found = hubOf(Inputs.parse(filled), env, workspace);
    const detail = found.ok ? '' : (found.problems[0].detail ?? '');
    expect(detail).toMatch(message);
    expect(detail).not.toMatch(/hunter[23]/);
  });

  it('for a wrong input, and the step says which', async () => {
    const hub = await hubWith();
    const inputs = { 'hf-token': 'hunter2 hunter3' };
    const done = await review(loading('tiny-lab/Sparrow-2'), { hub: hub.url, inputs });
    expect([done.exitCode, done.outputs.result, done.illegal]).toEqual([3, 'error', []]);
    expect(done.annotations[0]?.message).toContain('hf-token: expected a token');
    expect(done.log + done.summary).not.toMatch(/hunter[23]/);
    expect(hub.log).toEqual([]);
  });
});

describe('a cache', () => {
  it('that is warm answers without the Hub, and one in the home folder is found', async () => {
    const hub = await hubWith();
    const pull = loading('tiny-lab/Sparrow-2');
    const home = temporary('home');
    const given = { hub: hub.url, env: { HOME: home }, inputs: { 'cache-dir': '~/.cache/model-review' } };
    const first = await review(pull, given);
    const asked = hub.log.length;
    const second = await review(pull, given);
    expect(hub.log).toHaveLength(asked);
    expect(reportOf(second).models).toEqual(reportOf(first).models);
    expect(readdirSync(join(home, '.cache/model-review'))).toEqual(['public']);
  });

  it('that cannot be written costs the cache and nothing else', async () => {
    const hub = await hubWith();
    const inputs = { 'cache-dir': '/dev/null/hub' };
    expect((await review(loading('tiny-lab/Sparrow-2'), { hub: hub.url, inputs })).exitCode).toBe(1);
  });
});

describe('what the Hub tells', () => {
  it('is text, whatever it looks like', async () => {
    const poisons = corpusWith('<!-- model-review:v1:default -->');
    const hostile = poisons.map(
      (poison, index): ModelFile => ({
        about: 'means harm',
        id: `tiny-lab/Harm-${index}`,
        card: { license: poison, license_name: poison, license_link: poison, base_model: poison, datasets: [poison] },
        baseModels: null,
        tags: [poison, `base_model:${poison}`],
        config: { model_type: poison, architectures: [poison], peft: { base_model_name_or_path: poison } },
        files: { 'adapter_config.json': { base_model_name_or_path: poison }, [`${poison}.gguf`]: {} },
      }),
    );
    const hub = await hubWith({ models: hostile });
    const pull = loading(...hostile.map(({ id }) => id));
    const done = await review(pull, { hub: hub.url, inputs: { comment: 'always' } });
    expect([done.illegal, done.dropped]).toEqual([[], 0]);
    const base = `https://github.com/acme/support-bot/blob/${pull.head}/`;
    expect(wrongs(done.summary, base)).toEqual([]);
    expect(wrongs(github.comments[0]?.body ?? '', base, '<!-- model-review:v1:default -->')).toEqual([]);
    expect(reportOf(done).models).toHaveLength(poisons.length);
    expect(reportOf(done).problems).toEqual([]);
  });
});

describe('a Hub that does not answer', () => {
  it.each<[string, Fault, string, string]>([
    ['limits', { kind: 'rate-limited', seconds: 280 }, 'the Hub limits our requests', 'rate-limited'],
    ['answers in HTML', { kind: 'html-200' }, 'an answer that cannot be read', 'malformed'],
    ['sends away', { kind: 'redirect', to: 'http://127.0.0.1:1/x' }, 'another host', 'foreign-host'],
  ])('because it %s: the reader is told that the catalog answered, and nothing passes in silence', async (...given) => {
    const [, fault, words, reason] = given;
    const hub = await hubWith({ fault: () => fault });
    const unknown = await review(loading('tiny-lab/Sparrow-2'), { hub: hub.url, inputs: { comment: 'always' } });
    expect([unknown.exitCode, unknown.outputs.result, unknown.outputs.complete]).toEqual([2, 'error', 'false']);
    expect(reportOf(unknown).findings).toMatchObject([{ cause: { code: 'origin/unknown', reason } }]);
    for (const text of [unknown.summary, github.comments[0]?.body ?? '', unknown.log]) {
      const line = text.replace(/\s+/g, ' ');
      expect(line).toContain(words);
      expect(line).toContain('the catalog answered in its place');
      expect(line.replaceAll(/<[^>]*>/g, '')).toContain('the Hub did not answer for tiny-lab/Sparrow-2 (');
    }
    // What the catalog knows is judged all the same.
    const known = await review(loading('01-ai/Yi-34B'), { hub: hub.url });
    expect([known.exitCode, known.outputs.complete]).toEqual([1, 'true']);
    expect(known.summary.replace(/\s+/g, ' ')).toContain('the catalog answered in its place');
  });

  it('the public one is asked when no other is named, through the proxy of the runner', async () => {
    const seen: string[] = [];
    const proxy = createServer().on('connect', ({ url = '' }, socket) => {
      seen.push(url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const https_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const done = await review(loading('01-ai/Yi-34B'), { inputs: { offline: '' }, env: { https_proxy } });
    proxy.closeAllConnections();
    proxy.close();
    expect(new Set(seen)).toEqual(new Set(['huggingface.co:443']));
    expect(done.summary).toContain('the Hub could not be reached');
  });
});
