/** Links to lines of the files that were reviewed: built from parts that are encoded, to one host, or none. */
import { attribute, code } from './markdown-escape.js';

/** The repository under review, and the commit whose lines are linked. */
export interface Repository {
  /** For example `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly sha: string;
}

/** A place in a file; a line that is not known is left out. */
export interface Spot {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

/** Files that GitHub draws rather than shows: their lines exist only in the plain view. */
const drawn = /\.(?:md|mdx|markdown|rst|ipynb|adoc)$/i;

function origin(serverUrl: string): string | undefined {
  if (!URL.canParse(serverUrl)) return undefined;
  const url = new URL(serverUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const below = url.pathname.replace(/\/+$/, '');
  return url.username || url.password || url.search || url.hash ? undefined : `${url.origin}${below}`;
}

function segment(text: string): string | undefined {
  if (text === '' || text === '.' || text === '..' || /\p{Cs}/u.test(text)) return undefined;
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The address of a place, or nothing where none can be built safely. */
export function addressOf(repository: Repository, { path, line, endLine }: Spot): string | undefined {
  const server = origin(repository.serverUrl);
  const segments = [repository.owner, repository.name, 'blob', repository.sha, ...path.split('/')].map(segment);
  if (server === undefined || segments.some((one) => one === undefined)) return undefined;
  if (line === undefined) return `${server}/${segments.join('/')}`;
  const end = endLine !== undefined && endLine > line ? `-L${endLine}` : '';
  return `${server}/${segments.join('/')}${drawn.test(path) ? '?plain=1' : ''}#L${line}${end}`;
}

/** A place as a person reads it, linked where there is a repository to link to. */
export function spot(repository: Repository | undefined, at: Spot): string {
  const text = code(at.line === undefined ? at.path : `${at.path}:${at.line}`);
  const address = repository && addressOf(repository, at);
  return address === undefined ? text : `<a href="${attribute(address)}">${text}</a>`;
}
