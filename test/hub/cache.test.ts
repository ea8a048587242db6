/** Answers on disk: what is asked again, what is asked conditionally, what stands in for a Hub that fails, and who may read it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hubLimits } from '../../src/hub/types.js';
import type { HubSource } from '../../src/resolve/types.js';
import { commitOf } from '../loopback-hub/model.js';
import { closeHubs, hubWith, machine, open, small, token } from './rig.js';

let room: string;
let made = 0;
const folder = () => {
  made += 1;
  return join(room, `cache-${made}`);
};
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'model-review-hub-'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));
afterEach(closeHubs);

async function askAll(source: HubSource): Promise<readonly unknown[]> {
  return [
    await source.model('acme-old/small'),
    await source.file('acme/Small', commitOf(small), 'config.json'),
    await source.weights('acme/Small', commitOf(small)),
  ];
}

function filesOf(cache: string): readonly string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a warm cache', () => {
  it('asks nothing at first, then whether something changed, and a file of a commit never again', async () => {
    const cache = folder();
    const hub = await hubWith();
    const on = machine();
    const answers = await askAll(open(hub, { cache, machine: on }));
    expect(hub.log.map(({ status }) => status)).toEqual([307, 200, 200, 200]);
    expect(await askAll(open(hub, { cache, machine: on }))).toEqual(answers);
    expect(hub.log).toHaveLength(4);
    on.pass(hubLimits.fresh + 1);
    expect(await askAll(open(hub, { cache, machine: on }))).toEqual(answers);
    expect(hub.log.slice(4).map(({ status, conditional }) => [status, conditional])).toEqual([
      [307, true],
      [304, true],
    ]);
    // Confirmed anew, it is fresh again.
    await askAll(open(hub, { cache, machine: on }));
    expect(hub.log).toHaveLength(6);
  });

  it('sees a change', async () => {
    const cache = folder();
    const hub = await hubWith();
    const on = machine();
    await open(hub, { cache, machine: on }).model('acme/Small');
    hub.replace({ ...small, card: { license: 'llama3.1' } });
    on.pass(hubLimits.fresh + 1);
    expect(await open(hub, { cache, machine: on }).model('acme/Small')).toMatchObject({
      value: { card: { licenses: ['llama3.1'] } },
    });
  });

  it('stands in for a Hub that limits or fails, with the date of the answer, for a month', async () => {
    const cache = folder();
    let failing = false;
    const hub = await hubWith({ fault: () => (failing ? { kind: 'rate-limited', seconds: 280 } : undefined) });
    const on = machine();
    await open(hub, { cache, machine: on }).model('acme/Small');
    failing = true;
    on.pass(3 * 24 * 3_600_000);
    const source = open(hub, { cache, machine: on });
    expect(await source.model('acme/Small')).toMatchObject({ ok: true, date: '2026-11-23' });
    expect(source.problems()).toMatchObject([{ code: 'hub-stale' }]);
    on.pass(hubLimits.stale);
    expect(await open(hub, { cache, machine: on }).model('acme/Small')).toEqual({ ok: false, reason: 'rate-limited' });
  });

  it('of a day that has not come stands in for nothing', async () => {
    const cache = folder();
    let failing = false;
    const hub = await hubWith({ fault: () => (failing ? { kind: 'rate-limited', seconds: 280 } : undefined) });
    const on = machine();
    on.pass(10 * 365 * 24 * 3_600_000);
    await open(hub, { cache, machine: on }).model('acme/Small');
    failing = true;
    expect(await open(hub, { cache }).model('acme/Small')).toEqual({ ok: false, reason: 'rate-limited' });
  });

  it('does not stand in where the Hub says that the model is gone', async () => {
    const cache = folder();
    const hub = await hubWith();
    const on = machine();
    await open(hub, { cache, machine: on }).model('acme/Small');
    hub.replace({ ...small, state: 'deleted' });
    on.pass(hubLimits.fresh + 1);
    expect(await open(hub, { cache, machine: on }).model('acme/Small')).toEqual({
      ok: false,
      reason: 'private-or-missing',
    });
  });

  it('tells nobody what was told to a token', async () => {
    const cache = folder();
    const hub = await hubWith({ models: [{ ...small, state: 'private' }], tokens: { [token]: ['acme/Small'] } });
    expect(await open(hub, { cache, token }).model('acme/Small')).toMatchObject({ ok: true });
    expect(await open(hub, { cache }).model('acme/Small')).toEqual({ ok: false, reason: 'private-or-missing' });
    expect(filesOf(cache).join('\n')).not.toContain(token);
  });

  it.each(['', '{', '[]', 'null', '{"version":1,"given":"x"}'])(
    'that is damaged (%j) is as good as none',
    async (text) => {
      const cache = folder();
      const hub = await hubWith();
      await open(hub, { cache }).model('acme/Small');
      for (const path of filesOf(cache)) writeFileSync(path, text);
      expect(await open(hub, { cache }).model('acme/Small')).toMatchObject({ ok: true });
      expect(hub.log).toHaveLength(2);
    },
  );

  it('that cannot be written costs nothing but the cache', async () => {
    const hub = await hubWith();
    expect(await open(hub, { cache: '/dev/null/cache' }).model('acme/Small')).toMatchObject({ ok: true });
  });
});
