/** A compiled table: one line for each fact, its keys before a tab and the rest as JSON, parsed only when somebody asks. */

import { longId } from './row.js';
import { restOf, type Sorted, sorted } from './sorted.js';
import type { ParentFact, Source } from './types.js';

/** A table as it is compiled. */
export interface TableText {
  /** Facts: keys with a space between them, a tab, the rest as JSON; sorted by the first key. */
  readonly rows: string;
  /** Everything else that leads to a fact, sorted: other key, a tab, the first key of the row. */
  readonly names: string;
}

/** Facts of one kind. Keys are looked up in lower case; what other keys there are, `row.ts` tells. */
export interface Table<Fact> {
  get(key: string): Fact | undefined;
  /** Whether a key is there, without reading its row. */
  has(key: string): boolean;
  /** Other keys, each with the first key of its row, to be read by `get`. */
  readonly names: Sorted;
  all(): readonly Fact[];
}

/** The shared sources by short key. */
export type Sources = (key: string) => Source;

/** How compiled rows write a source: key of a shared one, confidence and the place inside it, or the source itself. */
type Reference = Source | readonly [key: string, confidence: Source['confidence'], at?: string];

/** The shared sources, each parsed on first use. */
export function openSources(text: string): Sources {
  const lines = sorted(text);
  const known = new Map<string, Source>();
  return (key) => {
    const source = known.get(key) ?? (JSON.parse(restOf(lines.line(lines.find(key)!))) as Source);
    known.set(key, source);
    return source;
  };
}

/** The lines of a compiled text; the last one ends with a line break too. */
export function lines(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** Most keys of one table that are remembered with their places. */
const mostPlaces = 4096;

/** A table over a compiled text; `spelled` tells what the keys of a row say and what a row leaves out when it is empty. */
export function openTable<Fact>(
  text: TableText,
  sources: Sources,
  spelled: (keys: readonly string[]) => Partial<Fact>,
): Table<Fact> {
  const rows = sorted(text.rows);
  const names = sorted(text.names);
  const facts = new Map<number, Fact>();
  const places = new Map<string, number | undefined>();

  /** Where the row of a key begins. */
  const placeOf = (key: string): number | undefined => {
    const known = places.get(key);
    if (known !== undefined || places.has(key)) return known;
    const place = rows.find(key) ?? named(key);
    // The same few names return again and again; names without end are somebody's attack.
    if (places.size < mostPlaces) places.set(key, place);
    return place;
  };
  const named = (key: string): number | undefined => {
    const at = names.find(key);
    return at === undefined ? undefined : rows.find(restOf(names.line(at)).toLowerCase());
  };
  const read = (place: number): Fact => {
    const known = facts.get(place);
    if (known !== undefined) return known;
    const row = rows.line(place);
    const tab = row.indexOf('\t');
    const written = JSON.parse(row.slice(tab + 1)) as Fact;
    const fact = withSources(Object.assign(spelled(row.slice(0, tab).split(' ')), written), sources);
    facts.set(place, fact);
    return fact;
  };
  return {
    names,
    get(key) {
      const place = placeOf(key.toLowerCase());
      return place === undefined ? undefined : read(place);
    },
    has: (key) => placeOf(key.toLowerCase()) !== undefined,
    all() {
      const every: Fact[] = [];
      for (let at = 0; at < text.rows.length; at = text.rows.indexOf('\n', at) + 1) every.push(read(at));
      return every;
    },
  };
}

/** How a row writes a parent: `<relation> <id>`, with a source where it has one of its own. */
type WrittenParent = string | readonly [step: string, source: Reference];

interface Sourced {
  source?: Reference;
  parents?: readonly WrittenParent[] | readonly ParentFact[];
}

function withSources<Fact>(fact: Fact & Sourced, sources: Sources): Fact {
  const own = resolved(fact.source!, sources);
  fact.source = own;
  const parents = (fact.parents ?? []) as readonly WrittenParent[];
  if (parents.length > 0) fact.parents = parents.map((parent) => parentOf(parent, own, sources));
  return fact;
}

function parentOf(written: WrittenParent, own: Source, sources: Sources): ParentFact {
  const [step, source] = typeof written === 'string' ? [written] : written;
  const space = step.indexOf(' ');
  return {
    id: longId(step.slice(space + 1)),
    relation: step.slice(0, space) as ParentFact['relation'],
    source: source === undefined ? own : resolved(source, sources),
  };
}

function resolved(reference: Reference, sources: Sources): Source {
  if ('text' in reference) return reference;
  const [key, confidence, at] = reference;
  const shared = sources(key);
  const text = at === undefined ? shared.text : `${shared.text}: ${at}`;
  return { ...shared, text, confidence };
}
