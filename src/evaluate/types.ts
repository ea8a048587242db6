/** The noun of the evaluate stage: a Finding, a verdict that a person should see, tied to references. */
import type { LicenseId, ModelId, Trigger } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Problem } from '../problem.js';
import type { Cause } from './cause.js';
import type { NoticePlace } from './notice.js';

export type RuleId = 'origin' | 'license' | 'pinning' | 'identity';
export type Level = 'off' | 'note' | 'warning' | 'error';
export type Outcome = 'pass' | 'unknown' | 'fail';

/** Where in the policy the rule, scope or exception stands that decided. */
export interface PolicyPlace {
  readonly path: string;
  readonly line: number;
}

export interface Finding {
  readonly rule: RuleId;
  readonly level: Exclude<Level, 'off'>;
  /** Absent for findings about the policy itself (an unused exception). */
  readonly model?: ModelId;
  /**
   * What was looked at, as an exception names it (policy-semantics §1): `role:node`, `license:<id>@<node>`, `condition:<id>/<clause>`,
   * `drift:<ancestor>`, `hosted:<node>`, `revision:<model>@<revision>`, `name:<as written>`, `exception:<id>`; `unknown:` before it when the outcome is unknown. Registry `huggingface` is omitted.
   */
  readonly subject: string;
  readonly cause: Cause;
  /** From the model to the node that decided, both included. */
  readonly chain: readonly ModelId[];
  readonly references: readonly Reference[];
  /** Whether the change under review introduced it; outside of pull requests true. */
  readonly introduced: boolean;
  /** Id of the exception that waives it, or `baseline:` where the baseline records it; it does not gate. */
  readonly excepted?: string;
  readonly rulePlace?: PolicyPlace;
  /** Stable over line moves: a hash of rule, model, subject and paths. */
  readonly fingerprint: string;
}

/** A text that a policy calls no model. */
export interface SetAside {
  readonly path: string;
  readonly text: string;
  readonly extractor: string;
  readonly reason: string;
  /** How many references it was. */
  readonly references: number;
  readonly rulePlace: PolicyPlace;
}

/** What a baseline came to: the findings that it records do not gate. */
export interface UsedBaseline {
  readonly path: string;
  readonly entries: number;
  readonly findings: number;
  /** Entries of which nothing is found any more. */
  readonly gone: readonly {
    readonly rule: RuleId;
    readonly level: 'warning' | 'error';
    readonly model?: string;
    readonly subject: string;
    readonly path: string;
  }[];
}

/** An exception that is in force and what it waived. */
export interface UsedException {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly findings: number;
}

/** A clause that remains to be honoured although the model is allowed (policy-semantics §7); not a finding. */
export interface Obligation {
  readonly model: ModelId;
  readonly license: LicenseId;
  /** Name of the licence. */
  readonly name: string;
  /** The node whose licence it is. */
  readonly node: ModelId;
  readonly clause: string;
  /** What the licence asks for, quoted from the catalog, when it has words for it. */
  readonly text?: string;
  /** What makes it fall due. */
  readonly when: Trigger;
  /** The weights are served by somebody else: due only if they are distributed. */
  readonly ifDistributed: boolean;
  /** Section of the text, and its address. */
  readonly section?: string;
  readonly source?: string;
  /** Nobody has read the text: the clause is as the facts tell it. */
  readonly unread?: true;
  /** Lines that meet it in a notice, names filled in. */
  readonly notices?: readonly string[];
  /** Where a notice file of the repository visibly meets it. */
  readonly met?: NoticePlace;
}

/** The verdict over all findings (policy-semantics §9). */
export interface Evaluation {
  readonly verdict: 'pass' | 'violated' | 'could-not-judge' | 'no-policy';
  readonly findings: readonly Finding[];
  readonly exceptions: readonly UsedException[];
  /** Absent where there is none. */
  readonly baseline?: UsedBaseline;
  /** Sorted by model, licence and clause. */
  readonly obligations: readonly Obligation[];
  readonly complete: boolean;
  /** The uppermost layer; the others below it in their order. */
  readonly policy?: {
    readonly path: string;
    readonly digest: string;
    /** At which it was read; absent: as checked out, or as given. */
    readonly commit?: string;
    readonly lower?: readonly { readonly path: string; readonly digest: string; readonly commit?: string }[];
  };
  readonly problems: readonly Problem[];
}
