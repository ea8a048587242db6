/** The noun of the resolve stage: a Lineage, from a model to its roots, every fact with its evidence. */
import type { Role } from '../catalog/role.js';
import type { Strength } from '../catalog/strength.js';
import type { CountryCode, LicenseId, ModelId, PublisherFact, Registry, Relation } from '../catalog/types.js';
import type { Model } from '../identify/types.js';
import type { Problem, passingReasons } from '../problem.js';
import type { HubMetadata } from './from-hub-metadata.js';

export type { Role, Strength };

export interface Evidence {
  /** `policy`: stated by the user, who answers for it. */
  readonly source: 'hub' | 'catalog' | 'policy' | 'file' | 'fingerprint' | 'lock';
  /** Where a reader finds it: a catalog fact id, an address, a path with a line. */
  readonly locator: string;
  /** What was observed there, as data or a short quote. */
  readonly observed: string;
  readonly strength: Strength;
  /** ISO date of the observation. */
  readonly date?: string;
}

/** Why a value is not known (policy-semantics §1): all are of the world but the passing ones, which are of this run alone. */
export type UnknownReason =
  | 'not-declared'
  | 'undisclosed'
  | 'private-or-missing'
  | 'local-path'
  | 'ambiguous'
  | 'disputed'
  | 'needs-review'
  | 'unverified'
  | 'offline'
  | 'dynamic'
  | 'not-found'
  | 'revision-not-found'
  | 'gated'
  | 'disabled'
  | 'deleted'
  | (typeof passingReasons)[number];

/** A value with its evidence, or an explicit unknown with its reason. */
export type Claim<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly disputed?: readonly Claim<T>[];
    }
  | { readonly known: false; readonly reason: UnknownReason };

/** Why the walk ended at a node; a model that nobody answers for ends it with the reason of that. */
export type StopReason =
  | Extract<
      UnknownReason,
      | 'not-found'
      | 'revision-not-found'
      | 'private-or-missing'
      | 'gated'
      | 'disabled'
      | 'deleted'
      | (typeof passingReasons)[number]
    >
  | 'recorded-root'
  | 'root-by-name'
  | 'publisher-trains-own'
  | 'declared-root'
  | 'undisclosed'
  | 'not-declared'
  | 'offline'
  | 'unknown-model'
  | 'local-path'
  | 'cycle'
  | 'limit'
  | 'ambiguous';

/** The publisher as a lineage shows it. */
export interface Publisher extends Pick<PublisherFact, 'id' | 'name' | 'watchlists'> {
  /** Absent where only the account is known. */
  readonly kind?: PublisherFact['kind'];
  readonly legalEntity?: string;
}

/** Why a file of a repository was worth a request. */
export type FileReason = 'parts' | 'pipeline-part' | 'adapter-base' | 'merge-parents' | 'gguf-base' | 'weights';

/** What asking the Hub about a model came to. */
export interface Inquiry {
  /** Otherwise why the Hub did not answer, so that the catalog speaks alone. */
  readonly outcome: 'answered' | UnknownReason;
  /** The commit, branch or tag that was asked for; absent: the newest. */
  readonly revision?: string;
  /** The id under which the Hub keeps the model, where it was asked under another one. */
  readonly renamed?: ModelId;
  /** Files that were asked for beside the metadata; `*` is the list of all, with their hashes, and may be that of a base. */
  readonly files: readonly {
    readonly path: string;
    readonly reason: FileReason;
    readonly outcome: 'answered' | UnknownReason;
  }[];
}

export interface LineageNode {
  readonly id: ModelId;
  readonly publisher: Claim<Publisher>;
  /** A set: the publisher's and its legal parent's countries; all of them count. */
  readonly country: Claim<readonly CountryCode[]>;
  /** The model's own label. */
  readonly license: Claim<LicenseId>;
  readonly sha?: string;
  readonly hubId?: string;
  readonly stopped?: StopReason;
  /** With `stopped: 'ambiguous'`: the models or families one of which is the base; with `undisclosed`: what is only rumoured. */
  readonly candidates?: readonly ModelId[];
  /** The user's word that the walk ends here, where it rests on that. */
  readonly stated?: Evidence;
  /** Absent: the Hub was not asked. */
  readonly inquiry?: Inquiry;
}

/** One step from a child to a parent. */
export interface Derivation {
  readonly child: ModelId;
  readonly parent: ModelId;
  readonly relation: Relation;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** One subject of the origin rule: who stands behind the model in this role, and how strongly we know it. */
export interface Origin {
  readonly role: Role;
  /** The node looked at; for host and location the id of the host. */
  readonly id: ModelId;
  readonly publisher: Claim<Publisher>;
  readonly country: Claim<readonly CountryCode[]>;
  /** Weakest link of the chain that leads here; absent when the country is not known. */
  readonly strength?: Strength;
  /** Why the role is unknown as a whole (a root whose parent is not declared). */
  readonly unknown?: UnknownReason;
  /** From the model to the node, both included. */
  readonly chain: readonly ModelId[];
}

/** A licence that binds the model, and the node whose label it is (policy-semantics §7, B(M)). */
export interface BindingLicense {
  readonly license: Claim<LicenseId>;
  readonly node: ModelId;
}

/** The acyclic graph from a model to its roots, with the roles and the binding licences read off it. */
export interface Lineage {
  readonly model: Model;
  readonly nodes: ReadonlyMap<ModelId, LineageNode>;
  readonly derivations: readonly Derivation[];
  readonly roots: readonly ModelId[];
  readonly origins: readonly Origin[];
  readonly bindingLicenses: readonly BindingLicense[];
  /** B(teacher) of every teacher of the model or of a weight ancestor: only clauses that reach outputs count (policy-semantics §7). */
  readonly teacherLicenses?: readonly BindingLicense[];
  /** False when a part could not be looked at in this run. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** A parent as a look-up tells it. */
export interface Parent {
  readonly id: ModelId;
  readonly relation: Relation;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Who serves a hosted model, and from where. */
export interface Hosting {
  readonly host: Registry;
  readonly operator: Claim<Publisher>;
  readonly country: Claim<readonly CountryCode[]>;
  readonly location: Claim<readonly CountryCode[]>;
}

/** Everything that one look-up knows of one model. */
export interface NodeFacts extends Omit<LineageNode, 'id'> {
  /** The id under which its registry keeps it, where it is spelled otherwise or another one. */
  readonly canonical?: ModelId;
  readonly parents: readonly Parent[];
  /** How sure we are that the walk may end here; set where `stopped` clears a root. */
  readonly root?: Evidence;
  /** With `stopped: 'ambiguous'`: who made the base when every candidate has the same maker. */
  readonly base?: { readonly publisher: Claim<Publisher>; readonly country: Claim<readonly CountryCode[]> };
  readonly hosting?: Hosting;
  /** Bases that weaker sources tell where a stronger one tells another: they are not walked to, and clear nothing. */
  readonly rivals?: readonly Rival[];
}

/** Who made a base that is told of, but not followed. */
export interface Rival {
  readonly id: ModelId;
  /** The step as it was told; taken after all where the walk comes to that model by another way. */
  readonly step?: Parent;
  readonly publisher: Claim<Publisher>;
  readonly country: Claim<readonly CountryCode[]>;
}

/** Asks what is known of a model, at a revision of its repository or as it is now; answers an unknown model with facts that say so, and never rejects. */
export type Lookup = (id: ModelId, revision?: string) => Promise<NodeFacts>;

/** The most that one lineage may hold (design §9). */
export interface LineageLimits {
  readonly depth: number;
  readonly nodes: number;
  readonly parents: number;
}

/** An answer of the Hub with the ISO date on which it was given, or why there is none. */
export type HubAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly date: string }
  | { readonly ok: false; readonly reason: UnknownReason };

/** The port behind which the Hub is asked; it never rejects, and asks for the same thing once. */
export interface HubSource {
  /** Address of the Hub, without a slash at its end. */
  readonly url: string;
  /** A model at a commit, branch or tag; absent: at the newest. */
  model(name: string, revision?: string): Promise<HubAnswer<HubMetadata>>;
  /** Text of a file as of a commit; only the beginning of a file that is not text. */
  file(name: string, commit: string, path: string): Promise<HubAnswer<string>>;
  /** SHA-256 of the weight files in the folder of the repository, by path, as of a commit. */
  weights(name: string, commit: string): Promise<HubAnswer<ReadonlyMap<string, string>>>;
  /** What went wrong as a whole so far, each thing once. */
  problems(): readonly Problem[];
}

/** A model as somebody supposes it to be. */
export interface SupposedModel {
  readonly publisher?: string;
  readonly countries?: readonly string[];
  readonly license?: string;
  /** Trained from scratch by its publisher. */
  readonly root?: boolean;
  readonly from?: { readonly [R in Relation]?: readonly ModelId[] | undefined };
  /** How strongly its origin is known; `declared` unless told. */
  readonly strength?: Strength;
}
