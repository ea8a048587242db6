/** The Hub's answer about one model, read with suspicion: every field has its type and its length, or the answer is no answer. */
import type { Relation } from '../catalog/types.js';

/** What the Hub says of a model, as it came: author's text that nobody has judged yet. */
export interface HubModel {
  /** Canonical `owner/name`. */
  readonly name: string;
  /** Fields of the answer by their names in the API. */
  readonly fields: Readonly<Record<string, unknown>>;
}

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
    /** A license is declared in a form that says nothing. */
    readonly strangeLicense: boolean;
    readonly licenseName?: string;
    readonly licenseLink?: string;
    readonly datasets: readonly string[];
  };
  readonly config: {
    readonly type: string;
    readonly architectures: readonly string[];
    readonly adapterBase?: string;
    /** The base of the adapter is named in a form that says nothing. */
    readonly strangeBase: boolean;
    /** Type or architectures are written in a form that says nothing. */
    readonly strange: boolean;
    readonly pipeline: boolean;
  };
  /** Parameters as the Hub counted them; absent where packed numbers hide how many there are. */
  readonly parameters?: number;
  readonly files: readonly string[];
  /** Whether the files are listed at all; a mirror may leave that out. */
  readonly isListed: boolean;
}

const longestText = 300;
const mostBases = 2000;
/** Tags and files of which anything is made; a repository may have very many others. */
const telling = /^(?:base_model:|license:|(?:multimodal|vision|vlm|vision-language|llava|speech|audio)$)/i;
const readable =
  /^(?:[^/]+\.(?:gguf|safetensors|bin)|(?:adapter_config|config|model_index|(?:pre)?processor_config)\.json|mergekit_config\.yml|[a-z_0-9]{1,40}\/config\.json|.+\.gguf)$/i;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The metadata; undefined when a field that the Hub writes itself is not what it would write. What the author wrote may be
 * anything: where it says nothing that can be read, that is kept as such, because a base or a license was declared.
 */
export function readMetadata({ name, fields }: HubModel): HubMetadata | undefined {
  const card = record(fields.cardData);
  const config = record(fields.config);
  const resolved = record(fields.baseModels);
  const tags = list(fields.tags);
  const files = list(fields.siblings)?.map((one) => record(one)?.rfilename);
  const ids = textsOf(resolved?.models, 'id');
  const plain = [fields._id, fields.sha, fields.author, fields.pipeline_tag, fields.library_name, resolved?.relation];
  if (!card || !config || !resolved || !tags?.every(isText) || !files?.every(isText) || !ids) return undefined;
  if (!plain.every((value) => isNothing(value) || isText(value))) return undefined;
  const [hubId, sha, author] = [text(fields._id), text(fields.sha), text(fields.author)];
  const serverRelation = relationOf(resolved.relation);
  const parameters = parametersOf(fields);
  return {
    name,
    ...(hubId && { hubId }),
    ...(sha && /^[0-9a-f]{40}$/.test(sha) && { sha }),
    ...(author && { author }),
    task: text(fields.pipeline_tag) ?? '',
    library: text(fields.library_name) ?? '',
    tags: texts(tags).filter((tag) => telling.test(tag)),
    disabled: fields.disabled === true,
    resolved: { ...(serverRelation && { relation: serverRelation }), ids },
    card: readCard(card),
    config: readConfig(config),
    ...(parameters && { parameters }),
    files: texts(files).filter((path) => readable.test(path)),
    isListed: !isNothing(fields.siblings),
  };
}

function readCard(card: Fields): HubMetadata['card'] {
  const written = said([card.base_model].flat(2)).slice(0, mostBases);
  const bases = texts(written);
  const [licenseName, licenseLink] = [text(card.license_name), text(card.license_link)];
  const relation = relationOf(card.base_model_relation);
  const labels = said([card.license].flat()).slice(0, 20);
  const licenses = texts(labels);
  return {
    bases,
    strange: bases.length < written.length,
    ...(relation && { relation }),
    licenses,
    strangeLicense: licenses.length < labels.length,
    ...(licenseName && { licenseName }),
    ...(licenseLink && { licenseLink }),
    datasets: texts([card.datasets ?? []].flat().slice(0, 100)),
  };
}

function readConfig(config: Fields): HubMetadata['config'] {
  const { model_type: type, architectures } = config;
  const written = record(config.peft)?.base_model_name_or_path;
  const adapterBase = text(written);
  return {
    type: text(type) ?? '',
    architectures: texts((list(architectures) ?? []).slice(0, 20)),
    ...(adapterBase && { adapterBase }),
    strangeBase: adapterBase === undefined && said([written]).length > 0,
    strange: !(isNothing(type) || isText(type)) || !list(architectures)?.every(isText),
    pipeline: record(config.diffusers)?._class_name !== undefined,
  };
}

const floats = /^(?:BF16|F(?:16|32|64)|F8_E[45]M[23])$/;

/** Of a weight file of GGUF, or of tensors none of which packs several numbers into one. */
function parametersOf({ gguf, safetensors }: Fields): number | undefined {
  const counted = record(gguf)?.total;
  if (typeof counted === 'number') return counted;
  const { parameters, total } = record(safetensors) ?? {};
  const types = Object.keys(record(parameters) ?? {});
  return typeof total === 'number' && types.length > 0 && types.every((type) => floats.test(type)) ? total : undefined;
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

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What is there at all: nothing and empty texts say nothing. */
function said(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => !isNothing(value) && !(isText(value) && value.trim() === ''));
}

/** The text that each object of a list has under the key; undefined when one has none, or there is no list. */
function textsOf(value: unknown, key: string): readonly string[] | undefined {
  const found = list(value)?.map((one) => text(record(one)?.[key]));
  return found?.every((one) => one !== undefined) ? found : undefined;
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
