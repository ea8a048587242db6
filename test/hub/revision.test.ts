/** Models at a revision: how it is asked for, kept, and told apart from a model that is not there. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hubLimits } from '../../src/hub/types.js';
import { commitOf, type ModelFile, modelAt } from '../loopback-hub/model.js';
import { closeHubs, hubWith, machine, open, small, token } from './rig.js';

afterEach(closeHubs);

const several: ModelFile = {
  ...small,
  revisions: { 'v1.0': { card: { license: 'llama3.1' } }, 'refs/pr/1': { card: { license: 'gemma' } } },
};
const tagged = commitOf(modelAt(several, 'v1.0')!);
const license = (value: string) => ({
  ok: true,
  value: { name: 'acme/Small', card: { licenses: [value] } },
});

describe('a revision', () => {
  it.each([
    [undefined, 'mit'],
    ['v1.0', 'llama3.1'],
    ['refs/pr/1', 'gemma'],
    [tagged, 'llama3.1'],
    [tagged.slice(0, 8), 'llama3.1'],
  ])('%s is asked for, through a rename too', async (revision, found) => {
    const hub = await hubWith({ models: [several] });
    const source = open(hub, { token });
    expect(await source.model('acme-old/small', revision)).toMatchObject(license(found));
    expect(await source.model('acme/SMALL', revision)).toMatchObject(license(found));
    expect(hub.log.map(({ status }) => status)).toEqual([307, 200]);
  });

  it('that does not exist is told apart from a model that does not', async () => {
    const hub = await hubWith({ models: [several] });
    const source = open(hub);
    expect(await source.model('acme/Small', 'v2.0')).toEqual({ ok: false, reason: 'revision-not-found' });
    expect(await source.model('acme/None', 'v1.0')).toEqual({ ok: false, reason: 'private-or-missing' });
    expect(await source.model('acme/Small')).toMatchObject(license('mit'));
    // The answer about one revision says nothing about the Hub.
    expect(source.problems()).toEqual([]);
    expect(hub.log).toHaveLength(3);
  });

  it.each(['../v1', 'v1/../../x', '-x', 'a b', 'x?y', 'v1#', 'x\r\nHost: other', '', 'x'.repeat(200), '%2e%2e'])(
    '%j is not asked for',
    async (revision) => {
      const hub = await hubWith({ models: [several] });
      expect(await open(hub, { token }).model('acme/Small', revision)).toEqual({
        ok: false,
        reason: 'revision-not-found',
      });
      expect(hub.log).toEqual([]);
    },
  );

  it('that is a commit is answered by that commit, or not at all', async () => {
    const hub = await hubWith({ models: [{ ...several, answer: { sha: 'f'.repeat(40) } }] });
    expect(await open(hub).model('acme/Small', commitOf({ ...several, answer: { sha: 'f'.repeat(40) } }))).toEqual({
      ok: false,
      reason: 'malformed',
    });
  });

  it('is kept on disk by model and commit, apart from the others', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'model-review-revision-'));
    const hub = await hubWith({ models: [several] });
    const on = machine();
    const askAll = async () => {
      const source = open(hub, { cache, machine: on });
      return [
        await source.model('acme/Small'),
        await source.model('acme/Small', tagged),
        await source.model('acme/Small', 'v1.0'),
      ];
    };
    const answers = await askAll();
    expect(answers).toMatchObject([license('mit'), license('llama3.1'), license('llama3.1')]);
    expect(
      readdirSync(join(cache, 'public/acme--Small'))
        .map((name) => name.slice(0, name.indexOf('-')))
        .sort(),
    ).toEqual([tagged, 'head', 'head'].sort());
    expect(await askAll()).toEqual(answers);
    expect(hub.log).toHaveLength(3);
    on.pass(hubLimits.fresh + 1);
    expect(await askAll()).toEqual(answers);
    expect(hub.log.slice(3).map(({ status, conditional }) => [status, conditional])).toEqual([
      [304, true],
      [304, true],
      [304, true],
    ]);
    rmSync(cache, { recursive: true });
  });
});
