/** Who serves a model, under whose law, and from where. */
import type { CountryCode, HostFact, Registry } from '../catalog/types.js';
import { placeCode } from './hosted-name.js';
import type { Knowledge } from './knowledge.js';
import { type Maker, makerOf, unknownMaker } from './publisher.js';
import { recorded, weakest } from './strength.js';
import type { Claim, Hosting, Publisher } from './types.js';

/** What is known of the host of `registry:name`; undefined for a host on one's own machine. */
export function hosting(
  registry: Registry,
  host: HostFact | undefined,
  name: string,
  { catalog }: Knowledge,
): Hosting | undefined {
  if (host?.kind === 'local') return undefined;
  if (host === undefined) {
    const unknown = unknownMaker('offline');
    return {
      host: registry,
      operator: unknown.publisher,
      country: unknown.country,
      location: { known: false, reason: 'offline' },
    };
  }
  const locator = `host:${host.id}`;
  const operator = operatorOf(host, { catalog } as Knowledge);
  const countries = union(host.country === undefined ? [] : [host.country], operator.country);
  const code = placeCode(name);
  const region = code === undefined ? undefined : catalog.region(host.id, code);
  const serving = host.location === undefined ? undefined : [host.location];
  return {
    host: host.id,
    operator: operator.publisher,
    country: claimed(countries, host, locator),
    location: region?.countries.length
      ? claimed(region.countries, region, `region:${region.host}/${region.code}`)
      : serving === undefined
        ? { known: false, reason: 'not-declared' }
        : claimed(serving, host, locator),
  };
}

/** The operator as a publisher of the catalog where it is one (its legal parent's countries count), else by name only. */
function operatorOf(host: HostFact, { catalog }: Knowledge): Maker {
  const fact = host.kind === 'first-party' ? catalog.publisher(host.id, host.id) : undefined;
  if (fact !== undefined) return makerOf(fact, 'offline');
  const publisher: Claim<Publisher> = {
    known: true,
    value: { id: host.id, name: host.operator, kind: 'company', watchlists: [] },
    evidence: [recorded(`host:${host.id}`, host.operator, host.source)],
  };
  return { ...unknownMaker('not-declared'), publisher };
}

function union(own: readonly CountryCode[], more: Claim<readonly CountryCode[]>): readonly CountryCode[] {
  return [...new Set([...own, ...(more.known ? more.value : [])])].sort();
}

function claimed(
  value: readonly CountryCode[],
  { source }: Pick<HostFact, 'source'>,
  locator: string,
): Claim<readonly CountryCode[]> {
  if (value.length === 0) return { known: false, reason: 'not-declared' };
  return { known: true, value, evidence: [recorded(locator, value.join(', '), source, weakest('recorded'))] };
}
