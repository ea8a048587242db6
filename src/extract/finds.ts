/** The references found so far: one for each place, with the hops that lead to it and the calls that take it. */
import { type Api, agreed } from './host.js';
import type { PlacedValue } from './placed-value.js';
import type { Location, Reference } from './types.js';

/** Places on the way to one reference, and calls that take it, that are kept. */
const maximumHops = 200;

/** A call that takes a reference that was found. */
interface Call {
  readonly callee: string;
  readonly address: PlacedValue | undefined;
  readonly path: string;
}

/** References by place; filled while files are read, asked at the end. */
export interface Finds {
  /** Takes a reference, or what more is known of one; the key of its place. */
  keep(reference: Reference): string;
  /** Takes a reference that a use elsewhere leads to; `joined` when its text was put together. */
  link(reference: Reference, joined: boolean): string;
  /** Remembers a call that takes the reference of that key. */
  call(key: string, call: Call): void;
  /** Takes back a repository whose name goes to a place of data sets, unless it goes to a model too. */
  data(location: Location): void;
  /** All of them by path, line and column, with what their calls reach. */
  all(apiOf: (call: Call) => Api | undefined): readonly Reference[];
}

/** No references yet. */
export function finds(): Finds {
  const found = new Map<string, Reference>();
  /** The hops of each reference apart, because a name may be used in ten thousand places. */
  const hops = new Map<string, Map<string, Location>>();
  const calls = new Map<string, Call[]>();
  const linked = new Set<string>();

  const keepAt = (key: string, { via = [], ...bare }: Reference): string => {
    const before = found.get(key);
    found.set(key, before ? surerOf(before, bare) : bare);
    if (via.length === 0) return key;
    const known = hops.get(key) ?? new Map<string, Location>();
    for (const hop of via) if (known.size < maximumHops) known.set(placeOf(hop), hop);
    hops.set(key, known);
    return key;
  };

  const link: Finds['link'] = (reference, joined) => {
    const place = placeOf(reference.location);
    const literal = found.get(place);
    // A name joined from parts stands where its longest part stands; a part that is a reference by itself only gains the hops.
    const key = literal || !joined ? place : `${place}\0${reference.text}`;
    linked.add(key);
    return keepAt(key, { ...reference, text: literal?.text ?? reference.text });
  };

  const call: Finds['call'] = (key, one) => {
    const others = calls.get(key);
    if (!others) calls.set(key, [one]);
    else if (others.length < maximumHops) others.push(one);
  };

  const data: Finds['data'] = (location) => {
    const key = placeOf(location);
    const repository = /^name:\w{0,40}repo/i.test(found.get(key)?.signal ?? '');
    if (repository && !linked.has(key) && !calls.has(key)) found.delete(key);
  };

  const all: Finds['all'] = (apiOf) =>
    [...found]
      .map(([key, reference]): Reference => {
        const via = hops.get(key);
        const api = agreed((calls.get(key) ?? []).map(apiOf));
        return { ...api, ...reference, ...(via && { via: [...via.values()] }) };
      })
      .sort(byPlace);

  return { keep: (reference) => keepAt(placeOf(reference.location), reference), link, call, data, all };
}

function placeOf({ path, line, column }: Location): string {
  return `${path}\0${line}\0${column}`;
}

const confidences = ['possible', 'likely', 'certain'];

/** Two recognitions of the same text: the surer one speaks. */
function surerOf(a: Reference, b: Reference): Reference {
  const surer = confidences.indexOf(b.confidence) > confidences.indexOf(a.confidence) ? b : a;
  const registry = surer.registry ?? a.registry ?? b.registry;
  const host = surer.host ?? a.host ?? b.host;
  return { ...surer, ...(registry && { registry }), ...(host && { host }) };
}

function byPlace(a: Reference, b: Reference): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  return (
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}
