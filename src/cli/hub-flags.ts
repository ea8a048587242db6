/** The Hub as the command line and the environment name it: address, token, cache, proxies, or none of it offline. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { HubSource } from '../resolve/types.js';
import { misused } from './usage.js';

/** The options of every command that looks models up. */
export interface HubFlags {
  readonly offline?: true;
  readonly hubUrl?: string;
  readonly cacheDir?: string;
}

/** The Hub to ask; undefined offline. Nothing is asked, and the client of the Hub is not loaded, before the first look-up. */
export async function hubOf(flags: HubFlags, command: Command): Promise<HubSource | undefined> {
  const { env } = process;
  if (flags.offline || /^(?:1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? '')) return undefined;
  const token = (env.HF_TOKEN ?? '').trim();
  if (!/^[\u0021-\u007e]{0,1000}$/.test(token)) {
    misused(command, 'HF_TOKEN holds characters that no token has', 'set it again, or unset it to ask without one');
  }
  const { openHub, publicHub } = await import('../hub/index.js');
  const written = flags.hubUrl ?? (env.HF_ENDPOINT || publicHub);
  const [http, https, none] = [variable('HTTP_PROXY'), variable('HTTPS_PROXY'), variable('NO_PROXY')];
  const hub = openHub({
    url: written,
    cache: flags.cacheDir === undefined ? usualCache() : resolve(flags.cacheDir),
    ...(token && { token }),
    proxy: { ...(http && { http }), ...(https && { https }), ...(none && { none }) },
  });
  if (hub !== undefined) return hub;
  const name = flags.hubUrl === undefined ? 'HF_ENDPOINT' : '--hub-url';
  return misused(
    command,
    `${name} is no address of a Hub: "${written}"`,
    'give https://…, or http:// for this machine, without a user, a query or a fragment',
  );
}

/** Proxies are named in capitals by some and in small letters by others. */
function variable(name: string): string | undefined {
  return process.env[name.toLowerCase()] || process.env[name] || undefined;
}

function usualCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'model-review', 'hub');
}
