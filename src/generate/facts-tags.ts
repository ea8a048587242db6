/** From `tag_overrides` and `ollama_library` to tags.yaml: which model an Ollama name and tag stand for. */
import type { z } from 'zod';
import type { TagRow } from './catalog-schema.js';
import { type Family, familySources } from './facts-families.js';
import { type Override, overrideSource, repository, sizedName } from './facts-models.js';
import { type RowSource, shared } from './facts-source.js';

/** A row of `ollama_library`. */
export interface LibraryName {
  readonly name: string;
  readonly family: string;
}

type Row = Omit<z.input<typeof TagRow>, 'source'> & { readonly source: RowSource };

/** Rows sorted by pattern. */
export function tagRows(
  overrides: readonly Override[],
  library: readonly LibraryName[],
  families: readonly Family[],
  date: string,
): readonly Row[] {
  const rows = new Map<string, Row>();
  const known = new Map(families.map((family) => [family.family, family]));
  for (const { name, family } of library) {
    if (known.get(family)?.developer_handle == null) continue;
    rows.set(name, { pattern: name, model: `family:${family}`, source: shared(familySources(date), 'lists', 'high') });
  }
  for (const row of overrides) {
    const upstream = repository(row.upstream_hub_id);
    if (!upstream) continue;
    const source = overrideSource(row, date);
    const model = `huggingface:${upstream}` as const;
    const sized = sizedName(row);
    if (!sized) {
      rows.set(row.ref, { pattern: row.ref, model, source });
      continue;
    }
    for (const pattern of [`${sized.name}:latest`, `${sized.name}:${sized.size}*`])
      rows.set(pattern, { pattern, model, source });
    rows.set(sized.name, { pattern: sized.name, model: `ollama:${sized.name}`, source });
  }
  return [...rows.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}
