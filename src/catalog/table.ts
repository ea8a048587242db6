/** Rows of a compiled table: keys before a tab, the fact as JSON behind it, parsed only when somebody asks for that row. */
import type { Source } from './types.js';

/** Facts of one kind. A key is lower case; a pattern or another text that is not an id begins with `@`. */
export interface Table<Fact> {
  get(key: string): Fact | undefined;
  /** Every key with the place of its row. */
  keys(): ReadonlyMap<string, number>;
  at(place: number): Fact;
  all(): readonly Fact[];
}

/** The shared sources by short key. */
export type Sources = (key: string) => Source;

/** How compiled rows write a source: key of a shared one, confidence and the place inside it, or the source itself. */
type Reference = Source | readonly [key: string, confidence: Source['confidence'], at?: string];

/** The shared sources, parsed as a whole on first use. */
export function openSources(rows: readonly string[]): Sources {
  let byKey: Map<string, Source> | undefined;
  return (key) => {
    byKey ??= new Map(
      rows.map((row) => {
        const tab = row.indexOf('\t');
        return [row.slice(0, tab), JSON.parse(row.slice(tab + 1)) as Source];
      }),
    );
    return byKey.get(key)!;
  };
}

/** A table over compiled rows; `empty` holds the values that the compiler leaves out because most rows have them. */
export function openTable<Fact>(rows: readonly string[], sources: Sources, empty: Partial<Fact>): Table<Fact> {
  const facts = new Array<Fact | undefined>(rows.length);
  let places: Map<string, number> | undefined;

  const keys = () => {
    places ??= indexed(rows);
    return places;
  };
  const at = (place: number): Fact => {
    let fact = facts[place];
    if (fact === undefined) {
      const row = rows[place]!;
      const written = JSON.parse(row.slice(row.indexOf('\t') + 1)) as Fact;
      fact = withSources({ ...empty, ...written }, sources);
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
    all: () => rows.map((_, place) => at(place)),
  };
}

function indexed(rows: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const end = row.indexOf('\t');
    let start = 0;
    for (let space = row.indexOf(' '); space >= 0 && space < end; space = row.indexOf(' ', start)) {
      places.set(row.slice(start, space), place);
      start = space + 1;
    }
    places.set(row.slice(start, end), place);
  }
  return places;
}

interface Sourced {
  source?: Reference;
  parents?: { source: Reference }[];
}

function withSources<Fact>(fact: Fact & Sourced, sources: Sources): Fact {
  fact.source = resolved(fact.source!, sources);
  for (const parent of fact.parents ?? []) parent.source = resolved(parent.source, sources);
  return fact;
}

function resolved(reference: Reference, sources: Sources): Source {
  if ('text' in reference) return reference;
  const [key, confidence, at] = reference;
  const shared = sources(key);
  const text = at === undefined ? shared.text : `${shared.text}: ${at}`;
  return { ...shared, text, confidence };
}
