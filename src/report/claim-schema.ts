/** What a claim looks like in our documents: a value with its evidence, or an explicit unknown with its reason. */
import { z } from 'zod';
import type { Relation } from '../catalog/types.js';
import { passingReasons } from '../problem.js';
import type {
  Evidence as StageEvidence,
  Role as StageRole,
  StopReason,
  Strength,
  UnknownReason,
} from '../resolve/types.js';

/** How strongly a fact is known, strongest first. */
export const StrengthName = z
  .enum(['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'] as const satisfies readonly Strength[])
  .meta({ id: 'Strength', description: 'How strongly a fact is known, strongest first.' });

/** Why a value is not known. */
export const UnknownName = z
  .enum([
    'not-declared',
    'undisclosed',
    'private-or-missing',
    'local-path',
    'ambiguous',
    'disputed',
    'needs-review',
    'unverified',
    'offline',
    'dynamic',
    'not-found',
    'revision-not-found',
    'gated',
    'disabled',
    'deleted',
    ...passingReasons,
  ] as const satisfies readonly UnknownReason[])
  .meta({ id: 'UnknownReason', description: 'Why a value is not known. Unknown is never a pass.' });

/** Why the walk to the roots ended at a node. */
export const StopName = z
  .enum([
    'recorded-root',
    'root-by-name',
    'publisher-trains-own',
    'declared-root',
    'undisclosed',
    'not-declared',
    'offline',
    'unknown-model',
    'local-path',
    'cycle',
    'limit',
    'ambiguous',
    'not-found',
    'revision-not-found',
    'private-or-missing',
    'gated',
    'disabled',
    'deleted',
    ...passingReasons,
  ] as const satisfies readonly StopReason[])
  .meta({ id: 'StopReason', description: 'Why the walk to the roots ended at this node.' });

/** How a child came from a parent. */
export const RelationName = z
  .enum([
    'finetune',
    'adapter',
    'quantized',
    'merge',
    'conversion',
    'reupload',
    'unspecified',
    'distilled',
    'component',
  ] as const satisfies readonly Relation[])
  .meta({ id: 'Relation', description: 'How a child came from a parent.' });

/** What a policy can ask about. */
export const RoleName = z
  .enum([
    'publisher',
    'root',
    'ancestor',
    'component',
    'teacher',
    'host',
    'location',
  ] as const satisfies readonly StageRole[])
  .meta({ id: 'Role', description: 'In which role somebody stands behind a model.' });

/** Where a claim comes from. */
export const EvidenceRecord = z
  .object({
    source: z.enum([
      'hub',
      'catalog',
      'policy',
      'file',
      'fingerprint',
      'lock',
    ] as const satisfies readonly StageEvidence['source'][]),
    locator: z
      .string()
      .meta({ description: 'Where a reader finds it: a catalog fact, an address, a path with a line.' }),
    observed: z.string().meta({ description: 'What was observed there, as data or a short quote.' }),
    strength: StrengthName,
    date: z.exactOptional(z.string()).meta({ description: 'ISO date of the observation.' }),
  })
  .meta({ id: 'Evidence' });

const Unknown = z.object({ known: z.literal(false), reason: UnknownName }).meta({ id: 'Unknown' });

/** The claim schema for values of one kind; `disputed` holds what other sources say. */
function claimOf<T extends z.ZodType>(value: T, id: string) {
  const known = {
    known: z.literal(true),
    value,
    evidence: z.tuple([EvidenceRecord], EvidenceRecord).meta({ description: 'At least one.' }),
  };
  const other = z.discriminatedUnion('known', [z.object(known), Unknown]);
  return z
    .discriminatedUnion('known', [
      z.object({
        ...known,
        disputed: z.exactOptional(z.array(other)).meta({ description: 'What other sources say.' }),
      }),
      Unknown,
    ])
    .meta({ id });
}

/** ISO 3166-1 alpha-2. */
export const Country = z.string().meta({ description: 'ISO 3166-1 alpha-2, upper case.' });

/** The publisher as a lineage shows it. */
const PublisherRecord = z
  .object({
    id: z.string().meta({ description: 'Canonical handle, normally the one on the Hub.' }),
    name: z.string(),
    kind: z
      .exactOptional(z.enum(['lab', 'company', 'university', 'government', 'community', 'individual', 'quantizer']))
      .meta({ description: 'Absent where only the account on the Hub is known.' }),
    legalEntity: z.exactOptional(z.string()),
    watchlists: z.array(z.string()),
  })
  .meta({ id: 'Publisher' });

/** Claim on a publisher. */
export const PublisherClaim = claimOf(PublisherRecord, 'PublisherClaim');
/** Claim on the first country of a publisher, its own. */
const CountryClaim = claimOf(Country, 'CountryClaim');
/** Claim on all countries of a publisher. */
const CountriesClaim = claimOf(z.array(Country), 'CountriesClaim');
/** Claim on a licence id, or on an AND expression of several. */
export const LicenseClaim = claimOf(z.string(), 'LicenseClaim');

/** `country` and `countries`, which always stand side by side. */
export const countryFields = {
  country: CountryClaim.meta({ description: "The publisher's own country: the first of `countries`." }),
  countries: CountriesClaim.meta({
    description: 'Countries of the publisher and of its legal parent, its own first. All of them count.',
  }),
} as const;
