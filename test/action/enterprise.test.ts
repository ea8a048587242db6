/** GitHub Enterprise Server, proxies and no network at all: which addresses are asked, which are written, and what is asked of nobody. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const commit = '0123456789abcdef0123456789abcdef01234567';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n';
const lax = 'version: 1\n';
const bad = 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n';
const server = 'https://ghe.example';

let github: FakeGitHub;
/** Hosts that somebody asked the proxy for. */
let asked: string[];
let proxy: Server;
let proxied: Readonly<Record<string, string>>;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token, true);
  asked = [];
  // Whatever host is asked for in the clear, the fake stands behind it; what is encrypted goes nowhere.
  proxy = createServer((request, response) => {
    asked.push(`not tunnelled: ${request.url}`);
    response.writeHead(502).end();
  }).on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    if (!url.endsWith(':80')) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => {});
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  proxied = { HTTP_PROXY: address, HTTPS_PROXY: address };
});
afterEach(async () => {
  await github.close();
  proxy.closeAllConnections();
  proxy.close();
  expect(github.mistakes).toEqual([]);
});

const change = (depth = 2) => pullRequest({ base: { [path]: denying, 'b.py': bad }, change: { 'a.py': bad }, depth });

async function review(pull: PullRequest, given: Partial<Parameters<typeof runStep>[0]> = {}): Promise<Done> {
  const { env, ...step } = given;
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: `${github.url}/api/v3`,
    token,
    env: { GITHUB_SERVER_URL: server, ...env },
    ...step,
  });
  expect(done.illegal).toEqual([]);
  return done;
}

describe('a GitHub Enterprise Server', () => {
  it('is asked for everything at its own API and GraphQL, and its pages are what is linked to', async () => {
    const pull = change(1);
    for (const [name, text] of [
      [path, denying],
      ['b.py', bad],
    ] as const)
      github.files.set(`${pull.base}:${name}`, text);
    github.files.set(`${commit}:model-policy.yml`, lax);
    github.commits.add(pull.base);
    github.changed.push({ filename: 'a.py', status: 'added' }, { filename: 'b.py', status: 'modified' });
    const done = await review(pull, {
      event: eventOf('pull-request', 'pull_request', pull),
      inputs: { policy: `acme/.github//model-policy.yml@${commit}`, 'sarif-file': 'models.sarif' },
    });
    expect([done.exitCode, done.outputs['policy-source']]).toEqual([
      1,
      `acme/.github//model-policy.yml@${commit}, ${path}@${pull.base}`,
    ]);
    const paths = github.seen.map(({ line }) => line.replace(/\?.*/, ''));
    expect(new Set(paths)).toEqual(
      new Set([
        `GET /api/v3/repos/acme/support-bot/contents/${path.replace('/', '%2F')}`,
        `GET /api/v3/repos/acme/support-bot/contents/${path.replace('/', '%2F').replace('yml', 'yaml')}`,
        `GET /api/v3/repos/acme/support-bot/git/commits/${pull.base}`,
        'GET /api/v3/repos/acme/.github/contents/model-policy.yml',
        'GET /api/v3/repos/acme/support-bot/pulls/7/files',
        'POST /api/graphql',
        'POST /api/v3/repos/acme/support-bot/issues/7/comments',
      ]),
    );
    const [comment] = github.comments;
    expect(comment?.body).toContain(`${server}/acme/support-bot/blob/${pull.head}/a.py#L1`);
    const sarif = readFileSync(done.outputs['sarif-file'] as string, 'utf8');
    for (const text of [comment?.body ?? '', done.summary, sarif]) {
      const places = [...text.matchAll(/https?:\/\/[^/\s)"']+/g)].map(([origin]) => origin);
      expect(places.filter((origin) => /github\.(?:com|io)/.test(origin) || origin.includes('127.0.0.1'))).toEqual([]);
    }
  });
});

describe('a proxy', () => {
  it('carries what goes to GitHub, and nothing else', async () => {
    const done = await review(change(), { api: 'http://ghe.invalid/api/v3', env: proxied });
    expect([done.exitCode, github.comments.length, new Set(asked)]).toEqual([1, 1, new Set(['ghe.invalid:80'])]);
  });

  it('is passed by for a host that NO_PROXY names, asked for the encrypted API by any of its names, and a failure costs the comment alone', async () => {
    const { HTTP_PROXY: http = '' } = proxied;
    const given: readonly (readonly [api: string, env: Readonly<Record<string, string>>])[] = [
      ['http://one.invalid/api/v3', { ...proxied, NO_PROXY: 'other *.invalid' }],
      ['https://two.invalid/api/v3', { HTTPS_PROXY: '', https_proxy: http }],
      ['https://three.invalid/api/v3', { HTTPS_PROXY: '', HTTP_PROXY: http }],
    ];
    for (const done of await Promise.all(given.map(([api, env]) => review(change(), { api, env })))) {
      expect(done.exitCode).toBe(1);
      expect(done.annotations.filter(({ message }) => message.includes('comment could not be written'))).toHaveLength(
        1,
      );
    }
    expect(new Set(asked)).toEqual(new Set(['two.invalid:443', 'three.invalid:443']));
  });
});

describe('without a network', () => {
  it('nobody is asked for anything, and an old server without summaries is enough', async () => {
    const done = await review(change(), {
      api: 'https://ghe.invalid/api/v3',
      env: { ...proxied, GITHUB_STEP_SUMMARY: '' },
      inputs: { offline: 'true', comment: 'never' },
    });
    expect([done.exitCode, asked, github.seen]).toEqual([1, [], []]);
    expect(done.log).toContain('no summary');
  });
});
