/** The cause of a finding: what was found, by a code of its own for each kind. */
import type { DriftVerdict, Lookalike } from '../catalog/catalog.js';
import type { CountryCode, LicenseId, ModelId, Relation } from '../catalog/types.js';
import type { Role, Strength, UnknownReason } from '../resolve/types.js';
import type { Loose, PinKind } from './pin.js';

/** A condition that the company trips; as `-review` where nobody has read the text that is said to have it. */
interface TrippedCondition {
  readonly license: LicenseId;
  readonly node: ModelId;
  readonly clause: string;
  readonly limit?: number;
  readonly figure?: number;
  /** Section of the clause in the text. */
  readonly section?: string;
  /** Address of the text. */
  readonly source?: string;
}

/** What evidence below the strength that the policy counts would say. */
export interface Suspected {
  readonly node: ModelId;
  /** None where the country of the node is not known at all. */
  readonly countries: readonly CountryCode[];
  readonly strength: Strength;
}

/** What was found, as data; only `report` turns it into words. */
export type Cause =
  | {
      readonly code: 'origin/denied-country';
      readonly role: Role;
      readonly node: ModelId;
      readonly countries: readonly CountryCode[];
      readonly strength: Strength;
    }
  | {
      readonly code: 'origin/denied-publisher';
      readonly role: Role;
      readonly node: ModelId;
      readonly publisher: string;
      readonly strength: Strength;
    }
  | {
      readonly code: 'origin/not-allowed';
      readonly role: Role;
      readonly node: ModelId;
      readonly countries: readonly CountryCode[];
      readonly publisher?: string;
      readonly strength: Strength;
    }
  | {
      readonly code: 'origin/unknown';
      readonly role: Role;
      readonly node: ModelId;
      readonly reason: UnknownReason;
      /** What is known too weakly to count: whom it resembles, or the country of the node itself. */
      readonly suspected?: Suspected;
    }
  | {
      readonly code: 'origin/resemblance';
      readonly role: Role;
      readonly node: ModelId;
      readonly countries: readonly CountryCode[];
      readonly strength: Strength;
    }
  | { readonly code: 'license/denied'; readonly license: LicenseId; readonly node: ModelId }
  | { readonly code: 'license/not-allowed'; readonly license: LicenseId; readonly node: ModelId }
  | { readonly code: 'license/unknown'; readonly node: ModelId; readonly reason: UnknownReason }
  | ({ readonly code: 'license/condition' } & TrippedCondition)
  | ({ readonly code: 'license/condition-review' } & TrippedCondition)
  | {
      readonly code: 'license/condition-unknown';
      readonly license: LicenseId;
      readonly node: ModelId;
      readonly clause: string;
      readonly needs: string;
    }
  | {
      readonly code: 'license/drift';
      readonly ancestor: ModelId;
      readonly inherited: LicenseId;
      readonly declared?: LicenseId;
      readonly relation: Relation;
      readonly verdict: Exclude<DriftVerdict, 'ok'>;
      readonly lost: readonly string[];
      /** Section of each lost clause in the inherited licence, where it is on record. */
      readonly sections?: Readonly<Record<string, string>>;
      /** Address of the text of the inherited licence. */
      readonly source?: string;
      readonly reason: string;
    }
  | {
      readonly code: 'license/obligation';
      readonly license: LicenseId;
      readonly node: ModelId;
      readonly clause: string;
    }
  | { readonly code: 'license/hosted'; readonly node: ModelId }
  | {
      readonly code: 'pinning/loose';
      readonly node: ModelId;
      readonly pinned: PinKind | Loose;
      /** What is written instead of the pin that the policy asks for. */
      readonly value?: string;
      readonly require: PinKind;
      /** The strongest pin that the registry has. */
      readonly best: PinKind;
      /** The commit that the Hub told. */
      readonly sha?: string;
    }
  | { readonly code: 'pinning/missing'; readonly node: ModelId; readonly value: string }
  | { readonly code: 'pinning/unknown'; readonly node: ModelId; readonly reason: UnknownReason }
  | { readonly code: 'identity/dynamic'; readonly text: string }
  | { readonly code: 'identity/nameless'; readonly text: string }
  | {
      readonly code: 'identity/look-alike';
      readonly node: ModelId;
      readonly owner: string;
      /** The account of the Hub that it may be taken for. */
      readonly target: string;
      readonly how: Lookalike['how'];
    }
  | {
      readonly code: 'identity/gone';
      readonly node: ModelId;
      readonly fate: 'deleted' | 'withdrawn';
      readonly since?: string;
      readonly mirror?: ModelId;
      /** The account is gone as well, so that somebody else may register it. */
      readonly account: boolean;
      /** The Hub answered for the name all the same. */
      readonly answers: boolean;
    }
  | { readonly code: 'identity/renamed'; readonly node: ModelId; readonly from: string }
  | { readonly code: 'identity/missing'; readonly node: ModelId; readonly reason: UnknownReason }
  | { readonly code: 'exception/expired'; readonly exception: string; readonly expires: string }
  | {
      readonly code: 'exception/lapsed';
      readonly exception: string;
      readonly accepted: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly code: 'exception/unverified'; readonly exception: string; readonly reason: UnknownReason }
  | {
      readonly code: 'exception/invalid';
      readonly exception: string;
      /** `detail`: the day on which it is granted, the days or the rule that were not left to it, or the key that it lacks. */
      readonly fault: 'future' | 'too-long' | 'lacking' | 'not-delegated';
      readonly detail: string;
      /** The layer above that says so. */
      readonly layer?: string;
    }
  | { readonly code: 'exception/unused'; readonly exception: string };
