/** How fast the Hub wants to be asked: the waits that its headers name, and our own between repeated requests. */

/** Milliseconds until the Hub answers again, from `Retry-After` (seconds or a date) or the window of `RateLimit`. */
export function waitAsked(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    if (/^[0-9]{1,9}$/.test(after.trim())) return Number(after) * 1000;
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  const window = windowOf(headers);
  return window === undefined ? undefined : (window.seconds + 1) * 1000;
}

/** Milliseconds until the window ends when an answer was the last one that it allows. */
export function waitForWindow(headers: Headers): number | undefined {
  const window = windowOf(headers);
  return window?.left === 0 ? (window.seconds + 1) * 1000 : undefined;
}

/** `"api";r=489;t=189`: requests left and seconds until the window ends. */
function windowOf(headers: Headers): { readonly left: number | undefined; readonly seconds: number } | undefined {
  const text = (headers.get('ratelimit') ?? '').slice(0, 200);
  const seconds = /;\s{0,3}t=([0-9]{1,9})/.exec(text)?.[1];
  const left = /;\s{0,3}r=([0-9]{1,9})/.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  return { left: left === undefined ? undefined : Number(left), seconds: Number(seconds) };
}

/** Milliseconds before the next attempt: doubled each time, and never the same for two of us. */
export function backoff(attempt: number, random: number): number {
  return 500 * 2 ** attempt * (0.5 + random / 2);
}
