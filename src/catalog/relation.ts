/** How a model can come from another one. */

/** How a child came from a parent (design §2). */
export const relations = [
  'finetune',
  'adapter',
  'quantized',
  'merge',
  'conversion',
  'reupload',
  'unspecified',
  'distilled',
  'component',
] as const;

export type Relation = (typeof relations)[number];

/** Whether weights flow along this relation. */
export function carriesWeights(relation: Relation): boolean {
  return relation !== 'component' && relation !== 'distilled';
}

/** Whether the child is the same weights in another packing, so that the parent's licences bind and the label is only compared. */
export function isPacking(relation: Relation): boolean {
  return relation === 'quantized' || relation === 'conversion' || relation === 'reupload';
}
