/** The door of the evaluate stage: lineages and a policy in, findings and a verdict out. */
import type { Catalog } from '../catalog/catalog.js';
import type { Reference } from '../extract/types.js';
import { isPassing, type Problem, wordings } from '../problem.js';
import type { Lineage } from '../resolve/types.js';
import { type Baseline, baselineId, type OpenBaseline, openBaseline } from './baseline.js';
import { type Charge, chargesOf, unaskedCharges } from './charges.js';
import { type Unverified, withoutUnverified } from './evidence.js';
import { type Day, type Waiving, waive } from './exceptions.js';
import { type Draft, draftFindings, draftRemarks, finish } from './findings.js';
import { type Before, markIntroduced } from './introduced.js';
import type { NoticeFile } from './notice.js';
import { openObligations } from './obligations.js';
import { type OwnersSource, ownersOf } from './owners.js';
import type { Policy } from './policy.js';
import { openReadings } from './readings.js';
import { request } from './request.js';
import { pathsOf } from './request-draft.js';
import type { Evaluation, Finding, UsedBaseline } from './types.js';

export { judgedAlike } from './alike.js';
export { type Baseline, baselineText, readBaseline } from './baseline.js';
export { differences, type PolicyCase, type PolicyCases, readCases } from './case.js';
export type { Before } from './introduced.js';
export { type LayerSource, type PolicyPort, readLayers } from './layers.js';
export { givesNotice, isNoticePath, type NoticeFile } from './notice.js';
export type { OwnersSource } from './owners.js';
export type { Policy } from './policy.js';
export { policyDifferences } from './policy-difference.js';
export { countedFacts } from './policy-facts.js';
export { readPolicy } from './policy-reader.js';
export { citedReference, readReference, referenceFault } from './policy-reference.js';
export { policyRemarks } from './policy-remarks.js';
export { type EditedFile, type Proposal, trialOf } from './proposal.js';
export { openReferenceWords } from './references.js';
export { showPolicy } from './shown.js';
export { unmatchedPaths } from './unmatched.js';

export interface EvaluateOptions {
  /** ISO date (UTC) against which exceptions and lists are held. */
  readonly today: string;
  readonly catalog: Catalog;
  /** `owner/name` of the repository under review; absent where nobody says. */
  readonly repository?: string;
  /** References that name no model. */
  readonly unidentified?: readonly Reference[];
  /** Tells the evidence that the change under review brings itself: it may convict, and never clears. */
  readonly unverified?: Unverified;
  /** What was found when the policy was adopted, and how many layers stand above the repository's own. */
  readonly baseline?: { readonly recorded: Baseline; readonly above: number };
  /** What earlier stages could not read; it decides completeness and is not repeated in the answer. */
  readonly problems?: readonly Problem[];
  /** What was there before the change under review; absent: everything counts as introduced. */
  readonly before?: Before;
  /** Whether only a part of the tree was looked at: what is not needed there may be needed elsewhere. */
  readonly partial?: boolean;
  /** Whether exceptions are asked for what blocks. */
  readonly request?: boolean;
  /** Says whom to ask about a file. */
  readonly owners?: OwnersSource;
  /** Files in which the repository gives notice; obligations are looked for in them. */
  readonly notices?: readonly NoticeFile[];
}

/**
 * Judges every lineage at every place that names its model. A policy may be a stack of layers, the uppermost first. Without a policy
 * everything is shown and nothing fails.
 */
export function evaluate(
  lineages: readonly Lineage[],
  policy: Policy | readonly Policy[] | undefined,
  options: EvaluateOptions,
): Evaluation {
  const layers = layersOf(policy);
  const [upper, ...lower] = layers;
  const { catalog, repository, unidentified = [], problems = [], before } = options;
  const { drafts, waiving, charges, tooMany, open, day } = draft(lineages, unidentified, layers, options);
  const refused: readonly Problem[] = tooMany
    ? [{ code: 'policy-too-many-readings', ...(upper && { path: upper.path }) }]
    : [];
  const findings = finish(
    before === undefined
      ? drafts
      : markIntroduced(
          drafts,
          draft(before.lineages, before.unidentified, layers, options).drafts,
          before.moved,
          openReadings(layers, repository),
        ),
  );
  const complete = ![
    ...waiving.doubts.map(isPassing),
    ...charges.flatMap(({ answers }) =>
      answers.map(({ judgement }) => judgement.reason !== undefined && isPassing(judgement.reason)),
    ),
    ...[...problems, ...lineages.flatMap((lineage) => lineage.problems)].map(({ code }) => wordings[code].incomplete),
  ].includes(true);
  const owned = options.owners && ownersOf(options.owners, pathsToAskAbout(findings));
  const unowned: readonly Problem[] =
    owned && 'fault' in owned ? [{ code: 'owners-unused', path: options.owners?.path ?? '', detail: owned.fault }] : [];
  return {
    verdict: verdictOf(findings, layers, complete, [...problems, ...refused]),
    findings,
    exceptions: waiving.used.map((used) => ({
      ...used,
      findings: findings.filter((finding) => finding.excepted === used.id).length,
    })),
    obligations: lineages.flatMap(openObligations(factsKnown(layers), catalog, options.notices)),
    ...(open && { baseline: usedOf(open, findings, options.partial) }),
    ...(owned && 'files' in owned && owned.files.length > 0 && { owners: owned }),
    ...(options.request && request({ findings, charges, waived: waiving.waived, lineages, layers, day })),
    complete: complete && !tooMany,
    ...(upper && { policy: { ...named(upper), ...(lower.length > 0 && { lower: lower.map(named) }) } }),
    problems: [...refused, ...unowned],
  };
}

/** Every place of what warns or blocks, hops included. */
function pathsToAskAbout(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ level, excepted }) => level !== 'note' && excepted === undefined)
    .flatMap(({ references }) => references.flatMap(pathsOf));
}

/** Whether some layer or scope has duties looked for in the notice files. */
export function asksForNotices(layers: readonly Policy[]): boolean {
  return layers
    .flatMap(({ rules, scopes }) => [rules, ...scopes.map((scope) => scope.rules)])
    .some(({ license }) => (license?.values.obligations ?? 'off') !== 'off');
}

/** Everything that is to be said about one state of the tree, place by place. */
function draft(
  lineages: readonly Lineage[],
  unidentified: readonly Reference[],
  layers: readonly Policy[],
  options: EvaluateOptions,
): {
  readonly drafts: readonly Draft[];
  readonly waiving: Waiving;
  readonly charges: readonly Charge[];
  readonly tooMany: boolean;
  readonly open?: OpenBaseline;
  readonly day: Day;
} {
  const { today, catalog, partial, baseline } = options;
  const judged = layers.length > 0;
  const { charges, tooMany } = judged
    ? chargesOf(lineages, layers, { ...options, unidentified })
    : { charges: unaskedCharges(lineages, unidentified, catalog), tooMany: false };
  const open = baseline && openBaseline(baseline.recorded);
  const old = open && baseline && { open, above: baseline.above };
  const { unverified } = options;
  const certain = (lineage: Lineage) => unverified && withoutUnverified(lineage, unverified);
  const day = { today, catalog, certain };
  const waiving = waive(charges, lineages, layers, day, old);
  const remarks = waiving.remarks.filter(({ cause }) => !partial || cause.code !== 'exception/unused');
  const drafts = [...draftFindings(waiving.settled, judged), ...draftRemarks(remarks)];
  return { drafts, waiving, charges, tooMany, day, ...(open && { open }) };
}

/** What the baseline came to; nobody can tell what is gone where only a part of the tree was looked at. */
function usedOf(open: OpenBaseline, findings: readonly Finding[], partial = false): UsedBaseline {
  const use = open.use();
  const held = findings.filter(({ excepted }) => excepted === baselineId).length;
  return { ...use, findings: held, ...(partial && { gone: [] }) };
}

function verdictOf(
  findings: readonly Finding[],
  layers: readonly Policy[],
  complete: boolean,
  problems: readonly Problem[],
): Evaluation['verdict'] {
  if (problems.some(({ code }) => code.startsWith('policy-'))) return 'could-not-judge';
  if (layers.length === 0) return 'no-policy';
  const gating = findings.some(
    ({ level, introduced, excepted }) => level === 'error' && introduced && excepted === undefined,
  );
  if (gating && stricter(layers, 'enforce', true, false)) return 'violated';
  return !complete && stricter(layers, 'onIncomplete', 'fail', 'warn') === 'fail' ? 'could-not-judge' : 'pass';
}

/** For what is only listed: of each fact the uppermost statement. */
function factsKnown(layers: readonly Policy[]): Policy['company'] {
  return Object.assign({}, ...layers.map(({ company }) => company).toReversed());
}

function layersOf(policy: Policy | readonly Policy[] | undefined): readonly Policy[] {
  if (policy === undefined) return [];
  return 'path' in policy ? [policy] : policy;
}

function named({ path, digest, commit }: Policy): Pick<Policy, 'path' | 'digest' | 'commit'> {
  return { path, digest, ...(commit !== undefined && { commit }) };
}

/** Of what the layers say themselves the stricter; where none says anything the strict one is the default. */
function stricter<K extends 'enforce' | 'onIncomplete', V extends Policy[K]>(
  layers: readonly Policy[],
  key: K,
  strict: V,
  lax: V,
): V {
  const said = layers.map((layer) => layer[key]);
  return !said.includes(strict) && said.includes(lax) ? lax : strict;
}
