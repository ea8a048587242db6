/** From `providers.json` to hosts.yaml. */
import type { z } from 'zod';
import type { HostRow } from './catalog-schema.js';
import { type RowSource, shared, single } from './facts-source.js';

/** A row of `providers.json`, as far as it is read. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly api_hosts: readonly string[];
  readonly operator: string;
  readonly operator_country: string | null;
  readonly serving_jurisdiction: string | null;
  readonly kind: z.infer<typeof HostRow>['kind'];
  readonly source: string;
  readonly confidence: string;
}

/** The part of `providers.json` that ties single host names of one vendor to a country. */
export interface RegionHints {
  readonly dashscope_hosts: Readonly<Record<string, string>>;
  readonly xiaomi_hosts: Readonly<Record<string, string>>;
}

type Row = Omit<z.input<typeof HostRow>, 'source'> & { readonly source: RowSource };

/** Shared sources of hosts.yaml. */
export function hostSources(date: string) {
  return {
    operators: {
      text: 'host names as in models.dev, LiteLLM and @huggingface/inference; operator and country: general knowledge',
      date,
      basis: 'general-knowledge',
    },
    survey: {
      text: 'public survey of the terms and privacy policies of Chinese model APIs (pages read 2026-09-04)',
      date,
      basis: 'documentation',
    },
    'models-dev': {
      text: 'models.dev@f3fc692, providers; the operator and its seat are not stated there',
      date,
      basis: 'dataset',
    },
  } as const;
}

/** Ids that people write in code and configuration, where the facts use another. */
const ids: Readonly<Record<string, string>> = {
  'amazon-bedrock': 'bedrock',
  'amazon-sagemaker': 'sagemaker',
  'azure-openai': 'azure',
  'cloudflare-workers-ai': 'cloudflare',
  'docker-model-runner': 'docker',
  'google-gemini': 'google',
  'google-vertex': 'vertex',
  huggingface: 'hf-inference',
  'snowflake-cortex': 'snowflake',
  'vercel-ai-gateway': 'vercel',
};

/** Other spellings: prefixes of LiteLLM and ids of common client libraries. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  azure: ['azure-openai', 'azure_ai', 'azure_openai'],
  bedrock: ['amazon-bedrock', 'aws-bedrock', 'bedrock_converse'],
  cloudflare: ['cloudflare-workers-ai', 'workers-ai'],
  dashscope: ['alibaba', 'bailian'],
  fal: ['fal-ai', 'fal_ai'],
  fireworks: ['fireworks-ai', 'fireworks_ai'],
  friendli: ['friendliai'],
  'github-models': ['github'],
  google: ['gemini', 'google-gemini', 'google_genai', 'google-genai'],
  jina: ['jina_ai'],
  lmstudio: ['lm_studio', 'lm-studio'],
  'meta-llama-api': ['meta_llama', 'llama-api'],
  mistral: ['mistralai'],
  nvidia: ['nvidia_nim', 'nim'],
  ollama: ['ollama_chat'],
  sagemaker: ['amazon-sagemaker', 'sagemaker_chat'],
  together: ['togetherai', 'together-ai', 'together_ai'],
  vercel: ['vercel-ai-gateway', 'vercel_ai_gateway'],
  vertex: ['google-vertex', 'vertexai', 'vertex-ai', 'vertex_ai', 'google_vertexai'],
  volcengine: ['ark', 'doubao'],
  vllm: ['hosted_vllm'],
  xai: ['grok'],
  zai: ['z-ai'],
  zhipu: ['bigmodel', 'zhipuai'],
};

/** A host name that two rows list, and the row to which it belongs. */
const owners: Readonly<Record<string, string>> = { 'models.inference.ai.azure.com': 'github-models' };

/** Rows sorted by id; a host name with a location of its own becomes a row of its own. */
export function hostRows(providers: readonly Provider[], hints: RegionHints, date: string): readonly Row[] {
  const rows: Row[] = [];
  for (const provider of providers) {
    const id = ids[provider.id] ?? provider.id.replace(/^md-/, '');
    const names = provider.api_hosts.filter(
      (name) => /^[a-z0-9*][a-z0-9.*-]*(?::\d{1,5})?$/.test(name) && (owners[name] ?? provider.id) === provider.id,
    );
    const base = { name: provider.name, operator: provider.operator };
    const common = {
      ...(provider.operator_country ? { country: provider.operator_country } : {}),
      kind: provider.kind,
      source: sourceOf(provider, date),
    };
    const location = locationOf(provider, hints);
    const groups = new Map<string | undefined, string[]>();
    for (const name of names) {
      const place = hinted(name, hints) ?? location;
      groups.set(place, [...(groups.get(place) ?? []), name]);
    }
    if (groups.size === 0) groups.set(location, []);
    for (const [place, hosts] of groups) {
      // The hosts that are placed as the first one keep the vendor's id.
      const first = place === groups.keys().next().value;
      const others = first ? aliases[id] : undefined;
      const own = first ? id : `${id}-${place?.toLowerCase() ?? 'other'}`;
      rows.push({
        id: own,
        ...base,
        ...(others ? { aliases: [...others] } : {}),
        hosts,
        ...common,
        ...(place ? { location: place } : {}),
      });
    }
  }
  return rows.map(ordered).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ordered({ id, name, operator, country, location, kind, hosts, aliases: others, source }: Row): Row {
  return {
    id,
    name,
    operator,
    ...(country ? { country } : {}),
    ...(location ? { location } : {}),
    kind,
    hosts,
    ...(others ? { aliases: others } : {}),
    source,
  };
}

/** A country only where the row names a policy or terms as its source, or a region hint says so, and it states one place. */
function locationOf(provider: Provider, hints: RegionHints): string | undefined {
  const stated = provider.serving_jurisdiction ?? '';
  const hint = hinted(provider.api_hosts[0] ?? '', hints);
  if (hint && stated.startsWith(hint) && !stated.includes('also')) return hint;
  return provider.source.includes('jurisdiction:') ? /^([A-Z]{2})(?:$|: [^;]*policy)/.exec(stated)?.[1] : undefined;
}

function hinted(name: string, hints: RegionHints): string | undefined {
  const whole = hints.dashscope_hosts[name]?.slice(0, 2);
  if (whole) return whole;
  const label = name.split('.')[0] ?? '';
  return name.endsWith('xiaomimimo.com') ? hints.xiaomi_hosts[label] : undefined;
}

function sourceOf(provider: Provider, date: string): RowSource {
  const sources = hostSources(date);
  if (provider.source.includes('jurisdiction:')) return shared(sources, 'survey', provider.confidence);
  if (provider.source.includes('operator and country:')) return shared(sources, 'operators', provider.confidence);
  const listed = /models\.dev@\S+ providers\/(\S+)/.exec(provider.source)?.[1];
  if (listed) return shared(sources, 'models-dev', provider.confidence, listed);
  return single(provider.source, date, 'documentation', provider.confidence);
}
