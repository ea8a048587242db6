/** What cases for a policy came to, on a terminal: one line each, and for one that differs what was expected and what was found. */
import type { ModelId } from '../catalog/types.js';
import type { Difference } from '../evaluate/case.js';
import { type Pen, padded, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import { reasons } from './terminal-findings.js';
import type { ReportFinding, Screen } from './types.js';
import { counted, shortId } from './vocabulary.js';

/** One case and its answer. */
export interface CaseResult {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly because?: string | undefined;
  readonly model: string;
  readonly place?: string | undefined;
  readonly differences: readonly Difference[];
  readonly findings: readonly ReportFinding[];
}

function caseLines(pen: Pen, result: CaseResult): readonly string[] {
  const { path, line, name, because, model, place, differences, findings } = result;
  const where = pen.dim(`${path}:${line}`);
  if (differences.length === 0) return [`${pen.green('✓')} ${where} ${name}`];
  const where2 = place === undefined ? '' : ` in ${place}`;
  const wide = Math.max(...differences.map(({ about }) => about.length));
  return [
    `${pen.red('✗')} ${where} ${pen.bold(name)}`,
    ...wrapped(
      `${shortId(model as ModelId)}${where2}${because === undefined ? '' : `: ${because}`}`,
      pen.width - 2,
    ).map((text) => `  ${text}`),
    ...differences.flatMap(({ about, expected, found }) => [
      `  ${padded(about, wide)}  ${pen.green(`- ${expected}`)}`,
      `  ${padded('', wide)}  ${pen.red(`+ ${found}`)}`,
    ]),
    ...reasons(
      pen,
      findings.filter(({ rule }) =>
        differences.some(({ about }) => about === rule || about === 'subjects' || about === 'verdict'),
      ),
    ),
    '',
  ];
}

/** Every case, and how many are answered as expected. */
export function terminalCases(results: readonly CaseResult[], screen: Screen): string {
  const pen = penOf(screen);
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  const total = counted(results.length, 'case');
  return page([
    ...printableData(results).flatMap((result) => caseLines(pen, result)),
    failed === 0
      ? `${pen.green('✓')} ${total} answered as expected`
      : `${pen.red('✗')} ${failed} of ${total} ${failed === 1 ? 'is' : 'are'} not answered as expected (- expected, + found)`,
  ]);
}
