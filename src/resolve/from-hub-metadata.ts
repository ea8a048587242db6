/** The Hub's answer about one model, read with suspicion: every field has its type and its length, or the answer is no answer. */
import type { Relation } from '../catalog/types.js';
import type { HubModel } from './types.js';

/** What matters of the metadata; texts are the author's and as written. */
export interface HubMetadata {
  /** Canonical `owner/name`. */
  readonly name: string;
  readonly hubId?: string;
  readonly sha?: string;
  readonly author?: string;
  readonly task: string;
  readonly library: string;
  readonly tags: readonly string[];
  readonly disabled: boolean;
  /** Parents as the server resolved them. */
  readonly resolved: { readonly relation?: Relation; readonly ids: readonly string[] };
  readonly card: {
    readonly bases: readonly string[];
    /** A base is declared in a form that says nothing. */
    readonly strange: boolean;
    readonly relation?: Relation;
    readonly licenses: readonly string[];
    readonly licenseName?: string;
    readonly licenseLink?: string;
    readonly datasets: readonly string[];
  };
  readonly config: {
    readonly type: string;
    readonly architectures: readonly string[];
    readonly adapterBase?: string;
    readonly pipeline: boolean;
  };
  readonly files: readonly string[];
}

const longestText = 300;
const mostTags = 5000;
const mostBases = 2000;
const mostFiles = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** The metadata; undefined when a field that could tell of lineage is not what the Hub would send. */
export function readMetadata({ name, fields }: HubModel): HubMetadata | undefined {
  const card = record(fields.cardData);
  const config = record(fields.config);
  const resolved = record(fields.baseModels);
  const tags = list(fields.tags);
  const siblings = list(fields.siblings);
  const parents = list(resolved?.models);
  if (!card || !config || !resolved || !tags || !siblings || !parents) return undefined;
  const [hubId, sha, author] = [text(fields._id), text(fields.sha), text(fields.author)];
  const serverRelation = relationOf(resolved.relation);
  return {
    name,
    ...(hubId && { hubId }),
    ...(sha && /^[0-9a-f]{40}$/.test(sha) && { sha }),
    ...(author && { author }),
    task: text(fields.pipeline_tag) ?? '',
    library: text(fields.library_name) ?? '',
    tags: texts(tags.slice(0, mostTags)),
    disabled: fields.disabled === true,
    resolved: {
      ...(serverRelation && { relation: serverRelation }),
      ids: texts(parents.slice(0, mostBases).map((one) => record(one)?.id)),
    },
    card: readCard(card),
    config: readConfig(config),
    files: texts(siblings.slice(0, mostFiles).map((one) => record(one)?.rfilename)),
  };
}

function readCard(card: Fields): HubMetadata['card'] {
  const written = [card.base_model ?? []].flat(2).slice(0, mostBases);
  const bases = texts(written);
  const [licenseName, licenseLink] = [text(card.license_name), text(card.license_link)];
  const relation = relationOf(card.base_model_relation);
  return {
    bases,
    strange: written.length > 0 && bases.length < written.length,
    ...(relation && { relation }),
    licenses: texts([card.license ?? []].flat().slice(0, 20)),
    ...(licenseName && { licenseName }),
    ...(licenseLink && { licenseLink }),
    datasets: texts([card.datasets ?? []].flat().slice(0, 100)),
  };
}

function readConfig(config: Fields): HubMetadata['config'] {
  const adapterBase = text(record(config.peft)?.base_model_name_or_path);
  return {
    type: text(config.model_type) ?? '',
    architectures: texts((list(config.architectures) ?? []).slice(0, 20)),
    ...(adapterBase && { adapterBase }),
    pipeline: record(config.diffusers)?._class_name !== undefined,
  };
}

/** The relation of that name; the Hub knows four, authors write more. */
function relationOf(value: unknown): Relation | undefined {
  const written = text(value)?.toLowerCase();
  switch (written) {
    case undefined:
      return undefined;
    case 'finetune':
    case 'adapter':
    case 'merge':
    case 'quantized':
      return written;
    case 'distill':
    case 'distilled':
    case 'distillation':
      return 'distilled';
    case 'conversion':
    case 'converted':
      return 'conversion';
    default:
      return 'unspecified';
  }
}

/** An object; nothing counts as an empty one, anything else as none. */
export function record(value: unknown): Fields | undefined {
  if (value === undefined || value === null) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}

function list(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

/** A short text without space around it; empty and long ones say nothing. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longestText) return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => text(value) ?? []);
}
