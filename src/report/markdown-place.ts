/** Where findings stand, as markup: each place with the uses of its name, and whom CODEOWNERS names for it. */
import { code } from './markdown-escape.js';
import { type Repository, spot } from './markdown-link.js';
import { hopsOf, ownersAt } from './place-words.js';
import type { Report, ReportFinding } from './types.js';
import { counted } from './vocabulary.js';

type Reference = ReportFinding['references'][number];

/** Most owners that are named at one place. */
const mostOwners = 5;

/** Each place once. */
export function placesOf(repository: Repository | undefined, group: readonly ReportFinding[]): readonly string[] {
  return [...new Set(group.flatMap(({ references }) => references.map(({ location }) => spot(repository, location))))];
}

/** A place, and where the name is used that stands there. */
function usedPlace(repository: Repository | undefined, reference: Reference): string {
  const { hops, more } = hopsOf(reference);
  const place = spot(repository, reference.location);
  if (hops.length === 0) return place;
  const rest = more > 0 ? ` and ${more} more` : '';
  return `${place} (used at ${hops.map((hop) => spot(repository, hop)).join(', ')}${rest})`;
}

/** The places of a group, no more than `most`, those of one owner together. */
export function whereOf(
  report: Report,
  repository: Repository | undefined,
  group: readonly ReportFinding[],
  most: number,
): string {
  const owned = new Map<string, { readonly place: string; readonly owners: readonly string[] }>();
  for (const reference of group.flatMap(({ references }) => references)) {
    const place = usedPlace(repository, reference);
    if (!owned.has(place)) owned.set(place, { place, owners: ownersAt(report, reference.location.path) });
  }
  const rest = owned.size - most;
  const byOwner = new Map<string, readonly string[]>();
  for (const { place, owners } of [...owned.values()].slice(0, most)) {
    const named = owners.slice(0, mostOwners).map((owner) => code(owner));
    const who = named.length === 0 ? '' : `; owner: ${named.join(' ')}${owners.length > mostOwners ? ' …' : ''}`;
    byOwner.set(who, [...(byOwner.get(who) ?? []), place]);
  }
  const lines = [...byOwner].map(([who, places]) => `${places.join(', ')}${who}`);
  return `${lines.join('<br>')}${rest > 0 ? ` and ${counted(rest, 'more place')}` : ''}`;
}
