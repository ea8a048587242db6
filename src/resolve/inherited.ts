/** What a name inherits from the family that it begins like, where no model of that name is on record. */
import type { Descent } from './family-base.js';
import { weakest } from './strength.js';
import type { Evidence, NodeFacts } from './types.js';

/** A license as a match by name: `likely` at most, and the evidence says that the model itself is not on record. */
export function licenseByName(license: NodeFacts['license'], name: string): NodeFacts['license'] {
  return license.known ? { ...license, evidence: each(license.evidence, weakerFor(name)) } : license;
}

/** The same of a descent. */
export function descentByName<T extends Descent>(descent: T, name: string): T {
  const { parents, root, stopped } = descent;
  const weaker = ofFamily(weakerFor(name));
  return {
    ...descent,
    parents: parents.map((parent) => ({ ...parent, evidence: each(parent.evidence, weaker) })),
    ...(root !== undefined && { root: weaker(root) }),
    ...(stopped === 'recorded-root' && { stopped: 'root-by-name' as const }),
  };
}

/** The same of both. */
export function inheritedByName<T extends Descent & Pick<NodeFacts, 'license'>>(facts: T, name: string): T {
  return { ...descentByName(facts, name), license: licenseByName(facts.license, name) };
}

function weakerFor(name: string): (evidence: Evidence) => Evidence {
  return (evidence) => ({
    ...evidence,
    observed: `by name: ${name.slice(0, 200)} is not in the catalog, its family is: ${evidence.observed}`,
    strength: weakest(evidence.strength, 'likely'),
  });
}

/** Evidence that is already by name, or of the publisher, says what it rests on itself. */
function ofFamily(weaker: (evidence: Evidence) => Evidence): (evidence: Evidence) => Evidence {
  return (evidence) =>
    evidence.locator.startsWith('family:') && !evidence.observed.startsWith('by name') ? weaker(evidence) : evidence;
}

function each(
  [first, ...rest]: readonly [Evidence, ...Evidence[]],
  weaker: (evidence: Evidence) => Evidence,
): readonly [Evidence, ...Evidence[]] {
  return [weaker(first), ...rest.map(weaker)];
}
