/** The fetch that reaches the network: the one of Node, or through a proxy where the environment names one. */
import type { Machine, Proxies } from './types.js';

/** A fetch through these proxies; the library for it is loaded on the first request. */
export function transport(proxy: Proxies | undefined): Machine['fetch'] {
  if (proxy?.http === undefined && proxy?.https === undefined) return globalThis.fetch;
  const { http, https, none } = proxy;
  let opened: Promise<Machine['fetch']> | undefined;
  const open = async (): Promise<Machine['fetch']> => {
    const { EnvHttpProxyAgent, fetch } = await import('undici');
    const dispatcher = new EnvHttpProxyAgent({
      ...(http === undefined ? {} : { httpProxy: http }),
      ...(https === undefined ? {} : { httpsProxy: https }),
      noProxy: none ?? '',
    });
    // The library's own types of fetch and those of Node name the same things twice.
    return ((address: string | URL, init: object) =>
      fetch(address, { ...init, dispatcher })) as unknown as Machine['fetch'];
  };
  return async (address, init) => {
    opened ??= open();
    return (await opened)(address, init);
  };
}
