/** What an answer without content means: the status and headers of the Hub, or the way in which the network failed, as a reason. */
import type { UnknownReason } from '../resolve/types.js';

/** How a request ended without an answer. */
export type NetworkFailure = 'refused' | 'broken' | 'timeout' | 'too-large' | 'foreign-host' | 'strange-hops';

/** Whether asking again may help: a broken connection yes; a host that is not there, or a slow one, no. */
export function mayPass(failure: NetworkFailure): boolean {
  return failure === 'broken';
}

/** The reason that a failure of the network gives. */
export function reasonOfFailure(failure: NetworkFailure): UnknownReason {
  if (failure === 'timeout') return 'timeout';
  if (failure === 'too-large') return 'truncated';
  if (failure === 'foreign-host') return 'foreign-host';
  return failure === 'strange-hops' ? 'malformed' : 'unreachable';
}

const absent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EACCES|EPERM)$/;
const slow = /^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;

/** What kind of failure a rejected fetch is; the code stands in its causes. */
export function failureOf(error: unknown): NetworkFailure {
  let cause = error;
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
    const { name, code, errors } = cause as { name?: string; code?: unknown; errors?: readonly unknown[] };
    // A proxy that lets nobody through ends the connection in the name of an abort.
    if (code === 'UND_ERR_ABORTED') return 'refused';
    if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
    if (typeof code === 'string') {
      if (absent.test(code) || /CERT|SSL|TLS/.test(code)) return 'refused';
      if (slow.test(code)) return 'timeout';
    }
    cause = (cause as { cause?: unknown }).cause ?? errors?.[0];
  }
  return 'broken';
}

/** Whether a status may be another one in a moment. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 408 || (status >= 500 && status !== 501);
}

/** The reason for a status of 400 or more (hub.md §1.3). */
export function reasonOfStatus(status: number, headers: Headers, body: string, hasToken: boolean): UnknownReason {
  const code = headers.get('x-error-code') ?? '';
  const said = `${headers.get('x-error-message') ?? ''} ${body.slice(0, 2000)}`;
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'unreachable';
  if (code === 'GatedRepo') return 'gated';
  if (code === 'RepoNotFound') return 'private-or-missing';
  if (code === 'EntryNotFound') return 'not-found';
  if (code === 'RevisionNotFound') return 'revision-not-found';
  if (/access to this resource is disabled/i.test(said) || status === 451) return 'disabled';
  if (/public gated repositories/i.test(said)) return 'gated';
  // Without a code an unauthorised request is about the token when we sent one, else about the repository.
  if (status === 401) {
    return hasToken || /invalid credentials in authorization header/i.test(said)
      ? 'invalid-token'
      : 'private-or-missing';
  }
  if (status === 403 || status === 404 || status === 410) return 'private-or-missing';
  return 'malformed';
}
