/** The fetch that reaches the network: the one of Node, or through a proxy where the environment names one for the host. */
import { isLoopback } from './address.js';
import type { Machine, Proxies } from './types.js';

/** A fetch for the host of this address; the library for proxies is loaded on the first request through one. */
export function transport(address: string, proxies: Proxies | undefined): Machine['fetch'] {
  const proxy = proxyFor(new URL(address), proxies);
  if (proxy === undefined) return globalThis.fetch;
  let opened: Promise<Machine['fetch']> | undefined;
  const open = async (): Promise<Machine['fetch']> => {
    const { ProxyAgent, fetch } = await import('undici');
    const dispatcher = new ProxyAgent(proxy);
    // The library's own types of fetch and those of Node name the same things twice.
    return ((address: string | URL, init: object) =>
      fetch(address, { ...init, dispatcher })) as unknown as Machine['fetch'];
  };
  return async (address, init) => {
    opened ??= open();
    return (await opened)(address, init);
  };
}

/** The proxy that the environment names for an address, unless its host is among the exceptions. */
export function proxyFor({ protocol, hostname, port }: URL, proxies: Proxies = {}): string | undefined {
  const { http, https, none = '' } = proxies;
  const proxy = protocol === 'https:' ? (https ?? http) : http;
  if (proxy === undefined || !URL.canParse(proxy) || none.length > 4000) return undefined;
  // To a proxy this machine is another one, and what we send it unencrypted would lie open there.
  if (isLoopback(hostname)) return undefined;
  const host = hostname.toLowerCase();
  const isException = none
    .toLowerCase()
    .split(/[\s,]/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', only] = /^(.*?)(?::([0-9]{1,5}))?$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, '');
      if (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80'))) return false;
      return entry === '*' || host === bare || host.endsWith(`.${bare}`);
    });
  return isException ? undefined : proxy;
}
