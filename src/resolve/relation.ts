/** What kinds of relation there are between a child and a parent (policy-semantics §6, §7). */
import type { Relation } from '../catalog/types.js';

/** Whether weights flow along this relation. */
export function carriesWeights(relation: Relation): boolean {
  return relation !== 'component' && relation !== 'distilled';
}

/** Whether the child is the same weights in another packing, so that the parent's licences bind and the label is only compared. */
export function isPacking(relation: Relation): boolean {
  return relation === 'quantized' || relation === 'conversion' || relation === 'reupload';
}
