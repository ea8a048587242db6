/** `explain`: one answer for each id asked, from the Hub and the catalog, in the order asked. */
import type { Command } from 'commander';
import { openCatalog } from '../catalog/index.js';
import { parseModelId } from '../identify/index.js';
import { jsonText, problemText, terminalExplanations, toExplanation, withWords } from '../report/index.js';
import type { Explanation } from '../report/types.js';
import { fromCatalog, fromHub, resolve } from '../resolve/index.js';
import type { HubSource } from '../resolve/types.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { misused } from './usage.js';

/** Runs `explain`; wrong usage leaves through `command.error`. */
export async function explainCommand(
  asked: readonly string[],
  options: OutputOptions & HubFlags,
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  if (asked.filter((id) => id === '-').length > 1) {
    misused(command, '- stands for standard input and can be given once', 'leave the others out');
  }
  const read = asked.includes('-') ? await fromStandardInput() : [];
  const ids = asked.flatMap((id) => (id === '-' ? read : [id]));
  const hub = await hubOf(options, command);
  const answers = await explain(ids, hub);
  const json = options.format === 'json';
  const text = json ? jsonText(answers) : terminalExplanations(answers, documentScreen(options));
  if (json || answers.length > 0) deliver(text, options, command);
  else process.stderr.write('no ids were given on standard input\n');
  const problems = withWords(hub?.problems() ?? []);
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  return answers.some((answer) => answer.id === null) ? 2 : 0;
}

/** One id a line; empty lines say nothing. */
async function fromStandardInput(): Promise<readonly string[]> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) text += part;
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

async function explain(ids: readonly string[], hub: HubSource | undefined): Promise<readonly Explanation[]> {
  const catalog = await openCatalog();
  const identities = ids.map((id) => parseModelId(id, catalog));
  const models = identities.flatMap((identity) => (identity ? [{ ...identity, references: [] }] : []));
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  const lineages = (await resolve(models, lookup)).values();
  return ids.map((asked, index) => {
    // Lineages come in the order of the ids that are ids.
    const lineage = identities[index] && lineages.next().value;
    return toExplanation(asked, lineage ?? [{ code: 'model-id-invalid', detail: asked }]);
  });
}
