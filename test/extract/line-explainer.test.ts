/** Why lines were or were not taken: every reason that there is, and what leads where. */
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { extract, lineExplainer } from '../../src/extract/index.js';
import type { LineExplanation, PassedBecause } from '../../src/extract/types.js';
import { vocabularyOf } from '../../src/scan.js';

const vocabulary = vocabularyOf(await openCatalog());

function explain(files: Readonly<Record<string, string>>, path: string, line: number): LineExplanation {
  const sources = Object.entries(files).map(([name, text]) => ({
    path: name,
    text,
    bytes: text.length,
    nature: 'text' as const,
  }));
  const explainer = lineExplainer(path, line, vocabulary);
  return explainer.explanation(extract(sources, vocabulary, { observe: explainer.observe }).references);
}

/** One row a reason, so that none can be added without an example. */
const reasons: Readonly<Record<PassedBecause, readonly [path: string, text: string]>> = {
  documentation: ['a.py', 'print("gpt-4o")'],
  expectation: ['a.py', 'assert pick() == pick("gpt-4o")'],
  comparison: ['a.py', 'if model == "gpt-4o": pass'],
  type: ['a.py', 'model: Literal["gpt-4o"]'],
  target: ['a.sh', 'file=/models/otter.gguf\nurl=https://example.org/otter.gguf'],
  dataset: ['a.py', 'load_dataset("openai/gsm8k")'],
  call: ['a.py', 'model.push_to_hub("our-team/our-model")'],
  name: ['a.yaml', 'dataset_name: openai/gsm8k'],
  alias: ['a.yaml', '{ name: llama3.1-8b, modelURL: org/name }'],
  people: ['a.yaml', 'homepage: https://huggingface.co/google/gemma-2b'],
  prose: ['a.yaml', 'model: a good one'],
  'no-name': ['a.yaml', 'model: /opt/data'],
  image: ['a.yaml', '{ repository: vllm/vllm-openai, tag: v1 }'],
  'plain-weights': ['a.py', 'copy("best.onnx")'],
  'unknown-word': ['a.yaml', 'model: frobnicator'],
  'unknown-name': ['a.yaml', 'checkpoint: our-team/our-model'],
  'silent-place': ['a.yaml', 'thing: our-team/our-model'],
};

describe('reasons for passing over', () => {
  it.each(Object.entries(reasons))('%s', (reason, [path, text]) => {
    const { bindings, references } = explain({ [path]: text }, path, 1);
    expect(bindings.flatMap(({ texts }) => texts.map(({ because }) => because))).toContain(reason);
    expect(references.every(({ text: found }) => found === 'org/name')).toBe(true);
  });
});

describe('what was seen', () => {
  it('a call, its slot, the shape and the recognition', () => {
    const { bindings, references, through } = explain(
      { 'a.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3", revision="abc")' },
      'a.py',
      2,
    );
    expect(bindings[0]).toMatchObject({
      form: 'positional',
      name: '0',
      callee: 'transformers.AutoModel.from_pretrained',
      extractor: 'python',
      value: 'BAAI/bge-m3',
      place: { accepts: 'any', signal: 'call:from_pretrained' },
      texts: [
        {
          text: 'BAAI/bge-m3',
          shape: { kind: 'owned', known: true },
          taken: { signal: 'call:from_pretrained', confidence: 'certain', registry: 'huggingface', revision: 'abc' },
        },
      ],
    });
    expect([references.length, through.length]).toEqual([1, 0]);
  });

  it('text inside text, where it stands in the file', () => {
    const { bindings } = explain(
      { 'compose.yaml': 'services:\n  a:\n    command: ollama pull smollm:135m' },
      'compose.yaml',
      3,
    );
    expect(bindings.map(({ extractor, callee, value }) => [extractor, callee, value])).toEqual([
      ['shell', 'ollama pull', 'smollm:135m'],
    ]);
  });

  it('names that are followed, and references that lead through the line', () => {
    const files = {
      '.env': 'NAME=BAAI/bge-m3',
      'compose.yaml': 'services:\n  a:\n    environment:\n      MODEL: ${NAME}',
    };
    const hop = explain(files, 'compose.yaml', 4);
    expect(hop.bindings[0]).toMatchObject({ value: '{NAME}', names: ['env:NAME'], defines: 'env:MODEL', texts: [] });
    expect([hop.references, hop.through.map(({ text }) => text)]).toEqual([[], ['BAAI/bge-m3']]);
    const literal = explain(files, '.env', 1);
    expect([literal.references.map(({ text }) => text), literal.through]).toEqual([['BAAI/bge-m3'], []]);
  });

  it('several names in one text, each by itself', () => {
    const { bindings } = explain({ '.env': 'MODELS=BAAI/bge-m3,frobnicator' }, '.env', 1);
    expect(bindings[0]?.texts.map(({ text, because }) => [text, because])).toEqual([
      ['BAAI/bge-m3', undefined],
      ['frobnicator', 'unknown-word'],
    ]);
  });

  it('nothing on a line of nothing, and nothing of other lines or files', () => {
    const files = { 'a.yaml': 'model: BAAI/bge-m3\n\n# model: gpt-4o', 'b.yaml': 'x: 1\nmodel: gpt-4o' };
    for (const line of [2, 3]) {
      expect(explain(files, 'a.yaml', line)).toMatchObject({ bindings: [], references: [], through: [] });
    }
  });

  it('at most 200 of a line', () => {
    const line = `f(${'"org/name", '.repeat(1000)})`;
    expect(explain({ 'a.js': line }, 'a.js', 1).bindings).toHaveLength(200);
  });
});
