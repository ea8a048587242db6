/** `inventory scan`: the repositories of one shard, or of all, cloned and scanned one by one. */
import { mkdirSync } from 'node:fs';
import { isAbsolute, normalize, resolve } from 'node:path';
import type { Command } from 'commander';
import { readPolicy } from '../evaluate/index.js';
import { digestOf } from '../inventory/files.js';
import { readPlan } from '../inventory/gather.js';
import type { Plan } from '../inventory/schema.js';
import { scanShard } from '../inventory/shard.js';
import type { Problem } from '../problem.js';
import { outcomeWords, problemText, safeText, withWords } from '../report/index.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { serverOf } from './inventory-server.js';
import { screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { misused } from './usage.js';
import { tool } from './version.js';

interface Options extends HubFlags {
  readonly out: string;
  readonly shard?: number;
  readonly policy?: string;
  readonly policyRoot?: string;
  readonly baseline?: string;
  readonly server?: string;
  readonly gate?: string;
  readonly timeout: number;
  readonly maxMegabytes: number;
  readonly maxFiles?: number;
  readonly maxFileSize?: number;
  readonly color: boolean;
}

/** Runs `inventory scan`; wrong usage leaves through `command.error`. */
export async function inventoryScanCommand(file: string, options: Options, command: Command): Promise<ExitCode> {
  const read = readPlan(file);
  if (!read.ok) return refuse(read.problems, options);
  const { plan, digest } = read.value;
  const numbers = shardsOf(plan, options.shard, command);
  const { baseline = '' } = options;
  if (isAbsolute(baseline) || baseline.split(/[/\\]/).includes('..'))
    misused(command, `--baseline leads out of the repositories: "${baseline}"`, 'give a path in each of them');
  const token = tokenFor(plan, options, command);
  await hubOf(options, command);
  const policy = policyOf('.', options.policy);
  const text = options.policy === undefined || !policy.ok ? undefined : policy.value?.text;
  if (options.policy !== undefined) {
    if (!policy.ok) return refuse(policy.problems, options);
    const checked = readPolicy(text ?? '', options.policy);
    if (!checked.ok) return refuse(checked.problems, options);
  }
  makeFolder(options.out, command);
  // What was started ends with us, and so do clones: by the handlers of `exit`.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code));
  let failed = 0;
  for (const number of numbers) {
    const record = await scanShard(plan, digest, number, {
      tool,
      out: options.out,
      token,
      bytes: options.maxMegabytes * (1 << 20),
      seconds: options.timeout,
      scan: scanArguments(options),
      policy: text === undefined ? undefined : digestOf(text),
      gate: options.gate,
      baseline: options.baseline === undefined ? undefined : normalize(options.baseline),
      said: (outcome, at, of) => process.stderr.write(safeText(outcomeWords(outcome, { shard: number, at, of }))),
    });
    failed += record.repositories.filter(({ outcome }) => outcome === 'failed').length;
  }
  return failed > 0 ? 2 : 0;
}

function shardsOf(plan: Plan, asked: number | undefined, command: Command): readonly number[] {
  const all = plan.shards.map(({ number }) => number);
  if (asked === undefined) return all;
  if (!all.includes(asked)) misused(command, `the plan has no shard ${asked}`, `give a number from 1 to ${all.length}`);
  return [asked];
}

/** A token leaves for the server that it is for; a plan that names another one does not get it. */
function tokenFor(plan: Plan, { server: given }: Options, command: Command): string | undefined {
  const { GITHUB_TOKEN: token } = process.env;
  const server = serverOf(given ?? (token ? undefined : plan.server), command);
  if (server !== plan.server)
    misused(
      command,
      `the plan is for ${plan.server}, and GITHUB_TOKEN for ${server}`,
      `unset GITHUB_TOKEN, or give --server ${plan.server} if the token is for it`,
    );
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token))
    misused(command, 'GITHUB_TOKEN holds characters that no token has', 'set it again, or unset it');
  return token || undefined;
}

function scanArguments(options: Options): readonly string[] {
  const { policy, policyRoot, offline, hubUrl, cacheDir, maxFiles, maxFileSize } = options;
  const named = { policy, 'policy-root': policyRoot, 'hub-url': hubUrl, 'cache-dir': cacheDir && resolve(cacheDir) };
  const counted = { 'max-files': maxFiles, 'max-file-size': maxFileSize };
  return [
    ...Object.entries({ ...named, ...counted }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, String(value)],
    ),
    ...(offline ? ['--offline'] : []),
  ];
}

function makeFolder(folder: string, command: Command): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    misused(command, `cannot make "${folder}": ${(error as NodeJS.ErrnoException).code}`, 'give another folder: --out');
  }
}

function refuse(problems: readonly Problem[], options: Options): ExitCode {
  process.stderr.write(problemText(withWords(problems), screenOf(process.stderr, options)));
  return 2;
}
