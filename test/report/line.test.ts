/** The answer about one line in words: what it must say, whatever the line holds. */
import { describe, expect, it } from 'vitest';
import type { LineExplanation } from '../../src/extract/types.js';
import { terminalLine } from '../../src/report/index.js';

const screen = { color: false, width: 100 };
const location = { path: 'a.py', line: 2, column: 3, endLine: 2, endColumn: 9 };
const line: LineExplanation = {
  path: 'a.py',
  line: 2,
  bindings: [
    {
      location,
      extractor: 'python',
      form: 'argument',
      name: 'model',
      callee: 'client.create',
      value: 'gpt-4o',
      place: { accepts: 'any', signal: 'name:model' },
      texts: [
        {
          text: 'gpt-4o',
          location,
          shape: { kind: 'bare', known: true, distinctive: true },
          taken: { usage: 'call', signal: 'name:model', confidence: 'certain', registry: 'openai' },
        },
      ],
      names: ['env:MODEL'],
      defines: 'local:chosen',
    },
    {
      location,
      extractor: 'python',
      form: 'element',
      name: '0',
      value: 'x/y',
      place: { accepts: 'nothing', because: 'comparison' },
      texts: [{ text: 'x/y', location, because: 'comparison' }],
      names: [],
    },
  ],
  references: [
    { text: 'gpt-4o', usage: 'call', location, extractor: 'python', signal: 'name:model', confidence: 'certain' },
  ],
  through: [],
};

describe('the answer about a line', () => {
  it('says what was seen, what the place takes, and what became of each text', () => {
    expect(terminalLine({ ...line, code: 'create(model="gpt-4o")' }, screen)).toBe(`a.py:2
  create(model="gpt-4o")

  seen    argument model of client.create (python); others reach it as local:chosen
  place   takes models: what is written like a name is believed (name:model)
  text    gpt-4o (a single word, known)
          taken by name:model, certain, openai
  follows env:MODEL

  seen    element of nothing named (python)
  place   takes no model: a text that is compared with is not used
  text    x/y (no name)
          not taken

1 reference on this line:
          gpt-4o at a.py:2, by name:model
`);
  });

  it.each([
    ['no-reader', 'nothing reads files of this name'],
    ['own-file', 'policies, their cases and baselines only judge models'],
    ['no-trigger', 'none of the words occur'],
  ] as const)('says that the file was not searched: %s', (unread, words) => {
    const answer = { path: 'a', line: 1, bindings: [], references: [], through: [], code: 'x', unread };
    expect(terminalLine(answer, screen)).toContain(words);
  });

  it('says that nothing was seen', () => {
    const text = terminalLine({ path: 'a', line: 1, bindings: [], references: [], through: [], code: '' }, screen);
    expect(text).toContain('Nothing that could hold a name');
    expect(text).toContain('0 references on this line');
  });

  it('sends nothing to the terminal that it would obey', () => {
    const hostile = { ...line, code: '\u001b[31m##[error]\u202e', path: 'a\u001b]0;x\u0007' };
    expect(terminalLine(hostile, screen)).not.toMatch(/[\u001b\u0007\u202e]|##\[/);
  });
});
