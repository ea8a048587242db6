/** How exceptions that are asked for, and what no exception can waive, are written in a report. */
import { z } from 'zod';
import type { Request, Unwaivable } from '../evaluate/types.js';
import { RuleName } from './code-schema.js';

const texts = z.array(z.string());
const prints = texts.meta({ description: 'Fingerprints of the findings.' });

/** One exception that nobody has granted, and who may. */
export const RequestRecord = z
  .object({
    exception: z
      .object({
        id: z.string(),
        rule: RuleName,
        models: texts,
        paths: texts.meta({ description: 'Globs over every place of the references, hops included.' }),
        accepted: z.object({
          subjects: texts,
          roots: z.exactOptional(texts),
          licenses: z.exactOptional(texts),
          commit: z.exactOptional(z.string()),
        }),
        granted: z.string(),
        expires: z.string(),
      })
      .meta({ description: 'As a policy writes it; `reason` and `owner` are for a person to add.' }),
    marked: z
      .exactOptional(z.literal(true))
      .meta({ description: 'A `?` in a glob stands for a character that no glob can hold.' }),
    wide: z
      .exactOptional(z.literal(true))
      .meta({ description: 'Whole folders stand for more files than can be named.' }),
    grantor: z
      .object({
        path: z.string(),
        kind: z.enum([
          'new',
          'repository',
          'workflow',
          'extended',
          'unknown',
        ] as const satisfies readonly Request['grantor']['kind'][]),
        excepts: z.boolean().meta({ description: 'Whether it has exceptions already.' }),
      })
      .meta({ description: 'The lowest policy that may grant it; `new`: it has to be written.' }),
    delegated: z
      .array(z.object({ path: z.string(), maxDays: z.exactOptional(z.int()) }))
      .meta({ description: 'Policies above that leave it to that one.' }),
    findings: prints,
  })
  .meta({ id: 'ExceptionRequest' });

/** Findings that no exception can waive, and why. */
export const UnwaivableRecord = z
  .object({
    reason: z.enum([
      'this-run',
      'no-model',
      'no-grantor',
      'unbound',
      'unverified',
      'unwritable',
      'over-limit',
    ] as const satisfies readonly Unwaivable['reason'][]),
    path: z.exactOptional(z.string()).meta({ description: 'The policy that takes no exceptions.' }),
    findings: prints,
  })
  .meta({ id: 'Unwaivable' });
