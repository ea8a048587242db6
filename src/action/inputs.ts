/** The inputs of the action: one schema, from which action.yml and the README are generated, and by which the environment is read. */
import { z } from 'zod';
import { roles } from '../catalog/role.js';
import { referenceFault } from '../evaluate/index.js';
import type { Problem, Result } from '../problem.js';

/** How people write the values, and what holds when an input is not given; both only for the tables. */
declare module 'zod' {
  interface GlobalMeta {
    readonly values?: string;
    readonly standard?: string;
  }
}

const most = { entries: 200, length: 200 } as const;

const flag = z.enum(['true', 'false'], { error: (issue) => `expected true or false, found "${issue.input}"` });
const choice = <const V extends readonly string[]>(values: V) =>
  z.enum(values, { error: (issue) => `expected one of ${values.join(', ')}, found "${issue.input}"` });
const list = z
  .string()
  .transform((text) =>
    text
      .split(/[\n,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .refine((entries) => entries.length <= most.entries && entries.every((entry) => entry.length <= most.length), {
    error: `more than ${most.entries} entries, or one longer than ${most.length} characters`,
  });
const path = z.string().superRefine((text, context) => {
  const fault = pathFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

const policy = z.string().superRefine((text, context) => {
  const fault = text.includes('//') ? referenceFault(text) : pathFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/** Every input, in the order of the tables. Nothing that a policy can say has a default here: silence must stay silence. */
export const Inputs = z.strictObject({
  'github-token': z.string().optional().meta({
    description: 'Token that reads the policy at the base commit and writes the comment.',
    values: 'token',
    standard: '${{ github.token }}',
  }),
  'policy-token': z.string().optional().meta({
    description:
      'Token that reads policies of other repositories (`policy`, `extends`); it needs contents: read there.',
    values: 'token',
    standard: 'that of github-token',
  }),
  policy: policy.optional().meta({
    description:
      'Policy file. One of this repository is read at the base commit of a change, never as the change has it; one of another repository stands above this one, whose own policy is always read.',
    values: 'path in the repository, or owner/repo//path@commit',
    standard: '.github/model-policy.yml',
  }),
  'policy-inline': z.string().optional().meta({
    description:
      'Text of a policy above the one of the repository. Where a workflow of this repository gives it, it can only tighten.',
    values: 'YAML',
  }),
  baseline: path.optional().meta({
    description:
      'Findings recorded in this file, by `model-review scan --write-baseline`, are shown and do not gate. On pull requests it is read at the base commit.',
    values: 'path in the repository',
    standard: 'none',
  }),
  'deny-countries': list.optional().meta({
    description: 'Countries (ISO 3166-1 alpha-2, or groups of the policy) from which models may not come.',
    values: 'list',
  }),
  roles: list
    .pipe(z.array(choice(roles)))
    .optional()
    .meta({
      description: 'Parts of a lineage that the origin rule asks about.',
      values: roles.join(', '),
    }),
  'allow-licenses': list.optional().meta({
    description: 'License ids or categories that are admitted; others fail.',
    values: 'list',
  }),
  'deny-licenses': list.optional().meta({ description: 'License ids or categories that fail.', values: 'list' }),
  enforce: flag.optional().meta({
    description:
      'Whether a violation fails the job. It changes the exit code and nothing else; a policy that says true wins.',
    values: 'true, false',
    standard: 'true',
  }),
  'on-incomplete': choice(['fail', 'warn']).optional().meta({
    description: 'What follows when something could not be read; a policy that says fail wins.',
    values: 'fail, warn',
    standard: 'fail',
  }),
  examine: choice(['auto', 'changed', 'all']).default('auto').meta({
    description:
      'What is looked at: the files that the change touches or reaches (`auto`, on pull requests, in merge queues and on pushes), or the whole repository. On pull requests and in merge queues only what the change brings fails the check, either way.',
    values: 'auto, changed, all',
    standard: 'auto',
  }),
  comment: choice(['on-failure', 'always', 'never']).default('on-failure').meta({
    description:
      'When to write the one comment on the pull request. It is updated in place, and marked as resolved and folded away when all is well. A change that edits the policy or the baseline gets one with `on-failure` too.',
    values: 'on-failure, always, never',
    standard: 'on-failure',
  }),
  'comment-id': z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,8}$/, {
      error: (issue) => `expected lower-case words with -, found "${issue.input}"`,
    })
    .max(40)
    .default('default')
    .meta({
      description: 'Tells the comments of several uses in one repository apart.',
      values: 'name',
      standard: 'default',
    }),
  annotations: choice(['commands', 'none']).default('commands').meta({
    description:
      'Whether findings stand at their lines: at most 9 errors, 10 warnings and 10 notices, which is what the runner keeps.',
    values: 'commands, none',
    standard: 'commands',
  }),
  'json-file': z.string().optional().meta({
    description: 'Where to write the report as JSON, in the workspace or the temporary folder of the runner.',
    values: 'path',
    standard: 'a file in the temporary folder',
  }),
  'markdown-file': z.string().optional().meta({
    description: 'Where to write the report as Markdown.',
    values: 'path',
    standard: 'not written',
  }),
  'sarif-file': z.string().optional().meta({
    description: 'Where to write the report as SARIF 2.1.0, for code scanning.',
    values: 'path',
    standard: 'not written',
  }),
  'working-directory': path.optional().meta({
    description: 'Folder of the workspace into which the repository was checked out.',
    values: 'path',
    standard: 'the workspace',
  }),
  offline: flag.default('false').meta({
    description: 'Whether the Hub is asked nothing, so that the built-in catalog alone answers.',
    values: 'true, false',
    standard: 'false',
  }),
  'hf-token': z.string().optional().meta({
    description:
      'Token for the Hugging Face Hub: it raises the limit of requests, and opens what it may read. It is sent to `hub-url` and nowhere else.',
    values: 'token',
    standard: 'HF_TOKEN of the environment, else none',
  }),
  'hub-url': z.string().optional().meta({
    description: 'Hub or mirror that is asked for the metadata of models, with its path.',
    values: 'https address',
    standard: 'HF_ENDPOINT of the environment, else https://huggingface.co',
  }),
  'cache-dir': z.string().optional().meta({
    description: 'Folder outside of the checkout in which answers of the Hub are kept between runs, by actions/cache.',
    values: 'absolute path, or one in ~',
    standard: 'nothing is kept',
  }),
});

export type Inputs = z.infer<typeof Inputs>;

/** The inputs that the runner gave, and those that nobody knows. */
export interface Given {
  readonly inputs: Inputs;
  readonly unknown: readonly string[];
}

/** Reads `INPUT_<NAME>` variables; an empty one is one that was not given. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Result<Given> {
  const given: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [key, value = ''] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value.trim() === '') continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    if (Object.hasOwn(Inputs.shape, name)) given[name] = value.trim();
    else unknown.push(name);
  }
  const parsed = Inputs.safeParse(given);
  if (parsed.success && parsed.data.policy?.includes('//') && parsed.data['policy-inline'] !== undefined)
    return { ok: false, problems: [wrong('policy-inline: the policy of another repository is given as well')] };
  if (parsed.success) return { ok: true, value: { inputs: parsed.data, unknown: unknown.sort() } };
  const problems = parsed.error.issues.map(
    ({ path: [name], message }): Problem => wrong(`${String(name)}: ${message}`),
  );
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}

function wrong(detail: string): Problem {
  return { code: 'policy-input-wrong', detail };
}

/** What is wrong with a path inside a repository; undefined when nothing is. */
function pathFault(text: string): string | undefined {
  if (text.length > most.length) return `longer than ${most.length} characters`;
  if (/^[/\\~]|^[a-z]:/i.test(text)) return 'expected a path relative to the repository';
  if (text.split(/[/\\]/).includes('..')) return 'a path may not leave the repository';
  return /[\0-\x1f\\]/.test(text) ? 'expected a path with / between its parts' : undefined;
}
