/** What other sources say of a root: bases that were told of and not followed stand beside the one that was. */
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import { type Chain, chainsFrom } from './chains.js';
import { sameEntity } from './publisher.js';
import type { Claim, Origin, Rival } from './types.js';
import type { Graph } from './walk.js';

type Maker = Pick<Origin, 'publisher' | 'country'>;

/** The maker of a root with the rivals of every model on the way to it that nothing above that model agrees with. */
export function disputedMaker(maker: Maker, chain: Chain, graph: Graph): Maker {
  // Where a teacher or a part is left for, what the model's own base may be is another question.
  const rivals = chain.path.flatMap((id, at) =>
    leadsByWeights(id, chain.path[at + 1], graph) ? rivalsOf(id, graph) : [],
  );
  if (rivals.length === 0) return maker;
  return {
    publisher: disputed(
      maker.publisher,
      rivals.map(({ publisher }) => publisher),
    ),
    country: disputed(
      maker.country,
      rivals.map(({ country }) => country),
    ),
  };
}

function leadsByWeights(id: ModelId, next: ModelId | undefined, { parents }: Graph): boolean {
  return (
    next === undefined ||
    (parents.get(id) ?? []).some(({ parent, relation }) => parent === next && carriesWeights(relation))
  );
}

function rivalsOf(id: ModelId, graph: Graph): readonly Rival[] {
  const { rivals = [] } = graph.facts.get(id)!;
  if (rivals.length === 0) return [];
  const above = [...chainsFrom(id, graph, (step) => carriesWeights(step.relation)).keys()].filter(
    (node) => node !== id,
  );
  return rivals.filter(
    ({ publisher }) => !above.some((node) => sameEntity(publisher, graph.facts.get(node)!.publisher)),
  );
}

function disputed<T>(claim: Claim<T>, others: readonly Claim<T>[]): Claim<T> {
  const told = others.filter((one) => one.known);
  if (!claim.known || told.length === 0) return claim;
  return { ...claim, disputed: [...(claim.disputed ?? []), ...told] };
}
