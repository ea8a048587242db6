/** How strongly a fact is known. */

/** Strongest first (design §2). */
export const strengths = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'] as const;

export type Strength = (typeof strengths)[number];
