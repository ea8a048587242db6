/** `explain`: one answer for each id asked, from the Hub and the catalog, in the order asked. */
import type { Command } from 'commander';
import type { Catalog } from '../catalog/catalog.js';
import { openCatalog, withStated } from '../catalog/index.js';
import { countedFacts, evaluate, readLayers } from '../evaluate/index.js';
import { parseModelId } from '../identify/index.js';
import type { Result } from '../problem.js';
import { jsonText, problemText, terminalExplanations, toExplanation, withWords } from '../report/index.js';
import type { Explanation } from '../report/types.js';
import { fromCatalog, fromHub, resolve } from '../resolve/index.js';
import type { HubSource } from '../resolve/types.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { misused } from './usage.js';

/** Runs `explain`; wrong usage leaves through `command.error`. */
export async function explainCommand(
  asked: readonly string[],
  options: OutputOptions & HubFlags & { readonly policy?: string },
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  if (asked.filter((id) => id === '-').length > 1) {
    misused(command, '- stands for standard input and can be given once', 'leave the others out');
  }
  const read = asked.includes('-') ? await fromStandardInput() : [];
  const ids = asked.flatMap((id) => (id === '-' ? read : [id]));
  const catalog = await catalogWith(options.policy);
  if (!catalog.ok) {
    process.stderr.write(problemText(withWords(catalog.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const hub = await hubOf(options, command);
  const answers = await explain(ids, catalog.value, hub);
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

/** The catalog with the facts that a policy states, where one is named. */
async function catalogWith(policy: string | undefined): Promise<Result<Catalog>> {
  const catalog = await openCatalog();
  if (policy === undefined) return { ok: true, value: catalog };
  const source = policyOf('.', policy);
  if (!source.ok) return source;
  const read = await readLayers(source.value === undefined ? [] : [source.value]);
  return read.ok ? { ok: true, value: withStated(catalog, countedFacts(read.value.layers).facts) } : read;
}

async function explain(
  ids: readonly string[],
  catalog: Catalog,
  hub: HubSource | undefined,
): Promise<readonly Explanation[]> {
  const identities = ids.map((id) => parseModelId(id, catalog));
  const models = identities.flatMap((identity) => (identity ? [{ ...identity, references: [] }] : []));
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  const lineages = (await resolve(models, lookup)).values();
  return ids.map((asked, index) => {
    // Lineages come in the order of the ids that are ids.
    const lineage = identities[index] && lineages.next().value;
    if (!lineage) return toExplanation(asked, [{ code: 'model-id-invalid', detail: asked }]);
    // Without a policy nothing is judged by the day.
    return toExplanation(asked, lineage, evaluate([lineage], undefined, { today: '', catalog }));
  });
}
