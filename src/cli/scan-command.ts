/** `scan`: reads the policy, runs the stages, prints the report or one stage, and says how it ended. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { DiscoverLimits } from '../discover/types.js';
import { type Baseline, baselineText, readBaseline } from '../evaluate/index.js';
import type { Problem } from '../problem.js';
import {
  documents,
  jsonText,
  problemText,
  type Report,
  terminalIdentification,
  terminalLineages,
  terminalReferences,
  terminalReport,
  terminalVerdict,
  toResolvedModels,
  withWords,
} from '../report/index.js';
import { review } from '../review.js';
import { type ScanOptions, type ScanOutcome, type Stage, scan } from '../scan.js';
import { baselineOf, writtenAs } from './baseline-file.js';
import { type ChangedFlags, changedIn } from './changed.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { ownersOf } from './owners-file.js';
import { layersOf, policyAt, policyOf } from './policy-file.js';
import { type PortFlags, policyPort } from './policy-port.js';
import { baselineAt, proposedIn } from './proposal.js';
import { unusedPolicies } from './unused-policy.js';
import { misused } from './usage.js';
import { tool } from './version.js';

interface Options extends OutputOptions, HubFlags, PortFlags, ChangedFlags {
  readonly repository?: string;
  readonly policy?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly stage?: Exclude<Stage, 'evaluate'>;
  readonly explainReference?: string;
  readonly maxFiles?: number;
  readonly maxFileSize?: number;
  readonly quiet?: true;
  readonly today?: string;
}

/** Runs `scan`; wrong usage leaves through `command.error`. */
export async function scanCommand(dir: string, options: Options, command: Command): Promise<ExitCode> {
  checkFolder(dir, command);
  checkOutput(options, command);
  checkOutput({ ...(options.writeBaseline && { output: options.writeBaseline }) }, command);
  const { stage, explainReference: place } = options;
  if (place !== undefined) {
    const { explainReference } = await import('./reference-command.js');
    return explainReference(dir, place, limitsOf(options), options, command);
  }
  if (stage !== undefined && !['terminal', 'json'].includes(options.format))
    misused(command, `a stage has no --format ${options.format}`, 'print it as terminal or json, or leave --stage out');
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const limits = limitsOf(options);
  const local = changedIn(dir, options, command);
  const own = local === undefined ? policyOf(dir, undefined) : policyAt(dir, local.base);
  const sources = layersOf(dir, options.policy, own);
  const hub = await hubOf(options, command);
  const named = stage === undefined ? options.baseline : undefined;
  const old = named === undefined ? named : local ? baselineAt(dir, named, local) : baselineOf(dir, named);
  const passedBy = stage === undefined && sources.ok && sources.value.length === 0 ? unusedPolicies(dir) : [];
  const asked = stage === undefined ? ownersOf(dir) : {};
  const scanning: ScanOptions = {
    today,
    limits,
    fetchPolicy: policyPort(options, process.env),
    ...(options.repository !== undefined && { repository: options.repository }),
    ...(hub && { hub }),
    noticed: [...passedBy, ...(asked.noticed ?? [])],
    ...(asked.owners && { owners: asked.owners }),
    ...(local && { change: local.change, changedOnly: true }),
  };
  const run = (given: Pick<ScanOptions, 'layers' | 'stage' | 'baseline'>) => scan(dir, { ...scanning, ...given });

  if (stage !== undefined) {
    const outcome = await run({ stage });
    if (!outcome.ok) return refuse(outcome.problems, options);
    return printStage(stage, outcome.value, options, command);
  }
  const layers = sources.ok ? { layers: sources.value } : {};
  const failed = sources.ok === false ? sources : old?.ok === false ? old : undefined;
  const first = failed ?? (await run({ ...layers, ...(old?.ok && { baseline: old.value }) }));
  const recorded = first.ok && options.writeBaseline !== undefined && record(dir, first.value, options, command);
  const judged = recorded ? await run({ ...layers, baseline: recorded }) : first;
  const outcome = judged.ok ? judged.value : undefined;
  const base = { layers: sources, baseline: old };
  const proposal = local && (await proposedIn(dir, local, options, base, scanning, outcome));
  const report = await review(dir, judged, scanning, { tool, ...(proposal && { proposal }) });
  return report.ok ? printReport(report.value, options, command) : refuse(report.problems, options);
}

function checkFolder(dir: string, command: Command): void {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found === undefined) {
    misused(command, `no such folder: "${dir}"`, 'give the folder of a repository, or none for the current one');
  } else if (!found.isDirectory()) {
    misused(command, `not a folder: "${dir}"`, 'give the folder that holds it; scan looks at whole folders');
  }
}

/** Writes what is found now as the baseline; undefined where that would not be the truth. */
function record(dir: string, { evaluation }: ScanOutcome, options: Options, command: Command): Baseline | undefined {
  const { writeBaseline = '' } = options;
  if (evaluation === undefined || evaluation.verdict === 'no-policy')
    misused(command, 'there is no policy, and so nothing to record', 'write .github/model-policy.yml first');
  if (!evaluation.complete) {
    refuse([{ code: 'baseline-not-written', path: writeBaseline }], options);
    return undefined;
  }
  const text = baselineText(evaluation.findings);
  deliver(text, { output: writeBaseline }, command);
  const read = readBaseline(text, writtenAs(dir, writeBaseline));
  return read.ok ? read.value : undefined;
}

function limitsOf({ maxFiles, maxFileSize }: Options): Partial<DiscoverLimits> {
  return {
    ...(maxFiles === undefined ? {} : { files: maxFiles }),
    ...(maxFileSize === undefined ? {} : { textBytes: maxFileSize, notebookBytes: maxFileSize }),
  };
}

/** Nothing could be looked at: the problems are the answer. */
function refuse(problems: readonly Problem[], options: Options): ExitCode {
  process.stderr.write(problemText(withWords(problems), screenOf(process.stderr, options)));
  return 2;
}

function printStage(
  stage: Exclude<Stage, 'evaluate'>,
  outcome: ScanOutcome,
  options: Options,
  command: Command,
): ExitCode {
  const { references, identification = { models: [], unidentified: references }, lineages = [] } = outcome;
  const screen = documentScreen(options);
  const json = options.format === 'json';
  const text = {
    extract: () => (json ? jsonText(references) : terminalReferences(references, screen)),
    identify: () => (json ? jsonText(identification) : terminalIdentification(identification, screen)),
    resolve: () => {
      const models = toResolvedModels(lineages);
      return json ? jsonText(models) : terminalLineages(models, screen);
    },
  };
  deliver(text[stage](), options, command);
  const problems = withWords([...outcome.problems, ...lineages.flatMap((lineage) => lineage.problems)]);
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  return problems.some((problem) => problem.incomplete) ? 2 : 0;
}

function printReport(report: Report, options: Options, command: Command): ExitCode {
  const { format, quiet, output } = options;
  const screen = documentScreen(options);
  const written =
    quiet && output === undefined && format === 'terminal'
      ? terminalVerdict(report, screen)
      : format === 'terminal'
        ? terminalReport(report, screen)
        : documents[format].render(report);
  deliver(written, options, command);
  // Where the report does not stand before the reader, the verdict and what is missing still do.
  const aside = output !== undefined || format !== 'terminal';
  const loud = screenOf(process.stderr, options);
  if (aside || quiet) {
    const problems = report.problems.filter((problem) => problem.incomplete);
    if (problems.length > 0) process.stderr.write(problemText(problems, loud));
  }
  if (aside && !quiet) process.stderr.write(terminalVerdict(report, loud));
  return report.exit.code;
}
