/** What is done with a model at a place, read off its reference and its lineage. */
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage } from '../resolve/types.js';
import type { Use } from './conditions.js';
import type { Company } from './policy.js';

/** The use of a model by a company; without a reference it was only asked about. */
export function useOf(lineage: Lineage, company: Company, reference?: Reference): Use {
  const teaching = reference === undefined ? undefined : teaches(reference);
  return {
    company,
    ...(reference && { usage: reference.usage }),
    ...(teaching !== undefined && { teaches: teaching }),
    names: namesOf(lineage),
    ...(lineage.origins.some((origin) => origin.role === 'component') && { parts: true }),
  };
}

/** Whether the place makes the model a teacher; undefined where a call trains by outputs and may name either side. */
export function teaches({ usage, signal }: Reference): boolean | undefined {
  if (usage !== 'train') return false;
  if (/teacher/iu.test(signal)) return true;
  return /gkd|distil/iu.test(signal) ? undefined : false;
}

/** Bare names of the model and of what its weights come from. */
function namesOf({ model, derivations }: Lineage): readonly string[] {
  const found = new Set<ModelId>([model.id]);
  for (const id of found)
    for (const { child, parent, relation } of derivations)
      if (child === id && carriesWeights(relation)) found.add(parent);
  return [...found].map((id) => id.slice(id.lastIndexOf('/') + 1).toLowerCase());
}
