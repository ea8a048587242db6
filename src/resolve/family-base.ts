/** From a family to what it derives from: the family as a node, its base, and the choice among several bases. */
import type { Catalog, FamilyFact, ModelId } from '../catalog/types.js';
import { familyLicense, licenseDiffers } from './family-license.js';
import { type Maker, makerOf, sameEntity, unknownMaker } from './publisher.js';
import { recorded, weakest } from './strength.js';
import type { NodeFacts, Parent, Strength } from './types.js';

/** Why and where the walk goes on, or ends, at a model of a family. */
export type Descent = Pick<NodeFacts, 'parents' | 'stopped' | 'root' | 'candidates' | 'base'>;

const size = /(?:^|[-_:.])((?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;
const mostCandidates = 16;

/** `family:<id>`, with the size behind it where the family's licence depends on it and the name tells it. */
export function familyId(family: FamilyFact, name: string): ModelId {
  const told = licenseDiffers(family) ? size.exec(name)?.[1]?.toLowerCase() : undefined;
  return told === undefined ? `family:${family.id}` : `family:${family.id}:${told}`;
}

/** The publisher of a family, as a claim. */
export function familyMaker(family: FamilyFact, catalog: Catalog, cap: Strength = 'proven'): Maker {
  if (family.publisher === '') return unknownMaker('not-declared');
  return makerOf(catalog.publisher('huggingface', family.publisher), 'offline', weakest(cap, 'recorded'));
}

/** What is known of `family:<id>[:<variant>]`. */
export function familyNode(name: string, catalog: Catalog): NodeFacts {
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

/** The base of a family's model of that name; without a base the family is a root that its publisher trained. */
export function descentOf(family: FamilyFact, name: string, catalog: Catalog, cap: Strength = 'proven'): Descent {
  const locator = `family:${family.id}`;
  const bases = family.bases.flatMap((id) => catalog.familyById(id) ?? []);
  if (bases.length === 0) {
    const publisher = family.publisher === '' ? undefined : catalog.publisher('huggingface', family.publisher);
    if (publisher === undefined) return { parents: [], stopped: 'not-declared' };
    if (family.weights === 'closed' && publisher.origin !== 'publisher') return { parents: [], stopped: 'undisclosed' };
    const root = recorded(locator, 'a family without a base', family.source, cap);
    return { parents: [], stopped: 'recorded-root', root };
  }
  const told = bases.length === 1 ? bases : bases.filter((base) => names(name, base, bases));
  const base = told.length === 1 ? told[0] : undefined;
  if (base !== undefined) {
    const evidence = recorded(
      locator,
      `based on ${base.id}`,
      family.source,
      bases.length === 1 ? cap : weakest(cap, 'likely'),
    );
    return { parents: [{ id: familyId(base, name), relation: 'unspecified', evidence: [evidence] }] };
  }
  return ambiguous(told.length > 1 ? told : bases, catalog, cap);
}

/** One of these is the base, and nothing tells which; when all come from one maker, that much is known. */
export function ambiguous(families: readonly FamilyFact[], catalog: Catalog, cap: Strength): Descent {
  const makers = families.map((family) => ({
    ...familyMaker(family, catalog, weakest(cap, 'likely')),
    derived: family.bases.length > 0,
  }));
  const first = makers[0];
  const one =
    first !== undefined && makers.every((maker) => !maker.derived && sameEntity(maker.publisher, first.publisher));
  return {
    parents: [],
    stopped: 'ambiguous',
    candidates: [...new Set(families.map((family): ModelId => `family:${family.id}`))].slice(0, mostCandidates),
    ...(one ? { base: { publisher: first.publisher, country: first.country } } : {}),
  };
}

/** Whether the name tells this base: one of its literals, or its stem where no other candidate has the same. */
function names(name: string, base: FamilyFact, all: readonly FamilyFact[]): boolean {
  const text = `-${name.toLowerCase().replaceAll('_', '-')}`;
  const literal = base.patterns
    .map((pattern) => pattern.replace(/\*$/, '').replace(/[-:]$/, ''))
    .some(
      (one) => !one.includes('*') && /[a-z].*[0-9]/.test(one) && new RegExp(`-${escaped(one)}(?![0-9.])`).test(text),
    );
  if (literal) return true;
  const versioned = all.some(
    (other) =>
      other !== base &&
      other.patterns.some((pattern) => /[0-9]/.test(pattern) && text.includes(`-${pattern.replace(/\*$/, '')}`)),
  );
  return !versioned && new RegExp(`-${escaped(stem(base))}(?![a-z])`).test(text);
}

function stem(family: FamilyFact): string {
  return /^[a-z]{0,40}/.exec(family.id.toLowerCase())?.[0] || family.id.toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.+?^$()|[\]{}*\\]/g, '\\$&');
}

/** A parent found by the name alone: never above `likely`. */
export function byName(
  id: ModelId,
  relation: Parent['relation'],
  name: string,
  strength: Strength,
  date: string,
): Parent {
  const evidence = {
    source: 'catalog',
    locator: id,
    observed: `by name: ${name.slice(0, 200)}`,
    strength: weakest(strength, 'likely'),
    date,
  } as const;
  return { id, relation, evidence: [evidence] };
}
