/** Rows of a compiled table: keys before a tab, the fact as JSON behind it, parsed only when somebody asks. */
import type { Source } from './types.js';

/** Facts of one kind, found by lower-case key. */
export interface Table<Fact> {
  get(key: string): Fact | undefined;
  all(): readonly Fact[];
}

/** The shared sources by short key; `at` in a fact's reference says where in that source. */
export type Sources = (key: string) => Source;

/** How compiled rows write a source: a reference into the shared table, or the source itself. */
type Reference = Source | { readonly ref: string; readonly at?: string; readonly confidence: Source['confidence'] };

/** The shared sources, parsed as a whole on first use. */
export function openSources(rows: readonly string[]): Sources {
  const byKey = new Map<string, Source>();
  return (key) => {
    if (byKey.size === 0) {
      for (const row of rows) {
        const tab = row.indexOf('\t');
        byKey.set(row.slice(0, tab), JSON.parse(row.slice(tab + 1)) as Source);
      }
    }
    return byKey.get(key)!;
  };
}

/** A table over compiled rows; nothing is parsed before the first look-up, and then only the row that is asked for. */
export function openTable<Fact>(rows: readonly string[], sources: Sources): Table<Fact> {
  const facts = new Array<Fact | undefined>(rows.length);
  let places: Map<string, number> | undefined;

  const fact = (place: number): Fact => {
    const row = rows[place]!;
    facts[place] ??= withSources(JSON.parse(row.slice(row.indexOf('\t') + 1)), sources) as Fact;
    return facts[place];
  };
  return {
    get(key) {
      places ??= indexed(rows);
      const place = places.get(key.toLowerCase());
      return place === undefined ? undefined : fact(place);
    },
    all: () => rows.map((_, place) => fact(place)),
  };
}

function indexed(rows: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, row] of rows.entries()) {
    for (const key of row.slice(0, row.indexOf('\t')).split(' ')) places.set(key, place);
  }
  return places;
}

interface Sourced {
  source: Reference;
  parents?: { source: Reference }[];
}

function withSources(fact: Sourced, sources: Sources): unknown {
  fact.source = resolved(fact.source, sources);
  for (const parent of fact.parents ?? []) parent.source = resolved(parent.source, sources);
  return fact;
}

function resolved(reference: Reference, sources: Sources): Source {
  if (!('ref' in reference)) return reference;
  const shared = sources(reference.ref);
  const text = reference.at === undefined ? shared.text : `${shared.text}: ${reference.at}`;
  return { ...shared, text, confidence: reference.confidence };
}
