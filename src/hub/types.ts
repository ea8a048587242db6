/** What the Hub's edge is built from: its settings, its limits, and the machine it runs on. */
import type { UnknownReason } from '../resolve/types.js';

/** What a look-up may cost; times in milliseconds. */
export interface HubLimits {
  /** Of one request, its body included. */
  readonly timeout: number;
  /** Of all requests of a run together. */
  readonly total: number;
  /** Most bytes of one answer. */
  readonly bytes: number;
  /** Requests for one answer, redirects not counted. */
  readonly attempts: number;
  /** Repeated requests of a run. */
  readonly retries: number;
  readonly hops: number;
  readonly concurrency: number;
  /** The longest that we wait because the Hub asks us to. */
  readonly patience: number;
  /** Requests that fail in a row before nothing more is asked. */
  readonly failures: number;
  /** How long an answer on disk is used without asking. */
  readonly fresh: number;
  /** How long an answer on disk stands in for a Hub that does not answer. */
  readonly stale: number;
}

/** What a test replaces. */
export interface Machine {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
}

/** How the Hub is asked. */
export interface HubOptions {
  /** Address of the Hub or of a mirror, with its path prefix; `https`, or `http` on this machine. */
  readonly url: string;
  /** Sent to that address alone. */
  readonly token?: string;
  /** Folder for answers; absent: nothing is kept on disk. */
  readonly cache?: string;
  /** Proxies by the usual names of the environment; absent: none. */
  readonly proxy?: Proxies;
  readonly limits?: Partial<HubLimits>;
  readonly machine?: Partial<Machine>;
}

/** Addresses of proxies. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  /** Hosts that are asked directly, separated by commas. */
  readonly none?: string;
}

/** What happened on the way to one answer; the client that is given our fetch hands none of it on. */
export interface Trace {
  /** Addresses that redirected us. */
  readonly hops: string[];
  /** The commit that the answer is of, as its headers say. */
  commit?: string;
  /** Why there is no answer. */
  reason?: UnknownReason;
  /** Milliseconds since 1970 at which the answer was given, where that is not now. */
  given?: number;
}

/** A fetch that follows the laws of this room, and writes down what happened. */
export type GuardedFetch = (address: string | URL, init: RequestInit | undefined, trace: Trace) => Promise<Response>;

/** The limits that hold unless others are given. */
export const hubLimits: HubLimits = {
  timeout: 10_000,
  total: 120_000,
  bytes: 5 << 20,
  attempts: 3,
  retries: 20,
  hops: 3,
  concurrency: 8,
  patience: 30_000,
  failures: 3,
  fresh: 10 * 60_000,
  stale: 30 * 24 * 3_600_000,
};
