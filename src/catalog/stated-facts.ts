/** Facts that the user of a policy states: of publishers, models and mirrors, to be laid over the catalog. */
import type { CountryCode, LicenseId, ModelId, Relation, Source } from './types.js';

/** What users of a policy state about publishers and models: private ones, mirrors, and corrections of this catalog. */
export interface StatedFacts {
  readonly publishers: readonly StatedPublisher[];
  readonly models: readonly StatedModel[];
  readonly mirrors: readonly StatedMirror[];
}

/** A publisher as a policy states it; what is absent stays as the catalog has it. */
export interface StatedPublisher {
  /** Handle on the Hub. */
  readonly id: string;
  readonly name?: string;
  readonly legalEntity?: string;
  readonly countries?: readonly CountryCode[];
  /** Whether it trains its own weights from scratch, always. */
  readonly trainsOwn?: boolean;
  readonly source: Source;
}

/** A model as a policy states it; what is absent stays as the catalog has it. */
export interface StatedModel {
  readonly id: ModelId;
  readonly publisher?: string;
  readonly license?: LicenseId;
  readonly parents?: readonly { readonly id: ModelId; readonly relation: Relation }[];
  /** Trained from scratch by its publisher. */
  readonly root?: true;
  readonly unpublished?: true;
  readonly source: Source;
}

/** A name under which an unchanged copy of a public model is kept; both end in `/*` for all models of an account. */
export interface StatedMirror {
  readonly id: ModelId;
  readonly of: ModelId;
  readonly source: Source;
}
