/** Teachers that the names of training data tell: outputs of a model that somebody distilled. */

import { familyId } from './family-base.js';
import { type Citation, cited } from './from-hub-base.js';
import type { HubMetadata } from './from-hub-metadata.js';
import type { Knowledge } from './knowledge.js';
import type { Parent } from './types.js';

const made = /distil|magpie|synthetic|generated|outputs?|traces?|reasoning|completions?|responses?/i;
const mostTeachers = 8;

/** Families whose name with its generation stands in the name of a data set of outputs; a name alone is a possibility. */
export function teachersOf(metadata: HubMetadata, at: Citation, { catalog, names }: Knowledge): readonly Parent[] {
  const found = new Map<string, Parent>();
  for (const dataset of metadata.card.datasets) {
    const bare = dataset.slice(dataset.indexOf('/') + 1);
    if (!made.test(bare)) continue;
    for (const { family, versioned } of names.families(bare)) {
      const id = familyId(family, bare);
      if (!versioned || found.has(id) || found.size >= mostTeachers || catalog.familyById(family.id) === undefined)
        continue;
      found.set(id, { id, relation: 'distilled', evidence: [cited(metadata, `dataset ${dataset}`, 'possible', at)] });
    }
  }
  return [...found.values()];
}
