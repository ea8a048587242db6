/** The door of identify: references in, the models that they name out; the same model under several spellings is one Model. */
import type { Catalog } from '../catalog/catalog.js';
import type { Reference } from '../extract/types.js';
import { parseModelId } from './model-id.js';
import { revisionOf } from './revision.js';
import type { Identification, Identity, Model } from './types.js';

export { parseModelId } from './model-id.js';
export type { Identification } from './types.js';

/** Models by id and revision, sorted; references keep their order. What names no model is answered beside them. */
export function identify(references: readonly Reference[], catalog: Catalog): Identification {
  const found = new Map<string, { readonly identity: Identity; readonly references: Reference[] }>();
  const unidentified: Reference[] = [];
  for (const reference of references) {
    const identity = reference.dynamic ? undefined : identityOf(reference, catalog);
    if (identity === undefined) {
      unidentified.push(reference);
      continue;
    }
    const key = `${identity.id.toLowerCase()} ${identity.revision.value ?? ''}`;
    const model = found.get(key);
    if (model === undefined) found.set(key, { identity, references: [reference] });
    else model.references.push(reference);
  }
  const models = [...found.values()].map(({ identity, references }): Model => ({ ...identity, references }));
  return { models: models.sort(byIdAndRevision), unidentified };
}

function identityOf(reference: Reference, catalog: Catalog): Identity | undefined {
  const identity = parseModelId(reference.text, catalog, meantBy(reference, catalog));
  const revision = revisionOf(reference.revision);
  return identity === undefined || revision.kind === 'none' ? identity : { ...identity, revision };
}

/** The registry in which a reference is meant: that of the address that is called, where the catalog knows it. */
function meantBy({ host, registry }: Reference, catalog: Catalog): string | undefined {
  const known = host === undefined ? undefined : catalog.hostByName(host);
  if (known === undefined) return registry;
  // What runs on one's own machine gives models names of its own; only some of them say where they come from.
  return known.operator !== 'self-hosted' || known.id === 'ollama' ? known.id : undefined;
}

function byIdAndRevision(a: Model, b: Model): number {
  const [left, right] = [`${a.id} ${a.revision.value ?? ''}`, `${b.id} ${b.revision.value ?? ''}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
