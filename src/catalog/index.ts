/** The door of the catalog: embedded facts behind pure look-ups, parsed when asked for. */
import { spelledName } from './bare-name.js';
import type { Catalog } from './catalog.js';
import { type DriftCell, type DriftPair, driftJudge } from './drift.js';
import { familyFinder } from './family.js';
import { hostFinder } from './host.js';
import { lookalikeFinder } from './lookalike.js';
import { type SuffixRule, unpacker } from './packaging.js';
import { listedKey, longId, shortId, spellings } from './row.js';
import { linesOf, once } from './sorted.js';
import { openSources, openTable } from './table.js';
import { tagFinder } from './tag.js';
import { tombstoneFinder } from './tombstone.js';
import type {
  FamilyFact,
  HostFact,
  LicenseFact,
  ModelFact,
  PublisherFact,
  RegionFact,
  TagFact,
  TargetFact,
  TombstoneFact,
  WatchlistFact,
} from './types.js';

export { withStated } from './stated.js';

/** The compiled catalog; the data is a chunk of its own and is loaded once, on the first call. */
export function openCatalog(): Promise<Catalog> {
  opened ??= import('./compiled.js').then(assemble);
  return opened;
}

let opened: Promise<Catalog> | undefined;

function assemble(data: typeof import('./compiled.js')): Catalog {
  const sources = openSources(data.sources);
  const publishers = openTable<PublisherFact>(data.publishers, sources, spellings.publishers.spelled);
  const families = openTable<FamilyFact>(data.families, sources, spellings.families.spelled);
  const models = openTable<ModelFact>(data.models, sources, spellings.models.spelled);
  const tags = openTable<TagFact>(data.tags, sources, spellings.tags.spelled);
  const hosts = openTable<HostFact>(data.hosts, sources, spellings.hosts.spelled);
  const licenses = openTable<LicenseFact>(data.licenses, sources, spellings.licenses.spelled);
  const tombstones = openTable<TombstoneFact>(data.tombstones, sources, spellings.tombstones.spelled);
  const targets = openTable<TargetFact>(data.targets, sources, spellings.targets.spelled);
  const watchlists = openTable<WatchlistFact>(data.watchlists, sources, spellings.watchlists.spelled);
  const regions = openTable<RegionFact>(data.regions, sources, spellings.regions.spelled);
  const model = (id: string) => models.get(shortId(id.toLowerCase()));
  // `bsl-1.0` is an id of the Hub and means Boost, so the SPDX ids come last.
  const license = (id: string) => licenses.get(id) ?? licenses.get(`@${id}`);

  const family = once(() => familyFinder(families, data.openings));
  const isHandle = (handle: string) => publishers.has(handle) || publishers.has(`huggingface:${handle}`);
  const lookalike = once(() => lookalikeFinder(targets, isHandle));
  const hostByName = once(() => hostFinder(hosts));
  const drift = once(() => driftJudge(parsed<DriftPair>(data.driftPairs), parsed<DriftCell>(data.driftCells), license));
  const unpack = once(() => unpacker(parsed<SuffixRule>(data.suffixes)));

  const tables = {
    get publishers() {
      return publishers.all();
    },
    get families() {
      return families.all();
    },
    get models() {
      return models.all();
    },
    get tags() {
      return tags.all();
    },
    get hosts() {
      return hosts.all();
    },
    get licenses() {
      return licenses.all();
    },
    get tombstones() {
      return tombstones.all();
    },
    get targets() {
      return targets.all();
    },
    get watchlists() {
      return watchlists.all();
    },
    get regions() {
      return regions.all();
    },
  };

  return {
    date: data.date,
    version: data.version,
    // An id is a handle of the Hub, and belongs to nobody else there.
    publisher: (registry, handle) =>
      registry === 'huggingface'
        ? (publishers.get(handle) ?? publishers.get(`huggingface:${handle}`))
        : (publishers.get(`${registry}:${handle}`) ?? publishers.get(handle)),
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
    baseFamilies: data.baseFamilies.split(' '),
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
  return linesOf(text).map((line) => JSON.parse(line) as T);
}
