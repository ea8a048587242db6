/** Lays the files of catalog data over one another: one row per key, later files replace, twice in one layer is a mistake. */
import type { Complaint, DataSource } from './catalog-read.js';
import type { DataFile } from './catalog-schema.js';

type TableName = Exclude<keyof DataFile, 'compiled' | 'sources'>;

/** A row, and where it is written. */
export interface Placed<Row> {
  readonly key: string;
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

type RowOf<Name extends TableName> = NonNullable<DataFile[Name]>[number];
export type Merged = { readonly [Name in TableName]: readonly Placed<RowOf<Name>>[] };

/** What identifies a row inside its table; lower case. Tables in the order in which they are compiled. */
const keys: { readonly [Name in TableName]: (row: RowOf<Name>) => string } = {
  publishers: (row) => row.id.toLowerCase(),
  families: (row) => row.id,
  models: (row) => row.id.toLowerCase(),
  tags: (row) => (row.registry ? `${row.registry} ${row.pattern}` : row.pattern),
  hosts: (row) => row.id,
  licenses: (row) => row.id,
  tombstones: (row) => row.id.toLowerCase(),
  targets: (row) => row.id.toLowerCase(),
  watchlists: (row) => row.id,
  regions: (row) => `${row.host}/${row.code}`,
  driftPairs: (row) => `${row.ancestor} ${row.declared}`,
  driftCells: (row) => `${row.ancestor} ${row.declared}`,
  suffixes: (row) => row.suffix,
};

/** Tables of the catalog, in that order. */
export const tables = Object.keys(keys) as TableName[];

function aliasesOf(row: object): readonly string[] {
  return 'pattern' in row || !('aliases' in row)
    ? []
    : ((row.aliases ?? []) as readonly string[]).map((alias) => alias.toLowerCase());
}

/** `layers`: files converted from the facts first, then the files written by hand. */
export function mergeData(layers: readonly (readonly DataSource[])[]): { merged: Merged; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const table = <Name extends TableName>(name: Name): readonly Placed<RowOf<Name>>[] => {
    const rows = new Map<string, Placed<RowOf<Name>>>();
    for (const layer of layers) {
      const seen = new Set<string>();
      for (const source of layer) {
        for (const [place, row] of ((source.data[name] ?? []) as RowOf<Name>[]).entries()) {
          const key = keys[name](row);
          const line = source.line([name, place]);
          if (seen.has(key))
            complaints.push({ file: source.file, line, message: `${name}: "${key}" is written twice` });
          seen.add(key);
          // A converted row under what is now known as another name of this one says nothing of its own.
          for (const alias of aliasesOf(row)) if (!seen.has(alias)) rows.delete(alias);
          rows.set(key, { key, row, file: source.file, line });
        }
      }
    }
    return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return { merged: Object.fromEntries(tables.map((name) => [name, table(name)])) as Merged, complaints };
}
