/** What is said of a baseline: how much it holds back, and which of its entries have had their day. */
import type { ModelId } from '../catalog/types.js';
import type { Report, ReportFinding } from './types.js';
import { counted, shortId } from './vocabulary.js';

/** Whether the baseline holds the finding back. */
export function isRecorded({ excepted }: Pick<ReportFinding, 'excepted'>): boolean {
  return excepted === 'baseline:';
}

/** The baseline in one sentence; undefined where there is none. */
export function baselineWords({ baseline }: Report): string | undefined {
  if (baseline === undefined) return undefined;
  const { path, findings, gone } = baseline;
  const ended =
    gone.length === 0
      ? ''
      : `; ${counted(gone.length, 'entry', 'entries')} no longer ${gone.length === 1 ? 'occurs' : 'occur'}: write it anew with --write-baseline`;
  return `${path} holds back ${counted(findings, 'finding')}, which ${findings === 1 ? 'is' : 'are'} shown and ${findings === 1 ? 'does' : 'do'} not gate${ended}`;
}

/** One line for each entry of which nothing is found any more. */
export function goneWords({ baseline }: Report): readonly string[] {
  return (baseline?.gone ?? []).map(
    ({ rule, model, subject, path }) =>
      `gone: ${rule} ${subject}${model === undefined ? '' : ` of ${shortId(model as ModelId)}`} in ${path}`,
  );
}
