/** The guarded fetch through the real client of the Hub, against the loopback Hub and a second host that should see nothing. */
import { listFiles, listModels, modelInfo } from '@huggingface/hub';
import { afterEach, describe, expect, it } from 'vitest';
import { guardedFetch } from '../../src/hub/guard.js';
import { openHub } from '../../src/hub/index.js';
import { startRun } from '../../src/hub/run.js';
import { hubLimits, type Trace } from '../../src/hub/types.js';
import { commitOf } from '../loopback-hub/model.js';
import type { LoopbackHub } from '../loopback-hub/server.js';
import { closeHubs, hubWith, machine, open, small, token } from './rig.js';

afterEach(closeHubs);

/** The guard alone, for calls of the client that we do not make ourselves. */
function guardOf(hub: LoopbackHub) {
  const on = machine();
  const trace: Trace = { hops: [] };
  const guarded = guardedFetch({ hub: hub.url, token, limits: hubLimits, machine: on, run: startRun(hubLimits, on) });
  const fetch = ((address: string | URL, init?: RequestInit) =>
    guarded(address, init, trace)) as unknown as typeof globalThis.fetch;
  return { fetch, trace };
}

async function firstOf(rows: AsyncGenerator<unknown>, most: number): Promise<number> {
  let count = 0;
  for await (const _ of rows) if (++count >= most) break;
  return count;
}

describe('an id', () => {
  it.each([
    '../whoami-v2?x=',
    '../../secret/x?y=',
    'acme/Small?x=1',
    'acme/Small#x',
    'acme/Small/../../x',
    'acme/a/b',
    'acme/..',
    'acme/a--b',
    'acme/x.git',
    'acme/x.',
    'acme/x\r\nHost: other',
    'acme/%2e%2e',
    'acme\\x',
    '/acme/x',
    '-acme/x',
    '',
    'api',
    'datasets',
    'http://other.example/x',
    `acme/${'x'.repeat(97)}`,
  ])('%j is not asked for', async (name) => {
    const hub = await hubWith();
    expect(await open(hub, { token }).model(name)).toEqual({ ok: false, reason: 'not-found' });
    expect(hub.log).toEqual([]);
  });

  it.each([
    ['../x', 'config.json', 'a'.repeat(40)],
    ['acme/Small', '../config.json', 'a'.repeat(40)],
    ['acme/Small', 'a/../../x', 'a'.repeat(40)],
    ['acme/Small', '.env', 'a'.repeat(40)],
    ['acme/Small', 'x..gguf', 'a'.repeat(40)],
    ['acme/Small', 'config.json?x', 'a'.repeat(40)],
    ['acme/Small', 'config.json', 'main'],
    ['acme/Small', 'config.json', '../../x'],
  ])('file %j %j at %j is not asked for', async (name, path, commit) => {
    const hub = await hubWith();
    expect(await open(hub, { token }).file(name, commit, path)).toEqual({ ok: false, reason: 'not-found' });
    expect(hub.log).toEqual([]);
  });
});

describe('the address of a Hub', () => {
  it.each([
    'ftp://huggingface.co',
    'http://huggingface.co',
    'https://user:pass@huggingface.co',
    'https://huggingface.co?x=1',
    'huggingface.co',
    '',
    'http://127.0.0.1.example.com',
  ])('%j is refused', (url) => {
    expect(openHub({ url })).toBeUndefined();
  });

  it.each(['https://huggingface.co/', 'http://localhost:8080', 'https://mirror.example/hf/', 'http://[::1]:1'])(
    '%j is taken',
    (url) => {
      expect(openHub({ url })?.url).toBe(url.replace(/\/$/, ''));
    },
  );

  it('may have a path, as mirrors do', async () => {
    const hub = await hubWith({ prefix: '/artifactory/api/hf', resolveCache: true });
    const source = open(hub, { token });
    expect(await source.model('acme-old/small')).toMatchObject({ ok: true, value: { name: 'acme/Small' } });
    expect(await source.file('acme/Small', commitOf(small), 'config.json')).toMatchObject({ ok: true });
    expect(hub.log.every(({ url }) => url.startsWith('/artifactory/api/hf/'))).toBe(true);
  });
});

describe('the token', () => {
  it('is sent to the Hub, over its own redirects too', async () => {
    const hub = await hubWith();
    expect(await open(hub, { token }).model('acme-old/small')).toMatchObject({
      ok: true,
      value: { name: 'acme/Small' },
    });
    expect(hub.log.map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  });

  it('need not look like one of the Hub', async () => {
    const hub = await hubWith({ tokens: { 'mirror-key': [] } });
    expect(await open(hub, { token: 'mirror-key' }).model('acme/Small')).toMatchObject({ ok: true });
  });

  it('is not carried to another host by a redirect', async () => {
    const foreign = await hubWith();
    const hub = await hubWith({ fault: ({ url }) => ({ kind: 'redirect', to: `${foreign.url}${url}` }) });
    const source = open(hub, { token });
    expect(await source.model('acme/Small')).toEqual({ ok: false, reason: 'foreign-host' });
    expect(await source.file('acme/Small', commitOf(small), 'config.json')).toEqual({
      ok: false,
      reason: 'foreign-host',
    });
    expect(foreign.log).toEqual([]);
    expect(source.problems()).toMatchObject([{ code: 'hub-foreign-host' }]);
  });

  it.each([
    '//other.example/api/models/acme/Small',
    '\\\\other.example/api/models/acme/Small',
    'https:other.example',
    'http://me@127.0.0.1/api/models/x',
    '/hf/../api/models/acme/Small',
    '/hf/%2e%2e/api/models/acme/Small',
    '/hf/..%2fsettings%2ftokens/resolve/main/x',
    '/hf/api/models/..%2F..%2F..%2Fsettings',
    '/hf/api/models/x/..%5c..%5csettings',
    '/hf/settings/tokens',
    '',
    'http://[',
  ])('is not carried out of the place of the Hub by a redirect to %j', async (to) => {
    const hub = await hubWith({ prefix: '/hf', fault: () => ({ kind: 'redirect', to }) });
    const answer = await open(hub, { token }).model('acme/Small');
    expect(answer.ok).toBe(false);
    expect(new Set(hub.log.map(({ url }) => url.replace(/\?.*/, '')))).toEqual(
      new Set(['/hf/api/models/acme/Small/revision/HEAD']),
    );
  });

  it('is not carried to another host by a link to the next page', async () => {
    const foreign = await hubWith();
    const hub = await hubWith({ page: 1, pagesAt: foreign.url });
    const { fetch, trace } = guardOf(hub);
    const files = listFiles({ repo: 'acme/Small', revision: 'HEAD', recursive: true, hubUrl: hub.url, fetch });
    await expect(firstOf(files, 10)).rejects.toThrow('foreign-host');
    await expect(firstOf(listModels({ hubUrl: hub.url, fetch }), 10)).rejects.toThrow('foreign-host');
    expect(trace.reason).toBe('foreign-host');
    expect(foreign.log).toEqual([]);
  });

  it('would be, by the client alone: the reason for the guard', async () => {
    const foreign = await hubWith();
    const hub = await hubWith({ page: 1, pagesAt: foreign.url });
    const files = listFiles({
      repo: 'acme/Small',
      revision: 'HEAD',
      recursive: true,
      hubUrl: hub.url,
      accessToken: token,
    });
    await firstOf(files, 2);
    expect(foreign.log.map(({ authorization }) => authorization)).toContain(`Bearer ${token}`);
  });

  it.each(['other kind', 'other port', 'other place'])(
    'goes nowhere when the client asks for an %s of address',
    async (what) => {
      const foreign = await hubWith();
      const hub = await hubWith({ prefix: '/hf' });
      const { fetch } = guardOf(hub);
      const address = {
        'other kind': `${hub.url}/settings/tokens`,
        'other port': `${foreign.url}/api/models/acme/Small`,
        'other place': new URL('/api/models/acme/Small', hub.url).href,
      }[what]!;
      await expect(fetch(address)).rejects.toThrow('foreign-host');
      await expect(fetch(`${hub.url}/api/models/acme/Small`, { method: 'POST' })).rejects.toThrow('foreign-host');
      expect([hub.log, foreign.log]).toEqual([[], []]);
    },
  );
});

describe('paging inside the Hub', () => {
  it('works through the guard', async () => {
    const hub = await hubWith({ page: 1 });
    const files = listFiles({
      repo: 'acme/Small',
      revision: 'HEAD',
      recursive: true,
      hubUrl: hub.url,
      fetch: guardOf(hub).fetch,
    });
    expect(await firstOf(files, 10)).toBe(3);
  });

  it('is not followed in a list of files, which is asked for once', async () => {
    const weights = { ...small, files: { 'a.safetensors': 'a', 'b.safetensors': 'b' } };
    const [short, long] = [await hubWith({ models: [weights], page: 2 }), await hubWith({ models: [weights] })];
    const list = async (hub: LoopbackHub) => {
      const source = open(hub, { token });
      const answers = await Promise.all([0, 1].map(() => source.weights('acme/Small', commitOf(weights))));
      const [answer] = answers;
      return answer?.ok ? [...answer.value.keys()] : answer;
    };
    expect(await list(long)).toEqual(['a.safetensors', 'b.safetensors']);
    expect(await list(short)).toEqual(['a.safetensors']);
    expect([short.log.length, long.log.length]).toEqual([1, 1]);
  });

  it('and the client knows no key that the Hub does not', async () => {
    const hub = await hubWith();
    const strange = { additionalFields: ['gitalyUid'] as never[], fetch: guardOf(hub).fetch };
    await expect(modelInfo({ name: 'acme/Small', hubUrl: hub.url, ...strange })).rejects.toThrow('malformed');
    expect(hub.log.map(({ status }) => status)).toEqual([400]);
  });
});

describe('a weight file', () => {
  const gguf = { ...small, files: { 'x.gguf': { 'general.architecture': 'llama' } } };
  const path = [gguf.id, commitOf(gguf), 'x.gguf'] as const;
  const header = { ok: true, value: expect.stringMatching(/^GGUF/) };

  it('is read at its beginning alone', async () => {
    const hub = await hubWith({ models: [gguf] });
    expect(await open(hub, { token }).file(...path)).toMatchObject(header);
    expect(hub.log.map(({ status }) => status)).toEqual([206]);
  });

  it('may lie in the storage of the public Hub, which is not told the token', async () => {
    const asked: [string, string | null, string | null][] = [];
    const fetch = (async (address: URL, { headers }: { headers: Headers }) => {
      asked.push([address.hostname, headers.get('authorization'), headers.get('range')]);
      return address.hostname === 'huggingface.co'
        ? new Response(null, { status: 302, headers: { location: 'https://us.aws.cdn.hf.co/xet-bridge-us/x?sig=1' } })
        : new Response('GGUF', { status: 206 });
    }) as unknown as typeof globalThis.fetch;
    const source = open({ url: 'https://huggingface.co' }, { token, machine: { ...machine(), fetch } });
    expect(await source.file(...path)).toMatchObject(header);
    expect(asked).toEqual([
      ['huggingface.co', `Bearer ${token}`, 'bytes=0-65535'],
      ['us.aws.cdn.hf.co', null, 'bytes=0-65535'],
    ]);
    // Other files have no business there.
    expect(await source.file(gguf.id, commitOf(gguf), 'config.json')).toEqual({ ok: false, reason: 'foreign-host' });
  });

  it.each(['https://evil.example/hf.co', 'https://evilhf.co/x', 'http://cdn.hf.co/x', 'https://u:p@cdn.hf.co/x'])(
    'is not looked for at %s',
    async (location) => {
      const asked: string[] = [];
      const fetch = (async (address: URL) => {
        asked.push(address.host);
        return new Response(null, { status: 302, headers: { location } });
      }) as unknown as typeof globalThis.fetch;
      const source = open({ url: 'https://huggingface.co' }, { token, machine: { ...machine(), fetch } });
      expect(await source.file(...path)).toEqual({ ok: false, reason: 'unverified' });
      expect(asked).toEqual(['huggingface.co']);
      expect(source.problems()).toEqual([]);
    },
  );
});
