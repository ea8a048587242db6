/** The door of the catalog: embedded facts behind pure look-ups, parsed when asked for. */
import { spelledName } from './bare-name.js';
import type { Catalog, CatalogTables } from './catalog.js';
import { type DriftCell, type DriftPair, driftJudge } from './drift.js';
import { familyFinder } from './family.js';
import { hostFinder } from './host.js';
import { lookalikeFinder } from './lookalike.js';
import { type SuffixRule, unpacker } from './packaging.js';
import { listedKey, longId, shortId, spellings } from './row.js';
import { openSections, type Sections } from './sections.js';
import { linesOf, once } from './sorted.js';
import { openSources, openTable, type Table } from './table.js';
import { tagFinder } from './tag.js';
import { tombstoneFinder } from './tombstone.js';

export { withStated } from './stated.js';

/** The compiled catalog; its file is read once, on the first call. Rejects when the file is not where the program is. */
export function openCatalog(): Promise<Catalog> {
  opened ??= Promise.resolve().then(() => assemble(openSections()));
  return opened;
}

let opened: Promise<Catalog> | undefined;

function assemble({ head, section, sorted }: Sections): Catalog {
  const sources = openSources(() => section('sources'));
  const open = <Name extends keyof CatalogTables>(name: Name): Table<CatalogTables[Name][number]> => {
    const text = { rows: sorted(`${name}.rows`), names: sorted(`${name}.names`), source: head.usual[name] };
    return openTable(text, sources, spellings[name].spelled);
  };
  const opened = {
    publishers: open('publishers'),
    families: open('families'),
    models: open('models'),
    tags: open('tags'),
    hosts: open('hosts'),
    licenses: open('licenses'),
    tombstones: open('tombstones'),
    targets: open('targets'),
    watchlists: open('watchlists'),
    regions: open('regions'),
  };
  const { publishers, families, models, tags, hosts, licenses, tombstones, targets, watchlists, regions } = opened;
  const model = (id: string) => models.get(shortId(id.toLowerCase()));
  // `bsl-1.0` is an id of the Hub and means Boost, so the SPDX ids come last.
  const license = (id: string) => licenses.get(id) ?? licenses.get(`@${id}`);

  const family = once(() => familyFinder(families, () => section('openings')));
  // An id is a handle of the Hub, and belongs to nobody else there.
  const onHub = (handle: string) => publishers.get(handle) ?? publishers.get(`huggingface:${handle}`);
  const lookalike = once(() => lookalikeFinder(targets, (handle) => onHub(handle) !== undefined));
  const hostByName = once(() => hostFinder(hosts));
  const drift = once(() =>
    driftJudge(parsed<DriftPair>(section('driftPairs')), parsed<DriftCell>(section('driftCells')), license),
  );
  const unpack = once(() => unpacker(parsed<SuffixRule>(section('suffixes'))));

  const tables = {} as CatalogTables;
  for (const [name, table] of Object.entries(opened))
    Object.defineProperty(tables, name, { enumerable: true, get: () => table.all() });

  return {
    date: head.date,
    version: head.version,
    publisher: (registry, handle) =>
      registry === 'huggingface' ? onHub(handle) : (publishers.get(`${registry}:${handle}`) ?? publishers.get(handle)),
    model,
    family: (name, publisher) => family()(name, publisher),
    named: (name) => {
      const bare = spelledName(name);
      const told = models.target(listedKey(bare));
      if (told === undefined) return undefined;
      // The owner says it all where the row is spelled as the name is.
      return told.startsWith('=') ? longId(told.slice(1)) : models.get(`${told}/${bare}`)?.id;
    },
    listing: (id) => families.get(listedKey(id)),
    baseFamilies: linesOf(section('baseFamilies')),
    familyById: (id) => families.get(id),
    tag: tagFinder(tags),
    tombstone: tombstoneFinder(tombstones, model),
    watchlist: (code) => watchlists.get(code),
    region: (host, code) => regions.get(`${host}/${code}`),
    lookalike: (handle) => lookalike()(handle),
    host: (id) => hosts.get(id),
    hostByName: (hostname) => hostByName()(hostname),
    license,
    drift: (ancestor, declared) => drift()(ancestor, declared),
    unpack: (name) => unpack()(name),
    all: () => tables,
  };
}

function parsed<T>(text: string): readonly T[] {
  return JSON.parse(`[${linesOf(text).join(',')}]`) as readonly T[];
}
