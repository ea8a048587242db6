/** What is said of an exception that is in force: what it waives, for which models, until when, and who answers for it. */
import type { Report } from './types.js';
import { counted, shortId } from './vocabulary.js';

type UsedException = Report['exceptions'][number];

/** The models whose findings the exception waives, each once. */
export function waivedModels({ findings }: Pick<Report, 'findings'>, { id }: UsedException): readonly string[] {
  const waived = findings.filter((finding) => finding.excepted === id);
  return [...new Set(waived.flatMap((finding) => (finding.model ? [shortId(finding.model)] : [])))];
}

/** Most subjects that are listed. */
const mostSubjects = 4;

/** The subjects that the exception waives, each once, with what is left out in a last word. */
export function waivedSubjects({ findings }: Pick<Report, 'findings'>, { id }: UsedException): readonly string[] {
  const all = [...new Set(findings.flatMap(({ excepted, subject }) => (excepted === id ? [subject] : [])))];
  return all.length > mostSubjects ? [...all.slice(0, mostSubjects), `${all.length - mostSubjects} more`] : all;
}

/** The exception in one sentence. */
export function waiverWords(
  { id, findings, expires, owner, reason }: UsedException,
  models: readonly string[],
  subjects: readonly string[],
): string {
  const whose = models.length > 0 ? ` of ${models.join(', ')}` : '';
  const what = subjects.length > 0 ? ` (${subjects.join(', ')})` : '';
  return `${id} waives ${counted(findings, 'finding')}${whose}${what} until ${expires} (${owner}: ${reason})`;
}
