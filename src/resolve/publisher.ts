/** Claims about who released a model and from which country: a country belongs to a publisher, never to a name. */
import type { CountryCode, PublisherFact } from '../catalog/types.js';
import { recorded } from './strength.js';
import type { Claim, Publisher, Strength, UnknownReason } from './types.js';

/** Publisher and country of one node. */
export interface Maker {
  readonly publisher: Claim<Publisher>;
  readonly country: Claim<readonly CountryCode[]>;
}

/** A maker of whom nothing is known. */
export function unknownMaker(reason: UnknownReason): Maker {
  return { publisher: { known: false, reason }, country: { known: false, reason } };
}

/** The claims that a publisher fact supports; `cap` bounds them where the publisher itself was found by name only. */
export function makerOf(fact: PublisherFact | undefined, reason: UnknownReason, cap: Strength = 'proven'): Maker {
  if (fact === undefined) return unknownMaker(reason);
  const locator = `publisher:${fact.id}`;
  return {
    publisher: {
      known: true,
      value: {
        id: fact.id,
        name: fact.name,
        kind: fact.kind,
        watchlists: fact.watchlists,
        ...(fact.legalEntity === undefined ? {} : { legalEntity: fact.legalEntity }),
      },
      evidence: [recorded(locator, fact.legalEntity ?? fact.name, fact.source, cap)],
    },
    country:
      fact.countries.length === 0
        ? { known: false, reason: 'not-declared' }
        : {
            known: true,
            value: fact.countries,
            evidence: [recorded(locator, fact.countries.join(', '), fact.countrySource ?? fact.source, cap)],
          },
  };
}

/** Whether two publishers are one legal entity, as far as both are known. */
export function sameEntity(a: Claim<Publisher>, b: Claim<Publisher>): boolean {
  if (!a.known || !b.known) return false;
  if (a.value.id.toLowerCase() === b.value.id.toLowerCase()) return true;
  const [left, right] = [a.value.legalEntity?.toLowerCase(), b.value.legalEntity?.toLowerCase()];
  return left !== undefined && left === right && left !== 'individual';
}
