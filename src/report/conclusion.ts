/** The last lines of a report: the verdict, in numbers, and what to do next. */
import { type Pen, wrapped } from './layout.js';
import { standings } from './terminal-models.js';
import type { Report } from './types.js';
import { counted } from './vocabulary.js';

const example = [
  'version: 1',
  'rules:',
  '  origin: { level: error, deny: { countries: [KP] }, roles: [root, component, host] }',
  '  license: { level: error, allow: [permissive] }',
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

/** One line: the verdict in numbers. */
export function verdict(pen: Pen, report: Report): string {
  const state = standings(report);
  const total = counted(state.size, 'model');
  const blocked = [...state.values()].filter((standing) => standing === 'blocked').length;
  switch (report.verdict) {
    case 'violated':
      return `${pen.red(pen.bold('✗ violated'))}: ${blocked} of ${total} ${blocked === 1 ? 'breaks' : 'break'} the policy (${tally(report)})`;
    case 'pass':
      return `${pen.green(pen.bold('✓ pass'))}: ${report.models.length === 0 ? 'no models found' : `${total} within the policy`} (${tally(report)})`;
    case 'could-not-judge':
      return `${pen.yellow(pen.bold('? could not judge'))}: ${total} found, but the policy could not be applied; see the problems above`;
    case 'no-policy':
      return `${pen.bold('· no policy')}: ${report.models.length === 0 ? 'no models found' : `${total} found and none judged`}`;
  }
}

/** What is missing, how to begin with a policy, and the verdict as the last line. */
export function conclusion(pen: Pen, report: Report): readonly string[] {
  const gaps = report.problems.filter((problem) => problem.incomplete).length;
  const because = gaps > 0 ? `${counted(gaps, 'problem')} above` : 'some facts could not be looked up';
  const incomplete =
    report.complete || report.verdict === 'could-not-judge'
      ? []
      : [`${pen.yellow('? incomplete')}: not everything was seen in this run (${because})`];
  const start =
    report.verdict !== 'no-policy'
      ? []
      : [
          ...wrapped('to judge them, write .github/model-policy.yml, for example:', pen.width),
          ...example.map((line) => pen.dim(`  ${line}`)),
          '',
        ];
  return [...incomplete, ...start, verdict(pen, report)];
}
