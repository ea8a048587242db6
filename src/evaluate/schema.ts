/** The shape of a policy file: a strict zod schema with a description on every key; its JSON Schema is generated from it. */
import { z } from 'zod';
import { ruleNames, ruleShape } from './rules/index.js';
import { date, glob, name, words } from './values.js';

/** Keys that design §5 shows and this version does not implement yet; refused by name, never ignored. */
export const unsupportedKeys: ReadonlySet<string> = new Set([
  'extends',
  'references.keys',
  'references.ignore',
  'facts',
  'delegate',
  'scopes.repositories',
]);

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

const rules = z.strictObject(ruleShape()).describe('What is judged. A rule that is not stated is not judged.');

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
  rule: z.enum(ruleNames).describe('The rule that it waives.'),
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
