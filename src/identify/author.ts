/** Who is meant in front of a name, where it is not the owner on the Hub: a gateway's handle, a client's prefix. */
import type { Catalog } from '../catalog/catalog.js';
import { parseFamily } from './family.js';
import { parseHub } from './huggingface.js';
import type { Identity } from './types.js';

/** LiteLLM writes `openai/` in front of whatever a server that speaks OpenAI's protocol serves: another maker's model is not OpenAI's. */
export function isAnotherServers(prefix: string, name: string, catalog: Catalog): boolean {
  if (prefix.toLowerCase() !== 'openai') return false;
  const [owner = '', bare] = name.split('/');
  if (bare !== undefined)
    return catalog.publisher('huggingface', owner) !== undefined && owner.toLowerCase() !== 'openai';
  if (catalog.model(`huggingface:openai/${name}`) !== undefined) return false;
  const maker = catalog.family(name, 'openai')?.publisher;
  return maker !== undefined && maker !== '' && !['openai', 'openai-community'].includes(maker.toLowerCase());
}

/** `author/name` as gateways write it, where the author is a known publisher under a handle that is not its Hub one (`meta/...`). */
export function byAuthor(prefix: string, name: string, catalog: Catalog): Identity | undefined {
  const publisher =
    catalog.publisher('openrouter', prefix) ??
    catalog.publisher('github-models', prefix) ??
    catalog.publisher('vertex', prefix) ??
    catalog.publisher('replicate', prefix) ??
    catalog.publisher('bedrock', prefix);
  if (publisher === undefined || publisher.id.toLowerCase() === prefix.toLowerCase()) return undefined;
  if (catalog.model(`huggingface:${publisher.id}/${name}`) !== undefined)
    return parseHub(`${publisher.id}/${name}`, catalog);
  return catalog.family(name)?.publisher === publisher.id ? parseFamily(name, catalog) : undefined;
}
