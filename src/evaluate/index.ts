/** The door of the evaluate stage: lineages and a policy in, findings and a verdict out. */
import type { Catalog } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import { type Problem, wordings } from '../problem.js';
import type { Lineage, UnknownReason } from '../resolve/types.js';
import { type Charge, type Waiving, waive } from './exceptions.js';
import { draftFindings, draftRemarks, finish } from './findings.js';
import { compareLevels, type Judgement, louder } from './judgement.js';
import { draftNameless } from './nameless.js';
import { obligationsOf } from './obligations.js';
import type { Policy } from './policy.js';
import { openReadings, type Reading } from './readings.js';
import { ruleNames, ruleOf } from './rules/index.js';
import type { Evaluation, Finding, Level } from './types.js';

export { matchesGlob } from './glob.js';
export type { Policy } from './policy.js';
export { readPolicy } from './policy-reader.js';

export interface EvaluateOptions {
  /** ISO date (UTC) against which exceptions and lists are held. */
  readonly today: string;
  readonly catalog: Catalog;
  /** References that name no model. */
  readonly unidentified?: readonly Reference[];
  /** What earlier stages could not read; it decides completeness and is not repeated in the answer. */
  readonly problems?: readonly Problem[];
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
  const { today, catalog, unidentified = [], problems = [] } = options;
  const judged =
    upper === undefined
      ? lineages.flatMap((one) => chargesWithout(one, catalog))
      : chargesOf(lineages, layers, options);
  const waiving: Waiving =
    upper === undefined
      ? { charges: judged, remarks: [], used: [], doubts: [] }
      : // What a layer below waives holds only where the layers above delegate it, which none can yet.
        waive(judged, lineages, upper.exceptions, today, catalog);
  const findings = finish([
    ...draftFindings(waiving.charges, upper !== undefined),
    ...draftNameless(unidentified, layers),
    ...(upper === undefined ? [] : draftRemarks(waiving.remarks, upper.path)),
  ]);
  const complete = ![
    ...waiving.doubts.map(ofThisRun),
    ...waiving.charges.map(({ judgement }) => judgement.reason !== undefined && ofThisRun(judgement.reason)),
    ...[...problems, ...lineages.flatMap((lineage) => lineage.problems)].map(({ code }) => wordings[code].incomplete),
  ].includes(true);
  return {
    verdict: verdictOf(findings, layers, complete, problems),
    findings,
    exceptions: waiving.used.map((used) => ({
      ...used,
      findings: findings.filter((finding) => finding.excepted === used.id).length,
    })),
    obligations: lineages.flatMap((lineage) => obligationsOf(lineage, { company: upper?.company ?? {} }, catalog)),
    complete,
    ...(upper && { policy: { ...named(upper), ...(lower.length > 0 && { lower: lower.map(named) }) } }),
    problems: [],
  };
}

/** Reasons that another run may not meet (policy-semantics §1). */
const passing: ReadonlySet<UnknownReason> = new Set([
  'rate-limited',
  'unreachable',
  'timeout',
  'truncated',
  'over-budget',
  'invalid-token',
  'malformed',
  'foreign-host',
]);

function ofThisRun(reason: UnknownReason): boolean {
  return passing.has(reason);
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

function layersOf(policy: Policy | readonly Policy[] | undefined): readonly Policy[] {
  if (policy === undefined) return [];
  return 'path' in policy ? [policy] : policy;
}

function named({ path, digest }: Policy): { readonly path: string; readonly digest: string } {
  return { path, digest };
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

function chargesWithout(lineage: Lineage, catalog: Catalog): readonly Charge[] {
  return ruleNames.flatMap((name) => {
    const { unasked, aspect } = ruleOf(name);
    const answers = new Map<string, readonly Judgement[]>();
    return sites(lineage).flatMap((reference) => {
      const key = reference === undefined ? '' : aspect(reference);
      const notes = answers.get(key) ?? unasked?.(lineage, catalog, reference) ?? [];
      answers.set(key, notes);
      return notes.map((judgement) => ({
        judgement,
        lineage,
        ...(reference && { reference }),
        doubt: 'note' as const,
      }));
    });
  });
}

/** A model that was only asked about stands nowhere, and is judged once. */
function sites({ model }: Lineage): readonly (Reference | undefined)[] {
  return model.references.length > 0 ? model.references : [undefined];
}

function chargesOf(
  lineages: readonly Lineage[],
  layers: readonly Policy[],
  options: EvaluateOptions,
): readonly Charge[] {
  const readingsAt = openReadings(layers);
  return lineages.flatMap((lineage) => {
    const judge = openBench(lineage, options);
    return sites(lineage).flatMap((reference): readonly Charge[] => {
      const places = reference === undefined ? [undefined] : [reference.location, ...(reference.via ?? [])];
      const readings = [...new Set(places.flatMap((place) => readingsAt(place?.path)))];
      const worst = new Map<string, { readonly judgement: Judgement; readonly doubt: Level }>();
      for (const reading of readings)
        for (const judgement of judge(reading, reference)) {
          const key = JSON.stringify([judgement.rule, judgement.subject, judgement.aside === true]);
          const before = worst.get(key);
          const doubt = louder(before?.doubt ?? 'off', doubtOf(reading));
          worst.set(key, { judgement: before === undefined ? judgement : worse(before.judgement, judgement), doubt });
        }
      return [...worst.values()].map((one) => ({ ...one, lineage, ...(reference && { reference }) }));
    });
  });
}

const outcomes = ['pass', 'unknown', 'fail'] as const;

/** The louder judgement; of equally loud ones the clearer. */
function worse(a: Judgement, b: Judgement): Judgement {
  const louderThan = compareLevels(b.level, a.level) || outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome);
  return louderThan > 0 ? b : a;
}

function doubtOf({ rule, stated }: Reading): Level {
  return ruleOf(rule).complete(stated.values).unknown;
}

/** Judges one lineage reading by reading; equal questions are answered once. */
function openBench(lineage: Lineage, { catalog, today }: EvaluateOptions) {
  const answers = new Map<Reading, Map<string, readonly Judgement[]>>();
  return (reading: Reading, reference: Reference | undefined): readonly Judgement[] => {
    const rule = ruleOf(reading.rule);
    const aspect = reference === undefined ? '' : rule.aspect(reference);
    const known = answers.get(reading) ?? new Map<string, readonly Judgement[]>();
    answers.set(reading, known);
    const before = known.get(aspect);
    if (before !== undefined) return before;
    const { stated, company } = reading;
    const found = rule.judge(lineage, stated, { company, ...(reference && { reference }), catalog, today });
    known.set(aspect, found);
    return found;
  };
}
