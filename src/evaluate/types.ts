/** The noun of the evaluate stage: a Finding, a verdict that a person should see, tied to references. */
import type { LicenseId, ModelId, Trigger } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Problem } from '../problem.js';
import type { Cause } from './cause.js';
import type { NoticePlace } from './notice.js';
import type { Owned } from './owners.js';
import type { RuleOptions } from './policy.js';

/** A rule by its name. */
export type RuleId = keyof RuleOptions;
export type Level = 'off' | 'note' | 'warning' | 'error';
export type Outcome = 'pass' | 'unknown' | 'fail';

/** Where in the policy the rule, scope or exception stands that decided. */
export interface PolicyPlace {
  readonly path: string;
  readonly line: number;
  /** Name of the scope in which it stands. */
  readonly scope?: string;
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

/** An exception that nobody has granted: what it would say in a policy, less its reason and its owner. */
export interface RequestedException {
  readonly id: string;
  readonly rule: RuleId;
  /** Globs, as are `paths`. */
  readonly models: readonly string[];
  readonly paths: readonly string[];
  readonly accepted: {
    readonly subjects: readonly string[];
    readonly roots?: readonly string[];
    readonly licenses?: readonly string[];
    readonly commit?: string;
  };
  /** ISO dates, UTC; the end is inclusive. */
  readonly granted: string;
  readonly expires: string;
}

/** An exception that would waive findings which block, and the policy that may grant it. */
export interface Request {
  readonly exception: RequestedException;
  /** `?` stands in a glob for a character that no glob can hold. */
  readonly marked?: true;
  /** Whole folders stand for more files than an exception can name. */
  readonly wide?: true;
  /** The policy of the repository, which may have to be written; one above it; or one whose place is not known. */
  readonly grantor: {
    readonly path: string;
    readonly kind: 'new' | 'repository' | 'workflow' | 'extended' | 'unknown';
    /** Whether it has exceptions already. */
    readonly excepts: boolean;
  };
  /** Layers above that leave it to that policy, and for how many days at most. */
  readonly delegated: readonly { readonly path: string; readonly maxDays?: number }[];
  /** Fingerprints of the findings that it would waive. */
  readonly findings: readonly string[];
}

/** Findings that block and that no exception can waive, by fingerprint, with the reason. */
export interface Unwaivable {
  /**
   * `this-run`: another run may know; `no-model`: an exception names a model, and there is none; `no-grantor`: the policy at `path` takes
   * no exceptions; `unbound`: nothing is known that an exception could be bound to; `unverified`: only the change itself vouches for it;
   * `unwritable`: a policy cannot write its name; `over-limit`: there are more than are asked for.
   */
  readonly reason: 'this-run' | 'no-model' | 'no-grantor' | 'unbound' | 'unverified' | 'unwritable' | 'over-limit';
  readonly path?: string;
  readonly findings: readonly string[];
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
  /** Whom to ask about the files of findings that warn or block; absent where no CODEOWNERS says. */
  readonly owners?: Owned;
  /** How findings that block could be excepted, and which cannot; absent where nobody asked. */
  readonly exceptionRequests?: readonly Request[];
  readonly unwaivable?: readonly Unwaivable[];
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
