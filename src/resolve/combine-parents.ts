/** How the parents that the Hub and the catalog tell become one list: each once, all evidence kept, what contradicts set aside as a rival. */
import { carriesWeights } from '../catalog/relation.js';
import { strengths } from '../catalog/strength.js';
import type { ModelId } from '../catalog/types.js';
import type { Ask } from './knowledge.js';
import { sameEntity, unknownMaker } from './publisher.js';
import { strongest, weakest } from './strength.js';
import type { Claim, Evidence, NodeFacts, Parent, Rival, Strength } from './types.js';

/** Parents to walk to, and bases of weaker sources that none of them agrees with. */
export interface CombinedParents {
  readonly parents: readonly Parent[];
  readonly rivals: readonly Rival[];
}

/** Joins what the repository declares with what the catalog records or guesses about the same model. */
export function combinedParents(declared: readonly Parent[], recorded: NodeFacts, ask: Ask): CombinedParents {
  const parents = [...declared];
  const rivals: Rival[] = [];
  const isSettled = declared.some(({ relation }) => carriesWeights(relation));
  const join = (place: number, more: Parent, id: ModelId) => {
    const known = parents[place]!;
    parents[place] = { ...known, id, evidence: [...known.evidence, ...more.evidence] };
  };
  for (const parent of recorded.parents) {
    const same = parents.findIndex((one) => isSameStep(one, parent));
    if (same >= 0) {
      join(same, parent, parents[same]!.id);
      continue;
    }
    const kin = parents.findIndex(
      (one) =>
        carriesWeights(one.relation) === carriesWeights(parent.relation) &&
        one.relation !== contrary(parent) &&
        isOneMaker(one.id, parent.id, ask),
    );
    if (!carriesWeights(parent.relation)) {
      // A part or a teacher is told once: under the id of whoever knows it better.
      if (kin < 0) parents.push(parent);
      else join(kin, parent, isStronger(parent, parents[kin]!) ? parent.id : parents[kin]!.id);
    } else if (!isSettled) parents.push(parent);
    else if (kin >= 0 && parent.id.startsWith('family:')) join(kin, parent, parents[kin]!.id);
    else if (isCertain(parent, kin >= 0)) parents.push(parent);
    else
      rivals.push(
        { ...unknownMaker('ambiguous'), id: parent.id, step: parent },
        ...(kin < 0 ? makersAbove(parent, ask) : []),
      );
  }
  return { parents, rivals: isSettled ? [...rivals, ...ends(recorded)] : [] };
}

/** Among the others a component is not compared with a teacher. */
function contrary({ relation }: Parent): Parent['relation'] | undefined {
  return relation === 'component' ? 'distilled' : relation === 'distilled' ? 'component' : undefined;
}

function isSameStep(a: Parent, b: Parent): boolean {
  if (a.id.toLowerCase() !== b.id.toLowerCase()) return false;
  return a.relation === b.relation || (carriesWeights(a.relation) && carriesWeights(b.relation));
}

function isStronger(a: Parent, b: Parent): boolean {
  return strengths.indexOf(strongest(a.evidence)) < strengths.indexOf(strongest(b.evidence));
}

/** A vendor's admission stands beside any card; a record about this very model adds the parents that a card leaves out. */
function isCertain({ evidence, relation }: Parent, isKin: boolean): boolean {
  const isExact = evidence.some(({ locator }) => locator.startsWith('model:'));
  return strongest(evidence) === 'proven' || (isExact && (isKin || relation === 'merge'));
}

/** Whether two models are of one maker, as far as the catalog or their owners tell. */
function isOneMaker(a: ModelId, b: ModelId, ask: Ask): boolean {
  if (ownerOf(a) !== undefined && ownerOf(a) === ownerOf(b)) return true;
  return sameEntity(ask(a).publisher, ask(b).publisher);
}

function ownerOf(id: ModelId): string | undefined {
  return /^huggingface:([^/]{1,96})\//.exec(id)?.[1]?.toLowerCase();
}

const mostSteps = 24;

/** Who made the weights that this parent goes back to, none known better than the step itself. */
function makersAbove(parent: Parent, ask: Ask): readonly Rival[] {
  // A name that is contradicted by a declaration is a resemblance and no more; a record about this very model is a word of its own.
  const isExact = parent.evidence.some(({ locator }) => locator.startsWith('model:'));
  const link = isExact ? strongest(parent.evidence) : 'possible';
  const found: Rival[] = [];
  const seen = new Set<ModelId>([parent.id]);
  for (const id of seen) {
    const facts = ask(id);
    const above = facts.parents.filter(({ relation }) => carriesWeights(relation));
    if (above.length === 0) found.push(rival(id, facts, link));
    for (const { id: next } of above) if (seen.size < mostSteps) seen.add(next);
  }
  return found;
}

/** What the catalog takes for the end of the walk, where the repository declares that it goes on. */
function ends({ stopped, root, publisher, country, base, candidates }: NodeFacts): readonly Rival[] {
  if (stopped === 'recorded-root' && root?.locator.startsWith('model:'))
    return [rival(root.locator.slice('model:'.length) as ModelId, { publisher, country }, root.strength)];
  if (stopped === 'ambiguous' && base !== undefined)
    return [rival(candidates?.[0] ?? 'family:unknown', base, 'possible')];
  return [];
}

function rival(id: ModelId, maker: Pick<NodeFacts, 'publisher' | 'country'>, link: Strength): Rival {
  return { id, publisher: capped(maker.publisher, link), country: capped(maker.country, link) };
}

function capped<T>(claim: Claim<T>, link: Strength): Claim<T> {
  if (!claim.known) return claim;
  const weaken = (one: Evidence): Evidence => ({ ...one, strength: weakest(one.strength, link) });
  const [first, ...rest] = claim.evidence;
  return { known: true, value: claim.value, evidence: [weaken(first), ...rest.map(weaken)] };
}
