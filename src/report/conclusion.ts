/** The last lines of a report: the verdict, in numbers, and what to do next. */
import type { ModelId } from '../catalog/types.js';
import { isRecorded } from './baseline-words.js';
import { hanging, type Paint, type Pen, plain, wrapped } from './layout.js';
import { adopts } from './proposal-words.js';
import { standings } from './terminal-models.js';
import type { Report } from './types.js';
import { isUnanswered } from './unknown-words.js';
import { counted } from './vocabulary.js';

/** The smallest policy worth having, one line each. */
export const example = [
  'version: 1',
  'rules:',
  '  origin:',
  '    deny: { countries: [KP] }',
  '    roles: [root, component, host]',
  '  license: { allow: [permissive] }',
];

function tally(report: Report): string {
  const counts = { error: 0, warning: 0, note: 0, earlier: 0, excepted: 0, recorded: 0 };
  for (const finding of report.findings) {
    const sort = isRecorded(finding) ? 'recorded' : 'excepted';
    if (!finding.introduced && finding.level === 'note') continue;
    const own = finding.introduced ? finding.level : 'earlier';
    counts[finding.excepted === undefined ? own : sort] += 1;
  }
  const parts = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
    ...(counts.earlier > 0 ? [`${counts.earlier} there before`] : []),
    ...(counts.excepted > 0 ? [`${counts.excepted} excepted`] : []),
    ...(counts.recorded > 0 ? [`${counts.recorded} in the baseline`] : []),
  ];
  return parts.join(', ');
}

/** What passes: nothing found, nothing new, nothing that is not recorded, or all of it. */
function passWords(report: Report, models: number, total: string): string {
  if (report.findings.some(({ introduced, level }) => !introduced && level !== 'note'))
    return 'this change brings nothing that the policy forbids';
  if (models === 0) return report.change === undefined ? 'no models found' : 'no models in what changed';
  return `${total} within the policy${report.findings.some(isRecorded) ? ' or recorded' : ''}`;
}

/** How a verdict is meant: what passes, what asks for attention, what blocks, what is not known, and what nobody judged. */
export type Tone = 'good' | 'attention' | 'bad' | 'gap' | 'unjudged';

/** The verdict in a word and in numbers, as every reporter says it. */
export interface VerdictWords {
  readonly tone: Tone;
  readonly word: string;
  readonly rest: string;
  /** Findings by level; absent where nothing was judged. */
  readonly counts?: string;
}

/** The verdict in words. */
export function verdictWords(report: Report): VerdictWords {
  const state = standings(report);
  // Several revisions of one model are one model to whoever reads a number.
  const models = new Set(report.models.map(({ id }) => id));
  const total = counted(models.size, 'model');
  const blocked = new Set(report.models.filter((model) => state.get(model) === 'blocked').map(({ id }) => id));
  const found = models.size === 0 ? 'no models found' : `${total} found and none judged`;
  const broken = brokenWords(report, blocked, total);
  const counts = tally(report);
  switch (report.verdict) {
    case 'violated':
      return {
        tone: 'bad',
        word: 'violated',
        rest: blocked.size > 0 ? broken : 'a finding without a model breaks the policy',
        counts,
      };
    case 'pass':
      if (blocked.size > 0) {
        return { tone: 'attention', word: 'not enforced', rest: `${broken}, which is not enforced`, counts };
      }
      return {
        tone: 'good',
        word: 'pass',
        rest: passWords(report, models.size, total),
        counts,
      };
    case 'could-not-judge':
      // Without a digest the policy itself failed; with one, something else was not seen.
      return report.policy === undefined
        ? { tone: 'gap', word: 'could not judge', rest: `${total} found, but the ${unusable(report)} cannot be used` }
        : {
            tone: 'gap',
            word: 'could not judge',
            rest: 'what was seen is within the policy, but not everything was seen',
            counts,
          };
    case 'no-policy':
      return {
        tone: report.complete ? 'unjudged' : 'gap',
        ...(adopts(report)
          ? {
              word: 'no policy yet',
              rest: `${models.size === 0 ? 'no models found' : `${total} found`}; the policy of this change counts once it is merged`,
            }
          : { word: 'no policy', rest: found }),
      };
  }
}

/** How many models block, and how many of them for want of an answer alone. */
function brokenWords({ findings }: Report, blocked: ReadonlySet<string>, total: string): string {
  const loud = findings.filter(({ level, introduced, excepted }) => level === 'error' && introduced && !excepted);
  const found = new Set(
    loud.flatMap(({ model, cause }) => (model === undefined || isUnanswered(cause) ? [] : [model])),
  );
  const open = [...blocked].filter((id) => !found.has(id as ModelId)).length;
  const broken = `${blocked.size} of ${total} ${blocked.size === 1 ? 'breaks' : 'break'} the policy`;
  if (open === 0) return broken;
  if (open === blocked.size)
    return `${open} of ${total} could not be looked up, and the policy counts unknown as an error (unknown: error)`;
  return `${broken}, ${open} of them only because nothing could be looked up (unknown: error)`;
}

/** What stopped the judgement before it began. */
function unusable({ problems }: Report): 'baseline' | 'policy' {
  const stopped = problems.filter(({ code, incomplete }) => incomplete && /^(?:baseline|policy)-/u.test(code));
  return stopped.length > 0 && stopped.every(({ code }) => code.startsWith('baseline-')) ? 'baseline' : 'policy';
}

/** The sign of a tone, and its colour. */
export function signOf(pen: Pen, tone: Tone): { readonly text: string; readonly paint: Paint } {
  if (tone === 'bad') return { paint: pen.red, text: '✗' };
  if (tone === 'good') return { paint: pen.green, text: '✓' };
  if (tone === 'attention') return { paint: pen.yellow, text: '!' };
  return tone === 'gap' ? { paint: pen.yellow, text: '?' } : { paint: plain, text: '·' };
}

/** The verdict, in a line where it fits. */
export function verdict(pen: Pen, report: Report): readonly string[] {
  const { tone, word: bare, rest, counts } = verdictWords(report);
  const { paint, text: sign } = signOf(pen, tone);
  const word = `${sign} ${bare}`;
  const stopped = report.verdict === 'could-not-judge' && report.policy === undefined;
  const aside = stopped ? '; see the problems above' : counts === undefined ? '' : ` (${counts})`;
  const [first = '', ...others] = wrapped(`${word}: ${rest}${aside}`, pen.width);
  return [paint(pen.bold(word)) + first.slice(word.length), ...others.map((line) => `  ${line}`)];
}

/** From so many models on that block, nobody mends all of them in one go. */
const manyBlocked = 5;

/** How a repository begins with a policy that most of it breaks. */
function adoption(pen: Pen, report: Report): readonly string[] {
  const many = new Set(
    report.findings.flatMap(({ level, excepted, model }) => (level === 'error' && !excepted && model ? [model] : [])),
  );
  if (report.verdict !== 'violated' || report.change || report.baseline || many.size < manyBlocked) return [];
  const text =
    'to begin without mending all of it: record what stands there today, once, with --write-baseline .github/model-baseline.json, then scan with --baseline and that file';
  return [...wrapped(text, pen.width).map(pen.dim), ''];
}

/** What is missing, how to begin with a policy, and the verdict as the last line. */
export function conclusion(pen: Pen, report: Report): readonly string[] {
  const gaps = report.problems.filter((problem) => problem.incomplete).length;
  const because = gaps > 0 ? `${counted(gaps, 'problem')} above` : 'some facts could not be looked up';
  const incomplete =
    report.complete || report.verdict === 'could-not-judge'
      ? []
      : hanging(pen, `not everything was seen in this run (${because})`, `${pen.yellow('?')} `, '  ');
  const start =
    report.verdict !== 'no-policy' || report.models.length === 0 || adopts(report)
      ? []
      : [
          ...wrapped('to judge them, write .github/model-policy.yml, for example:', pen.width),
          ...example.map((line) => pen.dim(`  ${line}`)),
          '',
        ];
  return [...incomplete, ...start, ...adoption(pen, report), ...verdict(pen, report)];
}
