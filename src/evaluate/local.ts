/** One layer at one place: which of its scopes stand there, and how much can be tried with it. */
import { matchesGlob } from './glob.js';
import type { Policy, Scope } from './policy.js';

/** A layer and its scopes at a place. */
export interface Local {
  readonly policy: Policy;
  /** Scopes that stand there, or may: of a scope for repositories it is not known where we are. */
  readonly here: readonly { readonly scope: Scope; readonly certain: boolean }[];
  /** Scopes that ask for data that is there. */
  readonly asked: readonly Scope[];
}

/** Most readings of one rule at one place; a policy with more is not judged but refused. */
export const mostReadings = 5000;

/** More than can be tried: what a policy with too many choices comes to, without choosing. */
export function tooManyOf<T>(above: readonly T[], below: readonly T[]): readonly T[] | undefined {
  const [first] = below;
  if (first === undefined || above.length * below.length <= 10 * mostReadings) return undefined;
  return Array.from({ length: mostReadings + 1 }, () => first);
}

/** Whether the scope is about this repository; undefined where nobody says which one it is. */
export function isInside({ repositories }: Scope, repository: string | undefined): boolean | undefined {
  if (repositories === undefined) return true;
  if (repository === undefined) return undefined;
  return repositories.some((glob) => matchesGlob(glob, repository.toLowerCase()));
}

/** One of those that say the same: what nobody can tell apart need not be tried twice. */
export function distinct<T>(all: readonly T[], said: (one: T) => object): readonly T[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((one) => [JSON.stringify(said(one)), one])).values()];
}
