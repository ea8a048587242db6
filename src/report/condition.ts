/** Sentences about single clauses of a license: what the clause says, and which fact of the company triggers it. */
import type { ModelId } from '../catalog/types.js';
import type { Cause } from '../evaluate/cause.js';
import { grouped, shortId } from './vocabulary.js';

type Condition = Extract<Cause, { code: 'license/condition' | 'license/condition-review' }>;

/** Clauses that people name in words; the others keep their own name with the underscores opened. */
const clauses: Readonly<Record<string, string>> = {
  non_commercial: 'forbids commercial use',
  non_production: 'forbids use in production',
  no_derivatives: 'forbids derived works, and this place makes one',
  output_training_restriction: 'restricts training other models on its outputs, and this place does that',
  territory_exclusions: 'excludes a country of the company',
};

const thresholds: Readonly<Record<string, string>> = {
  mau_threshold: 'monthly active users',
  dau_threshold: 'daily active users',
};

/** `acceptable use policy` for `acceptable_use_policy`. */
export function clauseName(clause: string): string {
  return clause.replaceAll('_', ' ');
}

function unit(clause: string): string {
  const named = thresholds[clause];
  if (named !== undefined) return named;
  const currency = /^revenue_threshold_([a-z]{3})/.exec(clause)?.[1];
  return currency === undefined ? clauseName(clause) : `${currency.toUpperCase()} of revenue`;
}

function reason({ clause, limit, figure }: Condition): string {
  if (limit === undefined) return clauses[clause] ?? `has the clause "${clauseName(clause)}", which applies here`;
  const stated = figure === undefined ? '' : `, and the policy states ${grouped(figure)}`;
  return `needs a permit of its own above ${grouped(limit)} ${unit(clause)}${stated}`;
}

/** ` (section 2 of https://...)`, as far as it is on record. */
function placeWords({ section, source }: { readonly section?: string; readonly source?: string }): string {
  if (source === undefined) return '';
  return section === undefined ? ` (${source})` : ` (section ${section} of ${source})`;
}

/** The sentence for a clause that applies, and what to do. */
export function conditionWords(cause: Condition, model?: ModelId): { readonly message: string; readonly hint: string } {
  const commercial = cause.clause === 'non_commercial' || cause.clause === 'non_production';
  const owner = cause.node === model ? 'its' : `it is bound by ${shortId(cause.node)}, whose`;
  const fact = commercial ? '; the policy says company.commercial: true' : '';
  const said = `${owner} license "${cause.license}" ${reason(cause)}${placeWords(cause)}${fact}`;
  if (cause.code === 'license/condition-review')
    return {
      message: `as far as is known, ${said}; its text has not been read, so this needs a review`,
      hint: 'read the text of the license, and ask the licensor where it is not clear',
    };
  return {
    message: said,
    hint: commercial
      ? 'use a model under a license that allows commercial use, or ask the licensor for one'
      : 'use another model, or ask the licensor for a permit',
  };
}

/** The sentence for a clause of which nobody can tell whether it applies, because the policy does not state a fact. */
export function openConditionWords(
  { license, node, clause, needs }: Extract<Cause, { code: 'license/condition-unknown' }>,
  model?: ModelId,
): { readonly message: string; readonly hint: string } {
  const owner = node === model ? 'its license is' : `the license of ${shortId(node)} is`;
  return {
    message: `${owner} "${license}", which ${openReason(clause)}; the policy does not state company.${needs}`,
    hint: `add ${needs} under company in the policy`,
  };
}

function openReason(clause: string): string {
  if (clause === 'territory_exclusions') return 'excludes some countries';
  if (/threshold/.test(clause)) return `needs a permit of its own above some number of ${unit(clause)}`;
  return /^(?:non_commercial|non_production)$/.test(clause)
    ? (clauses[clause] as string)
    : `has the clause "${clauseName(clause)}"`;
}
