/** Parts with weights that a configuration names: encoders by repository, or by the type of another's architecture. */
import type { ModelId, Relation } from '../catalog/types.js';
import { type Citation, cited } from './from-hub-base.js';
import { type HubMetadata, record, text } from './from-hub-metadata.js';
import { isOwned } from './from-hub-name.js';
import type { Knowledge } from './knowledge.js';
import type { Parent } from './types.js';

/** A part as a configuration tells it. */
export interface Part {
  /** Where in the configuration. */
  readonly key: string;
  /** The repository that it names. */
  readonly repository?: string;
  /** The type of its architecture. */
  readonly type?: string;
}

const sections = [
  'vision_config',
  'audio_config',
  'text_config',
  'llm_config',
  'speech_config',
  'encoder_config',
  'vision_tower_config',
  'audio_encoder_config',
  'decoder_config',
  'language_config',
];
const towers = ['mm_vision_tower', 'vision_tower', 'mm_audio_tower', 'audio_tower', 'speech_encoder'];
/** Architectures that everybody trains anew: they tell of no maker. */
const common =
  /^(?:llama|mistral|mixtral|gpt2|gpt_neox|gptj|opt|bert|roberta|vit|resnet|timm_wrapper|custom|default|base)$/;

/** No configuration is longer: what is, would only cost. */
const longest = 1 << 20;

/** The object that a text of JSON holds; undefined for anything else. */
export function parsedRecord(content: string): Readonly<Record<string, unknown>> | undefined {
  if (content.length > longest) return undefined;
  try {
    return record(JSON.parse(content) ?? undefined);
  } catch {
    return undefined;
  }
}

/** Parts of a model by its `config.json`. */
export function partsOf(config: Readonly<Record<string, unknown>>): readonly Part[] {
  const own = text(config.model_type) ?? '';
  const found: Part[] = [];
  for (const key of sections) {
    const section = record(config[key]);
    // A section that is no section is the sign of a part all the same.
    const part = section === undefined ? towerOf(key, config[key]) : partOf(key, section);
    if (part !== undefined && !isOwnType(part, own)) found.push(part);
  }
  for (const key of towers) {
    const part = towerOf(key, config[key]);
    if (part !== undefined) found.push(part);
  }
  return found;
}

/** The part of a pipeline that a sub-folder's `config.json` tells. */
export function folderPart(folder: string, config: Readonly<Record<string, unknown>>): Part | undefined {
  return partOf(folder, config);
}

/** A part that is named by a text alone; a path on a disk, or what is no text, tells that there is one. */
function towerOf(key: string, value: unknown): Part | undefined {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  const written = text(value);
  return written !== undefined && isOwned(written) ? { key, repository: written } : { key, type: key };
}

function partOf(key: string, section: Readonly<Record<string, unknown>>): Part | undefined {
  const path = text(section._name_or_path) ?? text(section.name_or_path);
  const repository = path !== undefined && isOwned(path) ? path : undefined;
  const type = text(section.model_type)?.toLowerCase();
  if (repository === undefined && type === undefined) return path === undefined ? undefined : { key, type: key };
  return { key, ...(repository && { repository }), ...(type && { type }) };
}

/** `exaone4_5_vision` in an `exaone4_5` is the model's own, whosever code it follows. */
function isOwnType({ type = '', repository }: Part, own: string): boolean {
  return repository === undefined && own !== '' && (type.startsWith(stem(own)) || stem(type) === stem(own));
}

function stem(type: string): string {
  return /^[a-z]{2,40}[0-9]{0,3}(?:_[0-9]{1,2}(?![0-9a-z]))?/.exec(type.toLowerCase())?.[0] ?? type.toLowerCase();
}

/** A part as a component: a repository that is named, or a part that nobody knows, is declared; another's architecture is a possibility. */
export function componentOf(
  part: Part,
  metadata: HubMetadata,
  file: string,
  at: Citation,
  knowledge: Knowledge,
): Parent | undefined {
  const relation: Relation = 'component';
  if (part.repository !== undefined) {
    if (part.repository.toLowerCase() === metadata.name.toLowerCase()) return undefined;
    const evidence = cited(metadata, `${part.key}: ${part.repository}`, 'declared', at, file);
    return { id: `huggingface:${part.repository}`, relation, evidence: [evidence] };
  }
  const { type = '' } = part;
  if (type === '' || common.test(type)) return undefined;
  const family = knowledge.catalog.family(type.replace(/(?<=[0-9])_(?=[0-9])/g, '.').replaceAll('_', '-'));
  const written = type === part.key ? `${type}: names no model` : `${part.key}.model_type: ${type}`;
  // That there is a part is declared; the type of its architecture tells its maker no better than any resemblance.
  const evidence = cited(metadata, written, family === undefined ? 'declared' : 'possible', at, file);
  const id: ModelId = family === undefined ? `part:${type}` : `family:${family.id}`;
  return { id, relation, evidence: [evidence] };
}
