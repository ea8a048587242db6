/** From a host name as written in an address to who operates it. */
import { glob } from './glob.js';
import type { Table } from './table.js';
import type { HostFact } from './types.js';

/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
export function hostFinder(hosts: Table<HostFact>) {
  const wild: { readonly place: number; readonly literal: number; matches(name: string): boolean }[] = [];
  for (const [key, place] of hosts.keys()) {
    if (key.startsWith('@') && key.includes('*')) {
      wild.push({ place, literal: key.replaceAll('*', '').length, matches: labels(key.slice(1)) });
    }
  }
  wild.sort((a, b) => b.literal - a.literal);

  const find = (name: string): HostFact | undefined => {
    const place = hosts.keys().get(`@${name}`) ?? wild.find((pattern) => pattern.matches(name))?.place;
    return place === undefined ? undefined : hosts.at(place);
  };
  return (hostname: string): HostFact | undefined => {
    const name = hostname.slice(0, 300).toLowerCase();
    const port = name.lastIndexOf(':');
    return find(name) ?? find((port < 0 ? name : name.slice(0, port)).replace(/\.$/, ''));
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
