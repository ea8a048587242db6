/** Bare names without owner or registry that a known family claims: the exact repository stays open. */
import type { Catalog } from '../catalog/catalog.js';
import { isNameOf } from '../catalog/variant-name.js';
import { unpinned } from './revision.js';
import type { Identity } from './types.js';

const size = /(?:^|[-_:.])([0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;

/**
 * `family:<id>`, or `family:<id>:<size>` where the licence of the family differs by size and the name tells one. A name that
 * goes on with words of its own (`mistral-7b-acme`) stands behind it, `family:<id>/<name>`: it may be another model.
 * The catalog's own family ids are accepted as names.
 */
export function parseFamily(text: string, catalog: Catalog): Identity | undefined {
  const [id = '', tag] = text.split(':');
  const own = catalog.familyById(id);
  const family = own ?? catalog.family(text);
  if (family === undefined) return undefined;
  const differs = new Set(family.licenses.map(({ license }) => license)).size > 1;
  const told = tag !== undefined && /^[A-Za-z0-9][A-Za-z0-9.-]{0,40}$/.test(tag) ? tag : size.exec(text)?.[1];
  const exact = differs && told !== undefined ? `${family.id}:${told.toLowerCase()}` : family.id;
  const name = own !== undefined || isNameOf(family, text) ? exact : `${exact}/${text.toLowerCase()}`;
  return { id: `family:${name}`, registry: 'family', name, revision: unpinned };
}
