/** What stands beside the findings: exceptions, what could not be read or known, what licenses ask for, and what all this rests on. */

import { baselineWords, goneWords } from './baseline-words.js';
import { disputeWords } from './dispute.js';
import { dutiesOf } from './duty.js';
import { absent, folded, listOf, type Section, type Sheet } from './markdown-detail.js';
import { capped, code, marked, prose, sentence } from './markdown-escape.js';
import { findingsOf } from './markdown-findings.js';
import { spot } from './markdown-link.js';
import { told } from './markdown-reason.js';
import { statedWords } from './stated.js';
import { catalogWords, searchedWords } from './terminal-coverage.js';
import type { Report, ReportProblem } from './types.js';
import { unanswered } from './unanswered.js';
import { counted, namelessWords, shortId } from './vocabulary.js';
import { waivedModels, waivedSubjects, waiverWords } from './waiver.js';

/** Most problems, and most references that name no model, that are listed. */
const mostProblems = 20;
const mostNameless = 10;

/** Exceptions in force, ended, lapsed or not valid. */
export function exceptionSection({ report, detail }: Sheet): Section {
  const findings = findingsOf(report, 'exception');
  const total = report.exceptions.length + findings.length;
  if (total === 0) return absent();
  const title = `${counted(report.exceptions.length, 'exception')} in use${findings.length > 0 ? `, ${findings.length} to look at` : ''}`;
  if (!detail.asides) return absent(title);
  const used = report.exceptions.map((exception) => {
    const models = waivedModels(report, exception);
    const brief = { ...exception, reason: capped(exception.reason) };
    const subjects = waivedSubjects(report, exception);
    return sentence(waiverWords(brief, models, subjects), [exception.id, exception.owner, ...models, ...subjects]);
  });
  const notes = findings.map((finding) => {
    const who = finding.model === undefined ? '' : `${code(shortId(finding.model))}: `;
    return `${finding.level}: ${who}${told(finding, finding.message)}<br>→ ${told(finding, finding.hint)}`;
  });
  return { text: folded(title, listOf([...notes, ...used], detail.lines)), left: [] };
}

/** What a baseline holds back is told with what was there before; here stands how much it is, and what is gone. */
export function baselineSection({ report, detail }: Sheet): Section {
  const said = baselineWords(report);
  if (said === undefined) return absent();
  if (!detail.asides) return absent('what is said of the baseline');
  return { text: folded('the baseline', listOf([said, ...goneWords(report)].map(prose), detail.lines)), left: [] };
}

/** A problem with its place and the next step. */
export function problemItem({ repository }: Sheet, { path, line, message, detail, hint }: ReportProblem): string {
  const where = path === undefined ? '' : `${spot(repository, { path, line })}: `;
  const quoted = detail === undefined ? '' : `: ${marked(capped(detail))}`;
  return `${where}${prose(message)}${quoted}<br>→ ${marked(hint)}`;
}

/** References that name no model and that no finding tells of. */
function namelessOf({ findings, unidentified }: Report): Report['unidentified'] {
  const key = ({ location: { path, line, column } }: Report['unidentified'][number]) =>
    JSON.stringify([path, line, column]);
  const told = new Set(findings.flatMap((finding) => finding.references.map(key)));
  return unidentified.filter((reference) => !told.has(key(reference)));
}

/** What could not be read or known; where nothing could be judged because of it, it is what the reader came for. */
export function gapSection(sheet: Sheet): Section {
  const { report, detail, repository } = sheet;
  const nameless = namelessOf(report);
  const { problems } = report;
  const silent = unanswered(report);
  if (problems.length + nameless.length + silent.length === 0) return absent();
  const parts = [
    ...(problems.length > 0 ? [counted(problems.length, 'problem')] : []),
    ...(nameless.length > 0 ? [`${counted(nameless.length, 'reference')} without a model`] : []),
    ...(silent.length > 0 ? ['answers of the Hub'] : []),
  ];
  const title = `what could not be read or known: ${parts.join(', ')}`;
  const first = report.verdict === 'could-not-judge';
  if (!detail.asides && !first) return absent(title);
  const most = first ? Math.min(mostProblems, detail.rows) : mostProblems;
  const left = problems.length > most ? [counted(problems.length - most, 'more problem')] : [];
  const items = problems.slice(0, most).map((problem) => problemItem(sheet, problem));
  const gaps = detail.asides ? silent.map(({ text, names }) => sentence(text, names)) : [];
  if (items.length + nameless.length + gaps.length === 0) return absent(...left);
  const names = detail.asides
    ? nameless.map((reference) => {
        const { path, line, endLine } = reference.location;
        return `${spot(repository, { path, line, endLine })}: ${code(reference.text)}, ${namelessWords(reference)}`;
      })
    : [];
  const lists = [
    ...(items.length > 0 ? listOf(items, items.length) : []),
    ...(gaps.length > 0 ? listOf(gaps, gaps.length) : []),
    ...(names.length > 0 ? listOf(names, mostNameless) : []),
  ];
  return lists.length === 0 ? absent(title) : { text: folded(title, lists, first || !report.complete), left };
}

/** What the licenses ask for although the models are allowed. */
export function dutySection({ report, detail }: Sheet): Section {
  const duties = dutiesOf(report);
  if (duties.length === 0) return absent();
  const title = `what ${counted(duties.length, 'license asks', 'licenses ask')} for`;
  if (!detail.duties) return absent(title);
  const items = duties.map(({ license, words }) => `${code(license)} ${prose(words)}`);
  return { text: folded(title, listOf(items, detail.lines)), left: [] };
}

/** What lineages rest on that the policy states, and not we. */
export function statedSection({ report, detail }: Sheet): Section {
  const stated = report.stated ?? [];
  if (stated.length === 0) return absent();
  const title = `${counted(stated.length, 'fact')} stated by the policy`;
  if (!detail.asides) return absent(title);
  return {
    text: folded(
      title,
      listOf(
        stated.map((fact) => prose(capped(statedWords(fact)))),
        detail.lines,
      ),
    ),
    left: [],
  };
}

function policyWords({ policy, verdict }: Report, judgedBy: string | undefined): string {
  if (policy === undefined) return verdict === 'could-not-judge' ? 'no policy that can be used' : 'no policy';
  const hash = (digest: string) => code(`sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`);
  const layer = ({ path, digest, commit }: { path: string; digest: string; commit?: string }) =>
    `${code(path)} (${hash(digest)})${commit === undefined ? '' : ` at commit ${code(commit.slice(0, 12))}`}`;
  const lower = (policy.lower ?? []).slice(0, 8).map((one) => ` over ${layer(one)}`);
  const by = judgedBy === undefined ? '' : `, ${prose(capped(judgedBy))}`;
  return `policy ${layer(policy)}${lower.join('')}${by}`;
}

/** Which policy judged, with which facts, over how many files, and by which version of us. */
export function provenanceSection({ report }: Sheet, judgedBy: string | undefined): Section {
  const { tool, asOf } = report;
  const dates = `${prose(capped(catalogWords(report)))}, judged as of ${prose(capped(asOf))}`;
  const lines = [
    policyWords(report, judgedBy),
    dates,
    prose(searchedWords(report)),
    `${prose(capped(tool.name))} ${prose(capped(tool.version))}`,
  ];
  const more = report.models.length > 0 ? `<br>${disputeWords}` : '';
  return { text: `<p><sub>${lines.join(' · ')}${more}</sub></p>`, left: [] };
}
