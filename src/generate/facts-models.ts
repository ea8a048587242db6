/** From `families.json` to models.yaml: representative repositories, families as models, and what Ollama tags stand for. */
import type { z } from 'zod';
import { glob } from '../catalog/glob.js';
import type { ModelRow } from './catalog-schema.js';
import { type Family, familySource, licenseOf, variants } from './facts-families.js';
import type { Organization } from './facts-publishers.js';
import { type RowSource, shared, single } from './facts-source.js';

/** A row of `tag_overrides`. */
export interface Override {
  readonly ref: string;
  readonly upstream_hub_id: string | null;
  readonly base_hub_id: string | null;
  readonly note: string | null;
  readonly verified?: string;
}

/** A parent has the source of its row. */
type Parent = { readonly id: string; readonly relation: string };
export type ModelRowDraft = Omit<z.input<typeof ModelRow>, 'source' | 'parents'> & {
  readonly parents: readonly Parent[];
  readonly source: RowSource;
};

/** What the rows are made from. */
export interface ModelFacts {
  readonly families: readonly Family[];
  readonly overrides: readonly Override[];
  readonly organizations: readonly Organization[];
  readonly license: (text: string) => string | undefined;
  readonly date: string;
}

/** Shared sources of tags.yaml and of the models behind them. */
export function overrideSources(date: string) {
  return {
    'ollama-pages': {
      text: 'library pages of Ollama (yuma-shintani/ollama-model-library@4092fca, 2026-08-22)',
      date,
      basis: 'documentation',
    },
    cards: {
      text: 'model cards as generally known, not re-read; tag names from D3rhami/ollama_gallery@5d4b656 (2026-07-15)',
      date,
      basis: 'general-knowledge',
    },
  } as const;
}

/** Where an override comes from; what its own note calls an inference is of low confidence. */
export function overrideSource(row: Override, date: string): RowSource {
  const confidence = /analogy|inferred|disputed/.test(row.note ?? '') ? 'low' : 'high';
  const named = /(?:^|\| )source: (.+)$/.exec(row.note ?? '')?.[1];
  if (row.verified === undefined) return shared(overrideSources(date), 'cards', confidence);
  if (named && named !== 'library page') return single(named, row.verified, 'documentation', confidence);
  return shared(overrideSources(date), 'ollama-pages', confidence);
}

/** Rows sorted by id: an override says more than a family's list of repositories, so it wins. */
export function modelRows(facts: ModelFacts): readonly ModelRowDraft[] {
  const rows = new Map<string, ModelRowDraft>();
  const add = (row: ModelRowDraft) => rows.set(row.id.toLowerCase(), row);
  for (const family of facts.families) {
    if (family.developer_handle === null) continue;
    add(familyModel(family, facts));
    for (const root of family.hub_roots) add(rootModel(root, family, facts));
  }
  for (const row of facts.overrides) {
    const upstream = repository(row.upstream_hub_id);
    if (!upstream) continue;
    const license = rows.get(`huggingface:${upstream}`.toLowerCase())?.license;
    add({
      id: `huggingface:${upstream}`,
      ...(license ? { license } : {}),
      parents: row.base_hub_id ? [{ id: `huggingface:${row.base_hub_id}`, relation: 'finetune' }] : [],
      source: overrideSource(row, facts.date),
    });
    const sized = sizedName(row);
    if (sized) add(catchAll(sized, row, facts));
  }
  return [...rows.values()].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
}

/** `owner/name`, or nothing for text that is none (`WizardLM-2-7B (removed)`). */
export function repository(id: string | null): string | undefined {
  return id !== null && /^[\w.-]+\/[\w.-]+$/.test(id) ? id : undefined;
}

/** An Ollama name without a tag that stands for a model of one size: other tags of it are other repositories. */
export function sizedName(row: Override): { readonly name: string; readonly size: string } | undefined {
  const size = /(?:^|[-_])((?:\d+x)?\d+(?:\.\d+)?[bm])(?=[-_.]|$)/i.exec(row.upstream_hub_id?.split('/')[1] ?? '')?.[1];
  return size && !row.ref.includes(':') && !row.ref.includes(size.toLowerCase())
    ? { name: row.ref, size: size.toLowerCase() }
    : undefined;
}

/** What is known of the other sizes of such a name: the family of the base, no more. */
function catchAll(sized: { readonly name: string }, row: Override, facts: ModelFacts): ModelRowDraft {
  const base = row.base_hub_id && familyOf(row.base_hub_id, facts.families);
  const source = overrideSource(row, facts.date);
  const owner = row.upstream_hub_id!.split('/')[0]!;
  const known = facts.organizations.some(({ handle }) => handle === owner);
  return {
    id: `ollama:${sized.name}`,
    ...(known ? { publisher: owner } : {}),
    parents: base ? [{ id: `family:${base}`, relation: 'unspecified' }] : [],
    source,
  };
}

/** The family of a repository, by the longest literal match among the families of its owner, else among all. */
function familyOf(id: string, families: readonly Family[]): string | undefined {
  const [owner, name = ''] = id.split('/');
  const matching = families
    .flatMap((family) => family.patterns.map((pattern) => ({ family, pattern })))
    .filter(({ pattern }) => glob(pattern)(name.toLowerCase()))
    .sort((a, b) => b.pattern.replaceAll('*', '').length - a.pattern.replaceAll('*', '').length);
  return (matching.find(({ family }) => family.developer_handle === owner) ?? matching[0])?.family.family;
}

function familyModel(family: Family, facts: ModelFacts): ModelRowDraft {
  const licenses = variants(family, facts.license);
  const same = new Set(licenses.map(({ license }) => license));
  // A family says what all of it has in common: one licence for all variants, or none that we may claim.
  const one =
    same.size === 1 && licenses.length === Object.keys(family.licences).length ? licenses[0]!.license : undefined;
  return {
    id: `family:${family.family}`,
    publisher: family.developer_handle!,
    ...(one ? { license: one } : {}),
    parents: baseOf(family),
    ...(trainsOwn(family, family.developer_handle!, facts) ? { root: true } : {}),
    ...(family.open_weights === false && family.name_hides_base ? { undisclosed: true } : {}),
    source: familySource(family, facts.date),
  };
}

function rootModel(root: string, family: Family, facts: ModelFacts): ModelRowDraft {
  const [owner = '', name = ''] = root.split('/');
  const license = licenseOf(name, variants(family, facts.license));
  return {
    id: `huggingface:${root}`,
    ...(license ? { license } : {}),
    parents: baseOf(family),
    ...(trainsOwn(family, owner, facts) ? { root: true } : {}),
    source: familySource(family, facts.date),
  };
}

/** Several bases mean that the exact one differs by model: then none is claimed here, and the family lists them. */
function baseOf(family: Family): readonly Parent[] {
  if (family.base_families.length !== 1) return [];
  return [{ id: `family:${family.base_families[0]}`, relation: 'unspecified' }];
}

/** Whether this owner trained the family itself; a note that speaks of any derivation leaves that open. */
function trainsOwn(family: Family, owner: string, facts: ModelFacts): true | undefined {
  const organization = facts.organizations.find(({ handle }) => handle === owner);
  const developer = facts.organizations.find(({ handle }) => handle === family.developer_handle);
  const own =
    family.base_families.length === 0 &&
    !family.name_hides_base &&
    organization?.origin_rule === 'publisher' &&
    !organization.redistributor &&
    organization.legal_entity_or_parent === developer?.legal_entity_or_parent &&
    !/deriv|based|built on|initiali[sz]ed|language part|from scratch\?|use Mistral|carries/i.test(family.notes ?? '');
  return own || undefined;
}
