/** The order of strengths, and how strong a fact of the catalog is. */
import { strengths } from '../catalog/strength.js';
import type { Source } from '../catalog/types.js';
import type { Claim, Evidence, Strength } from './types.js';

/** The weakest of a chain's links. */
export function weakest(...links: readonly Strength[]): Strength {
  return links.reduce((a, b) => (strengths.indexOf(a) > strengths.indexOf(b) ? a : b), 'proven');
}

/** The strongest of several observations of the same thing. */
export function strongest(evidence: readonly Evidence[]): Strength {
  return evidence.reduce<Strength>(
    (best, { strength }) => (strengths.indexOf(strength) < strengths.indexOf(best) ? strength : best),
    'hint',
  );
}

const byConfidence = { high: 'recorded', medium: 'likely', low: 'possible' } as const;

/** Strength of a catalog fact: its confidence, general knowledge at most `likely`. */
function strengthOf(source: Source): Strength {
  const strength = byConfidence[source.confidence];
  return source.basis === 'general-knowledge' ? weakest(strength, 'likely') : strength;
}

/** Evidence that points at a catalog fact; `cap` is the most that the way of finding it allows. */
export function recorded(fact: string, observed: string, source: Source, cap: Strength = 'proven'): Evidence {
  return {
    source: source.basis === 'policy' ? 'policy' : 'catalog',
    locator: fact,
    observed: `${observed} (${source.text})`,
    strength: weakest(strengthOf(source), cap),
    date: source.date,
  };
}

/** Strength of a claim; undefined when the value is not known. */
export function claimStrength(claim: Claim<unknown>): Strength | undefined {
  return claim.known ? strongest(claim.evidence) : undefined;
}
