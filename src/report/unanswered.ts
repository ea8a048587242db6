/** Models for which the Hub did not answer: there the catalog spoke alone, and a reader should know where. */
import type { Report } from './types.js';
import { grouped, shortId, unknownWords } from './vocabulary.js';

/** Most names of one reason. */
const mostNames = 5;

/** Models, or files of them, that one reason kept from us. */
export interface Unanswered {
  /** Names in words, as they occur in `text`. */
  readonly names: readonly string[];
  /** A sentence without its end. */
  readonly text: string;
}

/** Where the Hub did not answer, by reason, in a defined order; a file that is not there is no gap. */
export function unanswered({ models }: Report): readonly Unanswered[] {
  const byReason = new Map<string, Set<string>>();
  const add = (outcome: 'answered' | keyof typeof unknownWords, name: string) => {
    if (outcome !== 'answered')
      byReason.set(unknownWords[outcome], (byReason.get(unknownWords[outcome]) ?? new Set()).add(name));
  };
  for (const { id, inquiry } of models.flatMap(({ nodes }) => nodes)) {
    if (inquiry === undefined) continue;
    add(inquiry.outcome, shortId(id));
    for (const { path, outcome } of inquiry.files) if (outcome !== 'not-found') add(outcome, `${shortId(id)}/${path}`);
  }
  return [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([words, all]) => {
      const names = [...all].sort().slice(0, mostNames);
      const rest = all.size - names.length;
      const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
      return {
        names,
        text: `the Hub did not answer for ${names.join(', ')}${more} (${words}): what is said there is from the catalog`,
      };
    });
}
