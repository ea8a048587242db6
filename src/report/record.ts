/** Which model of a report a finding is about, where a repository uses several revisions of one. */
import type { Report, ReportFinding, ReportModel } from './types.js';

const indexes = new WeakMap<Report['models'], ReadonlyMap<string, readonly ReportModel[]>>();

/** Models by id; made once for a report, because every finding asks. */
function byId(models: Report['models']): ReadonlyMap<string, readonly ReportModel[]> {
  const known = indexes.get(models);
  if (known !== undefined) return known;
  const made = new Map<string, ReportModel[]>();
  for (const model of models) {
    const same = made.get(model.id);
    if (same === undefined) made.set(model.id, [model]);
    else same.push(model);
  }
  indexes.set(models, made);
  return made;
}

/** The models that a finding is about: those of its id that are used where it stands, or all of that id where it has no place. */
export function recordsOf(report: Report, { model: id, references }: ReportFinding): readonly ReportModel[] {
  const records = byId(report.models).get(id ?? '') ?? [];
  if (records.length < 2) return records;
  const key = ({ location: { path, line, column } }: ReportModel['references'][number]) => `${path} ${line} ${column}`;
  const places = new Set(references.map(key));
  const used = records.filter((model) => model.references.some((reference) => places.has(key(reference))));
  return used.length > 0 ? used : records;
}
