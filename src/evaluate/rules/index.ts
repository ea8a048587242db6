/** The one list of rules; the schema, the reading of a policy, its readings and the exceptions follow from it. */
import type { z } from 'zod';
import type { RuleOptions, Stated, StatedRules } from '../policy.js';
import type { RuleId } from '../types.js';
import { identity } from './identity.js';
import { license } from './license.js';
import { origin } from './origin.js';
import { pinning } from './pinning.js';
import type { Rule, RuleReader } from './rule.js';

/** Every rule by its name, in the order in which they are documented. */
export const rules: { readonly [K in RuleId]: Rule<RuleOptions[K]> } = { origin, license, pinning, identity };

/** The names of the rules, in their order. */
export const ruleNames = Object.keys(rules) as [RuleId, ...RuleId[]];

/** The rule of a name; what it takes is known only to itself. */
export function ruleOf(name: RuleId): Rule<object> {
  return rules[name] as Rule<object>;
}

/** The keys of every rule, each optional, for the schema of a policy. */
export function ruleShape(): { readonly [K in RuleId]: z.ZodOptional<z.ZodObject> } {
  return Object.fromEntries(ruleNames.map((name) => [name, rules[name].schema.optional()])) as never;
}

/** Reads each rule that stands; `state` is told its name and keys, and reads it. */
export function readRules(
  written: { readonly [K in RuleId]?: object | undefined },
  state: (name: RuleId, keys: object, read: (reader: RuleReader) => object) => Stated<object>,
): StatedRules {
  return Object.fromEntries(
    ruleNames.flatMap((name) => {
      const keys = written[name];
      return keys === undefined ? [] : [[name, state(name, keys, (reader) => rules[name].read(keys, reader))]];
    }),
  );
}
