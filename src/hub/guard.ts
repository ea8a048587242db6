/** The guarded fetch: pinned to one Hub, paced, bounded, repeated where that may help; what is given to the client of the Hub. */
import type { UnknownReason } from '../resolve/types.js';
import { isCommit, isWeights, pinnedTo, storageOf } from './address.js';
import { isTooDeep } from './body.js';
import { type Exchanged, exchange } from './exchange.js';
import { isPassing, mayPass, reasonOfFailure, reasonOfStatus } from './failure.js';
import { backoff, waitAsked, waitForWindow } from './pace.js';
import type { Run } from './run.js';
import type { GuardedFetch, HubLimits, Machine, Trace } from './types.js';

/** What the guard guards. */
export interface Guarded {
  readonly hub: string;
  readonly token: string | undefined;
  readonly limits: HubLimits;
  readonly machine: Machine;
  readonly run: Run;
}

type Answer = Extract<Exchanged, { ok: true }>;
type Settled = { readonly response: Response } | { readonly reason: UnknownReason; readonly again: boolean };

/** A fetch for this Hub alone; an answer that is none rejects, with its reason in the trace. */
export function guardedFetch({ hub, token, limits, machine, run }: Guarded): GuardedFetch {
  const admit = pinnedTo(hub);
  const storage = storageOf(hub);

  const attempt = async (url: URL, asked: Headers, trace: Trace): Promise<Settled> => {
    const timeout = Math.max(1, Math.min(limits.timeout, run.left()));
    const got = await exchange(url, asked, {
      fetch: machine.fetch,
      limits,
      timeout,
      token,
      admit,
      ...(isWeights(url) && { storage }),
    });
    if (!got.ok) {
      const reason = reasonOfFailure(got.failure);
      // A host that is not there will not be there for the next model.
      if (got.failure === 'refused') run.close(reason);
      return { reason, again: mayPass(got.failure) };
    }
    trace.hops.push(...got.hops);
    const rest = waitForWindow(got.headers);
    if (rest !== undefined) run.pause(rest);
    const commit = got.headers.get('x-repo-commit');
    if (commit !== null && isCommit(commit)) trace.commit = commit;
    if (got.status < 400) return content(url, got);
    const reason = reasonOfStatus(got.status, got.headers, new TextDecoder().decode(got.body), token !== undefined);
    if (reason === 'invalid-token') run.close(reason);
    const wait = isPassing(got.status) ? waitAsked(got.headers, machine.now()) : undefined;
    if (wait !== undefined) run.pause(wait);
    return { reason, again: isPassing(got.status) };
  };

  const persist = async (url: URL, asked: Headers, trace: Trace): Promise<Settled> => {
    for (let tried = 0; ; tried++) {
      const before = run.closed();
      if (before !== undefined) return { reason: before, again: false };
      await run.ready();
      const settled = await attempt(url, asked, trace);
      if ('response' in settled) return settled;
      const last = tried + 1 >= limits.attempts || !settled.again || run.closed() !== undefined;
      if (last || !run.mayRepeat()) return settled;
      await machine.sleep(backoff(tried, machine.random()));
    }
  };

  return async (address, init, trace) => {
    const url = admit(address);
    if (url === undefined || (init?.method ?? 'GET') !== 'GET') throw refusal(trace, 'foreign-host');
    const settled = await run.inSlot(() => persist(url, new Headers(init?.headers), trace));
    if ('response' in settled) {
      run.succeeded();
      return settled.response;
    }
    // Where a mirror keeps its weight files says nothing about its metadata.
    if (counts.has(settled.reason) && !(settled.reason === 'foreign-host' && isWeights(url)))
      run.failed(settled.reason);
    throw refusal(trace, settled.reason);
  };
}

/** Reasons that tell of the Hub and not of one model. */
const counts = new Set<UnknownReason>(['unreachable', 'timeout', 'rate-limited', 'malformed', 'foreign-host']);

/** The client knows only a fetch that rejects; the reason is for us. */
function refusal(trace: Trace, reason: UnknownReason): Error {
  trace.reason = reason;
  return new Error(`no answer: ${reason}`);
}

/** What the API answers has to be JSON; half of it, or a page of HTML, is no answer. */
function content(url: URL, { status, headers, body }: Answer): Settled {
  if (/\/api\/models\//.test(url.pathname) && status !== 304) {
    const text = new TextDecoder().decode(body);
    if (isTooDeep(text)) return { reason: 'malformed', again: false };
    try {
      JSON.parse(text);
    } catch {
      return { reason: /^\s*[[{]/.test(text) ? 'truncated' : 'malformed', again: true };
    }
  }
  const kept = new Headers(headers);
  // The body stands here as text, whatever way it came.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return { response: new Response(status === 304 || status === 204 ? null : body, { status, headers: kept }) };
}
