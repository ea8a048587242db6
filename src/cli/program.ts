/** The commands and options of the command line; what a command does is loaded only when it runs. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { safeText } from '../report/index.js';
import { addCatalogCommands } from './catalog-commands.js';
import type { ExitCode } from './index.js';
import { addInventoryCommands } from './inventory-commands.js';
import { addLicenseCommands } from './license-commands.js';
import { addPolicyCommands } from './policy-commands.js';
import { tool } from './version.js';

type Done = (code: ExitCode) => void;

const exitCodes = `
Exit codes:
  0  pass: nothing breaks the policy, or there is no policy
  1  the policy is violated
  2  could not judge, or not everything could be seen
  3  wrong usage`;

const overview = `
Examples:
  $ model-review scan                         the repository in this folder
  $ model-review scan ../service --policy model-policy.yml
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review check mistralai/Mistral-7B-v0.1 --path services/payments/app.py
  $ model-review policy check .github/model-policy.yml
  $ model-review catalog search qwen 72b
${exitCodes}

Facts come from the Hub and from the catalog inside the tool; with --offline, or where the Hub does not answer, from
the catalog alone. The Hub is asked for metadata only, and nothing else is sent to it but HF_TOKEN.
Environment: HF_TOKEN, HF_ENDPOINT, HF_HUB_OFFLINE=1, HTTPS_PROXY, NO_PROXY, NO_COLOR`;

const scanHelp = `
The policy is .github/model-policy.yml (or .yaml) of the scanned folder; one that --policy names stands above it.
A policy that another one extends is read from --policy-root, else from GitHub with GITHUB_TOKEN.
Without a policy everything is shown and nothing fails.

Examples:
  $ model-review scan
  $ model-review scan services/chat --format json --output report.json
  $ model-review scan --format sarif --output models.sarif
  $ model-review scan --stage extract --format json   only the references, as an array
  $ model-review scan --explain-reference app/main.py:12
  $ model-review scan --write-baseline .github/model-baseline.json   once, when a policy is adopted
  $ model-review scan --baseline .github/model-baseline.json
  $ model-review scan --offline
  $ HF_TOKEN=... model-review scan --hub-url https://mirror.example/huggingface
${exitCodes}`;

const explainHelp = `
Ids as people write them: owner/name, hf://owner/name, a Hub URL, ollama:name:tag, bedrock:..., openai:gpt-4o.
Answers stand in the order asked; --format json prints an array with one answer for each id.

Examples:
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review explain ollama:cogito:32b skt/A.X-4.0
  $ model-review explain acme-ml/support-7b --policy .github/model-policy.yml   with its facts
  $ cat ids.txt | model-review explain - --format json

Exit codes:
  0  every id is answered
  2  some id is no model id
  3  wrong usage`;

function whole(value: string): number {
  if (!/^[1-9][0-9]{0,14}$/.test(value)) throw new InvalidArgumentError('Give a whole number above zero.');
  return Number(value);
}

/** `512`, `512k`, `20m`: bytes, with the units of 1024. */
function size(value: string): number {
  const [, digits, unit] = /^([1-9][0-9]{0,8})([km]?)(?:i?b)?$/i.exec(value) ?? [];
  if (digits === undefined)
    throw new InvalidArgumentError('Give bytes, or a number with k or m, for example 512k or 4m.');
  const bytes = Number(digits) * (unit === '' ? 1 : /k/i.test(unit ?? '') ? 1024 : 1024 * 1024);
  if (bytes > 1 << 30) throw new InvalidArgumentError('Give at most 1024m.');
  return bytes;
}

function repositoryName(value: string): string {
  if (!/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value)) throw new InvalidArgumentError('Give owner/name.');
  return value;
}

function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  }
  return value;
}

/** The first format is the usual one. */
function withFormats(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--no-color', 'without colors; NO_COLOR does the same, FORCE_COLOR the opposite');
}

function withHub(command: Command): Command {
  return command
    .option('--offline', 'make no network requests: the catalog alone answers')
    .option('--hub-url <url>', 'ask this Hub or mirror (default: HF_ENDPOINT, else https://huggingface.co)')
    .option('--cache-dir <dir>', 'keep answers of the Hub there (default: ~/.cache/model-review)');
}

function withLayers(command: Command): Command {
  return command
    .option('--policy-root <dir>', 'read policies that are extended from clones there, at owner/name')
    .option('--repository <owner/name>', 'which repository this is, for policies that name some', repositoryName);
}

/** The command line; `done` is told the exit code of the command that ran. */
export function program(done: Done): Command {
  const root = new Command(tool.name)
    .description('Reviews the AI models that a repository depends on: where they come from, and under which licenses.')
    .version(`${tool.name} ${tool.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', overview);
  // Settings are inherited only by commands that are added after them.
  root
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ outputError: (text, write) => write(safeText(text.replace(/^error: /, `${tool.name}: `))) })
    .showHelpAfterError(`→ see ${tool.name} --help`);

  const scan = root.command('scan');
  scan
    .summary('find the models of a repository and judge them')
    .description(
      'Finds the models that a repository depends on, follows them to their roots, and judges them by a policy.',
    )
    .argument('[dir]', 'folder to scan', '.')
    .option('--policy <file>', 'policy to judge by, above that of the folder')
    .option('--baseline <file>', 'findings recorded there are shown and do not gate')
    .addOption(
      new Option('--write-baseline <file>', 'record the warnings and errors of today there').conflicts([
        'stage',
        'explainReference',
      ]),
    )
    .addOption(
      new Option('--stage <stage>', 'stop after a stage and print it').choices(['extract', 'identify', 'resolve']),
    )
    .addOption(
      new Option('--explain-reference <place>', 'say why a line (PATH:LINE) was or was not taken').conflicts([
        'stage',
        'policy',
        'quiet',
      ]),
    )
    .option('--changed', 'only what this branch and working copy change: the gate of a pull request, before a push')
    .option('--base <ref>', 'what --changed compares with (default: where the branch left origin/HEAD, or main)')
    .option('--max-files <count>', 'look at so many files at most', whole)
    .option(
      '--max-file-size <size>',
      'read files up to this size: bytes, or a number with k or m (also kb, kib, mb, mib), for example 4m',
      size,
    )
    .option('--quiet', 'print the verdict alone; another --format is printed, without the verdict beside it')
    .addOption(new Option('--today <day>', 'judge exceptions as of this day').argParser(day).hideHelp())
    .addHelpText('after', scanHelp)
    .action(async (dir: string, options, command: Command) => {
      done(await (await import('./scan-command.js')).scanCommand(dir, options, command));
    });

  const explain = root.command('explain');
  explain
    .summary('show the lineage of models, with the evidence')
    .description('Shows where models come from: every claim with its evidence and how strong it is.')
    .argument('<model...>', 'ids of models; - reads them from standard input, one a line')
    .option('--policy <file>', 'count the facts that this policy states')
    .addHelpText('after', explainHelp)
    .action(async (asked: readonly string[], options, command: Command) => {
      done(await (await import('./explain-command.js')).explainCommand(asked, options, command));
    });

  addLicenseCommands(root, { done, day, withHub, withOutput: withFormats });

  addPolicyCommands(root, { done, day, withHub, withLayers, withOutput: withFormats });
  addInventoryCommands(root, { done, day, whole, size, withHub, withOutput: withFormats });
  addCatalogCommands(root, { done, day, whole, withOutput: withFormats });
  for (const command of [scan, explain]) {
    const documents = command === scan ? ['markdown', 'sarif'] : [];
    withFormats(withHub(command), ['terminal', 'json', ...documents]).showHelpAfterError(
      `→ see ${tool.name} ${command.name()} --help`,
    );
  }
  withLayers(scan);
  return root;
}
