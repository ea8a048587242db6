/** The server that repositories are cloned from: https, or this machine, and the one that the token is for. */
import type { Command } from 'commander';
import { hubAddress } from '../hub/address.js';
import { misused } from './usage.js';

/** The address without a slash at its end: what is given, else what the environment says. */
export function serverOf(given: string | undefined, command: Command): string {
  const written = given ?? (process.env.GITHUB_SERVER_URL || 'https://github.com');
  const address = hubAddress(written);
  if (address !== undefined) return address;
  const from = given === undefined ? 'GITHUB_SERVER_URL' : '--server';
  return misused(
    command,
    `${from} is no address of a server: "${written}"`,
    'give https://…, or http:// for this machine, without a user, a query or a fragment',
  );
}
