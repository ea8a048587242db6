/** Findings as annotations of lines: one for each file, line and rule, most severe first, within the limits of the runner. */
import { hopWords, rulePlaceWords } from './place-words.js';
import { printableData } from './printable.js';
import { terminalVerdict } from './terminal.js';
import { policyWords } from './terminal-coverage.js';
import type { Report, ReportFinding, ReportProblem } from './types.js';
import { counted, listed, shortId } from './vocabulary.js';

/** One remark at a line; without a path it stands on the page of the run. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  /** 1-based; columns only where the span is on one line. */
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** The levels that the runner has. */
type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Annotations in the order in which they are given, and how many of each level found no room. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly left: Readonly<Record<AnnotationLevel, number>>;
}

/** The runner keeps the first ten of each level in a step; the tenth error is the failure itself. */
const annotationLimits: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 10 };

/** The runner cuts a message at 4,096 UTF-16 units, a title is one line of the page. */
const longest = { message: 4000, title: 120 } as const;

const order: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];
const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The annotations of a report; `beside` are problems of delivering it, which come before the other warnings. */
export function annotations(report: Report, beside: readonly ReportProblem[] = []): Annotations {
  const safe = printableData(report);
  const all = [...beside.map(aboutProblem), ...places(safe), ...gaps(safe)];
  const shown = order.flatMap((level) => all.filter((one) => one.level === level).slice(0, annotationLimits[level]));
  const left = (level: AnnotationLevel) =>
    Math.max(0, all.filter((one) => one.level === level).length - annotationLimits[level]);
  return { shown, left: { error: left('error'), warning: left('warning'), notice: left('notice') } };
}

/** The verdict in one line, what the annotations left out, and which policy judged. */
export function closing(report: Report, left: Annotations['left']): string {
  const verdict = terminalVerdict(report, { color: false, width: 140 })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const more = overflow(left);
  const parts = [verdict, ...(more === undefined ? [] : [more]), policyWords(printableData(report)) ?? ''];
  return cut(parts.filter((part) => part !== '').join('; '), longest.message);
}

/** What could not stand at its line; undefined where everything found room. */
export function overflow(left: Annotations['left']): string | undefined {
  const more = order.filter((level) => left[level] > 0).map((level) => counted(left[level], level));
  return more.length === 0 ? undefined : `there was no room for ${listed(more)} at their lines; see the summary`;
}

/** A problem as an annotation at its place. */
export function aboutProblem(problem: ReportProblem): Annotation {
  const { code, message, detail, hint, incomplete, path, line } = printableData(problem);
  const said = detail === undefined ? message : `${message}: ${detail}`;
  return {
    level: loudness(code),
    title: incomplete ? 'not everything was seen' : 'model review',
    message: cut(`${said}\n→ ${hint}`, longest.message),
    ...(path !== undefined && { path, ...(line !== undefined && { line }) }),
  };
}

/** What leaves no verdict is an error; that the base commit judges is as it should be. */
function loudness(code: string): AnnotationLevel {
  if (code.startsWith('policy-')) return 'error';
  return code.startsWith('own-policy-') || code === 'proposal-unusable' ? 'notice' : 'warning';
}

function gaps({ problems }: Report): readonly Annotation[] {
  return problems.filter(({ incomplete }) => incomplete).map(aboutProblem);
}

function places({ findings }: Report): readonly Annotation[] {
  const groups = new Map<string, { readonly finding: ReportFinding; readonly at: Place | undefined }[]>();
  for (const reported of findings) {
    const finding = quieted(reported);
    // That a vendor's terms apply is said in the summary; at every call it would be noise.
    if (finding.excepted !== undefined || finding.cause.code === 'license/hosted') continue;
    const spots = finding.references.length > 0 ? finding.references.map(({ location }) => location) : [undefined];
    for (const at of spots) {
      const key = JSON.stringify([at?.path, at?.line, finding.rule, at === undefined && finding.subject]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ finding, at }]);
      else group.push({ finding, at });
    }
  }
  return [...groups.values()].map(merge).sort(compare);
}

/** What the change did not bring is told and blocks nothing. */
function quieted(finding: ReportFinding): ReportFinding {
  return finding.introduced ? finding : { ...finding, level: 'note' };
}

type Place = ReportFinding['references'][number]['location'];

/** What is to say about one line by one rule; the loudest decides how. */
function merge(group: readonly { readonly finding: ReportFinding; readonly at: Place | undefined }[]): Annotation {
  const findings = [...new Set(group.map(({ finding }) => finding))].sort(
    (a, b) => order.indexOf(levels[a.level]) - order.indexOf(levels[b.level]),
  );
  const first = findings[0] as ReportFinding;
  const at = group[0]?.at;
  const models = [...new Set(findings.flatMap(({ model }) => (model === undefined ? [] : [shortId(model)])))];
  const said = findings.map((finding) => {
    const { model, message, hint, references } = finding;
    const about = model === undefined ? '' : `${shortId(model)}: `;
    const here = references.find(({ location }) => location.path === at?.path && location.line === at?.line);
    return `${about}${message}${rulePlaceWords(finding)}${here === undefined ? '' : hopWords(here)}\n→ ${hint}`;
  });
  return {
    level: levels[first.level],
    title: cut([first.rule, ...models.slice(0, 1)].join(': '), longest.title),
    message: cut([...new Set(said)].join('\n'), longest.message),
    ...(at !== undefined && {
      path: at.path,
      line: at.line,
      endLine: at.endLine,
      ...(at.line === at.endLine && { column: at.column, endColumn: at.endColumn }),
    }),
  };
}

function compare(a: Annotation, b: Annotation): number {
  const text = (one: Annotation) => one.path ?? '\u{10ffff}';
  return (
    order.indexOf(a.level) - order.indexOf(b.level) ||
    (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0)
  );
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
