/** The last lines of a report: the verdict, in numbers, and what to do next. */
import { type Paint, type Pen, plain, wrapped } from './layout.js';
import { standings } from './terminal-models.js';
import type { Report } from './types.js';
import { counted } from './vocabulary.js';

const example = [
  'version: 1',
  'rules:',
  '  origin:',
  '    deny: { countries: [KP] }',
  '    roles: [root, component, host]',
  '  license: { allow: [permissive] }',
];

function tally(report: Report): string {
  const counts = { error: 0, warning: 0, note: 0, excepted: 0 };
  for (const { excepted, level } of report.findings) counts[excepted === undefined ? level : 'excepted'] += 1;
  const parts = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
    ...(counts.excepted > 0 ? [`${counts.excepted} excepted`] : []),
  ];
  return parts.join(', ');
}

/** The verdict in a word, and in numbers. */
function parts(pen: Pen, report: Report): { readonly paint: Paint; readonly word: string; readonly rest: string } {
  const state = standings(report);
  const total = counted(state.size, 'model');
  const blocked = [...state.values()].filter((standing) => standing === 'blocked').length;
  const found = state.size === 0 ? 'no models found' : `${total} found and none judged`;
  const missing = { paint: pen.yellow, word: '? could not judge' };
  const broken = `${blocked} of ${total} ${blocked === 1 ? 'breaks' : 'break'} the policy`;
  switch (report.verdict) {
    case 'violated':
      return { paint: pen.red, word: '✗ violated', rest: `${broken} (${tally(report)})` };
    case 'pass':
      if (blocked > 0) {
        return {
          paint: pen.yellow,
          word: '! not enforced',
          rest: `${broken}, which is not enforced (${tally(report)})`,
        };
      }
      return {
        paint: pen.green,
        word: '✓ pass',
        rest: `${state.size === 0 ? 'no models found' : `${total} within the policy`} (${tally(report)})`,
      };
    case 'could-not-judge':
      // Without a digest the policy itself failed; with one, something else was not seen.
      return report.policy === undefined
        ? { ...missing, rest: `${total} found, but the policy cannot be used; see the problems above` }
        : { ...missing, rest: `what was seen is within the policy, but not everything was seen (${tally(report)})` };
    case 'no-policy':
      return {
        paint: report.complete ? plain : pen.yellow,
        word: report.complete ? '· no policy' : '? no policy',
        rest: found,
      };
  }
}

/** The verdict, in a line where it fits. */
export function verdict(pen: Pen, report: Report): readonly string[] {
  const { paint, word, rest } = parts(pen, report);
  const [first = '', ...others] = wrapped(`${word}: ${rest}`, pen.width);
  return [paint(pen.bold(word)) + first.slice(word.length), ...others.map((line) => `  ${line}`)];
}

/** What is missing, how to begin with a policy, and the verdict as the last line. */
export function conclusion(pen: Pen, report: Report): readonly string[] {
  const gaps = report.problems.filter((problem) => problem.incomplete).length;
  const because = gaps > 0 ? `${counted(gaps, 'problem')} above` : 'some facts could not be looked up';
  const incomplete =
    report.complete || report.verdict === 'could-not-judge'
      ? []
      : wrapped(`not everything was seen in this run (${because})`, pen.width - 2).map((line, index) =>
          index === 0 ? `${pen.yellow('?')} ${line}` : `  ${line}`,
        );
  const start =
    report.verdict !== 'no-policy' || report.models.length === 0
      ? []
      : [
          ...wrapped('to judge them, write .github/model-policy.yml, for example:', pen.width),
          ...example.map((line) => pen.dim(`  ${line}`)),
          '',
        ];
  return [...incomplete, ...start, ...verdict(pen, report)];
}
