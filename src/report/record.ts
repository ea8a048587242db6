/** Which model of a report a finding is about, where a repository uses several revisions of one. */
import type { Report, ReportFinding, ReportModel } from './types.js';

/** The models that a finding is about: those of its id that are used where it stands, or all of that id where it has no place. */
export function recordsOf(report: Report, { model: id, references }: ReportFinding): readonly ReportModel[] {
  const records = report.models.filter((model) => model.id === id);
  if (records.length < 2) return records;
  const key = ({ location: { path, line, column } }: ReportModel['references'][number]) => `${path} ${line} ${column}`;
  const places = new Set(references.map(key));
  const used = records.filter((model) => model.references.some((reference) => places.has(key(reference))));
  return used.length > 0 ? used : records;
}
