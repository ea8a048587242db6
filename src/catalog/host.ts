/** From a host name as written in an address to who operates it. */
import { glob } from './glob.js';
import { keyOf, restOf } from './sorted.js';
import type { Table } from './table.js';
import type { HostFact } from './types.js';

/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
export function hostFinder(hosts: Table<HostFact>) {
  const wild = hosts.marked('~').map((line) => {
    const pattern = keyOf(line).slice(1);
    return { id: restOf(line), pattern, tail: pattern.slice(pattern.lastIndexOf('*') + 1) };
  });
  const literal = ({ pattern }: { readonly pattern: string }) => pattern.replaceAll('*', '').length;
  wild.sort((a, b) => literal(b) - literal(a));

  const find = (name: string): HostFact | undefined => {
    const exact = hosts.get(`@${name}`);
    if (exact !== undefined) return exact;
    const like = wild.find(({ pattern, tail }) => name.endsWith(tail) && matches(pattern, name));
    return like && hosts.get(like.id);
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
