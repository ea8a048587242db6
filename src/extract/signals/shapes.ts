/** What a string looks like by itself: which kind of model name its characters allow. */

/** What the catalog knows of names; given to the engine, so that recognising stays apart from knowing. */
export interface Vocabulary {
  /** Whether `handle` publishes models on the Hub. */
  readonly owner: (handle: string) => boolean;
  /** Whether a bare name (no owner) belongs to a known family, and whether its weights are open. */
  readonly family: (name: string) => 'open' | 'closed' | 'mixed' | undefined;
  /** Whether a bare name is one of the Ollama library. */
  readonly ollama: (name: string) => boolean;
  /** Whether the policy says that a key, variable or argument of that name holds a model in the file at `path`. */
  readonly holdsModel?: (name: string, path: string) => boolean;
}

/** Kinds of names, from self-evident to hopelessly general. */
type ShapeKind =
  /** `hf://…`, `ollama://…`, `huggingface.co/owner/name…`: says its registry. */
  | 'uri'
  /** Address of a weights file on any host. */
  | 'weights-url'
  /** A folder of a bucket: a model where a place says so. */
  | 'bucket'
  /** File name or path with an extension that only weights have. */
  | 'weights-file'
  /** Bedrock model or inference profile id, or its ARN. */
  | 'bedrock'
  /** `ai/name:tag`, Docker's model namespace. */
  | 'docker'
  /** `registry.example.org/team/name:tag` with a known model's name. */
  | 'oci'
  /** `@cf/owner/name`. */
  | 'cloudflare'
  /** `provider/…` or `provider:…` with a provider that routes to models. */
  | 'routed'
  /** `owner/name` (optionally `@revision` or `:tag`). */
  | 'owned'
  /** A single word that may be a name. */
  | 'bare';

export interface Shape {
  readonly kind: ShapeKind;
  /** The registry that the text itself names. */
  readonly registry?: string;
  /** Owner handle known, or bare name of a known family. */
  readonly known: boolean;
  /** Known, and written so specifically (version, size, tag) that it is hardly an ordinary word. */
  readonly distinctive: boolean;
  /** The family's weights are open or closed, when the bare name is known. */
  readonly weights?: 'open' | 'closed' | 'mixed';
}

const weightsExtension =
  /[\w)}\]]\.(?:gguf|ggml|safetensors|sft|uqff|ckpt|pth|onnx|tflite|llamafile|mlmodel|mlpackage|nemo|trt|rknn|pdparams|caffemodel)$/i;
/** `.bin` and `.pt` hold much else; only with a model's name before them, or in a folder of weights with a number in their own. */
const weightsName =
  /(?:^|[/_-])(?:(?:ggml|model|pytorch_model|consolidated|adapter_model)[\w.-]{0,80}|[\w.-]{0,60}(?:lora|adapter|clip|vit|unet|vae|upscal|diffusion|whisper|bert|llama|sdxl|sd15|yolo|sam_)[\w.-]{0,60})\.(?:bin|pt|engine)$/i;
const heldWeights =
  /(?:^|\/)(?:weights|pretrained(?:_models|_weights)?)\/(?!(?:best|last|final|latest|epoch|step|iter|model|ckpt|checkpoint|exp|run|my)\w{0,20}[-_.\d])(?=[\w.-]{0,60}\d)[A-Za-z][\w-]{0,60}\.pt$/i;
/** What a trainer keeps beside the weights to go on later. */
const trainingState =
  /(?:^|\/)(?:optimizer|scheduler|scaler|rng_state|random_states|training_args|trainer_state)[\w.-]{0,40}\.(?:bin|pt|pth|ckpt|safetensors)$/i;
const ownedName =
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/(?=[\d._-]{0,95}[A-Za-z])[A-Za-z0-9][A-Za-z0-9._-]{0,95}(?:[@:][\w.-]{1,80})?$/;
/** `owner/name`, or a file in it. */
const ownedFile = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?:[@:][\w.-]{1,80})?(?:\/[\w./-]{1,200})?$/;
/** `hf:owner/name` of DeepSparse, `hf-hub:owner/name` of OpenCLIP and timm. */
const hubScheme =
  /^(?:hf|hf[-_]hub):(?!datasets\/|spaces\/)[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?:@[\w.-]{1,80})?$/;
/** `owner/name--module.Class` of an `auto_map`: code that a configuration borrows. */
const remoteCode = /--\w{1,80}\.[A-Z]\w{1,80}$/;
/** What an address ends with: a cache at `host:6379` has no tag. */
const port = /:\d{4,5}$/;
/** Classes of libraries are called after the models that they run. */
const className =
  /^(?:\w{1,60}\.){0,4}[A-Z]\w{2,80}(?:Model|Pipeline|Config|Tokenizer|TokenizerFast|Processor|Attention|Layer|Block|For[A-Z]\w{2,40})$/;
const bareName = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+){0,16}(?::[A-Za-z0-9][\w.-]{0,60})?$/;
const hubAddress =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!datasets\/|spaces\/|docs\/|papers\/|blog\/|collections\/|learn\/|api\/|settings\b|models\b|join\b|chat\b)[\w.-]{1,96}\/[\w.-]{1,96}/;
const weightsAddress =
  /^(?:https?|s3|gs|az|oci|r2):\/\/[^\s"'<>]{3,400}\.(?:gguf|ggml|safetensors|sft|uqff|ckpt|pth|onnx|tflite|llamafile|nemo)(?:[?#][^\s"'<>]{0,200})?$/i;
/** Torch's own extension holds data as well; a model where the address says so. */
const torchAddress =
  /^(?:https?|s3|gs|az|oci|r2):\/\/[^\s"'<>/]{3,200}\/[^\s"'<>]{1,300}\.pt(?:[?#][^\s"'<>]{0,200})?$/i;
const bucketFolder =
  /^(?:s3|gs|gcs|tos|oss|cos|obs|r2|az|abfss?|minio):\/\/([\w.-]{3,63})((?:\/[\w.@:-]{1,120}){0,12})\/?$/i;
/** Buckets that somebody has yet to fill in. */
const placeholderBucket = /(?:^|[-_.])(?:my|your|example|some|bucket|xxx+)(?:[-_.]|$)/i;
const bedrockId =
  /^(?:(?:us|eu|apac|jp|au|ca|global|us-gov)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\.[a-z0-9][\w.-]{1,80}(?::\d{1,3}(?::\w{1,8})?)?$/;
const bedrockArn =
  /^arn:aws[\w-]{0,12}:(?:bedrock|sagemaker):[\w-]{0,20}:\d{0,12}:(?:foundation-model|inference-profile|application-inference-profile|custom-model|provisioned-model|imported-model)\/\S{1,200}$/;
/** Where a host keeps nothing but weights, in archives too. */
const weightsHost = /^https:\/\/weights\.replicate\.delivery\/[\w./-]{3,200}$/;
/** Words that route a call to a provider when they stand before `/` or `:` (LiteLLM, LangChain `init_chat_model`, promptfoo, AI gateways). */
const routers =
  /^(?:openai|azure|azure_ai|anthropic|bedrock|bedrock_converse|vertex_ai|vertex|google_vertexai|google_genai|gemini|google|mistral|mistralai|cohere|cohere_chat|groq|together|together_ai|fireworks|fireworks_ai|openrouter|ollama|ollama_chat|huggingface|hosted_vllm|vllm|nvidia_nim|nvidia|watsonx|replicate|deepinfra|perplexity|deepseek|xai|cerebras|sambanova|databricks|sagemaker|voyage|jina_ai|dashscope|moonshot|volcengine|novita|github|github_copilot|cloudflare|cloudflare-workers-ai|lm_studio|llamafile|ai21|minimax|zai|z-ai|x-ai|meta-llama|baseten|friendliai|nebius|hyperbolic|lambda_ai|litellm_proxy|litellm)[/:](?=\S)/;

/** What a provider is asked to do, between its name and the model's (promptfoo's `openai:chat:gpt-4o`). */
const task =
  /^(?:chat|completion|responses|embeddings?|converse|messages|text-generation|text-classification|feature-extraction|sentence-similarity):(?=\S)/;

/** File names and folders that look like `owner/name` but are not. */
const pathLike =
  /\.(?:py|pyc|ipynb|js|mjs|cjs|ts|tsx|jsx|css|scss|html?|md|mdx|rst|txt|json|jsonl|jsonc|ya?ml|toml|ini|cfg|conf|csv|tsv|parquet|arrow|xml|xsd|xslt?|dtd|wsdl|svg|png|jpe?g|gif|webp|ico|mp3|mp4|wav|flac|ogg|pdf|docx?|xlsx?|zip|tar|t?gz|bz2|xz|whl|so|dll|exe|sh|bash|bat|ps1|sql|db|sqlite3?|log|lock|env|tf|tfvars|hcl|go|rs|java|kt|c|cc|cpp|h|hpp|rb|php|proto|tmpl|tpl|j2|npy|npz|pkl|pickle|woff2?|ttf|map|wasm|com|org|net|io|dev)$/i;
const folders =
  /^(?:src|lib|libs|bin|app|apps|api|assets?|static|public|dist|build|out|output|outputs|results?|tmp|temp|var|etc|usr|opt|home|root|mnt|data|datasets?|docs?|test|tests|testing|examples?|samples?|scripts?|configs?|conf|config|models?|checkpoints?|ckpts?|weights|pretrained|logs?|runs?|utils?|packages?|modules?|components?|pages|routes?|views?|templates?|images?|img|audio|video|videos|fonts?|text|application|multipart|message|font|image|node|npm|actions|refs|origin|feature|fix|release|releases|v\d+|tools?|workspace|content|kaggle|user|users|server|client|services?|deploy|charts|hooks|http|https|file|localhost|library|statefulsets?|deployments?|daemonsets?|replicasets?|pods?|svc|jobs?|cronjobs?|configmaps?|secrets?|pvcs?|ingress(?:es)?|inferenceservices?|and|or|read|write|input|yes|no|true|on|n)$/i;
const mime = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+$/;

/** Google's and Fireworks' resource paths, and NVIDIA's container registry of models. */
const resourcePath =
  /^(?:models\/(?=(?:gemini|gemma|embedding|text-embedding|learnlm|imagen|veo)[\w.-]{2,60}$)|(?:accounts\/[\w-]{1,60}|publishers\/[\w-]{1,60}|projects\/[^\s]{1,120}|locations\/[^\s]{1,60})\/models\/(?=(?:[\w.-]{1,40}\/)?[\w.@:-]{2,80}$))/;
/** Coqui's names: kind, language, data and model. */
const voice = /^(?:tts|vocoder|voice_conversion)_models\/[\w-]{1,40}\/[\w.-]{1,60}\/[\w.-]{1,60}$/;
/** An image of any registry with a host; a model only where the name of the image or of the place says so. */
const ociImage = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?::\d{2,5})?(?:\/[\w.-]{1,80}){1,5}(?:[:@][\w.:-]{1,80})?$/;
/** Addresses under which an inference API serves one model. */
const servedAddress =
  /^https:\/\/(?:(?:ai|integrate)\.api\.nvidia\.com\/v1\/(?:vlm|genai|retrieval|cv|mlm)|api-inference\.huggingface\.co\/(?:models|pipeline\/[\w-]{1,40})|router\.huggingface\.co\/[\w-]{1,30}\/models|api\.replicate\.com\/v1\/models)\/[\w.-]{1,96}\/[\w.-]{1,96}/;
const nimImage = /^nvcr\.io\/nim\/[\w.-]{1,60}\/[\w.-]{1,80}(?::[\w.-]{1,60})?$/;
/** The same from another shelf, which holds programs too. */
const nimShelf = /^nvcr\.io\/nvidia\/nemo-microservices\/[\w.-]{1,80}(?::[\w.-]{1,60})?$/;
/** Words that make a name the name of a program around a model. */
export const program =
  /(?:^|[-_.])(?:servers?|services?|deployment|api|app|demo|web|webgpu|node|client|bot|cluster|playground|training|test|tests|example|stack|proxy|worker|pool|pvc?|prefill|decode|job|secret|config|parser|template|tool|agent)(?:[-_.]|$)/i;

const specific = /\d|:/;

/** Reads the shape of `text`; undefined when it can be no model name at all. */
export function shapeOf(text: string, vocabulary: Vocabulary): Shape | undefined {
  if (text.length < 2 || text.length > 400 || /[\s<>"'`{}|\\^$*?!,;()[\]=]/.test(text) === true) {
    return /^https?:\/\/\S+$/.test(text) && weightsAddress.test(text)
      ? { kind: 'weights-url', known: true, distinctive: true }
      : undefined;
  }
  if (/^hf:\/\/[\w.-]/.test(text)) {
    return /^hf:\/\/(?:datasets|spaces|buckets)\/|dataset/.test(text)
      ? undefined
      : { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
  }
  if (hubScheme.test(text)) return { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
  if (/^ollama:\/\/[\w.-]/.test(text)) return { kind: 'uri', registry: 'ollama', known: true, distinctive: true };
  if (hubAddress.test(text)) return { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
  if (
    weightsAddress.test(text) ||
    weightsHost.test(text) ||
    (torchAddress.test(text) && (/model|weight|checkpoint|ckpt|pretrain/i.test(text) || weightsName.test(pathOf(text))))
  )
    return { kind: 'weights-url', known: true, distinctive: true };
  if (servedAddress.test(text)) {
    return {
      kind: 'uri',
      ...(text.includes('huggingface.co') ? { registry: 'huggingface' } : {}),
      known: true,
      distinctive: true,
    };
  }
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text)) {
    const rest = text.slice(text.indexOf('://') + 3);
    const [, bucket, folder] = bucketFolder.exec(text) ?? [];
    if (bucket !== undefined) {
      const known = vocabulary.family(tail(text)) !== undefined;
      // A whole bucket is a model's only by its name.
      if (placeholderBucket.test(bucket) || (folder === '' && !known)) return undefined;
      return { kind: 'bucket', known, distinctive: /\d/.test(tail(text)) };
    }
    return /^(?:huggingface|hf-?hub|modelscope|ms)$/i.test(text.slice(0, text.indexOf('://'))) && ownedFile.test(rest)
      ? { kind: 'uri', registry: 'huggingface', known: true, distinctive: true }
      : undefined;
  }
  if (trainingState.test(text)) return undefined;
  if (weightsExtension.test(text) || weightsName.test(text) || heldWeights.test(text))
    return { kind: 'weights-file', known: true, distinctive: true };
  if (bedrockArn.test(text)) return { kind: 'bedrock', registry: 'bedrock', known: true, distinctive: true };
  if (bedrockId.test(text) && specific.test(text))
    return { kind: 'bedrock', registry: 'bedrock', known: true, distinctive: true };
  if (/^@(?:cf|hf)\/[\w.-]+\/[\w.-]+$/.test(text))
    return { kind: 'cloudflare', registry: 'cloudflare', known: true, distinctive: true };
  if (resourcePath.test(text) || voice.test(text)) return { kind: 'routed', known: true, distinctive: true };
  if (nimImage.test(text) || (nimShelf.test(text) && vocabulary.family(tail(text)) !== undefined))
    return { kind: 'uri', registry: 'nvidia', known: true, distinctive: true };
  if (/^ai\/[a-z0-9][\w.-]{1,80}(?::[\w.-]{1,60})?$/i.test(text)) {
    return vocabulary.family(tail(text))
      ? { kind: 'docker', registry: 'docker', known: true, distinctive: true }
      : { kind: 'docker', registry: 'docker', known: false, distinctive: false };
  }
  if (ociImage.test(text) && !program.test(tail(text)) && vocabulary.family(tail(text))) {
    return { kind: 'oci', registry: 'oci', known: true, distinctive: false };
  }
  if (mime.test(text) || pathLike.test(text) || text.startsWith('.') || text.startsWith('/')) return undefined;
  const routed = routers.exec(text);
  if (routed) {
    const rest = text.slice(routed[0].length).replace(task, '');
    if (bedrockId.test(rest)) return { kind: 'routed', registry: 'bedrock', known: true, distinctive: true };
    const inner = /^[\w.@/:-]+$/.test(rest) ? shapeOfName(rest, vocabulary) : undefined;
    // `google/deplot`: the word before the slash routes, and publishes too.
    if (inner?.kind === 'bare' && !inner.known && ownedName.test(text)) return shapeOfName(text, vocabulary);
    // `openai/whisper-base` lies on the Hub, `openai/gpt-4o` and `ollama/llama3:8b` do not.
    const onHub =
      ownedName.test(text) &&
      inner?.kind !== 'owned' &&
      inner?.weights !== 'closed' &&
      vocabulary.owner(text.slice(0, text.indexOf('/')));
    if (inner && onHub) return { ...inner, kind: 'owned' };
    if (inner) return { ...inner, kind: 'routed', known: inner.known || vocabulary.family(tail(rest)) !== undefined };
  }
  return shapeOfName(text, vocabulary);
}

/** An address without what is asked of it. */
function pathOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

function shapeOfName(text: string, vocabulary: Vocabulary): Shape | undefined {
  if (ownedName.test(text)) {
    const owner = text.slice(0, text.indexOf('/'));
    if (folders.test(owner) || text.includes('..') || remoteCode.test(text)) return undefined;
    const known = vocabulary.owner(owner);
    const family = vocabulary.family(tail(text));
    return {
      kind: 'owned',
      known,
      distinctive:
        (known && (family !== undefined || specific.test(tail(text)))) ||
        (family !== undefined && specific.test(tail(text))),
    };
  }
  if (!bareName.test(text) || text.length > 96 || port.test(text) || className.test(text)) return undefined;
  const weights = program.test(text)
    ? undefined
    : (vocabulary.family(text) ?? (vocabulary.ollama(text) ? 'open' : undefined));
  if (weights === undefined) return { kind: 'bare', known: false, distinctive: false };
  return {
    kind: 'bare',
    known: true,
    distinctive: specific.test(text) && /[-:.]/.test(text) && text.length > 4,
    weights,
  };
}

/** The last segment of a name, without tag or revision. */
export function tail(text: string): string {
  const name = text.slice(text.lastIndexOf('/', text.length - 2) + 1);
  return name.replace(/[@:/].{0,96}$/, '');
}
