/** Measures what a scan that names 50 models pays for the catalog in processor time: `npm run bench:catalog`, each run in a process of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../catalog/catalog.js';

/** Milliseconds of processor time that a scan may pay, and how often it is measured. */
const limit = 10;
const runs = 21;

interface Cost {
  /** Milliseconds until the catalog is open. */
  readonly open: number;
  /** Milliseconds of the stages that ask it, their own work included. */
  readonly stages: number;
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

/** The stages that ask the catalog about models; without references, so that nothing else is measured. */
async function ask(ids: readonly string[], catalog: Catalog): Promise<void> {
  const { parseModelId } = await import('../identify/index.js');
  const { fromCatalog, resolve } = await import('../resolve/index.js');
  const models = ids.flatMap((id) => {
    const identity = parseModelId(id, catalog);
    return identity === undefined ? [] : [{ ...identity, references: [] }];
  });
  if (models.length !== ids.length) throw new Error(`${ids.length - models.length} of the ids are none`);
  await resolve(models, fromCatalog(catalog));
}

/** Everything that the catalog answers in such a run, in order. */
interface Recording {
  readonly names: readonly string[];
  readonly baseFamilies: readonly string[];
  readonly answers: readonly unknown[];
}

async function recorded(ids: readonly string[], catalog: Catalog): Promise<Recording> {
  const answers: unknown[] = [];
  const entries = Object.entries(catalog).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member] as const;
    const answer = (...given: readonly unknown[]): unknown => {
      const found = (member as (...given: readonly unknown[]) => unknown)(...given);
      answers.push(found ?? null);
      return found;
    };
    return [name, answer] as const;
  });
  await ask(ids, Object.fromEntries(entries) as unknown as Catalog);
  const names = entries.flatMap(([name, member]) => (typeof member === 'function' ? [name] : []));
  return { names, baseFamilies: catalog.baseFamilies, answers };
}

/** A catalog that costs nothing: it answers what was recorded. */
function replayed({ names, baseFamilies, answers }: Recording): Catalog {
  let next = 0;
  const answer = () => answers[next++] ?? undefined;
  return { baseFamilies, ...Object.fromEntries(names.map((name) => [name, answer])) } as unknown as Catalog;
}

/** A recording that was read back: what was one fact is one object again, for the stages tell facts apart by that. */
function readBack(text: string): Recording {
  const { answers, ...rest } = JSON.parse(text) as Recording;
  const one = new Map<string, unknown>();
  for (const answer of answers) one.set(JSON.stringify(answer), answer);
  return { ...rest, answers: answers.map((answer) => one.get(JSON.stringify(answer))) };
}

/** Milliseconds of processor time since then: another process on the machine does not count. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** One run in this process, by the catalog or by what it answered once; the stages are loaded first. */
async function measure(ids: readonly string[], recording: Recording | undefined): Promise<Cost> {
  const { openCatalog } = await import('../catalog/index.js');
  await Promise.all([import('../identify/index.js'), import('../resolve/index.js')]);
  const start = process.cpuUsage();
  const catalog = recording === undefined ? await openCatalog() : replayed(recording);
  const open = since(start);
  const asking = process.cpuUsage();
  await ask(ids, catalog);
  return { open, stages: since(asking) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const self = fileURLToPath(import.meta.url);
const [mode, ...given] = process.argv.slice(2);
if (mode !== undefined) {
  const text = readFileSync(0, 'utf8');
  process.stdout.write(JSON.stringify(await measure(given, text === '' ? undefined : readBack(text))));
} else {
  const { openCatalog } = await import('../catalog/index.js');
  const catalog = await openCatalog();
  const ids = named(catalog.all());
  const recording = JSON.stringify(await recorded(ids, catalog));
  const cost = (input: string) => {
    const options = { encoding: 'utf8', input } as const;
    return JSON.parse(execFileSync(process.execPath, ['--single-threaded', self, 'run', ...ids], options)) as Cost;
  };
  // In turn, because the machine is not equally busy all the time.
  const pairs = Array.from({ length: runs }, () => [cost(''), cost(recording)] as const);
  const real = pairs.map(([paid]) => paid);
  const free = pairs.map(([, spared]) => spared);
  const open = median(real.map((cost) => cost.open));
  const asked = median(real.map(({ stages }) => stages)) - median(free.map(({ stages }) => stages));
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  process.stdout.write(
    `${ids.length} models, ${runs} processes each: ${ms(open + asked)} of processor time (open ${ms(open)}, look-ups ${ms(asked)}); limit ${limit} ms; load ${loadavg()[0]!.toFixed(1)}\n`,
  );
  process.exitCode = open + asked < limit ? 0 : 1;
}
