/** One judgement: a rule's answer about one subject, three-valued, with the level that the rule gives to it (policy-semantics §1). */
import type { ModelId } from '../catalog/types.js';
import type { UnknownReason } from '../resolve/types.js';
import type { Cause } from './cause.js';
import type { Level, Outcome, PolicyPlace, RuleId } from './types.js';

/** Yes, no, or the reason why that is not known; Kleene's three values. */
export type Truth = boolean | UnknownReason;

export interface Judgement {
  readonly rule: RuleId;
  /** Without `unknown:`; the same whatever the outcome. */
  readonly subject: string;
  readonly outcome: Outcome;
  readonly level: Level;
  /** Absent for a pass. */
  readonly cause?: Cause;
  /** For unknowns, why. */
  readonly reason?: UnknownReason;
  readonly chain: readonly ModelId[];
  /** Where the key stands that decided; nowhere without a policy. */
  readonly place: PolicyPlace;
  /** It only says that something resembles; it never speaks for the subject itself. */
  readonly aside?: true;
}

/** False beats unknown beats true; of two unknowns the first. */
export function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true ? b : a;
}

/** True beats unknown beats false; of two unknowns the first. */
export function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false ? b : a;
}

/** Yes for no and the reverse; unknown stays. */
export function not(a: Truth): Truth {
  return typeof a === 'boolean' ? !a : a;
}

const ladder: readonly Level[] = ['off', 'note', 'warning', 'error'];

/** Negative when `a` is the quieter one. */
export function compareLevels(a: Level, b: Level): number {
  return ladder.indexOf(a) - ladder.indexOf(b);
}

/** The louder of two levels. */
export function louder(a: Level, b: Level): Level {
  return compareLevels(a, b) >= 0 ? a : b;
}

/** The quieter of two levels. */
export function quieter(a: Level, b: Level): Level {
  return compareLevels(a, b) <= 0 ? a : b;
}

/** The subject as a finding shows it and an exception names it. */
export function namedSubject({ outcome, subject }: Pick<Judgement, 'outcome' | 'subject'>): string {
  return outcome === 'unknown' ? `unknown:${subject}` : subject;
}
