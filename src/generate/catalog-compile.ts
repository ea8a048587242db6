/** From checked rows to the text of `src/catalog/compiled.ts`: sorted, one fact per line, keys in front of the JSON. */

import type { z } from 'zod';
import { checkData } from './catalog-check.js';
import { type Merged, mergeData, type TableName, tables } from './catalog-merge.js';
import type { Complaint, DataSource } from './catalog-read.js';
import { readData } from './catalog-read.js';
import type { SharedSource } from './catalog-schema.js';

/** A file of data by name (`models.yaml`) and content. */
export interface DataText {
  readonly name: string;
  readonly text: string;
}

/** Files that `catalog-facts` writes; every other file is written by hand and lies over them. */
export const converted: readonly string[] = [
  'publishers.yaml',
  'families.yaml',
  'models.yaml',
  'tags.yaml',
  'hosts.yaml',
  'licenses.yaml',
  'drift.yaml',
];

/** The compiled module, or everything that is wrong with the data; pure. */
export function compileCatalog(
  files: readonly DataText[],
):
  | { readonly ok: true; readonly text: string; readonly counts: Record<string, number> }
  | { readonly ok: false; readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const sources: DataSource[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const read = readData(file.name, file.text);
    complaints.push(...read.complaints);
    if (read.source) sources.push(read.source);
  }
  if (complaints.length > 0) return { ok: false, complaints };

  const layers = [
    sources.filter((source) => converted.includes(source.file)),
    sources.filter((source) => !converted.includes(source.file)),
  ];
  const { merged, complaints: twice } = mergeData(layers);
  const watchlists = new Set(sources.flatMap((source) => Object.keys(source.data.watchlists ?? {})));
  const shared = sharedSources(sources);
  complaints.push(
    ...twice,
    ...shared.complaints,
    ...checkData(merged, watchlists),
    ...checkReferences(merged, shared.byKey),
  );
  if (complaints.length > 0) return { ok: false, complaints };

  const date =
    sources
      .map((source) => source.data.compiled)
      .sort()
      .at(-1) ?? '';
  return {
    ok: true,
    text: print(date, merged, shared.byKey),
    counts: Object.fromEntries(tables.map((name) => [name, merged[name].length])),
  };
}

type Shared = z.infer<typeof SharedSource>;

function sharedSources(sources: readonly DataSource[]) {
  const byKey = new Map<string, Shared>();
  const complaints: Complaint[] = [];
  for (const source of sources) {
    for (const [key, value] of Object.entries(source.data.sources ?? {})) {
      const known = byKey.get(key);
      if (known && JSON.stringify(known) !== JSON.stringify(value)) {
        complaints.push({
          file: source.file,
          line: source.line(['sources', key]),
          message: `source "${key}" says something else in another file`,
        });
      }
      byKey.set(key, value);
    }
  }
  return { byKey, complaints };
}

function checkReferences(merged: Merged, byKey: ReadonlyMap<string, Shared>): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const used = new Set<string>();
  for (const name of ['publishers', 'families', 'models', 'tags', 'hosts', 'licenses'] as const) {
    for (const at of merged[name]) {
      const parents = 'parents' in at.row ? at.row.parents : [];
      for (const { source } of [at.row, ...parents]) {
        if (!('ref' in source)) continue;
        used.add(source.ref);
        const shared = byKey.get(source.ref);
        if (!shared)
          complaints.push({
            file: at.file,
            line: at.line,
            message: `"${at.key}": source "${source.ref}" is not defined`,
          });
        else if (shared.basis === 'general-knowledge' && source.confidence === 'high') {
          complaints.push({
            file: at.file,
            line: at.line,
            message: `"${at.key}": general knowledge is at most of medium confidence`,
          });
        }
      }
    }
  }
  for (const key of byKey.keys()) {
    if (!used.has(key)) complaints.push({ file: 'sources', line: 1, message: `source "${key}" is used by no row` });
  }
  return complaints;
}

/** Names under which a row is found at run time, lower case; the first is its key. */
const names: {
  readonly [Name in TableName]?: (row: Merged[Name][number]['row'], merged: Merged) => readonly string[];
} = {
  publishers: (row) => [row.id, ...row.handles],
  families: (row) => [row.id, ...row.patterns.map((pattern) => `@${pattern}`)],
  models: (row) => [row.id, ...(row.aliases ?? [])],
  tags: (row) => [`${row.registry ?? 'ollama'}/${row.pattern}`],
  hosts: (row) => [row.id, ...(row.aliases ?? []), ...row.hosts.map((name) => `@${name}`)],
  licenses: (row, merged) => [row.id, ...row.aliases, ...spdxName(row, merged)],
};

function spdxName(row: Merged['licenses'][number]['row'], merged: Merged): readonly string[] {
  const spdx = row.spdx?.toLowerCase();
  const taken = merged.licenses.some(
    ({ row: other }) =>
      other.id === spdx || other.aliases.includes(spdx ?? '') || (other.id < row.id && other.spdx === row.spdx),
  );
  return spdx === undefined || taken ? [] : [spdx];
}

function print(date: string, merged: Merged, sources: ReadonlyMap<string, Shared>): string {
  const parts = [
    '/** Generated from src/catalog/data by `node lib/generate/catalog.js`: do not edit. Epoch AI data: CC BY 4.0. */',
    `export const date = ${quote(date)};`,
    list(
      'sources',
      [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}\t${JSON.stringify(value)}`),
    ),
  ];
  for (const name of tables) {
    const find = names[name] as ((row: unknown, merged: Merged) => readonly string[]) | undefined;
    parts.push(
      list(
        name,
        merged[name].map(({ row }) => {
          const json = JSON.stringify(row, short);
          return find ? `${find(row, merged).join(' ').toLowerCase()}\t${json}` : json;
        }),
      ),
    );
  }
  return `${parts.join('\n')}\n`;
}

/** Leaves out what `openTable` fills in again, and writes a reference to a shared source as a tuple. */
function short(key: string, value: unknown): unknown {
  if (value === false && key === 'redistributor') return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (key === 'source' && value !== null && typeof value === 'object' && 'ref' in value) {
    const { ref, confidence, at } = value as { ref: string; confidence: string; at?: string };
    return at === undefined ? [ref, confidence] : [ref, confidence, at];
  }
  return value;
}

function list(name: string, rows: readonly string[]): string {
  return [`export const ${name}: readonly string[] = [`, ...rows.map((row) => `  ${quote(row)},`), '];'].join('\n');
}

/** A string in single quotes, ASCII alone: V8 reads a file of ASCII twice as fast as any other. */
function quote(text: string): string {
  const escaped = text.replace(/[\\']|[^ -~]/g, (char) => {
    if (char === '\t') return '\\t';
    return char === "'" || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}
