/** Objects through which an API is called: which API a constructor means by itself, and which of its arguments is an address. */

/** Registry → constructors, by their last segment, of clients that call it unless told another address. */
const makers: Readonly<Record<string, string>> = {
  openai: 'OpenAI AsyncOpenAI createOpenAI OpenAIApi OpenAIClient',
  azure: 'AzureOpenAI AsyncAzureOpenAI createAzure ChatCompletionsClient EmbeddingsClient ModelClient',
  anthropic: 'Anthropic AsyncAnthropic createAnthropic AnthropicClient',
  bedrock:
    'AnthropicBedrock AsyncAnthropicBedrock BedrockRuntimeClient BedrockRuntime BedrockAgentRuntimeClient createAmazonBedrock',
  vertex: 'AnthropicVertex AsyncAnthropicVertex createVertex VertexAI',
  google: 'GoogleGenerativeAI GoogleGenAI createGoogleGenerativeAI genai.Client',
  groq: 'Groq AsyncGroq createGroq',
  together: 'Together AsyncTogether createTogetherAI',
  fireworks: 'Fireworks AsyncFireworks createFireworks',
  mistral: 'Mistral MistralClient MistralAsyncClient createMistral',
  cerebras: 'Cerebras AsyncCerebras createCerebras',
  cohere:
    'CohereClient CohereClientV2 createCohere cohere.Client cohere.ClientV2 cohere.AsyncClient cohere.AsyncClientV2',
  deepseek: 'createDeepSeek',
  deepinfra: 'createDeepInfra',
  xai: 'createXai xai_sdk.Client xai_sdk.AsyncClient',
  perplexity: 'createPerplexity Perplexity',
  openrouter: 'createOpenRouter OpenRouter',
  replicate: 'Replicate createReplicate replicate.Client',
  ollama: 'Ollama createOllama ollama.Client ollama.AsyncClient',
  huggingface: 'InferenceClient AsyncInferenceClient HfInference HfInferenceEndpoint createHuggingFace',
  '': 'createOpenAICompatible OpenAILike Client AsyncClient',
};
const byMaker = new Map(
  Object.entries(makers).flatMap(([registry, names]) => names.split(' ').map((name) => [name, registry] as const)),
);

/** The registry that what `callee` makes calls by itself; empty when only an address tells, undefined when it is no client. */
export function clientOf(callee: string, service?: string): string | undefined {
  // `boto3.client("bedrock-runtime")`, `session.client(...)`
  if (service !== undefined && /(?:^|\.)client$/.test(callee))
    return /^bedrock(?:-agent)?-runtime$/.test(service) ? 'bedrock' : undefined;
  const segments = callee.split(/[./]+/);
  const last = segments[segments.length - 1]!;
  return byMaker.get(`${segments[segments.length - 2]}.${last}`) ?? byMaker.get(last);
}

/** Names that hold the address of an API: among settings too, and only among the arguments of a call. */
const settings = 'base_url baseURL baseUrl api_base apiBase apiBaseUrl openai_api_base endpoint_url'.split(' ');
const addressKeys = [
  ...settings,
  ...'azure_endpoint azureEndpoint endpoint ollama_base_url anthropic_api_url inference_server_url server_url serverURL basePath host'.split(
    ' ',
  ),
];
const isKnown = new Set(addressKeys);

/** Whether an argument of that name holds the address of an API. */
export function isAddressKey(name: string): boolean {
  return isKnown.has(name);
}

/** The address among what stands beside something in a call, or in a mapping of settings. */
export function addressAmong(siblings: Readonly<Record<string, string>>, inCall: boolean): string | undefined {
  for (const key of inCall ? addressKeys : settings) if (siblings[key] !== undefined) return siblings[key];
  return undefined;
}

/** The host of an address in lower case, with its port where one is written; undefined for a text that is no address. */
export function hostIn(address: string): string | undefined {
  const found = /^(?:https?:\/\/)(?:[^\s/@]{0,200}@)?([\w.-]{1,253}(?::\d{1,5})?)(?:[/?#]|$)/i.exec(address);
  return found?.[1]?.toLowerCase();
}
