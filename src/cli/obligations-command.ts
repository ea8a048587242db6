/** `obligations`: what the licenses of a repository or of models ask for, with the draft of a notice. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  jsonText,
  markdownObligations,
  problemText,
  terminalObligations,
  toObligationList,
  withWords,
} from '../report/index.js';
import type { Report } from '../report/types.js';
import { reportOf } from '../review.js';
import { scan } from '../scan.js';
import { judgeModels } from './asked-models.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { misused } from './usage.js';
import { tool } from './version.js';

interface Options extends OutputOptions, HubFlags {
  readonly policy?: string;
  readonly today?: string;
}

/** Runs `obligations`; wrong usage leaves through `command.error`. */
export async function obligationsCommand(
  asked: readonly string[],
  options: Options,
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  const [first = '.', ...others] = asked;
  const isFolder = others.length === 0 && statSync(first, { throwIfNoEntry: false })?.isDirectory() === true;
  const report = isFolder ? await ofFolder(first, options, command) : await ofModels(asked, options, command);
  if (report === undefined) return 2;
  const list = toObligationList(report, isFolder);
  const { format } = options;
  const text =
    format === 'json'
      ? jsonText(list)
      : format === 'markdown'
        ? markdownObligations(list)
        : terminalObligations(list, documentScreen(options));
  deliver(text, options, command);
  const { problems } = report;
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  return problems.some((problem) => problem.incomplete) ? 2 : 0;
}

async function ofFolder(dir: string, options: Options, command: Command): Promise<Report | undefined> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const hub = await hubOf(options, command);
  const source = policyOf(dir, options.policy);
  const layers = source.ok && source.value !== undefined ? [source.value] : [];
  const run = (policy: typeof layers) => scan(dir, { today, notices: true, layers: policy, ...(hub && { hub }) });
  const judged = await run(layers);
  // A policy that cannot be used only takes away what it says about the company.
  const found = judged.ok || layers.length === 0 ? judged : await run([]);
  const remarks = [...(source.ok ? [] : source.problems), ...(judged.ok ? [] : judged.problems)];
  if (!found.ok || found.value.evaluation === undefined) {
    process.stderr.write(problemText(withWords(remarks), screenOf(process.stderr, options)));
    return undefined;
  }
  const outcome = { ...found.value, problems: [...remarks, ...found.value.problems] };
  return reportOf(dir, outcome, today, { tool });
}

async function ofModels(ids: readonly string[], options: Options, command: Command): Promise<Report> {
  const { report, strange } = await judgeModels(ids, undefined, options, command);
  const [first] = strange;
  if (first !== undefined)
    misused(
      command,
      `neither a folder nor the id of a model: "${first}"`,
      'give one folder, or ids such as owner/name',
    );
  return report;
}
