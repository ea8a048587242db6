/** The evidence for one decision: the facts with their sources, the policy by its digest, the verdict, and the versions that judged. */
import { notLegalAdvice } from './obligation-words.js';
import type { Report } from './types.js';

/** The document that `evidence --format json` prints. */
export interface EvidenceFile {
  readonly schemaVersion: 1;
  readonly tool: Report['tool'];
  readonly catalog: Report['catalog'];
  readonly asOf: string;
  /** The id as it was asked, and the path at which it was judged. */
  readonly asked: string;
  readonly path: string;
  readonly policy?: Report['policy'];
  readonly verdict: Report['verdict'];
  readonly complete: boolean;
  readonly findings: Report['findings'];
  readonly exceptions: Report['exceptions'];
  /** Every claim about the model and its ancestors, each with its evidence. */
  readonly model: Report['models'][number];
  readonly obligations: Report['obligations'];
  readonly problems: Report['problems'];
  readonly disclaimer: string;
}

/** The evidence for the first model of a report, as asked for one path. */
export function toEvidence(report: Report, asked: string, path: string): EvidenceFile | undefined {
  const [model] = report.models;
  if (model === undefined) return undefined;
  const { tool, catalog, asOf, policy, verdict, complete, findings, exceptions, obligations, problems } = report;
  return {
    schemaVersion: 1,
    tool,
    catalog,
    asOf,
    asked,
    path,
    ...(policy && { policy }),
    verdict,
    complete,
    findings,
    exceptions,
    model,
    obligations,
    problems,
    disclaimer: notLegalAdvice,
  };
}
