/** `inventory plan`: what is listed, what is left out and counted, and how it is shared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readList, share } from '../../src/inventory/plan.js';
import { Plan } from '../../src/inventory/schema.js';
import { program } from '../cli/built.js';
import { type Fleet, startFleet, token } from './fleet.js';

let fleet: Fleet;
beforeAll(async () => {
  program();
  fleet = await startFleet();
}, 120_000);
afterAll(() => fleet.close());
afterEach(() => {
  expect(fleet.github.mistakes.splice(0)).toEqual([]);
  expect(fleet.github.seen.splice(0).filter(({ authorization }) => authorization !== `token ${token}`)).toEqual([]);
});

const usual = { shards: 40, include: [], exclude: [], forks: false, archived: false };
const planned = () => Plan.parse(JSON.parse(readFileSync(join(fleet.room, 'plan.json'), 'utf8')));
const namesIn = ({ shards }: Pick<Plan, 'shards'>) =>
  shards.flatMap(({ repositories }) => repositories.map(({ name }) => name)).sort();

describe('the shares', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ name: `acme/r${index}`, size: (index * 7919) % 100_000 }));

  it('hold every repository once, weigh about the same, and do not depend on the order of the list', () => {
    const one = share(many, usual);
    expect(one).toEqual(share([...many].reverse(), usual));
    expect(namesIn(one)).toEqual(many.map(({ name }) => name).sort());
    const weights = one.shards.map(({ repositories }) => repositories.reduce((sum, { size }) => sum + size + 4096, 0));
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.1);
    expect(one.shards.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it.each([
    ['as many shards as repositories', many.slice(0, 3), {}, 3, {}],
    ['a row on two pages counts once', [...many.slice(0, 2), ...many.slice(0, 2)], {}, 2, {}],
    ['archived', [{ name: 'acme/a', size: 1, archived: true }], {}, 0, { archived: ['acme/a'] }],
    ['archived as well', [{ name: 'acme/a', size: 1, archived: true }], { archived: true }, 1, {}],
    ['forks', [{ name: 'acme/a', size: 1, fork: true }], {}, 0, { fork: ['acme/a'] }],
    ['forks as well', [{ name: 'acme/a', size: 1, fork: true }], { forks: true }, 1, {}],
    ['disabled', [{ name: 'acme/a', size: 1, disabled: true }], { archived: true }, 0, { disabled: ['acme/a'] }],
    ['a glob on names', [{ name: 'acme/old-A', size: 1 }], { exclude: ['old-*'] }, 0, { excluded: ['acme/old-A'] }],
    ['a glob on owners', [{ name: 'acme/a', size: 1 }], { exclude: ['Acme/*'] }, 0, { excluded: ['acme/a'] }],
    ['only some', [{ name: 'acme/a', size: 1 }], { include: ['b*'] }, 0, { 'not-included': ['acme/a'] }],
    ['what is tiny or new has size 0', [{ name: 'acme/a', size: 0 }], {}, 1, {}],
  ])('%s', (_, candidates, choice, shards, leftOut) => {
    const found = share(candidates, { ...usual, ...choice });
    expect([found.shards.length, found.leftOut]).toEqual([shards, leftOut]);
  });
});

describe('a list from GitHub', () => {
  it('goes through all pages, leaves out and names what is closed, and prints the matrix alone', async () => {
    const repositories = Array.from({ length: 205 }, (_, index) => ({
      full_name: `acme/r${String(index).padStart(3, '0')}`,
      size: index,
      archived: index === 7,
      fork: index === 8,
      private: index > 100,
    }));
    fleet.github.accounts.set('acme', { repositories, total: 104 });
    const { code, out, err } = await fleet.run(['plan', '--org', 'acme', '--output', 'plan.json', '--matrix']);
    expect([code, out]).toEqual([0, `${JSON.stringify(Array.from({ length: 40 }, (_, index) => index + 1))}\n`]);
    expect(err).toContain('203 repositories in 40 shards; left out: 1 archived, 1 forks');
    expect(planned().leftOut).toEqual({ archived: ['acme/r007'], fork: ['acme/r008'] });
    expect(namesIn(planned())).toHaveLength(203);
    expect(planned()).toMatchObject({ owner: 'acme', server: fleet.host.url });
    expect(fleet.github.seen.map(({ line }) => line)).toHaveLength(4);
  });

  it('says how many repositories the token was not shown', async () => {
    fleet.github.accounts.set('acme', { repositories: [{ full_name: 'acme/a', private: true }], total: 6 });
    const { code, err } = await fleet.run(['plan', '--org', 'acme', '--output', 'plan.json']);
    expect([code, planned().hidden]).toEqual([0, 5]);
    expect(err).toContain('the account has repositories that the token was not shown');
  });

  it('lists a user', async () => {
    fleet.github.accounts.set('ada', { repositories: [{ full_name: 'ada/notes' }] });
    expect((await fleet.run(['plan', '--user', 'ada', '--output', 'plan.json'])).code).toBe(0);
    expect(namesIn(planned())).toEqual(['ada/notes']);
  });

  it.each([
    ['an account that is not there', 'nobody', [], 'no such account, or it may not be seen'],
    ['nothing left', 'acme', ['--exclude', '*'], 'there is no repository to look at'],
  ])('%s plans nothing', async (_, account, more, words) => {
    fleet.github.accounts.set('acme', { repositories: [{ full_name: 'acme/a' }] });
    const { code, out, err } = await fleet.run(['plan', '--org', account, ...more]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('waits where GitHub limits, and gives up without a plan where the second page fails', async () => {
    const repositories = Array.from({ length: 150 }, (_, index) => ({ full_name: `acme/r${index}` }));
    fleet.github.accounts.set('acme', { repositories });
    fleet.github.faults.push({ matches: /page=2/, times: 1, status: 429, headers: { 'retry-after': '1' } });
    expect((await fleet.run(['plan', '--org', 'acme', '--output', 'plan.json'])).code).toBe(0);
    expect(namesIn(planned())).toHaveLength(150);
    fleet.github.faults.push({ matches: /page=2/, times: 9, status: 403, message: 'no' });
    const { code, out, err } = await fleet.run(['plan', '--org', 'acme']);
    fleet.github.faults.length = 0;
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('could not be listed');
    expect(err).not.toContain(token);
  });
});

describe('a list by hand', () => {
  it('takes names and addresses on the server, with remarks', async () => {
    fleet.file('list.txt', `# ours\nacme/a\n\n${fleet.host.url}/acme/b.git # moved here\r\nteam/sub/c/\n`);
    const { code } = await fleet.run(['plan', '--repositories', 'list.txt', '--output', 'plan.json']);
    expect([code, namesIn(planned())]).toEqual([0, ['acme/a', 'acme/b', 'team/sub/c']]);
    expect(fleet.github.seen).toEqual([]);
  });

  it.each([
    'a',
    'acme/..',
    'https://elsewhere.example/acme/a',
    '../../etc',
    'acme/a b',
    'acme/a?x',
    '-u/../x',
    'acme//a',
  ])('has no place for "%s"', (written) => {
    expect(readList(`acme/a\n${written}\n`, 'https://git.example')).toEqual({ line: 2, written });
  });

  it('is refused with the line that names none', async () => {
    fleet.file('list.txt', 'acme/a\nhttps://elsewhere.example/acme/a\n');
    const { code, err } = await fleet.run(['plan', '--repositories', 'list.txt']);
    expect(code).toBe(2);
    expect(err).toContain('list.txt:2: the list of repositories has a line that names none');
  });
});

it.each([
  [['plan'], {}, 'nothing says which repositories'],
  [['plan', '--org', 'a/b'], {}, 'no such account: "a/b"'],
  [['plan', '--org', 'acme', '--matrix'], {}, '--matrix needs --output'],
  [['plan', '--org', 'acme', '--shards', '257'], {}, 'from 1 to 256'],
  [['plan', '--org', 'acme'], { GITHUB_TOKEN: '' }, 'there is no GITHUB_TOKEN'],
  [['plan', '--org', 'acme', '--server', 'http://git.example'], {}, '--server is no address of a server'],
  [['plan', '--repositories', 'none.txt'], {}, 'cannot read "none.txt"'],
])('wrong usage: %j', async (args, env, words) => {
  const { code, out, err } = await fleet.run(args, env);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(words);
});
