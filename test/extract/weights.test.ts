import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { weights } from '../../src/extract/weights.js';
import { linesOf } from './notation.js';

const matches = picomatch([...weights.matches], { dot: true, nocase: true });

describe('weights', () => {
  it.each([
    'granite-3.3-8b-instruct-Q4_K_M.gguf',
    'model.safetensors',
    'pytorch_model.bin',
    'pytorch_model-00001-of-00002.bin',
    'ggml-small.bin',
    'adapter_model.bin',
    'best.PT',
    'encoder.onnx',
  ])('takes note of %s by its base name', (name) => {
    expect(matches(name)).toBe(true);
    expect(linesOf(weights.extract({ path: `models/${name}`, text: '' }))).toEqual([`element weights-file = ${name}`]);
  });

  it.each(['firmware.bin', 'data.bin', 'notes.pt.md', 'weights.h', 'gguf'])('passes over %s', (name) => {
    expect(matches(name)).toBe(false);
  });

  it('counts the shards of one model once', () => {
    expect(linesOf(weights.extract({ path: 'a/model-00002-of-00004.safetensors', text: '' }))).toEqual([]);
    expect(linesOf(weights.extract({ path: 'a/model-00001-of-00004.safetensors', text: '' }))).toEqual([
      'element weights-file = model-00001-of-00004.safetensors',
    ]);
  });
});
