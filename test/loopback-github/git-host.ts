/** A git server on a loopback port, over real bare repositories: by the program that comes with git, behind a token, and told to refuse, move, stall or show a page. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is wrong with a repository, by its `owner/name`. */
type GitFault = 'stall' | 'slow' | 'page' | number | { readonly movedTo: string };

/** The host, to be asked and told. */
export interface GitHost {
  readonly url: string;
  /** Lines of requests with what they carried. */
  readonly seen: { readonly line: string; readonly authorization: string | undefined }[];
  readonly faults: Map<string, GitFault>;
  /** Repositories that only the token may read. */
  readonly closed: Set<string>;
  /** Over when the next request has come. */
  next(): Promise<void>;
  /** Bytes that were sent of repositories which are slow. */
  slowly: number;
  close(): Promise<void>;
}

/** Serves the bare repositories `owner/name.git` below a folder. */
export async function startGitHost(folder: string, token: string): Promise<GitHost> {
  const state = {
    seen: [] as GitHost['seen'],
    faults: new Map<string, GitFault>(),
    closed: new Set<string>(),
    slowly: 0,
  };
  const waiting: (() => void)[] = [];
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    for (const come of waiting.splice(0)) come();
    state.seen.push({ line: `${method} ${url}`, authorization: headers.authorization });
    const name = /^\/(.+?)\.git\//.exec(url)?.[1] ?? '';
    const fault = state.faults.get(name);
    const end = (status: number, more: Record<string, string> = {}, body = '') => {
      response.writeHead(status, more);
      response.end(body);
    };
    if (fault === 'stall') return;
    if (fault === 'slow') {
      backend(folder, request, response, (bytes) => {
        state.slowly += bytes;
      });
      return;
    }
    if (fault === 'page') {
      // Only the first page is there: what is behind it is asked for in vain.
      if (url.includes('info/refs')) end(200, { 'content-type': 'text/html' }, '<html>log in</html>');
      else end(404);
    } else if (typeof fault === 'number') end(fault);
    else if (fault !== undefined) end(301, { location: `${fault.movedTo}${url.slice(name.length + 1)}` });
    else if (headers.authorization !== undefined && headers.authorization !== expected) end(401);
    else if (state.closed.has(name) && headers.authorization === undefined)
      end(401, { 'www-authenticate': 'Basic realm="GitHub"' });
    else backend(folder, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    next: () => new Promise<void>((done) => waiting.push(done)),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

/** One request handed to `git http-backend` as a web server does. */
function backend(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  slowly?: (bytes: number) => void,
): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://x');
  const { headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      REQUEST_METHOD: request.method ?? '',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(headers['content-encoding'] ?? ''),
      HTTP_GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  let head = Buffer.alloc(0);
  let begun = false;
  child.stdout.on('data', (part: Buffer) => {
    if (begun) {
      response.write(part);
      if (slowly !== undefined) {
        slowly(part.length);
        child.stdout.pause();
        setTimeout(() => child.stdout.resume(), 20);
      }
      return;
    }
    head = Buffer.concat([head, part]);
    const at = head.indexOf('\r\n\r\n');
    if (at === -1) return;
    begun = true;
    const rows = head
      .subarray(0, at)
      .toString('latin1')
      .split('\r\n')
      .map((line) => line.split(': ', 2));
    const status = rows.find(([key]) => key === 'Status')?.[1] ?? '200';
    const given = rows.flatMap(([key = '', value = '']) => (key === 'Status' ? [] : [[key, value] as const]));
    response.writeHead(Number(status.slice(0, 3)), Object.fromEntries(given));
    response.write(head.subarray(at + 4));
  });
  // Who has gone away is sent nothing more.
  response.on('close', () => child.kill());
  child.on('close', () => response.end());
}
