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
