/** What the parts of the offline look-up share. */
import type { Catalog } from '../catalog/catalog.js';
import type { ModelId } from '../catalog/types.js';
import type { Names } from './name-match.js';
import type { NodeFacts } from './types.js';

export interface Knowledge {
  readonly catalog: Catalog;
  readonly names: Names;
}

/** What the catalog answers about an id, at once. */
export type Ask = (id: ModelId) => NodeFacts;
