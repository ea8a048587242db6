/** What a claim looks like in our documents: a value with its evidence, or an explicit unknown with its reason. */
import { z } from 'zod';
import type { Evidence as StageEvidence } from '../resolve/types.js';
import { StrengthName, UnknownName } from './code-schema.js';

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
