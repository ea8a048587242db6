/** Rows of the catalog for people: found by a name, searched by words, counted, and listed by age. */
import type { Catalog } from './catalog.js';
import type { Source } from './types.js';

/** Tables whose rows have a source, in the order in which they are shown. */
export const tables = [
  'models',
  'publishers',
  'families',
  'tags',
  'hosts',
  'licenses',
  'tombstones',
  'targets',
  'watchlists',
  'regions',
] as const;
export type CatalogTable = (typeof tables)[number];

type FactOf<Name extends CatalogTable> = ReturnType<Catalog['all']>[Name][number];

/** One row with the table it stands in. */
export interface CatalogRow {
  readonly table: CatalogTable;
  /** What the row is called in its table. */
  readonly id: string;
  readonly fact: FactOf<CatalogTable>;
}

const row = <Name extends CatalogTable>(table: Name, fact: FactOf<Name> | undefined): readonly CatalogRow[] =>
  fact === undefined
    ? []
    : [{ table, id: 'pattern' in fact ? fact.pattern : 'code' in fact ? `${fact.host}/${fact.code}` : fact.id, fact }];

/** Every row that has exactly this name: a model or its tag, a handle, a license, a host; `model` is the id that it names, if any. */
export function rowsNamed(catalog: Catalog, name: string, model: string | undefined): readonly CatalogRow[] {
  const bare = name.replace(/^(?:ollama|family|huggingface):/, '');
  const [registry = '', ...rest] = (model ?? '').split(':');
  const found = [
    ...row('models', catalog.model(model ?? name)),
    ...row('tags', catalog.tag(registry, rest.join(':')) ?? catalog.tag('ollama', bare)),
    ...row('families', catalog.familyById(bare)),
    ...row('publishers', catalog.publisher('huggingface', bare)),
    ...row('licenses', catalog.license(name)),
    ...row('watchlists', catalog.watchlist(name)),
    ...row('regions', catalog.region(name.split('/')[0] ?? '', name.split('/')[1] ?? '')),
    ...row('hosts', catalog.host(name) ?? catalog.hostByName(name)),
    ...row('tombstones', model === undefined ? undefined : catalog.tombstone(model)),
  ];
  return found.sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
}

/** A row that holds every word asked for, and how well. */
export interface CatalogHit extends CatalogRow {
  readonly score: number;
}

/** Rows that hold every word, the best first, and how many there are in all; words beyond eight, and letters beyond sixty, are not asked. */
export function rowsWith(
  catalog: Catalog,
  words: readonly string[],
  most: number,
): { readonly hits: readonly CatalogHit[]; readonly total: number } {
  const asked = words
    .flatMap((word) => word.toLowerCase().split(/\s+/))
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => word.slice(0, 60));
  const all = catalog.all();
  const hits = tables.flatMap((table) =>
    all[table].flatMap((fact): readonly CatalogHit[] => {
      const [found] = row(table, fact as never);
      const score = found === undefined ? 0 : scoreOf(found, asked);
      return found === undefined || score === 0 ? [] : [{ ...found, score }];
    }),
  );
  const order = (a: CatalogHit, b: CatalogHit) =>
    b.score - a.score || tables.indexOf(a.table) - tables.indexOf(b.table) || (a.id < b.id ? -1 : 1);
  return { hits: hits.sort(order).slice(0, most), total: hits.length };
}

/** The sum over all words: the whole id, its beginning, a part of it, a name of it, or anything else that the row says. */
function scoreOf({ id, fact }: CatalogRow, words: readonly string[]): number {
  const own = id.toLowerCase();
  const bare = own.replace(/^[a-z]{1,20}:/, '');
  const names = namesOf(fact).toLowerCase();
  let text: string | undefined;
  let sum = 0;
  for (const word of words) {
    // One of several words that is a whole id says less than all of them in one name.
    if (own === word || bare === word) sum += words.length === 1 ? 100 : 40;
    else if (bare.startsWith(word) || bare.includes(`/${word}`)) sum += 30;
    else if (own.includes(word)) sum += 15;
    else if (names.includes(word)) sum += 8;
    else {
      text ??= JSON.stringify(fact).toLowerCase();
      if (!text.includes(word)) return 0;
      sum += 1;
    }
  }
  return sum;
}

function namesOf(fact: object): string {
  const keys = ['name', 'legalEntity', 'handles', 'aliases', 'patterns', 'hosts', 'spdx', 'operator', 'imitations'];
  return keys.map((key) => String((fact as Readonly<Record<string, unknown>>)[key] ?? '')).join(' ');
}

/** What there is, by table, basis and confidence. */
export interface CatalogStats {
  readonly date: string;
  readonly version: string;
  readonly tables: readonly { readonly table: CatalogTable; readonly rows: number }[];
  readonly basis: Readonly<Record<string, number>>;
  readonly confidence: Readonly<Record<string, number>>;
  /** Publishers of whom a country is known, and how many countries there are. */
  readonly located: number;
  readonly countries: number;
  /** ISO dates of the oldest and the newest source. */
  readonly oldest: string;
  readonly newest: string;
}

/** Counts every row of the catalog. */
export function statsOf(catalog: Catalog): CatalogStats {
  const all = catalog.all();
  const sources = tables.flatMap((table) => all[table].map(({ source }) => source));
  const counted = (of: (source: Source) => string) => {
    const counts = new Map<string, number>();
    for (const source of sources) counts.set(of(source), (counts.get(of(source)) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  };
  const dates = sources.map(({ date }) => date).sort();
  return {
    date: catalog.date,
    version: catalog.version,
    tables: tables.map((table) => ({ table, rows: all[table].length })),
    basis: counted(({ basis }) => basis),
    confidence: counted(({ confidence }) => confidence),
    located: all.publishers.filter(({ countries }) => countries.length > 0).length,
    countries: new Set(all.publishers.flatMap(({ countries }) => countries)).size,
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
  };
}

/** A source that was read long ago, and what rests on it. */
export interface AgedSource {
  readonly source: Pick<Source, 'text' | 'date' | 'basis'>;
  /** Whole days between its date and the day asked about. */
  readonly days: number;
  readonly rows: readonly string[];
}

/** Sources that are more than `days` old on `today` (ISO), the oldest first: what to read again. */
export function sourcesOlderThan(catalog: Catalog, today: string, days: number): readonly AgedSource[] {
  const all = catalog.all();
  const found = new Map<string, AgedSource & { readonly rows: string[] }>();
  for (const table of tables) {
    for (const fact of all[table]) {
      const { text, date, basis } = fact.source;
      const age = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
      if (age <= days) continue;
      const key = JSON.stringify([text, date, basis]);
      const known = found.get(key) ?? { source: { text, date, basis }, days: age, rows: [] };
      known.rows.push(`${table}: ${row(table, fact as never)[0]?.id}`);
      found.set(key, known);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.days - a.days || b.rows.length - a.rows.length || (a.source.text < b.source.text ? -1 : 1),
  );
}
