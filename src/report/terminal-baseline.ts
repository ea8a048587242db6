/** Findings that a baseline holds back, on a terminal: each in a line, and the entries that are gone. */
import { baselineWords, goneWords, isRecorded } from './baseline-words.js';
import { andMore, cut, heading, type Pen, wrapped } from './layout.js';
import { places } from './terminal-findings.js';
import type { Report } from './types.js';
import { shortId } from './vocabulary.js';

/** Most findings, and most entries that are gone, that are listed. */
const most = 20;

/** What the baseline holds back; nothing without a baseline. */
export function baselineSection(pen: Pen, report: Report): readonly string[] {
  const said = baselineWords(report);
  if (said === undefined) return [];
  const held = report.findings.filter(isRecorded).map(({ rule, level, model, subject, references }) => {
    const [first = '', ...others] = places(references);
    const name = model === undefined ? subject : `${shortId(model)} ${subject}`;
    return `~ ${level} ${rule} ${name} at ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  });
  const list = (lines: readonly string[]) => [
    ...lines.slice(0, most).map((line) => pen.dim(cut(line, pen.width))),
    ...andMore(pen, lines.length - most),
  ];
  return [heading(pen, 'Baseline'), ...wrapped(said, pen.width), ...list(held), ...list(goneWords(report)), ''];
}
