/** What a row of `src/catalog/data/*.yaml` may say; unknown keys are refused. */
import { z } from 'zod';
import { carriesWeights, relations } from '../catalog/relation.js';
import { isCountry } from './country-code.js';
import { driftReasons } from './facts-drift.js';

const Text = z.string().min(1).max(400);
const Handle = z.string().regex(/^[\w.@+-]{1,96}$/, 'must be a handle: letters, digits, . _ - @ +');
/** ISO 3166-1 alpha-2 that `Intl` knows and that is a country: `XA` or `EU` are refused. */
const Country = z.string().refine(isCountry, 'must be an ISO 3166-1 alpha-2 code');
const IsoDate = z.iso.date();
const Confidence = z.enum(['high', 'medium', 'low']);
const Basis = z.enum(['documentation', 'dataset', 'vendor-statement', 'license-text', 'general-knowledge']);
const Relation = z.enum(relations);
const Model = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*:(?!:)[!-~]{1,201}$/, 'must be registry:name')
  .transform((id) => id as `${string}:${string}`);
const License = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'must be a license id in lower case');
const Pattern = z.string().regex(/^[a-z0-9*@][\w.*:@+-]*$/, 'must be a lower-case glob with * only');

/** A source that several rows share; a row adds its confidence and, in `at`, the place inside the source. */
export const SharedSource = z.strictObject({ text: Text, date: IsoDate, basis: Basis });
const Source = z.union([
  z.strictObject({ ref: z.string(), at: Text.optional(), confidence: Confidence }),
  z
    .strictObject({ text: Text, date: IsoDate, basis: Basis, confidence: Confidence })
    .refine((source) => source.basis !== 'general-knowledge' || source.confidence !== 'high', {
      message: 'general knowledge is at most of medium confidence',
    }),
]);

export const PublisherRow = z.strictObject({
  id: Handle,
  name: Text,
  legalEntity: Text.optional(),
  countries: z.array(Country),
  kind: z.enum(['lab', 'company', 'university', 'government', 'community', 'individual', 'quantizer']),
  origin: z.enum(['publisher', 'base-model', 'mixed']),
  redistributor: z.boolean(),
  watchlists: z.array(z.string()),
  handles: z.array(z.string().regex(/^[a-z0-9][a-z0-9.-]*:[\w.@/+-]+$/, 'must be registry:handle')),
  note: Text.optional(),
  source: Source,
});

export const FamilyRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  publisher: Handle,
  patterns: z.array(Pattern).min(1),
  weights: z.enum(['open', 'closed', 'mixed']),
  licenses: z.array(z.strictObject({ variant: z.string().min(1).max(60), license: License })),
  roots: z.array(z.string().regex(/^[\w.-]+\/[\w.-]+$/)),
  bases: z.array(z.string()),
  note: Text.optional(),
  source: Source,
});

export const ModelRow = z
  .strictObject({
    id: Model,
    aliases: z.array(Model).optional(),
    publisher: Handle.optional(),
    license: License.optional(),
    /** A parent without a source has that of its row. */
    parents: z.array(z.strictObject({ id: Model, relation: Relation, source: Source.optional() })),
    root: z.literal(true).optional(),
    undisclosed: z.literal(true).optional(),
    note: Text.optional(),
    source: Source,
  })
  .refine((row) => !(row.root && row.parents.some((parent) => carriesWeights(parent.relation))), {
    message: 'a root has no parent that carries weights',
    path: ['root'],
  })
  .refine((row) => !(row.root && row.undisclosed), {
    message: 'a root has no undisclosed base',
    path: ['undisclosed'],
  });

export const TagRow = z.strictObject({
  registry: z.string().optional(),
  pattern: z.string().regex(/^[a-z0-9][\w./-]*(:[\w.-]+\*?)?$/, 'must be name, name:tag or name:tag*'),
  model: Model,
  note: Text.optional(),
  source: Source,
});

export const HostRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  aliases: z.array(z.string().regex(/^[a-z0-9][\w.-]*$/)).optional(),
  name: Text,
  hosts: z.array(z.string().regex(/^[a-z0-9*][a-z0-9.*-]*(:[0-9]{1,5})?$/, 'must be a host name')),
  operator: Text,
  country: Country.optional(),
  location: Country.optional(),
  kind: z.enum(['first-party', 'cloud', 'inference', 'gateway', 'local', 'unknown']),
  source: Source,
});

const Category = z.enum([
  'permissive',
  'weak-copyleft',
  'copyleft',
  'responsible-ai',
  'community-restricted',
  'non-commercial',
  'research-only',
  'proprietary',
  'unknown',
]);

const Trigger = z.enum(['use', 'distribution', 'service', 'training', 'threshold', 'commercial', 'publication']);

const LicenseRow = z.strictObject({
  id: License,
  name: Text,
  aliases: z.array(z.string().regex(/^[a-z0-9][\w.:+-]*$/)),
  spdx: z.string().optional(),
  category: Category,
  clauses: z.record(z.string().regex(/^[a-z][a-z_]*$/), z.json()),
  inheritable: z.array(z.string()),
  derivativesKeep: z.boolean().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  read: z
    .strictObject({
      url: z.url({ protocol: /^https$/ }),
      date: IsoDate,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits'),
    })
    .optional(),
  sections: z.record(z.string(), z.string().min(1).max(60)).optional(),
  when: z.record(z.string(), Trigger).optional(),
  notices: z.array(z.strictObject({ clause: z.string(), line: Text })).optional(),
  source: Source,
});

/** A repository of the Hub, or an account as a whole. */
const Repository = z
  .string()
  .regex(/^huggingface:[\w.-]+\/(?:[\w.-]+|\*)$/, 'must be huggingface:owner/name or huggingface:owner/*')
  .transform((id) => id as `${string}:${string}`);

const TombstoneRow = z
  .strictObject({
    id: Repository,
    fate: z.enum(['deleted', 'withdrawn', 'renamed']),
    since: z.union([IsoDate, z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)]).optional(),
    successor: Repository.optional(),
    mirror: Repository.optional(),
    note: Text.optional(),
    source: Source,
  })
  .refine((row) => (row.fate === 'renamed') === (row.successor !== undefined), {
    message: 'what is renamed has a successor, and nothing else has',
    path: ['successor'],
  })
  .refine((row) => row.successor === undefined || row.id.endsWith('/*') === row.successor.endsWith('/*'), {
    message: 'an account is succeeded by an account, a model by a model',
    path: ['successor'],
  });

const WatchlistRow = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,5}[0-9]{0,2}-[A-Za-z0-9-]{2,30}$/, 'must be a code such as US-1260H'),
  name: Text,
  from: IsoDate.optional(),
  disputed: z.literal(true).optional(),
  source: Source,
});

const RegionRow = z.strictObject({
  host: z.string(),
  code: z.string().regex(/^[a-z]{2,6}(?:-[a-z0-9]+)*$/),
  countries: z.array(Country),
  note: Text.optional(),
  source: Source,
});

const TargetRow = z.strictObject({ id: Handle, imitations: z.array(Handle), source: Source });

const Verdict = z.enum(['ok', 'drift', 'conflict', 'review', 'tightening', 'unknown']);

const DriftPairRow = z.strictObject({
  ancestor: z.union([License, z.literal('*')]),
  declared: z.union([License, z.literal('*'), z.literal('(none)')]),
  verdict: Verdict,
  reason: z.enum(driftReasons),
  observed: Text.optional(),
});
const DriftCellRow = z.strictObject({ ancestor: Category, declared: Category, verdict: Verdict });
const SuffixRow = z.strictObject({
  suffix: z.string().regex(/^[a-z0-9#_.-]+$/),
  relation: Relation,
});

/** A file of `data/`: shared sources and any of the tables; a later file replaces rows of an earlier one by key. */
export const DataFile = z.strictObject({
  compiled: IsoDate,
  watchlists: z.array(WatchlistRow).optional(),
  regions: z.array(RegionRow).optional(),
  sources: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), SharedSource).optional(),
  publishers: z.array(PublisherRow).optional(),
  families: z.array(FamilyRow).optional(),
  models: z.array(ModelRow).optional(),
  tags: z.array(TagRow).optional(),
  hosts: z.array(HostRow).optional(),
  licenses: z.array(LicenseRow).optional(),
  tombstones: z.array(TombstoneRow).optional(),
  targets: z.array(TargetRow).optional(),
  driftPairs: z.array(DriftPairRow).optional(),
  driftCells: z.array(DriftCellRow).optional(),
  suffixes: z.array(SuffixRow).optional(),
});
export type DataFile = z.infer<typeof DataFile>;
