/** The report on models that somebody asked about: they stand in no tree, so nothing was searched. */
import type { Catalog } from '../catalog/catalog.js';
import type { Evaluation } from '../evaluate/types.js';
import type { Problem } from '../problem.js';
import { type Report, toReport } from '../report/index.js';
import type { Lineage } from '../resolve/types.js';
import { tool } from './version.js';

/** What was asked, and what it was judged to be. */
export interface Asked {
  /** ISO date. */
  readonly today: string;
  readonly catalog: Catalog;
  readonly lineages: readonly Lineage[];
  readonly evaluation: Evaluation;
  readonly problems?: readonly Problem[];
}

/** The report. */
export function modelReport({ today, catalog, lineages, evaluation, problems = [] }: Asked): Report {
  return toReport({
    tool,
    asOf: today,
    root: '',
    catalog,
    coverage: { listed: 0, read: 0, bytes: 0, skipped: {}, problems: [] },
    lineages,
    unidentified: [],
    evaluation,
    problems,
  });
}
