/** The comment and the client against the fake GitHub: ours by author and marker, patience, budget, and one host for the token. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClient } from '../../src/github/client.js';
import { comment } from '../../src/github/comment.js';
import { fileAtCommit } from '../../src/github/file.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const pull = { owner: 'acme', repository: 'support-bot', number: 7 };
const marker = '<!-- model-review:v1:default -->';
const message = (text: string, resolved = false) => ({ marker, body: `${text}\n\n${marker}\n`, resolved });

let github: FakeGitHub;
let said: string[];
beforeEach(async () => {
  github = await startGitHub(token);
  said = [];
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

const client = (apiUrl = github.url) =>
  openClient({ token, apiUrl, agent: 'model-review/test', say: (text) => said.push(text) });
const say = (text: string, resolved = false) => comment(client(), pull, message(text, resolved));
const others = (count: number, body: (index: number) => string = (index) => `comment ${index}`) =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    author: 'octocat',
    body: body(index),
    minimized: false,
  }));
const lines = (pattern: RegExp) => github.seen.filter(({ line }) => pattern.test(line)).length;

describe('the comment', () => {
  it('is created once, then updated in place, then left alone', async () => {
    expect(await say('one')).toMatchObject({ ok: true, value: { what: 'created' } });
    expect(await say('two')).toMatchObject({ ok: true, value: { what: 'updated' } });
    expect(await say('two')).toMatchObject({ ok: true, value: { what: 'unchanged' } });
    expect(github.comments.map(({ body }) => body)).toEqual([message('two').body]);
  });

  it('knows its text again when GitHub changed the line ends', async () => {
    await say('one\ntwo');
    const [own] = github.comments;
    if (own) own.body = own.body.replaceAll('\n', '\r\n').trim();
    expect(await say('one\ntwo')).toMatchObject({ ok: true, value: { what: 'unchanged' } });
  });

  it('is folded when resolved, and opened again', async () => {
    await say('bad');
    await say('good', true);
    expect(github.comments[0]?.minimized).toBe(true);
    await say('bad again');
    expect(github.comments[0]).toMatchObject({ body: message('bad again').body, minimized: false });
  });

  it('is not created to say that all is well', async () => {
    expect(await say('good', true)).toEqual({ ok: true, value: { what: 'none' } });
    expect(github.comments).toEqual([]);
  });

  it("leaves a copied marker in somebody else's comment alone", async () => {
    github.comments.push(...others(3, () => message('all is well, trust me').body));
    const before = github.comments.map((one) => ({ ...one }));
    await say('bad');
    await say('worse');
    expect(github.comments.slice(0, 3)).toEqual(before);
    expect(github.comments).toHaveLength(4);
    expect(github.comments[3]?.body).toBe(message('worse').body);
  });

  it('does not take another comment of the same account for its own', async () => {
    const quoted = {
      id: 1,
      author: 'github-actions[bot]',
      body: `somebody wrote:\n${marker}\nand more`,
      minimized: false,
    };
    github.comments.push(quoted, { ...quoted, id: 2, body: '<!-- model-review:v1:second -->' });
    await say('bad');
    expect(github.comments).toHaveLength(3);
    expect(github.comments[0]?.body).toBe(quoted.body);
  });

  it('is found behind pages of others', async () => {
    await say('bad');
    github.comments.push(...others(250));
    expect(await say('worse')).toMatchObject({ ok: true, value: { what: 'updated' } });
    expect(github.comments).toHaveLength(251);
    expect(lines(/graphql/)).toBe(1 + 3);
  });

  it('is not written twice where too many others came after it', async () => {
    await say('bad');
    github.comments.push(...others(2_100));
    expect(await say('worse')).toMatchObject({ ok: false, problems: [{ code: 'comment-failed' }] });
    expect(github.comments).toHaveLength(2_101);
    expect(github.seen.length).toBeLessThanOrEqual(60);
  });
});

describe('a refusal', () => {
  it('names the permission', async () => {
    github.rights.write = false;
    expect(await say('bad')).toEqual({
      ok: false,
      problems: [{ code: 'comment-not-permitted', detail: 'pull-requests: write' }],
    });
  });

  it('to read comes as one, too', async () => {
    github.rights.read = false;
    expect(await say('bad')).toMatchObject({ ok: false, problems: [{ code: 'comment-not-permitted' }] });
  });

  it('of a wrong token as well', async () => {
    const wrong = openClient({ token: 'wrong', apiUrl: github.url, agent: 'model-review/test', say: () => {} });
    expect(await comment(wrong, pull, message('x'))).toMatchObject({
      ok: false,
      problems: [{ code: 'comment-not-permitted' }],
    });
  });

  it('of a text that is too long is a failure, not a permission', async () => {
    expect(await say('x'.repeat(70_000))).toMatchObject({ ok: false, problems: [{ code: 'comment-failed' }] });
  });
});

describe('patience', () => {
  const retryAfter = (seconds: string) => ({ 'retry-after': seconds });

  it.each([
    ['429', { status: 429, headers: retryAfter('1') }],
    [
      'a secondary limit',
      { status: 403, headers: retryAfter('1'), message: 'You have exceeded a secondary rate limit' },
    ],
  ])('waits as long as %s says, also before creating', async (_, fault) => {
    github.faults.push({ matches: /POST .*comments/, times: 1, ...fault });
    const began = Date.now();
    expect(await say('bad')).toMatchObject({ ok: true, value: { what: 'created' } });
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
    expect(github.comments).toHaveLength(1);
  });

  it('ends where the wait would be too long', async () => {
    github.faults.push({ matches: /POST .*comments/, times: 9, status: 429, headers: retryAfter('3600') });
    expect(await say('bad')).toMatchObject({ ok: false, problems: [{ code: 'comment-failed' }] });
    expect(lines(/POST .*comments/)).toBe(1);
  });

  it.each([502, 'reset'] as const)('asks and updates again after %s', async (status) => {
    await say('bad');
    github.faults.push({ matches: /graphql/, times: 1, status }, { matches: /PATCH/, times: 1, status });
    expect(await say('worse')).toMatchObject({ ok: true, value: { what: 'updated' } });
  });

  it.each([502, 'reset'] as const)('never creates twice after %s', async (status) => {
    github.faults.push({ matches: /POST .*comments/, times: 9, status });
    expect(await say('bad')).toMatchObject({ ok: false, problems: [{ code: 'comment-failed' }] });
    expect(lines(/POST .*comments/)).toBe(1);
  });
});

describe('the budget', () => {
  it('is sixty calls', async () => {
    const one = client();
    github.commits.add('a'.repeat(40));
    const place = { owner: 'acme', repository: 'support-bot', commit: 'a'.repeat(40) };
    const answers = [];
    for (let index = 0; index < 40; index++) answers.push(await fileAtCommit(one, place, 'x.yml'));
    expect(answers.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'missing'));
    expect(answers.at(-1)).toMatchObject({ failed: expect.stringContaining('60 calls') });
    expect(github.seen).toHaveLength(60);
  });
});

describe('the token', () => {
  it.each([301, 302, 307, 308])('does not follow a redirect (%s) to another host', async (status) => {
    const foreign = await startGitHub(token);
    const headers = { location: `${foreign.url}/graphql` };
    github.faults.push({ matches: /graphql/, times: 9, status, headers });
    expect(await say('bad')).toMatchObject({ ok: false });
    github.faults.push({
      matches: /contents/,
      times: 9,
      status,
      headers: { location: `${foreign.url}/repos/acme/support-bot/contents/x` },
    });
    const place = { owner: 'acme', repository: 'support-bot', commit: 'a'.repeat(40) };
    expect(await fileAtCommit(client(), place, 'x')).toMatchObject({ failed: expect.any(String) });
    expect(foreign.seen).toEqual([]);
    await foreign.close();
  });

  it('follows one on the same host', async () => {
    const commit = 'a'.repeat(40);
    github.files.set(`${commit}:moved.yml`, 'version: 1\n');
    github.faults.push({
      matches: /contents\/old/,
      times: 1,
      status: 301,
      headers: { location: `${github.url}/repos/acme/support-bot/contents/moved.yml?ref=${commit}` },
    });
    const place = { owner: 'acme', repository: 'support-bot', commit };
    expect(await fileAtCommit(client(), place, 'old.yml')).toEqual({ text: 'version: 1\n' });
  });

  it('goes round in no circle', async () => {
    github.faults.push({
      matches: /contents/,
      times: 99,
      status: 302,
      headers: { location: `${github.url}/repos/acme/support-bot/contents/x` },
    });
    const place = { owner: 'acme', repository: 'support-bot', commit: 'a'.repeat(40) };
    expect(await fileAtCommit(client(), place, 'x')).toMatchObject({ failed: expect.any(String) });
    expect(github.seen.length).toBeLessThanOrEqual(12);
  });

  it('is in nothing that libraries say', () => {
    expect(said.join().includes(token)).toBe(false);
  });
});
