/** What started the workflow: the parts of the event and of the runner's variables that the action needs, checked. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Problem, Result } from '../problem.js';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** Parts of a payload; everything else in it is left alone. */
const Payload = z.object({
  pull_request: z
    .object({
      number: z.int().positive(),
      base: z.object({ sha }),
      // A fork that was deleted is null.
      head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
      changed_files: z.int().nonnegative().optional(),
    })
    .optional(),
  merge_group: z.object({ base_sha: sha, head_sha: sha }).optional(),
  before: sha.optional(),
  after: sha.optional(),
});

const Variables = z.object({
  GITHUB_EVENT_NAME: z.string(),
  GITHUB_EVENT_PATH: z.string(),
  GITHUB_REPOSITORY: z.string().regex(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/),
  GITHUB_SHA: sha,
  GITHUB_WORKFLOW_REF: z.string().default(''),
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  RUNNER_TEMP: z.string().min(1),
});

/** Two commits between which something changed. */
interface Span {
  readonly base: string;
  readonly head: string;
  /** The pull request, and how many files it says that it changes. */
  readonly pull?: { readonly number: number; readonly files?: number };
}

/** A change under review: what it would be merged into, and the pull request if there is one. */
export interface Change {
  /** Commit whose policy judges. */
  readonly base: string;
  readonly head: string;
  /** Number of the pull request; a merge queue has none. */
  readonly pull?: number;
}

/** Where and why the action runs. */
export interface Occasion {
  readonly name: string;
  readonly owner: string;
  readonly repository: string;
  /** The workflow belongs to another repository, so that a change here cannot have written it. */
  readonly central: boolean;
  readonly sha: string;
  readonly workspace: string;
  readonly temp: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Absent where everything is scanned as it stands: push, schedule, dispatch. */
  readonly change?: Change;
  /** What changed; a push has it too, though nobody reviews it. */
  readonly span?: Span;
}

/** Reads the variables and the payload; fails when a change under review could not be told. */
export function readOccasion(env: Readonly<Record<string, string | undefined>>): Result<Occasion> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const variables = Variables.safeParse(given);
  if (!variables.success) return failure(String(variables.error.issues[0]?.path[0]));
  const { data } = variables;
  const payload = readPayload(data.GITHUB_EVENT_PATH);
  if (payload === undefined) return failure('GITHUB_EVENT_PATH');
  const { pull_request: pull, merge_group: queue, before, after } = payload;
  const change: Change | undefined = pull
    ? { base: pull.base.sha, head: pull.head.sha, pull: pull.number }
    : queue && { base: queue.base_sha, head: queue.head_sha };
  const files = pull?.changed_files;
  // A new branch has nothing before it.
  const pushed = before !== undefined && after !== undefined && !/^0+$/.test(before) && !/^0+$/.test(after);
  const span: Span | undefined =
    change !== undefined
      ? {
          base: change.base,
          head: change.head,
          ...(pull && { pull: { number: pull.number, ...(files !== undefined && { files }) } }),
        }
      : pushed
        ? { base: before, head: after }
        : undefined;
  // Without a base the change would be its own judge.
  if (/^(?:pull_request|merge_group)/.test(data.GITHUB_EVENT_NAME) && change === undefined) return failure('payload');
  const [owner = '', repository = ''] = data.GITHUB_REPOSITORY.split('/');
  return {
    ok: true,
    value: {
      name: data.GITHUB_EVENT_NAME,
      owner,
      repository,
      central: isElsewhere(data.GITHUB_WORKFLOW_REF, [data.GITHUB_REPOSITORY, pull?.head.repo?.full_name ?? '']),
      sha: data.GITHUB_SHA,
      workspace: data.GITHUB_WORKSPACE,
      temp: data.RUNNER_TEMP,
      apiUrl: data.GITHUB_API_URL,
      serverUrl: data.GITHUB_SERVER_URL,
      ...(change && { change }),
      ...(span && { span }),
    },
  };
}

function failure(detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'event-unreadable', detail }] };
}

function readPayload(path: string): z.infer<typeof Payload> | undefined {
  try {
    const parsed = Payload.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a reference such as `owner/name/.github/workflows/x.yml@ref` belongs to a repository that the change has no part in: neither
 * the one under review nor the fork. What cannot be read does not.
 */
function isElsewhere(workflow: string, involved: readonly string[]): boolean {
  const [, home] = /^([^/@\s]+\/[^/@\s]+)\/[^@\s]+@\S+$/.exec(workflow) ?? [];
  return home !== undefined && !involved.some((one) => one.toLowerCase() === home.toLowerCase());
}
