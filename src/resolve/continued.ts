/** A name that goes on where that of the owner's own model ends: what is known of the one holds for the other. */
import { carriesWeights } from '../catalog/relation.js';
import { byName } from './family-base.js';
import type { Knowledge } from './knowledge.js';
import type { Parent } from './types.js';

/** Whoever holds a name on the Hub, in lower case and with the registry. */
export function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('/')).toLowerCase();
}

/**
 * The owner's known model in front of `owner/name` as its base, where that model derives from another one itself
 * (`...-v5-text-small-retrieval` of `...-v5-text-small`): such a name clears no root. `likely`; none where what follows
 * tells another family (`openchat-3.5-0106-gemma`).
 */
export function continued(name: string, { catalog, names }: Knowledge): Parent | undefined {
  const bare = name.slice(name.indexOf('/') + 1);
  const known = names.beginning(bare);
  if (known === undefined || ownerOf(known.id) !== ownerOf(`huggingface:${name}`)) return undefined;
  const [head, rest] = [bare.slice(0, known.end), bare.slice(known.end + 1)];
  const isOther = catalog.family(head)?.id !== catalog.family(bare)?.id;
  if (isOther || names.families(rest).length > 0 || names.stems(rest).length > 0) return undefined;
  const derives = catalog.model(known.id)?.parents.some(({ relation }) => carriesWeights(relation));
  return derives
    ? byName({ id: known.id, relation: 'unspecified', name: bare, strength: 'likely' }, catalog)
    : undefined;
}
