/** Problems with their words: the table of `problem.ts` applied, each problem once, in a defined order. */
import { type Problem, wordings } from '../problem.js';
import { byCode } from './claim.js';
import type { ReportProblem } from './types.js';

function key(problem: Problem): string {
  return JSON.stringify([problem.code, problem.path, problem.line, problem.column, problem.detail]);
}

function order(a: Problem, b: Problem): number {
  return (
    byCode(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCode(key(a), key(b))
  );
}

/** The problems with message and hint, without repetitions, sorted by path, line, column and code. */
export function withWords(problems: readonly Problem[]): readonly ReportProblem[] {
  const unique = new Map(problems.map((problem) => [key(problem), problem]));
  return [...unique.values()].sort(order).map(({ code, path, line, column, detail }) => ({
    code,
    ...wordings[code],
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(detail === undefined ? {} : { detail }),
  }));
}
