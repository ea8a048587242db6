/** The versioned documents that we write: the report of a scan and the explanation of models, as zod and as JSON Schema. */
import { z } from 'zod';
import { FindingRecord } from './cause-schema.js';
import { SkipName, TriggerName, VerdictName } from './code-schema.js';
import { Id, lineageFields, ModelRecord, ReferenceRecord } from './lineage-schema.js';
import { proposalRecord } from './proposal-schema.js';
import { RequestRecord, UnwaivableRecord } from './request-schema.js';

const ProblemRecord = z
  .object({
    code: z.string(),
    message: z.string().meta({ description: 'What happened.' }),
    hint: z.string().meta({ description: 'What to do next.' }),
    incomplete: z.boolean().meta({ description: 'Whether something was not seen because of it.' }),
    path: z.exactOptional(z.string()),
    line: z.exactOptional(z.number()),
    column: z.exactOptional(z.number()),
    detail: z.exactOptional(z.string()).meta({ description: 'Quoted outside text: escape it before you print it.' }),
  })
  .meta({ id: 'Problem', description: 'Something that we could not read, parse, look up or judge.' });

const version = z.literal(1).meta({
  description: 'Within one version fields are only added; readers ignore those that they do not know.',
});

const PolicyRecord = z.object({
  path: z.string(),
  digest: z.string().meta({ description: 'SHA-256 of the text, in hexadecimal digits.' }),
  commit: z.exactOptional(z.string()).meta({ description: 'Commit at which it was read; absent: as checked out.' }),
  lower: z
    .exactOptional(z.array(z.object({ path: z.string(), digest: z.string(), commit: z.exactOptional(z.string()) })))
    .meta({ description: 'Layers below it that were judged as well, in order.' }),
});

/** The whole answer of `scan` as one document; the same input gives the same bytes. */
export const Report = z
  .object({
    schemaVersion: version,
    tool: z.object({ name: z.string(), version: z.string() }),
    asOf: z.string().meta({ description: 'ISO date on which exceptions were judged.' }),
    root: z.string().meta({ description: 'Name of the scanned folder, without the way to it.' }),
    verdict: VerdictName,
    exit: z.object({
      code: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      meaning: z.enum(['pass', 'policy violated', 'could not judge or incomplete']),
    }),
    complete: z.boolean().meta({ description: 'False when something was not seen or not judged in this run.' }),
    policy: z.exactOptional(PolicyRecord),
    proposal: z.exactOptional(proposalRecord(PolicyRecord, ProblemRecord)),
    change: z
      .exactOptional(
        z.object({
          base: z.exactOptional(z.string()).meta({ description: 'Commit that was compared with, where it was here.' }),
          files: z.int().meta({ description: 'Files that differ.' }),
          newModels: z.exactOptional(z.array(Id)).meta({
            description: 'Models that now stand or are used in a file that did not name them before; sorted.',
          }),
        }),
      )
      .meta({ description: 'The change under review; absent where everything was judged as it stands.' }),
    catalog: z.object({
      date: z.string().meta({ description: 'ISO date of the newest fact.' }),
      version: z.exactOptional(z.string()).meta({ description: 'Name of exactly these facts.' }),
    }),
    coverage: z.object({
      listed: z
        .int()
        .meta({ description: 'Files of the tree, links and submodules included: those searched and those skipped.' }),
      read: z.int().meta({ description: 'Files searched for models.' }),
      bytes: z.int().meta({ description: 'Bytes read from disk.' }),
      skipped: z.partialRecord(SkipName, z.int()).meta({ description: 'Files not searched, by reason.' }),
    }),
    setAside: z
      .exactOptional(
        z.array(
          z.object({
            path: z.string(),
            text: z.string(),
            extractor: z.string(),
            reason: z.string(),
            references: z.int().meta({ description: 'How many references it was; 0 where it is no longer needed.' }),
            rulePlace: z.object({ path: z.string(), line: z.int().min(1) }),
          }),
        ),
      )
      .meta({ description: 'Texts that the policy calls no model (`references.ignore`).' }),
    models: z.array(ModelRecord).meta({ description: 'Sorted by id and revision.' }),
    unidentified: z.array(ReferenceRecord).meta({ description: 'References that name no model.' }),
    findings: z.array(FindingRecord).meta({ description: 'Sorted by path, line, column and rule.' }),
    exceptions: z
      .array(
        z.object({
          id: z.string(),
          reason: z.string(),
          owner: z.string(),
          expires: z.string(),
          findings: z.int().meta({ description: 'How many findings it waived.' }),
        }),
      )
      .meta({ description: 'Exceptions in force and used.' }),
    baseline: z.exactOptional(
      z
        .object({
          path: z.string(),
          entries: z.int(),
          findings: z
            .int()
            .meta({ description: 'How many findings it holds back: those with `excepted: "baseline:"`.' }),
          gone: z
            .array(
              z.object({
                rule: z.string(),
                level: z.enum(['warning', 'error']),
                model: z.exactOptional(z.string()),
                subject: z.string(),
                path: z.string(),
              }),
            )
            .meta({ description: 'Entries of which nothing is found any more.' }),
        })
        .meta({ description: 'Findings recorded when the policy was adopted; they do not gate.' }),
    ),
    owners: z.exactOptional(
      z
        .object({
          path: z.string(),
          commit: z.exactOptional(z.string()),
          files: z.array(z.object({ path: z.string(), owners: z.array(z.string()), line: z.int().min(1) })).meta({
            description: 'Files of findings that warn or block, up to 500, and the line that names their owners.',
          }),
        })
        .meta({ description: 'Whom CODEOWNERS names; at the base commit for a change under review.' }),
    ),
    exceptionRequests: z.exactOptional(z.array(RequestRecord)).meta({
      description:
        'Exceptions that would waive findings which block; nobody has granted them. Absent where there are none.',
    }),
    unwaivable: z.exactOptional(z.array(UnwaivableRecord)).meta({
      description: 'Findings that block and that no exception can waive. Absent where there are none.',
    }),
    obligations: z
      .array(
        z.object({
          model: Id,
          license: z.string(),
          name: z.exactOptional(z.string()).meta({ description: 'Name of the license.' }),
          node: Id.meta({ description: 'The model whose license it is.' }),
          clause: z.string(),
          text: z.exactOptional(z.string()).meta({ description: 'What the license asks for.' }),
          when: z
            .exactOptional(TriggerName)
            .meta({ description: 'What makes it fall due; absent in reports of earlier versions.' }),
          ifDistributed: z.boolean().meta({ description: 'Due only if the weights are distributed.' }),
          section: z.exactOptional(z.string()).meta({ description: 'Section of the text.' }),
          source: z.exactOptional(z.string()).meta({ description: 'Address of the text.' }),
          unread: z.exactOptional(z.literal(true)).meta({ description: 'Nobody has read the text: as facts tell it.' }),
          notices: z.exactOptional(z.array(z.string())).meta({ description: 'Lines that meet it in a notice.' }),
          met: z
            .exactOptional(z.object({ path: z.string(), line: z.int().min(1) }))
            .meta({ description: 'Where a notice file of the repository visibly meets it.' }),
        }),
      )
      .meta({ description: 'Clauses to honour although the model is allowed; not findings.' }),
    stated: z
      .exactOptional(
        z.array(
          z.object({
            locator: z.string().meta({ description: 'What it is about: `model:` or `publisher:` and an id.' }),
            observed: z.string().meta({
              description: 'What is stated, where, why, and what the catalog has instead.',
            }),
            date: z.exactOptional(z.string()).meta({ description: 'ISO date on which it was true.' }),
            models: z.array(Id).meta({ description: 'Models whose lineage rests on it.' }),
          }),
        ),
      )
      .meta({ description: 'Facts that the policy states and lineages rest on; absent where there are none.' }),
    problems: z.array(ProblemRecord),
  })
  .meta({ title: 'Report of model-review', description: 'What `model-review scan --format json` prints.' });

/** The answer to one id; `explain --format json` prints an array of these, in the order asked. */
export const Explanation = z
  .object({
    schemaVersion: version,
    asked: z.string().meta({ description: 'The id as it was asked.' }),
    id: Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    ...lineageFields,
    drift: z.exactOptional(z.array(FindingRecord)).meta({
      description: 'Labels that drop terms of an ancestor, as notes; absent where nothing is known of the id.',
    }),
    obligations: z
      .exactOptional(Report.shape.obligations)
      .meta({ description: 'What the licenses ask for; absent where nothing is known of the id.' }),
    problems: z.array(ProblemRecord),
  })
  .meta({ id: 'Explanation' });

/** Whether one model may be used at one place; `check --format json` prints an array of these, in the order asked. */
export const Permission = z
  .object({
    schemaVersion: version,
    asked: z.string().meta({ description: 'The id as it was asked.' }),
    id: Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    path: z
      .exactOptional(z.string())
      .meta({ description: 'The place asked about; absent: outside of every path of a scope.' }),
    use: z.enum(['load', 'call', 'train', 'base', 'weights']),
    answer: z.enum(['yes', 'no', 'unknown', 'no-policy']).meta({
      description:
        'no: an error stands, even where the policy does not enforce. unknown: not everything could be seen or read.',
    }),
    policy: Report.shape.policy,
    model: z.exactOptional(ModelRecord).meta({ description: 'Its lineage, as the report has it.' }),
    findings: Report.shape.findings,
    exceptions: Report.shape.exceptions,
    obligations: Report.shape.obligations,
    problems: z.array(ProblemRecord),
  })
  .meta({ id: 'Permission' });

const Permissions = z
  .array(Permission)
  .meta({ title: 'Permission of model-review', description: 'What `model-review check --format json` prints.' });

const Explanations = z
  .array(Explanation)
  .meta({ title: 'Explanation of model-review', description: 'What `model-review explain --format json` prints.' });

const schemas = { report: Report, explanation: Explanations, permission: Permissions };

/** The documents that have a schema. */
export type DocumentName = keyof typeof schemas;

/** The JSON Schema of a document as committed text; readers must allow for fields that are added later. */
export function schemaText(document: DocumentName): string {
  const schema = z.toJSONSchema(schemas[document], { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
