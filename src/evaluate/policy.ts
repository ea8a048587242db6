/** The noun that evaluation works with: a Policy, read from one file, its groups resolved and its keys with their lines. */

import type { StatedFacts } from '../catalog/stated-facts.js';
import type { CountryCode } from '../catalog/types.js';
import type { Role, Strength } from '../resolve/types.js';
import type { Glob } from './glob.js';
import type { PinKind } from './pin.js';
import type { Level, PolicyPlace, RuleId } from './types.js';

/** Lists of `allow` or `deny`; countries are codes, groups are resolved. */
export interface Matchers {
  readonly countries?: readonly CountryCode[];
  readonly publishers?: readonly string[];
  readonly legalParents?: readonly string[];
  readonly watchLists?: readonly string[];
}

export interface OriginRule {
  readonly level: Level;
  readonly unknown: Level;
  readonly deny?: Matchers;
  readonly allow?: Matchers;
  readonly roles: readonly Role[];
  readonly minStrength: Strength;
  readonly requireKnown: readonly Role[];
}

export interface LicenseRule {
  readonly level: Level;
  readonly unknown: Level;
  readonly drift: Level;
  readonly review: Level;
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly inherited: boolean;
  readonly hosted: 'skip' | 'judge';
  readonly obligations: 'off' | 'warning' | 'error';
}

export interface PinningRule {
  readonly level: Level;
  readonly unknown: Level;
  /** The weakest pin that passes. */
  readonly require: PinKind;
}

export interface IdentityRule {
  readonly level: Level;
  readonly unknown: Level;
}

/** What stands under a rule, and where; `place` is that of the rule itself. Keys as written in the file. */
export interface Stated<R> {
  readonly values: Partial<R>;
  readonly places: Readonly<Record<string, PolicyPlace>>;
  readonly place: PolicyPlace;
}

/** Every rule by its name, with what it can be told; `rules/index.ts` is the list of what they do. */
export interface RuleOptions {
  readonly origin: OriginRule;
  readonly license: LicenseRule;
  readonly pinning: PinningRule;
  readonly identity: IdentityRule;
}

/** The rules of one layer or scope; one that is absent is not judged. */
export type StatedRules = { readonly [K in RuleId]?: Stated<RuleOptions[K]> };

/** Facts about the company; money per period in whole units of the currency. */
export interface Company {
  readonly country?: CountryCode;
  readonly markets?: readonly CountryCode[];
  readonly commercial?: boolean;
  readonly monthlyActiveUsers?: number;
  readonly dailyActiveUsers?: number;
  readonly revenueUsdMonth?: number;
  readonly revenueUsdYear?: number;
  readonly revenueJpyYear?: number;
  readonly asOf?: string;
}

export interface Scope {
  readonly name: string;
  readonly paths?: readonly Glob[];
  /** Globs on `owner/name`, lower-case; only in layers above the repository. */
  readonly repositories?: readonly Glob[];
  readonly data: readonly string[];
  readonly rules: StatedRules;
  /** What presets state; each adds a reading, and none is replaced. */
  readonly presets: readonly StatedRules[];
  readonly company?: Company;
}

export interface Exception {
  readonly id: string;
  readonly rule: RuleId;
  /** Globs on ids in their short form (`shortId`). */
  readonly models: readonly Glob[];
  readonly paths: readonly Glob[];
  readonly subjects: readonly string[];
  readonly roots?: readonly string[];
  readonly licenses?: readonly string[];
  readonly commit?: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO dates, UTC; the end is inclusive. */
  readonly granted: string;
  readonly expires: string;
  readonly line: number;
}

/** Named lists of country codes. */
export type Groups = Readonly<Record<string, readonly CountryCode[]>>;

/** What `require` of a delegation can ask of an exception. */
type Requirement = 'reason' | 'owner' | 'roots' | 'licenses' | 'commit';

/** What a layer leaves to the layers below it; it frees its own readings only (policy-semantics §4). */
export interface Delegation {
  readonly rules: readonly {
    readonly rule: RuleId | 'company';
    readonly paths: readonly Glob[];
    /** Laid over the layer's rule where a lower layer states it; absent: not judged there. */
    readonly upTo?: Stated<object>;
  }[];
  readonly exceptions: readonly {
    readonly rules: readonly RuleId[];
    readonly paths: readonly Glob[];
    readonly maxDays?: number;
    readonly require: readonly Requirement[];
  }[];
  /** Paths for which lower layers may say what is not searched, not a model, or a key of their own. */
  readonly references: readonly Glob[];
  /** Whether lower layers may state facts about models and publishers. */
  readonly facts: boolean;
}

/** A reference that is none: a false positive, bound to what was looked at. */
interface IgnoredReference {
  readonly path: string;
  readonly text: string;
  readonly extractor: string;
  readonly reason: string;
  readonly line: number;
}

/** Where a layer comes from, from top to bottom (policy-semantics §2). */
export type LayerKind = 'workflow' | 'extended' | 'repository' | 'inputs';

/** The file that a layer extends, as `owner/repo//path@commit`. */
export interface PolicyReference {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  /** Full hash. */
  readonly commit: string;
}

/** One layer: what one file says. */
export interface Policy {
  readonly path: string;
  /** Absent where nobody says, as for a file that is only checked. */
  readonly kind?: LayerKind;
  /** The change under review may have written it: its exceptions do not count. */
  readonly onlyTightens?: true;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly digest: string;
  /** At which it was read. */
  readonly commit?: string;
  readonly rules: StatedRules;
  /** What presets state; each adds a reading, and none is replaced. */
  readonly presets: readonly StatedRules[];
  readonly company: Company;
  readonly scopes: readonly Scope[];
  readonly exceptions: readonly Exception[];
  readonly delegation: Delegation;
  /** Paths that are not searched. */
  readonly ignoredPaths: readonly Glob[];
  readonly ignored: readonly IgnoredReference[];
  /** Names whose values are models, beside those that we know. */
  readonly keys: readonly string[];
  readonly facts: StatedFacts;
  /** Absent where the layer does not say. */
  readonly onIncomplete?: 'fail' | 'warn';
  readonly enforce?: boolean;
  /** Named lists of country codes, those of layers above included; a layer below may use them by name. */
  readonly groups: Groups;
}

/** A policy that delegates nothing. */
export const nothingDelegated: Delegation = { rules: [], exceptions: [], references: [], facts: false };

/** One statement laid over another, key by key; the upper argument is what lies above. */
export function overlay<R>(above: Stated<R> | undefined, below: Stated<R>): Stated<R> {
  if (above === undefined) return below;
  return {
    values: { ...above.values, ...below.values },
    places: { ...above.places, ...below.places },
    place: below.place,
  };
}
