/** Functions and classes of public libraries that take a model, and those that only talk about one. */
import { type CallRow, hub } from './call-row.js';

/** Functions and classes, by the last segment of the dotted callee; a dotted row must match that many segments. */
export const functions: readonly CallRow[] = [
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
  // audiocraft
  { callees: 'get_pretrained', slots: '0 name', accepts: 'any', usage: 'load', registry: hub },
  { callees: 'load_adapter', slots: '0 peft_model_id', accepts: 'known', usage: 'load', registry: hub },
  {
    callees:
      'from_pretrained_keras snapshot_download safe_snapshot_download hf_hub_download hf_hub_url hfDownload downloadModel download_model load_from_hub from_hub try_to_load_from_cache model_info modelInfo',
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
  // What a SentenceTransformer is built of.
  {
    callees:
      'models.Transformer models.CLIPModel models.MLMTransformer models.SparseStaticEmbedding from_model2vec from_distillation',
    slots: '0 model_name_or_path model_name model_id_or_path',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  // A repository of code that fetches its own weights.
  { callees: 'torch.hub.load', slots: '0 repo_or_dir', accepts: 'any', usage: 'load', registry: 'url' },
  { callees: 'InferenceClient AsyncInferenceClient', slots: '0 model', accepts: 'any', usage: 'call', registry: hub },
  { callees: 'Repo.new Repo.model Repo.with_revision', slots: '0', accepts: 'any', usage: 'load', registry: hub },
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
  // Of .NET and Java, where the address may stand first.
  {
    callees: 'OllamaChatClient OllamaApiClient OllamaEmbeddingGenerator OllamaChatModel OllamaEmbeddingModel',
    slots: '0 1 modelId defaultModel',
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
    callees: 'replicate.run replicate.stream replicate.async_run',
    slots: '0 ref',
    accepts: 'any',
    usage: 'call',
    registry: 'replicate',
  },
  { callees: 'client.run', slots: '0 ref', accepts: 'known', usage: 'call', registry: 'replicate' },
  // What only talks about a name, or stores, compares and transforms it.
  {
    callees:
      'load_dataset load_from_disk push_to_hub push_to_hub_gguf push_to_hub_merged create_repo upload_file upload_folder CachedDataset concatenate_datasets DatasetDict init_repo',
    accepts: 'never',
    usage: 'load',
  },
  {
    callees:
      'print printf println debug info warn warning error exception critical log trace fatal markdown caption title header subheader write_text describe it test suite format_map startswith endswith startsWith endsWith starts_with ends_with StartsWith EndsWith includes contains Contains equals equalsIgnoreCase Equals HasPrefix HasSuffix hasPrefix hasSuffix replace replaceAll findall finditer fullmatch sub split strip lstrip rstrip removeprefix removesuffix compile getLogger commonpath relpath require import_module __import__ isinstance hasattr getattr setattr find_spec index expect toBe toEqual assertEqual assert_called_with t $t i18n gettext _ save torch.save savefig to_csv to_json mkdir makedirs TypeVar NewType getElementById querySelector querySelectorAll addEventListener add_tag add_tags has_tag TokenizerInfo Dataset Exception ValueError RuntimeError KeyError TypeError NotImplementedError AssertionError ImportError HTTPException Error',
    accepts: 'never',
    usage: 'load',
  },
  { callees: 'match search find count', slots: '0 1 2', accepts: 'never', usage: 'load' },
];
