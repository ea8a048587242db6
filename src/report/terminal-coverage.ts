/** What was looked at, what was passed over and why, and what went wrong on the way. */
import { andMore, hanging, heading, type Pen, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import type { Report, ReportProblem, Screen } from './types.js';
import { unanswered } from './unanswered.js';
import { counted, grouped, skipWords } from './vocabulary.js';

/** Most problems that are said in full. */
const mostProblems = 20;

/** `path:line:column`, as far as known. */
function place({ path, line, column }: ReportProblem): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** Text that quotes what a user or a script gave, made safe to print line by line. */
export function safeText(text: string): string {
  return page(printableData(text.replace(/\n$/, '').split('\n')));
}

/** One problem: where, what, quoted, and the next step. */
function problemLines(pen: Pen, problem: ReportProblem): readonly string[] {
  const where = place(problem);
  const detail = problem.detail === undefined ? '' : `: ${problem.detail}`;
  return [
    ...hanging(pen, `${where === '' ? '' : `${where}: `}${problem.message}${detail}`, bulletOf(pen, problem), '  '),
    ...stepLines(pen, problem),
  ];
}

/** Problems in their order; neighbours of one kind share its sentence and its next step. */
export function problemRows(pen: Pen, problems: readonly ReportProblem[]): readonly string[] {
  const runs: [ReportProblem, ...ReportProblem[]][] = [];
  for (const problem of problems) {
    const last = runs.at(-1);
    if (last?.[0].code === problem.code && said(last[0]) !== '' && said(problem) !== '') last.push(problem);
    else runs.push([problem]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run;
    if (others.length === 0) return problemLines(pen, first);
    return [
      ...hanging(pen, `${first.message}:`, bulletOf(pen, first), '  '),
      ...run.flatMap((problem) => hanging(pen, said(problem), '  - ', '    ')),
      ...stepLines(pen, first),
    ];
  });
}

/** What is particular about it. */
function said(problem: ReportProblem): string {
  return [place(problem), problem.detail].filter(Boolean).join(': ');
}

function bulletOf(pen: Pen, { incomplete }: ReportProblem): string {
  return `${incomplete ? pen.yellow('?') : '·'} `;
}

function stepLines(pen: Pen, { hint }: ReportProblem): readonly string[] {
  return hanging(pen, `→ ${hint}`, '  ', '    ').map(pen.dim);
}

/** What kept us from seeing everything, and where the Hub did not answer. */
export function problemSection(pen: Pen, report: Report): readonly string[] {
  const { problems } = report;
  const silent = unanswered(report).flatMap(({ text }) => hanging(pen, text, '· ', '  '));
  if (problems.length === 0) return silent.length === 0 ? [] : [...silent, ''];
  return [
    heading(pen, counted(problems.length, 'problem')),
    ...problemRows(pen, problems.slice(0, mostProblems)),
    ...andMore(pen, problems.length - mostProblems),
    ...silent,
    '',
  ];
}

function size(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  const units = ['KiB', 'MiB', 'GiB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** Reasons that are things and not properties. */
const nouns: ReadonlySet<string> = new Set(['symlink', 'submodule']);

/** Files searched and files passed over, by reason, in one line. */
export function searchedWords(report: Report): string {
  const { listed, read, bytes, skipped } = report.coverage;
  const reasons = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => {
      const words = skipWords[reason as keyof typeof skipWords] ?? reason;
      return nouns.has(reason) ? counted(count, words) : `${grouped(count)} ${words}`;
    });
  const passed = reasons.length === 0 ? '' : `; not searched: ${reasons.join(', ')}`;
  const aside = (report.setAside ?? []).reduce((sum, { references }) => sum + references, 0);
  const ignored = aside === 0 ? '' : `; ${counted(aside, 'reference')} ignored by the policy`;
  const { change } = report;
  const against = change?.base === undefined ? '' : `compared with ${change.base.slice(0, 12)}: `;
  const brought = change === undefined ? '' : `${against}${counted(change.files, 'file')} changed; `;
  return `${brought}searched ${grouped(read)} of ${counted(listed, 'file')} (${size(bytes)} read)${passed}${ignored}`;
}

/** The catalog by its date and its version. */
export function catalogWords({ catalog: { date, version } }: Report): string {
  return `catalog of ${date}${version === undefined ? '' : ` (${version})`}`;
}

/** Each layer of the policy with its digest, and the commit at which it was read; undefined without a policy. */
export function policyWords({ policy }: Pick<Report, 'policy'>): string | undefined {
  if (policy === undefined) return undefined;
  const named = [policy, ...(policy.lower ?? [])].map(({ path, digest, commit }) => {
    const at = commit === undefined ? '' : ` at commit ${commit.slice(0, 12)}`;
    return `${path} (sha256:${digest.replace(/^sha256:/, '').slice(0, 12)})${at}`;
  });
  return `policy ${named.join(' over ')}`;
}

/** What was searched, the facts and the policy in use. */
export function coverageSection(pen: Pen, report: Report): readonly string[] {
  const named = policyWords(report);
  const policy = named === undefined ? '' : ` · ${named}`;
  return [
    ...wrapped(searchedWords(report), pen.width),
    ...wrapped(`${catalogWords(report)}, judged as of ${report.asOf}${policy}`, pen.width),
    '',
  ].map((line) => pen.dim(line));
}

/** Problems on their own, for standard error. */
export function problemText(problems: readonly ReportProblem[], screen: Screen): string {
  const pen = penOf(screen);
  return page(problemRows(pen, printableData(problems)));
}
