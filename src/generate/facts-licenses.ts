/** From `licenses.json` to licenses.yaml and drift.yaml. */
import { parts, type RowSource, shared, single } from './facts-source.js';

/** A row of `licenses.json`, as far as it is read. */
export interface License {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly spdx: string | null;
  readonly category: string;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly derivatives_must_keep_licence: boolean | null;
  readonly inheritable_clauses: readonly string[];
  readonly url: string | null;
  readonly source: string;
  readonly confidence: string;
}

/** The part of `licenses.json` that says what a new label may not drop. */
export interface Compatibility {
  readonly explicit_pairs: readonly {
    ancestor: string;
    declared: string;
    verdict: string;
    reason: string;
    observed?: string;
  }[];
  readonly category_matrix: { readonly matrix: Readonly<Record<string, Readonly<Record<string, string>>>> };
}

/** Shared sources of licenses.yaml. */
export function licenseSources(date: string) {
  return {
    spdx: {
      text: 'SPDX License List (spdx.org/licenses) and the licence list of the Hub (github huggingface/hub-docs docs/hub/repositories-licenses.md)',
      date,
      basis: 'documentation',
    },
    'license-general': {
      text: 'general knowledge of the published text, not re-read',
      date,
      basis: 'general-knowledge',
    },
    category: { text: 'a category of this catalog, not a licence text', date, basis: 'documentation' },
  } as const;
}

/** Remarks of the compiler about a condition; the condition itself stays. */
const remarks = new Set([
  'mau_note',
  'note',
  'verify',
  'territory_note',
  'two_files',
  'variants',
  'family_tag',
  'read',
  'not_for',
  'superseded',
]);

/** Rows sorted by id; `familyTags` are ids that name a family of texts and not one text. */
export function licenseRows(
  licenses: readonly License[],
  familyTags: readonly string[],
  date: string,
): readonly object[] {
  const rows = licenses.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.aliases.map(aliasOf).sort(),
    ...(row.spdx ? { spdx: row.spdx } : {}),
    category: row.category,
    clauses: { ...clausesOf(row), ...(familyTags.includes(row.id) ? { family_tag: true } : {}) },
    inheritable: [...row.inheritable_clauses].sort(),
    ...(row.derivatives_must_keep_licence === null ? {} : { derivativesKeep: row.derivatives_must_keep_licence }),
    ...(row.url?.startsWith('https://') ? { url: row.url } : {}),
    source: sourceOf(row, date),
  }));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `modified-mit (moonshotai)` means one licence only on that publisher's models: `moonshotai:modified-mit`. */
function aliasOf(alias: string): string {
  const owned = /^(\S+) \((\S+)\)$/.exec(alias);
  return (owned ? `${owned[2]}:${owned[1]}` : alias).toLowerCase();
}

function clausesOf(row: License): Readonly<Record<string, unknown>> {
  const clauses: Record<string, unknown> = {};
  for (const [clause, value] of Object.entries(row.conditions)) if (!remarks.has(clause)) clauses[clause] = value;
  if ('verify' in row.conditions) clauses.verify = true;
  const territory = row.conditions.territory_note;
  // Two facts in a remark that decide whom an exclusion binds.
  if (Array.isArray(row.conditions.territory_exclusions)) {
    if (typeof territory === 'string' && /multimodal/.test(territory)) clauses.territory_modality = 'multimodal';
    clauses.territory_binds = typeof territory === 'string' && /domicil/.test(territory) ? 'domicile' : 'use';
  }
  return clauses;
}

function sourceOf(row: License, date: string): RowSource {
  const sources = licenseSources(date);
  const { checked, rest } = parts(row.source);
  if (checked) return single(checked.text, checked.date, 'license-text', row.confidence);
  if (row.source.startsWith('generic category')) return shared(sources, 'category', row.confidence);
  const looked = rest.map((piece) => /^(?:looked up|terms: search): (.+)$/.exec(piece)?.[1]).find(Boolean);
  if (looked !== undefined)
    return single(
      looked,
      date,
      /https?:\/\/|github|raw\./.test(looked) ? 'license-text' : 'documentation',
      row.confidence,
    );
  if (row.spdx !== null && row.source.includes('hub-docs')) return shared(sources, 'spdx', row.confidence);
  return shared(sources, 'license-general', row.confidence);
}

/** One row for each cell of the matrix, in its order. */
export function cellRows(compatibility: Compatibility): readonly object[] {
  return Object.entries(compatibility.category_matrix.matrix).flatMap(([ancestor, row]) =>
    Object.entries(row).map(([declared, verdict]) => ({ ancestor, declared, verdict })),
  );
}
