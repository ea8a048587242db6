/** The noun of the resolve stage: a Lineage, from a model to its roots, every fact with its evidence. */
import type { CountryCode, LicenseId, ModelId, PublisherFact, Registry, Relation } from '../catalog/types.js';
import type { Model } from '../identify/types.js';
import type { Problem } from '../problem.js';

/** Strongest first (design §2). */
export type Strength = 'proven' | 'declared' | 'recorded' | 'likely' | 'possible' | 'hint';

export interface Evidence {
  readonly source: 'hub' | 'catalog' | 'file' | 'fingerprint' | 'lock';
  /** Where a reader finds it: a catalog fact id, an address, a path with a line. */
  readonly locator: string;
  /** What was observed there, as data or a short quote. */
  readonly observed: string;
  readonly strength: Strength;
  /** ISO date of the observation. */
  readonly date?: string;
}

/** Why a value is not known (policy-semantics §1). */
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
  | 'gated'
  | 'rate-limited'
  | 'unreachable'
  | 'timeout'
  | 'truncated'
  | 'over-budget';

/** A value with its evidence, or an explicit unknown with its reason. */
export type Claim<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly disputed?: readonly Claim<T>[];
    }
  | { readonly known: false; readonly reason: UnknownReason };

/** Why the walk ended at a node. */
export type StopReason =
  | 'recorded-root'
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
export interface Publisher extends Pick<PublisherFact, 'id' | 'name' | 'kind' | 'watchlists'> {
  readonly legalEntity?: string;
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
}

/** One step from a child to a parent. */
export interface Derivation {
  readonly child: ModelId;
  readonly parent: ModelId;
  readonly relation: Relation;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What a policy can ask about (policy-semantics §6). */
export type Role = 'publisher' | 'root' | 'ancestor' | 'component' | 'teacher' | 'host' | 'location';

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
  readonly parents: readonly Parent[];
  /** How sure we are that the walk may end here; set where `stopped` clears a root. */
  readonly root?: Evidence;
  /** With `stopped: 'ambiguous'`: who made the base when every candidate has the same maker. */
  readonly base?: { readonly publisher: Claim<Publisher>; readonly country: Claim<readonly CountryCode[]> };
  readonly hosting?: Hosting;
}

/** Asks what is known of a model; answers an unknown model with facts that say so, and never rejects. */
export type Lookup = (id: ModelId) => Promise<NodeFacts>;

/** The most that one lineage may hold (design §9). */
export interface LineageLimits {
  readonly depth: number;
  readonly nodes: number;
  readonly parents: number;
}
