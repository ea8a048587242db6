/** What a change proposes to be judged by, as a section of the comment and of the terminal. */
import { andMore, hanging, heading, type Pen, wrapped } from './layout.js';
import { problemItem } from './markdown-asides.js';
import { absent, folded, listOf, type Section, type Sheet } from './markdown-detail.js';
import { prose, sentence } from './markdown-escape.js';
import { basisTitle, basisWords, differenceWords, type Said, shiftWords, trialWords } from './proposal-words.js';
import { problemRows } from './terminal-coverage.js';
import type { Report } from './types.js';

/** Most lines of one list. */
const most = 20;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const quoted = ({ text, names }: Said) => sentence(text, names);

/** For the comment: what judged and what the proposal would come to are always seen, the rest is folded away. */
export function proposalSection(sheet: Sheet): Section {
  const { report, detail } = sheet;
  const { proposal } = report;
  if (proposal === undefined) return absent();
  const trial = trialWords(report);
  const [first = '', ...others] = basisWords(report).map(quoted);
  const basis = `<p><b>${basisTitle(report)}:</b> ${[first, ...others.map(capital)].join('. ')}.</p>`;
  if (trial === undefined || detail.terse) return { text: detail.terse ? '' : basis, left: [] };
  const lines = Math.min(most, detail.lines);
  const list = (title: string, all: readonly Said[]) =>
    all.length === 0 ? [] : [`<p>${title}:</p>`, ...listOf(all.map(quoted), lines)];
  const broken = (proposal.problems ?? []).map((problem) => problemItem(sheet, problem));
  const parts = [
    ...(broken.length > 0 ? listOf(broken, lines) : []),
    ...list('It says otherwise', differenceWords(report)),
    ...list('Findings of the whole repository', shiftWords(proposal)),
  ];
  const told = `${broken.length > 0 ? '⚠️ ' : ''}${capital(prose(trial))}`;
  const text = parts.length === 0 || !detail.asides ? `<p>${told}.</p>` : folded(told, parts, broken.length > 0);
  return { text: [basis, text].join('\n\n'), left: [] };
}

/** For the terminal. */
export function proposalLines(pen: Pen, report: Report): readonly string[] {
  const { proposal } = report;
  if (proposal === undefined) return [];
  const trial = trialWords(report);
  const said = [...basisWords(report).map(({ text }) => text), ...(trial === undefined ? [] : [trial])];
  const list = (all: readonly Said[]) => [
    ...all.slice(0, most).flatMap(({ text }) => hanging(pen, text, '  ', '    ')),
    ...andMore(pen, all.length - most),
  ];
  return [
    heading(pen, basisTitle(report)),
    ...said.flatMap((text) => wrapped(text, pen.width)),
    ...problemRows(pen, (proposal.problems ?? []).slice(0, most)),
    ...list(differenceWords(report)),
    ...list(shiftWords(proposal)),
    '',
  ];
}
