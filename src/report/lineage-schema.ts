/** What models, references and lineages look like in our documents. */
import { z } from 'zod';
import { countryFields, EvidenceRecord, LicenseClaim, PublisherClaim } from './claim-schema.js';
import { FileReasonName, RelationName, RoleName, StopName, StrengthName, UnknownName } from './code-schema.js';

/** `registry:name`. */
export const Id = z.templateLiteral([z.string(), ':', z.string()]).meta({
  id: 'ModelId',
  description: '`registry:name`, for example `huggingface:deepseek-ai/DeepSeek-R1` or `ollama:cogito:32b`.',
});

/** A range in a file. */
const LocationRecord = z
  .object({
    path: z.string().meta({ description: 'POSIX, relative to the scanned folder.' }),
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: '1-based, in UTF-16 units.' }),
    endLine: z.int().min(1),
    endColumn: z.int().min(1).meta({ description: 'Exclusive.' }),
  })
  .meta({ id: 'Location' });

/** A place in a file that names a model. */
export const ReferenceRecord = z
  .object({
    text: z.string().meta({ description: 'What is written there.' }),
    registry: z.exactOptional(z.string()).meta({ description: 'The registry meant, where the place says so.' }),
    revision: z.exactOptional(z.string()),
    host: z.exactOptional(z.string()).meta({ description: 'Host of the API that is called, where an address says.' }),
    usage: z.enum(['load', 'call', 'train', 'base', 'weights']),
    location: LocationRecord,
    extractor: z.string().meta({ description: 'What read the text.' }),
    signal: z.string().meta({ description: 'What recognised it, for example `call:from_pretrained`.' }),
    confidence: z.enum(['certain', 'likely', 'possible']),
    dynamic: z.exactOptional(z.literal(true)).meta({ description: 'A part is known only at run time.' }),
    via: z.exactOptional(z.array(LocationRecord)).meta({ description: 'The hops from the literal to its use.' }),
  })
  .meta({ id: 'Reference', description: 'A place in a file that names a model.' });

const InquiryRecord = z
  .object({
    outcome: z
      .union([z.literal('answered'), UnknownName])
      .meta({ description: 'Otherwise why the Hub did not answer; the catalog then speaks alone.' }),
    revision: z
      .exactOptional(z.string())
      .meta({ description: 'The commit, branch or tag that was asked for; absent: the newest.' }),
    renamed: z.exactOptional(Id).meta({ description: 'The id under which the Hub keeps it now.' }),
    files: z
      .array(
        z.object({
          path: z.string(),
          reason: FileReasonName,
          outcome: z.union([z.literal('answered'), UnknownName]),
        }),
      )
      .meta({ description: 'Files of the repository that were asked for beside the metadata, each with its reason.' }),
  })
  .meta({ id: 'Inquiry', description: 'What asking the Hub about a model came to; absent: it was not asked.' });

const LineageNodeRecord = z
  .object({
    id: Id,
    publisher: PublisherClaim,
    ...countryFields,
    license: LicenseClaim,
    sha: z.exactOptional(z.string()),
    hubId: z.exactOptional(z.string()),
    stopped: z.exactOptional(StopName),
    stated: z
      .exactOptional(EvidenceRecord)
      .meta({ description: 'The word of the policy that the walk ends here, where it rests on that.' }),
    inquiry: z.exactOptional(InquiryRecord),
  })
  .meta({ id: 'LineageNode', description: 'One model of the lineage.' });

const DerivationRecord = z
  .object({
    child: Id,
    parent: Id,
    relation: RelationName,
    evidence: z.tuple([EvidenceRecord], EvidenceRecord),
  })
  .meta({ id: 'Derivation', description: 'One step from a child to a parent.' });

const OriginRecord = z
  .object({
    role: RoleName,
    id: Id,
    publisher: PublisherClaim,
    ...countryFields,
    strength: z.exactOptional(StrengthName).meta({ description: 'Of the weakest link of the chain.' }),
    unknown: z.exactOptional(UnknownName).meta({ description: 'Why the role as a whole is unknown.' }),
    chain: z.array(Id).meta({ description: 'From the model to the node, both included.' }),
  })
  .meta({ id: 'Origin', description: 'Who stands behind the model in one role.' });

/** What is known of one model: shared by the report and the explanation. */
export const lineageFields = {
  publisher: PublisherClaim,
  ...countryFields,
  license: LicenseClaim.meta({ description: "The model's own label." }),
  effectiveLicense: LicenseClaim.meta({
    description: 'All licenses that bind the model, sorted and joined by AND; unknown if one of them is unknown.',
  }),
  bindingLicenses: z
    .array(z.object({ node: Id, license: LicenseClaim }))
    .meta({ description: 'The same one by one, with the model whose label it is.' }),
  roots: z
    .array(z.object({ id: Id, ...countryFields }))
    .meta({ description: 'Where the weights begin, as far as known.' }),
  origins: z.array(OriginRecord),
  nodes: z.array(LineageNodeRecord).meta({ description: 'The model and everything above it, sorted by id.' }),
  derivations: z.array(DerivationRecord),
  complete: z.boolean().meta({ description: 'False when a part could not be looked at in this run.' }),
} as const;

/** One identified model with all its references and its lineage. */
export const ModelRecord = z
  .object({
    id: Id,
    registry: z.string(),
    name: z.string(),
    revision: z.object({
      kind: z.enum(['none', 'commit', 'named', 'dated']),
      value: z.exactOptional(z.string()),
      quantization: z
        .exactOptional(z.literal(true))
        .meta({ description: 'The value names a quantisation: a file of the repository, and no version of it.' }),
    }),
    host: z.exactOptional(z.string()).meta({ description: 'For hosted models: who serves it.' }),
    references: z.array(ReferenceRecord),
    ...lineageFields,
  })
  .meta({ id: 'Model', description: 'One identified model, with its references and its lineage.' });
