/** The catalog with what a policy states laid over it: the user's word counts as a record, and never against what is proven. */

import type { Catalog } from './catalog.js';
import { carriesWeights } from './relation.js';
import type { StatedFacts, StatedMirror, StatedModel, StatedPublisher } from './stated-facts.js';
import type { ModelFact, ModelId, ParentFact, PublisherFact } from './types.js';

/** The same look-ups; names that the policy states are known, and its values stand in for those of the catalog. */
export function withStated(catalog: Catalog, facts: StatedFacts): Catalog {
  // Whatever name a policy uses, the row is found under every name of it.
  const publisherId = (id: string) => (catalog.publisher('huggingface', id)?.id ?? id).toLowerCase();
  const modelId = (id: string) => (catalog.model(id)?.id ?? id).toLowerCase();
  const publishers = new Map(facts.publishers.map((one) => [publisherId(one.id), one]));
  const models = new Map(facts.models.map((one) => [modelId(one.id), one]));
  const mirrors = new Map(facts.mirrors.map((one) => [one.id.toLowerCase(), one]));
  if (publishers.size + models.size + mirrors.size === 0) return catalog;

  const publisher: Catalog['publisher'] = (registry, handle) => {
    const known = catalog.publisher(registry, handle);
    const stated = publishers.get((known?.id ?? handle).toLowerCase());
    return stated === undefined ? known : statedPublisher(stated, known);
  };
  const mirrorOf = (id: string): StatedMirror | undefined => {
    const slash = id.lastIndexOf('/');
    return mirrors.get(id.toLowerCase()) ?? mirrors.get(`${id.slice(0, slash)}/*`.toLowerCase());
  };
  const model: Catalog['model'] = (id) => {
    const mirror = mirrorOf(id);
    if (mirror !== undefined) return mirrored(mirror, id as ModelId, catalog);
    const known = catalog.model(id);
    const stated = models.get((known?.id ?? id).toLowerCase());
    return stated === undefined ? known : statedModel(stated, known);
  };
  const owners = new Set([...mirrors.keys()].map((id) => id.slice(id.indexOf(':') + 1, id.lastIndexOf('/'))));
  return {
    ...catalog,
    publisher,
    model,
    tombstone: (id) => ((mirrorOf(id) ?? models.get(modelId(id))) ? undefined : catalog.tombstone(id)),
    lookalike: (handle) =>
      publishers.has(handle.toLowerCase()) || owners.has(handle.toLowerCase()) ? undefined : catalog.lookalike(handle),
  };
}

function statedPublisher(stated: StatedPublisher, known: PublisherFact | undefined): PublisherFact {
  const { source, countries, trainsOwn, name, legalEntity } = stated;
  const base: PublisherFact = known ?? {
    id: stated.id,
    handles: [],
    name: stated.id,
    countries: [],
    kind: 'company',
    // Who is not known to train its own has to say of each model that it did.
    origin: 'mixed',
    redistributor: false,
    watchlists: [],
    source,
  };
  return {
    ...base,
    ...(name !== undefined && { name }),
    ...(legalEntity !== undefined && { legalEntity }),
    ...(countries !== undefined && { countries, countrySource: instead(source, known?.countries.join(', ')) }),
    // Who vouches for that vouches for the row: nothing else in it clears a root.
    ...(trainsOwn !== undefined && {
      origin: trainsOwn ? 'publisher' : 'mixed',
      source: instead(source, known?.origin),
    }),
  };
}

function statedModel(stated: StatedModel, known: ModelFact | undefined): ModelFact {
  const { source, publisher, license, unpublished } = stated;
  const base: ModelFact = known ?? { id: stated.id, parents: [], source };
  return {
    ...(stated.parents === undefined && !stated.root ? base : descended(base, stated)),
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license }),
    sources: {
      ...(publisher !== undefined && { publisher: instead(source, known?.publisher) }),
      ...(license !== undefined && { license: instead(source, known?.license) }),
      ...(stated.root && { root: source }),
    },
    ...(unpublished && { unpublished }),
  };
}

/** The model with the stated parents; what a vendor admitted stays, and a base that contradicts it stands beside it as disputed. */
function descended(known: ModelFact, { parents = [], root, source }: StatedModel): ModelFact {
  const { root: _, undisclosed: __, parents: recorded, ...rest } = known;
  const proven = recorded.filter((parent) => isProven(parent));
  const isContested = proven.some(({ relation }) => carriesWeights(relation));
  const told = parents
    .map((parent): ParentFact => ({ ...parent, source }))
    .filter(({ id }) => !proven.some((one) => one.id.toLowerCase() === id.toLowerCase()));
  if (isContested) return { ...rest, parents: proven, disputed: told };
  return { ...rest, parents: [...proven, ...told], ...(root && { root }) };
}

function isProven({ source }: ParentFact): boolean {
  return source.basis === 'vendor-statement' && source.confidence === 'high';
}

/** A mirror is a copy: it has the maker and the label of the original, and leads there. */
function mirrored({ id, of, source }: StatedMirror, asked: ModelId, catalog: Catalog): ModelFact {
  const original = (id.endsWith('/*') ? `${of.slice(0, -1)}${asked.slice(id.length - 1)}` : of) as ModelId;
  const known = catalog.model(original);
  const owner = /^huggingface:([^/]{1,96})\//.exec(original)?.[1];
  const publisher = known?.publisher ?? (owner && (catalog.publisher('huggingface', owner)?.id ?? owner));
  return {
    id: asked,
    ...(publisher && { publisher }),
    ...(known?.license && { license: known.license, sources: { license: known.sources?.license ?? known.source } }),
    parents: [{ id: known?.id ?? original, relation: 'reupload', source }],
    unpublished: true,
    source,
  };
}

/** The source of a value that takes the place of another one, with that other one. */
function instead(source: PublisherFact['source'], other: string | undefined): PublisherFact['source'] {
  return other === undefined || other === '' ? source : { ...source, text: `${source.text}; the catalog has ${other}` };
}
