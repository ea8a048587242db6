/** GitHub on a loopback port: comments and files in memory, every request and answer checked, and told to refuse, limit, fail or stall. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accountAnswer, type FakeAccount } from './accounts.js';
import { GraphqlRequest, type Operation, operations } from './description.js';
import { changedFile, comparison, contentFile, folderEntry, gitCommit, issueComment } from './shapes.js';

/** A comment as the fake keeps it. */
interface FakeComment {
  readonly id: number;
  readonly author: string;
  body: string;
  minimized: boolean;
}

/** Something that goes wrong with requests that match, so many times. */
export interface Fault {
  readonly matches: RegExp;
  /** Told of the body as well. */
  readonly body?: RegExp;
  times: number;
  readonly status: number | 'reset';
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** One row of a list of changed files. */
export interface FakeChange {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous_filename?: string;
}

/** A request as it came. */
interface Seen {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** The fake, to be asked and told. */
export interface FakeGitHub {
  readonly url: string;
  readonly seen: Seen[];
  /** What was not as GitHub describes it; tests expect none. */
  readonly mistakes: string[];
  readonly comments: FakeComment[];
  /** `commit:path` to text. */
  readonly files: Map<string, string>;
  readonly commits: Set<string>;
  /** What every pull request and comparison changes, as GitHub lists it; none: two commits are not known. */
  readonly changed: FakeChange[];
  readonly accounts: Map<string, FakeAccount>;
  readonly faults: Fault[];
  /** Whether the token may write; the account behind it. */
  rights: { write: boolean; read: boolean };
  close(): Promise<void>;
}

const self = 'github-actions[bot]';
const longestComment = 65_536;
const version = '2022-11-28';

/** Starts a fake; `token` is the only one that it takes. An Enterprise Server has its API below `/api`. */
export async function startGitHub(token: string, enterprise = false): Promise<FakeGitHub> {
  const state: Omit<FakeGitHub, 'url' | 'close'> = {
    seen: [],
    mistakes: [],
    comments: [],
    files: new Map(),
    commits: new Set(),
    changed: [],
    accounts: new Map(),
    faults: [],
    rights: { write: true, read: true },
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => answer(state, token, enterprise, request, response, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

type State = Omit<FakeGitHub, 'url' | 'close'>;

function answer(
  state: State,
  token: string,
  enterprise: boolean,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): void {
  const { method = '', url = '', headers } = request;
  const line = `${method} ${url}`;
  state.seen.push({ line, authorization: headers.authorization, body });
  const send = (status: number, data: unknown, more: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(JSON.stringify(data));
  };
  const fault = state.faults.find((one) => one.times > 0 && one.matches.test(line) && (one.body?.test(body) ?? true));
  if (fault !== undefined) {
    fault.times -= 1;
    if (fault.status === 'reset') request.socket.destroy();
    else send(fault.status, { message: fault.message ?? 'told to fail' }, fault.headers);
    return;
  }
  if (headers.authorization !== `token ${token}`) {
    send(401, { message: 'Bad credentials' });
    return;
  }
  if (headers['x-github-api-version'] !== version) state.mistakes.push(`${line}: no X-GitHub-Api-Version`);
  if (!headers['user-agent']?.startsWith('model-review/')) state.mistakes.push(`${line}: no user agent of ours`);
  const whole = url.replace(/\?.*$/, '');
  const path = enterprise ? whole.replace(/^\/api\/v3(?=\/)/, '') : whole;
  if (whole === (enterprise ? '/api/graphql' : '/graphql')) {
    send(...graphql(state, line, body));
    return;
  }
  for (const operation of operations) {
    const match = operation.method === method && (path !== whole) === enterprise ? operation.path.exec(path) : null;
    if (match !== null) {
      send(...rest(state, operation, match.slice(1).map(decodeURIComponent), url, line, body));
      return;
    }
  }
  state.mistakes.push(`${line}: no such operation`);
  send(404, { message: 'Not Found' });
}

function rest(
  state: State,
  operation: Operation,
  values: readonly string[],
  url: string,
  line: string,
  body: string,
): Answer {
  for (const name of new URL(url, 'http://x').searchParams.keys())
    if (!operation.query.has(name)) state.mistakes.push(`${line}: unknown parameter ${name}`);
  const asked = operation.body?.safeParse(body === '' ? undefined : JSON.parse(body));
  if (asked?.success === false) state.mistakes.push(`${line}: ${asked.error.message}`);
  const given = Object.fromEntries(operation.names.map((name, index) => [name, values[index] ?? '']));
  const [status, data, headers] = performed(state, operation.id, given, url, body);
  if (!operation.answers.has(status) && status !== 403 && status !== 404)
    state.mistakes.push(`${line}: answered ${status}, which is not described`);
  const told = operation.answers.get(status)?.safeParse(data);
  if (told?.success === false) state.mistakes.push(`${line}: the answer is wrong: ${told.error.message}`);
  return [status, data, headers ?? {}];
}

type Answer = readonly [number, unknown, Readonly<Record<string, string>>?];

function performed(
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

function graphql(state: State, line: string, body: string): Answer {
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
