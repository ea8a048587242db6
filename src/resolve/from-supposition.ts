/** A look-up over models that somebody supposes, for questions such as "what if its root were another one"; the rest is asked beyond. */

import type { Catalog } from '../catalog/catalog.js';
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId, Relation } from '../catalog/types.js';
import { makerOf } from './publisher.js';
import type { Claim, Evidence, Lookup, NodeFacts, SupposedModel } from './types.js';

/** Answers for the models supposed, by id in any case; `path` is where they stand. */
export function fromSupposition(
  models: ReadonlyMap<ModelId, SupposedModel>,
  path: string,
  catalog: Catalog,
  beyond: Lookup,
): Lookup {
  const byId = new Map([...models].map(([id, model]) => [id.toLowerCase(), { id, model }]));
  return async (id, revision) => {
    const supposed = byId.get(id.toLowerCase());
    return supposed === undefined ? beyond(id, revision) : factsOf(supposed.model, `${path}#${supposed.id}`, catalog);
  };
}

function factsOf(supposed: SupposedModel, locator: string, catalog: Catalog): NodeFacts {
  const { publisher, countries, license, root = false, from = {}, strength = 'declared' } = supposed;
  const evidence = (observed: string): readonly [Evidence] => [{ source: 'file', locator, observed, strength }];
  const claim = <T>(value: T | undefined): Claim<T> =>
    value === undefined
      ? { known: false, reason: 'not-declared' }
      : { known: true, value, evidence: evidence(String(value)) };
  const known = publisher === undefined ? undefined : catalog.publisher('huggingface', publisher);
  const maker = known === undefined ? undefined : makerOf(known, 'not-declared');
  const parents = Object.entries(from).flatMap(([relation, ids = []]) =>
    ids.map((id) => ({ id, relation: relation as Relation, evidence: evidence(`${relation} of ${id}`) })),
  );
  return {
    publisher:
      maker?.publisher ??
      claim(publisher === undefined ? undefined : { id: publisher, name: publisher, watchlists: [] }),
    country: countries === undefined ? (maker?.country ?? claim<readonly string[]>(undefined)) : claim(countries),
    license: claim(license),
    parents,
    ...(root && { root: evidence('trained from scratch')[0] }),
    ...(parents.some(({ relation }) => carriesWeights(relation))
      ? {}
      : { stopped: root ? 'declared-root' : 'not-declared' }),
  };
}
