/** Every cause has its words: `fixtures/report/wording/causes.json` against `words.txt`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/evaluate/cause.js';
import { FindingRecord } from '../../src/report/cause-schema.js';
import { words } from '../../src/report/wording.js';

const folder = 'fixtures/report/wording';
const model = 'huggingface:acme/chat-7b';
const causes = JSON.parse(readFileSync(`${folder}/causes.json`, 'utf8')) as readonly (Cause & {
  readonly about: string;
  readonly level?: 'error';
})[];
const said = causes.map(({ about, level, ...cause }) => {
  const { message, hint } = words(cause as Cause, { subject: about, model, ...(level && { level }) });
  return `${cause.code}\n  ${message}\n  → ${hint}\n`;
});

describe('wording', () => {
  it('says every cause as written', () => {
    if (process.env.UPDATE_GOLDENS) writeFileSync(`${folder}/words.txt`, said.join('\n'));
    expect(said.join('\n')).toBe(readFileSync(`${folder}/words.txt`, 'utf8'));
  });

  it('knows every code of the schema', () => {
    const codes = FindingRecord.shape.cause.options.map((option) => option.shape.code.value);
    expect([...new Set(causes.map((cause) => cause.code))].sort()).toEqual([...codes].sort());
  });

  it('accuses no model of a nationality and leaves no hole', () => {
    for (const text of said) {
      expect(text).not.toMatch(/\b(?:Chinese|Russian|American|Korean) (?:model|weights)/i);
      // Markdown would show the marks themselves.
      expect(text).not.toContain('`');
      expect(text).not.toMatch(/undefined|NaN|\[object|\s{2}\S*$|""/);
    }
  });
});
