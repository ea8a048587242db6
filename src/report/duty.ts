/** What the licenses ask for, gathered: one duty for each license, with its clauses in words. */
import { clauseName } from './condition.js';
import type { Report } from './types.js';
import { counted } from './vocabulary.js';

/** What one license asks for. */
export interface Duty {
  readonly license: string;
  /** `(2 models): attribution, naming requirement (if distributed)`. */
  readonly words: string;
}

/** The duties, those of most models first; which section asks for what, `obligations` tells. */
export function dutiesOf(report: Pick<Report, 'obligations'>): readonly Duty[] {
  const licenses = new Map<string, { models: Set<string>; clauses: Map<string, boolean> }>();
  for (const { license, model, clause, ifDistributed } of report.obligations) {
    const entry = licenses.get(license) ?? { models: new Set(), clauses: new Map() };
    entry.models.add(model);
    // Due for one model is due; only what all of them put off until distribution is marked.
    entry.clauses.set(clause, ifDistributed && (entry.clauses.get(clause) ?? true));
    licenses.set(license, entry);
  }
  return [...licenses]
    .sort(([, a], [, b]) => b.models.size - a.models.size)
    .map(([license, { models, clauses }]) => {
      const asked = [...clauses].map(([clause, later]) => `${clauseName(clause)}${later ? ' (if distributed)' : ''}`);
      return { license, words: `(${counted(models.size, 'model')}): ${asked.join(', ')}` };
    });
}
