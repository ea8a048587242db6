/** Measures what a scan that names 50 models pays for the catalog: `npm run bench:catalog`, each run in a process of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../catalog/types.js';

/** Milliseconds that issue 6 allows, and how often it is measured: the median of so many is steady on a busy machine. */
const limit = 10;
const runs = 21;

interface Cost {
  /** Milliseconds until the catalog is open. */
  readonly open: number;
  /** Milliseconds inside its look-ups, over all stages. */
  readonly asked: number;
}

/** 50 ids as people write them: known models, copies by packagers, Ollama tags, hosted ids, and names that nobody knows. */
function named({ models, tags }: ReturnType<Catalog['all']>): readonly string[] {
  const spread = <T>(rows: readonly T[], count: number) =>
    Array.from({ length: count }, (_, place) => rows[Math.floor((place * rows.length) / count)]!);
  const onHub = models.map(({ id }) => id).filter((id) => /^huggingface:.+\//.test(id));
  const names = spread(onHub, 25).map((id) => id.slice('huggingface:'.length));
  const copies = spread(onHub, 10).map((id) => `bartowski/${id.slice(id.indexOf('/') + 1)}-GGUF`);
  const pulled = spread(tags, 8).map(({ pattern }) => `ollama:${pattern.replace('*', '-q4_K_M')}`);
  const listed = readFileSync('fixtures/catalog/first-hosted.jsonl', 'utf8').trim().split('\n');
  const hosted = spread(listed, 4).map((row) => (JSON.parse(row) as { readonly id: string }).id);
  return [...names, ...copies, ...pulled, ...hosted, 'someone/some-model', 'acme/llama-ours-7b', 'acme/x'];
}

/** A catalog that adds up the time spent inside it; look-ups that ask each other are counted once. */
function timed(catalog: Catalog, spent: { ms: number }): Catalog {
  let depth = 0;
  const entries = Object.entries(catalog).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member] as const;
    const ask = (...given: readonly unknown[]): unknown => {
      const start = performance.now();
      depth++;
      const answer = (member as (...given: readonly unknown[]) => unknown)(...given);
      if (--depth === 0) spent.ms += performance.now() - start;
      return answer;
    };
    return [name, ask] as const;
  });
  return Object.fromEntries(entries) as unknown as Catalog;
}

/** One run in this process; the stages are loaded first, so that only the catalog is measured. */
async function measure(ids: readonly string[]): Promise<Cost> {
  const { openCatalog } = await import('../catalog/index.js');
  const { parseModelId } = await import('../identify/index.js');
  const { fromCatalog, resolve } = await import('../resolve/index.js');
  const start = performance.now();
  const opened = await openCatalog();
  const open = performance.now() - start;
  const spent = { ms: 0 };
  const catalog = timed(opened, spent);
  const models = ids.flatMap((id) => {
    const identity = parseModelId(id, catalog);
    return identity === undefined ? [] : [{ ...identity, references: [] }];
  });
  if (models.length !== ids.length) throw new Error(`${ids.length - models.length} of the ids are none`);
  await resolve(models, fromCatalog(catalog));
  return { open, asked: spent.ms };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const self = fileURLToPath(import.meta.url);
const given = process.argv.slice(2);
if (given.length > 0) {
  process.stdout.write(JSON.stringify(await measure(given)));
} else {
  const { openCatalog } = await import('../catalog/index.js');
  const ids = named((await openCatalog()).all());
  const costs = Array.from({ length: runs }, () => {
    return JSON.parse(execFileSync(process.execPath, [self, ...ids], { encoding: 'utf8' })) as Cost;
  });
  const totals = costs.map(({ open, asked }) => open + asked);
  const total = median(totals);
  const ms = (values: readonly number[], of = median) => `${of(values).toFixed(1)} ms`;
  const parts = `open ${ms(costs.map(({ open }) => open))}, look-ups ${ms(costs.map(({ asked }) => asked))}`;
  const best = ms(totals, (values) => Math.min(...values));
  process.stdout.write(
    `${ids.length} models, ${runs} processes: median ${ms(totals)} (${parts}), best ${best}; limit ${limit} ms\n`,
  );
  process.exitCode = total < limit ? 0 : 1;
}
