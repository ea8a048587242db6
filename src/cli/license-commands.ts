/** The commands about duties and evidence: their options and help; what they do is loaded only when they run. */
import type { Command } from 'commander';
import { type Done, exitCodes, withDay, withHelp, withHub, withOutput } from './options.js';

const evidenceHelp = `
Examples:
  $ model-review evidence meta-llama/Llama-3.1-8B-Instruct --path services/chat/app.py
  $ model-review evidence ollama:llama3.1:8b --path batch/run.py --format json --output evidence.json
${exitCodes}`;

const obligationsHelp = `
Nothing is judged: the list says what remains to be done although a model may be
used, where each clause stands in the text of its license, when it falls due,
and whether a notice file (NOTICE, THIRD_PARTY..., LICENSES/, model cards)
visibly meets it. The draft of a NOTICE file stands at the end. Not legal
advice.

Examples:
  $ model-review obligations
  $ model-review obligations ../service --format markdown --output obligations.md
  $ model-review obligations meta-llama/Llama-3.1-8B-Instruct google/gemma-2-9b-it

Exit codes:
  0  the list is written
  2  not everything could be seen
  3  wrong usage`;

/** Adds `obligations` and `evidence`. */
export function addLicenseCommands(root: Command, done: Done): void {
  const obligations = root.command('obligations');
  obligations
    .summary('list what the licenses ask for, with the draft of a notice')
    .description(
      'Lists what the licenses of a repository or of models ask for: each clause with its section and place.',
    )
    .argument('[what...]', 'one folder (default: this one), or ids of models')
    .option('--policy <file>', 'policy whose facts about the company are used')
    .addHelpText('after', obligationsHelp)
    .action(async (what: readonly string[], options, command: Command) => {
      done(await (await import('./obligations-command.js')).obligationsCommand(what, options, command));
    });
  withOutput(withHub(withDay(obligations)), ['terminal', 'json', 'markdown']);

  const evidence = root.command('evidence');
  evidence
    .summary('write down what stands behind one decision')
    .description(
      'Judges one model as if it stood at a path, and writes facts, sources, policy, verdict and versions down.',
    )
    .argument('<model>', 'id of the model')
    .requiredOption('--path <path>', 'where it would be used, relative to the root of the repository')
    .option('--policy <file>', 'policy to judge by (default: that of this folder)')
    .addHelpText('after', evidenceHelp)
    .action(async (model: string, options, command: Command) => {
      done(await (await import('./evidence-command.js')).evidenceCommand(model, options, command));
    });
  withOutput(withHub(withDay(evidence)), ['markdown', 'json']);
  for (const command of [obligations, evidence]) withHelp(command);
}
