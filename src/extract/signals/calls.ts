/** Calls and commands that load, serve, download, train or call the model named in one of their slots; facts of public APIs. */
import type { Usage } from '../types.js';

/** How a call treats a slot: any name, only names that the catalog knows, or nothing at all. */
export interface CallSignal {
  readonly id: string;
  readonly accepts: 'any' | 'known' | 'never';
  readonly usage: Usage;
  readonly registry?: string;
}

interface CallRow extends Omit<CallSignal, 'id'> {
  /** Last segments of the callee, or whole commands; `*` at either end stands for any letters. */
  readonly callees: string;
  /** Argument names and positions that take the model; absent: all of them. */
  readonly slots?: string;
}

const hub = 'huggingface';

/** Functions and classes, by the last segment of the dotted callee; a dotted row must match that many segments. */
const functions: readonly CallRow[] = [
  // An adapter is put on a model that is there already; a client of a Space calls a program.
  {
    callees:
      'PeftModel.from_pretrained PeftMixedModel.from_pretrained PeftModelForCausalLM.from_pretrained PeftModelForSeq2SeqLM.from_pretrained PeftModelForSequenceClassification.from_pretrained',
    slots: '0 model',
    accepts: 'never',
    usage: 'load',
  },
  {
    callees: 'gradio_client.Client client.Client.connect client.client client.Client.duplicate',
    slots: '0 src',
    accepts: 'never',
    usage: 'call',
  },
  {
    callees:
      'from_pretrained fromPretrained from_single_file load_lora_weights load_ip_adapter load_textual_inversion from_model_id',
    slots:
      '0 1 pretrained_model_name_or_path model_name_or_path model_name model_id model repo_id pretrained_model_link_or_path',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  { callees: 'load_adapter', slots: '0 peft_model_id', accepts: 'known', usage: 'load', registry: hub },
  {
    callees:
      'snapshot_download hf_hub_download hf_hub_url hfDownload downloadModel download_model load_from_hub from_hub try_to_load_from_cache model_info modelInfo',
    slots: '0 repo_id repo model_id model name',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees:
      'SentenceTransformer SentenceTransformers CrossEncoder SparseEncoder SentenceTransformerEmbeddings HuggingFaceEmbeddings HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceEmbedding HuggingFaceLLM HuggingFaceHub HuggingFaceEndpoint HuggingFaceCrossEncoder SetFitModel GLiNER WhisperModel BatchedInferencePipeline FlagModel FlagReranker FlagLLMReranker FlagAutoModel BGEM3FlagModel INSTRUCTOR TextEmbedding SparseTextEmbedding LateInteractionTextEmbedding Reranker whisper.load_model whisperx.load_model TextCrossEncoder OpenLLM VLLM VLLMOpenAI SentenceTransformerEmbeddingFunction HuggingFaceEmbeddingFunction HuggingfaceTransformersDocumentEmbedder SentenceTransformersTextEmbedder SentenceTransformersDocumentEmbedder SentenceTransformersRanker TransformersSimilarityRanker StaticModel',
    slots: '0 model model_name model_name_or_path model_id repo_id name model_size_or_path',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees: 'LLM AsyncLLMEngine EngineArgs AsyncEngineArgs Engine ModelConfig SamplingEngine',
    slots: '0 model model_path',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  { callees: 'InferenceClient AsyncInferenceClient', slots: '0 model', accepts: 'any', usage: 'call', registry: hub },
  { callees: 'pipeline', slots: '1 model', accepts: 'any', usage: 'load', registry: hub },
  {
    callees: 'create_model_and_transforms create_model_from_pretrained',
    slots: '0',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  { callees: 'timm.create_model', slots: '0 model_name', accepts: 'any', usage: 'load', registry: hub },
  {
    callees:
      'SFTTrainer DPOTrainer GRPOTrainer ORPOTrainer KTOTrainer PPOTrainer RewardTrainer RLOOTrainer OnlineDPOTrainer GKDTrainer BCOTrainer CPOTrainer',
    slots: '0 model reward_funcs ref_model teacher_model reward_model',
    accepts: 'any',
    usage: 'train',
    registry: hub,
  },
  {
    callees:
      'CreateMLCEngine CreateWebWorkerMLCEngine CreateServiceWorkerMLCEngine CreateExtensionServiceWorkerMLCEngine',
    slots: '0 1',
    accepts: 'known',
    usage: 'load',
    registry: 'mlc',
  },
  {
    callees: 'YOLO GPT4All LlamaCpp Llama CTransformers',
    slots: '0 model model_path model_name repo_id',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees:
      'ollama.chat ollama.generate ollama.pull ollama.embed ollama.embeddings ollama.show ollama.create ollama.copy ollama.push',
    slots: '0 model from_ from',
    accepts: 'any',
    usage: 'call',
    registry: 'ollama',
  },
  {
    callees: 'chat generate embed embeddings pull show create',
    slots: '0 from_ from',
    accepts: 'known',
    usage: 'call',
    registry: 'ollama',
  },
  {
    callees:
      'load_file safe_open torch.load load_checkpoint load_state_dict onnxruntime.InferenceSession InferenceSession read_net readNet',
    slots: '0 f path filename',
    accepts: 'known',
    usage: 'weights',
  },
  {
    callees:
      'Ollama ChatOllama OllamaLLM OllamaEmbeddings OllamaEmbedding OllamaFunctions OllamaModel OllamaChatGenerator OllamaGenerator OllamaTextEmbedder OllamaEmbeddingFunction createOllama',
    slots: '0 model model_name modelName model_id',
    accepts: 'any',
    usage: 'call',
    registry: 'ollama',
  },
  {
    callees:
      'ChatOpenAI OpenAIEmbeddings OpenAIChat OpenAIEmbedding OpenAIModel OpenAIChatModel OpenAIResponsesModel OpenAIChatCompletionClient',
    slots: '0 model model_name modelName model_id',
    accepts: 'known',
    usage: 'call',
    registry: 'openai',
  },
  {
    callees: 'ChatAnthropic AnthropicModel AnthropicChatModel AnthropicLLM',
    slots: '0 model model_name modelName',
    accepts: 'known',
    usage: 'call',
    registry: 'anthropic',
  },
  {
    callees:
      'ChatGoogleGenerativeAI GoogleGenerativeAIEmbeddings GenerativeModel getGenerativeModel GeminiModel GoogleModel ChatVertexAI VertexAI VertexAIEmbeddings',
    slots: '0 model model_name modelName',
    accepts: 'known',
    usage: 'call',
    registry: 'google',
  },
  {
    callees:
      'ChatBedrock ChatBedrockConverse BedrockLLM Bedrock BedrockEmbeddings BedrockModel BedrockConverse BedrockConverseModel',
    slots: '0 model model_id modelId model_name',
    accepts: 'any',
    usage: 'call',
    registry: 'bedrock',
  },
  {
    callees:
      'invoke_model converse invoke_model_with_response_stream converse_stream InvokeModelCommand ConverseCommand',
    slots: 'modelId model_id',
    accepts: 'any',
    usage: 'call',
    registry: 'bedrock',
  },
  {
    callees: 'AzureChatOpenAI AzureOpenAIEmbeddings AzureOpenAI',
    slots: '0 model model_name modelName',
    accepts: 'known',
    usage: 'call',
    registry: 'azure',
  },
  {
    callees:
      'ChatGroq ChatMistralAI MistralAIEmbeddings ChatCohere CohereEmbeddings CohereRerank ChatTogether ChatFireworks ChatXAI ChatDeepSeek ChatNVIDIA NVIDIAEmbeddings ChatLiteLLM LiteLLM LiteLLMModel ChatWatsonx WatsonxLLM WatsonxEmbeddings ModelInference JinaEmbeddings VoyageAIEmbeddings TogetherEmbeddings FireworksEmbeddings Replicate ChatPerplexity ChatOpenRouter OpenAILike OpenRouter GroqModel MistralModel CohereModel',
    slots: '0 model model_name modelName model_id',
    accepts: 'any',
    usage: 'call',
  },
  {
    callees:
      'init_chat_model init_embeddings initChatModel infer_model completion acompletion embedding aembedding litellm.completion litellm.acompletion litellm.embedding',
    slots: '0 model',
    accepts: 'known',
    usage: 'call',
  },
  {
    callees: 'replicate.run replicate.stream client.run',
    slots: '0 ref',
    accepts: 'known',
    usage: 'call',
    registry: 'replicate',
  },
  // What only talks about a name, or stores, compares and transforms it.
  {
    callees:
      'load_dataset load_from_disk push_to_hub push_to_hub_gguf push_to_hub_merged create_repo upload_file upload_folder CachedDataset concatenate_datasets DatasetDict init_repo',
    accepts: 'never',
    usage: 'load',
  },
  {
    callees:
      'print printf println debug info warn warning error exception critical log trace fatal markdown caption title header subheader write_text describe it test suite format_map startswith endswith startsWith endsWith starts_with ends_with StartsWith EndsWith includes contains Contains equals equalsIgnoreCase Equals HasPrefix HasSuffix hasPrefix hasSuffix replace replaceAll match search findall finditer fullmatch sub split strip lstrip rstrip removeprefix removesuffix compile getLogger commonpath relpath require import_module __import__ isinstance hasattr getattr setattr find_spec index count expect toBe toEqual assertEqual assert_called_with t $t i18n gettext _ save torch.save savefig to_csv to_json mkdir makedirs TypeVar NewType getElementById querySelector querySelectorAll addEventListener add_tag add_tags has_tag TokenizerInfo Dataset Exception ValueError RuntimeError KeyError TypeError NotImplementedError AssertionError ImportError HTTPException Error',
    accepts: 'never',
    usage: 'load',
  },
];

/** Command lines, by the whole command. */
const commands: readonly CallRow[] = [
  {
    callees: 'ollama pull|ollama run|ollama show|ollama create|ollama cp|ollama push|ollama stop',
    slots: '0',
    accepts: 'any',
    usage: 'load',
    registry: 'ollama',
  },
  { callees: 'vllm serve|vllm chat|vllm complete', slots: '0 model', accepts: 'any', usage: 'load', registry: hub },
  {
    callees: 'hf download|huggingface-cli download|hf cache|huggingface-cli scan-cache|hf_transfer download',
    slots: '0 repo-id',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees: 'docker model pull|docker model run|docker model package|docker model push|docker model inspect',
    slots: '0',
    accepts: 'any',
    usage: 'load',
    registry: 'docker',
  },
  {
    callees: 'ramalama run|ramalama serve|ramalama pull|ramalama chat|ramalama bench',
    slots: '0',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees:
      'lms get|lms load|openllm serve|openllm run|openllm start|llmfit|mlc_llm serve|mlc_llm chat|xinference launch|gpt4all|tabbyapi|aphrodite run|lmdeploy serve api_server|lmdeploy chat|modelscope download|fastchat|swift deploy|swift sft|ilab model download|ilab download|ilab model serve|ilab serve|ilab model chat',
    slots: '0 model model-name model-id repository repositories model-path',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees:
      'text-generation-launcher|text-embeddings-router|sglang.launch_server|python -m sglang.launch_server|python -m vllm.entrypoints.openai.api_server|vllm.entrypoints.openai.api_server|infinity_emb v2|mlx_lm.generate|mlx_lm.server|mlx_lm.convert|mlx_lm.lora|optimum-cli export|python -m mlx_lm.generate|trtllm-serve|tritonserver',
    slots: '0 model model-id model-path hf-path m',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees:
      'llama-server|llama-cli|llama-run|llama-bench|llama-embedding|llama-mtmd-cli|main|server|whisper-cli|whisper-server|llamafile|koboldcpp',
    slots: 'm model hf hfr hf-repo hff hf-file mu model-url md model-draft hfd',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees: 'llm|aichat|mods|sgpt|aider|promptfoo|litellm|claude|codex|gemini|opencode',
    slots: 'm model',
    accepts: 'known',
    usage: 'call',
  },
  { callees: 'git clone|wget|curl|aria2c|axel|ADD|http', slots: '0 1 2', accepts: 'known', usage: 'load' },
  { callees: 'FROM', slots: '0', accepts: 'known', usage: 'load' },
  {
    callees:
      'echo|printf|grep|sed|awk|cat|ls|mv|cp|rm|mkdir|chmod|touch|cd|test|apt-get install|apt install|pip install|pip3 install|uv pip install|npm install|yarn add|pnpm add|conda install|brew install|docker pull|docker build|docker push|docker tag|docker rm|docker stop|podman pull|podman build|git checkout|git add|git commit',
    accepts: 'never',
    usage: 'load',
  },
];

interface Entry extends CallSignal {
  readonly segments: readonly string[];
  readonly slots?: ReadonlySet<string>;
}

const byLastSegment = new Map<string, Entry[]>();
for (const { callees, slots, ...row } of functions) {
  for (const callee of callees.split(' ')) {
    const segments = callee.split('.');
    const last = segments[segments.length - 1]!;
    const entry: Entry = {
      ...row,
      id: callee,
      segments,
      ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
    };
    byLastSegment.set(last, [...(byLastSegment.get(last) ?? []), entry]);
  }
}
const byCommand = new Map<string, Entry>();
for (const { callees, slots, ...row } of commands) {
  for (const callee of callees.split('|')) {
    byCommand.set(callee, {
      ...row,
      id: callee,
      segments: [callee],
      ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
    });
  }
}

/** Signal of the call or command `callee` for the slot `name`; undefined when the call says nothing about it. */
export function callSignal(callee: string, name: string): CallSignal | undefined {
  const command = byCommand.get(callee);
  if (command && (command.slots === undefined || command.slots.has(name))) return command;
  const segments = callee.split(/[.:/]+/);
  for (const entry of byLastSegment.get(segments[segments.length - 1]!) ?? []) {
    if (entry.slots !== undefined && !entry.slots.has(name)) continue;
    const offset = segments.length - entry.segments.length;
    if (offset >= 0 && entry.segments.every((segment, at) => segments[offset + at] === segment)) return entry;
  }
  return undefined;
}

/** Words in a dotted callee or module that tell the registry of whatever model it takes. */
const registries: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[./_-])ollama/i, 'ollama'],
  [
    /transformers|sentence_transformers|diffusers|huggingface|peft|\btrl\b|vllm|unsloth|FastLanguageModel|FastModel|FastVisionModel|AutoModel|AutoTokenizer|AutoProcessor|setfit|optimum/i,
    hub,
  ],
  [/bedrock/i, 'bedrock'],
  [/anthropic/i, 'anthropic'],
  [/azure/i, 'azure'],
  [/vertex/i, 'vertex'],
  [/genai|generativeai|gemini|ai-sdk\/google/i, 'google'],
  [/openrouter/i, 'openrouter'],
  [/groq/i, 'groq'],
  [/cohere/i, 'cohere'],
  [/mistralai|ai-sdk\/mistral/i, 'mistral'],
  [/openai/i, 'openai'],
];

/** The registry that the callee's own name tells, if any. */
export function calleeRegistry(callee: string): string | undefined {
  return registries.find(([pattern]) => pattern.test(callee))?.[1];
}
