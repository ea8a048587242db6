/** Every way in which a Hub fails: what it costs, and which reason is told. */
import { afterEach, describe, expect, it } from 'vitest';
import { hubLimits } from '../../src/hub/types.js';
import type { Fault } from '../loopback-hub/faults.js';
import { commitOf, type ModelFile } from '../loopback-hub/model.js';
import { closeHubs, hubWith, machine, open, small, token } from './rig.js';

afterEach(closeHubs);

const model = (id: string, more: Partial<ModelFile> = {}): ModelFile => ({ about: 'a state', id, ...more });
const states = [
  small,
  model('acme/Private', { state: 'private' }),
  model('acme/Disabled', { state: 'disabled' }),
  model('acme/Deleted', { state: 'deleted' }),
  model('acme/Gated', { gated: 'manual', files: { 'config.json': {} } }),
];

describe('what the Hub says of a model', () => {
  it.each([
    ['missing, anonymous', 'acme/None', undefined, 'private-or-missing'],
    ['missing, with a token', 'acme/None', token, 'private-or-missing'],
    ['private, anonymous', 'acme/Private', undefined, 'private-or-missing'],
    ['private, to another', 'acme/Private', token, 'private-or-missing'],
    ['deleted', 'acme/Deleted', undefined, 'private-or-missing'],
    ['disabled', 'acme/Disabled', undefined, 'disabled'],
    ['any, to a bad token', 'acme/Small', 'hf_expired', 'invalid-token'],
  ])('%s', async (_, name, sent, reason) => {
    const hub = await hubWith({ models: states });
    expect(await open(hub, sent === undefined ? {} : { token: sent }).model(name)).toEqual({ ok: false, reason });
    expect(hub.log).toHaveLength(1);
  });

  it('private, to its owner', async () => {
    const hub = await hubWith({ models: states, tokens: { [token]: ['acme/Private'] } });
    expect(await open(hub, { token }).model('acme/Private')).toMatchObject({ ok: true });
  });

  it('gated: metadata for everybody, files for nobody but those granted, the card for all', async () => {
    const hub = await hubWith({ models: states, tokens: { [token]: [], granted: ['acme/Gated'] } });
    const sha = commitOf(states[4]!);
    expect(await open(hub).model('acme/Gated')).toMatchObject({ ok: true, value: { name: 'acme/Gated', sha } });
    expect(await open(hub).file('acme/Gated', sha, 'config.json')).toEqual({ ok: false, reason: 'gated' });
    expect(await open(hub, { token }).file('acme/Gated', sha, 'config.json')).toEqual({ ok: false, reason: 'gated' });
    expect(await open(hub).file('acme/Gated', sha, 'README.md')).toMatchObject({ ok: true });
    expect(await open(hub, { token: 'granted' }).file('acme/Gated', sha, 'config.json')).toMatchObject({ ok: true });
  });

  it('a file or a commit that is not there', async () => {
    const hub = await hubWith();
    const source = open(hub);
    expect(await source.file('acme/Small', commitOf(small), 'none.json')).toEqual({ ok: false, reason: 'not-found' });
    expect(await source.file('acme/Small', 'f'.repeat(40), 'config.json')).toEqual({
      ok: false,
      reason: 'revision-not-found',
    });
  });

  it('a file of another commit than the one asked for is no answer', async () => {
    const fetch = (async () =>
      new Response('{}', { headers: { 'x-repo-commit': 'f'.repeat(40) } })) as unknown as typeof globalThis.fetch;
    const source = open({ url: 'https://huggingface.co' }, { machine: { ...machine(), fetch } });
    expect(await source.file('acme/Small', 'a'.repeat(40), 'config.json')).toEqual({ ok: false, reason: 'malformed' });
    expect(await source.file('acme/Small', 'f'.repeat(40), 'config.json')).toMatchObject({ ok: true });
  });

  it('a commit that stands in the headers alone', async () => {
    const hub = await hubWith({ models: [{ ...small, answer: { sha: undefined } }] });
    const sha = expect.stringMatching(/^[0-9a-f]{40}$/);
    expect(await open(hub).model('acme/Small')).toMatchObject({ ok: true, value: { sha } });
  });

  it('a bad token: nothing more is asked', async () => {
    const hub = await hubWith({ models: states });
    const source = open(hub, { token: 'hf_expired' });
    for (const name of ['acme/Small', 'acme/Gated', 'acme/None'])
      expect(await source.model(name)).toEqual({ ok: false, reason: 'invalid-token' });
    expect(hub.log).toHaveLength(1);
    expect(source.problems()).toMatchObject([{ code: 'hub-invalid-token' }]);
  });
});

const names = Array.from({ length: 40 }, (_, index) => `acme/Model-${index}`);

describe('a Hub that fails', () => {
  it.each<[string, Fault, string, number]>([
    ['limits for five minutes', { kind: 'rate-limited', seconds: 280 }, 'rate-limited', 8],
    ['limits, by the window alone', { kind: 'rate-limited', seconds: 280, after: 'window' }, 'rate-limited', 8],
    ['limits for a moment, for ever', { kind: 'rate-limited', seconds: 1 }, 'rate-limited', 33],
    ['resets', { kind: 'reset' }, 'unreachable', 33],
    ['resets in the middle', { kind: 'reset-midway' }, 'unreachable', 33],
    ['answers 502 in HTML', { kind: 'html-502' }, 'unreachable', 33],
    ['answers 200 in HTML', { kind: 'html-200' }, 'malformed', 33],
    ['cuts its JSON off', { kind: 'truncated' }, 'truncated', 60],
    ['sends 10 MB of tags', { kind: 'huge' }, 'truncated', 40],
    ['sends a hundred megabytes in a hundred kilobytes', { kind: 'bomb' }, 'truncated', 40],
    ['nests a million deep', { kind: 'deep' }, 'malformed', 40],
    ['sends more headers than anybody reads', { kind: 'many-headers' }, 'unreachable', 33],
    ['redirects in a circle', { kind: 'loop' }, 'malformed', 44],
    ['redirects away', { kind: 'redirect', to: 'https://other.example/x' }, 'foreign-host', 11],
  ])('%s: the reason is told, and requests are bounded', async (_, fault, reason, most) => {
    const hub = await hubWith({ fault: () => fault });
    const on = machine();
    const source = open(hub, { machine: on, token });
    const answers = await Promise.all(names.map((name) => source.model(name)));
    expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)))).toEqual(new Set([reason]));
    expect(hub.log.length).toBeLessThanOrEqual(most);
    expect(on.slept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(hubLimits.total);
    expect(source.problems()).toHaveLength(1);
  });

  it.each<Fault['kind']>(['drip', 'hang', 'hints', 'half-headers'])(
    'a %s: each request ends in its time, and three in a row end the asking',
    async (kind) => {
      const hub = await hubWith({ fault: () => ({ kind }) as Fault });
      const source = open(hub, { limits: { timeout: 60 } });
      const answers = await Promise.all(names.map((name) => source.model(name)));
      expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)))).toEqual(new Set(['timeout']));
      expect(hub.log.length).toBeLessThanOrEqual(hubLimits.concurrency + 3);
    },
  );

  it.each(['a closed port', 'an unknown host'])('%s: asked once, not once a model', async (what) => {
    const gone = await hubWith();
    await gone.close();
    const url = what === 'a closed port' ? gone.url : 'https://hub.invalid';
    const on = machine();
    let asked = 0;
    const counting: typeof fetch = (address, init) => {
      asked += 1;
      return fetch(address, init);
    };
    const source = open({ url }, { machine: { ...on, fetch: counting }, limits: { concurrency: 1 } });
    const answers = await Promise.all(names.map((name) => source.model(name)));
    expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)))).toEqual(new Set(['unreachable']));
    expect([asked, on.slept]).toEqual([1, []]);
    expect(source.problems()).toMatchObject([{ code: 'hub-unreachable' }]);
  });

  it('recovers from a moment of it', async () => {
    const hub = await hubWith({
      fault: (_, count) => (count === 1 ? { kind: 'reset' } : count === 2 ? { kind: 'html-502' } : undefined),
    });
    const on = machine();
    expect(await open(hub, { machine: on }).model('acme/Small')).toMatchObject({ ok: true });
    expect(on.slept).toEqual([375, 750]);
  });

  it('waits as long as it is asked to, no longer', async () => {
    const hub = await hubWith({
      fault: (_, count) => (count === 1 ? { kind: 'rate-limited', seconds: 7, after: 'window' } : undefined),
    });
    const on = machine();
    const source = open(hub, { machine: on });
    expect(await source.model('acme/Small')).toMatchObject({ ok: true });
    expect(on.slept.reduce((a, b) => a + b, 0)).toBe(8000);
    expect(source.problems()).toEqual([]);
  });

  it('asks nothing more when an answer was the last one of the window', async () => {
    const hub = await hubWith({ quota: 2, models: names.map((id) => model(id)) });
    const source = open(hub);
    const outcomes = [];
    for (const name of names.slice(0, 4)) {
      const answer = await source.model(name);
      outcomes.push(answer.ok ? 'ok' : answer.reason);
    }
    expect(outcomes).toEqual(['ok', 'ok', 'rate-limited', 'rate-limited']);
    expect(hub.log).toHaveLength(2);
    expect(source.problems()).toMatchObject([{ code: 'hub-rate-limited' }]);
  });

  it('stops when the time of a run is over', async () => {
    const hub = await hubWith();
    const on = machine();
    const source = open(hub, { machine: on });
    expect(await source.model('acme/Small')).toMatchObject({ ok: true });
    on.pass(hubLimits.total + 1);
    expect(await source.model('acme/Other')).toEqual({ ok: false, reason: 'over-budget' });
    expect(hub.log).toHaveLength(1);
  });
});

describe('of an answer', () => {
  it('nothing is kept but what matters: a thousand models that fill five megabytes each are no memory of ours', async () => {
    const many = <T>(one: (index: number) => T) => Array.from({ length: 20_000 }, (_, index) => one(index));
    const heavy: ModelFile = {
      ...small,
      card: { license: 'mit', base_model: 'acme/Base', more: many(() => ({})), datasets: many((index) => `d${index}`) },
      tags: many((index) => `tag-${index}`),
      config: { model_type: 'bert', more: many(() => []) },
      answer: { siblings: many((index) => ({ rfilename: `folder/file-${index}` })) },
    };
    const hub = await hubWith({ models: [heavy] });
    const answer = await open(hub).model('acme/Small');
    expect(answer).toMatchObject({ ok: true, value: { card: { bases: ['acme/Base'] } } });
    expect(JSON.stringify(answer).length).toBeLessThan(5000);
  });
});

describe('how much is asked at once', () => {
  it('is bounded', async () => {
    let busy = 0;
    let most = 0;
    const counting: typeof fetch = async (address, init) => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise(setImmediate);
      busy -= 1;
      return fetch(address, init);
    };
    const hub = await hubWith();
    const source = open(hub, { machine: { ...machine(), fetch: counting } });
    await Promise.all(names.map((name) => source.model(name)));
    expect(most).toBeLessThanOrEqual(hubLimits.concurrency);
    expect(hub.log).toHaveLength(names.length);
  });

  it('and the same thing is asked once', async () => {
    const hub = await hubWith();
    const source = open(hub);
    await Promise.all(['acme/Small', 'acme/small', 'ACME/SMALL'].map((name) => source.model(name)));
    await source.file('acme/Small', commitOf(small), 'config.json');
    await source.file('acme/Small', commitOf(small), 'config.json');
    expect(hub.log).toHaveLength(2);
  });
});
