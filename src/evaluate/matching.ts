/** Lists of the origin rule held against one subject: countries, publishers, legal parents and watch lists (policy-semantics §5, §6). */
import type { Catalog } from '../catalog/catalog.js';
import type { CountryCode } from '../catalog/types.js';
import type { Origin, Publisher, Strength, UnknownReason } from '../resolve/types.js';
import { amountsTo, counts, type Weighed, weakest, weigh } from './claims.js';
import { either, not, type Truth } from './judgement.js';
import type { Matchers } from './policy.js';

/** What counts for one subject. */
export interface Counted {
  readonly countries: readonly Weighed<readonly CountryCode[]>[];
  readonly publishers: readonly Weighed<Publisher>[];
  /** Reasons for what is missing. */
  readonly noCountry: UnknownReason;
  readonly noPublisher: UnknownReason;
}

/** What of an origin counts at the threshold; `link` is the strength of the way to it. */
export function count(origin: Origin, link: Strength | undefined, least: Strength): Counted {
  const countries = weigh(origin.country, link);
  const publishers = weigh(origin.publisher, link);
  const capped = countries.map((one, index) =>
    index === 0 ? { ...one, strength: weakest(one.strength, origin.strength) ?? one.strength } : one,
  );
  return {
    countries: capped.filter((one) => counts(one.strength, least) && one.value.length > 0),
    publishers: publishers.filter((one) => counts(one.strength, least)),
    noCountry: origin.country.known ? 'unverified' : origin.country.reason,
    noPublisher: origin.publisher.known ? 'unverified' : origin.publisher.reason,
  };
}

/** Whether any matcher of the denial matches. */
export function deny(counted: Counted, lists: Matchers | undefined, catalog: Catalog, today: string): Truth {
  return answers(counted, lists, catalog, today, 'any').reduce(either, false);
}

/** Whether any matcher of the admission matches; everything is admitted where nothing is said. */
export function allow(counted: Counted, lists: Matchers | undefined, catalog: Catalog, today: string): Truth {
  return lists === undefined ? true : answers(counted, lists, catalog, today, 'all').reduce(either, false);
}

/** One answer for each list that stands: to deny, any country of a set is enough; to admit, all must be listed. */
function answers(
  counted: Counted,
  lists: Matchers | undefined,
  catalog: Catalog,
  today: string,
  sets: 'any' | 'all',
): readonly Truth[] {
  const matched = <T>(
    values: readonly Weighed<T>[],
    missing: UnknownReason,
    key: (value: T) => string,
    match: (value: T) => Truth,
  ): Truth => {
    if (values.length === 0) return missing;
    return sets === 'any' ? amountsTo(values, key, match) : not(amountsTo(values, key, (value) => not(match(value))));
  };
  const ofPublisher = (
    list: readonly string[] | undefined,
    match: (publisher: Publisher, list: readonly string[]) => Truth,
  ) =>
    list === undefined || list.length === 0
      ? []
      : [
          matched(
            counted.publishers,
            counted.noPublisher,
            (one) => one.id,
            (publisher) => match(publisher, list),
          ),
        ];
  const { countries, publishers, legalParents, watchLists } = lists ?? {};
  return [
    ...(countries === undefined || countries.length === 0
      ? []
      : [
          matched(
            counted.countries,
            counted.noCountry,
            (set) => set.toSorted().join(' '),
            (set) =>
              sets === 'any' ? set.some((one) => countries.includes(one)) : set.every((one) => countries.includes(one)),
          ),
        ]),
    ...ofPublisher(publishers, (publisher, list) => {
      const ids = list.map((handle) => canonicalPublisher(handle, catalog));
      return ids.includes(publisher.id.toLowerCase());
    }),
    ...ofPublisher(legalParents, ({ legalEntity }, list) =>
      legalEntity === undefined ? 'not-found' : list.some((one) => one.toLowerCase() === legalEntity.toLowerCase()),
    ),
    ...ofPublisher(watchLists, ({ watchlists }, list) => listed(watchlists, list, catalog, today)),
  ];
}

function canonicalPublisher(handle: string, catalog: Catalog): string {
  const colon = handle.indexOf(':');
  const [registry, name] = colon < 0 ? ['huggingface', handle] : [handle.slice(0, colon), handle.slice(colon + 1)];
  return (catalog.publisher(registry, name)?.id ?? name).toLowerCase();
}

/** Whether one of the codes is of one of the lists; disputed entries and those of a later day are unknown. */
function listed(codes: readonly string[], lists: readonly string[], catalog: Catalog, today: string): Truth {
  return codes
    .filter((code) => lists.some((list) => code === list || code.startsWith(`${list}-`)))
    .map((code): Truth => {
      const list = catalog.watchlist(code);
      if (list?.disputed) return 'disputed';
      // A list that is not on record may still say its day in its code.
      const from = list?.from ?? /\d{4}-\d{2}-\d{2}/u.exec(code)?.[0];
      return from !== undefined && from > today ? 'unverified' : true;
    })
    .reduce(either, false);
}
