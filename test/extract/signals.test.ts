/** What names on the left, texts and calls say by themselves, as tables. */
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { callSignal } from '../../src/extract/signals/calls.js';
import { recognise, slotOf } from '../../src/extract/signals/index.js';
import { nameSignal } from '../../src/extract/signals/names.js';
import { shapeOf } from '../../src/extract/signals/shapes.js';
import type { Binding } from '../../src/extract/types.js';
import { vocabularyOf } from '../../src/scan.js';

const vocabulary = vocabularyOf(await openCatalog());
const span = { start: 0, end: 0 };

describe('what a name says', () => {
  it.each<[name: string, path: readonly string[], holds: string | undefined, usage?: string, registry?: string]>([
    ['model', [], 'strong', 'load'],
    ['MODEL_ID', [], 'strong', 'load'],
    ['modelName', [], 'strong', 'load'],
    ['model-name-or-path', [], 'strong', 'load'],
    ['llm_model', [], 'strong', 'load'],
    ['embeddingModel', [], 'strong', 'load'],
    ['OLLAMA_MODEL', [], 'strong', 'load', 'ollama'],
    ['bedrockModelId', [], 'strong', 'load', 'bedrock'],
    ['HF_MODEL_ID', [], 'strong', 'load', 'huggingface'],
    ['base_model', [], 'strong', 'base'],
    ['base_model_name_or_path', [], 'strong', 'base'],
    ['teacher_model', [], 'strong', 'train'],
    ['model', ['train'], 'strong', 'train'],
    ['repo_id', [], 'strong', 'load'],
    ['storageUri', [], 'strong', 'load'],
    ['vision_tower', [], 'strong', 'load'],
    ['reranker', [], 'strong', 'load'],
    ['checkpoint', [], 'weak', 'load'],
    ['embedding', [], 'weak', 'load'],
    ['llm', [], 'weak', 'load'],
    ['model_type', [], 'weak', 'load'],
    ['model_max_length', [], 'weak', 'load'],
    ['modelProvider', [], 'weak', 'load'],
    ['name', ['model'], 'strong', 'load'],
    ['id', ['models', '0'], 'strong', 'load'],
    ['0', ['models'], 'strong', 'load'],
    ['name', ['embedding'], 'weak', 'load'],
    ['fast', ['models'], 'weak', 'load'],
    ['provider', ['models'], undefined],
    ['name', ['service'], undefined],
    ['name', [], undefined],
    ['port', [], undefined],
    ['temperature', ['model'], undefined],
    ['dataset_name', [], 'never', 'load'],
    ['name', ['dataset'], 'never', 'load'],
    ['path', ['datasets', '0'], 'never', 'load'],
    ['model', ['datasets', '0'], 'strong', 'load'],
    ['output_dir', [], 'never', 'load'],
    ['push_to_hub_model_id', [], 'never', 'load'],
    ['wandb_project', [], 'never', 'load'],
    ['served_model_name', [], 'never', 'load'],
    ['tool_call_parser', [], 'never', 'load'],
    ['model_description', [], 'never', 'load'],
    ['model_name', ['model_list', '0'], 'never', 'call'],
    ['model', ['model_list', '0', 'litellm_params'], 'strong', 'load'],
  ])('%s in %j: %s', (name, path, holds, usage, registry) => {
    const signal = nameSignal(name, path);
    expect([signal?.holds, signal?.usage, signal?.registry]).toEqual([holds, usage, registry]);
  });
});

describe('what a text looks like', () => {
  it.each<[text: string, shape: string | undefined]>([
    ['hf://owner/name', 'uri huggingface known'],
    ['hf://datasets/owner/name', undefined],
    ['ollama://gemma2:2b', 'uri ollama known'],
    ['https://huggingface.co/owner/name', 'uri huggingface known'],
    ['https://huggingface.co/owner/name/resolve/main/x.gguf', 'uri huggingface known'],
    ['https://huggingface.co/datasets/owner/name', undefined],
    ['https://huggingface.co/spaces/owner/name', undefined],
    ['https://huggingface.co/docs/transformers', undefined],
    ['hf.co/owner/name-GGUF:Q4_K_M', 'uri huggingface known'],
    ['https://example.org/files/model.safetensors', 'weights-url known'],
    ['s3://bucket/dir/model.onnx', 'weights-url known'],
    ['https://example.org/page', undefined],
    ['models/phi.gguf', 'weights-file known'],
    ['pytorch_model.bin', 'weights-file known'],
    ['yolo11n.pt', 'weights-file known'],
    ['optimizer.pt', undefined],
    ['checkpoint/rng_state.pth', undefined],
    ['anthropic.claude-3-haiku-20240307-v1:0', 'bedrock bedrock known'],
    ['us.amazon.nova-pro-v1:0', 'bedrock bedrock known'],
    ['arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-tg1-large', 'bedrock bedrock known'],
    ['meta.example', 'bare'],
    ['ai/gemma3:4B', 'docker docker known'],
    ['ai/our-service', 'docker docker'],
    ['@cf/meta/llama-3.1-8b-instruct', 'cloudflare cloudflare known'],
    ['nvcr.io/nim/meta/llama-3.1-8b-instruct:1.8', 'uri nvidia known'],
    ['ghcr.io/our/tool:1', undefined],
    ['openai:gpt-4o', 'routed known'],
    ['openai:chat:gpt-4o', 'routed known'],
    ['openai/gpt-4o', 'routed known'],
    ['openai/whisper-large-v3', 'owned known'],
    ['ollama/qwen2.5:14b', 'routed known'],
    ['ollama/our-own', 'owned'],
    ['bedrock:us.anthropic.claude-3-5-haiku-20241022-v1:0', 'routed bedrock known'],
    ['huggingface:text-generation:google/gemma-2-2b-it', 'routed known'],
    ['openrouter/deepseek/deepseek-chat', 'routed known'],
    ['models/gemini-1.5-pro', 'routed known'],
    ['Qwen/Qwen3-8B', 'owned known'],
    ['Qwen/Qwen3-8B@main', 'owned known'],
    ['our-team/our-model', 'owned'],
    ['gpt-4o', 'bare known'],
    ['llama3.1:8b', 'bare known'],
    ['something', 'bare'],
    ['src/models', undefined],
    ['models/llama', undefined],
    ['config/model.yaml', undefined],
    ['application/json', undefined],
    ['./relative/path', undefined],
    ['/absolute/path', undefined],
    ['two words', undefined],
    ['x', undefined],
    ['a/../b', undefined],
    ['${MODEL}', undefined],
  ])('%s: %s', (text, expected) => {
    const shape = shapeOf(text, vocabulary);
    const found = shape && [shape.kind, shape.registry, shape.known ? 'known' : undefined].filter(Boolean).join(' ');
    expect(found).toBe(expected);
  });
});

describe('what a call takes', () => {
  it.each<[callee: string, slot: string, signal: string | undefined]>([
    ['transformers.AutoModel.from_pretrained', '0', 'from_pretrained any load huggingface'],
    ['transformers.AutoModel.from_pretrained', 'pretrained_model_name_or_path', 'from_pretrained any load huggingface'],
    ['transformers.AutoModel.from_pretrained', 'cache_dir', undefined],
    ['peft.PeftModel.from_pretrained', '0', 'PeftModel.from_pretrained never load'],
    ['peft.PeftModel.from_pretrained', '1', 'from_pretrained any load huggingface'],
    ['pipeline', '0', undefined],
    ['pipeline', '1', 'pipeline any load huggingface'],
    ['pipeline', 'model', 'pipeline any load huggingface'],
    ['timm.create_model', '0', 'timm.create_model any load huggingface'],
    ['create_model', '0', undefined],
    ['ollama.chat', 'model', 'ollama.chat any call ollama'],
    ['client.chat', 'model', undefined],
    ['trl.GRPOTrainer', 'reward_funcs', 'GRPOTrainer any train huggingface'],
    ['client.converse', 'modelId', 'converse any call bedrock'],
    ['client.converse', '0', undefined],
    ['datasets.load_dataset', '0', 'load_dataset never load'],
    ['model.push_to_hub', '0', 'push_to_hub never load'],
    ['gradio_client.Client', '0', 'gradio_client.Client never call'],
    ['openai.Client', '0', undefined],
    ['console.log', '0', 'log never load'],
    ['name.startswith', '0', 'startswith never load'],
    ['model.equals', '0', 'equals never load'],
    ['vllm serve', '0', 'vllm serve any load huggingface'],
    ['vllm serve', 'port', undefined],
    ['ollama pull', '0', 'ollama pull any load ollama'],
    ['llama-server', 'hf', 'llama-server any load'],
    ['docker pull', '0', 'docker pull never load'],
    ['docker model pull', '0', 'docker model pull any load docker'],
    ['git clone', '0', 'git clone known load'],
    ['FROM', '0', 'FROM known load'],
    ['frobnicate', '0', undefined],
  ])('%s, %s: %s', (callee, slot, expected) => {
    const signal = callSignal(callee, slot);
    const found = signal && [signal.id, signal.accepts, signal.usage, signal.registry].filter(Boolean).join(' ');
    expect(found).toBe(expected);
  });
});

describe('what a place makes of a text', () => {
  const binding = (given: Partial<Binding>): Binding => ({
    form: 'key',
    name: 'model',
    value: { kind: 'opaque', span },
    ...given,
  });
  it.each<[Partial<Binding>, text: string, recognised: string | undefined]>([
    [{}, 'our-team/our-model', 'name:model likely'],
    [{}, 'something', undefined],
    [{ name: 'checkpoint' }, 'our-team/our-model', undefined],
    [{ name: 'checkpoint' }, 'BAAI/bge-m3', 'name:checkpoint likely'],
    [{ name: 'title' }, 'BAAI/bge-m3', undefined],
    [{ name: 'x' }, 'BAAI/bge-m3', 'shape:owned likely'],
    [{ name: 'x' }, 'BAAI/whatever', undefined],
    [{ name: 'x' }, 'gpt-4o', 'shape:bare possible'],
    [{ name: 'x' }, 'qwen', undefined],
    [{ inert: 'comparison' }, 'gpt-4o', undefined],
    [{ siblings: { repo_type: 'dataset' } }, 'google/boolq', undefined],
    [{ name: 'name', siblings: { modelURL: 'x' } }, 'llama3.1:8b', undefined],
    [{ name: 'repository', siblings: { tag: 'v1' } }, 'vllm/vllm-openai', undefined],
    [{ name: 'model', siblings: { revision: 'abc' } }, 'BAAI/bge-m3', 'name:model certain @abc'],
    [{ name: 'model', siblings: { revision: 'null' } }, 'BAAI/bge-m3', 'name:model certain'],
    [
      { form: 'positional', name: '0', callee: 'provider', path: ['model'] },
      'llama-3.1-8b-instant',
      'name:model likely',
    ],
    [{ form: 'positional', name: '1', callee: 'provider', path: ['model'] }, 'llama-3.1-8b-instant', undefined],
    [{ form: 'element', name: 'weights-file' }, 'model.safetensors', 'name:weights-file likely'],
    [{ form: 'element', name: 'weights-file' }, 'vocab.pt', undefined],
  ])('%j: %s is %s', (given, text, expected) => {
    const found = recognise(text, slotOf(binding(given)), vocabulary);
    expect(found && `${found.signal} ${found.confidence}${found.revision ? ` @${found.revision}` : ''}`).toBe(expected);
  });
});
