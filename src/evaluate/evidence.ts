/** Who controls the evidence: what the change under review brings itself may convict, and never clears (policy-semantics §5). */
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import type { Claim, Derivation, Evidence, Lineage, LineageNode } from '../resolve/types.js';
import { openLinks } from './claims.js';
import { leadsOn } from './grounds.js';
import type { Judgement } from './judgement.js';

/** Whether the change under review brings this evidence itself. */
export type Unverified = (evidence: Evidence) => boolean;

/** The lineage as it would be known without such evidence; undefined where nothing rests on it. */
export function withoutUnverified(lineage: Lineage, unverified: Unverified): Lineage | undefined {
  const leftOut: Evidence[] = [];
  const left = (evidence: readonly Evidence[]): readonly [Evidence, ...Evidence[]] | undefined => {
    leftOut.push(...evidence.filter(unverified));
    const found = evidence.filter((one) => !unverified(one));
    return found.length > 0 ? (found as [Evidence, ...Evidence[]]) : undefined;
  };
  const claim = <T>(one: Claim<T>): Claim<T> => {
    if (!one.known) return one;
    const { value, disputed = [] } = one;
    const evidence = left(one.evidence);
    const others = disputed.map(claim).filter((each) => each.known);
    if (evidence === undefined) {
      const [next, ...rest] = others;
      if (next === undefined) return { known: false, reason: 'unverified' };
      return rest.length > 0 ? { ...next, disputed: rest } : next;
    }
    return { known: true, value, evidence, ...(others.length > 0 && { disputed: others }) };
  };
  const derivations = lineage.derivations.flatMap((step): readonly Derivation[] => {
    const evidence = left(step.evidence);
    return evidence === undefined ? [] : [{ ...step, evidence }];
  });
  const stepsOf = (all: readonly Derivation[]) => all.map(({ child, parent }) => `${child} ${parent}`);
  const kept = new Set(stepsOf(derivations));
  const gone = new Set(stepsOf(lineage.derivations).filter((step) => !kept.has(step)));
  const leads = (chain: readonly ModelId[]) =>
    chain.slice(1).every((node, index) => !gone.has(`${chain[index]} ${node}`));
  const nodes = new Map(
    [...lineage.nodes].map(([id, node]): readonly [ModelId, LineageNode] => {
      const before = leftOut.length;
      const { publisher, country, license } = node;
      const known = { publisher: claim(publisher), country: claim(country), license: claim(license) };
      // A card that the change brings says "from scratch" as easily as anything else.
      const swayed = leftOut.length > before && node.stopped === 'declared-root';
      return [id, { ...node, ...known, ...(swayed && { stopped: 'not-declared' as const }) }];
    }),
  );
  const origins = lineage.origins
    .filter(({ chain }) => leads(chain))
    .map((one) => {
      const swayed = one.role === 'root' && nodes.get(one.id)?.stopped !== lineage.nodes.get(one.id)?.stopped;
      return {
        ...one,
        publisher: claim(one.publisher),
        country: claim(one.country),
        ...(swayed && { unknown: 'unverified' as const }),
      };
    });
  const bare: Lineage = {
    ...lineage,
    nodes,
    derivations,
    origins,
    bindingLicenses: lineage.bindingLicenses.map((one) => ({ ...one, license: claim(one.license) })),
    ...(lineage.teacherLicenses && {
      teacherLicenses: lineage.teacherLicenses.map((one) => ({ ...one, license: claim(one.license) })),
    }),
  };
  return leftOut.length > 0 ? { ...bare, roots: rootsOf(bare) } : undefined;
}

/** Where weights end when the steps that are left are followed. */
function rootsOf(lineage: Lineage): readonly ModelId[] {
  const links = openLinks(lineage);
  const reached = new Set([lineage.model.id]);
  for (const id of reached)
    for (const { parent, relation } of links.from(id)) if (carriesWeights(relation)) reached.add(parent);
  return [...reached].filter((id) => !leadsOn(id, links, 'hint')).sort();
}

/** A judgement on such a lineage: where it is unknown, it is so because what would settle it is not verified. */
export function asUnverified(judgement: Judgement): Judgement {
  const { outcome, reason, cause } = judgement;
  if (outcome !== 'unknown' || reason === undefined || !settles.has(reason)) return judgement;
  return {
    ...judgement,
    reason: 'unverified',
    ...(cause && {
      cause: 'reason' in cause && cause.code !== 'license/drift' ? { ...cause, reason: 'unverified' as const } : cause,
    }),
  };
}

/** What is missing because evidence was left out, and not for a reason of its own. */
const settles: ReadonlySet<string> = new Set(['not-declared', 'undisclosed', 'not-found', 'unverified', 'offline']);
