/** What the reader of .env, INI, properties and .conf files yields. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are what is tested
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/extract/settings.js';
import { arbitraryTexts, checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, path: string, text: string, lines: readonly string[]];

const rows: readonly Row[] = [
  ['pair', '.env', 'MODEL=org/m', ['assignment MODEL = org/m > env:MODEL']],
  ['export', '.env.local', 'export MODEL=org/m', ['assignment MODEL = org/m > env:MODEL']],
  ['blanks around', 'a.env', 'MODEL = org/m  # was org/n', ['assignment MODEL = org/m > env:MODEL']],
  ['quotes', 'env.example', 'A="org/m" # x\nB=\'$X\'', ['assignment A = org/m > env:A', 'assignment B = $X > env:B']],
  ['hash inside', '.env', 'A=org/m#1', ['assignment A = org/m#1 > env:A']],
  [
    'interpolation',
    '.env',
    'A=${B:-org/m}\nC=$A',
    ['assignment A = ($env:B|org/m) > env:A', 'assignment C = $env:A > env:C'],
  ],
  ['quotes over lines', '.env', 'A="x\ny"\nMODEL=org/m', ['assignment MODEL = org/m > env:MODEL']],
  [
    'a quote that is not closed',
    '.env',
    'A="org/m\nB=c',
    ['assignment A = "org/m > env:A', 'assignment B = c > env:B'],
  ],
  ['flags', '.env', 'ARGS="--model org/m"', ['assignment ARGS = --model org/m > env:ARGS', 'shell <<--model org/m>>']],
  [
    'carriage returns',
    '.env',
    '\ufeffA=b\r\nMODEL=org/m\r\n',
    ['assignment A = b > env:A', 'assignment MODEL = org/m > env:MODEL'],
  ],
  ['nothing-comments', '.env', '# MODEL=org/m\n#MODEL=org/m\n  # A=b', []],
  ['nothing-numbers', '.env', 'A=1\nB=true\nC=\nD=""\nE=# x', []],
  [
    'sections',
    'a.ini',
    '[llm]\nmodel = org/m ; x\n[llm.big]\nmodel: org/n',
    ['key llm/model = org/m', 'key llm/big/model = org/n'],
  ],
  ['interpolation of INI', 'setup.cfg', '[a]\nmodel = %(base)s-large', ['key a/model = $local:base+-large']],
  ['nothing-comments of INI', 'a.ini', '; model = org/m\n# model = org/m', []],
  [
    'dots of properties are levels',
    'a.properties',
    'ai.chat.model=${MODEL:org/m}\n!a=b',
    ['key ai/chat/model = ($env:MODEL|org/m)'],
  ],
  [
    'blocks',
    'a.conf',
    'ai {\n  openai {\n    model-name = "org/m" // x\n    key = ${?KEY}\n  }\n  b: c\n}\nd = e',
    ['key ai/openai/model-name = org/m', 'key ai/openai/key = $env:KEY', 'key ai/b = c', 'key d = e'],
  ],
];

describe('settings', () => {
  it.each(rows)('%s', (_, path, text, expected) => {
    expect(documentLines(settings, path, text)).toEqual(expected);
    checkLaws(settings, path, text);
  });

  it('is total on arbitrary text', () => {
    const alphabet = [
      'A',
      '=',
      ':',
      ' ',
      '\n',
      '"',
      "'",
      '#',
      ';',
      '[',
      ']',
      '{',
      '}',
      '$',
      '${',
      '\\',
      '%(',
      ')s',
      'export ',
      '\r\n',
      'a.b',
      '--x ',
    ];
    for (const text of [...arbitraryTexts(17, 6000, alphabet), 'a {\n'.repeat(20_000)]) {
      for (const path of ['.env', 'a.conf']) {
        for (const { value } of settings.extract({ path, text }).bindings) {
          expect(value.span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});
