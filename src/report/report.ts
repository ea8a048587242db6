/** How the results of the stages become one Report: everything sorted, worded and counted, nothing added. */
import type { Proposal } from '../evaluate/proposal.js';
import type { Finding } from '../evaluate/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage } from '../resolve/types.js';
import { catalogProblems } from './catalog-age.js';
import { byCode, lineageFacts } from './claim.js';
import { withWords } from './problem-words.js';
import { statedFacts } from './stated.js';
import type { Answer, Report, ReportFinding } from './types.js';
import { words } from './wording.js';

function byPlace(a: Reference, b: Reference): number {
  return (
    byCode(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    byCode(a.text, b.text)
  );
}

function byFinding(a: Finding, b: Finding): number {
  const [first, second] = [a.references[0], b.references[0]];
  if (first === undefined || second === undefined) {
    // Findings about the policy itself stand after those about places.
    if (first !== second) return first === undefined ? 1 : -1;
    return byCode(a.rule, b.rule) || byCode(a.subject, b.subject);
  }
  return byPlace(first, second) || byCode(a.rule, b.rule) || byCode(a.subject, b.subject) || byCode(a.level, b.level);
}

/** A finding with its words. */
export function worded(finding: Finding): ReportFinding {
  const { rule, level, subject, chain, introduced, fingerprint, references, cause } = finding;
  return {
    rule,
    level,
    ...(finding.model === undefined ? {} : { model: finding.model }),
    subject,
    ...words(cause, { subject, level, ...(finding.model === undefined ? {} : { model: finding.model }) }),
    cause,
    chain,
    references,
    introduced,
    ...(finding.excepted === undefined ? {} : { excepted: finding.excepted }),
    ...(finding.rulePlace === undefined ? {} : { rulePlace: finding.rulePlace }),
    fingerprint,
  };
}

/** A verdict of the policy has weighed what is missing; without a policy nobody has. */
function exitOf(verdict: Report['verdict'], seen: boolean): Report['exit'] {
  if (verdict === 'violated') return { code: 1, meaning: 'policy violated' };
  if (verdict === 'could-not-judge' || (verdict === 'no-policy' && !seen)) {
    return { code: 2, meaning: 'could not judge or incomplete' };
  }
  return { code: 0, meaning: 'pass' };
}

/** Models with their lineages as documents hold them, sorted by id; also what `--stage resolve` prints. */
export function toResolvedModels(lineages: readonly Lineage[]): Report['models'] {
  return [...lineages]
    .sort(
      (a, b) => byCode(a.model.id, b.model.id) || byCode(a.model.revision.value ?? '', b.model.revision.value ?? ''),
    )
    .map((lineage) => ({
      ...lineage.model,
      references: [...lineage.model.references].sort(byPlace),
      ...lineageFacts(lineage),
    }));
}

/** What is proposed, with the words of its problems. */
function proposed({ edited, trial }: Proposal): NonNullable<Report['proposal']> {
  if (trial === undefined) return { edited };
  return trial.ok ? { edited, trial: trial.value } : { edited, problems: withWords(trial.problems) };
}

/** The whole answer as one document. */
export function toReport(answer: Answer): Report {
  const { coverage, evaluation } = answer;
  const problems = withWords([
    ...answer.problems,
    ...catalogProblems(answer.catalog.date, answer.asOf),
    ...coverage.problems,
    ...answer.lineages.flatMap((lineage) => lineage.problems),
    ...evaluation.problems,
  ]);
  const complete = evaluation.complete && !problems.some((problem) => problem.incomplete);
  const findings = evaluation.findings
    .map((finding) => ({ ...finding, references: [...finding.references].sort(byPlace) }))
    .sort(byFinding);
  const models = toResolvedModels(answer.lineages);
  const stated = statedFacts(models);
  return {
    schemaVersion: 1,
    tool: answer.tool,
    asOf: answer.asOf,
    root: answer.root,
    verdict: evaluation.verdict,
    exit: exitOf(evaluation.verdict, complete || answer.tolerant === true),
    complete,
    ...(evaluation.policy === undefined ? {} : { policy: evaluation.policy }),
    ...(answer.proposal === undefined ? {} : { proposal: proposed(answer.proposal) }),
    catalog: { date: answer.catalog.date, version: answer.catalog.version },
    ...(answer.change === undefined ? {} : { change: answer.change }),
    coverage: { listed: coverage.listed, read: coverage.read, bytes: coverage.bytes, skipped: coverage.skipped },
    ...(answer.setAside && answer.setAside.length > 0 && { setAside: answer.setAside }),
    models,
    unidentified: [...answer.unidentified].sort(byPlace),
    findings: findings.map(worded),
    exceptions: [...evaluation.exceptions].sort((a, b) => byCode(a.id, b.id)),
    ...(evaluation.baseline === undefined ? {} : { baseline: evaluation.baseline }),
    ...(evaluation.owners === undefined ? {} : { owners: evaluation.owners }),
    ...(evaluation.exceptionRequests?.length && { exceptionRequests: evaluation.exceptionRequests }),
    ...(evaluation.unwaivable?.length && { unwaivable: evaluation.unwaivable }),
    obligations: evaluation.obligations,
    ...(stated.length > 0 && { stated }),
    problems,
  };
}
