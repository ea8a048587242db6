/** How a lineage is laid out as claims: sets of countries split, binding licenses joined, everything in a defined order. */
import type { CountryCode, LicenseId, ModelId } from '../catalog/types.js';
import type { Claim, Evidence, Lineage, LineageNode, UnknownReason } from '../resolve/types.js';
import type { LineageFacts } from './types.js';

type Countries = Pick<LineageFacts, 'country' | 'countries'>;
/** A claim as our documents hold it: other sources stand beside it, one level deep. */
type FlatClaim<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly disputed?: readonly BareClaim<T>[];
    }
  | Extract<Claim<T>, { known: false }>;
type BareClaim<T> =
  | { readonly known: true; readonly value: T; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | Extract<Claim<T>, { known: false }>;

const nothing = { known: false, reason: 'not-found' } as const;

/** The claim with each value changed; a value that gives nothing makes it unknown. */
function mapClaim<T, U>(claim: Claim<T>, change: (value: T) => U | undefined): FlatClaim<U> {
  const own = bare(claim, change);
  if (!own.known || !claim.known || !claim.disputed?.length) return own;
  return { ...own, disputed: claim.disputed.map((other) => bare(other, change)) };
}

function bare<T, U>(claim: Claim<T>, change: (value: T) => U | undefined): BareClaim<U> {
  if (!claim.known) return claim;
  const value = change(claim.value);
  return value === undefined ? nothing : { known: true, value, evidence: claim.evidence };
}

function countriesOf(claim: Claim<readonly CountryCode[]>): Countries {
  return {
    country: mapClaim(claim, (codes) => codes[0]),
    countries: mapClaim(claim, (codes) => (codes.length > 0 ? [...codes] : undefined)),
  };
}

function unknownCountry(reason: UnknownReason): Countries {
  return { country: { known: false, reason }, countries: { known: false, reason } };
}

function same<T>(claim: Claim<T>): FlatClaim<T> {
  return mapClaim(claim, (value) => value);
}

/** Two equal labels bind once; an expression of alternatives is kept together. */
function effective(licenses: readonly Claim<LicenseId>[]): LineageFacts['effectiveLicense'] {
  const ids = new Map<string, string>();
  const evidence: Evidence[] = [];
  for (const claim of licenses) {
    if (!claim.known) return claim;
    ids.set(claim.value, / or /i.test(claim.value) && licenses.length > 1 ? `(${claim.value})` : claim.value);
    for (const one of claim.evidence) if (!evidence.includes(one)) evidence.push(one);
  }
  const [first, ...rest] = evidence;
  if (first === undefined) return { known: false, reason: 'not-declared' };
  return { known: true, value: [...ids.values()].sort(byCode).join(' AND '), evidence: [first, ...rest] };
}

/** Order by UTF-16 code units: the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nodeFacts(node: LineageNode): LineageFacts['nodes'][number] {
  const { id, sha, hubId, stopped, stated, inquiry } = node;
  return {
    id,
    publisher: same(node.publisher),
    ...countriesOf(node.country),
    license: same(node.license),
    ...(sha === undefined ? {} : { sha }),
    ...(hubId === undefined ? {} : { hubId }),
    ...(stopped === undefined ? {} : { stopped }),
    ...(stated === undefined ? {} : { stated }),
    ...(inquiry === undefined ? {} : { inquiry }),
  };
}

/** Everything that a document says about one lineage. */
export function lineageFacts(lineage: Lineage): LineageFacts {
  const self = lineage.nodes.get(lineage.model.id);
  // A node where the walk merely stopped is no root that we know: its country is then as unknown as the root.
  const root = (id: ModelId) => {
    const origin = lineage.origins.find((one) => one.role === 'root' && one.id === id);
    if (origin?.unknown !== undefined) return { id, ...unknownCountry(origin.unknown) };
    const country = origin?.country ?? lineage.nodes.get(id)?.country;
    return { id, ...(country ? countriesOf(country) : unknownCountry('not-found')) };
  };
  return {
    publisher: self ? same(self.publisher) : nothing,
    ...(self ? countriesOf(self.country) : unknownCountry('not-found')),
    license: self ? same(self.license) : nothing,
    effectiveLicense: effective(lineage.bindingLicenses.map((one) => one.license)),
    bindingLicenses: lineage.bindingLicenses
      .map(({ node, license }) => ({ node, license: same(license) }))
      .sort((a, b) => byCode(a.node, b.node)),
    roots: [...lineage.roots].sort(byCode).map(root),
    origins: lineage.origins.map((origin) => ({
      role: origin.role,
      id: origin.id,
      publisher: same(origin.publisher),
      ...countriesOf(origin.country),
      ...(origin.strength === undefined ? {} : { strength: origin.strength }),
      ...(origin.unknown === undefined ? {} : { unknown: origin.unknown }),
      chain: origin.chain,
    })),
    nodes: [...lineage.nodes.values()].sort((a, b) => byCode(a.id, b.id)).map(nodeFacts),
    derivations: lineage.derivations,
    complete: lineage.complete,
  };
}

/** What is said of an id that names nothing. */
export const noFacts: LineageFacts = {
  publisher: nothing,
  ...unknownCountry('not-found'),
  license: nothing,
  effectiveLicense: nothing,
  bindingLicenses: [],
  roots: [],
  origins: [],
  nodes: [],
  derivations: [],
  complete: false,
};
