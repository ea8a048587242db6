/** The Hub as the inputs and the environment of the runner name it, with a cache that no change under review can write. */
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { type HubFault, hubFrom, tokenOf } from '../hub/index.js';
import type { Problem, Result } from '../problem.js';
import type { HubSource } from '../resolve/types.js';
import type { Inputs } from './inputs.js';
import { mask } from './log.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Keeps the token for the Hub out of the log, before anything else is read. */
export function maskHubToken(env: Environment): void {
  for (const token of [tokenOf(env['INPUT_HF-TOKEN'], env), tokenOf(undefined, env)]) mask(token ?? '');
}

/** The Hub to ask, absent offline; nothing is asked before the first look-up. Fails for an address, a token or a folder that cannot be used. */
export function hubOf(inputs: Inputs, env: Environment, workspace: string): Result<{ readonly hub?: HubSource }> {
  const { offline, 'hub-url': url, 'hf-token': token, 'cache-dir': named } = inputs;
  const cache = named?.replace(/^~(?=\/|$)/, homedir());
  if (cache !== undefined && !isAbsolute(cache)) return wrong('cache-dir: expected an absolute path, or one in ~');
  // Whoever can write the answers of the Hub can write what is judged by them.
  if (cache !== undefined && meets(workspace, cache))
    return wrong('cache-dir: in the checkout a change could bring its own answers; expected a folder outside');
  const found = hubFrom({ offline: offline === 'true', url, token, cache }, env);
  if (found.ok) return { ok: true, value: found.hub === undefined ? {} : { hub: found.hub } };
  return wrong(faultText(found.fault));
}

function faultText({ what, from, written }: HubFault): string {
  if (what === 'token')
    return `${from === 'given' ? 'hf-token' : 'HF_TOKEN'}: expected a token, found characters that no token has`;
  return `${from === 'given' ? 'hub-url' : 'HF_ENDPOINT'}: expected https://… without a user, a query or a fragment, found "${written}"`;
}

/** Whether one of two folders lies in the other. */
function meets(workspace: string, path: string): boolean {
  const [here, there] = [realpathSync(workspace), reached(path)];
  return [relative(here, there), relative(there, here)].some((way) => !way.startsWith('..') && !isAbsolute(way));
}

/** Where a path leads, links followed as far as it exists. */
function reached(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(reached(dirname(path)), basename(path));
  }
}

function wrong(detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'policy-input-wrong', detail }] };
}
