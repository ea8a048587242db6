/** Lineages for the tests of evaluation: an invented world as data, resolved by the real resolve stage. */
import type { ModelId, Relation } from '../../src/catalog/types.js';
import type { Reference, Usage } from '../../src/extract/types.js';
import type { Model } from '../../src/identify/types.js';
import { resolve } from '../../src/resolve/index.js';
import type {
  Claim,
  Evidence,
  Lineage,
  Lookup,
  NodeFacts,
  StopReason,
  Strength,
  UnknownReason,
} from '../../src/resolve/types.js';

/** One model of a world; `?reason` stands for an unknown value. */
export interface WorldNode {
  readonly publisher?: string;
  readonly entity?: string;
  readonly watchlists?: readonly string[];
  readonly countries?: readonly string[] | `?${UnknownReason}`;
  readonly countryStrength?: Strength;
  /** Other answers to where it comes from, each with its strength. */
  readonly disputed?: readonly (readonly [readonly string[], Strength])[];
  readonly license?: string;
  readonly licenseStrength?: Strength;
  readonly stopped?: StopReason;
  readonly sha?: string;
  /** What asking the Hub about it came to. */
  readonly inquiry?: 'answered' | UnknownReason;
  /** `[relation, parent, strength]`. */
  readonly parents?: readonly (readonly [Relation, ModelId, Strength?])[];
  readonly hosting?: {
    readonly host: string;
    readonly countries: readonly string[];
    readonly location?: readonly string[];
  };
}

export type World = Readonly<Record<ModelId, WorldNode>>;

/** A model and the places that name it; the hops of a place follow it. */
export interface Use {
  readonly id: ModelId;
  readonly places: readonly (readonly string[])[];
  readonly usage?: Usage;
  readonly signal?: string;
  readonly revision?: string;
}

/** A text as a file writes it, with the registry in which its place means it, and the places where it stands. */
export interface Written {
  readonly text: string;
  readonly registry?: string;
  readonly revision?: string;
  readonly usage?: Usage;
  readonly dynamic?: true;
  readonly places: readonly (readonly string[])[];
}

/** References to texts, one for each place. */
export function referencesOf(written: readonly Written[]): readonly Reference[] {
  return written.flatMap(({ text, registry, revision, usage = 'load', dynamic, places }, row) =>
    places.map((place, index) => ({
      ...referenceAt(place, 100 * (row + 1) + index, text, usage),
      ...(registry && { registry }),
      ...(revision && { revision }),
      ...(dynamic && { dynamic }),
    })),
  );
}

/** Lineages of models in a world; what the world does not hold is asked of `beyond`. */
export async function lineagesOf(
  uses: readonly Use[],
  world: World,
  beyond?: Lookup,
  identified: readonly Model[] = [],
): Promise<readonly Lineage[]> {
  return resolve([...uses.map(modelOf), ...identified], lookupIn(world, beyond));
}

/** The model of a use, with a reference for each of its places. */
function modelOf({ id, places, usage = 'load', signal = 'test', revision }: Use): Model {
  const [registry = '', ...name] = id.split(':');
  const hosted = !['huggingface', 'ollama', 'local', 'family'].includes(registry);
  return {
    id,
    registry,
    name: name.join(':'),
    revision: revision === undefined ? { kind: 'none' } : { kind: 'commit', value: revision },
    ...(hosted && { host: registry }),
    references: places.map((place, index) => ({ ...referenceAt(place, index + 1, name.join(':'), usage), signal })),
  };
}

/** A reference at the first path, with the others as hops. */
function referenceAt(place: readonly string[], line: number, text: string, usage: Usage): Reference {
  const [location, ...via] = place.map((path) => ({ path, line, column: 1, endLine: line, endColumn: 2 }));
  return {
    text,
    usage,
    location: location as Reference['location'],
    extractor: 'test',
    signal: 'test',
    confidence: 'certain',
    ...(via.length > 0 && { via }),
  };
}

const proof = (strength: Strength, observed = ''): readonly [Evidence] => [
  { source: 'catalog', locator: 'world', observed, strength },
];

function lookupIn(world: World, beyond?: Lookup): Lookup {
  return async (id) => {
    const node = world[id];
    if (node !== undefined) return factsOf(node);
    if (beyond !== undefined) return beyond(id);
    return factsOf({ stopped: 'unknown-model', countries: '?offline', license: '?offline' });
  };
}

function claim<T>(value: T | `?${UnknownReason}` | undefined, strength: Strength): Claim<T> {
  if (value === undefined) return { known: false, reason: 'not-declared' };
  if (typeof value === 'string' && value.startsWith('?'))
    return { known: false, reason: value.slice(1) as UnknownReason };
  return { known: true, value: value as T, evidence: proof(strength, String(value)) };
}

function factsOf(node: WorldNode): NodeFacts {
  const { publisher, entity, watchlists = [], countries, countryStrength = 'recorded', disputed, license } = node;
  const country = claim<readonly string[]>(countries, countryStrength);
  return {
    publisher: claim(
      publisher === undefined
        ? undefined
        : {
            id: publisher,
            name: publisher,
            kind: 'lab',
            watchlists,
            ...(entity !== undefined && { legalEntity: entity }),
          },
      countryStrength,
    ),
    country:
      country.known && disputed !== undefined
        ? { ...country, disputed: disputed.map(([value, strength]) => claim(value, strength)) }
        : country,
    license: claim<string>(license, node.licenseStrength ?? 'declared'),
    parents: (node.parents ?? []).map(([relation, id, strength = 'declared']) => ({
      id,
      relation,
      evidence: proof(strength),
    })),
    ...(node.stopped !== undefined && { stopped: node.stopped }),
    ...(node.sha !== undefined && { sha: node.sha }),
    ...(node.inquiry !== undefined && { inquiry: { outcome: node.inquiry, files: [] } }),
    ...(node.hosting !== undefined && {
      hosting: {
        host: node.hosting.host,
        operator: claim(
          { id: node.hosting.host, name: node.hosting.host, kind: 'company', watchlists: [] },
          'recorded',
        ),
        country: claim(node.hosting.countries, 'recorded'),
        location: claim(node.hosting.location, 'recorded'),
      },
    }),
  };
}
