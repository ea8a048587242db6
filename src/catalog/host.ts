/** From a host name as written in an address to who operates it. */
import { glob } from './glob.js';
import type { Table } from './table.js';
import type { HostFact } from './types.js';

/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
export function hostFinder(hosts: Table<HostFact>) {
  const wild: { readonly pattern: string; readonly tail: string; readonly place: number }[] = [];
  for (const [key, place] of hosts.keys()) {
    const star = key.lastIndexOf('*');
    if (star > 0 && key.startsWith('@')) wild.push({ pattern: key.slice(1), tail: key.slice(star + 1), place });
  }
  const literal = ({ pattern }: { readonly pattern: string }) => pattern.replaceAll('*', '').length;
  wild.sort((a, b) => literal(b) - literal(a));

  const find = (name: string): HostFact | undefined => {
    const exact = hosts.keys().get(`@${name}`);
    const place = exact ?? wild.find(({ pattern, tail }) => name.endsWith(tail) && matches(pattern, name))?.place;
    return place === undefined ? undefined : hosts.at(place);
  };
  return (hostname: string): HostFact | undefined => {
    const name = hostname.slice(0, 300).toLowerCase();
    const port = name.lastIndexOf(':');
    return find(name) ?? find((port < 0 ? name : name.slice(0, port)).replace(/\.$/, ''));
  };
}

function matches(pattern: string, name: string): boolean {
  const anyDepth = pattern.startsWith('*.');
  const wanted = (anyDepth ? pattern.slice(2) : pattern).split('.');
  const parts = name.split('.');
  const extra = parts.length - wanted.length;
  if (anyDepth ? extra < 1 : extra !== 0) return false;
  return wanted.every((label, place) => glob(label)(parts[place + extra]!));
}
