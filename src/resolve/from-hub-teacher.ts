/** Teachers that the names of training data tell: outputs of a model that somebody distilled. */
import type { ModelId } from '../catalog/types.js';
import { type Citation, cited } from './from-hub-base.js';
import type { HubMetadata } from './from-hub-metadata.js';
import type { Knowledge } from './knowledge.js';
import type { Parent } from './types.js';

const made = /distil|magpie|synthetic|generated|outputs?|traces?|reasoning|completions?|responses?/i;
const mostTeachers = 8;
const mostTokens = 24;

/** Models whose name with its generation stands in the name of a data set of outputs; a name alone is a possibility. */
export function teachersOf(metadata: HubMetadata, at: Citation, knowledge: Knowledge): readonly Parent[] {
  const found = new Map<ModelId, Parent>();
  for (const dataset of metadata.card.datasets) {
    const bare = dataset.slice(dataset.indexOf('/') + 1);
    if (!made.test(bare)) continue;
    for (const id of modelsIn(bare, knowledge)) {
      if (found.has(id) || found.size >= mostTeachers) continue;
      found.set(id, { id, relation: 'distilled', evidence: [cited(metadata, `dataset ${dataset}`, 'possible', at)] });
    }
  }
  return [...found.values()];
}

function modelsIn(name: string, { names }: Knowledge): readonly ModelId[] {
  const tokens = name.split(/[-_]/).slice(0, mostTokens);
  const models = tokens.flatMap((_, start) => names.beginning(tokens.slice(start).join('-'))?.id ?? []);
  if (models.length > 0) return models;
  return names
    .families(name)
    .flatMap(({ family, versioned }): readonly ModelId[] => (versioned ? [`family:${family.id}`] : []));
}
