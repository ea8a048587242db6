/** `inventory join`: one answer out of what shards left, and nothing believed that is missing, foreign or tampered with. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownInventory } from '../../src/report/index.js';
import { Inventory } from '../../src/report/inventory-schema.js';
import { program } from '../cli/built.js';
import { type Fleet, startFleet } from './fleet.js';

type Answer = ReturnType<typeof Inventory.parse>;
type Json = Record<string, unknown>;

const loads = (...ids: readonly string[]) =>
  ['from transformers import AutoModel', ...ids.map((id) => `AutoModel.from_pretrained("${id}")`), ''].join('\n');
const own = { 'own/model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n' };
const hostile = '<img src=x onerror=alert(1)>@acme|`[x](javascript:1).py';
let fleet: Fleet;
let made = 0;

beforeAll(async () => {
  program();
  fleet = await startFleet();
  fleet.add('acme/a', { 'app.py': loads('Qwen/Qwen2.5-7B', 'meta-llama/Llama-3.1-8B'), ...own });
  fleet.add('acme/b', { [hostile]: loads('Qwen/Qwen2.5-7B'), ...own });
  fleet.add('acme/c', { 'app.py': loads('meta-llama/Llama-3.1-8B') });
  fleet.file('deny.yml', 'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, roles: [root] }\n');
  fleet.file('allow.yml', 'version: 1\nrules:\n  origin: { deny: { countries: [KP] }, roles: [root] }\n');
  fleet.file('list.txt', 'acme/a\nacme/b\nacme/c\n');
  await fleet.run(['plan', '--repositories', 'list.txt', '--shards', '3', '--output', 'plan.json']);
  for (const policy of ['deny', 'allow'])
    await fleet.run(['scan', 'plan.json', '--out', policy, '--policy', `${policy}.yml`]);
  await fleet.run(['scan', 'plan.json', '--out', 'none']);
}, 120_000);
afterAll(() => fleet.close());

/** Joins a copy of what a scan left, changed before. */
async function joined(from: string, change: (folder: string) => void = () => {}, more: readonly string[] = []) {
  const folder = `copy-${++made}`;
  cpSync(join(fleet.room, from), join(fleet.room, folder), { recursive: true });
  change(join(fleet.room, folder));
  const run = await fleet.run(['join', folder, '--plan', 'plan.json', '--format', 'json', ...more]);
  return { ...run, inventory: Inventory.parse(JSON.parse(run.out)) };
}

function edit(path: string, change: (data: Json) => unknown): void {
  const data = JSON.parse(readFileSync(path, 'utf8')) as Json;
  writeFileSync(path, JSON.stringify(change(data) ?? data));
}

const reasons = ({ repositories }: Answer) =>
  repositories.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name} ${reason}`]));
const codes = ({ problems }: Answer) => problems.map(({ code }) => code);

describe('one answer', () => {
  it('says who uses which model, what breaks the policy, and where', async () => {
    const { code, inventory } = await joined('deny');
    expect([code, inventory.exit.code, inventory.complete]).toEqual([1, 1, true]);
    expect(inventory.repositories.map(({ name, verdict, counts }) => [name, verdict, counts?.errors])).toEqual([
      ['acme/a', 'violated', 1],
      ['acme/b', 'violated', 1],
      ['acme/c', 'pass', 0],
    ]);
    const used = inventory.models.map(({ id, repositories }) => [id, repositories.map(({ name }) => name)]);
    // The same path in two repositories is not the same model.
    expect(used).toEqual([
      ['huggingface:Qwen/Qwen2.5-7B', ['acme/a', 'acme/b']],
      ['huggingface:meta-llama/Llama-3.1-8B', ['acme/a', 'acme/c']],
      ['local:model.safetensors', ['acme/a']],
      ['local:model.safetensors', ['acme/b']],
    ]);
    expect(inventory.models[0]?.repositories.map(({ standing }) => standing)).toEqual(['blocked', 'blocked']);
    const errors = inventory.findings.filter(({ level }) => level === 'error');
    expect(errors.map(({ repository, places }) => [repository, places])).toEqual([
      ['acme/a', [{ path: 'app.py', line: 2 }]],
      ['acme/b', [{ path: hostile, line: 2 }]],
    ]);
  });

  it.each([
    ['allow', 0, 'pass'],
    ['none', 0, 'no policy'],
    ['deny', 1, 'violated'],
  ])('%s ends with %d', async (from, code, word) => {
    const run = await fleet.run(['join', from, '--plan', 'plan.json']);
    expect([run.code, run.err]).toEqual([code, '']);
    expect(run.out.trim().split('\n').at(-1)).toContain(word);
  });

  it('says on the terminal which rule failed, why, where, and what to do', async () => {
    const { out } = await fleet.run(['join', 'deny', '--plan', 'plan.json']);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.startsWith('What breaks the policy: 1 model '));
    expect(
      lines
        .slice(at + 1, at + 8)
        .join('\n')
        .replace(/\s+/g, ' '),
    ).toMatch(
      /^✗ Qwen\/Qwen2\.5-7B origin its weights are its own, .* for the role root → use a model whose weights come from elsewhere, or add a dated exception for "root:Qwen\/Qwen2\.5-7B" in acme\/a \(app\.py:2\), acme\/b /,
    );
    expect((await fleet.run(['join', 'allow', '--plan', 'plan.json'])).out).not.toContain('What breaks');
  });

  it('is found in folders of artifacts, and the same whatever they are called', async () => {
    const flat = await joined('deny');
    const nested = await joined('deny', (folder) => {
      for (const number of [1, 2, 3]) {
        const below = join(folder, `artifact-${9 - number}`);
        mkdirSync(below);
        for (const name of [`shard-${number}`, `shard-${number}.json`])
          renameSync(join(folder, name), join(below, name));
      }
    });
    expect(nested.inventory).toEqual(flat.inventory);
  });

  it('is marked where repositories saw other facts of a model', async () => {
    const { inventory } = await joined('deny', (folder) =>
      retold(folder, 3, (report) => {
        const [model] = report.models as Json[];
        if (model) model.roots = [];
      }),
    );
    expect(inventory.models.map(({ differs }) => differs === true)).toEqual([false, true, false, false]);
  });
});

/** Changes a report and has its shard record the new one. */
function retold(folder: string, shard: number, change: (report: Json) => void): void {
  const name = 'abc'[shard - 1] ?? '';
  const path = join(folder, `shard-${shard}/1-${name}.json`);
  edit(path, change);
  const { createHash } = process.getBuiltinModule('node:crypto');
  const report = createHash('sha256').update(readFileSync(path)).digest('hex');
  edit(join(folder, `shard-${shard}.json`), (record) => ({
    ...record,
    repositories: (record.repositories as Json[]).map((one) => ({ ...one, report })),
  }));
}

describe('what is missing or foreign', () => {
  const shard = (folder: string, number: number) => join(folder, `shard-${number}.json`);
  const cases: readonly (readonly [string, (folder: string) => void, readonly string[], readonly string[]])[] = [
    ['a shard', (at) => rmSync(shard(at, 2)), ['acme/b shard-missing'], ['shard-missing']],
    [
      'every shard',
      (at) => rmSync(at, { recursive: true }),
      ['acme/a shard-missing', 'acme/b shard-missing', 'acme/c shard-missing'],
      ['folder-unreadable', 'shard-missing', 'shard-missing', 'shard-missing'],
    ],
    ['a report', (at) => rmSync(join(at, 'shard-2/1-b.json')), ['acme/b report-unusable'], []],
    [
      'the end of a shard that was stopped',
      (at) => edit(shard(at, 2), (record) => ({ ...record, repositories: [] })),
      ['acme/b not-recorded'],
      [],
    ],
    [
      'a shard that is there twice',
      (at) => {
        mkdirSync(join(at, 'again'));
        cpSync(shard(at, 2), shard(join(at, 'again'), 2));
      },
      ['acme/b shard-unusable'],
      ['shard-twice'],
    ],
    [
      'a shard of another plan',
      (at) => edit(shard(at, 2), (record) => ({ ...record, plan: '0'.repeat(64) })),
      ['acme/b shard-missing'],
      ['shard-missing', 'shard-unplanned'],
    ],
    [
      'a shard under the name of another',
      (at) => renameSync(shard(at, 2), shard(at, 9)),
      ['acme/b shard-missing'],
      ['shard-missing', 'shard-unplanned'],
    ],
    [
      'a repository that was not planned',
      (at) => edit(shard(at, 2), (record) => ({ ...record, repositories: [{ name: 'acme/z', outcome: 'empty' }] })),
      ['acme/b shard-unusable'],
      ['shard-unreadable'],
    ],
    [
      'a repository twice',
      (at) =>
        edit(shard(at, 2), (record) => ({
          ...record,
          repositories: [...(record.repositories as Json[]), { name: 'acme/b', outcome: 'empty' }],
        })),
      ['acme/b not-recorded'],
      [],
    ],
    [
      'another version of the tool',
      (at) => edit(shard(at, 2), (record) => ({ ...record, tool: { name: 'model-review', version: '0.0.9' } })),
      ['acme/b other-version'],
      ['shard-differs'],
    ],
    [
      'another catalog',
      (at) =>
        retold(at, 2, (report) => {
          report.catalog = { date: '2020-01-01' };
        }),
      ['acme/b other-version'],
      [],
    ],
    [
      'another policy',
      (at) => edit(shard(at, 2), (record) => ({ ...record, policy: '0'.repeat(64) })),
      ['acme/b other-policy'],
      ['shard-differs'],
    ],
    [
      'a report with one letter changed',
      (at) =>
        writeFileSync(
          join(at, 'shard-2/1-b.json'),
          readFileSync(join(at, 'shard-2/1-b.json'), 'utf8').replace('Qwen2.5-7B', 'Qwen2.5-9B'),
        ),
      ['acme/b report-unusable'],
      [],
    ],
    [
      'a report of another repository',
      (at) =>
        retold(at, 2, (report) => {
          report.root = 'c';
        }),
      ['acme/b report-unusable'],
      [],
    ],
    [
      'a report of another day',
      (at) =>
        retold(at, 2, (report) => {
          report.asOf = '2020-01-01';
        }),
      ['acme/b report-unusable'],
      [],
    ],
    [
      'a report that is none',
      (at) =>
        retold(at, 2, (report) => {
          report.models = [{ id: 'x' }];
        }),
      ['acme/b report-unusable'],
      [],
    ],
    [
      'a report that is a link',
      (at) => {
        renameSync(join(at, 'shard-2/1-b.json'), join(at, 'b.json'));
        symlinkSync(join(at, 'b.json'), join(at, 'shard-2/1-b.json'));
      },
      ['acme/b report-unusable'],
      [],
    ],
    [
      'a record that is nested without end',
      (at) => writeFileSync(shard(at, 2), `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      ['acme/b shard-missing'],
      ['shard-missing', 'shard-unreadable'],
    ],
    [
      'a record with a name that leads away',
      (at) => edit(shard(at, 2), (record) => ({ ...record, repositories: [{ name: '../../b', outcome: 'empty' }] })),
      ['acme/b shard-missing'],
      ['shard-missing', 'shard-unreadable'],
    ],
    [
      'a record that is no JSON',
      (at) => writeFileSync(shard(at, 2), '{'),
      ['acme/b shard-missing'],
      ['shard-missing', 'shard-unreadable'],
    ],
  ];

  it.each(cases)('%s', async (_, change, expected, problems) => {
    // Nothing is violated here: only what is missing can fail the join.
    const { code, inventory } = await joined('allow', change, ['--on-incomplete', 'warn']);
    expect([code, inventory.exit.code, inventory.complete]).toEqual([2, 2, false]);
    expect(reasons(inventory)).toEqual(expected);
    expect(codes(inventory)).toEqual(problems);
  });

  it('is said by name, on a terminal and in Markdown, and weighs more than a violation', async () => {
    const { code, err } = await joined('deny', (at) => rmSync(shard(at, 2)));
    expect(code).toBe(2);
    expect(err).toContain('there is no record of a shard: shard 2 (acme/b)');
    expect(err).toContain('acme/b: its shard left no record');
    expect(err).toContain('1 of 3 repositories could not be scanned and 1 of 3 repositories breaks the policy');
  });

  it('includes what was not seen in a repository, unless that is tolerated', async () => {
    const gap = (at: string) =>
      retold(at, 3, (report) => {
        report.exit = { code: 2, meaning: 'could not judge or incomplete' };
        report.complete = false;
      });
    expect((await joined('none', gap)).code).toBe(2);
    const tolerated = await joined('none', gap, ['--on-incomplete', 'warn']);
    expect([tolerated.code, tolerated.inventory.complete]).toEqual([0, false]);
  });

  it.each([
    ['one that is changed', (text: string) => text.replace('"size": 0', '"size": 1'), 'belongs to another plan'],
    ['one that is none', () => '{}', 'the plan cannot be used'],
  ])('a plan: %s', async (_, change, words) => {
    fleet.file('other.json', change(readFileSync(join(fleet.room, 'plan.json'), 'utf8')));
    const { code, err, out } = await fleet.run(['join', 'allow', '--plan', 'other.json']);
    expect(code).toBe(2);
    expect(out + err).toContain(words);
  });
});

describe('Markdown', () => {
  it('leaves nothing of a hostile name alive, and links places at the commit that was scanned', async () => {
    const { code, out } = await fleet.run(['join', 'deny', '--plan', 'plan.json', '--format', 'markdown']);
    expect(code).toBe(1);
    expect(out).toMatch(/^### ❌ Model inventory: violated: 2 of 3 repositories break the policy\n/);
    expect(out).toMatch(/href="http:\/\/127\.0\.0\.1:\d+\/acme\/a\/blob\/[0-9a-f]{40}\/app\.py#L2"/);
    expect(out).toContain('who uses what: 4 models');
    expect(out).not.toMatch(/<img|@acme|javascript:1\)|\]\(/);
    for (const line of out.split('\n').filter((one) => one.startsWith('| ')))
      expect([3, 4, 7]).toContain(line.split(' | ').length);
  });

  it('keeps to any number of bytes, with the verdict first and what was left out counted', async () => {
    const { inventory } = await joined('deny');
    const many = <T>(rows: readonly T[]) => Array.from({ length: 2000 }, () => rows).flat();
    const { repositories, models, findings } = inventory;
    const large = {
      ...inventory,
      repositories: many(repositories),
      models: many(models),
      findings: findings.flatMap((one) =>
        Array.from({ length: 2000 }, (_, index) => ({ ...one, model: `huggingface:acme/m${index}` as const })),
      ),
    };
    for (const bytes of [2000, 20_000, 900 * 1024]) {
      const text = markdownInventory(large, bytes);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
      expect(Buffer.byteLength(text)).toBeGreaterThan(bytes / 5);
      expect(text).toMatch(/^### ❌ Model inventory: violated/);
      expect(text).toContain('more; the JSON document lists all.');
    }
  });
});
