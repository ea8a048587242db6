/** One row of the tables of calls: which slots of which callees take a model. */
import type { Usage } from '../types.js';

/** How a call treats a slot: any name, only names that the catalog knows, or nothing at all. */
export interface CallSignal {
  readonly id: string;
  readonly accepts: 'any' | 'known' | 'never';
  readonly usage: Usage;
  readonly registry?: string;
}

/** Callees that treat the same slots in the same way. */
export interface CallRow extends Omit<CallSignal, 'id'> {
  /** Last segments of the callee, or whole commands; `*` at either end stands for any letters. */
  readonly callees: string;
  /** Argument names and positions that take the model; absent: all of them. */
  readonly slots?: string;
}

/** Registry of libraries that load by Hub id. */
export const hub = 'huggingface';
