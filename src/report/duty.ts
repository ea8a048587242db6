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

/** The duties in the order of the obligations. */
export function dutiesOf(report: Pick<Report, 'obligations'>): readonly Duty[] {
  const licenses = new Map<
    string,
    { models: Set<string>; clauses: Map<string, boolean>; sections: Map<string, string> }
  >();
  for (const { license, model, clause, ifDistributed, section } of report.obligations) {
    const entry = licenses.get(license) ?? { models: new Set(), clauses: new Map(), sections: new Map() };
    entry.models.add(model);
    // Due for one model is due; only what all of them put off until distribution is marked.
    entry.clauses.set(clause, ifDistributed && (entry.clauses.get(clause) ?? true));
    if (section !== undefined) entry.sections.set(clause, section);
    licenses.set(license, entry);
  }
  return [...licenses].map(([license, { models, clauses, sections }]) => {
    const asked = [...clauses].map(([clause, later]) => {
      const asides = [...(sections.has(clause) ? [sections.get(clause)] : []), ...(later ? ['if distributed'] : [])];
      return `${clauseName(clause)}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}`;
    });
    return { license, words: `(${counted(models.size, 'model')}): ${asked.join(', ')}` };
  });
}
