/** The Hub as a person and the environment name it, the same for the command line and the action: address, token, cache, proxies, or none of it. */
import type { HubOptions, Proxies } from './types.js';

/** What flags or inputs say; what is absent there is looked for in the environment. */
export interface HubGiven {
  readonly offline: boolean;
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  /** Folder for answers; the environment names none. */
  readonly cache?: string | undefined;
}

/** A setting that cannot be used. */
export interface HubFault {
  readonly what: 'token' | 'url';
  readonly from: 'given' | 'environment';
  /** The address without what may be a secret in it; of a token nothing is repeated. */
  readonly written?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The Hub that is asked unless another is named. */
const publicHub = 'https://huggingface.co';

/** The token that would be sent: the one given, else `HF_TOKEN`; undefined for none. */
export function tokenOf(given: string | undefined, env: Environment): string | undefined {
  return given?.trim() || env.HF_TOKEN?.trim() || undefined;
}

/** How the Hub is to be asked, undefined offline, or what is wrong with the token. Whether the address is one, `openHub` tells. */
export function hubSettings(given: HubGiven, env: Environment): HubOptions | HubFault | undefined {
  if (given.offline || /^(?:1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE?.trim() ?? '')) return undefined;
  const token = tokenOf(given.token, env);
  if (token !== undefined && !/^[\u0021-\u007e]{1,1000}$/.test(token))
    return { what: 'token', from: given.token?.trim() ? 'given' : 'environment' };
  return {
    url: given.url ?? (env.HF_ENDPOINT?.trim() || publicHub),
    ...(token && { token }),
    ...(given.cache && { cache: given.cache }),
    proxy: proxiesOf(env),
  };
}

/** The proxies that the environment names, in capitals or in small letters. */
export function proxiesOf(env: Environment): Proxies {
  const proxy = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const [http, https, none] = [proxy('HTTP_PROXY'), proxy('HTTPS_PROXY'), proxy('NO_PROXY')];
  return { ...(http && { http }), ...(https && { https }), ...(none && { none }) };
}

/** An address as it may be shown: without a user, a password, a query or a fragment. */
export function shownAddress(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/s, '…');
}
