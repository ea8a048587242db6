/** The noun that evaluation works with: a Policy, read from one file, its groups resolved and its keys with their lines. */
import type { CountryCode } from '../catalog/types.js';
import type { Role, Strength } from '../resolve/types.js';
import type { Glob } from './glob.js';
import type { PinKind } from './pin.js';
import type { Level, PolicyPlace } from './types.js';

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

export type RuleName = keyof RuleOptions;

/** The rules of one layer or scope; one that is absent is not judged. */
export type StatedRules = { readonly [K in RuleName]?: Stated<RuleOptions[K]> };

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
  readonly data: readonly string[];
  readonly rules: StatedRules;
  readonly company?: Company;
}

export interface Exception {
  readonly id: string;
  readonly rule: RuleName;
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

/** One layer: what one file says. */
export interface Policy {
  readonly path: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly digest: string;
  readonly rules: StatedRules;
  readonly company: Company;
  readonly scopes: readonly Scope[];
  readonly exceptions: readonly Exception[];
  /** Paths that are not searched. */
  readonly ignoredPaths: readonly Glob[];
  /** Absent where the layer does not say. */
  readonly onIncomplete?: 'fail' | 'warn';
  readonly enforce?: boolean;
  /** Named lists of country codes; a layer below may use them by name. */
  readonly groups: Groups;
}

/** One statement laid over another, key by key; the upper argument is what lies above. */
export function overlay<R>(above: Stated<R> | undefined, below: Stated<R>): Stated<R> {
  if (above === undefined) return below;
  return {
    values: { ...above.values, ...below.values },
    places: { ...above.places, ...below.places },
    place: below.place,
  };
}
