/** How a report holds what the change proposes to be judged by: information, from which nothing follows. */
import { z } from 'zod';
import type { Proposal } from '../evaluate/proposal.js';
import { LevelName, RuleName, VerdictName } from './code-schema.js';
import { Id } from './lineage-schema.js';

const Shift = z.object({
  rule: RuleName,
  model: z.exactOptional(Id),
  subject: z.string(),
  before: LevelName.meta({ description: 'Under the policy that judged; `off`: not found, or waived.' }),
  after: LevelName.meta({ description: 'Under the proposed policy.' }),
  paths: z.array(z.string()),
  excepted: z
    .exactOptional(z.string())
    .meta({ description: 'Id of the exception that makes the difference, or `baseline:`.' }),
});

const Difference = z.object({
  path: z.string().meta({ description: 'The policy that says so.' }),
  key: z.string().meta({ description: 'Where it stands in it, for example `rules.origin.level`.' }),
  effect: z.enum(['loosens', 'tightens', 'changes']),
  before: z.exactOptional(z.string()).meta({ description: 'As it judged; absent: it was not there.' }),
  after: z.exactOptional(z.string()).meta({ description: 'As proposed; absent: it is gone.' }),
});

type EditedKind = Proposal['edited'][number]['kind'];

/** What the change edits of what judges it; `layers` and `problem` are the records of policies and problems. */
export function proposalRecord<L extends z.ZodType, P extends z.ZodType>(layers: L, problem: P) {
  return z
    .object({
      edited: z
        .array(
          z.object({
            path: z.string(),
            kind: z.enum(['policy', 'baseline', 'workflow', 'owners', 'card'] as const satisfies readonly EditedKind[]),
          }),
        )
        .meta({ description: 'Files that the change edits although they have a say in its review, by path.' }),
      trial: z
        .exactOptional(
          z.object({
            verdict: VerdictName,
            complete: z.boolean(),
            policy: z.exactOptional(layers),
            errors: z.int().meta({ description: 'Errors that the change would answer for.' }),
            warnings: z.int().meta({ description: 'Warnings that the change would answer for.' }),
            shifts: z
              .exactOptional(z.array(Shift))
              .meta({ description: 'Findings of the whole repository that would weigh more or less.' }),
            differences: z.array(Difference).meta({ description: 'What the proposed policy says otherwise.' }),
          }),
        )
        .meta({
          description: 'The verdict under the proposed policy; absent where none is proposed, or it is unusable.',
        }),
      problems: z
        .exactOptional(z.array(problem))
        .meta({ description: 'Why what is proposed cannot be used: merging it would break the review.' }),
    })
    .meta({
      description:
        'Judged by base policy: what the change itself proposes to be judged by, tried for information. It changes neither verdict nor findings.',
    });
}
