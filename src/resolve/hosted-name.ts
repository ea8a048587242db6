/** Ids under which hosts serve models, taken apart: who is named as the author, what the bare name is, and where it is served. */
import type { HostFact } from '../catalog/types.js';

/** A hosted name without what only the host needs. */
export interface HostedName {
  /** Handle of the author in the host's own spelling, when the name carries one. */
  readonly author?: string;
  readonly bare: string;
  /** Where a path parts the name: its first part, which may be a model, a family, or the maker. */
  readonly front?: string;
}

/** An inference profile (`us.`) or a region of AWS (`eu-central-1/`) in front of a name. */
const profile = /^(us-gov|us|eu|apac|jp|au|ca|in|global)\.(?=[a-z0-9]{1,20}\.)/;
const region = /^([a-z]{2}(?:-gov)?-[a-z]{4,9}-[0-9])\//;
/** SageMaker JumpStart: vendor or framework, task, then the name; `-f` at the end is the chat variant. */
const jumpStart =
  /^(?:meta|huggingface|pytorch|tensorflow|mxnet|model|deepseek)-(?:textgeneration(?:neuron)?[0-9]?|llm|vlm|reasoning|text2text|textembedding|sentencesimilarity|tc|asr|txt2img|eqa)-/;

/** `us.deepseek.r1-v1:0` → deepseek, r1; `accounts/fireworks/models/deepseek-v3p1` → deepseek-v3.1; `@cf/meta/llama-...`. */
export function hostedName(host: HostFact | undefined, name: string): HostedName {
  const plain = withoutPlace(name)
    .replace(/^(?:workers-ai\/)?@(?:cf|hf)\//, '')
    .replace(/^~/, '')
    .replace(/^ft:([^:]{1,80})(?::.*)?$/, '$1')
    .replace(/^accounts\/[a-z0-9._-]{1,60}\/models\//, '')
    .replace(/^(?:system\.ai\.(?:databricks-)?|databricks-|projects\/.{1,120}\/models\/|models\/)/, '')
    .replace(/:[0-9]{1,3}(?::[0-9]{1,4}k)?$/, '')
    .replace(/-maas$/, '')
    .replace(/\/(?:fp|bf|int)-?[0-9]{1,2}$/, '')
    .replace(/(?<=\/.{1,120})\/community$/, '');
  if (host?.id === 'fal') return pathName(plain);
  if (isBedrock(host)) {
    const dot = plain.indexOf('.');
    if (dot > 0) return { author: plain.slice(0, dot), bare: plain.slice(dot + 1).replace(/-v[0-9]{1,2}$/, '') };
  }
  const slash = plain.lastIndexOf('/');
  const bare = bareName(host, plain.slice(slash + 1));
  const author = slash < 0 ? undefined : plain.slice(0, slash).split('/').at(-1);
  return author === undefined ? { bare } : { author, bare };
}

/** fal parts a name by slashes: `fal-ai/flux/schnell`, `bytedance/seedance-2.0/text-to-video`. */
function pathName(path: string): HostedName {
  const [first = '', ...rest] = path.split('/', 8);
  if (rest.length === 0) return { bare: first };
  const bare = rest.join('-');
  if (first !== 'fal-ai') return { author: first, bare };
  return rest.length === 1 ? { bare } : { bare, front: rest[0]! };
}

/** What a gateway puts in front of a name to say through whom, or for whom, it serves it. */
const channels: Readonly<Record<string, RegExp>> = {
  aihubmix:
    /^(?:coding|cc|mm|sf|bai|cbs|fx|ahm|aihub|aihubmix|alicloud|azure|cerebras|cloudflare|deepinfra|groq)-(?=[a-z]{2})/,
  gitlab: /^duo-chat-(?=gpt-)/,
  'nano-gpt': /^azure-(?=gpt-|o[0-9])/,
  venice: /^e2ee-(?=[a-z]{2})/,
};

function bareName(host: HostFact | undefined, name: string): string {
  const channel = channels[host?.id ?? ''];
  const text = channel === undefined ? name : name.replace(channel, '');
  switch (host?.id) {
    case 'fireworks':
      return text
        .replace(/(?<=[0-9])p(?=[0-9])/g, '.')
        .replace(/(?<=llama-)v(?=[0-9])/, '')
        .replace(/^qwen-v(?=[0-9])/, 'qwen');
    case 'sagemaker':
      return jumpStart.test(text) ? text.replace(jumpStart, '').replace(/-f$/, '') : text;
    case 'databricks':
      return text.replaceAll('_', '-').replace(/(?<=llama-)v([0-9])-([0-9])(?![0-9])/, '$1.$2');
    case 'azure':
      // Fireworks' models, sold by Azure.
      return text.replace(/^fw-/, '');
    default:
      return text;
  }
}

/** The name in lower case, without the profile or region in front of it. */
export function withoutPlace(name: string): string {
  return name.toLowerCase().replace(region, '').replace(profile, '');
}

/**
 * Other readings of a name that no family claims: `meta.llama-3.3-70b` and `openai--gpt-4o` carry their author, which the
 * caller has to know; `solar-10_7b` means a point.
 */
export function otherReadings({ author, bare }: HostedName): readonly HostedName[] {
  const pointed = bare.replace(/(?<=[0-9])_(?=[0-9])/g, '.');
  const named = author === undefined ? {} : { author };
  const readings: HostedName[] = pointed === bare ? [] : [{ ...named, bare: pointed }];
  if (author !== undefined) return readings;
  const parted = /^([a-z][a-z0-9-]{1,30}?)(?:\.|--)(?=[a-z])(.{2,120})$/.exec(pointed);
  if (parted !== null) readings.push({ author: parted[1]!, bare: parted[2]! });
  const tokens = pointed.split('-', 12);
  for (const count of [1, 2]) {
    if (tokens.length <= count) break;
    const front = tokens.slice(0, count).join('-');
    readings.push({ author: front, bare: pointed.slice(front.length + 1) });
  }
  return readings;
}

function isBedrock(host: HostFact | undefined): boolean {
  return host !== undefined && /bedrock/.test(host.id);
}

/** The region or the profile that an id begins with, in lower case; the profile where there are both. */
export function placeCode(name: string): string | undefined {
  const text = name.toLowerCase();
  return profile.exec(text.replace(region, ''))?.[1] ?? region.exec(text)?.[1];
}
