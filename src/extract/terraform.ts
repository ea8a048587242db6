/** Reads Terraform and other HCL: variables and their defaults, locals, attributes of blocks, environments, scripts. */

import type { Finds } from './terraform/finds.js';
import { tokenize } from './terraform/lexer.js';
import { parse } from './terraform/parser.js';
import { walkFile } from './terraform/walk.js';
import type { Extraction, Extractor } from './types.js';

/** What a Terraform file, a variable definitions file or another HCL file binds. */
export const terraform: Extractor = {
  id: 'terraform',
  title: 'Terraform and HCL',
  docs: 'https://developer.hashicorp.com/terraform/language/syntax/configuration',
  matches: ['*.{tf,tfvars,tofu,hcl,nomad}'],
  language: 'terraform',
  triggers: [
    ...['model', 'llm', 'hugging', 'hf_', 'hf.co', 'bedrock', 'sagemaker', 'vertex', 'ollama', 'vllm', 'openai', 'gpt'],
    ...['claude', 'anthropic', 'gemini', 'gemma', 'llama', 'mistral', 'mixtral', 'qwen', 'deepseek', 'cohere', 'titan'],
    ...['nova-', 'whisper', 'embed', 'bert', 'gguf', 'safetensors', 'transformers', 'inference', 'diffusion'],
  ],
  extract: ({ path, text }) => read(path, text),
};

function read(path: string, text: string): Extraction {
  const tokens = tokenize(text);
  const { body, tooDeep } = parse(tokens);
  const finds: Finds = { source: text, bindings: [], snippets: [] };
  walkFile(finds, body, path.endsWith('.tfvars'));
  finds.bindings.sort((a, b) => a.value.span.start - b.value.span.start);
  const code = tooDeep ? 'nesting-too-deep' : tokens.torn ? 'parse-error' : undefined;
  return {
    bindings: finds.bindings,
    ...(finds.snippets.length > 0 && { snippets: finds.snippets }),
    ...(code !== undefined && { problems: [{ code, path }] }),
  };
}
