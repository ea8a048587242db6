/** Reads JavaScript and TypeScript: assignments, calls, object literals, parameters, JSX attributes. */
import { classBody } from './javascript/class-body.js';
import { element } from './javascript/element.js';
import { parameters } from './javascript/pattern.js';
import { leafOf, type Pending, type Reading, rootOf } from './javascript/reading.js';
import { top } from './javascript/scope.js';
import { statements } from './javascript/statement.js';
import { tokenize } from './javascript/tokens.js';
import { withParameters } from './parameters.js';
import type { Extraction, Extractor, Value } from './types.js';

/** Larger than any file that discovery hands on; only a snippet could be. */
const longest = 4 << 20;

/** One of these stands in every script that names a model. */
export const triggers = [
  ...[
    'model',
    'pipeline',
    'llm',
    'gpt',
    'claude',
    'gemini',
    'gemma',
    'llama',
    'mistral',
    'mixtral',
    'qwen',
    'deepseek',
  ],
  ...['phi-', 'whisper', 'bert', 'embed', 'hf.co', 'huggingface', 'ollama', 'openai', 'anthropic', 'bedrock', 'cohere'],
  ...['transformers', 'diffusion', 'flux', 'gguf', 'onnx', 'safetensors', 'replicate', 'groq', 'sonar', 'grok', 'kimi'],
];

/** What a JavaScript or TypeScript text binds. */
export const javascript: Extractor = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  docs: 'https://tc39.es/ecma262/',
  matches: ['*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
  language: 'javascript',
  triggers,
  extract: ({ path, text }) => read(path, text),
};

function read(path: string, text: string): Extraction {
  if (text.length > longest) return { bindings: [], problems: [{ code: 'parse-error', path }] };
  const r = open(path, text);
  if (r === undefined) return { bindings: [], problems: [{ code: 'parse-error', path }] };
  statements(r, r.tokens.count, top);
  // Grows while it is walked: a function met inside a function is read after it.
  for (let i = 0; i < r.pending.length; i++) later(r, r.pending[i]!);
  const bindings = r.bindings.filter(
    ({ callee, value }) => callee !== undefined || value.kind === 'opaque' || reachable(r, value),
  );
  bindings.sort((a, b) => a.value.span.start - b.value.span.start);
  const code = r.tooDeep ? 'nesting-too-deep' : r.tokens.torn ? 'parse-error' : undefined;
  return {
    bindings: withParameters(bindings, text),
    ...(r.snippets.length > 0 && { snippets: r.snippets }),
    ...(r.clients.length > 0 && { clients: r.clients }),
    ...(code !== undefined && { problems: [{ code, path }] }),
  };
}

function open(path: string, text: string): Reading | undefined {
  const typed = /\.[cm]?tsx?$/.test(path) || !/\.[cm]?jsx?$/.test(path);
  const markup = /\.(?:[cm]?js|[jt]sx)$/.test(path);
  try {
    return {
      tokens: tokenize(text, markup, typed),
      typed,
      at: 0,
      depth: 0,
      tooDeep: false,
      bindings: [],
      snippets: [],
      clients: [],
      imports: new Map(),
      defined: new Set(),
      handles: new Set(),
      pending: [],
      chain: undefined,
      chainEnd: -1,
    };
  } catch {
    // The tokenizer's regular expressions can run out of stack on a hostile literal.
    return undefined;
  }
}

function later(r: Reading, part: Pending): void {
  switch (part.kind) {
    case 'function':
      if (part.params >= 0) parameters(r, part.params, part.scope);
      if (part.body !== undefined) {
        r.at = part.body + 1;
        statements(r, r.tokens.partner[part.body]!, part.scope);
      }
      return;
    case 'class':
      classBody(r, part.body, part.scope);
      return;
    default:
      element(r, part.start, part.end, part.scope);
  }
}

/** Outside of calls, a local name that nothing in the file defines leads nowhere. */
function reachable(r: Reading, value: Value): boolean {
  switch (value.kind) {
    case 'text':
    case 'entry':
      return true;
    case 'name':
      return value.space !== 'local' || r.defined.has(rootOf(value.name)) || r.defined.has(`.${leafOf(value.name)}`);
    case 'join':
      return value.parts.some((part) => (part.kind === 'text' ? /\w/.test(part.text) : reachable(r, part)));
    case 'either':
      return value.options.some((option) => reachable(r, option));
    case 'list':
      return value.elements.some((option) => reachable(r, option));
    default:
      return false;
  }
}
