/** Where a verdict goes: log, comment, summary, files, annotations, outputs, and the failing status last. */
import * as core from '@actions/core';
import { type Client, comment } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import {
  aboutProblem,
  annotations,
  closing,
  jsonText,
  type MarkdownOptions,
  overflow,
  type Report,
  renderMarkdown,
  renderSarif,
  terminalReport,
  withWords,
} from '../report/index.js';
import type { Occasion } from './event.js';
import type { ExitCode } from './index.js';
import type { Inputs } from './inputs.js';
import { annotate, log, logFailure, logGroup } from './log.js';
import { failedOutputs, type OutputName, type Outputs, outputsOf } from './outputs.js';
import { writeOwnReport, writeReport } from './report-file.js';

/** Bytes of a comment and of a summary (design §9). */
const bytes = { comment: 60_000, summary: 900 * 1024 } as const;

/** What there is to deliver. */
export interface Delivery {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly occasion: Occasion;
  readonly client: Client | undefined;
  /** Problems of the run that are no part of the report. */
  readonly remarks: readonly Problem[];
}

/** Delivers a report; what cannot be delivered in one way still is in the others. */
export async function deliver(delivery: Delivery): Promise<ExitCode> {
  const { report, inputs, remarks } = delivery;
  logGroup('Models, findings and verdict', terminalReport(report, { color: false, width: 120 }));
  const commented = await deliverComment(delivery);
  const written = writeFiles(delivery);
  await writeSummary(renderMarkdown(report, { bytes: bytes.summary, ...rendering(delivery) }));
  const beside = withWords([...remarks, ...unusable(report), ...commented.problems, ...written.problems]);
  // Without annotations of findings the step still says what went wrong with itself.
  const { shown, left } = annotations(inputs.annotations === 'none' ? { ...report, findings: [] } : report, beside);
  for (const one of shown) annotate(one);
  setOutputs({ ...outputsOf(report), ...written.outputs, ...commented.outputs });
  const { code } = report.exit;
  if (code !== 0) logFailure(closing(report, left));
  else log(overflow(left) ?? closing(report, left));
  return code;
}

/** Says why there is nothing to deliver. */
export async function deliverNothing(problems: readonly Problem[], code: 2 | 3): Promise<ExitCode> {
  await deliverFailure(
    withWords(problems)
      .map((problem) => aboutProblem(problem).message)
      .join('\n'),
  );
  return code;
}

/** Fails the step with a message that stands in the log alone: it may be about anything. */
export async function deliverFailure(message: string): Promise<void> {
  await writeSummary('Model review could not run. The log of the step says why.\n');
  setOutputs(failedOutputs);
  logFailure(message);
}

interface Delivered {
  readonly outputs: Outputs;
  readonly problems: readonly Problem[];
}

/** What is found decides whether to complain, not what the exit code is. */
function isClean({ findings, verdict }: Report): boolean {
  return (
    verdict !== 'could-not-judge' &&
    !findings.some(({ level, excepted }) => level === 'error' && excepted === undefined)
  );
}

/** Whether the change proposes another judge: whoever merges it should read what that would come to. */
function proposes({ proposal }: Report): boolean {
  return proposal !== undefined && (proposal.trial !== undefined || proposal.problems !== undefined);
}

/** Why nothing could be judged any more once the change is merged. */
function unusable({ proposal }: Report): readonly Problem[] {
  return (proposal?.problems ?? []).map(({ message, detail, path, line }) => ({
    code: 'proposal-unusable',
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
    detail: detail === undefined ? message : `${message}: ${detail}`,
  }));
}

async function deliverComment(delivery: Delivery): Promise<Delivered> {
  const { report, inputs, occasion, client } = delivery;
  const { owner, repository, change } = occasion;
  if (inputs.comment === 'never' || change?.pull === undefined) return { outputs: {}, problems: [] };
  if (client === undefined)
    return { outputs: {}, problems: [{ code: 'comment-not-permitted', detail: 'no github-token' }] };
  const marker = `<!-- model-review:v1:${inputs['comment-id']} -->`;
  const resolved = inputs.comment === 'on-failure' && isClean(report) && !proposes(report);
  const body = renderMarkdown(report, { bytes: bytes.comment, marker, resolved, ...rendering(delivery) });
  const done = await comment(client, { owner, repository, number: change.pull }, { marker, body, resolved });
  if (!done.ok) return { outputs: {}, problems: done.problems };
  const { url } = done.value;
  return { outputs: url === undefined ? {} : { 'comment-url': url }, problems: [] };
}

/** Where links to lines go, and which policy judged. */
function rendering({ occasion, report }: Delivery): Pick<MarkdownOptions, 'repository' | 'judgedBy'> {
  const { serverUrl, owner, repository: name, sha, change } = occasion;
  const { policy } = report;
  const based = [policy, ...(policy?.lower ?? [])].some((layer) => layer?.commit !== undefined);
  return {
    // The merge commit of a pull request goes away; its head stays.
    repository: { serverUrl, owner, name, sha: change?.head ?? sha },
    ...(based && { judgedBy: 'as it stands at the base commit' }),
  };
}

function writeFiles(delivery: Delivery): Delivered {
  const { report, inputs, occasion } = delivery;
  const problems: Problem[] = [];
  const outputs: Partial<Record<OutputName, string>> = {};
  const keep = (output: OutputName, done: Result<string>) => {
    if (done.ok) outputs[output] = done.value;
    else problems.push(...done.problems);
  };
  const { 'json-file': json, 'markdown-file': markdown, 'sarif-file': sarif } = inputs;
  const text = jsonText(report);
  const asked = json === undefined ? undefined : writeReport(json, text, occasion);
  if (asked?.ok === false) problems.push(...asked.problems);
  keep('report-json', asked?.ok ? asked : writeOwnReport('report.json', text, occasion));
  if (markdown !== undefined) {
    const page = renderMarkdown(report, { bytes: bytes.summary, ...rendering(delivery) });
    keep('markdown-file', writeReport(markdown, page, occasion));
  }
  if (sarif !== undefined) keep('sarif-file', writeReport(sarif, renderSarif(report), occasion));
  return { outputs, problems };
}

/** Older servers have no summaries; that is no reason to fail. */
async function writeSummary(text: string): Promise<void> {
  await core.summary
    .addRaw(text)
    .write()
    .catch((error: unknown) => log(`no summary: ${String(error)}`));
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
