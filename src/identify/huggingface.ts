/** Names of the Hugging Face Hub: `owner/name`, `hf://`, addresses and mirrors, legacy names without an owner. */
import type { Catalog } from '../catalog/catalog.js';
import { movedTo } from './legacy-name.js';
import { isQuant, revisionOf, taggedBy, unpinned } from './revision.js';
import type { Identity, Revision } from './types.js';

const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

/** Whether a text may be a segment of a Hub id (hub.md: no `..`, no `--`, no end in `.` or `.git`). */
function isHubSegment(text: string): boolean {
  return segment.test(text) && !text.includes('..') && !text.includes('--') && !/(?:\.git|\.)$/.test(text);
}

/** A Hub model under the catalog's spelling of its id, where it knows one. */
function hubModel(owner: string | undefined, name: string, revision: Revision, catalog: Catalog): Identity | undefined {
  if (!isHubSegment(name) || (owner !== undefined && !isHubSegment(owner))) return undefined;
  const written = owner === undefined ? (movedTo(name) ?? name) : `${owner}/${name}`;
  const known = catalog.model(`huggingface:${written}`)?.id ?? movedAccount(written, catalog);
  const spelled = known?.startsWith('huggingface:') ? known.slice('huggingface:'.length) : spelling(written, catalog);
  return { id: `huggingface:${spelled}`, registry: 'huggingface', name: spelled, revision };
}

/** The id under the name that the account has now: the Hub leads there from the old one. */
function movedAccount(written: string, catalog: Catalog): string | undefined {
  const grave = catalog.tombstone(`huggingface:${written}`);
  if (grave?.fate !== 'renamed' || grave.successor === undefined) return undefined;
  return catalog.model(grave.successor)?.id ?? grave.successor;
}

function spelling(written: string, catalog: Catalog): string {
  const [owner, name] = written.split('/');
  if (owner === undefined || name === undefined) return written;
  const root = catalog.family(name, owner)?.roots.find((id) => id.toLowerCase() === written.toLowerCase());
  if (root !== undefined) return root;
  const publisher = catalog.publisher('huggingface', owner)?.id;
  return publisher?.toLowerCase() === owner.toLowerCase() ? `${publisher}/${name}` : written;
}

/**
 * `[huggingface/]owner/name[@revision|:quant][/file]`, or a bare legacy name. Three segments or more are a file inside
 * a repository, so the last one must look like a file.
 */
export function parseHub(text: string, catalog: Catalog): Identity | undefined {
  const at = text.indexOf('@');
  const pinned = at < 0 ? undefined : text.slice(at + 1).split('/')[0];
  const path = at < 0 ? text : text.slice(0, at) + text.slice(at + 1 + (pinned?.length ?? 0));
  const parts = path.split('/');
  if (/^hugging-?face$/i.test(parts[0] ?? '') && parts.length >= 2) parts.shift();
  if (parts.length > 2 && !/\.[A-Za-z0-9]{1,12}$/.test(parts.at(-1) ?? '') && pinned === undefined) return undefined;
  const [owner, named] = parts.length === 1 ? [undefined, parts[0]] : [parts[0], parts[1]];
  const colon = named?.indexOf(':') ?? -1;
  const name = colon < 0 ? named : named?.slice(0, colon);
  const tag = colon < 0 ? undefined : named?.slice(colon + 1);
  if (name === undefined || name === '') return undefined;
  // A tag other than a quantisation is the provider that the Hub's router is asked for, which is no revision.
  const revision =
    pinned === undefined ? (tag !== undefined && isQuant(tag) ? taggedBy(tag) : unpinned) : revisionOf(pinned);
  return hubModel(owner, name, revision, catalog);
}

const address = /^https?:\/\/([A-Za-z0-9.-]{1,255}(?::[0-9]{1,5})?)\/([^?#]{1,1024})/;
const hubHost = /(?:^|\.)(?:huggingface\.co|hf\.co|hf-mirror\.com)$/i;
const sections = new Set([
  'datasets',
  'spaces',
  'papers',
  'docs',
  'blog',
  'collections',
  'settings',
  'api',
  'tasks',
  'learn',
  'organizations',
]);

/** A page or file address of the Hub, or of a mirror that keeps the Hub's paths (`/owner/name/resolve/main/file`). */
export function parseHubAddress(text: string, catalog: Catalog): Identity | undefined {
  const found = address.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const onHub = hubHost.test(found[1]);
  let parts = found[2].split('/').filter((part) => part !== '');
  if (parts[0] === 'api' && parts[1] === 'models') parts = parts.slice(2);
  const verb = parts.findIndex(
    (part, index) => index >= 1 && (part === 'resolve' || part === 'blob' || part === 'tree' || part === 'raw'),
  );
  if (!onHub) {
    // Elsewhere only the Hub's own path grammar with a file behind it says that this is a mirror.
    if (verb < 2 || parts.length < verb + 3) return undefined;
    parts = parts.slice(verb - 2);
  }
  if (sections.has(parts[0] ?? '')) return undefined;
  const at = parts.findIndex(
    (part, index) => index >= 1 && (part === 'resolve' || part === 'blob' || part === 'tree' || part === 'raw'),
  );
  const [owner, name] = at === 1 || parts.length === 1 ? [undefined, parts[0]] : [parts[0], parts[1]];
  if (name === undefined) return undefined;
  const written = at < 0 ? undefined : parts[at + 1];
  const colon = name.indexOf(':');
  const revision = written === undefined || written === 'main' ? unpinned : revisionOf(decoded(written));
  return hubModel(owner, colon < 0 ? name : name.slice(0, colon), revision, catalog);
}

function decoded(text: string): string {
  return text.replace(/%2f/gi, '/');
}

/** `hf://[models/]owner/name[@revision][/file]`, `hf.co/owner/name[:quant]`, and their longer spellings; otherwise undefined. */
export function parseHubScheme(text: string, catalog: Catalog): Identity | undefined {
  const scheme = /^(?:hf|huggingface):\/\/(?:models\/)?/i.exec(text);
  if (scheme !== null) return withOwner(parseHub(text.slice(scheme[0].length), catalog));
  const bare = /^(?:www\.)?(?:huggingface\.co|hf\.co)\//i.exec(text);
  if (bare === null) return undefined;
  const rest = text.slice(bare[0].length);
  const tagged = /^([^/:]{1,96}\/[^/:]{1,96}):([A-Za-z0-9._-]{1,64})$/.exec(rest);
  if (tagged?.[1] !== undefined) {
    const [owner, name] = tagged[1].split('/') as [string, string];
    return hubModel(owner, name, taggedBy(tagged[2] ?? ''), catalog);
  }
  return parseHubAddress(`https://huggingface.co/${rest}`, catalog);
}

function withOwner(identity: Identity | undefined): Identity | undefined {
  return identity?.name.includes('/') ? identity : undefined;
}
