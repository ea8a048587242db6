/** What the keys of a compiled row say of its fact, table by table; the compiler writes them, the door reads them. */
import type {
  FamilyFact,
  HostFact,
  LicenseFact,
  ModelFact,
  ModelId,
  PublisherFact,
  RegionFact,
  TagFact,
  TargetFact,
  TombstoneFact,
  WatchlistFact,
} from './types.js';

/** How one table turns keys into properties and back. */
export interface Spelling<Fact> {
  /** Keys of a fact: its id first, then other ids, then what is no id, after an `@`. */
  keys(fact: Fact): readonly string[];
  /** The properties that the keys hold, and the values of those that a row leaves out when they are empty. */
  spelled(keys: readonly string[]): Partial<Fact>;
  /** What else leads to the fact beside the first key; absent: the keys after the first. See `globKey` and `listedKey`. */
  readonly names?: (fact: Fact) => readonly string[];
  /** Properties that a row does not repeat. */
  readonly held: readonly (keyof Fact)[];
}

const id = ([first = '']: readonly string[]) => first;
const others = (keys: readonly string[]) => keys.slice(1).filter((key) => !key.startsWith('@'));
const marked = (keys: readonly string[]) => keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
const mark = (text: string) => `@${text}`;

const hub = 'huggingface:';

/** An id as rows write it: most are of the Hub, which is left out. */
export function shortId(id: string): string {
  return id.startsWith(hub) ? id.slice(hub.length) : id;
}

/** The id that a row means. */
export function longId(text: string): ModelId {
  return (text.includes(':') ? text : `${hub}${text}`) as ModelId;
}

/** Key of a glob: `@` what is written so, `^` what begins so, `~` a glob that has to be tried. */
function globKey(pattern: string): string {
  const star = pattern.indexOf('*');
  if (star < 0) return mark(pattern);
  return star === pattern.length - 1 && star > 0 ? `^${pattern.slice(0, -1)}` : `~${pattern}`;
}

/** Key of a name that leads to a fact by listing alone: a root of a family, a model's name without its owner. */
export function listedKey(name: string): string {
  return `/${name.toLowerCase()}`;
}

/** Spellings by table. */
export const spellings = {
  publishers: {
    keys: (fact) => [fact.id, ...fact.handles],
    spelled: (keys) => ({ id: id(keys), handles: others(keys), countries: [], redistributor: false, watchlists: [] }),
    held: ['id', 'handles'],
  } satisfies Spelling<PublisherFact>,
  families: {
    keys: (fact) => [fact.id, ...fact.patterns.map(mark)],
    spelled: (keys) => ({ id: id(keys), patterns: marked(keys), licenses: [], roots: [], bases: [] }),
    names: (fact) => [...fact.patterns.map(globKey), ...fact.roots.map(listedKey)],
    held: ['id', 'patterns'],
  } satisfies Spelling<FamilyFact>,
  models: {
    keys: (fact) => [fact.id, ...(fact.aliases ?? [])].map(shortId),
    spelled: (keys) => {
      const model = { id: longId(id(keys)), parents: [] };
      return keys.length === 1 ? model : { ...model, aliases: others(keys).map(longId) };
    },
    held: ['id', 'aliases'],
  } satisfies Spelling<ModelFact>,
  tags: {
    keys: (fact) => [`${fact.registry ?? 'ollama'}/${fact.pattern}`],
    spelled: (keys) => {
      const [registry = '', ...pattern] = id(keys).split('/');
      return { ...(registry === 'ollama' ? {} : { registry }), pattern: pattern.join('/') };
    },
    held: ['registry', 'pattern'],
  } satisfies Spelling<TagFact>,
  hosts: {
    keys: (fact) => [fact.id, ...(fact.aliases ?? []), ...fact.hosts.map(mark)],
    spelled: (keys) => {
      const aliases = others(keys);
      return { id: id(keys), hosts: marked(keys), ...(aliases.length > 0 ? { aliases } : {}) };
    },
    names: (fact) => [
      ...(fact.aliases ?? []),
      ...fact.hosts.map((name) => (name.includes('*') ? `~${name}` : mark(name))),
    ],
    held: ['id', 'hosts', 'aliases'],
  } satisfies Spelling<HostFact>,
  licenses: {
    keys: (fact) => [fact.id, ...fact.aliases, ...(fact.spdx ? [mark(fact.spdx)] : [])],
    spelled: (keys) => ({ id: id(keys), aliases: others(keys), inheritable: [] }),
    held: ['id', 'aliases'],
  } satisfies Spelling<LicenseFact>,
  tombstones: {
    keys: (fact) => [fact.id],
    spelled: (keys) => ({ id: id(keys) as TombstoneFact['id'] }),
    held: ['id'],
  } satisfies Spelling<TombstoneFact>,
  targets: {
    keys: (fact) => [fact.id, ...fact.imitations.map(mark)],
    spelled: (keys) => ({ id: id(keys), imitations: marked(keys) }),
    held: ['id', 'imitations'],
  } satisfies Spelling<TargetFact>,
  watchlists: {
    keys: (fact) => [fact.id],
    spelled: (keys) => ({ id: id(keys) }),
    held: ['id'],
  } satisfies Spelling<WatchlistFact>,
  regions: {
    keys: (fact) => [`${fact.host}/${fact.code}`],
    spelled: (keys) => {
      const [host = '', code = ''] = id(keys).split('/');
      return { host, code, countries: [] };
    },
    held: ['host', 'code'],
  } satisfies Spelling<RegionFact>,
};
