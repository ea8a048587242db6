/** Reads Python: calls, assignments, defaults, mappings and the commands that it runs. */

import type { Problem } from '../../problem.js';
import { withParameters } from '../parameters.js';
import { positionOf } from '../place.js';
import type { Binding, ClassHead, Extraction, Extractor, Value } from '../types.js';
import { toValue } from './binding.js';
import { expression, expressions, operand } from './expression.js';
import { type Reader, readerOf } from './reader.js';
import { statements } from './statement.js';
import { lastSegment } from './target.js';

/** One of these stands in nearly every Python text that names a model; lower-case. */
export const triggers = [
  'model',
  'llm',
  'embed',
  'from_pretrained',
  'huggingface',
  'hf_',
  'hf://',
  'transformer',
  'diffus',
  'pipeline',
  'snapshot_download',
  'ollama',
  'openai',
  'anthropic',
  'gpt-',
  'claude',
  'gemini',
  'llama',
  'mistral',
  'qwen',
  'deepseek',
  'whisper',
  'bedrock',
  '.gguf',
  '.safetensors',
  'replicate',
  'ultralytics',
  'repo_id',
  'checkpoint',
  'ckpt',
  'weights/',
  'yolo',
];

/** The extractor of Python files and of Python inside other files. */
export const python: Extractor = {
  id: 'python',
  title: 'Python',
  docs: 'https://docs.python.org/3/reference/',
  matches: ['*.py', '*.pyi', '*.pyw'],
  language: 'python',
  triggers,
  extract: ({ path, text }) => readPython(path, text),
};

/** Reads a Python text; with `everything`, statements that cannot matter are read as well. */
export function readPython(path: string, text: string, everything = false): Extraction {
  const reader = readerOf(text, { expression, expressions, operand }, everything);
  statements(reader);
  const problems: Problem[] = [];
  if (reader.tooDeep) problems.push({ code: 'nesting-too-deep', path });
  const { unclosed } = reader.tokens;
  if (unclosed >= 0) problems.push({ code: 'parse-error', path, line: positionOf(text, unclosed).line });
  const own = new Set(reader.bindings.flatMap(({ defines }) => (defines?.space === 'local' ? [defines.name] : [])));
  const [star] = reader.stars;
  const bindings = reader.stars.length === 1 ? throughStar(reader.bindings, own, star!) : reader.bindings;
  return {
    bindings: withParameters(leading(bindings, own), text),
    ...(reader.snippets.length > 0 ? { snippets: reader.snippets } : {}),
    ...(reader.clients.length > 0 ? { clients: reader.clients } : {}),
    ...(reader.classes.length > 0 ? { classes: classHeads(reader) } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

function classHeads(reader: Reader): readonly ClassHead[] {
  const span = { start: 0, end: 0 };
  return reader.classes.map(({ name, bases }) => ({
    name,
    bases: bases.map((written) => toValue(reader, { kind: 'name', written, subscript: false, span })),
  }));
}

/** Without the variables that only take over a name that nothing in the file defines. */
function leading(bindings: readonly Binding[], own: ReadonlySet<string>): readonly Binding[] {
  const attributes = new Set([...own].map(lastSegment));
  const loads = bindings.some(({ value }) => value.kind === 'entry');
  return bindings.filter(({ form, value }) => {
    if (value.kind !== 'name' || value.space !== 'local' || form === 'argument' || form === 'positional') return true;
    if (own.has(value.name) || (value.name.includes('.') && attributes.has(lastSegment(value.name)))) return true;
    return loads && beginsAny(own, value.module === undefined ? value.name : value.name.replace(/^\w+/, value.module));
  });
}

/** Whether a dotted name goes on from one of the names. */
function beginsAny(names: ReadonlySet<string>, dotted: string): boolean {
  for (let dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
    if (names.has(dotted.slice(0, dot))) return true;
  }
  return false;
}

/** With one `from x import *`, names that the file itself never defines come from there. */
function throughStar(bindings: readonly Binding[], own: ReadonlySet<string>, module: string): readonly Binding[] {
  const through = (value: Value): Value => {
    if (value.kind === 'name' && value.space === 'local' && !own.has(value.name) && !value.name.startsWith('self.')) {
      return { ...value, space: 'module', module };
    }
    if (value.kind === 'join') return { ...value, parts: value.parts.map(through) };
    if (value.kind === 'either') return { ...value, options: value.options.map(through) };
    return value;
  };
  return bindings.map((binding) => ({ ...binding, value: through(binding.value) }));
}
