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
  const { hubFrom } = await import('../hub/index.js');
  const { offline = false, hubUrl: url, cacheDir } = flags;
  const cache = cacheDir === undefined ? usualCache() : resolve(cacheDir);
  const found = hubFrom({ offline, url, cache }, process.env);
  if (found.ok) return found.hub;
  const { what, from, written } = found.fault;
  if (what === 'token')
    return misused(
      command,
      'HF_TOKEN holds characters that no token has',
      'set it again, or unset it to ask without one',
    );
  return misused(
    command,
    `${from === 'given' ? '--hub-url' : 'HF_ENDPOINT'} is no address of a Hub: "${written}"`,
    'give https://…, or http:// for this machine, without a user, a query or a fragment',
  );
}

function usualCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'model-review', 'hub');
}
