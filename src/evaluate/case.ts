/** Cases for a policy: a model at a place, and what each rule must come to; as files that people write (`policy test`). */
import { z } from 'zod';
import { relations } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import type { Problem, Result } from '../problem.js';
import type { SupposedModel } from '../resolve/types.js';
import { countryFault } from './countries.js';
import { inFileOrder, schemaProblems, type TextKind, written } from './policy-problems.js';
import { readPolicyText } from './policy-text.js';
import { ruleNames } from './rules/index.js';
import type { Evaluation, Finding } from './types.js';
import { date, words } from './values.js';

const list = z.array(words);

const Model = z
  .strictObject({
    publisher: words.optional().describe('Handle of the publisher.'),
    countries: list.optional().describe('Countries of the publisher (ISO 3166-1 alpha-2). Default: those on record.'),
    license: words.optional().describe("The model's own label."),
    root: z.boolean().optional().describe('Trained from scratch. Default: false, its base is not declared.'),
    from: z
      .partialRecord(z.enum(relations), list)
      .optional()
      .describe('Parents by relation, for example `finetune: [meta-llama/Llama-3.1-8B]`.'),
    strength: z
      .enum(['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'])
      .optional()
      .describe('How strongly this is known. Default: declared.'),
  })
  .describe('A model that these cases invent, or state differently.');

const outcome = z.enum(['pass', 'note', 'warning', 'error', 'excepted']);
const [firstRule, ...otherRules] = ruleNames;

const Case = z
  .strictObject({
    name: words.describe('Name of the case, for messages.'),
    because: words.optional().describe('Why this is the right answer; shown when it is not given.'),
    model: words.describe('The model as people write it.'),
    path: words
      .refine(
        (path) => !path.endsWith('/'),
        'must be a file: no scope for the files of a folder holds for the folder itself',
      )
      .optional()
      .describe('The file in which it is used, relative to the repository. Absent: outside of every scope.'),
    via: list.optional().describe('Other places that the name comes through.'),
    use: z
      .enum(['load', 'call', 'train', 'base', 'weights'])
      .optional()
      .describe('What is done with it. Default: load.'),
    expect: z
      .partialRecord(z.enum([firstRule, ...otherRules]), outcome)
      .describe(
        'For each rule the loudest level that stands, `pass` where nothing does, or `excepted` where all of it is waived.',
      ),
    subjects: list
      .optional()
      .describe('Exactly the subjects that warn or fail, as exceptions name them, for example `root:Qwen/Qwen2.5-7B`.'),
    verdict: z.enum(['pass', 'violated', 'could-not-judge']).optional().describe('What the run would end with.'),
  })
  .describe('One question and its answer.');

/** A file of cases as written. */
export const CaseFile = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    layers: list
      .min(1)
      .max(5)
      .optional()
      .describe('Policies from this file on, the uppermost first. Default: the one that the command is given.'),
    extends: z
      .record(words, words)
      .optional()
      .describe('Files that stand in for what policies extend: `owner/repo//path@commit` to a path from this file on.'),
    today: date.optional().describe('The day on which it is judged. Default: that of the run.'),
    repository: words.optional().describe('`owner/name`, for scopes that name repositories.'),
    suppose: z.record(words, Model).optional().describe('Models that these cases invent or change, by id.'),
    cases: z.array(Case).min(1).describe('The questions.'),
  })
  .describe('Cases that a policy must answer as expected (`model-review policy test`).');

type CaseFile = z.infer<typeof CaseFile>;
/** What a rule must come to. */
type Expectation = z.infer<typeof outcome>;

/** One case, and the line where it stands. */
export interface PolicyCase extends z.infer<typeof Case> {
  readonly line: number;
}

/** One file of cases. */
export interface PolicyCases extends Omit<CaseFile, 'cases' | 'suppose'> {
  readonly path: string;
  readonly supposed: ReadonlyMap<ModelId, SupposedModel>;
  readonly cases: readonly PolicyCase[];
}

const kind: TextKind = {
  schema: CaseFile,
  name: 'file',
  wrongValue: 'case-wrong',
  unknownKey: 'case-wrong',
  missingKey: 'case-missing-key',
};

/** Reads a file of cases; `path` is only shown, `parse` tells the id that a text means. */
export function readCases(
  text: string,
  path: string,
  parse: (text: string) => ModelId | undefined,
): Result<PolicyCases> {
  const read = readPolicyText(text, path);
  if (!read.ok) return fail(read.problems.map((problem): Problem => ({ ...problem, code: 'case-wrong' })));
  const parsed = CaseFile.safeParse(read.value.value);
  if (!parsed.success) return fail(schemaProblems(read.value, path, parsed.error.issues, kind));
  const { suppose = {}, cases, ...file } = parsed.data;
  const problems: Problem[] = [];
  const idOf = (text: string, at: readonly (string | number)[]): ModelId => {
    const found = parse(text);
    if (found === undefined)
      problems.push({
        code: 'case-wrong',
        path,
        ...read.value.keyPlace(at),
        detail: `\`${text}\` is no id of a model`,
      });
    return found ?? 'huggingface:none/none';
  };
  for (const [id, { countries = [] }] of Object.entries(suppose))
    countries.forEach((code, index) => {
      const fault = countryFault(code);
      if (fault === undefined) return;
      const at = ['suppose', id, 'countries', index];
      problems.push({ code: 'case-wrong', path, ...read.value.valuePlace(at), detail: `\`${written(at)}\`: ${fault}` });
    });
  const supposed = new Map(
    Object.entries(suppose).map(([id, { from = {}, ...model }]) => [
      idOf(id, ['suppose', id]),
      {
        ...model,
        from: Object.fromEntries(
          Object.entries(from).map(([relation, ids = []]) => [
            relation,
            ids.map((one, index) => idOf(one, ['suppose', id, 'from', relation, index])),
          ]),
        ),
      } as SupposedModel,
    ]),
  );
  cases.forEach(({ model }, index) => {
    idOf(model, ['cases', index, 'model']);
  });
  if (problems.length > 0) return fail(inFileOrder(problems));
  const placed = cases.map((one, index) => ({ ...one, line: read.value.keyPlace(['cases', index, 'name']).line }));
  return { ok: true, value: { ...file, path, supposed, cases: placed } };
}

function fail(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}

/** Where an evaluation differs from what a case expects: a rule, `subjects`, or `verdict`. */
export interface Difference {
  readonly about: string;
  readonly expected: string;
  readonly found: string;
}

/** What differs; nothing when the case is answered as expected. */
export function differences(expected: PolicyCase, { verdict, findings }: Evaluation): readonly Difference[] {
  const differing = (about: string, wanted: string, found: string): readonly Difference[] =>
    wanted === found ? [] : [{ about, expected: wanted, found }];
  const rules = Object.entries(expected.expect).flatMap(([rule, wanted]) =>
    differing(rule, wanted, cameTo(findings.filter((finding) => finding.rule === rule))),
  );
  const loud = findings.filter(({ level, excepted }) => level !== 'note' && excepted === undefined);
  const sorted = (subjects: readonly string[]) => [...new Set(subjects)].sort().join(', ') || 'none';
  return [
    ...rules,
    ...(expected.subjects === undefined
      ? []
      : differing('subjects', sorted(expected.subjects), sorted(loud.map(({ subject }) => subject)))),
    ...(expected.verdict === undefined ? [] : differing('verdict', expected.verdict, verdict)),
  ];
}

/** The loudest level that stands; what is said of exceptions themselves is a note and counts as one. */
function cameTo(findings: readonly Finding[]): Expectation {
  const standing = findings.filter(({ excepted }) => excepted === undefined);
  for (const level of ['error', 'warning', 'note'] as const) {
    if (level === 'note' && findings.length > standing.length) return 'excepted';
    if (standing.some((finding) => finding.level === level)) return level;
  }
  return 'pass';
}
