/** A compiled table: one line for each fact, its keys before a tab and the rest as JSON, parsed only when somebody asks. */
import type { Source } from './types.js';

/** Facts of one kind. Keys are looked up in lower case; a key that is no id (a pattern, a host name) begins with `@`. */
export interface Table<Fact> {
  get(key: string): Fact | undefined;
  /** Whether a key is there, without reading its row. */
  has(key: string): boolean;
  /** Every key in lower case with the place of its row. */
  keys(): ReadonlyMap<string, number>;
  at(place: number): Fact;
  all(): readonly Fact[];
}

/** The shared sources by short key. */
export type Sources = (key: string) => Source;

/** How compiled rows write a source: key of a shared one, confidence and the place inside it, or the source itself. */
type Reference = Source | readonly [key: string, confidence: Source['confidence'], at?: string];

/** The shared sources, parsed as a whole on first use. */
export function openSources(text: string): Sources {
  let byKey: Map<string, Source> | undefined;
  return (key) => {
    byKey ??= new Map(
      lines(text).map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), JSON.parse(line.slice(tab + 1)) as Source];
      }),
    );
    return byKey.get(key)!;
  };
}

/** The lines of a compiled text; the last one ends with a line break too. */
export function lines(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** A table over a compiled text; `spelled` tells what the keys of a row say and what a row leaves out when it is empty. */
export function openTable<Fact>(
  text: string,
  sources: Sources,
  spelled: (keys: readonly string[]) => Partial<Fact>,
): Table<Fact> {
  const facts: (Fact | undefined)[] = [];
  let rows: readonly string[] | undefined;
  let places: Map<string, number> | undefined;

  const open = () => {
    rows ??= lines(text);
    return rows;
  };
  const keys = () => {
    places ??= indexed(open());
    return places;
  };
  const at = (place: number): Fact => {
    let fact = facts[place];
    if (fact === undefined) {
      const row = open()[place]!;
      const tab = row.indexOf('\t');
      const written = JSON.parse(row.slice(tab + 1)) as Fact;
      fact = withSources(Object.assign(spelled(row.slice(0, tab).split(' ')), written), sources);
      facts[place] = fact;
    }
    return fact;
  };
  return {
    keys,
    at,
    get(key) {
      const place = keys().get(key.toLowerCase());
      return place === undefined ? undefined : at(place);
    },
    has: (key) => keys().has(key.toLowerCase()),
    all: () => open().map((_, place) => at(place)),
  };
}

function indexed(rows: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const keys = row.slice(0, row.indexOf('\t')).toLowerCase();
    if (!keys.includes(' ')) places.set(keys, place);
    else for (const key of keys.split(' ')) places.set(key, place);
  }
  return places;
}

interface Sourced {
  source?: Reference;
  parents?: { source?: Reference }[];
}

function withSources<Fact>(fact: Fact & Sourced, sources: Sources): Fact {
  const own = resolved(fact.source!, sources);
  fact.source = own;
  for (const parent of fact.parents ?? []) parent.source = parent.source ? resolved(parent.source, sources) : own;
  return fact;
}

function resolved(reference: Reference, sources: Sources): Source {
  if ('text' in reference) return reference;
  const [key, confidence, at] = reference;
  const shared = sources(key);
  const text = at === undefined ? shared.text : `${shared.text}: ${at}`;
  return { ...shared, text, confidence };
}
