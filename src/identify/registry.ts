/** Names behind a prefix that says who serves them: LiteLLM and promptfoo providers, gateways, Cloudflare, packaged images. */
import type { Catalog } from '../catalog/catalog.js';
import type { Registry } from '../catalog/types.js';
import { parseBedrock, parseVertex } from './cloud.js';
import { parseHub } from './huggingface.js';
import { parseOllama } from './ollama.js';
import { unpinned } from './revision.js';
import type { Identity } from './types.js';
import { hosted } from './vendor.js';

/** Prefixes and hints that mean the registry on the right; what is not listed here the catalog's host aliases answer. */
const spellings: Readonly<Record<string, Registry>> = {
  hf: 'huggingface',
  huggingface: 'huggingface',
  'hugging-face': 'huggingface',
  hub: 'huggingface',
  'hf-hub': 'huggingface',
  hf_hub: 'huggingface',
  hosted_vllm: 'huggingface',
  vllm: 'huggingface',
  sglang: 'huggingface',
  tgi: 'huggingface',
  ollama: 'ollama',
  ollama_chat: 'ollama',
  family: 'family',
  local: 'local',
  file: 'local',
  url: 'url',
  docker: 'docker',
  oci: 'docker',
  azure: 'azure',
  azure_ai: 'azure',
  azure_openai: 'azure',
  'azure-openai': 'azure',
  azureopenai: 'azure',
  bedrock: 'bedrock',
  bedrock_converse: 'bedrock',
  bedrock_mantle: 'bedrock',
  'amazon-bedrock': 'bedrock',
  'aws-bedrock': 'bedrock',
  vertex: 'vertex',
  vertex_ai: 'vertex',
  vertex_ai_beta: 'vertex',
  vertexai: 'vertex',
  google_vertexai: 'vertex',
  gemini: 'gemini',
  'google-gla': 'gemini',
  google_genai: 'gemini',
  together: 'together',
  together_ai: 'together',
  togetherai: 'together',
  fireworks: 'fireworks',
  fireworks_ai: 'fireworks',
  'fireworks-ai': 'fireworks',
  nvidia_nim: 'nvidia',
  nim: 'nvidia',
  watsonx_text: 'watsonx',
  cohere_chat: 'cohere',
  ai21_chat: 'ai21',
  'text-completion-openai': 'openai',
  openai_chat: 'openai',
  'text-completion-codestral': 'mistral',
  codestral: 'mistral',
  friendliai: 'friendli',
  featherless_ai: 'featherless',
  github: 'github-models',
  github_copilot: 'github-copilot',
  cloudflare: 'cloudflare-workers-ai',
  meta_llama: 'meta-llama-api',
  jina_ai: 'jina',
  xai: 'xai',
  'x-ai': 'xai',
  'z-ai': 'zai',
  fal_ai: 'fal',
  vercel_ai_gateway: 'vercel',
  gmi: 'gmicloud',
  chatgpt: 'openai',
  gradient_ai: 'digitalocean',
  lambda_ai: 'lambda',
  black_forest_labs: 'bfl',
  qwencloud: 'dashscope-intl',
  qwen_ai_platform: 'dashscope',
  opencode_go: 'opencode-zen',
  xiaomi_mimo: 'xiaomi',
  snowflake: 'snowflake-cortex',
};

/** Hub organisations whose handle is also a prefix of their own API: a name that is not served only is the Hub's. */
const shared = new Set([
  'openai',
  'google',
  'nvidia',
  'microsoft',
  'amazon',
  'writer',
  'upstage',
  'yandex',
  'tencent',
  'baidu',
  'databricks',
  'xiaomi',
]);

/** The registry that a prefix or a hint names; undefined for a text that is neither. */
export function registryOf(written: string, catalog: Catalog): Registry | undefined {
  const text = written.toLowerCase();
  const listed = Object.hasOwn(spellings, text) ? spellings[text] : undefined;
  return catalog.host(text)?.id ?? (listed === undefined ? undefined : (catalog.host(listed)?.id ?? listed));
}

/** Whether a prefix of `prefix/name` means the Hub organisation before it means the provider. */
export function isShared(prefix: string): boolean {
  return shared.has(prefix.toLowerCase());
}

/** Registries that are no host and have a grammar of their own. */
const own = new Set(['huggingface', 'ollama', 'family', 'local', 'url', 'docker']);

/** A name as the given host writes it; undefined for a registry that is no host, or a text that is no name. */
export function parseHosted(registry: Registry, text: string, catalog: Catalog): Identity | undefined {
  if (own.has(registry)) return undefined;
  const host = catalog.host(registry);
  const bare = withoutMode(text, registry);
  if (registry === catalog.host('bedrock')?.id || registry === 'bedrock') return parseBedrock(bare, catalog);
  if (registry === catalog.host('vertex')?.id || registry === 'vertex') {
    return parseVertex(bare, catalog) ?? hosted(registry, bare);
  }
  if (host?.kind === 'local') {
    // A server on this machine or in this cluster serves what it was given: the name is the Hub's, or a path.
    return bare.includes('/') ? parseHub(bare, catalog) : undefined;
  }
  if (registry === catalog.host('replicate')?.id || registry === 'replicate') return parseReplicate(registry, bare);
  return hosted(registry, bare.replace(/:(?:free|nitro|floor|exacto|online|thinking|extended|beta|batch)$/i, ''));
}

/** promptfoo's modes (`openai:chat:gpt-4o`) and a doubled prefix say nothing about the model. */
function withoutMode(text: string, registry: Registry): string {
  return text
    .replace(
      /^(?:chat|completion|completions|responses|embedding|embeddings|image|images|messages|realtime|moderation|models|deployments?)[:/](?=.)/i,
      '',
    )
    .replace(new RegExp(`^${registry.replace(/[^a-z0-9]/gi, '.')}[/:](?=.)`, 'i'), '');
}

function parseReplicate(registry: Registry, text: string): Identity | undefined {
  const pinned = /^([^:@]{1,200}):([0-9a-f]{64})$/i.exec(text);
  const identity = hosted(registry, pinned?.[1] ?? text);
  const value = pinned?.[2]?.toLowerCase();
  return identity === undefined || value === undefined
    ? identity
    : { ...identity, revision: { kind: 'commit', value } };
}

/** `@cf/author/name` of Cloudflare Workers AI. */
export function parseCloudflare(text: string, catalog: Catalog): Identity | undefined {
  if (!/^@(?:cf|hf)\/[A-Za-z0-9._-]{1,96}\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text) || text.includes('..'))
    return undefined;
  const registry = catalog.host('cloudflare-workers-ai')?.id ?? 'cloudflare-workers-ai';
  return { id: `${registry}:${text}`, registry, name: text, revision: unpinned, host: registry };
}

const image =
  /^(?:[a-z0-9.-]{1,120}(?::[0-9]{1,5})?\/)?[a-z0-9][a-z0-9._/-]{0,199}(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** A model packed as a container artefact: `ai/gemma3:4B-Q4_0`, `nvcr.io/nim/meta/llama-3.1-8b-instruct:1.8`. */
export function parseImage(text: string, catalog: Catalog): Identity | undefined {
  const bare = text.replace(/^(?:docker|oci|docker-model):\/\//i, '').replace(/^docker\.io\//i, '');
  if (/^(?:hf\.co|huggingface\.co)\//i.test(bare)) return parseOllama(bare, catalog);
  if (!image.test(bare) || bare.includes('..') || bare.includes('//')) return undefined;
  const [path = '', digest] = bare.split('@');
  const name = path.replace(/:latest$/, '');
  const revision = digest === undefined ? unpinned : ({ kind: 'commit', value: digest } as const);
  return { id: `docker:${name}`, registry: 'docker', name, revision };
}

/** Whether a text is an image of Docker's or NVIDIA's model catalogue, which say by their path that they hold a model. */
export function isModelImage(text: string): boolean {
  return /^(?:docker\.io\/)?ai\/[a-z0-9]/.test(text) || /^nvcr\.io\/nim\//.test(text);
}
