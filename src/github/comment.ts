/** The one comment on a pull request: ours by author and by marker, created once and then updated in place. */
import type { Problem, Result } from '../problem.js';
import { type Client, refusal } from './client.js';

/** The pull request that is commented on. */
export interface Pull {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** What to say. */
export interface Message {
  /** Last line of the body, and of the comment that it replaces. */
  readonly marker: string;
  readonly body: string;
  /** What was complained about is gone: a comment is only updated, never created, and folded away. */
  readonly resolved: boolean;
}

/** What became of it; without a URL there is no comment. */
export interface Commented {
  readonly what: 'created' | 'updated' | 'unchanged' | 'none';
  readonly url?: string;
}

interface Found {
  readonly id: string;
  readonly databaseId: number;
  readonly url: string;
  readonly body: string;
  readonly isMinimized: boolean;
}

/** Pages of 100 comments, newest first, that are searched for ours. */
const mostPages = 20;

/** Creates, updates or leaves the comment as it is; a refusal is a problem, never a throw. */
export async function comment(client: Client, pull: Pull, message: Message): Promise<Result<Commented>> {
  try {
    const found = await find(client, pull, message.marker);
    if (found === 'too-many') return failed('our comment was not found among the newest ones');
    if (found === undefined)
      return { ok: true, value: message.resolved ? { what: 'none' } : await create(client, pull, message) };
    return { ok: true, value: await update(client, pull, message, found) };
  } catch (error) {
    return { ok: false, problems: [problemOf(error)] };
  }
}

async function create(client: Client, { owner, repository, number }: Pull, { body }: Message): Promise<Commented> {
  const { data } = await client.rest.issues.createComment({ owner, repo: repository, issue_number: number, body });
  return { what: 'created', url: data.html_url };
}

async function update(client: Client, pull: Pull, message: Message, found: Found): Promise<Commented> {
  const { owner, repository } = pull;
  const { body, resolved } = message;
  // What is found again must not stand where nobody looks: a comment that stays folded is replaced by a new one.
  if (found.isMinimized && !resolved && !(await fold(client, found.id, false))) return create(client, pull, message);
  const same = normal(found.body) === normal(body);
  if (!same) await client.rest.issues.updateComment({ owner, repo: repository, comment_id: found.databaseId, body });
  if (resolved && !found.isMinimized) await fold(client, found.id, true);
  return { what: same ? 'unchanged' : 'updated', url: found.url };
}

/** GitHub may change line ends and the space around a text. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}

const query = `query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        nodes { id databaseId viewerDidAuthor isMinimized url body }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;

interface Page {
  readonly repository?: {
    readonly pullRequest?: {
      readonly comments: {
        readonly nodes: readonly (Found & { readonly viewerDidAuthor: boolean })[];
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
      };
    };
  };
}

/** The newest comment that ends with the marker and that the token's own account wrote: anybody can copy a marker. */
async function find(client: Client, pull: Pull, marker: string): Promise<Found | 'too-many' | undefined> {
  let before: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const variables = { owner: pull.owner, name: pull.repository, number: pull.number, before };
    const answer: Page = await client.graphql<Page>(query, variables);
    const comments = answer.repository?.pullRequest?.comments;
    if (comments === undefined) return undefined;
    const own = [...comments.nodes]
      .reverse()
      .find(({ viewerDidAuthor, body }) => viewerDidAuthor && normal(body).endsWith(marker));
    if (own !== undefined) return own;
    if (!comments.pageInfo.hasPreviousPage) return undefined;
    before = comments.pageInfo.startCursor;
  }
  return 'too-many';
}

/** Folds a resolved comment away, or opens it again; whether that was done. */
async function fold(client: Client, id: string, away: boolean): Promise<boolean> {
  const mutation = away
    ? 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId } }'
    : 'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }';
  return client.graphql(mutation, { id }).then(
    () => true,
    () => false,
  );
}

function failed(detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'comment-failed', detail }] };
}

function problemOf(error: unknown): Problem {
  const { status, headers, message } = refusal(error);
  const forbidden = (error as { errors?: readonly { type?: string }[] }).errors?.some(
    ({ type }) => type === 'FORBIDDEN',
  );
  if (forbidden || ((status === 403 || status === 404 || status === 401) && headers['retry-after'] === undefined)) {
    const needed = headers['x-accepted-github-permissions'] ?? 'pull_requests=write';
    return { code: 'comment-not-permitted', detail: permission(needed) };
  }
  return { code: 'comment-failed', detail: message };
}

/** `issues=write; pull_requests=write` as a line of a workflow: for a pull request the second one is enough. */
function permission(needed: string): string {
  const names = needed.split(/[;,]/).map((one) => one.trim());
  const chosen = names.find((one) => one.startsWith('pull_requests=')) ?? names[0] ?? 'pull_requests=write';
  return chosen.slice(0, 100).replace('_', '-').replace('=', ': ');
}
