/** The conditions of a licence held against what the policy says of the company (policy-semantics §7). */
import type { LicenseFact } from '../catalog/types.js';
import type { Usage } from '../extract/types.js';
import type { UnknownReason } from '../resolve/types.js';
import { countryCodes, euMembers } from './countries.js';
import type { Company } from './policy.js';

/** What is done with the model, as far as conditions ask. */
export interface Use {
  readonly company: Company;
  readonly usage?: Usage;
  /** Whether the model has parts for images, sound and the like; undefined: not known. */
  readonly multimodal?: boolean;
}

/** What became of one clause. `needs` is the key of `company` that would settle it. */
export type ClauseAnswer =
  | { readonly clause: string; readonly answer: 'met' }
  | { readonly clause: string; readonly answer: 'fail'; readonly limit?: number; readonly figure?: number }
  | { readonly clause: string; readonly answer: 'needs'; readonly needs: string }
  | { readonly clause: string; readonly answer: 'unknown'; readonly reason: UnknownReason }
  | { readonly clause: string; readonly answer: 'obligation'; readonly text?: string };

type Clauses = LicenseFact['clauses'];

/** Clauses that are always due when they stand. */
const due: ReadonlySet<string> = new Set([
  'attribution',
  'naming_requirement',
  'notice',
  'acceptable_use_policy',
  'use_restrictions_flow_down',
  'share_alike',
]);

/** The answer for every clause that is a condition or an obligation, in the order of their names. */
export function answerClauses(clauses: Clauses, use: Use): readonly ClauseAnswer[] {
  return Object.keys(clauses)
    .toSorted()
    .filter((clause) => clauses[clause] !== false && clauses[clause] !== null)
    .flatMap((clause) => answerClause(clause, clauses, use) ?? []);
}

/** The clauses of a teacher's licence that reach a model trained on its outputs. */
export function clausesOnOutputs(clauses: Clauses): Clauses {
  if (clauses.derivatives_include_distillation === true) return clauses;
  return Object.fromEntries(
    Object.entries(clauses).filter(
      ([clause, value]) =>
        clause === 'output_training_restriction' ||
        ((clause === 'naming_requirement' || clause === 'attribution') &&
          typeof value === 'string' &&
          /\bor (?:its |their )?outputs\b/u.test(value)),
    ),
  );
}

function answerClause(clause: string, clauses: Clauses, use: Use): ClauseAnswer | undefined {
  const value = clauses[clause];
  if (due.has(clause)) return obligation(clause, value);
  switch (clause) {
    case 'non_commercial':
    case 'non_production':
      if (use.company.commercial === undefined) return { clause, answer: 'needs', needs: 'commercial' };
      return { clause, answer: use.company.commercial ? 'fail' : 'met' };
    case 'mau_threshold':
      return threshold(clause, clauses, use.company.monthlyActiveUsers, 'monthly-active-users');
    case 'dau_threshold':
      return threshold(clause, clauses, use.company.dailyActiveUsers, 'daily-active-users');
    case 'territory_exclusions':
      return territory(clauses, use);
    // Whether the reference trains another model on what this one says cannot be read off a place; so it stays a duty.
    case 'output_training_restriction':
      return obligation(clause, value);
    case 'no_derivatives':
      return { clause, answer: use.usage === 'train' || use.usage === 'base' ? 'fail' : 'met' };
    default:
      return clause.startsWith('revenue_threshold') ? revenue(clause, clauses, use.company) : undefined;
  }
}

function obligation(clause: string, value: unknown): ClauseAnswer {
  return { clause, answer: 'obligation', ...(typeof value === 'string' && { text: value }) };
}

/** Above the limit, with what that means; equal is not above. */
function above(clause: string, clauses: Clauses, limit: number, figure: number): ClauseAnswer {
  const { threshold_effect: effect, revenue_period: period, attribution } = clauses;
  if (typeof effect === 'string' && /\bdisplay\b/iu.test(effect))
    return obligation(clause, typeof attribution === 'string' ? attribution : effect);
  // Such a limit only binds some businesses, and the policy does not say which business this is.
  if ([effect, period].some((text) => typeof text === 'string' && /\bif operating\b/iu.test(text)))
    return { clause, answer: 'unknown', reason: 'needs-review' };
  return { clause, answer: 'fail', limit, figure };
}

function threshold(clause: string, clauses: Clauses, figure: number | undefined, needs: string): ClauseAnswer {
  const limit = clauses[clause];
  if (typeof limit !== 'number') return { clause, answer: 'unknown', reason: 'needs-review' };
  if (figure === undefined) return { clause, answer: 'needs', needs };
  return figure > limit ? above(clause, clauses, limit, figure) : { clause, answer: 'met' };
}

function revenue(clause: string, clauses: Clauses, company: Company): ClauseAnswer {
  const limit = clauses[clause];
  const currency = /^revenue_threshold_([a-z]{3})$/u.exec(clause)?.[1];
  if (typeof limit !== 'number' || currency === undefined) return { clause, answer: 'unknown', reason: 'needs-review' };
  const { revenue_period: said } = clauses;
  const period =
    typeof said !== 'string'
      ? undefined
      : /\b12 months|\byear/iu.test(said)
        ? 'year'
        : /\bmonth/iu.test(said)
          ? 'month'
          : undefined;
  const year = currency === 'usd' ? company.revenueUsdYear : currency === 'jpy' ? company.revenueJpyYear : undefined;
  const month = currency === 'usd' ? company.revenueUsdMonth : undefined;
  // A year holds its months: a year below the limit clears a month, a month above it convicts a year.
  const figure = period === 'month' ? month : period === 'year' ? year : undefined;
  if (figure !== undefined) return figure > limit ? above(clause, clauses, limit, figure) : { clause, answer: 'met' };
  if (year !== undefined && year <= limit) return { clause, answer: 'met' };
  if (month !== undefined && month > limit) return above(clause, clauses, limit, month);
  return { clause, answer: 'needs', needs: `revenue-${currency}-${period === 'month' ? 'month' : 'year'}` };
}

/** Countries that the clause shuts out, `EU` replaced by its members. */
function territory(clauses: Clauses, use: Use): ClauseAnswer {
  const clause = 'territory_exclusions';
  const { territory_exclusions: listed, territory_binds: binds, territory_modality: modality } = clauses;
  if (!Array.isArray(listed) || !listed.every((one) => one === 'EU' || countryCodes.has(one)))
    return { clause, answer: 'unknown', reason: 'needs-review' };
  const out = new Set<string>(listed.flatMap((one) => (one === 'EU' ? [...euMembers] : [one])));
  const { country, markets } = use.company;
  const bindsUse = binds === 'use';
  const bindsDomicile = binds === 'domicile';
  const answer = ((): ClauseAnswer => {
    if (country !== undefined && out.has(country)) return { clause, answer: 'fail' };
    if (markets?.some((market) => out.has(market)) && !bindsDomicile)
      return bindsUse ? { clause, answer: 'fail' } : { clause, answer: 'unknown', reason: 'needs-review' };
    if (country === undefined) return { clause, answer: 'needs', needs: 'country' };
    if (markets === undefined && bindsUse) return { clause, answer: 'needs', needs: 'markets' };
    return { clause, answer: 'met' };
  })();
  if (answer.answer === 'met' || modality === undefined || use.multimodal === true) return answer;
  return use.multimodal === false ? { clause, answer: 'met' } : { clause, answer: 'unknown', reason: 'needs-review' };
}
