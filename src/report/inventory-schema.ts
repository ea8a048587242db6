/** The inventory as a document: many repositories, what became of each, and who uses which model. */
import { z } from 'zod';
import { FindingRecord } from './cause-schema.js';
import { Id, lineageFields } from './lineage-schema.js';
import { Report } from './schema.js';

/** Why a repository that the account has was not looked at. */
export const LeftOutName = z.enum(['archived', 'disabled', 'fork', 'excluded', 'not-included']);

/** Why a repository was to be judged and could not. */
export const FailureName = z.enum([
  'missing',
  'no-access',
  'moved',
  'rate-limited',
  'unreachable',
  'not-git',
  'too-large',
  'timeout',
  'unreadable',
  'scan-failed',
]);

/** The same, and what only the join sees. */
const GapName = z.enum([
  ...FailureName.options,
  'shard-missing',
  'shard-unusable',
  'not-recorded',
  'report-unusable',
  'other-version',
  'other-policy',
]);

const RepositoryRow = z
  .object({
    name: z.string().meta({ description: '`owner/name`.' }),
    shard: z.int().min(1),
    outcome: z.enum(['scanned', 'empty', 'failed']),
    reason: z.exactOptional(GapName).meta({ description: 'Why it failed.' }),
    detail: z.exactOptional(z.string()).meta({ description: 'Quoted outside text: escape it before you print it.' }),
    commit: z.exactOptional(z.string()).meta({ description: 'What was scanned: the tip of the default branch.' }),
    verdict: z.exactOptional(Report.shape.verdict),
    exit: z.exactOptional(Report.shape.exit),
    complete: z.exactOptional(z.boolean()),
    counts: z.exactOptional(
      z.object({
        errors: z.int(),
        warnings: z.int(),
        notes: z.int(),
        excepted: z.int(),
        models: z.int().meta({ description: 'Each once, whatever its revisions.' }),
        unidentified: z.int().meta({ description: 'References that name no model.' }),
        problems: z.int().meta({ description: 'What kept us from seeing everything.' }),
      }),
    ),
    problems: z
      .exactOptional(Report.shape.problems)
      .meta({ description: 'The first of what kept us from seeing everything; absent where nothing did.' }),
    gate: z
      .exactOptional(z.boolean())
      .meta({ description: 'Whether a workflow of its own runs the action; one that a ruleset requires is not seen.' }),
    policy: z.exactOptional(z.boolean()).meta({ description: 'Whether it has a policy of its own.' }),
  })
  .meta({ id: 'InventoryRepository', description: 'One planned repository.' });

const { publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete } = lineageFields;

const ModelRow = z
  .object({
    id: Id,
    publisher,
    countries,
    license,
    effectiveLicense,
    bindingLicenses,
    roots,
    complete,
    differs: z.exactOptional(z.literal(true)).meta({
      description: 'Repositories saw other facts, by another revision or policy, or because a source failed.',
    }),
    repositories: z
      .array(
        z.object({
          name: z.string(),
          references: z.int(),
          revisions: z.array(z.string()).meta({ description: 'As written; the newest where there is none.' }),
          standing: z
            .enum(['blocked', 'warned', 'excepted', 'clean'])
            .meta({ description: 'How it stands there, by its worst finding.' }),
        }),
      )
      .meta({ description: 'Who uses it, sorted by name.' }),
  })
  .meta({
    id: 'InventoryModel',
    description: 'One model, and who uses it; a path is a model of its repository alone.',
  });

const FindingRow = z
  .object({
    repository: z.string(),
    ...FindingRecord.pick({
      rule: true,
      level: true,
      model: true,
      subject: true,
      message: true,
      hint: true,
      excepted: true,
      fingerprint: true,
    }).shape,
    places: z.array(z.object({ path: z.string(), line: z.int().min(1) })),
  })
  .meta({ id: 'InventoryFinding', description: 'A warning or an error of one repository.' });

/** The whole answer of `inventory join`; the same plan and reports give the same bytes. */
export const Inventory = z
  .object({
    schemaVersion: Report.shape.schemaVersion,
    tool: Report.shape.tool,
    asOf: z.string().meta({ description: 'ISO date of the plan, on which exceptions were judged.' }),
    server: z.string().meta({ description: 'Address of the host of the repositories.' }),
    owner: z.exactOptional(z.string()).meta({ description: 'The account; absent for a list by hand.' }),
    plan: z.string().meta({ description: 'SHA-256 of the plan.' }),
    exit: Report.shape.exit,
    complete: z.boolean().meta({ description: 'False when a repository is missing or was not seen in full.' }),
    catalog: z.exactOptional(Report.shape.catalog),
    shards: z.int().meta({ description: 'How many there should be.' }),
    leftOut: z.partialRecord(LeftOutName, z.array(z.string())).meta({ description: 'Not looked at, by reason.' }),
    hidden: z.exactOptional(z.int()).meta({ description: 'Repositories that the token was not shown.' }),
    repositories: z.array(RepositoryRow).meta({ description: 'Every planned repository, sorted by name.' }),
    models: z.array(ModelRow).meta({ description: 'Sorted by id.' }),
    findings: z.array(FindingRow).meta({ description: 'Warnings and errors, sorted by repository.' }),
    problems: Report.shape.problems,
  })
  .meta({
    title: 'Inventory of model-review',
    description: 'What `model-review inventory join --format json` prints.',
  });

/** The JSON Schema of the inventory as committed text; readers must allow for fields that are added later. */
export function inventorySchemaText(): string {
  const schema = z.toJSONSchema(Inventory, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
