/** From `organizations.json` to publishers.yaml. */

import type { z } from 'zod';
import type { PublisherRow } from './catalog-schema.js';
import { parts, type RowSource, shared, single } from './facts-source.js';
import { counted, trainers } from './facts-trainers.js';

/** A row of `organizations.json`, as far as it is read. */
export interface Organization {
  readonly handle: string;
  readonly handle_namespace: string;
  readonly other_handles: readonly string[];
  readonly name: string;
  readonly legal_entity_or_parent: string | null;
  readonly country: string | null;
  readonly also_countries: readonly string[];
  readonly kind: z.infer<typeof PublisherRow>['kind'];
  readonly redistributor: boolean;
  readonly origin_rule: 'publisher' | 'check_base_model' | 'from_base_model';
  readonly watchlists: readonly string[];
  readonly country_basis: 'epoch-table' | 'public-source' | 'licence-text' | 'general-knowledge' | 'unknown';
  readonly source: string;
  readonly confidence: string;
  readonly verified?: string;
}

type Row = Omit<z.input<typeof PublisherRow>, 'source'> & { readonly source: RowSource };

/** Shared sources of publishers.yaml. */
export function publisherSources(date: string) {
  return {
    epoch: {
      text: 'Epoch AI, organisations table (CC BY 4.0; copy in github VinodGeorge24/AI_Benchmark@d23679e data/organizations.csv, 2025-05)',
      date,
      basis: 'dataset',
    },
    general: { text: 'general knowledge, not looked up', date, basis: 'general-knowledge' },
    unknown: { text: 'no source for a country found', date, basis: 'general-knowledge' },
  } as const;
}

const origins = { publisher: 'publisher', check_base_model: 'mixed', from_base_model: 'base-model' } as const;

/**
 * Rows sorted by id. `deriving` are the handles that publish a family made from somebody else's: whatever their own row says,
 * their name alone does not tell that they trained a model.
 */
export function publisherRows(
  organizations: readonly Organization[],
  deriving: ReadonlySet<string>,
  date: string,
): readonly Row[] {
  const ids = new Set(organizations.map((row) => row.handle.toLowerCase()));
  const taken = new Set<string>();
  const rows = organizations.map((row): Row => {
    const handles = handlesOf(row).filter((handle) => {
      // Another row's own handle, or one that two rows claim, tells us nothing about whose it is.
      const [registry, name = ''] = handle.toLowerCase().split(':');
      if ((registry === 'huggingface' && ids.has(name)) || taken.has(handle.toLowerCase())) return false;
      taken.add(handle.toLowerCase());
      return true;
    });
    return {
      id: row.handle,
      name: row.name,
      ...(row.legal_entity_or_parent ? { legalEntity: row.legal_entity_or_parent } : {}),
      countries: countriesOf(row),
      kind: row.kind,
      origin: isDoubtful(row, deriving) ? 'mixed' : origins[row.origin_rule],
      redistributor: row.redistributor,
      watchlists: [...row.watchlists].sort(),
      handles: handles.sort(),
      source: sourceOf(row, date),
    };
  });
  return rows.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
}

/** Whether the facts' rule is wider than what is known of the publisher. */
function isDoubtful({ handle, origin_rule }: Organization, deriving: ReadonlySet<string>): boolean {
  return origin_rule === 'publisher' && (deriving.has(handle) || !trainers.has(handle));
}

function countriesOf(row: Organization): string[] {
  const own = row.country === null || row.country_basis === 'unknown' ? [] : [row.country];
  return [...own, ...(counted[row.handle] ?? [])];
}

/** `ollama:` entries are model names, which tags.yaml covers; what has no prefix is another handle on the Hub. */
function handlesOf(row: Organization): string[] {
  const handles = row.handle_namespace === 'huggingface' ? [] : [`${row.handle_namespace}:${row.handle}`];
  let previous = '';
  for (const written of row.other_handles) {
    const place = /^([\w.@+-]+) \((ModelScope|GitHub|GGUF)[^)]*\)$/i.exec(written);
    const prefixed = /^([a-z.]+):(.+)$/.exec(written);
    if (place) {
      const registry = place[2]!.toLowerCase() === 'gguf' ? 'huggingface' : place[2]!.toLowerCase();
      handles.push(`${registry}:${place[1]}`);
    } else if (prefixed) {
      previous = prefixed[1]!;
      if (previous !== 'ollama' && !prefixed[2]!.includes('*')) {
        for (const handle of prefixed[2]!.split('/')) handles.push(`${previous}:${handle}`);
      }
    } else if (previous !== 'ollama' && /^[\w.-]+$/.test(written)) {
      handles.push(`huggingface:${written}`);
    }
  }
  return handles;
}

function sourceOf(row: Organization, date: string): RowSource {
  const sources = publisherSources(date);
  if (row.country_basis === 'unknown' && !(row.handle in counted)) return shared(sources, 'unknown', 'low');
  const epoch = /Epoch AI organi[sz]ations table, row "([^"]+)"/.exec(row.source);
  if (row.country_basis === 'epoch-table' && epoch)
    return shared(sources, 'epoch', row.confidence, `row "${epoch[1]}"`);
  const { checked, rest } = parts(row.source);
  if (checked) {
    const basis = row.country_basis === 'licence-text' ? 'license-text' : 'documentation';
    return single(checked.text, checked.date, basis, row.confidence);
  }
  const country = rest.find((piece) => piece.startsWith('country: '))?.slice('country: '.length);
  if (row.country_basis === 'general-knowledge' || country === undefined)
    return shared(sources, 'general', row.confidence);
  return single(country, date, 'documentation', row.confidence);
}
