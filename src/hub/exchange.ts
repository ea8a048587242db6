/** One request with its redirects: never beyond the pinned Hub, never longer than its time, never more than its bytes. */
import { bodyOf } from './body.js';
import { failureOf, type NetworkFailure } from './failure.js';
import type { HubLimits, Machine } from './types.js';

/** What one request needs. */
export interface Exchange {
  readonly fetch: Machine['fetch'];
  readonly limits: HubLimits;
  /** Milliseconds, of all hops together. */
  readonly timeout: number;
  readonly token: string | undefined;
  /** The host pin. */
  readonly admit: (address: string | URL) => URL | undefined;
  /** Other hosts that a redirect may lead to, and then without the token; absent: none. */
  readonly storage?: (address: URL) => boolean;
}

/** An answer read in full, or how the network failed. */
export type Exchanged =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Headers;
      readonly body: Uint8Array<ArrayBuffer>;
      /** Addresses that redirected us. */
      readonly hops: readonly string[];
    }
  | { readonly ok: false; readonly failure: NetworkFailure };

const passed = ['range', 'if-none-match', 'accept'];

/** Asks for the address, which the caller has had admitted. */
export async function exchange(address: URL, asked: Headers, how: Exchange): Promise<Exchanged> {
  const plain = new Headers({ 'user-agent': 'model-review' });
  for (const name of passed) {
    const value = asked.get(name);
    if (value !== null) plain.set(name, value);
  }
  const signal = AbortSignal.timeout(how.timeout);
  const hops: string[] = [];
  try {
    for (let url = address; ; ) {
      const headers = new Headers(plain);
      // Only this line speaks of the token, and only to an address that passes the pin.
      if (how.token !== undefined && how.admit(url) !== undefined) headers.set('authorization', `Bearer ${how.token}`);
      const response = await how.fetch(url, { headers, signal, redirect: 'manual' });
      if (![301, 302, 303, 307, 308].includes(response.status)) {
        const body = await bodyOf(response, how.limits.bytes);
        if (body === 'too-large') return { ok: false, failure: body };
        return { ok: true, status: response.status, headers: response.headers, body, hops };
      }
      await response.body?.cancel();
      const location = response.headers.get('location') ?? '';
      if (!URL.canParse(location, url.href) || hops.length >= how.limits.hops)
        return { ok: false, failure: 'strange-hops' };
      const target = new URL(location, url);
      const next = how.admit(target) ?? (how.storage?.(target) ? target : undefined);
      if (next === undefined)
        return { ok: false, failure: target.origin === url.origin ? 'strange-hops' : 'foreign-host' };
      hops.push(url.href);
      url = next;
    }
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
