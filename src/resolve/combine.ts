/** How the claims of the Hub and of the catalog become the facts of one model: the stronger first, the other kept beside it. */

import type { Catalog } from '../catalog/catalog.js';
import { carriesWeights } from '../catalog/relation.js';
import type { LicenseId } from '../catalog/types.js';
import { passingReasons } from '../problem.js';
import { combinedParents } from './combine-parents.js';
import { ambiguous, familyMaker } from './family-base.js';
import { familiesUnder } from './from-hub-license.js';
import type { Ask } from './knowledge.js';
import { isCleared } from './origins.js';
import { sameEntity, unknownMaker } from './publisher.js';
import type { Claim, Evidence, Inquiry, NodeFacts, Parent, StopReason, UnknownReason } from './types.js';

/** What the Hub tells of one model. */
export interface HubFacts {
  /** The account that the model belongs to. */
  readonly author?: { readonly id: string; readonly evidence: Evidence };
  readonly license: Claim<LicenseId>;
  readonly parents: readonly Parent[];
  /** Why a file that might have named the base could not be read. */
  readonly unread?: UnknownReason;
  readonly sha?: string;
  readonly hubId?: string;
  readonly inquiry: Inquiry;
}

/** The facts of a model that the Hub answered for. */
export function combined(hub: HubFacts, recorded: NodeFacts, catalog: Catalog, ask: Ask): NodeFacts {
  const { parents, rivals: told } = combinedParents(hub.parents, recorded, ask);
  const rivals = [...told, ...(recorded.rivals ?? [])];
  const maker = combinedMaker(hub, recorded);
  const license = combinedLicense(hub.license, recorded.license, catalog);
  const ends = parents.some(({ relation }) => carriesWeights(relation))
    ? {}
    : ending(hub, { ...recorded, ...maker, license }, catalog);
  return {
    ...maker,
    license,
    parents,
    ...(hub.sha && { sha: hub.sha }),
    ...(hub.hubId && { hubId: hub.hubId }),
    ...ends,
    ...(rivals.length > 0 && { rivals }),
    ...(recorded.hosting && { hosting: recorded.hosting }),
    inquiry: hub.inquiry,
  };
}

/** The Hub knows the account, the catalog who stands behind it and where. */
function combinedMaker(
  { author }: HubFacts,
  { publisher, country }: NodeFacts,
): Pick<NodeFacts, 'publisher' | 'country'> {
  const land = answered(country);
  if (author === undefined) return { publisher: answered(publisher), country: land };
  if (!publisher.known) {
    const value = { id: author.id, name: author.id, watchlists: [] };
    return { publisher: { known: true, value, evidence: [author.evidence] }, country: land };
  }
  const isAccount = publisher.value.id.toLowerCase() === author.id.toLowerCase();
  return {
    publisher: isAccount ? { ...publisher, evidence: [...publisher.evidence, author.evidence] } : publisher,
    country: land,
  };
}

/** Where the Hub answered, what neither tells is not declared. */
function answered<T>(claim: Claim<T>): Claim<T> {
  return claim.known || claim.reason !== 'offline' ? claim : { known: false, reason: 'not-declared' };
}

/** The label as the repository states it; what the catalog has on record about this very model stays beside it. */
function combinedLicense(declared: Claim<LicenseId>, recorded: Claim<LicenseId>, catalog: Catalog): Claim<LicenseId> {
  const isExact = recorded.known && recorded.evidence.some(({ locator }) => locator.startsWith('model:'));
  // A license that is stated and cannot be read is not the one that the family has by default.
  if (!declared.known) return recorded.known && (isExact || declared.reason === 'not-declared') ? recorded : declared;
  if (!recorded.known) return declared;
  const same = (id: LicenseId) => catalog.license(id)?.id ?? id;
  if (same(declared.value) === same(recorded.value))
    return { ...declared, evidence: [...declared.evidence, ...recorded.evidence] };
  return isExact ? { ...declared, disputed: [recorded] } : declared;
}

/** Why the walk ends at a model for which nobody tells a base. */
function ending(hub: HubFacts, recorded: NodeFacts, catalog: Catalog): Partial<NodeFacts> {
  const { stopped, root, candidates, base, publisher, license } = recorded;
  const isOnRecord = stopped === 'recorded-root' && root?.locator.startsWith('model:') === true;
  if (hub.unread !== undefined && !isOnRecord) return { stopped: stopFor(hub.unread) };
  if (!isOnRecord && stopped !== 'ambiguous' && stopped !== 'undisclosed' && license.known) {
    // Whoever passes on the license that another maker wrote for its own models has it with the weights.
    const families = license.value.split(' AND ').flatMap((id) => familiesUnder(id, catalog));
    const foreign = families.filter((family) => !sameEntity(familyMaker(family, catalog).publisher, publisher));
    if (foreign.length > 0) {
      const { parents: _, ...open } = ambiguous(foreign, catalog, 'likely');
      return open;
    }
  }
  return {
    stopped: stopped === undefined || stopped === 'offline' || stopped === 'unknown-model' ? 'not-declared' : stopped,
    ...(root && isCleared(recorded) && { root }),
    ...(candidates && { candidates }),
    ...(base && { base }),
  };
}

/** What the catalog alone knows of a model that the Hub did not answer for, with the reason in every gap. */
export function unanswered(recorded: NodeFacts, reason: UnknownReason, inquiry?: Inquiry): NodeFacts {
  const marked = <T>(claim: Claim<T>): Claim<T> =>
    claim.known || claim.reason !== 'offline' ? claim : { known: false, reason };
  const isOpen = recorded.stopped === 'offline' || recorded.stopped === 'unknown-model';
  return {
    ...recorded,
    publisher: marked(recorded.publisher),
    country: marked(recorded.country),
    license: marked(recorded.license),
    ...(isOpen && { stopped: stopFor(reason) }),
    ...(inquiry && { inquiry }),
  };
}

/** A node of which nothing is known but why. */
export function nothingKnown(reason: UnknownReason): NodeFacts {
  return { ...unknownMaker(reason), license: { known: false, reason }, parents: [], stopped: stopFor(reason) };
}

const stops = new Set<string>([
  'not-found',
  'revision-not-found',
  'private-or-missing',
  'gated',
  'disabled',
  'deleted',
  ...passingReasons,
  'offline',
  'local-path',
  'undisclosed',
] satisfies (StopReason & UnknownReason)[]);

function stopFor(reason: UnknownReason): StopReason {
  return stops.has(reason) ? (reason as StopReason) : 'ambiguous';
}
