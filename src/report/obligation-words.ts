/** What a duty asks for and when it falls due, in words; a license text is never repeated here. */
import type { Trigger } from '../catalog/types.js';
import { clauseName } from './condition.js';
import type { Report } from './types.js';

type Obligation = Report['obligations'][number];

/** Said wherever a list of duties could be taken for more than it is. */
export const notLegalAdvice =
  'This list is read from facts about licenses and is not legal advice; the texts of the licenses decide.';

const asked: Readonly<Record<string, string>> = {
  acceptable_use_policy: 'keep to the use policy of the license',
  attribution: 'credit the model as the license says',
  naming_requirement: 'name what is made from the model as the license says',
  notice: 'give the license and its notices along',
  output_training_restriction: 'do not train other models on its outputs',
  share_alike: 'release what is derived from it under the same license',
  use_restrictions_flow_down: 'pass the use restrictions on, in terms that can be enforced',
};

/** When a duty falls due. */
export const triggerWords: Readonly<Record<Trigger, string>> = {
  use: 'by using it',
  distribution: 'when the weights are handed on',
  service: 'when a product or service with it is offered',
  training: 'when a model made with it or its outputs is released',
  threshold: 'above the thresholds of the license',
  commercial: 'in a commercial product or service',
  publication: 'in publications about it',
};

/** What the clause asks for: with the line of a notice where there is one, else in the words of the facts. */
export function askedWords({
  clause,
  text,
  line,
}: Pick<Obligation, 'clause' | 'text'> & { readonly line?: string }): string {
  const plain = asked[clause] ?? clauseName(clause);
  const more = line === undefined ? text : `"${line}"`;
  return more === undefined ? plain : `${plain}: ${more}`;
}

/** When it falls due. */
export function dueWords({ when, ifDistributed }: Pick<Obligation, 'when' | 'ifDistributed'>): string {
  if (ifDistributed) return 'only if the weights are distributed: somebody else serves them';
  return when === undefined ? '' : triggerWords[when];
}

/** `section 1.b.i`, or that the text was not read. */
export function sectionWords({ section, unread }: Pick<Obligation, 'section' | 'unread'>): string {
  if (unread) return 'text not read';
  if (section === undefined) return '';
  return /^[\dIVX]/.test(section) ? `section ${section}` : section;
}
