/** Judges bindings: whether a value in this place names a model that the repository uses, and how we know. */
import type { Confidence, PassedBecause, Usage } from '../types.js';
import { program, type Shape, shapeOf, tail, type Vocabulary } from './shapes.js';
import type { Slot } from './slot.js';

export type { Vocabulary } from './shapes.js';
export { accepts, expectsModel, ofAddress, type Slot, slotOf } from './slot.js';

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

/** Formats that only model runtimes read, wherever they are named. */
const runnable = /\.(?:gguf|ggml)$|(?:^|\/)ggml-[\w.-]{1,60}\.bin$/i;
/** Weight files called after what they are, not after a model: the output of some program as often as its input. */
const plainWeights =
  /(?:^|\/)(?:(?:diffusion_|pytorch_|tf_|flax_|adapter_|my_?|best_?|last_?|final_?|latest_?|output_?|trained_?|test_?|\w{1,30}_)?(?:model|weights?|checkpoint|ckpt|state|best|last|final|latest|epoch|step)(?:[_-]?(?:\d{1,9}|best|last|final|latest|quantized|merged|fp16|ema|of-\d{1,9}))*|\{[^}]*\}|\*)\.\w{1,12}$/i;
/** Names that say which file of a model. */
const inside = /^name:\w{0,40}file_?(?:name)?$/i;
/** Folders that a program writes to. */
const written = /(?:^|\/)(?:out|outputs?|results?|saved?|exports?)\//i;
/** Words of which names of models are made. */
const lexical =
  /(?:^|[-_.:])(?:\d{1,4}(?:\.\d)?[bm]|embed(?:ding|qa|dings)?|sparse|multilingual|rerank(?:er|qa)?|instruct|chat|uncased|cased|mini|minilm|mpnet|(?:distil)?(?:bert|roberta|bart|gpt\d?)|t5|clip|flux|whisper|llama\d?|mistral|mixtral|qwen\d?|gemma\d?|phi\d?|vlm|llm|sdxl|lora|gguf|awq|gptq|nemotron|bge|e5|latest|preview|turbo|moderation|realtime|transcribe)(?:[-_.:]|$)/i;
/** A number of parameters, which nothing but a model has. */
const sized = /[a-z][\w.]{0,60}-\d{1,3}(?:\.\d)?b(?:-|$)/i;
/** Sizes of Whisper, which its runtimes take for names. */
const whisperSize = /^(?:distil-)?(?:tiny|base|small|medium|large|turbo)(?:\.en|-v[123](?:-turbo)?)?$/;
/** `owner/name:version` on Replicate. */
const version = /:[0-9a-f]{64}$/;
/** Ids of the Hub's first years, without an owner: `bert-base-uncased`. */
const legacy = /^[a-z0-9]+(?:-[A-Za-z0-9.]+)+$/;
/** Names that stand for one that somebody has yet to fill in. */
const placeholder = /^(?:local|my|your|custom|test|dummy|fake|mock|some|placeholder|default)[-_]/i;

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
      if (written.test(text) || (slot.foreign && !strong && !weak)) return undefined;
      // `{ model_code: 'owner/name', model_file: 'onnx/model.onnx' }`: which file of a repository that is named elsewhere.
      if (inside.test(slot.label) && plainWeights.test(text) && !/^[./~]/.test(text)) return undefined;
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
      if (weak)
        return shape.known || (slot.name?.listed && /-.*\d|\d.*-/.test(tail(text))) || worded(text, slot)
          ? 'likely'
          : undefined;
      if (shape.distinctive && (shape.known || !slot.foreign || tail(text).includes('-'))) return 'likely';
      return sized.test(tail(text)) && !slot.foreign && !program.test(text) ? 'possible' : undefined;
    case 'bare':
      if (slot.call?.accepts === 'any' && (slot.call.registry === 'huggingface' || slot.call.registry === 'ollama')) {
        return 'certain';
      }
      // `{ claude: 'Claude' }`: how a family is written for people.
      if (slot.name?.listed && /^[A-Z][A-Za-z]+$/.test(text)) return undefined;
      if (shape.known && (strong || weak) && (!slot.name?.attribute || shape.distinctive)) {
        return strong ? 'certain' : 'likely';
      }
      if (strong && slot.registry === 'huggingface' && legacy.test(text)) return 'likely';
      if (strong && whisperSize.test(text) && (/-v\d/.test(text) || /whisper/i.test(slot.label))) return 'likely';
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
      return shape.known &&
        shape.distinctive &&
        ((shape.weights === 'closed' && !slot.foreign) || text.includes(':') || echoes(slot.own, text))
        ? 'possible'
        : undefined;
  }
}

/** Whether a name by somebody unknown is made of the words of models, in a place of models that may be folders too (`ADAPTER`). */
function worded(text: string, slot: Slot): boolean {
  return slot.name !== undefined && !slot.name.attribute && lexical.test(tail(text)) && /\d/.test(tail(text));
}

/** `LLAMA_3_1 = 'llama3.1'`: a constant called after its value. */
function echoes(own: string | undefined, text: string): boolean {
  return own !== undefined && /^[A-Za-z_]\w*$/.test(own) && squashed(own) === squashed(text);
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
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

/** The self-evident end of a text whose beginning is only known at run time (`arn:aws:bedrock:{region}::foundation-model/…`). */
export function selfEvidentTail(text: string, vocabulary: Vocabulary): string | undefined {
  const end = text.slice(text.lastIndexOf('/') + 1);
  return end !== text && shapeOf(end, vocabulary)?.kind === 'bedrock' ? end : undefined;
}
