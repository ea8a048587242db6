/** Octokit on a short lead: one host, one API version, a budget of calls, and patience where GitHub asks for it. */
import { getOctokit } from '@actions/github';
import { proxiesOf, transport } from '../hub/index.js';

/** What the rest of the room asks GitHub with. */
export type Client = ReturnType<typeof getOctokit>;

/** How a client behaves. */
export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; the token goes to its host and nowhere else. */
  readonly apiUrl: string;
  readonly agent: string;
  /** Where the words of libraries go. */
  readonly say: (text: string) => void;
  /** Calls in the run, where they are other than for a pull request. */
  readonly calls?: number;
}

/** Calls in a run, seconds of waiting in a run, milliseconds for one call, hops of one call, tries after a failure. */
const limits = { calls: 60, patience: 120, timeout: 15_000, hops: 3, tries: 3 } as const;
/** Without it GitHub answers as it pleases. */
const version = '2022-11-28';

/** A client for one run. */
export function openClient({ token, apiUrl, agent, say, calls: most = limits.calls }: ClientOptions): Client {
  const home = new URL(apiUrl).origin;
  const client = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: agent,
    request: { fetch: stayingAt(home, transport(apiUrl, proxiesOf(process.env))) },
    log: { debug: () => {}, info: () => {}, warn: say, error: say },
  });
  let [calls, waited] = [0, 0];
  client.hook.wrap('request', async (request, options) => {
    options.headers['x-github-api-version'] = version;
    for (let attempt = 1; ; attempt++) {
      if (++calls > most) throw new Error(`more than ${most} calls to GitHub`);
      try {
        return await request(options);
      } catch (error) {
        const seconds = pause(error, attempt, isRepeatable(options));
        if (seconds === undefined || waited + seconds > limits.patience) throw error;
        waited += seconds;
        await new Promise((done) => setTimeout(done, seconds * 1000));
      }
    }
  });
  return client;
}

/** The headers of an answer that refused, and its status; 0 when none came. */
export function refusal(error: unknown): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly message: string;
} {
  const { status, response, message } = error as {
    status?: number;
    response?: { headers?: Record<string, string | undefined> };
    message?: string;
  };
  return {
    status: response === undefined ? 0 : (status ?? 0),
    headers: response?.headers ?? {},
    message: String(message ?? error).slice(0, 300),
  };
}

/** A second comment would be worse than none, so creating is not repeated when nobody knows whether it happened. */
function isRepeatable({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method === 'GET' || method === 'PATCH' || url.endsWith('/graphql');
}

/** Seconds to wait before the next try; undefined when there is none. */
function pause(error: unknown, attempt: number, repeatable: boolean): number | undefined {
  if (attempt >= limits.tries) return undefined;
  const { status, headers, message } = refusal(error);
  const after = Number(headers['retry-after']);
  const spent = headers['x-ratelimit-remaining'] === '0';
  if (status === 429 || (status === 403 && (after > 0 || spent || /secondary rate limit/i.test(message)))) {
    if (after > 0) return after;
    return spent ? Math.max(1, Number(headers['x-ratelimit-reset']) - Date.now() / 1000) : 60;
  }
  if (!repeatable) return undefined;
  return status === 0 || status >= 500 ? attempt : undefined;
}

/** Fetches from one origin only: a redirect or a page elsewhere would take the token along. */
function stayingAt(home: string, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init = {}) => {
    let target = new URL(String(input));
    for (let hop = 0; hop <= limits.hops; hop++) {
      if (target.origin !== home) throw new Error('GitHub pointed to another host, and the token stays here');
      const response = await fetch(target.href, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(limits.timeout),
      });
      const location = response.headers.get('location');
      if (![301, 302, 307, 308].includes(response.status) || location === null) return response;
      if (![undefined, 'GET'].includes(init.method) && response.status < 307) return response;
      target = new URL(location, target);
    }
    throw new Error('GitHub redirects in circles');
  };
}
