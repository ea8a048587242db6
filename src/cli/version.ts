/** Name and version of the tool; the bundle has no package.json beside it, and a test holds the two equal. */
export const tool = { name: 'model-review', version: '0.1.0' } as const;
