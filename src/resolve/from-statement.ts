/** A look-up over models that somebody states, for questions such as "what if its root were another one"; the rest is asked beyond. */
import type { Catalog, ModelId, Relation } from '../catalog/types.js';
import { makerOf } from './publisher.js';
import type { Claim, Evidence, Lookup, NodeFacts, Strength } from './types.js';

/** A model as somebody states it. */
export interface StatedModel {
  readonly publisher?: string;
  readonly countries?: readonly string[];
  readonly license?: string;
  /** Trained from scratch by its publisher. */
  readonly root?: boolean;
  readonly from?: { readonly [R in Relation]?: readonly ModelId[] | undefined };
  /** How strongly its origin is known; `declared` unless told. */
  readonly strength?: Strength;
}

/** Answers for the models stated, by id in any case; `path` is where they stand. */
export function fromStatement(
  models: ReadonlyMap<ModelId, StatedModel>,
  path: string,
  catalog: Catalog,
  beyond: Lookup,
): Lookup {
  const byId = new Map([...models].map(([id, model]) => [id.toLowerCase(), { id, model }]));
  return async (id, revision) => {
    const stated = byId.get(id.toLowerCase());
    return stated === undefined ? beyond(id, revision) : factsOf(stated.model, `${path}#${stated.id}`, catalog);
  };
}

function factsOf(stated: StatedModel, locator: string, catalog: Catalog): NodeFacts {
  const { publisher, countries, license, root = false, from = {}, strength = 'declared' } = stated;
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
    ...(parents.some(({ relation }) => relation !== 'component' && relation !== 'distilled')
      ? {}
      : { stopped: root ? 'declared-root' : 'not-declared' }),
  };
}
