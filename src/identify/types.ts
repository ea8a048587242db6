/** The noun of the identify stage: a Model, with all references that name it. */
import type { ModelId, Registry } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';

/** A commit, branch or tag as written; `none` when the reference pins nothing. */
export interface Revision {
  readonly kind: 'none' | 'commit' | 'named' | 'dated';
  readonly value?: string;
  /** The value names a quantisation, so a file of the repository and no version of it. */
  readonly quantization?: true;
}

/** One identified model; the same model under several spellings is one Model. */
export interface Model {
  readonly id: ModelId;
  readonly registry: Registry;
  /** Name inside the registry, e.g. `deepseek-ai/DeepSeek-R1`, `cogito:32b`, `us.deepseek.r1-v1:0`. */
  readonly name: string;
  readonly revision: Revision;
  /** For hosted models: id of the host that serves it. */
  readonly host?: Registry;
  readonly references: readonly Reference[];
}

/** Models sorted by id, and the references that name none (dynamic, or a bare local name). */
export interface Identification {
  readonly models: readonly Model[];
  readonly unidentified: readonly Reference[];
}

/** What a written name says by itself: a Model before its references are gathered. */
export type Identity = Omit<Model, 'references'>;
