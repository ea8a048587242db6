/** The loopback Hub: a server on this machine that answers as the Hub does and fails as the Hub does, and writes down what it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Access, answer } from './answers.js';
import { type Fault, fail } from './faults.js';
import type { ModelFile } from './model.js';

/** One request as it came. */
interface Entry {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly conditional: boolean;
  /** Absent while, or because, nothing was answered. */
  status?: number;
}

/** How the Hub is set up. */
export interface Setup {
  readonly models: readonly ModelFile[];
  /** Path under which a mirror stands, for example `/mirror`. */
  readonly prefix?: string;
  /** What each token opens. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>;
  /** The failure for a request; asked before anything else. */
  readonly fault?: (entry: Entry, count: number) => Fault | undefined;
  /** Requests of a window; absent: more than any test makes. */
  readonly quota?: number;
  readonly page?: number;
  readonly resolveCache?: boolean;
  readonly pagesAt?: string;
  readonly port?: number;
  readonly onRequest?: (entry: Entry) => void;
}

/** A running Hub. */
export interface LoopbackHub {
  readonly url: string;
  readonly log: readonly Entry[];
  /** Answers for a model of that id from now on. */
  replace(model: ModelFile): void;
  close(): Promise<void>;
}

/** Starts a Hub on a free port of 127.0.0.1. */
export async function startHub(setup: Setup): Promise<LoopbackHub> {
  const { prefix = '', tokens = {}, page = 1000, resolveCache = false } = setup;
  let models = setup.models;
  const log: Entry[] = [];
  const sockets = new Set<Socket>();
  let left = setup.quota ?? 10_000;
  const server = createServer((request, response) => {
    let sent = '';
    request.on('data', (part) => {
      sent += part;
    });
    request.on('end', () => {
      const entry: Entry = {
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        authorization: request.headers.authorization,
        conditional: request.headers['if-none-match'] !== undefined,
      };
      log.push(entry);
      setup.onRequest?.(entry);
      response.on('finish', () => {
        entry.status = response.statusCode;
      });
      const spent: Fault | undefined = left > 0 ? undefined : { kind: 'rate-limited', seconds: 189 };
      const fault = setup.fault?.(entry, log.length) ?? spent;
      if (fault !== undefined) return fail(fault, request, response);
      const { pathname, searchParams } = new URL(entry.url, url);
      const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : '/outside';
      const asked = { method: entry.method, path, query: searchParams, headers: request.headers, sent };
      const shelf = {
        models,
        url,
        page,
        resolveCache,
        ...(setup.pagesAt === undefined ? {} : { pagesAt: setup.pagesAt }),
      };
      const { status, headers, body } = answer(asked, accessOf(entry.authorization, tokens), shelf);
      left -= 1;
      response.writeHead(status, {
        ratelimit: `"api";r=${left};t=189`,
        'ratelimit-policy': '"fixed window";"api";q=500;w=300',
        'x-request-id': `Root=1-${log.length}`,
        'x-powered-by': 'loopback-hub',
        ...headers,
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      });
      response.end(entry.method === 'HEAD' ? undefined : body);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(setup.port ?? 0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return {
    url,
    log,
    replace(model) {
      models = [...models.filter(({ id }) => id !== model.id), model];
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function accessOf(authorization: string | undefined, tokens: Readonly<Record<string, readonly string[]>>): Access {
  if (authorization === undefined) return undefined;
  const repositories = tokens[authorization.replace(/^Bearer /, '')];
  return repositories === undefined ? false : { repositories };
}
