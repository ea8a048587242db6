/** What the three steps hand to each other as files: the plan of an inventory, and the record of one of its shards. */
import { z } from 'zod';
import { FailureName, LeftOutName } from '../report/inventory-schema.js';

/** Matrix jobs that GitHub Actions allows in one run. */
const mostShards = 256;
/** Repositories of one plan. */
const mostRepositories = 50_000;

const part = /^[A-Za-z0-9_.-]{1,100}$/;

/** Whether a text is `owner/name`, with up to ten parts as other hosts have them, and leads nowhere else as a path or an address. */
export function isRepositoryName(text: string): boolean {
  const parts = text.split('/');
  const plain = parts.every((one) => part.test(one) && !/^\.+$/.test(one));
  return plain && parts.length >= 2 && parts.length <= 10;
}

const Name = z.string().max(400).refine(isRepositoryName, 'is no owner/name');
const Tool = z.object({ name: z.string().max(100), version: z.string().max(100) });
const Day = z.iso.date();
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** One shard: what one job looks at. */
const Shard = z.object({
  number: z.int().min(1).max(mostShards),
  repositories: z.array(z.object({ name: Name, size: z.int().min(0) })).min(1),
});

/** Which repositories are looked at, in which shard, and which are not; its bytes have a digest that every shard repeats. */
export const Plan = z
  .object({
    schemaVersion: z.literal(1),
    tool: Tool,
    asOf: Day,
    server: z.string().max(400),
    /** The account that was listed; absent for a list by hand. */
    owner: z.exactOptional(z.string().max(100)),
    shards: z.array(Shard).min(1).max(mostShards),
    leftOut: z.partialRecord(LeftOutName, z.array(Name)),
    /** Repositories that the account has and the token was not shown, where GitHub tells. */
    hidden: z.exactOptional(z.int().min(1)),
  })
  .refine(({ shards }) => shards.every(({ number }, index) => number === index + 1), 'shards are not numbered from 1')
  .refine(({ shards }) => {
    const names = shards.flatMap(({ repositories }) => repositories.map(({ name }) => name));
    return names.length <= mostRepositories && new Set(names).size === names.length;
  }, 'a repository is planned twice, or there are too many');

const Common = { name: Name, commit: z.exactOptional(z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)) };

/** What became of one repository. */
export const Outcome = z.discriminatedUnion('outcome', [
  z.object({
    ...Common,
    outcome: z.literal('scanned'),
    /** SHA-256 of the report that lies beside the record. */
    report: Digest,
    /** Whether a workflow of its own runs the action, and whether it has a policy of its own. */
    gate: z.boolean(),
    policy: z.boolean(),
  }),
  z.object({ ...Common, outcome: z.literal('empty') }),
  z.object({
    ...Common,
    outcome: z.literal('failed'),
    reason: FailureName,
    detail: z.exactOptional(z.string().max(300)),
  }),
]);

/** What one job did; it is written anew after every repository, so that a job that is stopped leaves what it has. */
export const ShardRecord = z.object({
  schemaVersion: z.literal(1),
  tool: Tool,
  /** SHA-256 of the plan. */
  plan: Digest,
  shard: z.int().min(1).max(mostShards),
  /** SHA-256 of the policy above those of the repositories; absent where there is none. */
  policy: z.exactOptional(Digest),
  repositories: z.array(Outcome).max(mostRepositories),
});

type Deep<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Deep<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

export type Plan = Deep<z.infer<typeof Plan>>;
export type LeftOut = z.infer<typeof LeftOutName>;
export type Failure = z.infer<typeof FailureName>;
export type Outcome = Deep<z.infer<typeof Outcome>>;
export type ShardRecord = Deep<z.infer<typeof ShardRecord>>;
