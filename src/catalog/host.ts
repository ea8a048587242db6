/** From a host name as written in an address to who operates it. */
import { glob } from './family.js';
import type { HostFact } from './types.js';

/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
export function hostFinder(hosts: readonly HostFact[]) {
  const exact = new Map<string, HostFact>();
  const wild: { readonly host: HostFact; readonly literal: number; matches(name: string): boolean }[] = [];
  for (const host of hosts) {
    for (const name of host.hosts) {
      if (name.includes('*')) wild.push({ host, literal: name.replaceAll('*', '').length, matches: labels(name) });
      else exact.set(name, host);
    }
  }
  wild.sort((a, b) => b.literal - a.literal);

  return (hostname: string): HostFact | undefined => {
    const name = hostname.slice(0, 300).toLowerCase().replace(/\.$/, '');
    const found = exact.get(name) ?? wild.find((pattern) => pattern.matches(name))?.host;
    if (found) return found;
    const port = name.lastIndexOf(':');
    if (port < 0) return undefined;
    const bare = name.slice(0, port);
    return exact.get(bare) ?? wild.find((pattern) => pattern.matches(bare))?.host;
  };
}

function labels(pattern: string): (name: string) => boolean {
  const anyDepth = pattern.startsWith('*.');
  const wanted = (anyDepth ? pattern.slice(2) : pattern).split('.').map(glob);
  return (name) => {
    const parts = name.split('.');
    const extra = parts.length - wanted.length;
    if (anyDepth ? extra < 1 : extra !== 0) return false;
    return wanted.every((matches, place) => matches(parts[place + extra]!));
  };
}
