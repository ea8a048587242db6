/** The report as Markdown for GitHub, a comment and a job summary alike: as much of it as fits into a number of bytes, and what was left out. */
import {
  baselineSection,
  dutySection,
  exceptionSection,
  gapSection,
  provenanceSection,
  statedSection,
} from './markdown-asides.js';
import { type Detail, degrees, type Sheet } from './markdown-detail.js';
import { draftSection } from './markdown-draft.js';
import {
  blockingSection,
  earlierSection,
  findingsOf,
  groupsOf,
  noteSection,
  warningSection,
} from './markdown-findings.js';
import { lineageSection } from './markdown-lineage.js';
import type { Repository } from './markdown-link.js';
import { firstPolicy, headline, nextStep } from './markdown-verdict.js';
import { proposalSection } from './proposal-sections.js';
import type { Report, Reporter } from './types.js';

/** Bytes of a job summary: GitHub drops a summary over 1 MiB as a whole. */
const summaryBytes = 900 * 1024;
/** Fewer full rows than this are worth less than more terse ones. */
const fewRows = 3;

/** How a report is rendered as Markdown. */
export interface MarkdownOptions {
  /** Most bytes in UTF-8, marker included. */
  readonly bytes: number;
  /** Where files are linked to; without it places are not linked. */
  readonly repository?: Repository;
  /** An HTML comment by which the comment is found again; put last as it is. With it this is a comment, and the rest is in the job summary. */
  readonly marker?: string;
  /** Whether an earlier comment said otherwise. */
  readonly resolved?: boolean;
  /** How the policy was chosen, for example `as it stands at the base commit`. */
  readonly judgedBy?: string;
}

const encoder = new TextEncoder();

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function compose(report: Report, options: MarkdownOptions, detail: Detail): string {
  const sheet: Sheet = { report, detail, repository: options.repository };
  const resolved = options.resolved === true;
  const gaps = gapSection(sheet);
  const first = report.verdict === 'could-not-judge';
  const sections = [
    ...(first ? [gaps] : []),
    blockingSection(sheet),
    draftSection(sheet),
    proposalSection(sheet),
    warningSection(sheet),
    earlierSection(sheet),
    lineageSection(sheet),
    exceptionSection(sheet),
    baselineSection(sheet),
    statedSection(sheet),
    ...(first ? [] : [gaps]),
    noteSection(sheet),
    dutySection(sheet),
  ];
  const left = sections.flatMap((section) => section.left);
  const named = detail.terse && left.length > 1 ? [...left.slice(0, 1), 'and all else'] : left;
  const where = options.marker === undefined ? 'the JSON report' : 'the job summary and the JSON report';
  return joined([
    headline(report, resolved),
    nextStep(report, resolved, detail.terse),
    ...sections.map((section) => section.text),
    detail.terse ? '' : firstPolicy(report),
    left.length === 0 ? '' : `<p>Left out here, see ${where}: ${named.join(', ')}.</p>`,
    detail.terse ? '' : provenanceSection(sheet, options.judgedBy).text,
    options.marker ?? '',
  ]);
}

/** The largest number up to `most` whose text fits, with that text; more never takes less. */
function fitted(make: (amount: number) => string, most: number, fits: (text: string) => boolean) {
  let best: { readonly amount: number; readonly text: string } | undefined;
  for (let low = 0, high = most; low <= high; ) {
    const amount = Math.ceil((low + high) / 2);
    const text = make(amount);
    if (fits(text)) {
      best = { amount, text };
      low = amount + 1;
    } else high = amount - 1;
  }
  return best;
}

/** The report as Markdown, never longer than `bytes`: details go first, the verdict never. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const fits = (text: string) => encoder.encode(text).length <= options.bytes;
  const [all, ...lesser] = degrees(options.bytes);
  const everything = compose(report, options, all);
  if (fits(everything)) return everything;
  const poorest = lesser.toReversed();
  const some = fitted((amount) => compose(report, options, poorest[amount] ?? all), poorest.length - 1, fits);
  if (some !== undefined) return some.text;
  const least = poorest[0] ?? all;
  const total = Math.max(groupsOf(findingsOf(report, 'blocking')).length, report.problems.length);
  const rows = (terse: boolean) =>
    fitted((amount) => compose(report, options, { ...least, terse, rows: amount }), Math.min(total, least.rows), fits);
  const full = rows(false);
  if (full !== undefined && full.amount >= Math.min(fewRows, total)) return full.text;
  const terse = rows(true);
  const best = terse !== undefined && terse.amount > (full?.amount ?? -1) ? terse : full;
  if (best !== undefined) return best.text;
  const resolved = options.resolved === true;
  const [head, next, marker] = [headline(report, resolved), nextStep(report, resolved, true), options.marker ?? ''];
  return [[head, next, marker], [head, marker], [head]].map(joined).find(fits) ?? '';
}

/** Markdown as a file: the job summary, without links. */
export const markdown: Reporter = {
  id: 'markdown',
  title: 'Markdown for GitHub: comment and job summary',
  mediaType: 'text/markdown; charset=utf-8; variant=GFM',
  extension: 'md',
  render: (report, limits) => renderMarkdown(report, { bytes: limits?.bytes ?? summaryBytes }),
};
