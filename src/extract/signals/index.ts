/** Judges bindings: whether a value in this place names a model that the repository uses, and how we know. */
import { addressAmong, hostIn } from '../client.js';
import type { Binding, ClosedBecause, Confidence, PassedBecause, Usage } from '../types.js';
import { type CallSignal, calleeRegistry, callSignal } from './calls.js';
import { type NameSignal, nameSignal, speaksOfOther } from './names.js';
import { program, type Shape, shapeOf, tail, type Vocabulary } from './shapes.js';

export type { Vocabulary } from './shapes.js';

/** Why a text was recognised. */
export interface Recognition {
  readonly usage: Usage;
  readonly registry?: string;
  readonly revision?: string;
  readonly host?: string;
  /** Id of the signal, e.g. `call:from_pretrained`, `name:model_id`, `shape:owned`. */
  readonly signal: string;
  readonly confidence: Confidence;
}

/** What the place says before any value is looked at; kept so that a value found elsewhere can be judged in it. */
export interface Slot {
  readonly call?: CallSignal;
  readonly name?: NameSignal;
  readonly label: string;
  readonly registry?: string;
  readonly revision?: string;
  /** Host of the API that an address beside it names. */
  readonly host?: string;
  readonly usage: Usage;
  /** Why nothing in this place can be a use of a model; undefined when something can. */
  readonly closed?: ClosedBecause;
  /** The name on the left speaks of something else (`index_name`, `tags`). */
  readonly foreign?: true;
  /** The place holds a container image. */
  readonly image?: true;
  /** The place expects a model whatever is written there. */
  readonly open: boolean;
}

/** A place where nothing can be a use of a model. */
function closed(because: ClosedBecause): Slot {
  return { label: '', usage: 'load', closed: because, open: false };
}

/** Keys whose values are addresses for people. */
const forPeople =
  /^(?:href|link|links|homepage|docs?|documentation|readme|citation|website|alt|title|src|license_link|learn_more|info)$/i;
/** Beside these keys a `model` is a device's. */
const maker = /^(?:manufacturer|manufacturer_?name|vendor|brand|serial_?number|zigbee_?model)$/i;
const positional = /^\d+$/;
/** Formats that only model runtimes read, wherever they are named. */
const runnable = /\.(?:gguf|ggml)$|(?:^|\/)ggml-[\w.-]{1,60}\.bin$/i;
/** Weight files called after what they are, not after a model: the output of some program as often as its input. */
const plainWeights =
  /(?:^|\/)(?:(?:diffusion_|pytorch_|tf_|flax_|adapter_|my_?|best_?|last_?|final_?|latest_?|output_?|trained_?|test_?|\w{1,30}_)?(?:model|weights?|checkpoint|ckpt|state|best|last|final|latest|epoch|step)(?:[_-]?(?:\d{1,9}|best|last|final|latest|quantized|merged|fp16|ema|of-\d{1,9}))*|\{[^}]*\}|\*)\.\w{1,12}$/i;
/** Folders that a program writes to. */
const written = /(?:^|\/)(?:out|outputs?|results?|saved?|exports?)\//i;
/** Words of which names of models are made. */
const lexical =
  /(?:^|[-_.:])(?:\d{1,4}(?:\.\d)?[bm]|embed(?:ding|qa|dings)?|rerank(?:er|qa)?|instruct|chat|uncased|cased|mini|minilm|mpnet|(?:distil)?(?:bert|roberta|bart|gpt\d?)|t5|clip|whisper|llama\d?|mistral|mixtral|qwen\d?|gemma\d?|phi\d?|vlm|llm|sdxl|lora|gguf|awq|gptq|nemotron|bge|e5|latest|preview|turbo|moderation|realtime|transcribe)(?:[-_.:]|$)/i;
/** `owner/name:version` on Replicate. */
const version = /:[0-9a-f]{64}$/;
/** Ids of the Hub's first years, without an owner: `bert-base-uncased`. */
const legacy = /^[a-z0-9]+(?:-[A-Za-z0-9.]+)+$/;
/** Names that stand for one that somebody has yet to fill in. */
const placeholder = /^(?:local|my|your|custom|test|dummy|fake|mock|some|placeholder|default)[-_]/i;
const genericName = /^(?:name|id|path|repo|repository|ref|value|default)$/i;
/** Beside these keys a `repository` is a container image. */
const imageKeys = ['tag', 'pullPolicy', 'imagePullPolicy', 'digest', 'pullSecrets'];

/** In `{ name: llama3, modelURL: … }` the name is an alias: a key beside it says which model. */
/** `.model("x")`, `WithModel("x")`: a method that sets nothing else. */
const setter = /^(?:with_?|set_?)?model(?:_?(?:id|name))?$/i;

/** In `{ modelId: a, hostedId: b }` the second id is the same model's elsewhere. */
function hasModelBeside({ name, siblings }: Binding): boolean {
  return Object.keys(siblings ?? {}).some((key) => key !== name && nameSignal(key)?.holds === 'strong');
}

function isAlias(binding: Binding): boolean {
  const { name, siblings } = binding;
  if (!siblings || !genericName.test(name)) return false;
  const beside = Object.keys(siblings).filter((key) => key !== name);
  return (
    hasModelBeside(binding) ||
    (name === 'name' &&
      beside.some(
        (key) =>
          ((key === 'id' || key === 'key') && /[a-z]/i.test(siblings[key] ?? '')) ||
          /^(?:repo_id|repository|url|uri|source|image|imageTag|storageUri|hf_repo)$/i.test(key),
      ))
  );
}

/** `repository` beside `tag` is a container image: a model only if the address itself says so. */
function isImage({ name, siblings, callee, path }: Binding): boolean {
  if (callee === 'FROM') return path?.[0] !== 'modelfile';
  return (
    siblings !== undefined && /^(?:repository|repo|image)$/i.test(name) && imageKeys.some((key) => key in siblings)
  );
}

/** The name that speaks for an element without one: the list's or mapping's, else the function's. */
function enclosing(path: readonly string[], callee: string): string {
  return path.findLast((key) => !positional.test(key)) ?? callee;
}

/** Reads what the place of `binding` says; `own` tells the names that the policy of the repository says hold models. */
export function slotOf(binding: Binding, own?: (name: string) => boolean): Slot {
  if (binding.inert) return closed(binding.inert);
  const { callee, siblings } = binding;
  const kind = siblings?.repo_type ?? siblings?.['repo-type'] ?? siblings?.repoType;
  if (kind === 'dataset' || kind === 'space') return closed('dataset');
  if (callee !== undefined && /dataset/i.test(callee)) return closed('dataset');
  const call = callee === undefined ? undefined : callSignal(callee, binding.name);
  if (call?.accepts === 'never') return closed('call');
  const last = callee === undefined ? '' : callee.slice(Math.max(callee.lastIndexOf('.'), callee.lastIndexOf('/')) + 1);
  const path = binding.path ?? [];
  const generic = positional.test(binding.name);
  let name = nameSignal(binding.name, generic && callee !== undefined ? [...path, last] : path);
  // `{ model: provider('name') }`
  if (name === undefined && binding.name === '0' && callee !== undefined) name = nameSignal(binding.name, path);
  // The name of a function says less than the name of an argument.
  if (generic && callee !== undefined && name?.holds === 'strong' && !setter.test(last))
    name = { ...name, holds: 'weak' };
  if (name === undefined && /id$/i.test(binding.name) && hasModelBeside(binding))
    name = { holds: 'weak', usage: 'load' };
  // A device has a model too, and somebody who makes it.
  if (name?.holds === 'strong' && Object.keys(siblings ?? {}).some((key) => maker.test(key)))
    name = { ...name, holds: 'weak', attribute: true };
  if (own?.(generic ? enclosing(path, '') : binding.name)) name = { holds: 'strong', usage: 'load' };
  if (name?.holds === 'never' && !call) return closed('name');
  if (isAlias(binding)) return closed('alias');
  if (forPeople.test(binding.name)) return closed('people');
  const address = siblings && (call || name) ? addressAmong(siblings, callee !== undefined) : undefined;
  const host = address === undefined ? undefined : hostIn(address);
  const elsewhere = address !== undefined || binding.address !== undefined;
  const registry = call?.registry ?? name?.registry ?? (callee === undefined ? undefined : calleeRegistry(callee));
  const revision = /^(?:|null|none|~)$/i.test(siblings?.revision ?? '') ? undefined : siblings?.revision;
  return {
    ...(call ? { call } : {}),
    ...(name ? { name } : {}),
    ...(registry && !(elsewhere && registry === 'openai') ? { registry } : {}),
    ...(revision ? { revision } : {}),
    ...(host ? { host } : {}),
    label: call
      ? `call:${call.id}`
      : name
        ? `name:${generic ? enclosing(path, last) : binding.name}`
        : `form:${binding.form}`,
    usage: call?.usage ?? name?.usage ?? 'load',
    ...(isImage(binding) ? { image: true as const } : {}),
    ...(name === undefined && speaksOfOther(binding.name) ? { foreign: true as const } : {}),
    open: call?.accepts === 'any' || name?.holds === 'strong',
  };
}

/** Judges `text` in the place `slot`; undefined when it names no model, or none that is used. */
export function recognise(text: string, slot: Slot, vocabulary: Vocabulary): Recognition | undefined {
  if (slot.closed) return undefined;
  const shape = shapeOf(text, vocabulary);
  if (!shape) return undefined;
  if (slot.image && shape.kind !== 'uri' && shape.kind !== 'docker') return undefined;
  const confidence = judge(text, shape, slot);
  if (!confidence) return undefined;
  const registry = registryOf(shape, slot);
  return {
    usage: shape.kind === 'weights-file' && slot.usage === 'load' ? 'weights' : slot.usage,
    ...(registry ? { registry } : {}),
    ...(slot.revision ? { revision: slot.revision } : {}),
    ...(slot.host ? { host: slot.host } : {}),
    signal: slot.call || slot.name ? slot.label : `shape:${shape.kind}`,
    confidence,
  };
}

function judge(text: string, shape: Shape, slot: Slot): Confidence | undefined {
  const strong = slot.open;
  const weak = slot.call?.accepts === 'known' || slot.name?.holds === 'weak';
  switch (shape.kind) {
    case 'uri':
    case 'bedrock':
    case 'cloudflare':
      return strong ? 'certain' : 'likely';
    case 'weights-url':
      return strong || weak ? 'certain' : 'likely';
    case 'bucket':
      if (strong) return shape.known || shape.distinctive ? 'likely' : undefined;
      return shape.known && shape.distinctive && !slot.foreign && /\/models?\//.test(text) ? 'possible' : undefined;
    case 'weights-file':
      if (written.test(text)) return undefined;
      if (strong || weak) return 'likely';
      return runnable.test(text) || !plainWeights.test(text) ? 'possible' : undefined;
    case 'oci':
      return strong || weak ? 'likely' : undefined;
    case 'docker':
      return shape.known ? 'certain' : strong ? 'likely' : undefined;
    case 'routed':
      if (shape.known) return strong ? 'certain' : weak || shape.distinctive ? 'likely' : undefined;
      return strong ? 'possible' : undefined;
    case 'owned':
      if (strong) return shape.known || slot.call?.registry === 'huggingface' ? 'certain' : 'likely';
      if (slot.registry === 'replicate' && version.test(text)) return 'certain';
      if (weak) return shape.known || (slot.name?.listed && /-.*\d|\d.*-/.test(tail(text))) ? 'likely' : undefined;
      return shape.distinctive ? 'likely' : undefined;
    case 'bare':
      if (slot.call?.accepts === 'any' && (slot.call.registry === 'huggingface' || slot.call.registry === 'ollama')) {
        return 'certain';
      }
      if (shape.known && (strong || weak) && (!slot.name?.attribute || shape.distinctive)) {
        return strong ? 'certain' : 'likely';
      }
      if (strong && slot.registry === 'huggingface' && legacy.test(text)) return 'likely';
      // A place that takes nothing but models, and a name made like one.
      if (
        strong &&
        !slot.name?.attribute &&
        !slot.label.endsWith(':name') &&
        text.length > 5 &&
        /[-.:\d]/.test(text) &&
        lexical.test(text) &&
        !program.test(text) &&
        !placeholder.test(text)
      ) {
        return /^[A-Z0-9_-]+$/.test(text) ? undefined : 'possible';
      }
      // By itself a bare name is a product's (`gpt-4o`) or carries a tag (`llama3.1:8b`); other words name anything.
      return shape.known && shape.distinctive && ((shape.weights === 'closed' && !slot.foreign) || text.includes(':'))
        ? 'possible'
        : undefined;
  }
}

function registryOf(shape: Shape, slot: Slot): string | undefined {
  if (shape.registry) return shape.registry;
  return slot.registry;
}

/** Why `text` was not recognised in `slot`. */
export function passedBecause(text: string, slot: Slot, vocabulary: Vocabulary): PassedBecause {
  if (slot.closed) return slot.closed;
  const shape = shapeOf(text, vocabulary);
  if (!shape) return 'no-name';
  if (slot.image) return 'image';
  if (shape.kind === 'weights-file') return 'plain-weights';
  if (slot.open) return 'unknown-word';
  return slot.call || slot.name ? 'unknown-name' : 'silent-place';
}

/** What the place takes: any name, one that is known, one that is self-evident, or none. */
export function accepts(slot: Slot): 'any' | 'known' | 'self-evident' | 'nothing' {
  if (slot.closed) return 'nothing';
  if (slot.open) return 'any';
  return slot.call || slot.name ? 'known' : 'self-evident';
}

/** The self-evident end of a text whose beginning is only known at run time (`arn:aws:bedrock:{region}::foundation-model/…`). */
export function selfEvidentTail(text: string, vocabulary: Vocabulary): string | undefined {
  const end = text.slice(text.lastIndexOf('/') + 1);
  return end !== text && shapeOf(end, vocabulary)?.kind === 'bedrock' ? end : undefined;
}

/** Whether a place that gets no literal is worth following. */
export function expectsModel(slot: Slot): boolean {
  return slot.closed === undefined && (slot.open || slot.call?.accepts === 'known');
}
