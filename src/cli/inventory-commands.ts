/** The commands about many repositories: their options and help; what they do is loaded only when they run. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Done, size, whole, withDay, withHelp, withHub, withOutput } from './options.js';

const overview = `
Three steps, on one machine or as jobs of GitHub Actions (docs/enforcement.md has the workflow):
  $ export GITHUB_TOKEN=...        it reads contents and metadata
  $ model-review inventory plan --org acme --output plan.json
  $ model-review inventory scan plan.json --out inventory --policy model-policy.yml
  $ model-review inventory join inventory --plan plan.json`;

const planHelp = `
The plan is JSON. What is left out (archived, disabled, forks) is counted and
named in it. Names of an account come from GitHub, asked at GITHUB_API_URL with
GITHUB_TOKEN; a list by hand needs neither.

Examples:
  $ model-review inventory plan --org acme --output plan.json
  $ model-review inventory plan --org acme --exclude '*-archive' --shards 40 --output plan.json --matrix
  $ model-review inventory plan --repositories list.txt --server https://git.acme.example --output plan.json

Exit codes:
  0  the plan is written
  2  the repositories could not be listed, or none is left
  3  wrong usage`;

const scanHelp = `
Each repository is cloned from the server of the plan: its newest commit alone,
by https, with GITHUB_TOKEN for that server and no other. Nothing of it is run;
the clone is removed after its scan. The policy is that of each repository; one
that --policy names stands above them. What breaks a policy is said by the join,
and does not fail the scan.

Examples:
  $ model-review inventory scan plan.json --shard 3 --out inventory --policy model-policy.yml
  $ model-review inventory scan plan.json --out inventory --offline

Exit codes:
  0  every repository was scanned
  2  some could not be; the record in the folder says which, and why
  3  wrong usage`;

const joinHelp = `
Examples:
  $ model-review inventory join inventory --plan plan.json
  $ model-review inventory join inventory --plan plan.json --json inventory.json
  $ model-review inventory join inventory --plan plan.json --format markdown >> "$GITHUB_STEP_SUMMARY"

Exit codes:
  0  pass: every planned repository was judged, and nothing breaks the policy
  1  the policy is violated, and every planned repository was judged
  2  a shard, a repository or a report is missing, or not everything could be seen
  3  wrong usage`;

function shardCount(value: string): number {
  if (!/^[1-9][0-9]{0,2}$/.test(value) || Number(value) > 256)
    throw new InvalidArgumentError('Give a number from 1 to 256, the most jobs of one matrix.');
  return Number(value);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  if (value.length > 200) throw new InvalidArgumentError('Give a glob of at most 200 characters.');
  return [...before, value];
}

/** Adds `inventory` with its three steps. */
export function addInventoryCommands(root: Command, done: Done): void {
  const inventory = root.command('inventory');
  inventory
    .summary('review many repositories: plan, scan, join')
    .description('Reviews the repositories of an organisation: who uses which model, and what breaks the policy.')
    .addHelpText('after', overview);

  const plan = inventory.command('plan');
  plan
    .summary('list the repositories and share them among shards')
    .description('Lists the repositories of an account, and shares them among shards of about the same size.')
    .addOption(new Option('--org <name>', 'the organisation').conflicts(['user', 'repositories']))
    .addOption(new Option('--user <name>', 'the user; public repositories alone').conflicts('repositories'))
    .option('--repositories <file>', 'a list by hand: one owner/name a line; - reads standard input')
    .option('--server <url>', 'where they are cloned from (default: GITHUB_SERVER_URL, else https://github.com)')
    .option('--shards <count>', 'how many shards at most', shardCount, 40)
    .option('--include <glob>', 'only these names, or owner/names; may be given again', collect, [])
    .option('--exclude <glob>', 'not these; may be given again', collect, [])
    .option('--forks', 'forks as well')
    .option('--archived', 'archived repositories as well')
    .option('--output <file>', 'write the plan to a file instead of standard output')
    .option('--matrix', 'print the numbers of the shards as JSON, for fromJSON(...); needs --output')
    .option('--no-color', 'without colors')
    .addHelpText('after', planHelp)
    .action(async (options, command: Command) => {
      done(await (await import('./inventory-plan-command.js')).inventoryPlanCommand(options, command));
    });

  const scan = inventory.command('scan');
  scan
    .summary('clone and scan the repositories of one shard')
    .description('Clones the repositories of a shard one by one, scans each, and records what became of it.')
    .argument('<plan>', 'the file that plan wrote')
    .requiredOption('--out <folder>', 'folder for the records and reports; made if it is not there')
    .option('--shard <number>', 'only this shard', whole)
    .option('--policy <file>', 'policy to judge by, above those of the repositories')
    .option('--baseline <path>', 'where repositories keep what was there when the policy was adopted; it does not gate')
    .option('--policy-root <dir>', 'read policies that are extended from clones there, at owner/name')
    .option(
      '--server <url>',
      'the server that GITHUB_TOKEN is for (default: GITHUB_SERVER_URL, else https://github.com)',
    )
    .option(
      '--gate <name>',
      'what a workflow calls that runs the gate, for example acme/ci/.github/workflows/models.yml',
    )
    .option('--timeout <seconds>', 'most seconds for one repository', whole, 600)
    .option('--max-megabytes <count>', 'most MiB that one repository is fetched with, or takes', whole, 2048)
    .option('--max-files <count>', 'look at so many files at most', whole)
    .option('--max-file-size <size>', 'read files up to this size, for example 4m', size);
  withHub(scan)
    .option('--no-color', 'without colors')
    .addHelpText('after', scanHelp)
    .action(async (file: string, options, command: Command) => {
      done(await (await import('./inventory-scan-command.js')).inventoryScanCommand(file, options, command));
    });

  const join = inventory.command('join');
  join
    .summary('join what the shards left into one answer')
    .description(
      'Joins the records and reports of all shards: who uses which model, what breaks the policy, what is missing.',
    )
    .argument('<folder>', 'where the shards left their records, in it or below')
    .requiredOption('--plan <file>', 'the file that plan wrote')
    .option('--json <file>', 'write the JSON document as well')
    .addOption(
      new Option('--on-incomplete <what>', 'what a repository means that was not seen in full')
        .choices(['fail', 'warn'])
        .default('fail'),
    )
    .addHelpText('after', joinHelp)
    .action(async (folder: string, options, command: Command) => {
      done(await (await import('./inventory-join-command.js')).inventoryJoinCommand(folder, options, command));
    });
  withOutput(join, ['terminal', 'markdown', 'json']);
  withDay(plan);
  for (const command of [plan, scan, join]) withHelp(command);
}
