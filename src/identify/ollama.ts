/** Names of the Ollama library and of its users: `name[:tag]`, `user/name[:tag]`, and pulls from the Hub. */
import type { Catalog } from '../catalog/catalog.js';
import { parseHubScheme } from './huggingface.js';
import { revisionOf } from './revision.js';
import type { Identity } from './types.js';

const library = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
const tagged = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const tagLike =
  /^(?:latest|[a-z]{0,2}[0-9].{0,60}|(?:mini|small|medium|large|instruct|chat|text|base|vision|code|cloud|beta|alpha|q[2-8]).{0,60})$/i;

/** Whether the part behind a colon reads like an Ollama tag rather than like a model's name. */
export function isTag(text: string): boolean {
  return tagged.test(text) && tagLike.test(text);
}

/** `name[:tag]` or `user/name[:tag]`, also behind `ollama/`, `registry.ollama.ai/` or an address; `:latest` is what a bare name means. */
export function parseOllama(text: string, catalog: Catalog): Identity | undefined {
  const hub = parseHubScheme(text, catalog);
  if (hub !== undefined) return hub;
  const bare = text
    .replace(/^(?:https?:\/\/)?(?:registry\.ollama\.ai|(?:www\.)?ollama\.com|ollama\.ai)\//i, '')
    .replace(/^(?:ollama(?:_chat)?\/|ollama:\/\/|ollama:)/i, '')
    .replace(/^(?:chat|completion|embeddings?):(?=.)/i, '')
    .replace(/^library\//i, '');
  if (/^(?:hf\.co|huggingface\.co)\//i.test(bare)) return parseHubScheme(bare, catalog);
  const [named = '', digest] = bare.split(/@(?=sha256:[0-9a-f]{64}$)/i);
  const colon = named.lastIndexOf(':');
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? 'latest' : named.slice(colon + 1);
  const parts = path.split('/');
  if (parts.length > 2 || !parts.every((part) => library.test(part) && !part.includes('..')) || !tagged.test(tag))
    return undefined;
  const spelled = `${path}${/^latest$/i.test(tag) ? '' : `:${tag}`}`.toLowerCase();
  // A `-cloud` tag is not run here but served by the operator of the library.
  const cloud = /(?:^|-)cloud$/i.test(tag) ? catalog.host('ollama-cloud')?.id : undefined;
  const identity: Identity = {
    id: `ollama:${spelled}`,
    registry: 'ollama',
    name: spelled,
    revision: revisionOf(digest),
  };
  return cloud === undefined ? identity : { ...identity, host: cloud };
}

/** Whether the catalog knows this name as one of the Ollama library. */
export function isKnownToOllama(text: string, catalog: Catalog): boolean {
  return catalog.tag('ollama', text) !== undefined || catalog.family(text.split(':')[0] ?? '') !== undefined;
}
