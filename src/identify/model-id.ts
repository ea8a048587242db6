/** The order in which a written name is tried against the grammars of the registries. */
import type { Catalog } from '../catalog/catalog.js';
import type { Registry } from '../catalog/types.js';
import { byAuthor, isAnotherServers } from './author.js';
import { isBedrockId, parseArn, parseAzureMl, parseBedrock, parseVertex, parseYandex } from './cloud.js';
import { parseFamily } from './family.js';
import { parseHub, parseHubAddress, parseHubScheme } from './huggingface.js';
import { movedTo } from './legacy-name.js';
import { isPath, isWeightFile, parseAddress, parseLocal } from './local.js';
import { isKnownToOllama, isTag, parseOllama } from './ollama.js';
import { isModelImage, isShared, parseCloudflare, parseHosted, parseImage, registryOf } from './registry.js';
import { dateIn, isQuant } from './revision.js';
import type { Identity } from './types.js';
import { hosted, isServedOnly, parseVendorName, vendorOf } from './vendor.js';

const longest = 1024;
const hostile = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff<>"'`|;$(){}*?!,^\\]/;

/**
 * The model that a text names, as a person or a file writes it; `hint` is the registry in which the place means it, and
 * wins over guessing. Undefined for a text that names none, whatever it contains; never throws.
 */
export function parseModelId(written: string, catalog: Catalog, hint?: string): Identity | undefined {
  if (written.length > longest) return undefined;
  const trimmed = written.trim();
  // The query of an address names nothing, and may hold a key.
  const text = /^[a-z0-9+]{1,12}:\/\//i.test(trimmed) ? trimmed.replace(/[?#].*$/s, '') : trimmed;
  if (text === '' || (hostile.test(text) && !isPlainWindowsPath(text))) return undefined;
  const meant = hint === undefined ? undefined : registryOf(hint, catalog);
  return (
    (meant === undefined ? undefined : inRegistry(meant, text, catalog)) ??
    (ruledOut(meant) ? undefined : guess(text, catalog))
  );
}

function isPlainWindowsPath(text: string): boolean {
  return /^(?:[A-Za-z]:|\.{1,2})?\\[A-Za-z0-9._\\-]{1,255}$/.test(text);
}

/** With these hints a text that does not fit their grammar names nothing. */
function ruledOut(meant: Registry | undefined): boolean {
  return meant === 'family' || meant === 'local' || meant === 'url';
}

function inRegistry(meant: Registry, text: string, catalog: Catalog): Identity | undefined {
  const explicit = isOnDisk(text, catalog) ? parseLocal(text) : scheme(text, catalog);
  if (explicit !== undefined) return explicit;
  switch (meant) {
    case 'huggingface':
      return throughHub(text, catalog);
    case 'ollama':
      return parseOllama(text, catalog);
    case 'docker':
      return parseImage(text, catalog);
    case 'family':
      return parseFamily(text.replace(/^family:/i, ''), catalog);
    case 'local':
      return parseLocal(text.replace(/^(?:local|file):(?:\/\/)?/i, ''));
    case 'url':
      return parseAddress(text.replace(/^url:/i, ''));
  }
  if (isElsewhere(meant, text, catalog)) return undefined;
  return parseHosted(meant, text, catalog);
}

/** A name of the Hub, maybe behind the task that it is asked for (`text-generation:…`) or the host that the Hub asks (`together/…`). */
function throughHub(text: string, catalog: Catalog): Identity | undefined {
  const name = text.replace(/^[a-z][a-z0-9-]{1,40}:(?=[\w.-]{1,96}\/[\w.-])/, '');
  const [, provider = '', rest = ''] = /^([\w-]{1,40})\/([\w.-]{1,96}\/[\w.-]{1,96})$/.exec(name) ?? [];
  const host = rest === '' ? undefined : catalog.host(registryOf(provider, catalog) ?? '');
  return host?.kind === 'inference' ? parseHosted(host.id, rest, catalog) : parseHub(name, catalog);
}

/** A vendor's own API serves the vendor's models: another's name behind its client means another server behind that client. */
function isElsewhere(meant: Registry, text: string, catalog: Catalog): boolean {
  if (catalog.host(meant)?.kind !== 'first-party') return false;
  const bare = text.slice(text.lastIndexOf('/') + 1);
  const family = catalog.family(bare);
  if (family === undefined) return text.includes('/') && registryOf(text.split('/')[0] ?? '', catalog) !== meant;
  // A host that serves its own models under several brands is known by its operator, not by the family.
  const vendor = catalog.host(vendorOf(family.publisher, catalog));
  return vendor !== undefined &&
    vendor.id !== meant &&
    vendor.operator !== catalog.host(meant)?.operator &&
    vendor.kind === 'first-party'
    ? !isServedOnly(family, bare) || text.includes('/')
    : family.weights === 'open' && vendor?.id !== meant && vendor?.operator !== catalog.host(meant)?.operator;
}

/** Spellings that say by themselves which registry they mean. */
function scheme(text: string, catalog: Catalog): Identity | undefined {
  const hub = parseHubScheme(text, catalog);
  if (hub !== undefined) return hub;
  if (/^https?:\/\//i.test(text)) return parsePage(text, catalog);
  if (/^(?:ollama:\/\/|(?:registry\.)?ollama\.(?:ai|com)\/)/i.test(text)) return parseOllama(text, catalog);
  if (/^(?:docker|oci|docker-model):\/\//i.test(text)) return parseImage(text, catalog);
  if (/^file:\/\//i.test(text)) return parseLocal(text.slice('file://'.length));
  if (text.includes('://')) return parseAzureMl(text, catalog) ?? parseYandex(text, catalog) ?? parseAddress(text);
  return parseArn(text, catalog) ?? parseVertex(text, catalog) ?? parseCloudflare(text, catalog);
}

function parsePage(text: string, catalog: Catalog): Identity | undefined {
  const page = /^https?:\/\/(?:www\.)?([a-z0-9.-]{1,120})\/([^?#]{1,300})/i.exec(text);
  const [, host = '', path = ''] = page ?? [];
  if (/^(?:ollama\.(?:com|ai)|registry\.ollama\.ai)$/i.test(host)) return parseOllama(path.replace(/\/$/, ''), catalog);
  if (/^openrouter\.ai$/i.test(host) && /^[a-z0-9~-]{1,60}\/[^/]{1,100}$/i.test(path))
    return parseHosted('openrouter', path, catalog);
  return parseHubAddress(text, catalog) ?? parseAddress(text);
}

function guess(text: string, catalog: Catalog): Identity | undefined {
  if (isOnDisk(text, catalog)) return parseLocal(text);
  const explicit = scheme(text, catalog);
  if (explicit !== undefined || text.includes('://')) return explicit;
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(text)) return undefined;
  if (isModelImage(text)) return parseImage(text, catalog);
  const colon = text.indexOf(':');
  const slash = text.indexOf('/');
  if (isBedrockId(text.toLowerCase())) return parseBedrock(text, catalog);
  return (
    written(text, catalog) ??
    (colon > 0 && (slash < 0 || colon < slash)
      ? behindColon(text, colon, catalog)
      : slash > 0
        ? behindSlash(text, slash, catalog)
        : bare(text, catalog))
  );
}

/** Names with a shape of their own: an OpenAI fine-tune (its base is in it), a Gemini resource, a Fireworks path. */
function written(text: string, catalog: Catalog): Identity | undefined {
  if (/^ft:[a-z0-9.-]{2,60}(?::|$)/.test(text)) return hosted(vendorOf('openai', catalog), text);
  if (text.startsWith('models/')) return parseVendorName(text.slice('models/'.length), catalog);
  return text.startsWith('accounts/fireworks/')
    ? parseHosted(registryOf('fireworks', catalog) ?? 'fireworks', text, catalog)
    : undefined;
}

/** A path, except where `owner/name/file.gguf` stands for a file in the repository of an owner whom the catalog knows. */
function isOnDisk(text: string, catalog: Catalog): boolean {
  if (!isPath(text)) return false;
  const [owner = '', name, file] = text.replace(/^(?:hf|huggingface)\//i, '').split('/');
  const known = file === undefined || name === undefined ? undefined : catalog.publisher('huggingface', owner);
  return !isWeightFile(text) || known?.id.toLowerCase() !== owner.toLowerCase();
}

/** `registry:name`, or an Ollama `name:tag`. */
function behindColon(text: string, colon: number, catalog: Catalog): Identity | undefined {
  const prefix = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const registry = registryOf(prefix, catalog);
  // `mistral:7b` is a name of the Ollama library although a vendor has the same id.
  const library =
    registry === undefined ||
    (isTag(rest) && catalog.family(rest) === undefined && catalog.family(`${prefix}:${rest}`) !== undefined);
  if (!library && registry !== undefined) {
    return own(registry) ? inRegistry(registry, rest, catalog) : parseHosted(registry, rest, catalog);
  }
  return isTag(rest) || isKnownToOllama(text, catalog) ? parseOllama(text, catalog) : undefined;
}

function own(registry: Registry): boolean {
  return ['huggingface', 'ollama', 'family', 'local', 'url', 'docker'].includes(registry);
}

/** `provider/name`, `owner/name`, or `user/name:tag` of Ollama. */
function behindSlash(text: string, slash: number, catalog: Catalog): Identity | undefined {
  const prefix = text.slice(0, slash);
  const rest = text.slice(slash + 1);
  // `models/` is a folder or a resource of an API, and no owner.
  if (prefix === 'models') return undefined;
  const tag = /^[^/:]{1,96}:([^/:]{1,64})$/.exec(rest)?.[1];
  const registry = registryOf(prefix, catalog);
  if (isAnotherServers(prefix, rest, catalog)) return guess(rest, catalog);
  // Only Ollama has that tag: the user there is called like the API of a vendor.
  if (tag === 'latest' && catalog.host(registry ?? '')?.kind === 'first-party') return parseOllama(text, catalog);
  if (
    registry !== undefined &&
    registry !== 'family' &&
    registry !== 'local' &&
    registry !== 'url' &&
    registry !== 'docker'
  ) {
    const isServedHere = /^(?:databricks-|system\.ai\.)/i.test(rest) && registry === 'databricks';
    const isHubOwner = (isShared(prefix) && !isServedHere) || isOwnOnHub(prefix, rest, registry, catalog);
    if (!isHubOwner || rest.includes('/')) {
      if (registry === 'huggingface') return throughHub(rest, catalog);
      return registry === 'ollama' ? parseOllama(rest, catalog) : parseHosted(registry, rest, catalog);
    }
  }
  const name = tag === undefined ? rest : rest.slice(0, rest.indexOf(':'));
  const hub = rest.includes('/') ? undefined : catalog.model(`huggingface:${prefix}/${name}`);
  const family = hub === undefined ? catalog.family(name.replace(/@.{0,80}$/, '')) : undefined;
  if (
    family !== undefined &&
    !rest.includes('/') &&
    isServedOnly(family, name) &&
    servesThere(prefix, family.publisher, catalog)
  ) {
    return hosted(
      vendorOf(family.publisher, catalog),
      rest.replace(/:(?:free|nitro|floor|exacto|online|thinking|extended|beta|batch)$/i, ''),
    );
  }
  const author = hub === undefined && !rest.includes('/') ? byAuthor(prefix, name, catalog) : undefined;
  if (author !== undefined) return author;
  if (tag !== undefined && !isQuant(tag) && isTag(tag) && catalog.publisher('huggingface', prefix) === undefined)
    return parseOllama(text, catalog);
  return parseHub(text, catalog);
}

/**
 * Whether the prefix is a Hub organisation here: the catalog knows the exact model, or the name is of the organisation's own
 * open family, or only an alias of the provider is spelled like it.
 */
function isOwnOnHub(prefix: string, name: string, registry: Registry, catalog: Catalog): boolean {
  if (catalog.model(`huggingface:${prefix}/${name}`) !== undefined) return true;
  // An account that left the Hub holds nothing there: what else carries its name is its API's.
  if (catalog.tombstone(`huggingface:${prefix}/*`)?.fate === 'deleted') return false;
  const owner = catalog.publisher('huggingface', prefix)?.id.toLowerCase();
  if (owner !== prefix.toLowerCase()) return false;
  const family = catalog.family(name, owner);
  if (family === undefined) return registry !== owner;
  // `snowflake/llama3.1-405b` is another's model at Snowflake's; repositories of the Hub keep their capitals.
  if (/[A-Z]/.test(name) && family.weights !== 'closed') return true;
  return family.publisher.toLowerCase() === owner && !isServedOnly(family, name);
}

/** Whether `prefix/` is how this publisher, or a gateway to it, is written; a stranger's `acme/gpt-4o-clone` is none. */
function servesThere(prefix: string, publisher: string, catalog: Catalog): boolean {
  const known = catalog.publisher('openrouter', prefix) ?? catalog.publisher('huggingface', prefix);
  const entity = catalog.publisher('huggingface', publisher)?.legalEntity;
  return (
    known?.id.toLowerCase() === publisher.toLowerCase() ||
    (entity !== undefined && entity === known?.legalEntity) ||
    registryOf(prefix, catalog) === vendorOf(publisher, catalog)
  );
}

/** A name alone: a vendor's hosted model, a legacy Hub name that the catalog knows, a family; an unknown one names nothing. */
function bare(text: string, catalog: Catalog): Identity | undefined {
  const name = text.replace(/@[A-Za-z0-9._-]{1,80}$/, '');
  if (!/^[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}$/.test(text) || text.includes('..')) return undefined;
  const vendor = parseVendorName(name, catalog);
  if (vendor !== undefined) return name === text ? vendor : { ...vendor, revision: dateIn(text) };
  if (movedTo(name) !== undefined || catalog.model(`huggingface:${name}`) !== undefined) return parseHub(text, catalog);
  return parseFamily(name, catalog);
}
