/** The outputs of the action: numbers, short words and paths, never bulk data. */
import type { Report } from '../report/index.js';

/** Every output and what it says; action.yml and the README are generated from this. */
export const outputTable = {
  result:
    '`pass`, `warn` (pass with warnings, or a violation that is not enforced), `fail` (policy violated) or `error` (could not judge).',
  complete: '`false` when something was not seen; such a result is no new truth.',
  'violations-count': 'Findings of level error that no exception waives; of a change those that it brings.',
  'warnings-count': 'Findings of level warning that no exception waives; of a change those that it brings.',
  'unresolved-count': 'Findings about something that is not known.',
  'models-count': 'Models found.',
  'new-models-count': 'Models that the change brings to a file that did not name them; empty where there is no change.',
  'files-scanned': 'Files searched.',
  'files-skipped': 'Files not searched; the report counts them by reason.',
  'report-json': 'Path of the report as JSON.',
  'markdown-file': 'Path of the report as Markdown, when it was asked for.',
  'sarif-file': 'Path of the report as SARIF, when it was asked for. Upload it only when `complete` is `true`.',
  'policy-source':
    'Layers of policy, the uppermost first, each with `@` and the commit when it was read at one; `none` without a policy, empty where it cannot be used.',
  'policy-digest': 'SHA-256 of each layer of policy, in the same order.',
  'comment-url': 'Address of the comment, when there is one.',
} as const satisfies Record<string, string>;

/** The name of an output. */
export type OutputName = keyof typeof outputTable;
/** The values of one run; an output without a value is left empty. */
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** What a report says as outputs. */
export function outputsOf(report: Report): Outputs {
  const { change, coverage, findings, policy } = report;
  const standing = findings.filter(({ excepted, introduced }) => excepted === undefined && introduced);
  const count = (level: string) => standing.filter((finding) => finding.level === level).length;
  const skipped = Object.values(coverage.skipped).reduce((sum, files) => sum + files, 0);
  return {
    result: resultOf(report, count('error') + count('warning')),
    complete: String(report.complete),
    'violations-count': String(count('error')),
    'warnings-count': String(count('warning')),
    'unresolved-count': String(standing.filter(({ subject }) => subject.startsWith('unknown:')).length),
    'models-count': String(new Set(report.models.map(({ id }) => id)).size),
    ...(change?.newModels && { 'new-models-count': String(change.newModels.length) }),
    'files-scanned': String(coverage.read),
    'files-skipped': String(skipped),
    // A policy that cannot be used is another thing than none.
    ...((policy || report.verdict !== 'could-not-judge') && { 'policy-source': sourceOf(policy) }),
    ...(policy && { 'policy-digest': [policy, ...(policy.lower ?? [])].map(({ digest }) => digest).join(', ') }),
  };
}

/** The outputs of a run that got nowhere. */
export const failedOutputs: Outputs = { result: 'error', complete: 'false' };

function resultOf({ exit }: Report, loud: number): string {
  if (exit.code === 0) return loud > 0 ? 'warn' : 'pass';
  return exit.code === 1 ? 'fail' : 'error';
}

/** Names come from the workflow; a line break in one would begin another output for a careless reader. */
function sourceOf(policy: Report['policy']): string {
  if (policy === undefined) return 'none';
  const names = [policy, ...(policy.lower ?? [])].map(({ path, commit }) =>
    commit === undefined ? path : `${path}@${commit}`,
  );
  return names.join(', ').replace(/[^\x20-\x7e]/g, '?');
}
