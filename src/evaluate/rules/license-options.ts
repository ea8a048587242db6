/** The keys of the license rule, their defaults, and how they are read. */
import { z } from 'zod';
import { nearest } from '../nearest.js';
import type { LicenseRule } from '../policy.js';
import { defined, level, notUnknown } from '../values.js';
import type { RuleReader } from './rule.js';

/** Licence categories that can stand in a list instead of ids, and what is in each. */
export const categoryWords = {
  permissive: 'use, change and distribution for any purpose, with notices at most',
  'weak-copyleft': 'changed files stay under the same terms',
  copyleft: 'what is made from it stays under the same terms',
  'responsible-ai': 'open, with a list of uses that are forbidden',
  'community-restricted': 'a license of a vendor, with conditions such as a number of users, a name or a use',
  'non-commercial': 'no commercial use',
  'research-only': 'research and evaluation alone',
  proprietary: 'terms of service, as of a model behind an API',
} as const;

/** The names of the categories. */
export const categories = Object.keys(categoryWords) as readonly (keyof typeof categoryWords)[];

const listed = `Categories: ${categories.map((one) => `\`${one}\``).join(', ')}.`;

/** The keys as written. */
export const licenseSchema = z
  .strictObject({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    allow: z.array(notUnknown).optional().describe(`Licence ids, SPDX ids or categories that are admitted. ${listed}`),
    deny: z
      .array(notUnknown)
      .optional()
      .describe(`Licence ids, SPDX ids or categories that fail; beats \`allow\`. ${listed}`),
    unknown: level()
      .optional()
      .describe('How loud it is when a licence or a condition is not known. Default: warning.'),
    drift: level().optional().describe("How loud it is when a label drops an ancestor's terms. Default: warning."),
    review: level().optional().describe('How loud it is when the texts must be read by a person. Default: note.'),
    inherited: z
      .boolean()
      .optional()
      .describe("Whether ancestors' licences bind; drift is found either way. Default: true."),
    hosted: z
      .enum(['skip', 'judge'])
      .optional()
      .describe(
        'Closed models by API have terms, not a licence: skip them, or judge them as `proprietary-api`. Default: skip.',
      ),
    obligations: z
      .enum(['off', 'warning', 'error'])
      .optional()
      .describe('Whether an obligation that is not seen to be met is a finding. Default: off, they are only listed.'),
  })
  .describe('Which licences bind a model, and whether we meet their conditions.');

/** What a file states. */
export function readLicense(written: unknown, { refuse }: RuleReader): Partial<LicenseRule> {
  const stated = written as z.infer<typeof licenseSchema>;
  for (const key of ['allow', 'deny'] as const)
    stated[key]?.forEach((entry, index) => {
      const near = slip(entry);
      if (near !== undefined) refuse([key, index], `\`${entry}\` is no category; did you mean \`${near}\`? ${listed}`);
    });
  return defined(stated);
}

/** A category misspelt would deny nothing, silently. */
function slip(entry: string): string | undefined {
  const near = nearest(entry, categories);
  return near !== undefined && near !== entry ? near : undefined;
}

/** The rule with the defaults of policy-semantics §10 for what nobody states. */
export function completeLicense(values: Partial<LicenseRule>): LicenseRule {
  return {
    level: values.deny !== undefined || values.allow !== undefined ? 'error' : 'note',
    unknown: 'warning',
    drift: 'warning',
    review: 'note',
    inherited: true,
    hosted: 'skip',
    obligations: 'off',
    ...values,
  };
}
