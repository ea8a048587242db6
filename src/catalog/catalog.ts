/** The look-ups of the catalog, and what two of them judge: a handle like another's, and a licence against its ancestor's. */
import type {
  FamilyFact,
  HostFact,
  LicenseFact,
  LicenseId,
  ModelFact,
  ModelId,
  PublisherFact,
  RegionFact,
  Registry,
  Relation,
  TagFact,
  TargetFact,
  TombstoneFact,
  WatchlistFact,
} from './types.js';

/** A handle that reads like a target's and is not its: a reason to look twice, never a proof. */
export interface Lookalike {
  readonly target: TargetFact;
  /** `known`: a documented imitation. `confusable`: the same to the eye. `near`: one letter added, lost, changed or swapped, or the parts in another order. */
  readonly how: 'known' | 'confusable' | 'near';
}

export type DriftVerdict = 'ok' | 'drift' | 'conflict' | 'review' | 'tightening' | 'unknown';

/** Every fact, table by table. */
export type CatalogTables = {
  readonly publishers: readonly PublisherFact[];
  readonly families: readonly FamilyFact[];
  readonly models: readonly ModelFact[];
  readonly tags: readonly TagFact[];
  readonly hosts: readonly HostFact[];
  readonly licenses: readonly LicenseFact[];
  readonly tombstones: readonly TombstoneFact[];
  readonly targets: readonly TargetFact[];
  readonly watchlists: readonly WatchlistFact[];
  readonly regions: readonly RegionFact[];
};

/** The embedded facts behind one door. All look-ups are case-insensitive, pure and answer undefined when nothing is known. */
export interface Catalog {
  /** ISO date of the newest compilation. */
  readonly date: string;
  /** Name of exactly these facts, 12 hexadecimal digits. */
  readonly version: string;
  /** `publisher('huggingface', 'deepseek-ai')`, `publisher('openrouter', 'deepseek')`; falls back to the canonical id. */
  publisher(registry: Registry, handle: string): PublisherFact | undefined;
  model(id: string): ModelFact | undefined;
  /** The family of a bare model name (no owner), by the longest literal match; `publisher` narrows to families of that publisher first. */
  family(name: string, publisher?: string): FamilyFact | undefined;
  /** The model on the Hub that a name without its owner stands for: a family's own root first, never a copy. */
  named(name: string): ModelId | undefined;
  /** The family that lists this name on the Hub (`owner/name`) as one of its roots. */
  listing(name: string): FamilyFact | undefined;
  /** Ids of families that other families derive from, sorted. */
  readonly baseFamilies: readonly string[];
  familyById(id: string): FamilyFact | undefined;
  /** An alias such as an Ollama `name:tag`; the most specific pattern wins. */
  tag(registry: Registry, name: string): TagFact | undefined;
  /**
   * What became of a model's name: a row of its own first, then that of its whole account, then a model that the catalog knows
   * under a newer name. Undefined: nothing is known against the name.
   */
  tombstone(id: string): TombstoneFact | undefined;
  /** The popular account that a handle of the Hub imitates; undefined for handles of known publishers, and where only case differs. */
  lookalike(handle: string): Lookalike | undefined;
  watchlist(code: string): WatchlistFact | undefined;
  region(host: Registry, code: string): RegionFact | undefined;
  host(id: Registry): HostFact | undefined;
  hostByName(hostname: string): HostFact | undefined;
  license(id: string): LicenseFact | undefined;
  /** The relabelling verdict for (ancestor licence, declared licence), with its reason (policy-semantics §7, steps 1–4). */
  drift(
    ancestor: LicenseId,
    declared: LicenseId | undefined,
  ): { readonly verdict: DriftVerdict; readonly reason: string; readonly lost: readonly string[] };
  /** Name with a quantisation or packaging suffix removed (`-GGUF`, `-bnb-4bit`, `-AWQ` ...), and the relation that the suffix tells. */
  unpack(name: string): { readonly name: string; readonly relation: Relation } | undefined;
  /** Every fact, for tests, `stats` and the generated tables; a table is read when it is asked for. */
  all(): CatalogTables;
}
