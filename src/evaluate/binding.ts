/** The licences that a lineage is judged by: what binds it, what reaches it through its teachers, and whether it is open at all. */
import type { Catalog } from '../catalog/catalog.js';
import type { LicenseFact, LicenseId, ModelId } from '../catalog/types.js';
import type { Claim, Lineage } from '../resolve/types.js';
import type { Links } from './claims.js';

/** A licence and the node whose label it is. */
export interface Bound {
  readonly license: Claim<LicenseId>;
  readonly node: ModelId;
  readonly chain: readonly ModelId[];
}

/** What binds the model; `inherited: false` looks at its own label alone. */
export function boundLicenses(lineage: Lineage, links: Links, inherited: boolean): readonly Bound[] {
  const { model, nodes, bindingLicenses } = lineage;
  if (inherited) {
    if (bindingLicenses.length > 0)
      return bindingLicenses.map(({ license, node }) => ({ license, node, chain: links.chain(node) }));
  }
  const license = nodes.get(model.id)?.license ?? { known: false as const, reason: 'not-declared' as const };
  return [{ license, node: model.id, chain: [model.id] }];
}

/** A closed model by API: it has terms of service and no licence. */
export function isClosed(lineage: Lineage, catalog: Catalog): boolean {
  const { model, bindingLicenses, nodes } = lineage;
  if (model.host === undefined) return false;
  const known = [
    ...bindingLicenses.map((one) => one.license),
    ...[...nodes.values()].map((one) => one.license),
  ].flatMap((license) => (license.known ? [license.value] : []));
  if (known.length > 0) return known.every((id) => withoutWeights(catalog.license(id)));
  const ids = [...nodes.keys(), model.id];
  return (
    ids.some((id) => familyOf(id, catalog)?.weights === 'closed') &&
    ids.every((id) => familyOf(id, catalog)?.weights !== 'open')
  );
}

function withoutWeights(fact: LicenseFact | undefined): boolean {
  return fact?.clauses.weights_not_distributed === true;
}

function familyOf(id: ModelId, catalog: Catalog) {
  const name = id.slice(id.indexOf(':') + 1);
  return id.startsWith('family:')
    ? catalog.familyById(name)
    : catalog.family((name.split('/').at(-1) ?? name).toLowerCase());
}

/** Licences of teachers, as far as they are known; only their clauses that reach outputs matter. */
export function teacherLicenses(lineage: Lineage): readonly { readonly license: LicenseId; readonly node: ModelId }[] {
  return (lineage.teacherLicenses ?? []).flatMap(({ license, node }) =>
    license.known ? [{ license: license.value, node }] : [],
  );
}
