/** What the loopback Hub answers: the routes of the real one, with its headers, error codes and bodies (hub.md §1.3, §1.6). */
import { createHash } from 'node:crypto';
import { apiOf, bytesOf, commitOf, expandKeys, hashOf, type ModelFile, modelAt } from './model.js';

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A request as the routes need it. */
export interface Asked {
  readonly method: string;
  /** Without the prefix of a mirror. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Body of a POST. */
  readonly sent: string;
}

/** What a token opens: `false` when it is no token of this Hub, absent when none was sent. */
export type Access = { readonly repositories: readonly string[] } | false | undefined;

type Grant = Exclude<Access, false>;

/** The Hub as data. */
export interface Shelf {
  readonly models: readonly ModelFile[];
  /** Address under which the Hub stands, for links. */
  readonly url: string;
  /** Rows on a page of a listing. */
  readonly page: number;
  /** Sends small files on to `/api/resolve-cache`, as the real Hub does. */
  readonly resolveCache: boolean;
  /** Where the next page is said to be; absent: here. */
  readonly pagesAt?: string;
}

const text = (status: number, code: string, message: string, more: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-error-code': code, 'x-error-message': message, ...more },
  body: message,
});
const json = (value: unknown, headers: Record<string, string> = {}, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

/** The answer to one request. */
export function answer(asked: Asked, access: Access, shelf: Shelf): Answer {
  const found = /^\/api\/models(?:\/(.+))?$/.exec(asked.path);
  const cached = /^\/api\/resolve-cache\/models\/([^/]+\/[^/]+)\/([0-9a-f]{40})\/(.+)$/.exec(asked.path);
  const file = /^\/([^/]+(?:\/[^/]+)?)\/(resolve|raw)\/([^/]+)\/(.+)$/.exec(asked.path);
  if (access === false)
    return json(
      { error: 'Invalid credentials in Authorization header' },
      { 'x-error-message': 'Invalid credentials in Authorization header' },
      401,
    );
  if (found !== null) return found[1] === undefined ? children(asked, shelf) : api(found[1], asked, access, shelf);
  if (cached?.[1] !== undefined) return content(cached[1], cached[2]!, cached[3]!, asked, access, shelf, true);
  if (file?.[1] !== undefined)
    return content(file[1], file[3]!, file[4]!, asked, access, shelf, file[2] === 'raw' || !shelf.resolveCache);
  return text(404, '', 'Not found');
}

/** The model of that id, or how the Hub refuses it; an old id is answered by a redirect to `again(id)`. */
function open(id: string, access: Grant, shelf: Shelf, again: (id: string) => string): ModelFile | Answer {
  const key = id.toLowerCase();
  const moved = shelf.models.find(({ aka = [] }) => aka.some((old) => old.toLowerCase() === key));
  if (moved !== undefined) {
    const location = again(moved.id);
    return {
      status: 307,
      headers: { location, 'content-type': 'text/plain; charset=utf-8' },
      body: `Temporary Redirect. Redirecting to ${location}`,
    };
  }
  const model = shelf.models.find((one) => one.id.toLowerCase() === key);
  const mayRead = model?.state !== 'private' || access?.repositories.includes(model.id) === true;
  if (model === undefined || model.state === 'deleted' || !mayRead) {
    const headers = { 'x-error-code': 'RepoNotFound', 'x-error-message': 'Repository not found' };
    return access === undefined
      ? json({ error: 'Invalid username or password.' }, headers, 401)
      : json({ error: 'Repository not found' }, headers, 404);
  }
  if (model.state === 'disabled')
    return json(
      { error: 'Access to this resource is disabled.' },
      { 'x-error-message': 'Access to this resource is disabled.' },
      403,
    );
  return model;
}

function api(rest: string, asked: Asked, access: Grant, shelf: Shelf): Answer {
  const [, id = '', verb, revision = 'HEAD', path] =
    /^((?:[^/]+\/)?[^/]+?)(?:\/(revision|tree|paths-info|refs|auth-check)(?:\/([^/]+)(?:\/(.*))?)?)?$/.exec(rest) ?? [];
  const query = asked.query.size > 0 ? `?${asked.query}` : '';
  const behind = verb === undefined ? '' : `/${[verb, revision, path].filter((one) => one !== undefined).join('/')}`;
  const opened = open(
    id,
    access,
    shelf,
    (now) => `${new URL(shelf.url).pathname.replace(/\/$/, '')}/api/models/${now}${behind}${query}`,
  );
  if ('status' in opened) return opened;
  const model = modelAt(opened, decodeURIComponent(revision));
  if (model === undefined) return text(404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
  if (verb === 'tree') return tree(model, revision, asked, shelf);
  if (verb === 'paths-info') {
    const paths = pathsIn(asked.sent);
    return json(rows(model).filter((row) => paths.includes(row.path)));
  }
  if (verb === 'auth-check') return json({});
  const expand = [...asked.query.getAll('expand'), ...asked.query.getAll('expand[]')];
  const strange = expand.find((key) => !expandKeys.includes(key));
  if (strange !== undefined)
    return json({ error: `✖ Invalid option: expected one of ${expandKeys.join('|')} (${strange})` }, {}, 400);
  const whole = apiOf(model, (base) => {
    const there = open(base, access, shelf, (now) => now);
    return 'id' in there ? there.id : there.status === 307 ? there.headers?.location : undefined;
  });
  const { baseModels: _, ...plain } = whole;
  const kept =
    expand.length === 0
      ? plain
      : Object.fromEntries(
          Object.entries(whole).filter(([key]) => key === '_id' || key === 'id' || expand.includes(key)),
        );
  return withTag(json(kept, { 'x-repo-commit': commitOf(model) }), asked);
}

/** The paths of a request as the client of JavaScript sends them (JSON), or as that of Python does (a form). */
function pathsIn(sent: string): readonly string[] {
  if (!sent.startsWith('{')) return new URLSearchParams(sent).getAll('paths');
  return (JSON.parse(sent) as { paths?: string[] }).paths ?? [];
}

interface Row {
  readonly type: 'file';
  readonly oid: string;
  readonly size: number;
  readonly path: string;
  readonly lfs?: { readonly oid: string; readonly size: number; readonly pointerSize: number };
}

function rows(model: ModelFile): readonly Row[] {
  return ['README.md', ...Object.keys(model.files ?? {})].map((path) => {
    const bytes = bytesOf(model, path)!;
    const plain = {
      type: 'file',
      oid: createHash('sha1').update(bytes).digest('hex'),
      size: bytes.length,
      path,
    } as const;
    const hash = hashOf(model, path);
    return hash === undefined ? plain : { ...plain, lfs: { oid: hash, size: bytes.length, pointerSize: 134 } };
  });
}

function tree(model: ModelFile, revision: string, asked: Asked, shelf: Shelf): Answer {
  const from = Number(asked.query.get('cursor') ?? 0);
  const all = rows(model);
  const next = from + shelf.page;
  const link = `<${shelf.pagesAt ?? shelf.url}/api/models/${model.id}/tree/${revision}?recursive=true&cursor=${next}>; rel="next"`;
  return json(all.slice(from, next), next < all.length || shelf.pagesAt !== undefined ? { link } : {});
}

function children(asked: Asked, shelf: Shelf): Answer {
  const filter = asked.query.get('filter');
  const all = shelf.models
    .filter((model) => model.state === undefined)
    .map((model) => apiOf(model, (id) => id))
    .filter(({ tags }) => filter === null || (tags as string[]).includes(filter));
  const from = Number(asked.query.get('cursor') ?? 0);
  const next = from + shelf.page;
  const more = new URLSearchParams({ ...(filter === null ? {} : { filter }), cursor: String(next) });
  const link = `<${shelf.pagesAt ?? shelf.url}/api/models?${more}>; rel="next"`;
  return json(all.slice(from, next), next < all.length || shelf.pagesAt !== undefined ? { link } : {});
}

function content(
  id: string,
  revision: string,
  path: string,
  asked: Asked,
  access: Grant,
  shelf: Shelf,
  here: boolean,
): Answer {
  const prefix = new URL(shelf.url).pathname.replace(/\/$/, '');
  const opened = open(id, access, shelf, (now) => `${prefix}/${now}/resolve/${revision}/${path}`);
  if ('status' in opened) return opened;
  // The gate is asked before the revision and the file; a README may be read in front of it.
  const granted = access?.repositories.includes(opened.id) === true;
  if (opened.gated !== undefined && !granted && path !== 'README.md') {
    return access === undefined
      ? text(
          401,
          'GatedRepo',
          `Access to model ${opened.id} is restricted. You must have access to it and be authenticated to access it. Please log in.`,
          { 'www-authenticate': 'Bearer realm="Authentication required"' },
        )
      : text(
          403,
          'GatedRepo',
          `Access to model ${opened.id} is restricted and you are not in the authorized list. Visit https://huggingface.co/${opened.id} to ask for access.`,
        );
  }
  const model = modelAt(opened, decodeURIComponent(revision));
  if (model === undefined) return text(404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
  const bytes = bytesOf(model, path);
  if (bytes === undefined) return text(404, 'EntryNotFound', 'Entry not found');
  if (!here)
    return {
      status: 307,
      headers: { location: `${prefix}/api/resolve-cache/models/${model.id}/${commitOf(model)}/${path}` },
    };
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-repo-commit': commitOf(model),
    'accept-ranges': 'bytes',
  };
  const range = /^bytes=([0-9]+)-([0-9]+)$/.exec(String(asked.headers.range ?? ''));
  if (range !== null) {
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
      body: bytes.subarray(from, to + 1),
    };
  }
  return withTag({ status: 200, headers, body: bytes }, asked);
}

function withTag(found: Answer, asked: Asked): Answer {
  const etag = `W/"${createHash('sha1')
    .update(found.body ?? '')
    .digest('hex')}"`;
  const headers = { ...found.headers, etag };
  return asked.headers['if-none-match'] === etag ? { status: 304, headers } : { ...found, headers };
}
