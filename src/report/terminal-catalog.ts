/** Rows of the catalog on a terminal: what they say, who says so, and how old that is. */
import type { AgedSource, CatalogHit, CatalogRow, CatalogStats, CatalogTable } from '../catalog/rows.js';
import type { Source } from '../catalog/types.js';
import { disputeWords } from './dispute.js';
import { heading, labelled, type Pen, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import { table } from './table.js';
import { terminalExplanations } from './terminal-explanation.js';
import type { Explanation, Screen } from './types.js';
import { counted, countryName, grouped } from './vocabulary.js';

/** What `catalog show` answers; `resolves` is the lineage of a model, from the catalog alone. */
export interface CatalogAnswer {
  readonly asked: string;
  readonly rows: readonly CatalogRow[];
  readonly resolves: Explanation | null;
}

const label = 14;
/** Most rows of one source that are named. */
const mostRows = 6;

const tableWords: Readonly<Record<CatalogTable, string>> = {
  models: 'model',
  publishers: 'publisher',
  families: 'family',
  tags: 'tag',
  hosts: 'host',
  licenses: 'license',
  tombstones: 'tombstone',
  targets: 'imitated account',
  watchlists: 'watch list',
  regions: 'region',
};

/** A value as one line; what stands inside another value is named by its key. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (value === null || typeof value !== 'object') return String(value);
  if ('relation' in value && 'id' in value) return `${value.relation} of ${value.id}`;
  return Object.entries(value)
    .filter(([key]) => key !== 'source')
    .map(([key, inner]) => (inner === true ? key : `${key}: ${said(inner)}`))
    .join(', ');
}

function sourceWords({ text, date, basis, confidence }: Source): string {
  return `${text} (${basis}, ${confidence} confidence, ${date})`;
}

function line(pen: Pen, name: string, text: string): readonly string[] {
  return labelled(name.padEnd(label), wrapped(text, pen.width - label - 2), 2, pen.dim);
}

/** The key of a fact in words. */
function spaced(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function rowLines(pen: Pen, { table: name, id, fact }: CatalogRow): readonly string[] {
  const { source, ...rest } = fact;
  const entries = Object.entries(rest).filter(
    ([key, value]) =>
      key !== 'id' && key !== 'pattern' && !(Array.isArray(value) && value.length === 0) && value !== false,
  );
  const parents = 'parents' in fact ? fact.parents : [];
  const own = parents.filter((parent) => parent.source.text !== source.text);
  return [
    heading(pen, `${tableWords[name]} ${id}`),
    ...entries.flatMap(([key, value]) =>
      line(
        pen,
        spaced(key),
        key === 'countries' ? (value as readonly string[]).map(countryName).join(', ') : said(value),
      ),
    ),
    ...line(pen, 'source', sourceWords(source)),
    ...own.flatMap((parent) => line(pen, '', `for ${parent.id}: ${sourceWords(parent.source)}`)),
    '',
  ];
}

/** Every row of that name in full, and what a model resolves to. */
export function terminalCatalogRows(answer: CatalogAnswer, screen: Screen): string {
  const pen = penOf(screen);
  const { asked, rows, resolves } = printableData(answer);
  const found = rows.flatMap((row) => rowLines(pen, row));
  if (rows.length === 0) {
    const hint = '→ model-review catalog search finds parts of names; model-review explain asks the Hub as well';
    return page([`the catalog has no row of the name "${asked}"`, hint]);
  }
  if (resolves === null || resolves.id === null) return page([...found, ...closing(pen)]);
  const shown = page(found);
  return `${shown}${page([pen.bold('what it resolves to, by the catalog alone'), ''])}${terminalExplanations([answer.resolves!], screen)}`;
}

function closing(pen: Pen): readonly string[] {
  return wrapped(disputeWords, pen.width).map((text) => pen.dim(text));
}

/** The gist of a row, for lists. */
function gist({ fact }: CatalogRow): string {
  const parts: readonly unknown[] = [
    'name' in fact && fact.name,
    'publisher' in fact && fact.publisher,
    'countries' in fact && fact.countries.join('+'),
    'country' in fact && fact.country,
    'license' in fact && fact.license,
    'category' in fact && fact.category,
    'root' in fact && fact.root && 'root',
    'parents' in fact && fact.parents.map(({ id }) => `← ${id.replace('huggingface:', '')}`).join(' '),
    'model' in fact && `→ ${fact.model.replace('huggingface:', '')}`,
    'fate' in fact && fact.fate,
    'successor' in fact && fact.successor && `→ ${fact.successor.replace('huggingface:', '')}`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** Rows that hold the words, the best first. */
export function terminalCatalogHits(
  answer: { readonly hits: readonly CatalogHit[]; readonly total: number },
  screen: Screen,
): string {
  const pen = penOf(screen);
  const { hits, total } = printableData(answer);
  if (hits.length === 0) return page(['no row of the catalog holds all of these words']);
  const head = [
    { title: 'kind' },
    { title: 'id', gives: [[1, 30]], cut: 'middle' },
    { title: 'says', gives: [[0, 10]] },
  ] as const;
  const rest = total - hits.length;
  return page([
    ...table(
      pen,
      head,
      hits.map((hit) => [
        { text: tableWords[hit.table], paint: pen.dim },
        { text: hit.id.replace(/^huggingface:/, '') },
        { text: gist(hit), paint: pen.dim },
      ]),
    ),
    ...(rest > 0 ? [pen.dim(`… and ${counted(rest, 'more row')}; add a word, or raise --limit`)] : []),
  ]);
}

const pluralWords: Readonly<Record<CatalogTable, string>> = {
  models: 'models and copies of them',
  publishers: 'publishers',
  families: 'families',
  tags: 'Ollama names and tags',
  hosts: 'hosts',
  licenses: 'licenses',
  tombstones: 'names that hold no longer what they held',
  targets: 'accounts that others imitate',
  watchlists: 'official lists that name publishers',
  regions: 'regions and profiles of hosts',
};

/** Each count with its words, in the order of the table. */
export function statsLines(stats: CatalogStats): readonly (readonly [count: string, what: string])[] {
  return stats.tables.map(({ table: name, rows }) => {
    const more =
      name === 'publishers' ? `, ${grouped(stats.located)} of them with a country (${stats.countries} countries)` : '';
    return [grouped(rows), `${pluralWords[name]}${more}`] as const;
  });
}

function shares(counts: Readonly<Record<string, number>>): string {
  const total = Object.values(counts).reduce((a, b) => a + b, 0);
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${grouped(count)} (${Math.round((100 * count) / total)} %)`)
    .join(', ');
}

/** The counts of the catalog. */
export function terminalCatalogStats(stats: CatalogStats, screen: Screen): string {
  const pen = penOf(screen);
  const width = Math.max(...statsLines(stats).map(([count]) => count.length));
  return page([
    `catalog of ${stats.date}, version ${stats.version}`,
    '',
    ...statsLines(stats).map(([count, what]) => `  ${count.padStart(width)}  ${what}`),
    '',
    ...line(pen, 'basis', shares(stats.basis)),
    ...line(pen, 'confidence', shares(stats.confidence)),
    ...line(pen, 'sources', `read between ${stats.oldest} and ${stats.newest}`),
  ]);
}

/** Sources to be read again, with what rests on them. */
export function terminalAgedSources(aged: readonly AgedSource[], days: number, screen: Screen): string {
  const pen = penOf(screen);
  if (aged.length === 0) return page([`no source is older than ${counted(days, 'day')}`]);
  const rows = aged.reduce((sum, one) => sum + one.rows.length, 0);
  return page([
    `${counted(aged.length, 'source')} older than ${counted(days, 'day')}, with ${counted(rows, 'row')} to read again`,
    '',
    ...printableData(aged).flatMap(({ source, days: age, rows: resting }) => {
      const rest = resting.length - mostRows;
      const named = `${resting.slice(0, mostRows).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
      return [
        ...wrapped(`${source.text} (${source.basis}, ${source.date}, ${counted(age, 'day')} ago)`, pen.width),
        ...wrapped(named, pen.width - 4).map((text) => pen.dim(`    ${text}`)),
      ];
    }),
  ]);
}
