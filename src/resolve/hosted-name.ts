/** Ids under which hosts serve models, taken apart: who is named as the author, what the bare name is, and where it is served. */
import type { CountryCode, HostFact } from '../catalog/types.js';

/** A hosted name without what only the host needs. */
export interface HostedName {
  /** Handle of the author in the host's own spelling, when the name carries one. */
  readonly author?: string;
  readonly bare: string;
}

const regions = 'us-gov|us|eu|apac|jp|au|ca|global';

/** `us.deepseek.r1-v1:0` → deepseek, r1; `accounts/fireworks/models/deepseek-v3p1` → deepseek-v3.1; `@cf/meta/llama-...`. */
export function hostedName(host: HostFact | undefined, name: string): HostedName {
  const plain = name
    .toLowerCase()
    .replace(new RegExp(`^(?:${regions})\\.(?=[a-z0-9]{1,20}\\.)`), '')
    .replace(/^@(?:cf|hf)\//, '')
    .replace(/^~/, '')
    .replace(/^ft:([^:]{1,80}):.*$/, '$1')
    .replace(/^accounts\/[a-z0-9._-]{1,60}\/models\//, '')
    .replace(/^(?:system\.ai\.|databricks-|projects\/.{1,120}\/models\/|gpt:\/\/[^/]{1,60}\/|models\/)/, '')
    .replace(/:[0-9]{1,3}(?::[0-9]{1,4}k)?$/, '')
    .replace(/-maas$/, '');
  if (isBedrock(host)) {
    const dot = plain.indexOf('.');
    if (dot > 0) return { author: plain.slice(0, dot), bare: plain.slice(dot + 1).replace(/-v[0-9]{1,2}$/, '') };
  }
  const slash = plain.lastIndexOf('/');
  const bare = plain.slice(slash + 1).replace(/(?<=[0-9])p(?=[0-9])/g, isFireworks(name) ? '.' : 'p');
  const author = slash < 0 ? undefined : plain.slice(0, slash).split('/').at(-1);
  return author === undefined ? { bare } : { author, bare };
}

function isBedrock(host: HostFact | undefined): boolean {
  return host !== undefined && /bedrock/.test(host.id);
}

function isFireworks(name: string): boolean {
  return name.startsWith('accounts/');
}

/** Country of the serving regions that an inference profile names; undefined for a prefix that spans several countries. */
export function servingCountries(host: HostFact | undefined, name: string): readonly CountryCode[] | undefined {
  if (!isBedrock(host)) return undefined;
  switch (new RegExp(`^(${regions})\\.[a-z0-9]{1,20}\\.`).exec(name)?.[1]) {
    case 'us':
    case 'us-gov':
      return ['US'];
    case 'jp':
      return ['JP'];
    case 'au':
      return ['AU'];
    case 'ca':
      return ['CA', 'US'];
    default:
      return undefined;
  }
}
