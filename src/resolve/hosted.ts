/** Models behind somebody's API: who developed them, which open weights they are, who serves them and from where. */
import type { FamilyFact, HostFact, LicenseId, ModelId, PublisherFact, Registry } from '../catalog/types.js';
import { isNameOf } from '../catalog/variant-name.js';
import { hubId } from './alias.js';
import { copied } from './copied.js';
import { byName, type Descent, descentOf, familyId, familyMaker } from './family-base.js';
import { familyLicense } from './family-license.js';
import { type HostedName, hostedName, otherReadings, withoutPlace } from './hosted-name.js';
import { hosting } from './hosting.js';
import { inheritedByName } from './inherited.js';
import type { Ask, Knowledge } from './knowledge.js';
import { makerOf, sameEntity, unknownMaker } from './publisher.js';
import { recorded } from './strength.js';
import type { Claim, NodeFacts, Strength } from './types.js';

/** Facts about `registry:name` where the registry is a host. */
export function hosted(registry: Registry, name: string, knowledge: Knowledge, ask: Ask): NodeFacts {
  const { catalog } = knowledge;
  const host = catalog.host(registry);
  const facts = servedModel(registry, host, name, knowledge, ask);
  const serving = hosting(registry, host, name, knowledge);
  return serving === undefined ? facts : { ...facts, hosting: serving };
}

function servedModel(
  registry: Registry,
  host: HostFact | undefined,
  name: string,
  knowledge: Knowledge,
  ask: Ask,
): NodeFacts {
  const { catalog, names } = knowledge;
  // A deployment is named by its owner, who may call it anything.
  const cap: Strength = /azure/.test(registry) ? 'likely' : 'recorded';
  const { served, author, known, family } = reading(registry, host, name, knowledge);
  if (known !== undefined) return copyOf(known, 'recorded', served.bare, knowledge, ask);
  // Open weights under the name of somebody whom nobody knows are no more the family's maker's than they are on the Hub.
  const isStrangers = served.author !== undefined && author === undefined && family?.weights !== 'closed';
  const strangers = isStrangers ? byStranger(served, ask) : undefined;
  if (strangers !== undefined) return strangers;
  if (family === undefined) {
    const maker = author ?? frontOf(registry, served, knowledge);
    if (maker !== undefined) return byAuthor(maker, served, knowledge, ask);
    return servesWeights(host) && served.author === undefined ? byNameAlone(served.bare, knowledge) : nothing();
  }
  const isAnothers = served.author !== undefined && author === undefined;
  const maker = familyMaker(family, catalog, isAnothers ? 'likely' : cap);
  // Nobody but the family vouches for a name that its author does not stand in front of.
  const inheritedMaker = served.author === undefined ? familyMaker(family, catalog, 'likely') : maker;
  const told = familyLicense(family, served.bare, cap);
  const isServedOnly =
    family.weights === 'closed' ||
    (family.weights === 'mixed' &&
      (!told.known || told.value === 'proprietary-api') &&
      names.beginning(served.bare) === undefined);
  const license = isServedOnly && !told.known ? terms(family, served.bare) : told;
  if (isServedOnly) {
    const facts = { license, ...descentOf(family, served.bare, catalog, cap) };
    if (isNameOf(family, served.bare)) return { ...maker, ...facts };
    return { ...inheritedMaker, ...inheritedByName(facts, served.bare) };
  }
  const exact = names.exact(served.bare);
  const isOwn = exact !== undefined && sameEntity(ask(exact).publisher, maker.publisher);
  if (!isOwn && family.bases.length > 1) return { ...maker, license, ...descentOf(family, served.bare, catalog, cap) };
  if (isOwn) return copyOf(exact, cap, served.bare, knowledge, ask);
  const copy = copyOf(familyId(family, served.bare), cap, served.bare, knowledge, ask);
  if (isNameOf(family, served.bare)) return copy;
  return { ...inheritedByName(copy, served.bare), ...inheritedMaker };
}

/** A name as it is read: what it says of its author, and the model or the family that it means. */
interface Reading {
  readonly served: HostedName;
  readonly author?: PublisherFact | undefined;
  readonly known?: ModelId | undefined;
  readonly family?: FamilyFact | undefined;
}

/** The name as it stands, or the first other reading of it that means a known model or family. */
function reading(registry: Registry, host: HostFact | undefined, name: string, knowledge: Knowledge): Reading {
  const { catalog } = knowledge;
  const read = (served: HostedName, whole: string): Reading => {
    const author = authorOf(registry, host, served, knowledge);
    const known = author === undefined ? undefined : catalog.model(hubId(author.id, served.bare))?.id;
    return { served, author, known, family: known ? undefined : familyOf(whole, served, author, knowledge) };
  };
  const first = read(hostedName(host, name), name);
  if (first.known !== undefined || first.family !== undefined) return first;
  for (const other of otherReadings(first.served)) {
    const found = read(other, `${other.author ?? ''}/${other.bare}`);
    const isTold = other.author === undefined || found.author !== undefined;
    if (isTold && (found.known !== undefined || found.family !== undefined)) return found;
  }
  return first;
}

/** A name that is of none of the weights that a vendor gives out means a model that is only served, under terms of service. */
function terms(family: FamilyFact, name: string): Claim<LicenseId> {
  const evidence = recorded(`family:${family.id}`, `${name} is none of the released weights`, family.source, 'likely');
  return { known: true, value: 'proprietary-api', evidence: [evidence] };
}

/** Open weights served by somebody: the same weights, with the licence that they carry. */
function copyOf(id: ModelId, cap: Strength, bare: string, { catalog }: Knowledge, ask: Ask): NodeFacts {
  const { publisher, country, license } = ask(id);
  const family = id.startsWith('family:') ? catalog.familyById(id.split(':')[1] ?? '') : undefined;
  const source = catalog.model(id)?.source ?? family?.source;
  const parent = byName({ id, relation: 'conversion', name: bare, strength: 'likely' }, catalog);
  // The host's own list names the model, so the match is as sure as the fact behind it.
  const evidence = source === undefined ? parent.evidence : ([recorded(id, `served as ${bare}`, source, cap)] as const);
  return { publisher, country, license, parents: [{ ...parent, evidence }] };
}

/** Whether names there are mostly those of the weights, as at gateways; a vendor, or a deployment, calls a model as it likes. */
function servesWeights(host: HostFact | undefined): boolean {
  return (
    host !== undefined &&
    (host.kind === 'inference' ||
      host.kind === 'gateway' ||
      (host.kind === 'cloud' && !/azure|bedrock|sagemaker|vertex/.test(host.id)))
  );
}

/** A name of which no author is told and which begins no family: what it carries is what it carries on the Hub. */
function byNameAlone(bare: string, knowledge: Knowledge): NodeFacts {
  const descent = bare.length >= 6 ? copied(bare, 'unspecified', false, knowledge) : undefined;
  if (descent === undefined || descent.parents.length === 0) return nothing();
  const { stopped: _, ...rest } = nothing();
  return { ...rest, ...pick(descent) };
}

function byAuthor(author: PublisherFact, served: HostedName, knowledge: Knowledge, ask: Ask): NodeFacts {
  const maker = makerOf(author, 'offline');
  const license = { known: false, reason: 'offline' } as const;
  const isOwn = (family: FamilyFact) => sameEntity(familyMaker(family, knowledge.catalog).publisher, maker.publisher);
  if (author.origin === 'publisher' && knowledge.names.stems(served.bare).every(isOwn)) {
    const root = recorded(`publisher:${author.id}`, 'trains its own models', author.source, 'likely');
    return { ...maker, license, parents: [], stopped: 'publisher-trains-own', root };
  }
  const weights = ask(hubId(author.id, served.bare));
  const descent: Descent = weights.parents.length > 0 ? weights : copied(served.bare, 'unspecified', false, knowledge);
  // On a vendor's own API a name that tells another's weights, and no author, does not say that the vendor published them.
  const isTold = served.author !== undefined || descent.parents.length === 0;
  return { ...(isTold ? maker : unknownMaker('offline')), license, ...pick(descent) };
}

/** A gateway's `author/name` is mostly that of the Hub, so what the name tells there, it tells here. */
function byStranger({ author = '', bare }: HostedName, ask: Ask): NodeFacts | undefined {
  if (!/^[a-z0-9][a-z0-9._-]{1,60}$/.test(author)) return undefined;
  const weights = ask(hubId(author, bare));
  if (weights.parents.length === 0) return undefined;
  const { stopped: _, ...maker } = nothing();
  return { ...maker, ...pick(weights) };
}

function pick({ parents, stopped, candidates, base }: Descent): Descent {
  return {
    parents,
    ...(stopped === undefined ? {} : { stopped }),
    ...(candidates === undefined ? {} : { candidates }),
    ...(base === undefined ? {} : { base }),
  };
}

function nothing(): NodeFacts {
  return {
    ...unknownMaker('offline'),
    license: { known: false, reason: 'offline' },
    parents: [],
    stopped: 'unknown-model',
  };
}

/** The developer whom the name or, on a vendor's own API, the host tells. */
function authorOf(
  registry: Registry,
  host: HostFact | undefined,
  served: HostedName,
  { catalog }: Knowledge,
): PublisherFact | undefined {
  if (served.author !== undefined) {
    return (
      catalog.publisher(registry, served.author) ??
      catalog.publisher('openrouter', served.author) ??
      catalog.publisher('huggingface', served.author)
    );
  }
  return host?.kind === 'first-party' ? catalog.publisher(registry, registry) : undefined;
}

/** The maker whom the first part of a path tells (`fal-ai/pixverse/v6`); somebody who also derives may serve another's model. */
function frontOf(registry: Registry, { front }: HostedName, { catalog }: Knowledge): PublisherFact | undefined {
  const maker =
    front === undefined ? undefined : (catalog.publisher(registry, front) ?? catalog.publisher('openrouter', front));
  return maker?.origin === 'publisher' ? maker : undefined;
}

/** The family of a hosted name; a family of another maker than the author named is not the author's model. */
function familyOf(name: string, served: HostedName, author: PublisherFact | undefined, { catalog }: Knowledge) {
  const whole = catalog.family(withoutPlace(name));
  const family = (withoutPlace(name).includes('/') ? undefined : whole) ?? catalog.family(served.bare, author?.id);
  if (family === undefined || author === undefined || served.author === undefined) return family;
  const fits = sameEntity(familyMaker(family, catalog).publisher, makerOf(author, 'offline').publisher);
  return fits ? family : undefined;
}
