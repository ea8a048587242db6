/** What is said of an exception that is in force: what it waives, for which models, until when, and who answers for it. */
import type { Report } from './types.js';
import { counted, shortId } from './vocabulary.js';

type UsedException = Report['exceptions'][number];

/** The models whose findings the exception waives, each once. */
export function waivedModels({ findings }: Pick<Report, 'findings'>, { id }: UsedException): readonly string[] {
  const waived = findings.filter((finding) => finding.excepted === id);
  return [...new Set(waived.flatMap((finding) => (finding.model ? [shortId(finding.model)] : [])))];
}

/** The exception in one sentence. */
export function waiverWords(
  { id, findings, expires, owner, reason }: UsedException,
  models: readonly string[],
): string {
  const whose = models.length > 0 ? ` of ${models.join(', ')}` : '';
  return `${id} waives ${counted(findings, 'finding')}${whose} until ${expires} (${owner}: ${reason})`;
}
