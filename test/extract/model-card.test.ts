import { describe, expect, it } from 'vitest';
import { modelCard } from '../../src/extract/model-card.js';
import { linesOf } from './notation.js';

const lines = (text: string) => linesOf(modelCard.extract({ path: 'README.md', text }));

describe('model-card', () => {
  it.each([
    ['---\nlicense: mit\nbase_model: o/n\n---\n# x\n', ['yaml <<license: mit\nbase_model: o/n\n>>']],
    ['---\r\nbase_model:\r\n- o/n\r\n---\r\n', ['yaml <<base_model:\r\n- o/n\r\n>>']],
    ['\ufeff---\nlibrary_name: peft\n---\n', ['yaml <<library_name: peft\n>>']],
    ['---\ntitle: base_model\n---\nbase_model: o/n\n', []],
    ['# base_model: o/n\n---\nbase_model: o/n\n---\n', []],
    ['---\nbase_model: o/n\n', []],
    ['---\n---\nbase_model: o/n', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('tells where the front matter stands', () => {
    const text = '\ufeff---\r\nbase_model: o/n\r\n---\r\n';
    const [snippet] = modelCard.extract({ path: 'README.md', text }).snippets ?? [];
    const source = snippet!.segments[0]!.source;
    expect(text.slice(source, source + snippet!.text.length)).toBe(snippet!.text);
  });
});
