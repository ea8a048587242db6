/** What a finding and its cause look like in our documents. */
import { z } from 'zod';
import { Country } from './claim-schema.js';
import { LevelName, RelationName, RoleName, RuleName, StrengthName, UnknownName } from './code-schema.js';
import { Id, ReferenceRecord } from './lineage-schema.js';

const origin = { role: RoleName, node: Id };
const countries = z.array(Country);
const condition = {
  license: z.string(),
  node: Id,
  clause: z.string(),
  limit: z.exactOptional(z.number()),
  figure: z.exactOptional(z.number()),
  section: z.exactOptional(z.string()),
  source: z.exactOptional(z.string()),
};
const pins = ['any', 'dated', 'digest', 'commit'] as const;

const CauseRecord = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('origin/denied-country'), ...origin, countries, strength: StrengthName }),
    z.object({ code: z.literal('origin/denied-publisher'), ...origin, publisher: z.string(), strength: StrengthName }),
    z.object({
      code: z.literal('origin/not-allowed'),
      ...origin,
      countries,
      publisher: z.exactOptional(z.string()),
      strength: StrengthName,
    }),
    z.object({
      code: z.literal('origin/unknown'),
      ...origin,
      reason: UnknownName,
      suspected: z.exactOptional(z.object({ node: Id, countries, strength: StrengthName })),
    }),
    z.object({ code: z.literal('origin/resemblance'), ...origin, countries, strength: StrengthName }),
    z.object({ code: z.literal('license/denied'), license: z.string(), node: Id }),
    z.object({ code: z.literal('license/not-allowed'), license: z.string(), node: Id }),
    z.object({ code: z.literal('license/unknown'), node: Id, reason: UnknownName }),
    z.object({ code: z.literal('license/condition'), ...condition }),
    z.object({ code: z.literal('license/condition-review'), ...condition }),
    z.object({
      code: z.literal('license/condition-unknown'),
      license: z.string(),
      node: Id,
      clause: z.string(),
      needs: z.string(),
    }),
    z.object({
      code: z.literal('license/drift'),
      ancestor: Id,
      inherited: z.string(),
      declared: z.exactOptional(z.string()),
      relation: RelationName,
      verdict: z.enum(['drift', 'conflict', 'review', 'tightening', 'unknown']),
      lost: z.array(z.string()),
      sections: z.exactOptional(z.record(z.string(), z.string())),
      source: z.exactOptional(z.string()),
      reason: z.string(),
    }),
    z.object({ code: z.literal('license/obligation'), license: z.string(), node: Id, clause: z.string() }),
    z.object({ code: z.literal('license/hosted'), node: Id }),
    z.object({
      code: z.literal('pinning/loose'),
      node: Id,
      pinned: z.enum(['nothing', 'name', 'short-commit', ...pins]),
      value: z.exactOptional(z.string()),
      require: z.enum(pins),
      best: z.enum(pins),
      sha: z.exactOptional(z.string()),
    }),
    z.object({
      code: z.literal('pinning/missing'),
      node: Id,
      value: z.string(),
    }),
    z.object({ code: z.literal('pinning/unknown'), node: Id, reason: UnknownName }),
    z.object({ code: z.literal('identity/dynamic'), text: z.string() }),
    z.object({ code: z.literal('identity/nameless'), text: z.string() }),
    z.object({
      code: z.literal('identity/look-alike'),
      node: Id,
      owner: z.string(),
      target: z.string(),
      how: z.enum(['known', 'confusable', 'near']),
    }),
    z.object({
      code: z.literal('identity/gone'),
      node: Id,
      fate: z.enum(['deleted', 'withdrawn']),
      since: z.exactOptional(z.string()),
      mirror: z.exactOptional(Id),
      account: z.boolean(),
      answers: z.boolean(),
    }),
    z.object({ code: z.literal('identity/renamed'), node: Id, from: z.string() }),
    z.object({ code: z.literal('identity/missing'), node: Id, reason: UnknownName }),
    z.object({ code: z.literal('exception/expired'), exception: z.string(), expires: z.string() }),
    z.object({
      code: z.literal('exception/lapsed'),
      exception: z.string(),
      accepted: z.array(z.string()),
      found: z.array(z.string()),
    }),
    z.object({ code: z.literal('exception/unverified'), exception: z.string(), reason: UnknownName }),
    z.object({
      code: z.literal('exception/invalid'),
      exception: z.string(),
      fault: z.enum(['future', 'too-long', 'lacking', 'not-delegated']),
      detail: z.string(),
      layer: z.exactOptional(z.string()).meta({ description: 'The policy above that does not leave it.' }),
    }),
    z.object({ code: z.literal('exception/unused'), exception: z.string() }),
  ])
  .meta({ id: 'Cause', description: 'What was found, as data; `message` of the finding says it in words.' });

/** A verdict that a person should see, tied to the references that bring it. */
export const FindingRecord = z
  .object({
    rule: RuleName,
    level: LevelName.exclude(['off']),
    model: z.exactOptional(Id).meta({ description: 'Absent for findings about the policy itself.' }),
    subject: z.string().meta({ description: 'What an exception names, for example `root:Qwen/Qwen2.5-72B`.' }),
    message: z.string().meta({ description: 'The cause in words.' }),
    hint: z.string().meta({ description: 'What to do next.' }),
    cause: CauseRecord,
    chain: z.array(Id).meta({ description: 'From the model to the node that decided, both included.' }),
    references: z.array(ReferenceRecord),
    introduced: z.boolean().meta({ description: 'Introduced by the change under review; without one, true.' }),
    excepted: z
      .exactOptional(z.string())
      .meta({ description: 'Id of the exception that waives it, or `baseline:` where the baseline records it.' }),
    rulePlace: z
      .exactOptional(
        z.object({
          path: z.string(),
          line: z.int().min(1),
          scope: z.exactOptional(z.string()).meta({ description: 'Name of the scope in which it stands.' }),
        }),
      )
      .meta({ description: 'Where in the policy the key stands that decided.' }),
    fingerprint: z.string().meta({ description: 'Stable over line moves.' }),
  })
  .meta({ id: 'Finding' });
