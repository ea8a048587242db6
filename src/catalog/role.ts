/** In which role somebody stands behind a model. */

/** What a policy can ask about, in the order in which it is told (policy-semantics §6). */
export const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'] as const;

export type Role = (typeof roles)[number];
