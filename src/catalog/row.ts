/** What the key of a compiled row says of its fact, table by table; the compiler writes it, the door reads it. */
import type { CatalogTables } from './catalog.js';
import type { ModelId } from './types.js';

/** How one table turns a key into properties and back. */
export interface Spelling<Fact> {
  /** What a fact is found under first. */
  key(fact: Fact): string;
  /** The properties that the key holds, and the values of those that a row leaves out when they are empty. */
  spelled(key: string): Partial<Fact>;
  /** What else leads to the fact; see `globKey` and `listedKey`. */
  names(fact: Fact): readonly string[];
  /** Properties that a row does not repeat. */
  readonly held: readonly (keyof Fact)[];
}

const hub = 'huggingface:';

/** An id as rows write it: most are of the Hub, which is left out. */
export function shortId(id: string): string {
  return id.startsWith(hub) ? id.slice(hub.length) : id;
}

/** The id that a row means. */
export function longId(text: string): ModelId {
  return (text.includes(':') ? text : `${hub}${text}`) as ModelId;
}

/** What every text begins with that a glob fits; empty for a glob that says nothing of it. */
export function openingOf(pattern: string): string {
  const star = pattern.indexOf('*');
  return star < 0 ? pattern : pattern.slice(0, star);
}

/** Key of a glob: `@` what is written so, `~` a glob that has to be tried. */
function globKey(pattern: string): string {
  return pattern.includes('*') ? `~${pattern}` : `@${pattern}`;
}

/** Key of a name that leads to a fact by listing alone: a root of a family, a model's name without its owner. */
export function listedKey(name: string): string {
  return `/${name.toLowerCase()}`;
}

/** Spellings by table. */
export const spellings: { readonly [Name in keyof CatalogTables]: Spelling<CatalogTables[Name][number]> } = {
  publishers: {
    key: ({ id }) => id,
    spelled: (id) => ({ id, handles: [], countries: [], redistributor: false, watchlists: [] }),
    names: ({ handles }) => handles,
    held: ['id'],
  },
  families: {
    key: ({ id }) => id,
    spelled: (id) => ({ id, patterns: [], licenses: [], roots: [], bases: [] }),
    names: ({ patterns, roots }) => [
      ...patterns.filter((pattern) => openingOf(pattern) === '').map(globKey),
      ...roots.map(listedKey),
    ],
    held: ['id'],
  },
  models: {
    key: ({ id }) => shortId(id),
    spelled: (key) => ({ id: longId(key), parents: [] }),
    names: ({ aliases = [] }) => aliases.map(shortId),
    held: ['id'],
  },
  tags: {
    key: ({ registry = 'ollama', pattern }) => `${registry}/${pattern}`,
    spelled: (key) => {
      const slash = key.indexOf('/');
      const registry = key.slice(0, slash);
      return { ...(registry === 'ollama' ? {} : { registry }), pattern: key.slice(slash + 1) };
    },
    names: () => [],
    held: ['registry', 'pattern'],
  },
  hosts: {
    key: ({ id }) => id,
    spelled: (id) => ({ id, hosts: [] }),
    names: ({ aliases = [], hosts }) => [...aliases, ...hosts.map(globKey)],
    held: ['id'],
  },
  licenses: {
    key: ({ id }) => id,
    spelled: (id) => ({ id, aliases: [], inheritable: [] }),
    names: ({ aliases, spdx }) => [...aliases, ...(spdx ? [`@${spdx}`] : [])],
    held: ['id'],
  },
  tombstones: {
    key: ({ id }) => id,
    spelled: (key) => ({ id: key as ModelId }),
    names: () => [],
    held: ['id'],
  },
  targets: {
    key: ({ id }) => id,
    spelled: (id) => ({ id, imitations: [] }),
    names: ({ imitations }) => imitations.map((handle) => `@${handle}`),
    held: ['id'],
  },
  watchlists: {
    key: ({ id }) => id,
    spelled: (id) => ({ id }),
    names: () => [],
    held: ['id'],
  },
  regions: {
    key: ({ host, code }) => `${host}/${code}`,
    spelled: (key) => {
      const [host = '', code = ''] = key.split('/');
      return { host, code, countries: [] };
    },
    names: () => [],
    held: ['host', 'code'],
  },
};
