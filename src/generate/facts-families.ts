/** From `families.json` to families.yaml; notes stay behind, only what they say in a word (a hidden base) is carried over. */
import type { z } from 'zod';
import type { FamilyRow } from './catalog-schema.js';
import { parts, type RowSource, shared, single } from './facts-source.js';

/** A row of `families.json`, as far as it is read. */
export interface Family {
  readonly family: string;
  readonly patterns: readonly string[];
  readonly developer_handle: string | null;
  readonly open_weights: boolean | 'mixed';
  readonly licences: Readonly<Record<string, string>>;
  readonly hub_roots: readonly string[];
  readonly hub_roots_verified: readonly string[];
  readonly ollama_names: readonly string[];
  readonly base_families: readonly string[];
  readonly name_hides_base: boolean;
  readonly notes: string | null;
  readonly source: string;
  readonly confidence: string;
}

type Row = Omit<z.input<typeof FamilyRow>, 'source'> & { readonly source: RowSource };

/** Shared sources of families.yaml; models.yaml and tags.yaml use them too. */
export function familySources(date: string) {
  return {
    lists: {
      text: 'public model lists (ms-swift@3602360, xinference, models.dev@f3fc692, LiteLLM, MTEB) and the Ollama library (yuma-shintani/ollama-model-library@4092fca, 2026-08-22)',
      date,
      basis: 'dataset',
    },
    'family-general': { text: 'general knowledge, compared with models.dev@f3fc692', date, basis: 'general-knowledge' },
  } as const;
}

/** Rows sorted by id. A group of unrelated models without a developer is no family and is left out. */
export function familyRows(
  families: readonly Family[],
  license: (text: string) => string | undefined,
  date: string,
): readonly Row[] {
  return families
    .filter((family) => family.developer_handle !== null)
    .map(
      (family): Row => ({
        id: family.family,
        publisher: family.developer_handle!,
        weights: family.open_weights === 'mixed' ? 'mixed' : family.open_weights ? 'open' : 'closed',
        bases: [...family.base_families],
        licenses: variants(family, license),
        roots: [...family.hub_roots],
        patterns: [...family.patterns],
        source: familySource(family, date),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where a family's facts come from. */
export function familySource(family: Family, date: string): RowSource {
  const { checked } = parts(family.source);
  if (checked) return single(checked.text, checked.date, 'documentation', family.confidence);
  const listed = family.hub_roots_verified.length > 0 || family.ollama_names.length > 0;
  return shared(familySources(date), listed ? 'lists' : 'family-general', family.confidence);
}

/**
 * Licences by variant, `default` first: only hints that can stand as a token in a name, and only values that are an id or an
 * alias; free text (`see base`, `mit(+llama3.1)`, `unverified`) stays unknown.
 */
export function variants(
  family: Family,
  license: (text: string) => string | undefined,
): { variant: string; license: string }[] {
  const found = Object.entries(family.licences).flatMap(([hint, text]) => {
    const id = license(text);
    if (id === undefined) return [];
    return hint
      .replace(/\([^)]*\)/g, '')
      .split('/')
      .map((token) => token.trim().toLowerCase().replaceAll(' ', '-'))
      .filter((token) => /^[a-z0-9.+-]+$/.test(token) && !notTokens.test(token))
      .map((variant) => ({ variant, license: id }));
  });
  return found.sort((a, b) => Number(b.variant === 'default') - Number(a.variant === 'default'));
}

/** Hints that describe and cannot occur in a name. */
const notTokens = /^(?:weights|family|repo|others|hosted|by-base|api-.*|.*-sizes|.*-open|open-.*|research|commercial)$/;

/** The licence of one model by its bare name: the most specific variant in it, else the default, else unknown. */
export function licenseOf(name: string, licenses: readonly { variant: string; license: string }[]): string | undefined {
  const tokens = `-${name.toLowerCase().replaceAll('_', '-')}-`;
  const matching = licenses.filter(({ variant }) => tokens.includes(`-${variant}-`));
  matching.sort((a, b) => b.variant.length - a.variant.length);
  return (matching[0] ?? licenses.find(({ variant }) => variant === 'default'))?.license;
}
