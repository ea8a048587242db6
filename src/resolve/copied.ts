/** A copy of a model, by its name: which original it is of. */
import type { ModelId, Relation } from '../catalog/types.js';
import { isTelling } from './begun.js';
import { choose } from './choice.js';
import { byName, type Descent, familyId, viaFamily } from './family-base.js';
import { tellsSize } from './family-license.js';
import type { Knowledge } from './knowledge.js';

/** A copy in another packing: its original is the known model of that name, else the family that the name belongs to. */
export function copied(inner: string, relation: Relation, curated: boolean, knowledge: Knowledge): Descent {
  const { catalog, names } = knowledge;
  const owned = ofOwner(inner, curated, knowledge);
  if (owned !== undefined)
    return { parents: [byName({ id: owned, relation, name: inner, strength: 'likely' }, catalog)] };
  const exact = curated || isTelling(inner) ? names.exact(inner) : undefined;
  if (exact !== undefined)
    return { parents: [byName({ id: exact, relation, name: inner, strength: 'likely' }, catalog)] };
  const matches = names.families(inner);
  if (matches.length > 0) {
    const trusted = matches.map((match) =>
      curated && match.start === 0 ? { ...match, strength: 'likely' as const } : match,
    );
    return choose(trusted, inner, relation, inner, knowledge);
  }
  // A known packager keeps the name of what it packs, so a short stem counts there when a size or a version stands behind it.
  const family = curated ? catalog.family(inner) : undefined;
  if (family === undefined || family.weights === 'closed') {
    if (!curated) return { parents: [], stopped: 'offline' };
    // In front it may have put the owner whose model it packs, of whom the catalog knows nothing else, or its own format.
    const tail = tails(inner).find((one) => names.exact(one) !== undefined);
    const rest = owner.exec(inner)?.[2] ?? tail;
    return rest === undefined ? { parents: [], stopped: 'offline' } : copied(rest, relation, curated, knowledge);
  }
  const strength = tellsSize(inner) || /[0-9]/.test(inner) ? 'likely' : 'possible';
  return viaFamily(family, { relation, name: inner, strength }, catalog);
}

/** An owner in front of his model's name, as packagers write them (`google_gemma-3-4b-it`). */
const owner = /^([A-Za-z0-9][A-Za-z0-9.-]{1,60})_([A-Za-z0-9][A-Za-z0-9._-]{1,95})$/;

/** The model of a known owner in front; a stranger may put any word there (`google_translate`), so it has to be a model's name. */
function ofOwner(inner: string, curated: boolean, { catalog, names }: Knowledge): ModelId | undefined {
  const [, handle = '', rest = ''] = owner.exec(inner) ?? [];
  const publisher = handle === '' ? undefined : catalog.publisher('huggingface', handle);
  if (publisher?.id.toLowerCase() !== handle.toLowerCase()) return undefined;
  const id: ModelId = `huggingface:${publisher.id}/${rest}`;
  if (curated || catalog.model(id) !== undefined || names.families(rest).length > 0 || tellsSize(rest)) return id;
  // `qwen_image`: the maker's name is the family's as well.
  const family = catalog.family(inner.replaceAll('_', '-'), publisher.id);
  return family?.publisher === publisher.id && family.weights !== 'closed' ? familyId(family, inner) : undefined;
}

/** The ends of a name behind its first words, the longest first; short ones mean anything. */
function tails(name: string): readonly string[] {
  const words = name.split('-', 24);
  return [1, 2, 3].map((count) => words.slice(count).join('-')).filter((one) => one.length >= 8);
}
