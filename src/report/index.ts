/** The door of the report stage: results in, documents and their text out; every function here is pure. */
import type { DocumentName } from './schema.js';

export { type Annotation, aboutProblem, annotations, closing, overflow } from './annotations.js';
export { documents } from './documents.js';
export { toEvidence } from './evidence.js';
export { markdownEvidence } from './evidence-markdown.js';
export { toExplanation } from './explanation.js';
export { openShares, toInventory } from './inventory.js';
export { markdownInventory } from './inventory-markdown.js';
export { terminalInventory } from './inventory-terminal.js';
export { outcomeWords, planWords } from './inventory-words.js';
export { type MarkdownOptions, renderMarkdown } from './markdown.js';
export { toObligationList } from './obligation-list.js';
export { markdownObligations } from './obligation-markdown.js';
export { terminalObligations } from './obligation-terminal.js';
export { toPermission } from './permission.js';
export { jsonText } from './printable.js';
export { withWords } from './problem-words.js';
export { toReport, toResolvedModels } from './report.js';
export { renderSarif } from './sarif.js';
export { terminalReport, terminalVerdict } from './terminal.js';
export { type CaseResult, terminalCases } from './terminal-cases.js';
export { problemText, safeText } from './terminal-coverage.js';
export { terminalExplanations } from './terminal-explanation.js';
export { type LineAnswer, terminalLine } from './terminal-line.js';
export { terminalPermissions } from './terminal-permission.js';
export { terminalPolicy } from './terminal-policy.js';
export { terminalIdentification, terminalLineages, terminalReferences } from './terminal-stages.js';

export type { Report } from './types.js';

/** The JSON Schema of a document as text; zod is loaded only for this. */
export async function schemaText(document: DocumentName): Promise<string> {
  return (await import('./schema.js')).schemaText(document);
}
export {
  statsLines,
  terminalAgedSources,
  terminalCatalogHits,
  terminalCatalogRows,
  terminalCatalogStats,
} from './terminal-catalog.js';
export { terminalReadings } from './terminal-readings.js';
