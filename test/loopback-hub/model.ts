/** A model of the loopback Hub: how its data file is written, and what the Hub's API makes of it (hub.md §1.1, §1.2). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** One file of `fixtures/hub/`: only what a repository carries; the rest is worked out as the Hub does. */
export interface ModelFile {
  /** What the model shows, and where its metadata is known from. */
  readonly about: string;
  readonly id: string;
  /** Earlier ids, which redirect here. */
  readonly aka?: readonly string[];
  /** Absent: public. */
  readonly state?: 'private' | 'disabled' | 'deleted';
  readonly gated?: 'auto' | 'manual';
  readonly library?: string;
  readonly task?: string;
  /** Tags beyond those that the Hub derives from the card. */
  readonly tags?: readonly string[];
  /** The card's front matter. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** The digest of its configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly parameters?: number;
  readonly gguf?: Readonly<Record<string, unknown>>;
  /** As the server resolved them; absent: the bases of the card that this Hub has. */
  readonly baseModels?: unknown;
  /** Files by path: text as it is, anything else as JSON; `gguf` fields as the header of a weight file. Weight files have a hash. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** The lineage that comes out with this Hub and the catalog, in the words of `test/resolve/case.ts`; the Hub does not read it. */
  readonly expected?: unknown;
  /** Other commits of the repository by the branch or tag that leads to them: what is different there. */
  readonly revisions?: Readonly<Record<string, Partial<ModelFile>>>;
  /** Laid over the answer as it is, to say what no Hub should. */
  readonly answer?: Readonly<Record<string, unknown>>;
}

/** Every key that `expand` may name (the Hub's own message, hub.md §1.1). */
export const expandKeys =
  'author, baseModels, cardData, config, createdAt, disabled, downloads, downloadsAllTime, evalResults, gated, inference, inferenceProviderMapping, lastModified, library_name, likes, mask_token, model-index, pipeline_tag, private, safetensors, sha, siblings, spaces, tags, transformersInfo, trendingScore, widgetData, gguf, resourceGroup, xetEnabled, childrenModelCount, usedStorage'.split(
    ', ',
  );

/** The data files of a folder. */
export function readModels(folder: URL): readonly ModelFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ModelFile);
}

/** The commit of a model: the same for the same data. */
export function commitOf(model: ModelFile): string {
  return createHash('sha1').update(JSON.stringify(model)).digest('hex');
}

/** The model at a branch, a tag, or a commit of at least seven digits; undefined where there is none. */
export function modelAt(model: ModelFile, revision: string): ModelFile | undefined {
  if (revision === 'HEAD' || revision === 'main') return model;
  const { revisions = {}, ...plain } = model;
  const others = Object.entries(revisions).map(([name, more]) => [name, { ...plain, ...more }] as const);
  const named = others.find(([name]) => name === revision)?.[1];
  const isHash = /^[0-9a-f]{7,40}$/.test(revision);
  return named ?? [model, ...others.map(([, one]) => one)].find((one) => isHash && commitOf(one).startsWith(revision));
}

/** A file of the repository as bytes. */
export function bytesOf(model: ModelFile, path: string): Buffer | undefined {
  if (path === 'README.md') return Buffer.from(`---\n${JSON.stringify(model.card ?? {})}\n---\n${model.about}\n`);
  const content = model.files?.[path];
  if (content === undefined) return undefined;
  if (path.endsWith('.gguf')) return header(content as Record<string, string | number>);
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}

/** SHA-256 of a weight file, as the Hub lists it; undefined for any other file. */
export function hashOf(model: ModelFile, path: string): string | undefined {
  if (!/\.(?:safetensors|gguf|bin)$/.test(path)) return undefined;
  return createHash('sha256').update(bytesOf(model, path)!).digest('hex');
}

/** The head of a GGUF file, version 3, without tensors. */
function header(fields: Readonly<Record<string, string | number>>): Buffer {
  const number = (value: number, size: 4 | 8) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const text = (value: string) => Buffer.concat([number(Buffer.byteLength(value), 8), Buffer.from(value)]);
  const pairs = Object.entries(fields).map(([key, value]) =>
    Buffer.concat([
      text(key),
      number(typeof value === 'string' ? 8 : 4, 4),
      typeof value === 'string' ? text(value) : number(value, 4),
    ]),
  );
  return Buffer.concat([Buffer.from('GGUF'), number(3, 4), number(0, 8), number(pairs.length, 8), ...pairs]);
}

/** Everything that the API says of a model; `exists` tells which bases the server can resolve. */
export function apiOf(model: ModelFile, exists: (id: string) => string | undefined): Record<string, unknown> {
  const { card = {}, config = {} } = model;
  const bases = [card.base_model ?? []].flat().filter((one): one is string => typeof one === 'string');
  const relation = card.base_model_relation ?? relationOf(model, bases.length);
  const resolved = bases.flatMap((base) => exists(base) ?? []);
  const license = [card.license ?? []].flat().map((one) => `license:${one}`);
  const siblings = ['.gitattributes', 'README.md', ...Object.keys(model.files ?? {})];
  return {
    _id: createHash('sha1').update(`id ${model.id}`).digest('hex').slice(0, 24),
    id: model.id,
    modelId: model.id,
    author: model.id.split('/')[0],
    sha: commitOf(model),
    createdAt: '2025-01-02T03:04:05.000Z',
    lastModified: '2026-01-02T03:04:05.000Z',
    private: model.state === 'private',
    gated: model.gated ?? false,
    disabled: model.state === 'disabled',
    pipeline_tag: model.task,
    library_name: model.library,
    tags: [
      ...[model.library, model.task].filter((one) => one !== undefined),
      ...(model.tags ?? []),
      ...bases.flatMap((base) => [`base_model:${base}`, `base_model:${relation}:${base}`]),
      ...license,
      'region:us',
    ],
    downloads: 1000,
    likes: 10,
    config,
    cardData: card,
    siblings: siblings.map((rfilename) => ({ rfilename })),
    ...(model.parameters === undefined
      ? {}
      : { safetensors: { parameters: { BF16: model.parameters }, total: model.parameters } }),
    ...(model.gguf === undefined ? {} : { gguf: model.gguf }),
    ...(model.baseModels !== undefined
      ? { baseModels: model.baseModels }
      : resolved.length > 0
        ? { baseModels: { relation, models: resolved.map((id) => ({ _id: '0'.repeat(24), id })) } }
        : {}),
    ...model.answer,
  };
}

/** What the Hub guesses when the card does not say. */
function relationOf({ config = {}, files = {}, library = '' }: ModelFile, bases: number): string {
  if (config.peft !== undefined || library === 'peft' || files['adapter_config.json'] !== undefined) return 'adapter';
  if (
    config.quantization_config !== undefined ||
    library === 'gguf' ||
    Object.keys(files).some((path) => path.endsWith('.gguf'))
  )
    return 'quantized';
  return bases > 1 ? 'merge' : 'finetune';
}
