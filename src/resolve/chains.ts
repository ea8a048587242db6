/** The strongest chain from one node to every other over some of the steps, and how strong it is. */
import { strengths } from '../catalog/strength.js';
import type { ModelId } from '../catalog/types.js';
import { strongest, weakest } from './strength.js';
import type { Derivation, Strength } from './types.js';
import type { Graph } from './walk.js';

export interface Chain {
  readonly path: readonly ModelId[];
  readonly strength: Strength;
}

/** Chains along the steps that `admits`; the start itself is reached by a proven chain of one. Shortest among equals. */
export function chainsFrom(
  start: ModelId,
  graph: Graph,
  admits: (step: Derivation) => boolean,
): ReadonlyMap<ModelId, Chain> {
  const chains = new Map<ModelId, Chain>([[start, { path: [start], strength: 'proven' }]]);
  // One sweep for each strength: what a sweep reaches first is reached by the strongest weakest link.
  for (const least of strengths) {
    const queue = [...chains.keys()];
    for (const id of queue) {
      const chain = chains.get(id)!;
      for (const step of graph.parents.get(id) ?? []) {
        const link = strongest(step.evidence);
        if (chains.has(step.parent) || !admits(step) || strengths.indexOf(link) > strengths.indexOf(least)) continue;
        chains.set(step.parent, { path: [...chain.path, step.parent], strength: weakest(chain.strength, link) });
        queue.push(step.parent);
      }
    }
  }
  return chains;
}

/** One chain behind another that ends where it begins. */
export function joined(head: Chain, tail: Chain): Chain {
  return { path: [...head.path, ...tail.path.slice(1)], strength: weakest(head.strength, tail.strength) };
}
