/** Names of models that their own vendor serves: `gpt-4o`, `anthropic/claude-...`, `openai:chat:gpt-4o`. */
import type { Catalog } from '../catalog/catalog.js';
import type { FamilyFact, Registry } from '../catalog/types.js';
import { dated } from './cloud.js';
import { dateIn } from './revision.js';
import type { Identity } from './types.js';

/** Publisher to the host that is its own API, where the two ids differ. */
const ownApi: Readonly<Record<string, Registry>> = {
  google: 'gemini',
  mistralai: 'mistral',
  'xai-org': 'xai',
  'deepseek-ai': 'deepseek',
  moonshotai: 'moonshot',
  qwen: 'dashscope',
  'wan-ai': 'dashscope',
  'zai-org': 'zai',
  minimaxai: 'minimax',
  coherelabs: 'cohere',
  ai21labs: 'ai21',
  amazon: 'bedrock',
  'perplexity-ai': 'perplexity',
  voyageai: 'voyage',
  jinaai: 'jina',
  'naver-hyperclovax': 'naver-clova',
  'bytedance-seed': 'volcengine',
  baidu: 'qianfan',
  '01-ai': '01ai',
  'stepfun-ai': 'stepfun',
  'ai-sage': 'gigachat',
  sarvamai: 'sarvam',
  stabilityai: 'stability',
  'black-forest-labs': 'bfl',
  rekaai: 'reka',
  xiaomimimo: 'xiaomi',
  'aleph-alpha': 'aleph-alpha',
  inclusionai: 'bailing',
  sakanaai: 'sakana',
  microsoft: 'azure',
};

/** Names under which a vendor serves whatever is newest of a family with open weights. */
const moving =
  /^(?:deepseek-(?:chat|reasoner)|kimi-latest|open-mi[sx]tral-.{1,40}|[a-z0-9.-]{1,40}-latest|qwen3(?:\.[0-9])?-(?:max|plus|flash).{0,24}|qwen3-coder-(?:plus|flash).{0,24}|glm-[0-9.]{1,4}v?-(?:flashx|airx|x|turbo|plus|long).{0,24}|whisper-1)$/;

/** Registry of the vendor's own API: the catalog's spelling, else the publisher's id in lower case. */
export function vendorOf(publisher: string, catalog: Catalog): Registry {
  const id = publisher.toLowerCase();
  const own = ownApi[id] ?? id;
  return catalog.host(own)?.id ?? own;
}

/** Whether this name of the family means a model that is only served, not one whose weights are given out. */
export function isServedOnly(family: FamilyFact, name: string): boolean {
  const bare = name.toLowerCase();
  if (family.weights === 'closed' || moving.test(bare)) return true;
  if (family.weights === 'open') return false;
  if (family.roots.some((root) => bare.startsWith((root.split('/')[1] ?? root).toLowerCase()))) return false;
  const terms = family.licenses.filter(({ variant }) => isDefault(variant) || bare.includes(variant.toLowerCase()));
  const longest = [...terms].sort((a, b) => rank(b.variant) - rank(a.variant))[0];
  return longest?.license === 'proprietary-api';
}

function isDefault(variant: string): boolean {
  return variant === 'default' || variant === 'others';
}

function rank(variant: string): number {
  return isDefault(variant) ? 0 : variant.length;
}

/** A bare name that the catalog knows as a vendor's hosted model; undefined for any other. */
export function parseVendorName(text: string, catalog: Catalog): Identity | undefined {
  const family = catalog.family(text);
  if (family === undefined || family.publisher === '' || !isServedOnly(family, text)) return undefined;
  return hosted(vendorOf(family.publisher, catalog), text.toLowerCase());
}

const name = /^[A-Za-z0-9~@][A-Za-z0-9._:/@+~-]{0,255}$/;

/** A model of a host under its name there; undefined for a text that is no name. */
export function hosted(registry: Registry, text: string): Identity | undefined {
  if (!name.test(text) || text.includes('..') || text.includes('//') || text.endsWith('/')) return undefined;
  const at = text.lastIndexOf('@');
  // `workers-ai/@cf/…`: behind a slash it is no version.
  const version = at > 0 && text[at - 1] !== '/' ? text.slice(at + 1) : undefined;
  const bare = version === undefined ? text : text.slice(0, at);
  return {
    id: `${registry}:${bare}`,
    registry,
    name: bare,
    revision: version === undefined ? dateIn(bare) : dated(version),
    host: registry,
  };
}
