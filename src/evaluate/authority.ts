/** What a layer may say in the presence of layers above it: which of its exceptions, and which of its words about references (policy-semantics §8). */
import type { Reference } from '../extract/types.js';
import { matchesGlob } from './glob.js';
import type { Exception, Policy } from './policy.js';
import type { RuleId } from './types.js';

/** Why a layer above does not let an exception waive its readings. `detail`: the days allowed, or the key that is lacking. */
export interface Refusal {
  readonly fault: 'not-delegated' | 'too-long' | 'lacking';
  readonly detail: string;
  /** The layer above. */
  readonly layer: string;
}

/** Whether the layer above leaves the exception to a layer below at every place of the reference; undefined when it does. */
export function refusalOf(above: Policy, exception: Exception, reference: Reference): Refusal | undefined {
  const layer = above.path;
  const places = [reference.location, ...(reference.via ?? [])];
  const left = above.delegation.exceptions.filter(
    ({ rules, paths }) =>
      rules.includes(exception.rule) && places.every(({ path }) => paths.some((glob) => matchesGlob(glob, path))),
  );
  if (left.length === 0) return { fault: 'not-delegated', detail: exception.rule, layer };
  const faults = left.map(({ maxDays, require }): Refusal | undefined => {
    if (maxDays !== undefined && daysOf(exception) > maxDays)
      return { fault: 'too-long', detail: String(maxDays), layer };
    const lacking = require.find((key) => exception[key] === undefined);
    return lacking === undefined ? undefined : { fault: 'lacking', detail: lacking, layer };
  });
  return faults.includes(undefined) ? undefined : faults[0];
}

/** Whether the layer above leaves exceptions of the rule there without any demand: a baseline names no owner, reason or date. */
export function leavesBaseline(above: Policy, rule: RuleId, reference: Reference): boolean {
  const places = [reference.location, ...(reference.via ?? [])];
  return above.delegation.exceptions.some(
    ({ rules, paths, maxDays, require }) =>
      maxDays === undefined &&
      require.length === 0 &&
      rules.includes(rule) &&
      places.every(({ path }) => paths.some((glob) => matchesGlob(glob, path))),
  );
}

/** Days from the first to the last, as dates are subtracted. */
function daysOf({ granted, expires }: Exception): number {
  return (Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${granted}T00:00:00Z`)) / 86_400_000;
}

/** Whether every layer above the one at `index` leaves it what is said about references in this file. */
export function maySpeakOf(layers: readonly Policy[], index: number, path: string): boolean {
  return layers
    .slice(0, index)
    .every(({ delegation }) => delegation.references.some((glob) => matchesGlob(glob, path)));
}
