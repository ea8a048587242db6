/** What shards left, gathered from a folder of artifacts: nothing in it is believed before it is checked against the plan. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem, Result } from '../problem.js';
import { openShares } from '../report/index.js';
import { Report } from '../report/schema.js';
import type { InventoryAnswer, Share } from '../report/types.js';
import { digestOf, parsed, readBytes, recordName, reportName } from './files.js';
import { Plan, ShardRecord } from './schema.js';
import { largestReport } from './shard.js';

type Row = InventoryAnswer['repositories'][number];

/** What this join is itself: reports of another version or with other facts say nothing beside each other. */
type Self = Pick<Share, 'tool' | 'catalog'>;

/** Most bytes of a plan and of a record, folders below the one that is given, and things in them. */
const limits = { bytes: 32 << 20, depth: 4, entries: 200_000 } as const;

/** Reads a plan, with the digest of its bytes. */
export function readPlan(path: string): Result<{ readonly plan: Plan; readonly digest: string }> {
  const bytes = readBytes(path, limits.bytes);
  const plan = Buffer.isBuffer(bytes) ? parsed(Plan, bytes) : bytes;
  if ('failed' in plan || !Buffer.isBuffer(bytes)) {
    const detail = 'failed' in plan ? plan.failed : '';
    return { ok: false, problems: [{ code: 'plan-unreadable', path, detail }] };
  }
  return { ok: true, value: { plan: plan as Plan, digest: digestOf(bytes) } };
}

/** One record that belongs to the plan, and the folder that it lies in. */
interface Found {
  readonly record: ShardRecord;
  readonly folder: string;
}

/** Every planned repository with its share, or why there is none. */
export function gather(
  folder: string,
  { plan, digest }: { readonly plan: Plan; readonly digest: string },
  { tool, catalog }: Self,
): Pick<InventoryAnswer, 'repositories' | 'problems'> {
  const problems: Problem[] = [];
  const found = new Map<number, Found[]>();
  const listed = recordsIn(folder);
  if (listed === undefined) problems.push({ code: 'folder-unreadable', detail: folder });
  for (const path of listed ?? []) {
    const record = readRecord(join(folder, path));
    if ('failed' in record) problems.push({ code: 'shard-unreadable', path, detail: record.failed });
    else if (record.plan !== digest || path !== join(dirname(path), recordName(record.shard)))
      problems.push({ code: 'shard-unplanned', path });
    else if (record.shard > plan.shards.length) problems.push({ code: 'shard-unplanned', path });
    else {
      const held = { record, folder: join(folder, dirname(path)) };
      found.set(record.shard, [...(found.get(record.shard) ?? []), held]);
    }
  }
  const policy = [...found.values()].flat()[0]?.record.policy;
  const shareOf = openShares();
  const repositories = plan.shards.flatMap(({ number, repositories: planned }): Row[] => {
    const [one, ...others] = found.get(number) ?? [];
    const gap = (reason: 'shard-missing' | 'shard-unusable' | 'other-version' | 'other-policy') =>
      planned.map(({ name }): Row => ({ name, shard: number, outcome: 'failed', reason }));
    if (one === undefined) {
      problems.push({ code: 'shard-missing', detail: namesOf(number, planned) });
      return gap('shard-missing');
    }
    if (others.length > 0) {
      problems.push({ code: 'shard-twice', detail: namesOf(number, planned) });
      return gap('shard-unusable');
    }
    const { record } = one;
    if (record.tool.name !== tool.name || record.tool.version !== tool.version) {
      const detail = `shard ${number}: ${record.tool.name} ${record.tool.version}, and this is ${tool.version}`;
      problems.push({ code: 'shard-differs', detail });
      return gap('other-version');
    }
    if (record.policy !== policy) {
      problems.push({ code: 'shard-differs', detail: `shard ${number}: another policy than the first shard` });
      return gap('other-policy');
    }
    const known = new Set(planned.map(({ name }) => name));
    if (record.repositories.some(({ name }) => !known.has(name))) {
      problems.push({
        code: 'shard-unreadable',
        path: recordName(number),
        detail: 'a repository that was not planned',
      });
      return gap('shard-unusable');
    }
    return planned.map(({ name }, index) => rowOf(plan, one, { name, index }, { catalog, shareOf }));
  });
  return { repositories, problems };
}

function rowOf(
  plan: Plan,
  { record, folder }: Found,
  { name, index }: { readonly name: string; readonly index: number },
  { catalog: own, shareOf }: { readonly catalog: Self['catalog']; readonly shareOf: ReturnType<typeof openShares> },
): Row {
  const { shard } = record;
  const same = record.repositories.filter((one) => one.name === name);
  const [outcome] = same;
  // A job that was stopped leaves what it had done.
  if (outcome === undefined || same.length > 1) return { name, shard, outcome: 'failed', reason: 'not-recorded' };
  if (outcome.outcome !== 'scanned') return { shard, ...outcome };
  const { commit, report, gate, policy } = outcome;
  const about = { name, shard, ...(commit !== undefined && { commit }) };
  const share = readShare(join(folder, reportName(shard, index, name)), report, shareOf);
  if ('failed' in share) return { ...about, outcome: 'failed', reason: 'report-unusable', detail: share.failed };
  const { tool, catalog, asOf, root } = share;
  if (tool.version !== record.tool.version || catalog.date !== own.date || catalog.version !== own.version)
    return { ...about, outcome: 'failed', reason: 'other-version' };
  if (asOf !== plan.asOf || root !== name.slice(name.lastIndexOf('/') + 1))
    return { ...about, outcome: 'failed', reason: 'report-unusable', detail: 'it is about something else' };
  return { ...about, outcome: 'scanned', gate, policy, share };
}

function readRecord(path: string): ShardRecord | { readonly failed: string } {
  const bytes = readBytes(path, limits.bytes);
  return Buffer.isBuffer(bytes) ? (parsed(ShardRecord, bytes) as ShardRecord | { readonly failed: string }) : bytes;
}

function readShare(
  path: string,
  digest: string,
  shareOf: ReturnType<typeof openShares>,
): Share | { readonly failed: string } {
  const bytes = readBytes(path, largestReport);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (digestOf(bytes) !== digest) return { failed: 'it is not the one that the shard recorded' };
  const report = parsed(Report, bytes);
  return 'failed' in report ? report : shareOf(report as Parameters<typeof shareOf>[0]);
}

/** `shard 3 (acme/a, acme/b and 4 more)`. */
function namesOf(number: number, planned: readonly { readonly name: string }[]): string {
  const few = planned.slice(0, 3).map(({ name }) => name);
  const rest = planned.length - few.length;
  return `shard ${number} (${few.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}

/** Paths of the records in a folder and in those below it, sorted; links are not followed. */
function recordsIn(root: string): readonly string[] | undefined {
  const paths: string[] = [];
  let seen = 0;
  const walk = (below: string, depth: number): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (++seen > limits.entries) return;
      const path = join(below, entry.name);
      if (/^shard-\d{1,3}\.json$/.test(entry.name)) paths.push(path);
      else if (entry.isDirectory() && depth < limits.depth) walk(path, depth + 1);
    }
  };
  try {
    walk('', 0);
  } catch {
    return undefined;
  }
  return paths.sort();
}
