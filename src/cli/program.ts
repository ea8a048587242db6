/** The commands and options of the command line; what a command does is loaded only when it runs. */
import { Command, Option } from 'commander';
import { safeText } from '../report/index.js';
import { addCatalogCommands } from './catalog-commands.js';
import { addInventoryCommands } from './inventory-commands.js';
import { addLicenseCommands } from './license-commands.js';
import { type Done, exitCodes, size, whole, withDay, withHelp, withHub, withLayers, withOutput } from './options.js';
import { addPolicyCommands } from './policy-commands.js';
import { tool } from './version.js';

const overview = `
Examples:
  $ model-review scan                         the repository in this folder
  $ model-review scan ../service --policy model-policy.yml
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review check mistralai/Mistral-7B-v0.1 --path services/payments/app.py
  $ model-review policy check .github/model-policy.yml
  $ model-review catalog search qwen 72b
${exitCodes}

Facts come from the Hub and from the catalog inside the tool; with --offline, or
where the Hub does not answer, from the catalog alone. The Hub is asked for
metadata only, and nothing else is sent to it but HF_TOKEN.

Environment: HF_TOKEN, HF_ENDPOINT, HF_HUB_OFFLINE=1, HTTPS_PROXY, NO_PROXY,
NO_COLOR`;

const scanHelp = `
The policy is .github/model-policy.yml (or .yaml) of the scanned folder; one
that --policy names stands above it. A policy that another one extends is read
from --policy-root, else from GitHub with GITHUB_TOKEN. Without a policy
everything is shown and nothing fails.

Examples:
  $ model-review scan
  $ model-review scan services/chat --format json --output report.json
  $ model-review scan --format sarif --output models.sarif
  $ model-review scan --stage extract --format json   only the references
  $ model-review scan --explain-reference app/main.py:12
  $ model-review scan --write-baseline .github/model-baseline.json   (once)
  $ model-review scan --baseline .github/model-baseline.json
  $ model-review scan --offline
  $ HF_TOKEN=... model-review scan --hub-url https://mirror.example/huggingface
${exitCodes}`;

const explainHelp = `
Ids as people write them: owner/name, hf://owner/name, a Hub URL,
ollama:name:tag, bedrock:..., openai:gpt-4o. Answers stand in the order asked;
--format json prints an array with one answer for each id.

Examples:
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review explain ollama:cogito:32b skt/A.X-4.0
  $ model-review explain acme-ml/support-7b --policy .github/model-policy.yml
  $ cat ids.txt | model-review explain - --format json

Exit codes:
  0  every id is answered
  2  some id is no model id
  3  wrong usage`;

/** The command line; `done` is told the exit code of the command that ran. */
export function program(done: Done): Command {
  const root = new Command(tool.name)
    .description('Reviews the AI models that a repository depends on: where they come from, and under which licenses.')
    .version(`${tool.name} ${tool.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', overview);
  // Settings are inherited only by commands that are added after them.
  withHelp(root)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ outputError: (text, write) => write(safeText(text.replace(/^error: /, `${tool.name}: `))) });

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

  addLicenseCommands(root, done);
  addPolicyCommands(root, done);
  addInventoryCommands(root, done);
  addCatalogCommands(root, done);
  withLayers(withOutput(withHub(withDay(scan)), ['terminal', 'json', 'markdown', 'sarif']));
  withOutput(withHub(explain), ['terminal', 'json']);
  for (const command of [scan, explain]) withHelp(command);
  return root;
}
