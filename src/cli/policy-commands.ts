/** The commands that ask a policy, and those that work on one: their options and help; what they do is loaded only when they run. */
import { type Command, Option } from 'commander';
import { type Done, withDay, withHelp, withHub, withLayers, withOutput } from './options.js';

const permissionHelp = `
The policy is .github/model-policy.yml (or .yaml) of this folder; one that
--policy names stands above it. --path is the place where the model would be
used; it need not exist. Without it the model is judged outside of every path of
a scope.

Examples:
  $ model-review check mistralai/Mistral-7B-v0.1 --path services/payments/app.py
  $ model-review check gpt-4o openai/gpt-oss-20b --policy model-policy.yml
  $ model-review check Qwen/Qwen3-8B --path research/train.py --use train --format json

Exit codes:
  0  every model may be used there, or there is no policy
  1  the policy forbids one of them
  2  it cannot be told of one of them, or the policy cannot be used
  3  wrong usage`;

const checkHelp = `
Says what is wrong, with line, column and a suggestion, and names names that
nothing on record has. An editor says the same while you write, with this as the
first line (of the release that you use):

  # yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/model-dependency-review/TAG/dist/policy.schema.json

Examples:
  $ model-review policy check
  $ model-review policy check policies/payments.yml

Exit codes:
  0  the policy can be used
  2  it cannot be read, or has mistakes
  3  wrong usage`;

const testHelp = `
Reads every *.cases.yml (or .yaml) of a folder, or one file, and asks the
policy: nothing is looked up but in the catalog, so that the answer is the same
tomorrow. Models may be invented or changed under suppose.

  version: 1
  layers: [../model-policy.yml]        # from this file on; several: the uppermost first
  today: 2026-11-23
  suppose:
    acme/support-7b: { publisher: acme, countries: [KR], license: mit, from: { finetune: [Qwen/Qwen3-8B-Base] } }
  cases:
    - name: our own model in payments
      because: its weights come from Qwen
      model: acme/support-7b
      path: services/payments/app.py
      expect: { origin: error, license: pass }   # pass, note, warning, error or excepted
      subjects: ["root:Qwen/Qwen3-8B-Base"]

Examples:
  $ model-review policy test policies/
  $ model-review policy test .github/payments.cases.yml --policy .github/model-policy.yml

Exit codes:
  0  every case is answered as expected
  1  some are not
  2  a file or a policy cannot be used, or there is no case
  3  wrong usage`;

const showHelp = `
Examples:
  $ model-review policy show
  $ model-review policy show --path services/payments/app.py --format json

Exit codes:
  0  shown
  2  a layer cannot be read, or has mistakes
  3  wrong usage`;

/** Adds `check`, and `policy` with its own. */
export function addPolicyCommands(root: Command, done: Done): void {
  const permission = root.command('check');
  permission
    .summary('say whether a model may be used at a place, and why')
    .description('Answers whether models may be used at a place, by the policy, with every reason and what to do next.')
    .argument('<model...>', 'ids of models')
    .option('--path <path>', 'where it would be used, relative to the repository')
    .addOption(
      new Option('--use <use>', 'what would be done with it')
        .choices(['load', 'call', 'train', 'base', 'weights'])
        .default('load'),
    )
    .option('--policy <file>', 'policy to judge by, above that of this folder')
    .addHelpText('after', permissionHelp)
    .action(async (asked: readonly string[], options, command: Command) => {
      done(await (await import('./check-command.js')).permissionCommand(asked, options, command));
    });

  const policy = root.command('policy').description('Works on policies.').summary('check, show and test policies');
  withHelp(policy).addHelpText('after', checkHelp);
  const check = policy.command('check');
  check
    .summary('say whether a policy can be used')
    .description('Reads a policy and says what is wrong with it, with line and column.')
    .argument('[file]', 'policy to check (default: .github/model-policy.yml)')
    .addHelpText('after', checkHelp)
    .action(async (file: string | undefined, options, command: Command) => {
      done(await (await import('./policy-command.js')).checkCommand(file, options, command));
    });

  const test = policy.command('test');
  test
    .summary('say whether a policy answers cases as expected')
    .description('Asks a policy the questions in files of cases, and shows where it answers otherwise.')
    .argument('<dir>', 'folder with *.cases.yml, or one such file')
    .option('--policy <file>', 'policy of files that name none (default: .github/model-policy.yml)')
    .addHelpText('after', testHelp)
    .action(async (asked: string, options, command: Command) => {
      done(await (await import('./policy-test-command.js')).testCommand(asked, options, command));
    });
  const shown = policy.command('show');
  shown
    .summary('show what the layers of a policy say together')
    .description('Shows for each rule and scope the readings that differ, every key with its file and line.')
    .argument('[dir]', 'folder whose policy is shown', '.')
    .option('--path <path>', 'at this path alone')
    .option('--policy <file>', 'policy above that of the folder')
    .option('--offline', 'make no network requests')
    .addHelpText('after', showHelp)
    .action(async (dir: string, options, command: Command) => {
      done(await (await import('./policy-show-command.js')).showCommand(dir, options, command));
    });
  withHub(permission);
  for (const command of [permission, check, shown]) withLayers(command);
  for (const command of [permission, check, test]) withDay(command);
  for (const command of [permission, check, test, shown]) withHelp(withOutput(command, ['terminal', 'json']));
}
