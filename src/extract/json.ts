/** Reads JSON with comments and trailing commas: settings, model configurations, workflows of n8n and Flowise. */
import { type Fault, problemsOf } from './document.js';
import { readDocuments } from './document-bindings.js';
import { readFlow } from './flow.js';
import { noScan } from './flow-words.js';
import type { Extractor } from './types.js';

/** JSON, JSONC and JSON5. */
export const json: Extractor = {
  id: 'json',
  title: 'JSON',
  docs: 'https://www.rfc-editor.org/rfc/rfc8259',
  matches: ['!(package-lock|npm-shrinkwrap|composer.lock|Pipfile.lock|*.min).{json,jsonc,json5}'],
  language: 'json',
  triggers: [
    'model',
    'llm',
    'checkpoint',
    'ckpt',
    'pretrained',
    'gguf',
    'safetensors',
    'embed',
    'encoder',
    'rerank',
    'lora',
    'adapter',
    'whisper',
    'huggingface',
    'hf:/',
    'hf_',
    'hf-',
    'ollama',
    'bedrock',
    'repo_id',
    'repoid',
    'storageuri',
    'vision_tower',
    'claude',
    'gemini',
    'gpt-',
    'llama',
    'mistral',
    'qwen',
    'deepseek',
    'gemma',
  ],
  extract({ path, text }) {
    const scan = noScan();
    const { node, end } = readFlow(text, 0, 'json', scan);
    const rest: Fault[] = trailing(text, end) ? [{ code: 'parse-error', at: end }] : [];
    const { bindings, snippets } = readDocuments(
      node === undefined ? [] : [node],
      {
        style: 'document',
        space: 'local',
        environment: 'capitals',
      },
      text,
    );
    return { bindings, snippets, problems: problemsOf(path, text, [...scan.faults, ...rest]) };
  },
};

/** Whether anything but blanks and comments follows the value. */
function trailing(text: string, end: number): boolean {
  const rest = text.slice(end, end + 4000).trimStart();
  return rest !== '' && !rest.startsWith('//') && !rest.startsWith('/*');
}
