/** A fetch that asks the disk first: nothing for what cannot change, the Hub only whether it has changed for the rest. */
import type { UnknownReason } from '../resolve/types.js';
import type { Store, Stored } from './store.js';
import type { GuardedFetch, HubLimits, Machine, Trace } from './types.js';

/** Reasons for which an older answer is better than none. */
const passing = new Set<UnknownReason>([
  'rate-limited',
  'unreachable',
  'timeout',
  'truncated',
  'over-budget',
  'malformed',
  'foreign-host',
]);

/** The guarded fetch behind a store; `onStale` hears of each answer of an earlier day that stands in for a Hub that gives none. */
export function cachedFetch(
  guarded: GuardedFetch,
  store: Store,
  limits: HubLimits,
  now: Machine['now'],
  onStale: () => void,
): GuardedFetch {
  return async (address, init, trace) => {
    const headers = new Headers(init?.headers);
    if (headers.has('range')) return guarded(address, init, trace);
    const known = store.read(String(address));
    const age = known === undefined ? Number.POSITIVE_INFINITY : now() - known.given;
    if (known !== undefined && (isFixed(address) || (age >= 0 && age < limits.fresh))) return replay(known, trace);
    if (known?.etag !== undefined) headers.set('if-none-match', known.etag);
    try {
      const response = await guarded(address, { ...init, headers }, trace);
      if (response.status === 304 && known !== undefined) {
        store.write({ ...known, given: now() });
        trace.hops.splice(0);
        return replay({ ...known, given: now() }, trace);
      }
      if (response.status === 200) await keep(response.clone(), String(address), trace);
      return response;
    } catch (error) {
      if (
        known === undefined ||
        age < 0 ||
        age > limits.stale ||
        trace.reason === undefined ||
        !passing.has(trace.reason)
      )
        throw error;
      delete trace.reason;
      onStale();
      trace.hops.splice(0);
      return replay(known, trace);
    }
  };

  async function keep(response: Response, address: string, trace: Trace): Promise<void> {
    const etag = response.headers.get('etag');
    store.write({
      address,
      given: now(),
      ...(etag === null ? {} : { etag }),
      type: response.headers.get('content-type') ?? '',
      ...(trace.commit === undefined ? {} : { commit: trace.commit }),
      hops: [...trace.hops],
      body: await response.text(),
    });
  }
}

/** A file, or the list of files, as of a commit. */
function isFixed(address: string | URL): boolean {
  return /\/(?:resolve|tree)\/[0-9a-f]{40}(?:\/|$)/.test(new URL(address).pathname);
}

function replay({ body, type, hops, given, commit }: Stored, trace: Trace): Response {
  if (commit !== undefined) trace.commit = commit;
  trace.hops.push(...hops);
  trace.given = given;
  return new Response(body, { status: 200, headers: { 'content-type': type } });
}
