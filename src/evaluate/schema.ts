/** The shape of a policy file: a strict zod schema with a description on every key; its JSON Schema is generated from it. */
import { z } from 'zod';
import { globFault } from './glob.js';

/** Keys that design §5 shows and this version does not implement yet; refused by name, never ignored. */
export const unsupportedKeys: ReadonlySet<string> = new Set([
  'extends',
  'references.keys',
  'references.ignore',
  'facts',
  'delegate',
  'rules.pinning',
  'rules.identity',
  'scopes.repositories',
]);

/** Roles that the origin rule can ask about, in the order in which findings name them. */
const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'] as const;

/** Licence categories that can stand in a list instead of ids. */
export const categories = [
  'permissive',
  'weak-copyleft',
  'copyleft',
  'responsible-ai',
  'community-restricted',
  'non-commercial',
  'research-only',
  'proprietary',
] as const;

const level = () => z.enum(['off', 'note', 'warning', 'error']);

const glob = z.string().superRefine((text, context) => {
  const fault = globFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});

/** A day of the Gregorian calendar, as ISO writes it. */
const date = z
  .string()
  .refine((text) => isDay(text), { error: (issue) => `\`${issue.input}\` is not a date such as 2026-11-23` });

const name = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/u, {
  error: (issue) => `\`${issue.input}\` is not a name of lower-case letters, digits, \`.\`, \`_\` and \`-\``,
});

const words = z.string().refine((text) => text.trim() !== '', { error: 'is empty' });

const notUnknown = z.string().superRefine((text, context) => {
  if (text === 'unknown')
    context.addIssue({
      code: 'custom',
      message: '`unknown` is not a value and cannot stand in a list; use the key `unknown` of the rule for its level',
    });
  else if (text.trim() === '') context.addIssue({ code: 'custom', message: 'is empty' });
});

const matchers = z.strictObject({
  countries: z.array(notUnknown).optional().describe('Country codes (ISO 3166-1 alpha-2) or names of groups.'),
  publishers: z.array(notUnknown).optional().describe('Publishers by their handle, e.g. `deepseek-ai`.'),
  'legal-parents': z.array(notUnknown).optional().describe('Legal entities behind publishers, by name.'),
  'watch-lists': z
    .array(notUnknown)
    .optional()
    .describe('Codes of official lists that name the publisher, e.g. `US-1260H`; a prefix covers its editions.'),
});

const origin = z
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
      .enum(['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'])
      .optional()
      .describe('Weakest evidence that counts; weaker evidence gives a note at most. Default: likely.'),
    'require-known': z
      .array(z.enum(['component', 'teacher']))
      .optional()
      .describe('Parts for which silence is unknown: a statement that there is none is demanded.'),
  })
  .describe('Where a model comes from.');

const license = z
  .strictObject({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    allow: z.array(notUnknown).optional().describe('Licence ids, SPDX ids or categories that are admitted.'),
    deny: z.array(notUnknown).optional().describe('Licence ids, SPDX ids or categories that fail; beats `allow`.'),
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

const amount = z.number().nonnegative();

const company = z
  .strictObject({
    country: z.string().optional().describe('Country of the company (ISO 3166-1 alpha-2).'),
    markets: z.array(z.string()).optional().describe('Countries in which the product is offered.'),
    commercial: z.boolean().optional().describe('Whether the use is commercial.'),
    'monthly-active-users': amount.optional().describe('Monthly active users of the company and its affiliates.'),
    'daily-active-users': amount.optional().describe('Daily active users of the company and its affiliates.'),
    'revenue-usd-month': amount.optional().describe('Revenue in US dollars in one month.'),
    'revenue-usd-year': amount.optional().describe('Revenue in US dollars in twelve months.'),
    'revenue-jpy-year': amount.optional().describe('Revenue in Japanese yen in twelve months.'),
    'as-of': date.optional().describe('Day on which these figures were true.'),
  })
  .describe('Facts about the company that conditions of licences ask for; what is absent is unknown.');

const rules = z
  .strictObject({ origin: origin.optional(), license: license.optional() })
  .describe('What is judged. A rule that is not stated is not judged.');

const scope = z.strictObject({
  name: name.describe('Name of the scope, for messages.'),
  paths: z
    .array(glob)
    .min(1)
    .optional()
    .describe('Paths that the scope labels and overrules, relative to the repository.'),
  data: z.array(name).optional().describe('Classes of data: attached to `paths`, or, without them, asked for.'),
  rules: rules.optional().describe('Rules that are laid over those of the policy here, key by key.'),
  company: company.optional().describe('Facts about the company that hold here.'),
});

const accepted = z
  .strictObject({
    subjects: z
      .array(words)
      .min(1)
      .describe(
        'What is waived, e.g. `publisher:deepseek-ai`, `root:owner/name`, `license:mit@owner/name`, `unknown:root`.',
      ),
    roots: z
      .array(words)
      .min(1)
      .optional()
      .describe('Every root that the model may have; another one ends the exception.'),
    licenses: z.array(words).min(1).optional().describe('Every licence that may bind; another one ends the exception.'),
    commit: z
      .string()
      .regex(/^[0-9a-f]{7,64}$/iu, {
        error: (issue) => `\`${issue.input}\` is not a commit of 7 to 64 hexadecimal digits`,
      })
      .optional()
      .describe('The revision that was reviewed.'),
  })
  .superRefine((value, context) => {
    if (value.roots === undefined && value.licenses === undefined && value.commit === undefined)
      context.addIssue({ code: 'custom', message: 'needs at least one of `roots`, `licenses`, `commit`' });
  });

const exception = z.strictObject({
  id: name.describe('Name of the exception.'),
  rule: z.enum(['origin', 'license']).describe('The rule that it waives.'),
  models: z.array(words).min(1).describe('Models by id; `*` stands for a part of a name.'),
  paths: z.array(glob).min(1).describe('Paths that every place of a reference must be in.'),
  accepted: accepted.describe('What was reviewed; the exception ends when it changes.'),
  reason: words.describe('Why it was granted.'),
  owner: words.describe('Who answers for it.'),
  granted: date.describe('First day on which it holds (UTC).'),
  expires: date.describe('Last day on which it holds (UTC).'),
});

const references = z
  .strictObject({
    'paths-ignore': z
      .array(glob)
      .optional()
      .describe('Paths whose files are not searched (fixtures, vendored code); the report counts them.'),
  })
  .describe('What detection leaves out.');

/** A policy file as written. */
export const PolicyFile = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    groups: z
      .record(name, z.array(z.string()))
      .optional()
      .describe('Named lists of country codes, for use in `countries`.'),
    company: company.optional(),
    rules: rules.optional(),
    scopes: z.array(scope).optional().describe('Places or classes of data with rules of their own.'),
    exceptions: z.array(exception).optional().describe('Dated, owned waivers bound to what was reviewed.'),
    references: references.optional(),
    'on-incomplete': z
      .enum(['fail', 'warn'])
      .optional()
      .describe('What follows when something could not be read or looked up. Default: fail.'),
    enforce: z.boolean().optional().describe('Whether a violation fails the run. Default: true.'),
  })
  .describe('What this repository may depend on (Model Dependency Review).');

export type PolicyFile = z.infer<typeof PolicyFile>;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
