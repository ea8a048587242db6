/** What a name inherits from the family that it begins like, where no model of that name is on record. */
import type { Descent } from './family-base.js';
import { weakest } from './strength.js';
import type { Claim, Evidence, NodeFacts } from './types.js';

/** The same facts as a match by name: `likely` at most, and the evidence says that the model itself is not on record. */
export function inheritedByName<T extends Descent & Pick<NodeFacts, 'license'>>(facts: T, name: string): T {
  const { license, parents, root, stopped } = facts;
  const weaker = (evidence: Evidence): Evidence => ({
    ...evidence,
    observed: `by name: ${name.slice(0, 200)} is not in the catalog, its family is: ${evidence.observed}`,
    strength: weakest(evidence.strength, 'likely'),
  });
  return {
    ...facts,
    license: capped(license, weaker),
    parents: parents.map((parent) => ({ ...parent, evidence: each(parent.evidence, ofFamily(weaker)) })),
    ...(root !== undefined && { root: ofFamily(weaker)(root) }),
    ...(stopped === 'recorded-root' && { stopped: 'root-by-name' as const }),
  };
}

/** Evidence that is already by name, or of the publisher, says what it rests on itself. */
function ofFamily(weaker: (evidence: Evidence) => Evidence): (evidence: Evidence) => Evidence {
  return (evidence) =>
    evidence.locator.startsWith('family:') && !evidence.observed.startsWith('by name') ? weaker(evidence) : evidence;
}

function capped<T>(claim: Claim<T>, weaker: (evidence: Evidence) => Evidence): Claim<T> {
  return claim.known ? { ...claim, evidence: each(claim.evidence, weaker) } : claim;
}

function each(
  [first, ...rest]: readonly [Evidence, ...Evidence[]],
  weaker: (evidence: Evidence) => Evidence,
): readonly [Evidence, ...Evidence[]] {
  return [weaker(first), ...rest.map(weaker)];
}
