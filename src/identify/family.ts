/** Bare names without owner or registry that a known family claims: the exact repository stays open. */
import type { Catalog } from '../catalog/catalog.js';
import { unpinned } from './revision.js';
import type { Identity } from './types.js';

const size = /(?:^|[-_:.])([0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;

/**
 * `family:<id>`, or `family:<id>:<size>` where the licence of the family differs by size and the name tells one.
 * The catalog's own family ids are accepted as names.
 */
export function parseFamily(text: string, catalog: Catalog): Identity | undefined {
  const [id = '', tag] = text.split(':');
  const family = catalog.familyById(id) ?? catalog.family(text);
  if (family === undefined) return undefined;
  const differs = new Set(family.licenses.map(({ license }) => license)).size > 1;
  const told = tag !== undefined && /^[A-Za-z0-9][A-Za-z0-9.-]{0,40}$/.test(tag) ? tag : size.exec(text)?.[1];
  const name = differs && told !== undefined ? `${family.id}:${told.toLowerCase()}` : family.id;
  return { id: `family:${name}`, registry: 'family', name, revision: unpinned };
}
