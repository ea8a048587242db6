/** Facts about publishers, models, families, hosts and licences, each with its source; the catalog knows no repository. */
import type { Relation } from './relation.js';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
/** Id as in `cardData.license` of the Hub, or of a custom licence in `data/licenses.yaml`; lower case. */
export type LicenseId = string;
/** `huggingface`, `ollama`, `docker`, `family`, `local`, `url`, or the id of a host (`openai`, `bedrock`, `openrouter` ...). */
export type Registry = string;
/** `registry:name`, e.g. `huggingface:deepseek-ai/DeepSeek-R1`, `ollama:cogito:32b`, `bedrock:deepseek.r1-v1:0`. */
export type ModelId = `${string}:${string}`;

export type { Relation };

/** `policy`: not of this catalog, but stated by its user. */
type Basis = 'documentation' | 'dataset' | 'vendor-statement' | 'license-text' | 'general-knowledge' | 'policy';

/** Why we believe a fact: what a reader can open, when it was read, and how sure we are. */
export interface Source {
  readonly text: string;
  /** ISO date on which the source was read or compiled. */
  readonly date: string;
  readonly basis: Basis;
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface PublisherFact {
  /** Canonical handle, normally the one on the Hub. */
  readonly id: string;
  /** Other names, each `registry:handle` (`openrouter:deepseek`, `bedrock:meta`). */
  readonly handles: readonly string[];
  readonly name: string;
  readonly legalEntity?: string;
  /** Countries of the publisher and its legal parent: a set, all of them count. Empty: unknown. */
  readonly countries: readonly CountryCode[];
  readonly kind: 'lab' | 'company' | 'university' | 'government' | 'community' | 'individual' | 'quantizer';
  /** Whether the publisher trains its own weights, republishes others', or both. */
  readonly origin: 'publisher' | 'base-model' | 'mixed';
  readonly redistributor: boolean;
  readonly watchlists: readonly string[];
  readonly note?: string;
  readonly source: Source;
  /** Where the countries do not come from the source of the row. */
  readonly countrySource?: Source;
}

export interface FamilyFact {
  readonly id: string;
  /** Lower-case globs (`*` only) on the bare model name; the longest literal match wins. */
  readonly patterns: readonly string[];
  /** Id of the publisher. */
  readonly publisher: string;
  readonly weights: 'open' | 'closed' | 'mixed';
  /** Licence by variant; `default` first. A variant is a token of the name (`72b`, `2.0`). */
  readonly licenses: readonly { readonly variant: string; readonly license: LicenseId }[];
  /** Hub ids of representative repositories. */
  readonly roots: readonly string[];
  /** Ids of families it derives from; several mean that the exact one differs by model. */
  readonly bases: readonly string[];
  readonly note?: string;
  readonly source: Source;
}

export interface ParentFact {
  readonly id: ModelId;
  readonly relation: Relation;
  readonly source: Source;
}

/** What is known of one exact model. */
export interface ModelFact {
  readonly id: ModelId;
  /** Id of the publisher when it differs from the owner in the name. */
  readonly publisher?: string;
  /** Licence of the model's own label. */
  readonly license?: LicenseId;
  readonly parents: readonly ParentFact[];
  /** True: recorded as a root, trained from scratch by its publisher. */
  readonly root?: boolean;
  /** The base is kept secret by the vendor. */
  readonly undisclosed?: boolean;
  /** Earlier or other ids of the same model (renamed, moved); a look-up by one of them answers this fact. */
  readonly aliases?: readonly ModelId[];
  /** Parts with weights that exist but are not identified, teachers and the like, in one line. */
  readonly note?: string;
  readonly source: Source;
  /** Where single values do not come from the source of the row. */
  readonly sources?: { readonly publisher?: Source; readonly license?: Source; readonly root?: Source };
  /** Parents that a weaker source tells where a proven one tells others: not walked to. */
  readonly disputed?: readonly ParentFact[];
  /** Kept where only its owner can read it, under a name that nobody else has to see. */
  readonly unpublished?: true;
}

/** An alias in a registry without lineage of its own (an Ollama name and tag) and the model behind it. */
export interface TagFact {
  /** Absent: `ollama`. */
  readonly registry?: Registry;
  /** Lower-case `name`, `name:tag` or `name:tag*`; a bare `name` speaks for every tag that no other pattern matches. */
  readonly pattern: string;
  readonly model: ModelId;
  readonly note?: string;
  readonly source: Source;
}

export interface HostFact {
  /** The registry id of models served there. */
  readonly id: Registry;
  /** Other spellings of the id in code and configuration (`vertex_ai`, `together_ai`). */
  readonly aliases?: readonly string[];
  readonly name: string;
  /** Host names, with a port where one matters; `*` stands for one label or a part of it, a leading `*.` for one or more. */
  readonly hosts: readonly string[];
  readonly operator: string;
  readonly country?: CountryCode;
  /** Where it serves from, only if documented. */
  readonly location?: CountryCode;
  readonly kind: 'first-party' | 'cloud' | 'inference' | 'gateway' | 'local' | 'unknown';
  readonly source: Source;
}

/** A name that no longer holds what it held; whoever may register it can put anything there (lineage: namespace reuse). */
export interface TombstoneFact {
  /** `huggingface:owner/name`, or `huggingface:owner/*` for everything that an account held. */
  readonly id: ModelId;
  /**
   * `deleted`: taken away by its owner or by the registry. `withdrawn`: taken back by the vendor, copies of others remain.
   * `renamed`: the same owner keeps it under another name, and the old one leads there only while nobody registers it again;
   * within one account nobody else can.
   */
  readonly fate: 'deleted' | 'withdrawn' | 'renamed';
  /** ISO day, or month, since when; absent where nobody says. */
  readonly since?: string;
  /** Where its owner keeps it now; of an account `owner/*`, answered for one model as that model. */
  readonly successor?: ModelId;
  /** Where somebody else keeps a copy that is widely used instead; not vouched for. */
  readonly mirror?: ModelId;
  readonly note?: string;
  readonly source: Source;
}

/** An account of the Hub that others imitate, because many load models from it. */
export interface TargetFact {
  /** Handle as its owner spells it. */
  readonly id: string;
  /** Handles that are documented imitations of it. */
  readonly imitations: readonly string[];
  readonly source: Source;
}

/** What a host puts in front of a model's name to say where it serves it: a region, or a profile over several. */
export interface RegionFact {
  /** Id of the host. */
  readonly host: Registry;
  readonly code: string;
  /** All of them are possible; empty: it spans more than may be told. */
  readonly countries: readonly CountryCode[];
  readonly note?: string;
  readonly source: Source;
}

/** An official list that names publishers; being named says nothing about a model. */
export interface WatchlistFact {
  /** Code that publishers and policies use (`US-1260H`). */
  readonly id: string;
  readonly name: string;
  /** ISO date of the first day on which it held; absent where it grew over time, or nobody says. */
  readonly from?: string;
  /** Whether it holds is not settled. */
  readonly disputed?: true;
  readonly source: Source;
}

type LicenseCategory =
  | 'permissive'
  | 'weak-copyleft'
  | 'copyleft'
  | 'responsible-ai'
  | 'community-restricted'
  | 'non-commercial'
  | 'research-only'
  | 'proprietary'
  | 'unknown';

export interface LicenseFact {
  readonly id: LicenseId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly spdx?: string;
  readonly category: LicenseCategory;
  /** Clauses by the names of policy-semantics §7, values as data (`mau_threshold: 700000000`). */
  readonly clauses: Readonly<Record<string, unknown>>;
  /** Clauses that derivatives must pass on. */
  readonly inheritable: readonly string[];
  /** Whether derivatives must keep the licence; undefined: depends or unknown. */
  readonly derivativesKeep?: boolean;
  readonly url?: string;
  /** The text that was read; without it a condition of the licence is reviewed by a person and never fails by itself. */
  readonly read?: {
    readonly url: string;
    /** ISO date of the reading. */
    readonly date: string;
    /** Of the file at `url`, in hexadecimal digits. */
    readonly sha256: string;
  };
  /** Where in the text a clause stands, by the name of the clause. */
  readonly sections?: Readonly<Record<string, string>>;
  /** When a duty falls due, by the name of the clause; absent: as usual for that clause. */
  readonly when?: Readonly<Record<string, Trigger>>;
  /** Lines that meet a clause where they stand in a notice; `{model}` and `{publisher}` stand for names. */
  readonly notices?: readonly { readonly clause: string; readonly line: string }[];
  readonly source: Source;
}

/** What makes a duty fall due: using the model, handing on its weights, offering what contains it, releasing a model made with it ... */
export type Trigger = 'use' | 'distribution' | 'service' | 'training' | 'threshold' | 'commercial' | 'publication';
