/** What the fake answers: each operation of REST by its id, and the queries and mutations of GraphQL that we send. */
import { accountAnswer } from './accounts.js';
import { GraphqlRequest } from './description.js';
import type { State } from './server.js';
import { changedFile, comparison, contentFile, folderEntry, gitCommit, issueComment } from './shapes.js';

const self = 'github-actions[bot]';
const longestComment = 65_536;

/** Status, body and headers. */
export type Answer = readonly [number, unknown, Readonly<Record<string, string>>?];

/** What an operation of REST comes to. */
export function performed(
  state: State,
  id: string,
  given: Readonly<Record<string, string>>,
  url: string,
  body: string,
): Answer {
  switch (id) {
    case 'repos/get-content': {
      const ref = new URL(url, 'http://x').searchParams.get('ref') ?? '';
      const text = state.rights.read ? state.files.get(`${ref}:${given.path}`) : undefined;
      if (text !== undefined) return [200, contentFile(given.path ?? '', text)];
      const folder = `${ref}:${given.path}/`;
      const inside = [...state.files].filter(([name]) => state.rights.read && name.startsWith(folder));
      // A folder is a list of what lies in it, without the contents.
      if (inside.length > 0) return [200, inside.map(([name, one]) => folderEntry(name.slice(ref.length + 1), one))];
      return [404, { message: 'Not Found' }];
    }
    case 'git/get-commit': {
      const sha = given.commit_sha ?? '';
      return state.rights.read && state.commits.has(sha) ? [200, gitCommit(sha)] : [404, { message: 'Not Found' }];
    }
    case 'pulls/list-files': {
      const { searchParams } = new URL(url, 'http://x');
      const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      return [
        200,
        state.changed
          .slice(0, 3000)
          .slice(start, start + size)
          .map(changedFile),
      ];
    }
    case 'repos/compare-commits-with-basehead': {
      const [base = '', head = ''] = (given.basehead ?? '').split('...');
      if (!state.commits.has(base)) return [404, { message: 'Not Found' }];
      return [200, comparison(base, head, state.changed.slice(0, 300).map(changedFile))];
    }
    case 'orgs/get':
    case 'repos/list-for-org':
    case 'repos/list-for-user':
      return accountAnswer(state.accounts, id, given, url);
    default: {
      if (!state.rights.write)
        return [
          403,
          { message: 'Resource not accessible by integration' },
          { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
        ];
      const text = String((JSON.parse(body) as { body: unknown }).body);
      if (text.length > longestComment)
        return [422, { message: 'Validation Failed', documentation_url: '', errors: [] }];
      if (id === 'issues/create-comment') {
        const comment = { id: 1000 + state.comments.length, author: self, body: text, minimized: false };
        state.comments.push(comment);
        return [201, issueComment(comment)];
      }
      const comment = state.comments.find((one) => String(one.id) === given.comment_id);
      if (comment === undefined) return [422, { message: 'Validation Failed', documentation_url: '', errors: [] }];
      comment.body = text;
      return [200, issueComment(comment)];
    }
  }
}

/** What a query or mutation comes to; faults of the query are told as mistakes. */
export function graphql(state: State, line: string, body: string): Answer {
  const parsed = GraphqlRequest.safeParse(JSON.parse(body));
  if (!parsed.success) {
    state.mistakes.push(`${line}: ${parsed.error.message}`);
    return [200, { errors: [{ type: 'INVALID', message: 'no such query' }] }];
  }
  const { query, variables } = parsed.data;
  const forbidden = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
  if ('f0' in variables) {
    if (!state.rights.read) return [200, forbidden];
    const blobs = Object.entries(variables).filter(([name]) => /^f\d+$/.test(name));
    const answer = blobs.map(([name, expression]) => {
      const text = state.files.get(String(expression));
      return [name, text === undefined ? null : { text, isTruncated: false }];
    });
    return [200, { data: { repository: Object.fromEntries(answer) } }];
  }
  if ('id' in variables) {
    if (!state.rights.write) return [200, forbidden];
    const comment = state.comments.find((one) => `IC_${one.id}` === variables.id);
    if (comment !== undefined) comment.minimized = query.includes(' minimizeComment(');
    return [200, { data: {} }];
  }
  if (!state.rights.read) return [200, forbidden];
  const end = variables.before === null ? state.comments.length : Number(variables.before);
  const start = Math.max(0, end - 100);
  const nodes = state.comments.slice(start, end).map(({ id, author, body: text, minimized }) => ({
    id: `IC_${id}`,
    databaseId: id,
    viewerDidAuthor: author === self,
    isMinimized: minimized,
    url: `https://github.com/acme/support-bot/pull/7#issuecomment-${id}`,
    body: text,
  }));
  const pageInfo = { hasPreviousPage: start > 0, startCursor: start > 0 ? String(start) : null };
  return [200, { data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } }];
}
