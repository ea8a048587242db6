/** What all requests of a run share: the time that is left, the slots, the pause that the Hub asked for, and the breaker. */
import type { UnknownReason } from '../resolve/types.js';
import type { HubLimits, Machine } from './types.js';

/** The state of a run. */
export interface Run {
  /** Why nothing more may be asked; undefined while it may. */
  closed(): UnknownReason | undefined;
  close(reason: UnknownReason): void;
  /** Counts a request that failed; several in a row close the run. */
  failed(reason: UnknownReason): void;
  succeeded(): void;
  /** Milliseconds that are left, counted from the first request. */
  left(): number;
  /** No request before so many milliseconds have passed; a pause beyond our patience closes the run. */
  pause(milliseconds: number): void;
  /** Waits out the pause. */
  ready(): Promise<void>;
  /** Whether one more repeated request is allowed; counts it. */
  mayRepeat(): boolean;
  /** Runs the work when a slot is free. */
  inSlot<T>(work: () => Promise<T>): Promise<T>;
}

/** A run that has asked nothing yet. */
export function startRun(limits: HubLimits, { now, sleep }: Pick<Machine, 'now' | 'sleep'>): Run {
  let start: number | undefined;
  let reason: UnknownReason | undefined;
  let failures = 0;
  let repeats = 0;
  let pausedUntil = 0;
  let busy = 0;
  const waiting: (() => void)[] = [];

  const left = () => {
    start ??= now();
    return limits.total - (now() - start);
  };
  const close = (why: UnknownReason) => {
    reason ??= why;
  };
  return {
    closed: () => reason ?? (left() <= 0 ? 'over-budget' : undefined),
    close,
    failed(why) {
      failures += 1;
      if (failures >= limits.failures) close(why);
    },
    succeeded() {
      failures = 0;
    },
    left,
    pause(milliseconds) {
      if (milliseconds > Math.min(limits.patience, left())) close('rate-limited');
      else pausedUntil = Math.max(pausedUntil, now() + milliseconds);
    },
    async ready() {
      const wait = pausedUntil - now();
      if (wait > 0) await sleep(wait);
    },
    mayRepeat() {
      repeats += 1;
      return repeats <= limits.retries;
    },
    async inSlot(work) {
      if (busy >= limits.concurrency) await new Promise<void>((free) => waiting.push(free));
      else busy += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The slot is handed on, so that nobody can slip in between.
        if (next === undefined) busy -= 1;
        else next();
      }
    },
  };
}
