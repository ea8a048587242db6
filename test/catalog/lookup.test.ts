/** What the door answers for the spellings that people write. */
import { describe, expect, test } from 'vitest';
import { glob } from '../../src/catalog/glob.js';
import { hostFinder } from '../../src/catalog/host.js';
import { openCatalog } from '../../src/catalog/index.js';
import { spellings } from '../../src/catalog/row.js';
import { blocksOf, sorted } from '../../src/catalog/sorted.js';
import { openTable } from '../../src/catalog/table.js';
import type { HostFact } from '../../src/catalog/types.js';

const catalog = await openCatalog();

test.each([
  ['huggingface', 'deepseek-ai', 'deepseek-ai'],
  ['huggingface', 'DeepSeek-AI', 'deepseek-ai'],
  ['openrouter', 'deepseek', 'deepseek-ai'],
  ['bedrock', 'meta', 'meta-llama'],
  ['bedrock', 'moonshot', 'moonshotai'],
  ['openrouter', 'z-ai', 'zai-org'],
  ['modelscope', 'ZhipuAI', 'zai-org'],
  ['modelscope', 'OpenBMB', 'openbmb'],
  ['vertex', 'no-such-handle', undefined],
  ['openrouter', 'Qwen', 'Qwen'],
])('publisher %s %s is %s', (registry, handle, id) => {
  expect(catalog.publisher(registry, handle)?.id).toBe(id);
});

test.each([
  ['huggingface:deepseek-ai/DeepSeek-R1', 'huggingface:deepseek-ai/DeepSeek-R1'],
  ['HUGGINGFACE:DEEPSEEK-AI/DEEPSEEK-R1', 'huggingface:deepseek-ai/DeepSeek-R1'],
  ['huggingface:meta-llama/Meta-Llama-3.1-8B', 'huggingface:meta-llama/Llama-3.1-8B'],
  ['huggingface:THUDM/glm-4-9b-chat', 'huggingface:zai-org/glm-4-9b-chat'],
  ['huggingface:bert-base-uncased', 'huggingface:google-bert/bert-base-uncased'],
  ['huggingface:no/such-model', undefined],
])('model %s is %s', (written, id) => {
  expect(catalog.model(written)?.id).toBe(id);
});

test.each([
  ['Qwen2.5-7B-Instruct', undefined, 'qwen2.5'],
  ['qwen2.5-coder-7b', undefined, 'qwen2.5-coder'],
  ['Meta-Llama-3.1-8B-Instruct', undefined, 'llama3.1'],
  ['llama-3-8b', undefined, 'llama3'],
  ['DeepSeek-R1-Distill-Llama-8B', undefined, 'deepseek-r1-distill-llama'],
  ['DeepSeek-R1', undefined, 'deepseek-r1'],
  ['gpt-4o-mini', undefined, 'gpt-4o'],
  ['o1', undefined, 'openai-o'],
  ['o1abc', undefined, undefined],
  ['Llama-3.3-Swallow-70B', undefined, 'llama3.3'],
  ['Llama-3.3-Swallow-70B', 'tokyotech-llm', 'swallow'],
  ['Swallow-MS-7b', undefined, 'swallow-ms'],
  ['nova-2-general', undefined, 'deepgram'],
  ['nova-2-lite', undefined, 'nova'],
  ['nova-2-lite', 'deepgram', 'nova'],
  ['phi-4', 'microsoft', 'phi'],
  ['something-else', undefined, undefined],
  ['', undefined, undefined],
])('family of %s (publisher %s) is %s', (name, publisher, id) => {
  expect(catalog.family(name, publisher)?.id).toBe(id);
});

test('a publisher without a family of that name leaves the name to all families', () => {
  expect(catalog.family('Llama-3.2-1B-Instruct', 'unsloth')?.id).toBe('llama3.2');
});

/** Whether a pattern's number goes on as a size of the name's (`llama3-2*` in `llama3-24b`). */
const isInSize = (pattern: string, name: string) => {
  const head = pattern.slice(0, pattern.indexOf('*') >>> 0);
  return /[0-9]$/.test(head) && /^[0-9][0-9.]*[bm](?![a-z0-9])/.test(name.slice(head.length));
};

test('a number in a pattern is no part of a size', () => {
  expect(catalog.family('tulu-3-8b')?.id).toBe(catalog.family('tulu-3')?.id);
  expect(catalog.family('tulu-30b')?.id).not.toBe(catalog.family('tulu-3')?.id);
  expect(catalog.family('llama3-24b-x')?.id).not.toBe(catalog.family('llama3-2-x')?.id);
});

test('no pattern fits a name better than the one that is answered', () => {
  const { families, models } = catalog.all();
  const patterns = families.flatMap(({ id, patterns }) =>
    patterns.map((pattern) => {
      const fits = glob(pattern);
      return { id, pattern, fits: (name: string) => fits(name) && !isInSize(pattern, name) };
    }),
  );
  for (const model of models) {
    const name = model.id.slice(model.id.lastIndexOf('/') + 1).toLowerCase();
    const best = patterns
      .filter(({ fits }) => fits(name))
      .map(({ pattern }) => pattern.replaceAll('*', '').length)
      .reduce((a, b) => Math.max(a, b), 0);
    const found = catalog.family(name);
    const answered = patterns.filter(({ id, fits }) => id === found?.id && fits(name));
    expect([name, Math.max(0, ...answered.map(({ pattern }) => pattern.replaceAll('*', '').length))]).toEqual([
      name,
      best,
    ]);
  }
});

describe('tags', () => {
  test.each([
    ['deepseek-r1', 'huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B'],
    ['deepseek-r1:latest', 'huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B'],
    ['deepseek-r1:8b', 'huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B'],
    ['DeepSeek-R1:8B', 'huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B'],
    ['deepseek-r1:8b-llama-distill-q4_K_M', 'huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-8B'],
    ['deepseek-r1:70b', 'huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B'],
    ['deepseek-r1:7b-qwen-distill-q8_0', 'huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B'],
    ['deepseek-r1:no-such-tag', 'family:deepseek-r1'],
    ['cogito:32b', 'huggingface:deepcogito/cogito-v1-preview-qwen-32B'],
    ['cogito:8b', 'huggingface:deepcogito/cogito-v1-preview-llama-8B'],
    ['r1-1776:70b', 'huggingface:perplexity-ai/r1-1776-distill-llama-70b'],
    ['llama3.1:8b-instruct-q4_0', 'family:llama3.1'],
    ['stable-beluga', 'huggingface:stabilityai/StableBeluga-7B'],
    ['stable-beluga:7b-q4_0', 'huggingface:stabilityai/StableBeluga-7B'],
    ['stable-beluga:70b', 'ollama:stable-beluga'],
    ['no-such-name', undefined],
    ['someone/llama3.1', undefined],
  ])('ollama %s is %s', (name, model) => {
    expect(catalog.tag('ollama', name)?.model).toBe(model);
  });

  test('a tag that changed its model says so', () => {
    expect(catalog.tag('ollama', 'deepseek-r1:8b')?.note).toContain('Llama');
  });

  test('another registry has tags of its own', () => {
    expect(catalog.tag('docker', 'deepseek-r1')).toBeUndefined();
  });
});

test.each([
  ['api.openai.com', 'openai', 'US', undefined],
  ['API.OpenAI.com', 'openai', 'US', undefined],
  ['api.openai.com:443', 'openai', 'US', undefined],
  ['acme.openai.azure.com', 'azure', 'US', undefined],
  ['openai.azure.com', undefined, undefined, undefined],
  ['models.inference.ai.azure.com', 'github-models', 'US', undefined],
  ['us-east1-aiplatform.googleapis.com', 'vertex', 'US', undefined],
  ['bedrock-runtime.eu-west-1.amazonaws.com', 'bedrock', 'US', undefined],
  ['bedrock-runtime.eu.west.amazonaws.com', undefined, undefined, undefined],
  ['x.bedrock-runtime.eu-west-1.amazonaws.com', undefined, undefined, undefined],
  ['abc.us-east-1.aws.endpoints.huggingface.cloud', 'hf-inference', 'US', undefined],
  ['router.huggingface.co', 'hf-inference', 'US', undefined],
  ['api.deepseek.com', 'deepseek', 'CN', 'CN'],
  ['api.z.ai', 'zai', 'CN', 'SG'],
  ['dashscope.aliyuncs.com', 'dashscope', 'CN', 'CN'],
  ['dashscope-intl.aliyuncs.com', 'dashscope-intl', 'CN', 'SG'],
  ['dashscope-us.aliyuncs.com', 'dashscope-intl-us', 'CN', 'US'],
  ['localhost:11434', 'ollama', undefined, undefined],
  ['localhost:1234', 'lmstudio', undefined, undefined],
  ['localhost', undefined, undefined, undefined],
  ['evil-api.openai.com.example.org', undefined, undefined, undefined],
])('host name %s is %s', (name, id, country, location) => {
  const host = catalog.hostByName(name);
  expect([host?.id, host?.country, host?.location]).toEqual([id, country, location]);
});

test('the longer wildcard beats the shorter, wherever they stand', () => {
  const row = { name: 'n', operator: 'o', kind: 'cloud', source: { text: 't' } };
  const sortedOf = (lines: readonly string[]) =>
    sorted(blocksOf(lines), (from, to) => `\n${lines.join('\n')}\n`.slice(from, to));
  const table = (patterns: Readonly<Record<string, string>>) => ({
    rows: sortedOf(Object.keys(patterns).map((id) => `${id}\t${JSON.stringify(row)}`)),
    names: sortedOf(
      Object.entries(patterns)
        .map(([id, pattern]) => `~${pattern}\t${id}`)
        .sort(),
    ),
    source: [],
  });
  const idOf = (patterns: Readonly<Record<string, string>>, name: string) =>
    hostFinder(openTable<HostFact>(table(patterns), () => undefined as never, spellings.hosts.spelled))(name)?.id;
  expect(idOf({ narrow: '*.eu.cloud.test', wide: '*.cloud.test' }, 'a.eu.cloud.test')).toBe('narrow');
  expect(idOf({ narrow: '*.a.cloud.test', wide: '*.cloud.test' }, 'a.a.cloud.test')).toBe('narrow');
  expect(idOf({ narrow: '*.eu.cloud.test', wide: '*.cloud.test' }, 'a.us.cloud.test')).toBe('wide');
});

test.each([
  ['bedrock', 'bedrock'],
  ['amazon-bedrock', 'bedrock'],
  ['vertex_ai', 'vertex'],
  ['azure_ai', 'azure'],
  ['gemini', 'google'],
  ['together_ai', 'together'],
  ['hf-inference', 'hf-inference'],
  ['huggingface', undefined],
])('host %s is %s', (written, id) => {
  expect(catalog.host(written)?.id).toBe(id);
});

test.each([
  ['mit', 'mit'],
  ['MIT', 'mit'],
  ['qwen-license', 'qwen'],
  ['moonshotai:modified-mit', 'kimi-k2-modified-mit'],
  ['mistralai:modified-mit', 'mistral-modified-mit'],
  ['modified-mit', undefined],
  // Boost, not the Business Source License.
  ['bsl-1.0', 'bsl-1.0'],
  ['BUSL-1.1', 'business-source-1.1'],
  ['mit(+llama3.1)', undefined],
  ['constructor', undefined],
])('license %s is %s', (written, id) => {
  expect(catalog.license(written)?.id).toBe(id);
});

test.each([
  ['Qwen3-8B-GGUF', 'Qwen3-8B', 'quantized'],
  ['Qwen3-8B-i1-GGUF', 'Qwen3-8B', 'quantized'],
  ['Llama-3.2-3B-Instruct-Q4_K_M-GGUF', 'Llama-3.2-3B-Instruct', 'quantized'],
  ['Llama-3.2-3B-Instruct-unsloth-bnb-4bit', 'Llama-3.2-3B-Instruct', 'quantized'],
  ['Qwen2.5-7B-Instruct-AWQ', 'Qwen2.5-7B-Instruct', 'quantized'],
  ['Qwen2.5-7B-Instruct-GPTQ-Int4', 'Qwen2.5-7B-Instruct', 'quantized'],
  ['Meta-Llama-3.1-8B-Instruct-quantized.w8a8', 'Meta-Llama-3.1-8B-Instruct', 'quantized'],
  ['Llama-3.3-70B-Instruct-FP8-dynamic', 'Llama-3.3-70B-Instruct', 'quantized'],
  ['Mistral-7B-v0.1-4.65bpw-h6-exl2', 'Mistral-7B-v0.1', 'quantized'],
  ['whisper-large-v3-mlx', 'whisper-large-v3', 'conversion'],
  ['Qwen3-8B-MLX-4bit', 'Qwen3-8B', 'quantized'],
  ['all-MiniLM-L6-v2-onnx', 'all-MiniLM-L6-v2', 'conversion'],
  ['Llama-3.2-1B-Instruct-unsloth', 'Llama-3.2-1B-Instruct', 'reupload'],
  // Vendors publish originals under these.
  ['Llama-2-7b-hf', undefined, undefined],
  ['NVIDIA-Nemotron-3-Nano-30B-A3B-BF16', undefined, undefined],
  ['DeepSeek-R1-Distill-Llama-8B', undefined, undefined],
  ['Qwen3-30B-A3B', undefined, undefined],
  ['GGUF', undefined, undefined],
  ['-gguf', undefined, undefined],
])('%s unpacks to %s (%s)', (name, rest, relation) => {
  expect(catalog.unpack(name)).toEqual(rest === undefined ? undefined : { name: rest, relation });
});

test('hostile input is answered, not followed', () => {
  const long = `${'-gguf'.repeat(20_000)}`;
  expect(catalog.family(long)).toBeUndefined();
  expect(catalog.tag('ollama', `${':'.repeat(20_000)}`)).toBeUndefined();
  expect(catalog.hostByName(`${'a.'.repeat(20_000)}`)).toBeUndefined();
  expect(catalog.unpack(long)?.relation).toBe('quantized');
  for (const key of ['__proto__', 'constructor', 'toString']) {
    expect([catalog.model(key), catalog.license(key), catalog.host(key), catalog.familyById(key)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  }
});
