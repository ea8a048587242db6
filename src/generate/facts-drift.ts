/** From the compatibility data of `licenses.json` to drift.yaml: verdicts with the reason as a code; `report` has the words. */
import type { Compatibility } from './facts-licenses.js';

/** Codes of the reasons that a listed pair can have. */
export const driftReasons = [
  'no-label',
  'commerce-opened',
  'owner-terms-dropped',
  'llama-terms-dropped',
  'gemma-terms-dropped',
  'use-limits-dropped',
  'copyleft-dropped',
  'share-alike-dropped',
  'share-alike-narrowed',
  'no-derivatives',
  'excluding-terms',
  'stricter-label',
  'named-elsewhere',
  'new-parts-only',
  'notice-kept',
  'other-version',
  'similar-text',
  'name-to-read',
  'service-terms',
] as const;
export type DriftReason = (typeof driftReasons)[number];

/** What the facts say of a pair, by the words that tell; the first that fits. */
const told: readonly (readonly [RegExp, DriftReason])[] = [
  [/no licen[cs]e declared/, 'no-label'],
  [/terms of service/, 'service-terms'],
  [/resolve license_name/, 'name-to-read'],
  [/wrong (?:version|ancestor tag)/, 'other-version'],
  [/license_name and notice|also cites/, 'named-elsewhere'],
  [/llama/i, 'llama-terms-dropped'],
  [/gemma/i, 'gemma-terms-dropped'],
  [/not allowed by share-alike/, 'share-alike-narrowed'],
  [/share-alike removed/, 'share-alike-dropped'],
  [/copyleft/, 'copyleft-dropped'],
  [/may not be shared/, 'no-derivatives'],
  [/cannot be combined/, 'excluding-terms'],
  [/new parts only/, 'new-parts-only'],
  [/keep the \w+ notice/, 'notice-kept'],
  [/^permitted/, 'stricter-label'],
  [/different text/, 'similar-text'],
  [/non-commercial|research limit/, 'commerce-opened'],
  [/use restrictions must/, 'use-limits-dropped'],
  [/threshold|display|territory|MaaS/, 'owner-terms-dropped'],
];

/** The code of a reason that the facts give in words; undefined for words that nobody has read yet. */
export function driftReason(text: string): DriftReason | undefined {
  return told.find(([words]) => words.test(text))?.[1];
}

/** Pairs with a verdict of their own, sorted; a pair of one licence with itself says nothing. Throws on a reason without a code. */
export function pairRows(compatibility: Compatibility): readonly object[] {
  const pairs = compatibility.explicit_pairs.filter((pair) => pair.ancestor !== pair.declared);
  return pairs
    .map(({ ancestor, declared, verdict, reason: text, observed }) => {
      const reason = driftReason(text);
      if (reason === undefined) throw new Error(`no code for the reason "${text}" (${ancestor}, ${declared})`);
      const seen = observed?.startsWith('https://') ? { observed: observed.split(' ')[0] } : {};
      return { ancestor, declared, verdict, reason, ...seen };
    })
    .sort((a, b) => (`${a.ancestor} ${a.declared}` < `${b.ancestor} ${b.declared}` ? -1 : 1));
}
