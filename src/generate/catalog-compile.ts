/** From checked rows to the text of `src/catalog/catalog.txt`: sorted, one fact per line, keys in front of the JSON. */

import type { z } from 'zod';
import { tables as sourced } from '../catalog/rows.js';
import { checkData } from './catalog-check.js';
import { type Merged, mergeData, tables } from './catalog-merge.js';
import { printCatalog } from './catalog-print.js';
import type { Complaint, DataSource } from './catalog-read.js';
import { readData } from './catalog-read.js';
import type { SharedSource } from './catalog-schema.js';

/** A file of data by name (`models.yaml`) and content. */
export interface DataText {
  readonly name: string;
  readonly text: string;
}

/** Files that `catalog-facts` writes; every other file is written by hand and lies over them. */
const converted: readonly string[] = [
  'publishers.yaml',
  'families.yaml',
  'models.yaml',
  'tags.yaml',
  'hosts.yaml',
  'licenses.yaml',
  'drift.yaml',
];

/** The compiled file, or everything that is wrong with the data; pure. */
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
  const shared = sharedSources(sources);
  complaints.push(...twice, ...shared.complaints, ...checkData(merged), ...checkReferences(merged, shared.byKey));
  if (complaints.length > 0) return { ok: false, complaints };

  const date =
    sources
      .map((source) => source.data.compiled)
      .sort()
      .at(-1) ?? '';
  return {
    ok: true,
    text: printCatalog(date, merged, shared.byKey),
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
  for (const name of sourced) {
    for (const at of merged[name]) {
      const parents = 'parents' in at.row ? at.row.parents : [];
      for (const { source } of [at.row, ...parents]) {
        if (!source || !('ref' in source)) continue;
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
