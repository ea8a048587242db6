/** `inventory plan`: which repositories are looked at, in which shard, and which are not. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Candidate, readList, share } from '../inventory/plan.js';
import { Plan } from '../inventory/schema.js';
import type { Problem } from '../problem.js';
import { jsonText, planWords, problemText, safeText, withWords } from '../report/index.js';
import type { ExitCode } from './index.js';
import { serverOf } from './inventory-server.js';
import { checkOutput, deliver, screenOf } from './output.js';
import { misused } from './usage.js';
import { tool } from './version.js';

interface Options {
  readonly org?: string;
  readonly user?: string;
  readonly repositories?: string;
  readonly server?: string;
  readonly shards: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly forks?: true;
  readonly archived?: true;
  readonly output?: string;
  readonly matrix?: true;
  readonly color: boolean;
  readonly today?: string;
}

/** Calls to GitHub for one list: 50,000 repositories. */
const mostCalls = 510;

interface Found {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  readonly hidden: number;
}

/** Runs `inventory plan`; wrong usage leaves through `command.error`. */
export async function inventoryPlanCommand(options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const { org, user, repositories, output, matrix } = options;
  if (org === undefined && user === undefined && repositories === undefined)
    misused(command, 'nothing says which repositories', 'give --org <name>, --user <name> or --repositories <file>');
  if (matrix && output === undefined)
    misused(command, '--matrix needs --output', 'the plan goes to the file, and the numbers of the shards are printed');
  const server = serverOf(options.server, command);
  const found = repositories === undefined ? await listed(options, command) : byHand(repositories, server, command);
  const { candidates, hidden } = found;
  const { shards, leftOut } = share(candidates, {
    ...options,
    // Whoever writes a name down wants that repository.
    forks: options.forks === true || repositories !== undefined,
    archived: options.archived === true || repositories !== undefined,
  });
  const problems: Problem[] = [...found.problems];
  if (hidden > 0) problems.push({ code: 'repositories-hidden', detail: String(hidden) });
  if (shards.length === 0 && problems.length === 0) problems.push({ code: 'repositories-none' });
  const owner = org ?? user;
  const asOf = options.today ?? new Date().toISOString().slice(0, 10);
  const plan = Plan.safeParse({
    ...{ schemaVersion: 1, tool, asOf, server, ...(owner !== undefined && { owner }), shards, leftOut },
    ...(hidden > 0 && { hidden }),
  });
  const words = withWords(problems);
  if (words.length > 0) process.stderr.write(problemText(words, screenOf(process.stderr, options)));
  if (!plan.success || words.some(({ incomplete }) => incomplete)) return 2;
  deliver(jsonText(plan.data), options, command);
  process.stderr.write(safeText(planWords(shards, leftOut)));
  if (matrix) process.stdout.write(`${JSON.stringify(shards.map(({ number }) => number))}\n`);
  return 0;
}

async function listed({ org, user }: Options, command: Command): Promise<Found> {
  const account = org ?? user ?? '';
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(account))
    misused(command, `no such account: "${account}"`, 'give the name that stands in the addresses of its repositories');
  const { GITHUB_TOKEN: token, GITHUB_API_URL } = process.env;
  if (token === undefined || token === '')
    misused(command, 'there is no GITHUB_TOKEN to list repositories with', 'set it, or give --repositories <file>');
  const { listRepositories, openClient } = await import('../github/index.js');
  const apiUrl = GITHUB_API_URL || 'https://api.github.com';
  const agent = `${tool.name}/${tool.version}`;
  const client = openClient({ token, apiUrl, agent, say: () => {}, calls: mostCalls });
  const list = await listRepositories(client, org === undefined ? 'user' : 'organization', account);
  if ('failed' in list) {
    const detail = `${account}: ${list.status === 404 ? 'no such account, or it may not be seen' : list.failed}`;
    return { candidates: [], problems: [{ code: 'repositories-unlisted', detail }], hidden: 0 };
  }
  return { candidates: list.repositories, problems: [], hidden: list.hidden };
}

function byHand(file: string, server: string, command: Command): Found {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    misused(
      command,
      `cannot read "${file}": ${(error as NodeJS.ErrnoException).code}`,
      'give a file with one owner/name a line',
    );
  }
  const list = readList(text, server);
  if ('names' in list) return { candidates: list.names.map((name) => ({ name, size: 0 })), problems: [], hidden: 0 };
  const { line, written } = list;
  return { candidates: [], problems: [{ code: 'list-wrong', path: file, line, detail: written }], hidden: 0 };
}
