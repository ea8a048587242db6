/** The commands that look into the catalog, as users run them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

beforeAll(() => void program(), 120_000);

const json = (...args: readonly string[]) => {
  const { code, out } = run(['catalog', ...args, '--format', 'json']);
  return { code, value: JSON.parse(out) };
};

describe('show', () => {
  it.each([
    ['deepseek-ai/DeepSeek-R1', ['models'], 'huggingface:deepseek-ai/DeepSeek-V3-Base'],
    ['ollama:cogito:8b', ['tags'], 'huggingface:meta-llama/Llama-3.1-8B'],
    ['runwayml/stable-diffusion-v1-5', ['models', 'tombstones'], 'huggingface:CompVis/stable-diffusion-v1-1'],
    ['mistralai', ['publishers', 'hosts'], undefined],
    ['llama3.1', ['models', 'families', 'tags', 'licenses'], 'family:llama3.1'],
    ['apache-2.0', ['licenses'], undefined],
    ['Apache-2.0', ['licenses'], undefined],
    ['api.deepseek.com', ['hosts'], undefined],
    ['bedrock', ['hosts'], undefined],
  ])('%s', (name, tables, root) => {
    const { code, value } = json('show', name);
    expect(code).toBe(0);
    expect(value.asked).toBe(name);
    expect(value.rows.map((row: { table: string }) => row.table)).toEqual(tables);
    for (const { fact } of value.rows)
      expect(fact.source).toMatchObject({ text: expect.any(String), date: expect.any(String) });
    if (root === undefined) expect(value.resolves).toBeNull();
    else expect(value.resolves.roots.map(({ id }: { id: string }) => id)).toContain(root);
  });

  it('says in words what a row says, who says so and what it leads to', () => {
    const { code, out, err } = run(['catalog', 'show', 'skt/A.X-4.0']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^model huggingface:skt\/A\.X-4\.0 ─/);
    expect(out).toMatch(/ {2}parents {7}finetune of huggingface:Qwen\/Qwen2\.5-72B\n/);
    expect(out).toMatch(/ {2}source {8}.*\n?.*confidence, 20\d\d-\d\d-\d\d\)/);
    expect(out).toContain('what it resolves to, by the catalog alone');
    expect(out).toContain('← likely fine-tuned from Qwen/Qwen2.5-72B (CN');
    expect(out).toContain('A fact is wrong');
  });

  it('says that there is no such row, and where else to look', () => {
    const { code, out } = run(['catalog', 'show', 'no-such-name-anywhere']);
    expect(code).toBe(2);
    expect(out).toBe(
      'the catalog has no row of the name "no-such-name-anywhere"\n→ model-review catalog search finds parts of names; model-review explain asks the Hub as well\n',
    );
    expect(json('show', 'no-such-name-anywhere')).toEqual({
      code: 2,
      value: { asked: 'no-such-name-anywhere', rows: [], resolves: null },
    });
  });

  it.each([['\u001b[31m::error::x'], ['x'.repeat(50_000)], ['../../etc/passwd'], ['']])('is safe with %j', (name) => {
    const { code, out } = run(['catalog', 'show', name]);
    expect(code).toBe(2);
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/^::/m);
  });
});

describe('search', () => {
  it('finds rows that hold every word, the best first, and no more than asked for', () => {
    const { code, value } = json('search', 'qwen', '72B', '--limit', '5');
    expect(code).toBe(0);
    expect(value.hits).toHaveLength(5);
    expect(value.total).toBeGreaterThan(20);
    for (const { id } of value.hits) expect(id.toLowerCase()).toMatch(/qwen|qvq/);
    const scores = value.hits.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
  });

  it.each([
    [['mistralai'], 'publishers', 'mistralai'],
    [['hangzhou', 'deepseek'], 'publishers', 'deepseek-ai'],
    [['llama3.1'], 'families', 'llama3.1'],
    [['BUSL-1.1'], 'licenses', 'business-source-1.1'],
  ])('%j finds %s %s', (words, table, id) => {
    const { value } = json('search', ...words);
    const found = value.hits.map((hit: { table: string; id: string }) => `${hit.table} ${hit.id}`);
    expect(found.slice(0, 6)).toContain(`${table} ${id}`);
  });

  it('fits the columns that there are, and says how many rows are left', () => {
    const { code, out } = run(['catalog', 'search', 'llama'], { env: { COLUMNS: '80' } });
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toMatch(/… and [\d,]+ more rows; add a word, or raise --limit\n$/);
  });

  it('says that nothing holds the words', () => {
    expect(run(['catalog', 'search', 'qwen', 'zzzzzz'])).toMatchObject({
      code: 2,
      out: 'no row of the catalog holds all of these words\n',
    });
  });
});

describe('stats and age', () => {
  it('counts every table, basis and confidence', () => {
    const { code, value } = json('stats');
    expect(code).toBe(0);
    const rows = value.tables.reduce((sum: number, table: { rows: number }) => sum + table.rows, 0);
    const total = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect([total(value.basis), total(value.confidence)]).toEqual([rows, rows]);
    expect(value.version).toMatch(/^[0-9a-f]{12}$/);
    expect(value.oldest <= value.newest && value.newest <= value.date).toBe(true);
    const { out } = run(['catalog', 'stats']);
    for (const word of [
      'publishers',
      'families',
      'models',
      'tags',
      'hosts',
      'licenses',
      'general-knowledge',
      value.version,
    ]) {
      expect(out).toContain(word);
    }
  });

  it('lists what was read long ago, the oldest first', () => {
    const { code, value } = json('stale', '--days', '30', '--today', '2030-01-01');
    expect(code).toBe(0);
    const days = value.map((one: { days: number }) => one.days);
    expect(days).toEqual([...days].sort((a: number, b: number) => b - a));
    expect(days.at(-1)).toBeGreaterThan(30);
    expect(value[0].rows.length).toBeGreaterThan(0);
    expect(run(['catalog', 'stale', '--today', '2020-01-01']).out).toBe('no source is older than 180 days\n');
  });
});

describe('usage', () => {
  it.each<[string[], RegExp]>([
    [[], /Usage: model-review catalog/],
    [['show'], /missing required argument 'name'/],
    [['show', 'a', 'b'], /too many arguments/],
    [['search'], /missing required argument 'word'/],
    [['search', 'a', '--limit', '0'], /whole number above zero/],
    [['stale', '--days', 'x'], /whole number above zero/],
    [['stats', '--format', 'xml'], /Allowed choices are terminal, json/],
    [['shwo', 'a'], /unknown command 'shwo'\n\(Did you mean show\?\)/],
  ])('%j exits 3 and says what to do', (args, message) => {
    const { code, out, err } = run(['catalog', ...args]);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([3, '']);
  });

  it.each([[[]], [['show']], [['search']], [['stats']], [['stale']]])(
    'catalog %j --help shows examples and exit codes',
    (args) => {
      const { code, out, err } = run(['catalog', ...args, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/Examples:\n {2}\$ .*[\s\S]*Exit codes:\n {2}0 {2}/);
      expect(out).not.toContain('--today');
    },
  );
});
