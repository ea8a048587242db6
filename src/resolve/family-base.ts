/** From a family to what it derives from: the family as a node, its base, and the choice among several bases. */
import type { Catalog } from '../catalog/catalog.js';
import type { FamilyFact, ModelId } from '../catalog/types.js';
import { familyLicense, licenseDiffers, toldVariant } from './family-license.js';
import { inheritedByName } from './inherited.js';
import { type Maker, makerOf, sameEntity, unknownMaker } from './publisher.js';
import { recorded, weakest } from './strength.js';
import type { NodeFacts, Parent, Strength } from './types.js';

/** Why and where the walk goes on, or ends, at a model of a family. */
export type Descent = Pick<NodeFacts, 'parents' | 'stopped' | 'root' | 'candidates' | 'base'>;

const size = /(?:^|[-_:.])((?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;
const mostCandidates = 16;

/** `family:<id>`, with the variant or the size behind it where the family's licence depends on it and the name tells it. */
export function familyId(family: FamilyFact, name: string): ModelId {
  const told = licenseDiffers(family) ? (toldVariant(family, name) ?? size.exec(name)?.[1]?.toLowerCase()) : undefined;
  return told === undefined ? `family:${family.id}` : `family:${family.id}:${told}`;
}

/** The publisher of a family, as a claim. */
export function familyMaker(family: FamilyFact, catalog: Catalog, cap: Strength = 'proven'): Maker {
  if (family.publisher === '') return unknownMaker('not-declared');
  return makerOf(catalog.publisher('huggingface', family.publisher), 'offline', weakest(cap, 'recorded'));
}

/** What is known of `family:<id>[:<variant>]`, and of a name that goes on with words of its own, `family:<id>/<name>`. */
export function familyNode(name: string, catalog: Catalog): NodeFacts {
  const slash = name.indexOf('/');
  if (slash > 0) return memberNode(name.slice(0, slash), name.slice(slash + 1), catalog);
  const [id = '', variant] = name.split(':');
  const family = catalog.familyById(id);
  if (family === undefined) {
    return {
      ...unknownMaker('offline'),
      license: { known: false, reason: 'offline' },
      parents: [],
      stopped: 'unknown-model',
    };
  }
  return {
    ...familyMaker(family, catalog),
    license: familyLicense(family, variant === undefined ? family.id : `${family.id}-${variant}`),
    ...descentOf(family, variant ?? '', catalog),
  };
}

/** A model that only its name counts among a family. */
function memberNode(family: string, name: string, catalog: Catalog): NodeFacts {
  const facts = familyNode(family, catalog);
  const { license } = facts;
  const known = catalog.familyById(family.split(':')[0] ?? '');
  if (known === undefined) return facts;
  const parent = byName({ id: `family:${family}`, relation: 'unspecified', name, strength: 'likely' }, catalog);
  return { ...familyMaker(known, catalog, 'likely'), ...inheritedByName({ license, parents: [parent] }, name) };
}

/** The base of a family's model of that name; without a base the family is a root that its publisher trained. */
export function descentOf(family: FamilyFact, name: string, catalog: Catalog, cap: Strength = 'proven'): Descent {
  const locator = `family:${family.id}`;
  const bases = family.bases.flatMap((id) => catalog.familyById(id) ?? []);
  if (bases.length === 0) {
    const publisher = family.publisher === '' ? undefined : catalog.publisher('huggingface', family.publisher);
    if (publisher === undefined) return { parents: [], stopped: 'not-declared' };
    const said = catalog.model(locator);
    if (said?.root) {
      return {
        parents: [],
        stopped: 'recorded-root',
        root: recorded(locator, 'trained by its publisher', said.source, cap),
      };
    }
    if (family.weights === 'closed' && publisher.origin !== 'publisher') return { parents: [], stopped: 'undisclosed' };
    const root = recorded(locator, 'a family without a base', family.source, cap);
    return { parents: [], stopped: 'recorded-root', root };
  }
  // What is only said about a vendor's secret keeps it one: the vendor, or a source that can be opened, has to say it.
  if (family.weights === 'closed' && recorded(locator, '', family.source).strength === 'possible') {
    return { parents: [], stopped: 'undisclosed', candidates: bases.map((base): ModelId => `family:${base.id}`) };
  }
  const told = bases.length === 1 ? bases : bases.filter((base) => tells(name, base, bases, catalog));
  const base = told.length === 1 ? told[0] : undefined;
  // `dolphin-mistral-24b` tells the maker of its base, and that it is not Mistral 7B.
  if (base !== undefined && !(bases.length > 1 && isOfOtherSize(base, name))) {
    const evidence = recorded(
      locator,
      `based on ${base.id}`,
      family.source,
      bases.length === 1 ? cap : weakest(cap, 'likely'),
    );
    return { parents: [{ id: familyId(base, name), relation: 'unspecified', evidence: [evidence] }] };
  }
  return ambiguous(told.length > 0 ? told : bases, catalog, cap);
}

/**
 * The step from a name to its family: one step to the family itself, except where its members have several bases and only
 * the name at hand can tell which; then straight on to the base.
 */
export function viaFamily(family: FamilyFact, step: Omit<Step, 'id'>, catalog: Catalog): Descent {
  if (family.bases.length > 1) return descentOf(family, step.name, catalog, step.strength);
  return { parents: [byName({ ...step, id: familyId(family, step.name) }, catalog)] };
}

/** Whether the family is one of a single size, and the name tells another. */
function isOfOtherSize(family: FamilyFact, name: string): boolean {
  const [one, told] = [size.exec(family.id)?.[1], size.exec(name)?.[1]?.toLowerCase()];
  return one !== undefined && told !== undefined && one !== told;
}

/** One of these is the base, and nothing tells which; what all of them have in common is known all the same. */
export function ambiguous(families: readonly FamilyFact[], catalog: Catalog, cap: Strength): Descent {
  const makers = families.flatMap((family) => rootMakers(family, catalog, weakest(cap, 'likely'), 0));
  const base = common(makers);
  return {
    parents: [],
    stopped: 'ambiguous',
    candidates: [...new Set(families.map((family): ModelId => `family:${family.id}`))].slice(0, mostCandidates),
    ...(base === undefined ? {} : { base }),
  };
}

/** Makers of the families that this one goes back to. */
function rootMakers(family: FamilyFact, catalog: Catalog, cap: Strength, depth: number): readonly Maker[] {
  if (family.bases.length === 0) return [familyMaker(family, catalog, cap)];
  if (depth > 4) return [unknownMaker('ambiguous')];
  return family.bases.flatMap((id) => {
    const base = catalog.familyById(id);
    return base === undefined ? [unknownMaker('ambiguous')] : rootMakers(base, catalog, cap, depth + 1);
  });
}

/** The publisher that all share, or at least the countries. */
function common(makers: readonly Maker[]): Maker | undefined {
  const first = makers[0];
  if (first === undefined) return undefined;
  if (makers.every(({ publisher }) => sameEntity(publisher, first.publisher))) return first;
  const countries = (maker: Maker) => (maker.country.known ? [...maker.country.value].sort().join() : undefined);
  const shared = countries(first);
  if (shared === undefined || makers.some((maker) => countries(maker) !== shared)) return undefined;
  return { publisher: { known: false, reason: 'ambiguous' }, country: first.country };
}

/** Whether the name tells this base: a part of the name is of that family, or its stem where no other candidate has the same. */
function tells(name: string, base: FamilyFact, all: readonly FamilyFact[], catalog: Catalog): boolean {
  const text = name.slice(0, 200).toLowerCase().replaceAll('_', '-');
  const told = new Set(tokenStarts(text).flatMap((start) => catalog.family(text.slice(start))?.id ?? []));
  if (all.some((one) => told.has(one.id))) return told.has(base.id);
  return new RegExp(`(?:^|-)${stem(base)}(?![a-z])`).test(text);
}

function tokenStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 1; at < text.length && starts.length < 24; at++) if (text[at - 1] === '-') starts.push(at);
  return starts;
}

function stem(family: FamilyFact): string {
  return /^[a-z]{1,40}/.exec(family.id.toLowerCase())?.[0] ?? '[0-9]';
}

/** A parent that the name at hand points at. */
export interface Step {
  readonly id: ModelId;
  readonly relation: Parent['relation'];
  readonly name: string;
  readonly strength: Strength;
}

/** A parent found by the name alone: never above `likely`. */
export function byName({ id, relation, name, strength }: Step, catalog: Catalog): Parent {
  const evidence = {
    source: 'catalog',
    locator: id,
    observed: `by name: ${name.slice(0, 200)}`,
    strength: weakest(strength, 'likely'),
    date: catalog.date,
  } as const;
  return { id, relation, evidence: [evidence] };
}
