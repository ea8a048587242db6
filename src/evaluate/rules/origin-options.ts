/** The keys of the origin rule, their defaults, and how they are read. */
import { z } from 'zod';
import { roles } from '../../catalog/role.js';
import { strengths } from '../../catalog/strength.js';
import type { Matchers, OriginRule } from '../policy.js';
import { defined, level, notUnknown } from '../values.js';
import type { RuleReader } from './rule.js';

const matchers = z.strictObject({
  countries: z.array(notUnknown).optional().describe('Country codes (ISO 3166-1 alpha-2) or names of groups.'),
  publishers: z.array(notUnknown).optional().describe('Publishers by their handle, e.g. `deepseek-ai`.'),
  'legal-parents': z.array(notUnknown).optional().describe('Legal entities behind publishers, by name.'),
  'watch-lists': z
    .array(notUnknown)
    .optional()
    .describe('Codes of official lists that name the publisher, e.g. `US-1260H`; a prefix covers its editions.'),
});

/** The keys as written. */
export const originSchema = z
  .strictObject({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    deny: matchers.optional().describe('Fails when any of its matchers matches; beats `allow`.'),
    allow: matchers.optional().describe('Admits when any of its matchers matches; absent, everything is admitted.'),
    roles: z
      .array(z.enum(roles))
      .optional()
      .describe('Which parts of a lineage are asked about. Default: root, component, host.'),
    unknown: level().optional().describe('How loud it is when the answer is not known. Default: warning.'),
    'min-strength': z
      .enum(strengths)
      .optional()
      .describe('Weakest evidence that counts; weaker evidence gives a note at most. Default: likely.'),
    'require-known': z
      .array(z.enum(['component', 'teacher']))
      .optional()
      .describe('Parts for which silence is unknown: a statement that there is none is demanded.'),
  })
  .describe('Where a model comes from.');

/** What a file states, its groups resolved. */
export function readOrigin(written: unknown, { countries }: RuleReader): Partial<OriginRule> {
  const stated = written as z.infer<typeof originSchema>;
  const matchersOf = (lists: z.infer<typeof matchers> | undefined, key: string): Matchers | undefined =>
    lists &&
    defined({
      countries: lists.countries && countries(lists.countries, [key, 'countries']),
      publishers: lists.publishers,
      legalParents: lists['legal-parents'],
      watchLists: lists['watch-lists'],
    });
  return defined({
    level: stated.level,
    unknown: stated.unknown,
    deny: matchersOf(stated.deny, 'deny'),
    allow: matchersOf(stated.allow, 'allow'),
    roles: stated.roles,
    minStrength: stated['min-strength'],
    requireKnown: stated['require-known'],
  });
}

/** The rule with the defaults of policy-semantics §10 for what nobody states. */
export function completeOrigin(values: Partial<OriginRule>): OriginRule {
  const constrained = values.deny !== undefined || values.allow !== undefined || (values.requireKnown?.length ?? 0) > 0;
  return {
    level: constrained ? 'error' : 'note',
    unknown: 'warning',
    roles: ['root', 'component', 'host'],
    minStrength: 'likely',
    requireKnown: [],
    ...values,
  };
}
