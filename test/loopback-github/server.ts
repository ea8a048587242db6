/** GitHub on a loopback port: comments and files in memory, every request and answer checked, and told to refuse, limit, fail or stall. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeAccount } from './accounts.js';
import { type Answer, graphql, performed } from './answers.js';
import { type Operation, operations } from './description.js';

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

/** What it holds, without its address. */
export type State = Omit<FakeGitHub, 'url' | 'close'>;

const version = '2022-11-28';

/** Starts a fake; `token` is the only one that it takes. An Enterprise Server has its API below `/api`. */
export async function startGitHub(token: string, enterprise = false): Promise<FakeGitHub> {
  const state: State = {
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
