/** The shape of a policy file: a strict zod schema with a description on every key; its JSON Schema is generated from it. */
import { z } from 'zod';
import { globFault } from './glob.js';
import { factsShape } from './policy-facts.js';
import { referenceFault } from './policy-reference.js';
import { presetShape } from './presets.js';
import { ruleNames, ruleShape } from './rules/index.js';
import { date, filled, glob, name, words } from './values.js';

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

const repository = z.string().superRefine((text, context) => {
  const fault = /^[^/]+\/[^/]+$/u.test(text) ? globFault(text) : 'is no repository such as `owner/name`';
  if (fault !== undefined) context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});

const repositoryPath = z.string().superRefine((text, context) => {
  const fault = /[*?{}]/u.test(text) ? 'is a glob; a reference is named by its own path' : globFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});

const delegatedName = "A rule, or `company`: there the facts of a layer below stand in for this policy's.";
const delegatedPaths = z.array(glob).min(1).describe('Paths at which a layer below may state it.');

const delegatedRule = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('company').describe(delegatedName),
    paths: delegatedPaths,
  }),
  ...ruleNames.map((id) =>
    z.strictObject({
      rule: z.literal(id).describe(delegatedName),
      paths: delegatedPaths,
      'up-to': ruleShape()[id].describe(
        'What holds at least: laid over this rule there. Absent, this rule is not asked there.',
      ),
    }),
  ),
]);

const rules = z.strictObject(ruleShape()).describe('What is judged. A rule that is not stated is not judged.');

const presets = presetShape().describe(
  'Rules that we wrote for you, each with its source. They hold beside your own, and the worst counts.',
);

const scope = z.strictObject({
  name: name.describe('Name of the scope, for messages.'),
  paths: z
    .array(glob)
    .min(1)
    .optional()
    .describe('Paths that the scope labels and overrules, relative to the repository.'),
  repositories: z
    .array(repository)
    .min(1)
    .optional()
    .describe('Repositories (`owner/name`, globs) in which the scope holds; only in a policy above theirs.'),
  data: z.array(name).optional().describe('Classes of data: attached to `paths`, or, without them, asked for.'),
  rules: rules.optional().describe('Rules that are laid over those of the policy here, key by key.'),
  presets: presets.optional().describe('Presets that hold here as well.'),
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
  reason: filled.describe('Why it was granted.'),
  owner: filled.describe('Who answers for it.'),
  granted: date.describe('First day on which it holds (UTC).'),
  expires: date.describe('Last day on which it holds (UTC).'),
});

const delegate = z
  .strictObject({
    rules: z
      .array(delegatedRule)
      .optional()
      .describe('Rules that a layer below may state in its own way at these paths.'),
    exceptions: z
      .array(
        z.strictObject({
          rules: z.array(z.enum(ruleNames)).min(1).describe('Rules that exceptions of layers below may waive.'),
          paths: z.array(glob).min(1).describe('Paths at which they may.'),
          'max-days': z
            .int()
            .min(1)
            .optional()
            .describe('Most days between `granted` and `expires` of such an exception.'),
          require: z
            .array(z.enum(['reason', 'owner', 'roots', 'licenses', 'commit']))
            .optional()
            .describe('What such an exception has to state.'),
        }),
      )
      .optional()
      .describe('Exceptions that a layer below may grant.'),
    references: z
      .array(glob)
      .min(1)
      .optional()
      .describe('Paths for which a layer below may use `references`: what is not searched, not a model, or a key.'),
    facts: z.boolean().optional().describe('Whether a layer below may state `facts`. Default: false.'),
  })
  .describe('What this policy leaves to the layers below it. It frees its own readings, and those of no other layer.');

const references = z
  .strictObject({
    keys: z
      .array(
        z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/u, {
          error: (issue) => `\`${issue.input}\` is no name of a key or variable`,
        }),
      )
      .max(50)
      .optional()
      .describe('Names of keys, variables or arguments of your own that hold models, e.g. `served_llm`.'),
    ignore: z
      .array(
        z.strictObject({
          path: repositoryPath.describe('The file, relative to the repository; no glob.'),
          text: words.describe('The text that was taken for a model, exactly.'),
          extractor: z
            .string()
            .regex(/^[a-z][a-z0-9-]{0,40}$/u, { error: (issue) => `\`${issue.input}\` is no extractor` })
            .describe('The extractor that took it, as the report names it.'),
          reason: words.describe('Why it is no model.'),
        }),
      )
      .max(200)
      .optional()
      .describe('References that are none, each bound to what was looked at; the report counts them.'),
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
    extends: z
      .string()
      .superRefine((text, context) => {
        const fault = referenceFault(text);
        if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
      })
      .optional()
      .describe('A policy above this one: `owner/repo//path@commit`, with the full hash of the commit.'),
    presets: presets.optional(),
    groups: z
      .record(name, z.array(z.string()))
      .optional()
      .describe('Named lists of country codes, for use in `countries`.'),
    company: company.optional(),
    rules: rules.optional(),
    scopes: z.array(scope).max(50).optional().describe('Places or classes of data with rules of their own.'),
    delegate: delegate.optional(),
    exceptions: z.array(exception).max(500).optional().describe('Dated, owned waivers bound to what was reviewed.'),
    references: references.optional(),
    facts: factsShape.optional(),
    'on-incomplete': z
      .enum(['fail', 'warn'])
      .optional()
      .describe('What follows when something could not be read or looked up. Default: fail.'),
    enforce: z.boolean().optional().describe('Whether a violation fails the run. Default: true.'),
  })
  .describe('What this repository may depend on (Model Dependency Review).');

export type PolicyFile = z.infer<typeof PolicyFile>;
