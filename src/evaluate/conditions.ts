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
  /** With the usage `train`: whether the model teaches another one by its outputs; undefined: the place does not tell. */
  readonly teaches?: boolean;
  /** Bare names, in lower case, of the model and of those that its weights come from: some texts bind only some models. */
  readonly names?: readonly string[];
  /** The model is known to have parts for images, sound and the like. */
  readonly parts?: boolean;
}

/** What became of one clause. `needs` is the key of `company` that would settle it; `review`: it would fail, if the text says so. */
export type ClauseAnswer =
  | { readonly clause: string; readonly answer: 'met' }
  | { readonly clause: string; readonly answer: 'fail' | 'review'; readonly limit?: number; readonly figure?: number }
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
export function answerClauses({ clauses, read }: LicenseFact, use: Use): readonly ClauseAnswer[] {
  const answers = Object.keys(clauses)
    .toSorted()
    .filter((clause) => clauses[clause] !== false && clauses[clause] !== null)
    .flatMap((clause) => answerClause(clause, clauses, use) ?? []);
  const told = displays(clauses) ? displayed(answers, clauses) : answers;
  // A condition of a text that nobody read convicts nobody.
  return read === undefined ? told.map((one) => (one.answer === 'fail' ? { ...one, answer: 'review' } : one)) : told;
}

/** A teacher's licence with only the clauses that reach a model trained on its outputs. */
export function onOutputs(fact: LicenseFact): LicenseFact {
  const { clauses } = fact;
  if (clauses.derivatives_include_distillation === true) return fact;
  const reaching = Object.entries(clauses).filter(
    ([clause, value]) =>
      clause === 'output_training_restriction' ||
      ((clause === 'naming_requirement' || clause === 'attribution') &&
        typeof value === 'string' &&
        /\bor (?:its |their )?outputs\b/u.test(value)),
  );
  return { ...fact, clauses: Object.fromEntries(reaching) };
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
    case 'output_training_restriction':
      if (use.usage !== 'train' || use.teaches === false) return obligation(clause, value);
      return use.teaches ? { clause, answer: 'fail' } : { clause, answer: 'unknown', reason: 'needs-review' };
    case 'no_derivatives':
      return { clause, answer: use.usage === 'train' || use.usage === 'base' ? 'fail' : 'met' };
    default:
      return clause.startsWith('revenue_threshold') ? revenue(clause, clauses, use.company) : undefined;
  }
}

function obligation(clause: string, value: unknown): ClauseAnswer {
  return { clause, answer: 'obligation', ...(typeof value === 'string' && { text: value }) };
}

function displays({ threshold_effect: effect }: Clauses): boolean {
  return typeof effect === 'string' && /\bdisplay\b/iu.test(effect);
}

/** Where a threshold only calls for a display: the display is due above it, and nothing below. */
function displayed(answers: readonly ClauseAnswer[], { attribution }: Clauses): readonly ClauseAnswer[] {
  const isLimit = ({ clause }: ClauseAnswer) => /^(?:[md]au_threshold$|revenue_threshold)/u.test(clause);
  const rest = answers.filter((one) => !isLimit(one) && one.clause !== 'attribution');
  const limits = answers.filter(isLimit);
  if (limits.every(({ answer }) => answer === 'met')) return rest;
  const open = limits.some(({ answer }) => answer === 'fail') ? [] : limits.filter(({ answer }) => answer !== 'met');
  return [obligation('attribution', attribution), ...open, ...rest];
}

/** Whether the figure trips the limit: above it, and at it where the text says "at least". */
function past(clauses: Clauses, limit: number, figure: number): boolean {
  return figure > limit || (figure === limit && clauses.threshold_inclusive === true);
}

function tripped(clause: string, clauses: Clauses, limit: number, figure: number): ClauseAnswer {
  const { threshold_effect: effect, revenue_period: period } = clauses;
  // Such a limit only binds some businesses, and the policy does not say which business this is.
  if ([effect, period].some((text) => typeof text === 'string' && /\bif operating\b/iu.test(text)))
    return { clause, answer: 'unknown', reason: 'needs-review' };
  return { clause, answer: 'fail', limit, figure };
}

function threshold(clause: string, clauses: Clauses, figure: number | undefined, needs: string): ClauseAnswer {
  const limit = clauses[clause];
  if (typeof limit !== 'number') return { clause, answer: 'unknown', reason: 'needs-review' };
  if (figure === undefined) return { clause, answer: 'needs', needs };
  if (past(clauses, limit, figure)) return tripped(clause, clauses, limit, figure);
  // So many users come at least once; how often they come is not known.
  if (clauses.threshold_counts === 'visits') return { clause, answer: 'unknown', reason: 'needs-review' };
  return { clause, answer: 'met' };
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
  const convicts = (one: number | undefined): one is number => one !== undefined && past(clauses, limit, one);
  if (figure !== undefined)
    return convicts(figure) ? tripped(clause, clauses, limit, figure) : { clause, answer: 'met' };
  if (year !== undefined && !convicts(year)) return { clause, answer: 'met' };
  if (convicts(month)) return tripped(clause, clauses, limit, month);
  return { clause, answer: 'needs', needs: `revenue-${currency}-${period === 'month' ? 'month' : 'year'}` };
}

/** Countries that the clause shuts out, `EU` replaced by its members. */
function territory(clauses: Clauses, use: Use): ClauseAnswer {
  const clause = 'territory_exclusions';
  const { territory_exclusions: listed, territory_binds: binds } = clauses;
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
  if (answer.answer === 'met' || clauses.territory_modality === undefined) return answer;
  const multimodal = isMultimodal(clauses, use);
  if (multimodal === undefined) return { clause, answer: 'unknown', reason: 'needs-review' };
  return multimodal ? answer : { clause, answer: 'met' };
}

/** By its parts, else by the names of its weights, of which the licence row says which are which; undefined: nobody knows. */
function isMultimodal(clauses: Clauses, { parts, names = [] }: Use): boolean | undefined {
  const named = (list: unknown) =>
    Array.isArray(list) && list.some((part) => typeof part === 'string' && names.some((name) => name.includes(part)));
  if (parts === true || named(clauses.multimodal_models)) return true;
  return named(clauses.text_models) ? false : undefined;
}
