/** How old the facts are that a report rests on, and when that is worth a word. */
import type { Problem } from '../problem.js';

/**
 * Days after which the catalog counts as old: large families renew themselves about every quarter, so that after a quarter
 * a new model is more likely to be missing than to be known.
 */
const catalogDays = 90;

/** The problem of a catalog that is older than `catalogDays` on the day of judging (both ISO dates). */
export function catalogProblems(date: string, asOf: string): readonly Problem[] {
  const days = Math.floor((Date.parse(asOf) - Date.parse(date)) / 86_400_000);
  return days > catalogDays ? [{ code: 'catalog-old', detail: `${days} days, compiled on ${date}` }] : [];
}
