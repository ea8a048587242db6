/** What the name on the left-hand side says: whether a key, argument, variable or flag of that name holds a model. */
import type { Usage } from '../types.js';

/** How telling a name is: `strong` accepts any shape, `weak` only names that the catalog knows, `never` nothing. */
export interface NameSignal {
  /** An entry of a list or table of models: a name made like one is believed whoever owns it. */
  readonly listed?: true;
  /** Beside the model word stand others (`model_type`, `MODEL_TYPES`): a family's plain name there is no model. */
  readonly attribute?: true;
  readonly holds: 'strong' | 'weak' | 'never';
  readonly usage: Usage;
  /** The registry that the name itself says (`OLLAMA_MODEL`, `bedrock_model_id`). */
  readonly registry?: string;
}

/** `MODEL_ID`, `modelId`, `model-id`, `llm.modelID` → `model id`. */
function words(name: string): readonly string[] {
  return spelled(name).words;
}

/** What a name says by its spelling alone. */
interface Spelled {
  readonly words: readonly string[];
  readonly joined: string;
  readonly registry: string | undefined;
}

function spelled(name: string): Spelled {
  let own = kept.get(name);
  if (!own) {
    // The same few names return in every file of a tree.
    if (kept.size > 20_000) kept.clear();
    const words = split(name);
    const joined = words.join(' ');
    own = { words, joined, registry: byRegistry.find(([pattern]) => pattern.test(joined))?.[1] };
    kept.set(name, own);
  }
  return own;
}

const kept = new Map<string, Spelled>();

function split(name: string): readonly string[] {
  return name
    .slice(0, 120)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** A word that makes a name a model's name. */
const model = new Set(
  'model models llm llms vlm slm modelid modelname modelurl modeluri modelpath checkpoint ckpt pretrain pretrained gguf embedder reranker embedding embeddings encoder decoder unet vae lora adapter judge deployment engine transcriber captioner preset tts stt asr whisper'.split(
    ' ',
  ),
);
/** Of these, the ones that often hold something else; they need a known name. */
const vague = new Set(
  'embedding embeddings encoder decoder unet vae lora adapter judge preset deployment engine checkpoint ckpt tts stt asr llm llms'.split(
    ' ',
  ),
);
/** A word after which the value is an attribute of the model, an output, an alias or another thing altogether. */
const other = new Set(
  `dataset datasets data corpus output outputs out push hub served serving alias aliases wandb project run experiment template parser prompt
   class cls type types kind kwargs max min len length size sizes dtype precision format parallel version suffix prefix description desc title
   label labels help display count timeout task tasks provider providers owner status state response schema view log logs logger message messages text
   tokens token key secret port host hostname endpoint region account role arn group category tag tags author license licence family architecture
   arch archs card field fields column table index store storage cache hash digest sha bucket namespace org organization user username password
   replicas cpu gpu memory instance image registry pull policy service container pod volume mount node selector quantization quant backend device
   temperature revision branch commit mode strategy method metric metrics test tests callback handler options settings params args config configs
   cfg tokenizer processor scheduler optimizer loss batch epoch steps seed lr rank alpha dropout layers layer head heads dim dims dimension dimensions
   limit limits cost price pricing provider context window stop reason loader builder factory registry manager tokenizer tensor tensors keys vendor vendors brand maker`.split(
    /\s+/,
  ),
);
/** A name of a folder or of a preset says only which, by names that leave no doubt. */
const loose = new Set('dir directory folder preset'.split(' '));
/** Words of `other` that do not matter behind or before a model word when the value is plainly a model (`embedding_model_config: org/name`). */
const never = new Set(
  'prefixes suffixes markers patterns keywords terms substrings unsupported ignorable ignored excluded dataset datasets mixer output outputs push wandb project experiment template parser served alias aliases description help prompt label title'.split(
    ' ',
  ),
);

const byRegistry: readonly (readonly [RegExp, string])[] = [
  [/\bollama\b/, 'ollama'],
  [/\bbedrock\b/, 'bedrock'],
  [/\bopenrouter\b/, 'openrouter'],
  [/\bazure\b/, 'azure'],
  [/\banthropic\b|\bclaude\b/, 'anthropic'],
  [/\bgroq\b/, 'groq'],
  [/\bwatsonx\b/, 'watsonx'],
  [/\b(?:hf|huggingface|hugging)\b/, 'huggingface'],
];

/** Keys that hold a model by the convention of a widespread tool although no word in them says so. */
const conventional: Readonly<Record<string, Usage>> = {
  'repo id': 'load',
  'hf repo': 'load',
  'hf repo id': 'load',
  'storage uri': 'load',
  'hf file': 'weights',
  'lora weights': 'load',
  'lora repo': 'load',
  'adapter repo': 'load',
  'replicate weights': 'load',
  'foundation model': 'call',
  'inference profile': 'call',
  'text encoder': 'load',
  'vision tower': 'load',
  'mm vision tower': 'load',
  'base model name or path': 'base',
};

/** Generic names whose meaning is in the enclosing key: `model: { name: … }`, `models: [ … ]`. */
const generic = new Set(
  'name id key path repo repository uri url source value values options choices default ref identifier slug 0 1 2 3 4 5 6 7 8 9'.split(
    ' ',
  ),
);

/** A label or annotation of Kubernetes (`models.example.org/name`): what a resource is called. */
const label = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\//i;
/** The last key of a path written as one key: `process[0].model.name_or_path`. */
const lastKey = /^(.{1,200})[.\]]\.?([A-Za-z_][\w-]{0,80})$/;

/** Judges `name` inside `path` (enclosing names, outermost first); undefined: the name says nothing either way. */
export function nameSignal(name: string, path: readonly string[] = []): NameSignal | undefined {
  if (name.includes('/') && label.test(name)) return { holds: 'never', usage: 'load' };
  const { registry } = spelled(name);
  const dotted = /[.\]]/.test(name) ? lastKey.exec(name) : null;
  if (dotted) return ofKey(dotted[2]!, [...path, ...dotted[1]!.split(/[.[\]]+/).filter(Boolean)], registry);
  return ofKey(name, path, registry);
}

function ofKey(name: string, path: readonly string[], registry: string | undefined): NameSignal | undefined {
  const { words: own, joined } = spelled(name);
  const signal = (holds: NameSignal['holds'], usage: Usage): NameSignal => ({
    holds,
    usage,
    ...(registry ? { registry } : {}),
  });
  // A mapping or container that is called after a dataset holds one, whatever its keys say.
  if (!own.includes('model') && path.some((key) => aboutData(key))) return { holds: 'never', usage: 'load' };
  // In LiteLLM's list the name is the alias of what stands below.
  if (joined === 'model name' && path.includes('model_list')) return { holds: 'never', usage: 'call' };
  // A file that lies in the repository.
  if (joined === 'weights file') return signal('weak', 'weights');
  // What a resource of Kubernetes is called.
  if (joined === 'name' && path.at(-1) === 'metadata') return { holds: 'never', usage: 'load' };
  const usual =
    conventional[joined] ??
    (joined.endsWith('name or path') && !own.some((word) => other.has(word)) ? 'load' : undefined);
  if (usual) return signal('strong', usual);
  if (own.length === 0 || /^\d+$/.test(joined) || (own.length === 1 && generic.has(own[0]!))) {
    const enclosing = nearestTelling(path);
    const held = enclosing === undefined ? undefined : enclosed(enclosing);
    // The name of a function says less of what it returns.
    return held?.holds === 'strong' && path.at(-1) === 'return' ? { ...held, holds: 'weak' } : held;
  }
  if (own.some((word) => never.has(word)) && !(own.includes('model') && own[0] === 'prompt'))
    return { holds: 'never', usage: 'load' };
  const telling = own.filter((word) => model.has(word));
  if (telling.length === 0) {
    // `path` decides only for keys that say nothing themselves: `models: { fast: … }`.
    const around = words(path[path.length - 1] ?? '');
    return isTable(around) && ![...own, ...around].some((word) => other.has(word))
      ? { ...signal('weak', 'load'), listed: true }
      : undefined;
  }
  const foreign = own.filter((word) => other.has(word) && !model.has(word));
  // `tokenizer_name_or_path`, `model_config`: something about a model, not its name.
  if (foreign.length > 0) return { ...signal('weak', usageOf(joined, path)), attribute: true };
  // `STT=whisper-server`: as often the program that does it as the model.
  const task = telling.every((word) => /^(?:tts|stt|asr)$/.test(word));
  const attribute = task || own.some((word) => loose.has(word)) ? { attribute: true as const } : {};
  const holds = telling.every((word) => vague.has(word)) ? 'weak' : 'strong';
  return { ...signal(holds, usageOf(joined, path)), ...attribute };
}

/** Whether words name a table of models: `EMBEDDING_MODELS`, `modelConversion`. */
function isTable(named: readonly string[]): boolean {
  return named.includes('models') || (named.includes('model') && named.some((word) => tables.has(word)));
}
const tables = new Set('map maps mapping mappings conversion conversions ids names lookup aliases'.split(' '));

/** Names of lists of choices, which say nothing of what is chosen. */
const container =
  /^(?:values?|options|choices|items|list|default|defaults|enum|available|supported|allowed|config|props|return)$/i;

/** Whether a name without a model word speaks of something else (`index_name`, `tags`). */
export function speaksOfOther(name: string): boolean {
  const own = words(name);
  return own.some((word) => other.has(word)) && !own.some((word) => model.has(word));
}

function nearestTelling(path: readonly string[]): string | undefined {
  for (let at = path.length - 1; at >= 0 && at >= path.length - 3; at--) {
    if (!/^\d+$/.test(path[at]!) && !container.test(path[at]!)) return path[at];
  }
  return undefined;
}

function enclosed(key: string): NameSignal | undefined {
  const own = words(key);
  if (own.some((word) => never.has(word))) return { holds: 'never', usage: 'load' };
  if (!own.some((word) => model.has(word))) return undefined;
  const foreign = own.some((word) => other.has(word) || loose.has(word));
  const holds = foreign || own.filter((word) => model.has(word)).every((word) => vague.has(word)) ? 'weak' : 'strong';
  return { holds, usage: usageOf(own.join(' '), []), ...(foreign ? { attribute: true as const } : {}) };
}

function aboutData(key: string): boolean {
  const own = words(key);
  return own.includes('dataset') || own.includes('datasets');
}

function usageOf(joined: string, path: readonly string[]): Usage {
  if (/\bbase model\b|\bbase\b/.test(joined)) return 'base';
  if (/\bteacher\b|\breward\b|\bstudent\b/.test(joined)) return 'train';
  if (path.some((key) => /^(?:train|training|sft|grpo|dpo|trainer)/i.test(key))) return 'train';
  return 'load';
}
