/** The licence that a repository declares, and whose licence that is. */
import type { Catalog } from '../catalog/catalog.js';
import type { FamilyFact, LicenseId } from '../catalog/types.js';
import { type Citation, cited } from './from-hub-base.js';
import type { HubMetadata } from './from-hub-metadata.js';
import { namedBase } from './from-hub-name.js';
import type { Knowledge } from './knowledge.js';
import type { Claim, NodeFacts } from './types.js';

/** Looks an id up in the catalog. */
type AskLicense = (id: `${string}:${string}`) => NodeFacts['license'];

/** The label: a list is a sum, `other` is read through its name, its publisher and its link (policy-semantics §7). */
export function declaredLicense(
  metadata: HubMetadata,
  at: Citation,
  knowledge: Knowledge,
  ask: AskLicense,
): Claim<LicenseId> {
  const { card, tags } = metadata;
  const tagged = tags.flatMap((tag) => (tag.startsWith('license:') ? [tag.slice('license:'.length)] : []));
  const labels = card.licenses.length > 0 ? card.licenses : tagged;
  const written = labels.map((one) => one.toLowerCase()).filter((one) => one !== '');
  if (card.strangeLicense) return { known: false, reason: 'needs-review' };
  if (written.length === 0 && card.licenseName === undefined) return { known: false, reason: 'not-declared' };
  const read = (written.length === 0 ? ['other'] : written).map((one) =>
    one === 'other' ? otherLicense(metadata, at, knowledge, ask) : one === 'unknown' ? undefined : one,
  );
  if (!read.every((one) => one !== undefined && one.length <= 100)) return { known: false, reason: 'needs-review' };
  const name = card.licenseName === undefined ? '' : `, license_name: ${card.licenseName}`;
  const link = card.licenseLink === undefined ? '' : `, license_link: ${card.licenseLink}`;
  const observed = `license: ${written.join(', ') || 'none'}${name}${link}`;
  return {
    known: true,
    value: [...new Set(read)].sort().join(' AND '),
    evidence: [cited(metadata, observed, 'declared', at)],
  };
}

/** `other` by its name, then by its publisher, then by its link; undefined when none of them is on record. */
function otherLicense(
  { name, card }: HubMetadata,
  at: Citation,
  knowledge: Knowledge,
  ask: AskLicense,
): LicenseId | undefined {
  const { catalog } = knowledge;
  const owner = name.split('/')[0] ?? '';
  const spelled = card.licenseName?.toLowerCase().replace(/[\s_]{1,10}/g, '-');
  const named =
    spelled === undefined
      ? undefined
      : (known(`${owner}:${spelled}`, catalog) ?? known(spelled, catalog) ?? known(card.licenseName ?? '', catalog));
  return named ?? (card.licenseLink === undefined ? undefined : linked(card.licenseLink, at, knowledge, ask));
}

function known(id: string, catalog: Catalog): LicenseId | undefined {
  const fact = catalog.license(id.toLowerCase());
  return fact === undefined || fact.id === 'other' || fact.id === 'unknown' ? undefined : fact.id;
}

/** The licence at an address: the one whose text it is on record for, or the one of the repository that it stands in. */
function linked(link: string, at: Citation, knowledge: Knowledge, ask: AskLicense): LicenseId | undefined {
  const wanted = address(link);
  const fact = knowledge.catalog
    .all()
    .licenses.find(({ url, read }) => [url, read?.url].some((one) => one !== undefined && address(one) === wanted));
  if (fact !== undefined) return fact.id;
  const base = /^https?:/i.test(link) ? namedBase(link, at.hub, knowledge) : undefined;
  const license = base?.id.startsWith('huggingface:') ? ask(base.id) : undefined;
  return license?.known ? license.value : undefined;
}

/** An address without what does not tell texts apart: the scheme, the commit or branch of a file, whether it is shown or sent raw. */
function address(url: string): string {
  return url
    .toLowerCase()
    .replace(
      /^https?:\/\/raw\.githubusercontent\.com\/([^/]{1,100}\/[^/]{1,100})\/(?:refs\/heads\/)?[^/]{1,100}\//,
      'github.com/$1/blob/-/',
    )
    .replace(/\/(?:blob|raw|resolve)\/[^/]{1,100}\//, '/blob/-/')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

/** Licences that one maker wrote for its own models: whoever passes one on has it with the weights of that maker. */
export function familiesUnder(license: LicenseId, catalog: Catalog): readonly FamilyFact[] {
  const families = catalog
    .all()
    .families.filter((family) => family.bases.length === 0 && family.licenses.some((one) => one.license === license));
  const owners = new Set(families.map((family) => ownerOf(family, catalog)));
  const fact = catalog.license(license);
  const isOwn =
    fact !== undefined && fact.spdx === undefined && fact.category !== 'permissive' && fact.category !== 'unknown';
  return isOwn && owners.size === 1 && families[0]?.publisher !== '' ? families : [];
}

function ownerOf({ publisher }: FamilyFact, catalog: Catalog): string {
  const fact = catalog.publisher('huggingface', publisher);
  return fact?.legalEntity?.toLowerCase() ?? publisher.toLowerCase();
}
