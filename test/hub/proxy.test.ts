/** Proxies that the environment names: when one is used, and that the Hub is reached through it. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { proxyFor, transport } from '../../src/hub/transport.js';
import type { Proxies } from '../../src/hub/types.js';
import { closeHubs, hubWith } from './rig.js';

afterEach(closeHubs);

describe('a proxy', () => {
  it('is used for the Hub, and is not for hosts that are named as exceptions', async () => {
    const hub = await hubWith();
    const { port } = new URL(hub.url);
    const seen: string[] = [];
    // Whatever host is asked for, the loopback Hub is what stands behind this proxy.
    const proxy = createServer().on('connect', (request, socket) => {
      seen.push(request.url ?? '');
      const onward = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => {});
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const http = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const ask = (address: string, proxies: Proxies) => transport(address, proxies)(`${address}/api/models/acme/Small`);
    expect((await ask('http://hub.invalid', { http })).status).toBe(200);
    expect(seen).toEqual(['hub.invalid:80']);
    await expect(ask('http://hub.invalid', { http, none: 'hub.invalid' })).rejects.toThrow();
    expect((await ask(hub.url, { http })).status).toBe(200);
    expect(seen).toHaveLength(1);
    proxy.closeAllConnections();
    proxy.close();
  });

  it.each<[string, Proxies, string | undefined]>([
    ['https://huggingface.co', {}, undefined],
    ['https://huggingface.co', { https: 'http://p:1' }, 'http://p:1'],
    ['https://huggingface.co', { http: 'http://p:2' }, 'http://p:2'],
    ['http://127.0.0.1:80', { https: 'http://p:1' }, undefined],
    // To a proxy this machine is another machine, and the token would lie open before it.
    ['http://127.0.0.1:80', { http: 'http://p:1' }, undefined],
    ['http://localhost', { http: 'http://p:1' }, undefined],
    ['http://[::1]:8080', { http: 'http://p:1' }, undefined],
    ['https://huggingface.co', { https: 'not an address' }, undefined],
    ['https://huggingface.co', { https: 'http://p:1', none: 'localhost, huggingface.co' }, undefined],
    ['https://hub.acme.example', { https: 'http://p:1', none: '.acme.example' }, undefined],
    ['https://hub.acme.example', { https: 'http://p:1', none: '*.acme.example' }, undefined],
    ['https://hub.acme.example', { https: 'http://p:1', none: '*' }, undefined],
    ['https://notacme.example', { https: 'http://p:1', none: 'acme.example' }, 'http://p:1'],
    ['https://hub.acme.example:8443', { https: 'http://p:1', none: 'hub.acme.example:443' }, 'http://p:1'],
    ['https://hub.acme.example', { https: 'http://p:1', none: 'hub.acme.example:443' }, undefined],
  ])('for %s with %j is %s', (hub, proxies, proxy) => {
    expect(proxyFor(new URL(hub), proxies)).toBe(proxy);
  });
});
