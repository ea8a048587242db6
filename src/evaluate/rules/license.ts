/** The license rule: which licences bind a model, whether they are admitted, and whether their conditions are met (policy-semantics §7). */
import type { Catalog } from '../../catalog/catalog.js';
import type { LicenseId, ModelId } from '../../catalog/types.js';
import type { Lineage, UnknownReason } from '../../resolve/types.js';
import { boundLicenses, isClosed, teacherLicenses } from '../binding.js';
import { counts, type Links, labelStrength as least, openLinks, type Weighed, weigh } from '../claims.js';
import { answerClauses, onOutputs, type Use } from '../conditions.js';
import { findDrift } from '../drift.js';
import { type Expression, readExpression } from '../expression.js';
import { both, either, type Judgement, not, quieter, type Truth } from '../judgement.js';
import { shownId } from '../model-name.js';
import { openObligations } from '../obligations.js';
import type { LicenseRule, Stated } from '../policy.js';
import type { Level, Obligation, Outcome, PolicyPlace } from '../types.js';
import { teaches, useOf } from '../use.js';
import { judgeConditions } from './license-conditions.js';
import { judgeDrift, noteDrift } from './license-drift.js';
import { categories, completeLicense, licenseSchema, readLicense } from './license-options.js';
import type { Circumstances, Rule } from './rule.js';

/** Which licences bind, and whether their conditions are met. */
export const license: Rule<LicenseRule> = {
  schema: licenseSchema,
  read: readLicense,
  complete: completeLicense,
  asksCompany: true,
  aspect: (reference) => `${reference.usage} ${teaches(reference)}`,
  judge: judgeLicense,
  unasked: noteDrift,
};

interface Bench {
  readonly rule: LicenseRule;
  readonly place: (key: string) => PolicyPlace;
  readonly use: Use;
  readonly catalog: Catalog;
}

/** Every judgement of the rule on one lineage. */
function judgeLicense(
  lineage: Lineage,
  stated: Stated<LicenseRule>,
  { company, reference, catalog, notices }: Circumstances,
): readonly Judgement[] {
  const rule = completeLicense(stated.values);
  const use = useOf(lineage, company, reference);
  const links = openLinks(lineage);
  const bench: Bench = {
    rule,
    use,
    catalog,
    place: (key) => stated.places[key] ?? stated.place,
  };
  const { id } = lineage.model;
  if (isClosed(lineage, catalog)) {
    if (rule.hosted === 'judge') return judgeExpression({ kind: 'license', id: 'proprietary-api' }, id, [id], bench);
    const cause = { code: 'license/hosted', node: id } as const;
    return [
      {
        rule: 'license',
        subject: `hosted:${shownId(id)}`,
        outcome: 'fail',
        level: 'note',
        cause,
        chain: [id],
        place: stated.place,
        aside: true,
      },
    ];
  }
  return [
    ...boundLicenses(lineage, links, rule.inherited).flatMap(({ license, node, chain }) => {
      const link = links.strength(chain);
      const judged = judgeClaim(weigh(license), license.known ? 'unverified' : license.reason, node, chain, bench);
      // A parent that is only suspected binds nobody; what its licence would mean is worth a note.
      if (link === undefined || counts(link, least)) return judged;
      return judged
        .filter((one) => one.outcome === 'fail')
        .map((one): Judgement => ({ ...one, level: quieter(one.level, 'note'), aside: true }));
    }),
    ...taught(lineage, links, bench),
    ...findDrift(lineage, links, catalog).map((drift) =>
      judgeDrift(drift, rule, bench.place, links.strength(drift.chain)),
    ),
    ...(rule.obligations === 'off'
      ? []
      : openObligations(
          company,
          catalog,
          notices,
        )(lineage).map((one) => duty(one, rule.obligations as Level, bench, links))),
  ];
}

/** The counted values of one label; several that differ are a dispute (policy-semantics §5). */
function judgeClaim(
  all: readonly Weighed<LicenseId>[],
  missing: UnknownReason,
  node: ModelId,
  chain: readonly ModelId[],
  bench: Bench,
): readonly Judgement[] {
  const counted = all.filter((one) => counts(one.strength, least));
  const judged = [...new Set(counted.map((one) => one.value))].map((license) => {
    const expression = readExpression(license);
    return {
      strengths: counted.filter((one) => one.value === license).map((one) => one.strength),
      judgements: expression
        ? judgeExpression(expression, node, chain, bench)
        : [unknownLicense(license, node, chain, 'needs-review', bench)],
    };
  });
  const [first] = judged;
  if (first === undefined) return [unknownLicense('', node, chain, missing, bench)];
  const proven = judged.filter((one) => one.strengths.includes('proven'));
  if (judged.length === 1 || proven.length === 1) return (proven[0] ?? first).judgements;
  const bad = judged.filter((one) => one.judgements.some((each) => each.outcome === 'fail'));
  const best = counted.map((one) => one.strength).reduce((a, b) => (counts(a, b) ? a : b));
  const guilty = bad.find((one) => one.strengths.includes(best));
  if (guilty !== undefined) return guilty.judgements;
  return bad.length > 0 ? [unknownLicense('', node, chain, 'disputed', bench)] : first.judgements;
}

function unknownLicense(
  license: LicenseId,
  node: ModelId,
  chain: readonly ModelId[],
  reason: UnknownReason,
  { rule, place }: Bench,
): Judgement {
  return {
    rule: 'license',
    subject: license === '' ? `license:${shownId(node)}` : `license:${license}@${shownId(node)}`,
    outcome: 'unknown',
    level: rule.unknown,
    cause: { code: 'license/unknown', node, reason },
    reason,
    chain,
    place: place('unknown'),
  };
}

const worst: readonly Outcome[] = ['pass', 'unknown', 'fail'];

/** All branches of a sum are judged; of a choice the branch that fares best. */
function judgeExpression(
  expression: Expression,
  node: ModelId,
  chain: readonly ModelId[],
  bench: Bench,
): readonly Judgement[] {
  if (expression.kind === 'license') return judgeOne(expression.id, node, chain, bench);
  const branches = expression.branches.map((branch) => judgeExpression(branch, node, chain, bench));
  if (expression.kind === 'and') return branches.flat();
  const fare = (judged: readonly Judgement[]) => Math.max(...judged.map((one) => worst.indexOf(one.outcome)));
  return branches.reduce((a, b) => (fare(b) < fare(a) ? b : a));
}

function judgeOne(license: LicenseId, node: ModelId, chain: readonly ModelId[], bench: Bench): readonly Judgement[] {
  const { rule, catalog, place, use } = bench;
  const fact = catalog.license(license);
  const id = fact?.id ?? license;
  const denied = listed(license, rule.deny, catalog, false);
  const good = both(not(denied), listed(license, rule.allow, catalog, true));
  const subject = `license:${id}@${shownId(node)}`;
  const base = { rule: 'license', subject, chain } as const;
  const own: Judgement =
    good === true
      ? { ...base, outcome: 'pass', level: 'off', place: place('allow') }
      : good === false
        ? {
            ...base,
            outcome: 'fail',
            level: rule.level,
            cause: { code: denied === true ? 'license/denied' : 'license/not-allowed', license: id, node },
            place: place(denied === true ? 'deny' : 'allow'),
          }
        : { ...unknownLicense(license, node, chain, good, bench), subject };
  return [own, ...(fact ? judgeConditions(fact, node, chain, answerClauses(fact, use), bench) : [])];
}

/** Whether a list names the licence, its SPDX id, an alias or its category; a licence that we cannot read is unknown. */
function listed(license: LicenseId, list: readonly string[] | undefined, catalog: Catalog, absent: boolean): Truth {
  if (list === undefined) return absent;
  const fact = catalog.license(license);
  return list
    .map((entry): Truth => {
      const word = entry.toLowerCase();
      if (word === license || word === fact?.id || word === fact?.spdx?.toLowerCase()) return true;
      if (catalog.license(word)?.id === fact?.id && fact !== undefined) return true;
      if (!categories.some((category) => category === word))
        return fact?.category === 'unknown' ? 'needs-review' : false;
      return fact === undefined || fact.category === 'unknown' ? 'needs-review' : fact.category === word;
    })
    .reduce(either, false);
}

/** Conditions of a teacher's licence that reach what was trained on its outputs; they bind without being the child's licence. */
function taught(lineage: Lineage, links: Links, bench: Bench): readonly Judgement[] {
  return teacherLicenses(lineage).flatMap(({ license, node }) => {
    const fact = bench.catalog.license(license);
    const chain = links.chain(node);
    const link = links.strength(chain);
    if (fact === undefined || (link !== undefined && !counts(link, least))) return [];
    return judgeConditions(fact, node, chain, answerClauses(onOutputs(fact), bench.use), bench);
  });
}

/** A duty that is visibly met passes; one of which no sign is seen is unknown, never failed. */
function duty({ license, node, clause, met }: Obligation, level: Level, { place }: Bench, links: Links): Judgement {
  const base = { rule: 'license', subject: `obligation:${license}/${clause}`, chain: links.chain(node) } as const;
  if (met !== undefined) return { ...base, outcome: 'pass', level: 'off', place: place('obligations') };
  const cause = { code: 'license/obligation', license, node, clause } as const;
  return { ...base, outcome: 'unknown', level, cause, reason: 'needs-review', place: place('obligations') };
}
