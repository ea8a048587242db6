/** The report on one folder: what its scan was judged to be, or, where nothing can judge, what it depends on all the same. */
import { basename, resolve } from 'node:path';
import type { Evaluation } from './evaluate/types.js';
import type { Problem, Result } from './problem.js';
import { toReport } from './report/index.js';
import type { Answer, Report } from './report/types.js';
import { type ScanOptions, type ScanOutcome, scan } from './scan.js';

/** What a report tells beside what was found. */
export type Told = Pick<Answer, 'tool' | 'proposal' | 'tolerant'>;

/** The report of a scan, or of a scan without policy where `judged` failed; fails only when the folder cannot be looked at. */
export async function review(
  root: string,
  judged: Result<ScanOutcome>,
  scanning: ScanOptions,
  told: Told,
): Promise<Result<Report>> {
  if (judged.ok) return { ok: true, value: reportOf(root, judged.value, scanning.today, told) };
  const seen = await scan(root, { ...scanning, stage: 'resolve' });
  if (!seen.ok) return seen;
  return {
    ok: true,
    value: reportOf(root, { ...seen.value, evaluation: unjudged(judged.problems) }, scanning.today, told),
  };
}

/** The report of what a scan found; `today` is the ISO date on which it was judged. */
export function reportOf(root: string, outcome: ScanOutcome, today: string, told: Told): Report {
  const { catalog, coverage, change, lineages = [], identification, setAside, problems } = outcome;
  return toReport({
    ...told,
    asOf: today,
    root: basename(resolve(root)) || '/',
    catalog,
    coverage,
    ...(change && { change }),
    lineages,
    unidentified: identification?.unidentified ?? [],
    setAside,
    evaluation: outcome.evaluation ?? unjudged([]),
    problems,
  });
}

function unjudged(problems: readonly Problem[]): Evaluation {
  return { verdict: 'could-not-judge', findings: [], exceptions: [], obligations: [], complete: false, problems };
}
