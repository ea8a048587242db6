/** One shard: every repository cloned, scanned by a process of its own, and recorded; one that fails costs the others nothing. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { audit } from './audit.js';
import { clone } from './clone.js';
import { digestOf, readBytes, recordName, reportName, writeWhole } from './files.js';
import type { Failure, Outcome, Plan, ShardRecord } from './schema.js';

/** How a shard is scanned. */
export interface ShardOptions {
  readonly tool: ShardRecord['tool'];
  /** Folder that takes the record and the reports; it exists. */
  readonly out: string;
  readonly token: string | undefined;
  /** Most bytes of one clone, and of one working tree. */
  readonly bytes: number;
  /** Most seconds for one repository, cloned and scanned. */
  readonly seconds: number;
  /** Arguments of `scan` for every repository. */
  readonly scan: readonly string[];
  /** Where repositories keep their baseline, if they have one. */
  readonly baseline: string | undefined;
  /** SHA-256 of the policy that they name. */
  readonly policy: string | undefined;
  /** What a workflow calls that runs the gate, beside the action itself. */
  readonly gate: string | undefined;
  /** Told after each repository. */
  readonly said: (outcome: Outcome & { readonly exit?: number }, at: number, of: number) => void;
}

/** A report that is larger is none that can be joined. */
export const largestReport = 128 << 20;

/** Scans one shard of a plan and leaves its record and its reports in the folder. */
export async function scanShard(
  plan: Plan,
  digest: string,
  number: number,
  options: ShardOptions,
): Promise<ShardRecord> {
  const { out, tool, policy, said } = options;
  const planned = plan.shards[number - 1]?.repositories ?? [];
  rmSync(join(out, `shard-${number}`), { recursive: true, force: true });
  mkdirSync(join(out, `shard-${number}`));
  const repositories: Outcome[] = [];
  const head = {
    schemaVersion: 1,
    tool,
    plan: digest,
    shard: number,
    ...(policy !== undefined && { policy }),
  } as const;
  const record = (): ShardRecord => ({ ...head, repositories });
  const write = () => writeWhole(join(out, recordName(number)), `${JSON.stringify(record(), undefined, 2)}\n`);
  write();
  for (const [index, { name }] of planned.entries()) {
    const { outcome, exit } = await scanOne(plan, name, join(out, reportName(number, index, name)), options);
    repositories.push(outcome);
    write();
    said({ ...outcome, ...(exit !== undefined && { exit }) }, index + 1, planned.length);
  }
  return record();
}

/** What became of a repository, and how its scan ended. */
interface Ended {
  readonly outcome: Outcome;
  readonly exit?: number;
}

async function scanOne(plan: Plan, name: string, report: string, options: ShardOptions): Promise<Ended> {
  const { token, bytes, seconds } = options;
  const room = mkdtempSync(join(tmpdir(), 'model-review-clone-'));
  const clear = () => rmSync(room, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', clear);
  try {
    const folder = join(room, basename(name));
    const deadline = Date.now() + seconds * 1000;
    const cloned = await clone(name, folder, { server: plan.server, token, bytes, deadline });
    if (cloned.is === 'empty') return { outcome: { name, outcome: 'empty' } };
    const about = { name, ...(cloned.commit !== undefined && { commit: cloned.commit }) };
    const failed = (reason: Failure, detail?: string): Ended => ({
      outcome: { ...about, outcome: 'failed', reason, ...(detail !== undefined && { detail: detail.slice(0, 300) }) },
    });
    if (cloned.is === 'failed') return failed(cloned.reason, cloned.detail);
    const repository = name.split('/').length === 2 ? ['--repository', name] : [];
    const own = [...repository, ...recorded(folder, options.baseline)];
    const args = [folder, '--format', 'json', '--output', report, '--today', plan.asOf, ...own, ...options.scan];
    const ended = await runScan(args, deadline);
    if (ended === 'timeout') return failed('timeout');
    const written = readBytes(report, largestReport);
    if (Buffer.isBuffer(written) && ended.code !== null && ended.code < 3) {
      const seen = audit(folder, options.gate);
      return { outcome: { ...about, outcome: 'scanned', report: digestOf(written), ...seen }, exit: ended.code };
    }
    rmSync(report, { force: true });
    return failed('scan-failed', ended.said || (ended.code === null ? 'it was killed' : `it ended with ${ended.code}`));
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
}

/** The baseline of a clone, where it has one and no link leads to it. */
function recorded(folder: string, path: string | undefined): readonly string[] {
  if (path === undefined || !existsSync(join(folder, path))) return [];
  const real = join(realpathSync(folder), path);
  return realpathSync(real) === real ? ['--baseline', join(folder, path)] : [];
}

/** Our own `scan` in a process of its own: what hangs or dies on one repository takes no other along. */
function runScan(
  args: readonly string[],
  deadline: number,
): Promise<'timeout' | { readonly code: number | null; readonly said: string }> {
  const [, main = ''] = process.argv;
  const child = spawn(process.execPath, [main, 'scan', ...args, '--no-color'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let late = false;
  child.stderr.on('data', (part: Buffer) => {
    if (said.length < 4096) said += part.toString('utf8');
  });
  const kill = () => child.kill('SIGKILL');
  const alarm = setTimeout(
    () => {
      late = true;
      kill();
    },
    Math.max(0, deadline - Date.now()),
  );
  process.once('exit', kill);
  return new Promise((done) => {
    const close = (code: number | null, last: string) => {
      clearTimeout(alarm);
      process.removeListener('exit', kill);
      done(late ? 'timeout' : { code, said: last.trim().split('\n')[0] ?? '' });
    };
    child.on('error', ({ message }) => close(null, message));
    child.on('close', (code) => close(code, said));
  });
}
