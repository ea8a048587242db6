/** Laws that hold for every text handed to the Python reader: it is total, its spans lie in the text, and hostile input stays cheap. */
import { describe, expect, it } from 'vitest';
import { readPython } from '../../src/extract/python/index.js';
import { kinds, tokenize } from '../../src/extract/python/tokenizer.js';
import type { Binding, Value } from '../../src/extract/types.js';
import { slicesOf } from './notation.js';
import { generator } from './specimen.js';

const soup =
  `def class if else elif for in while with as try except finally return yield lambda not and or is import from async await match case type
   assert raise print None x self os.environ Field Literal Annotated f( g[ { } ) ] : , . ; = == := -> + - * ** / % | @ ! ... "a" 'b' f"c{ }" f'{x!r:>{w}}'
   rb"d" """ ''' t" \\ # { {% %} {# #} !ls %env 0x1f 1e5 1_0.j "org/name" model= model_name=`.split(/\s+/);
const blanks = [' ', ' ', ' ', '\n', '\n  ', '\r\n', '\t', '', '\n    ', '\f'];

function everySpan({ value }: Binding): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const visit = (part: Value): void => {
    spans.push(part.span);
    if (part.kind === 'join') part.parts.forEach(visit);
    else if (part.kind === 'either') part.options.forEach(visit);
  };
  visit(value);
  return spans;
}

/** Reads `text` and holds all laws against what comes out. */
function check(text: string): void {
  const tokens = tokenize(text);
  let before = 0;
  for (let index = 0; index < tokens.count; index++) {
    const [start, end] = [tokens.starts[index]!, tokens.ends[index]!];
    if (start < before || end < start || end > text.length)
      expect.fail(`token ${index} at ${start}-${end} after ${before}`);
    before = end;
  }
  expect(tokens.kinds[tokens.count - 1]).toBe(kinds.end);
  const extraction = readPython('x.py', text, true);
  readPython('x.py', text);
  for (const binding of extraction.bindings) {
    for (const { start, end } of everySpan(binding)) {
      if (start < 0 || end < start || end > text.length)
        expect.fail(`${binding.name}: span ${start}-${end} of ${text.length}`);
    }
  }
  for (const [decoded, raw] of slicesOf(extraction, text)) {
    if (raw !== decoded && !/[\\{}\r]/.test(raw)) expect(raw).toBe(decoded);
  }
  for (const { text: code, segments } of extraction.snippets ?? []) {
    expect(segments[0]?.at).toBe(0);
    let at = -1;
    for (const segment of segments) {
      if (segment.at <= at || segment.at > code.length || segment.source < 0 || segment.source > text.length)
        expect.fail(`segments ${JSON.stringify(segments)}`);
      at = segment.at;
    }
  }
}

describe('laws', () => {
  it('hold for soups of tokens', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const random = generator(seed);
      let text = '';
      for (let count = random(60); count >= 0; count--)
        text += soup[random(soup.length)]! + blanks[random(blanks.length)]!;
      check(text);
    }
  });

  it('hold for arbitrary characters', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const random = generator(seed);
      let text = '';
      for (let count = random(200); count >= 0; count--) {
        text += String.fromCharCode(
          random(4) === 0 ? random(0x10000) : [34, 39, 92, 10, 123, 125, 40, 41, 102, 61][random(10)]!,
        );
      }
      check(text);
    }
  });

  it('hold for every beginning of a text', () => {
    const text = `import os\nfrom a import b as c\n@d(e="f")\nclass G(h):\n  """i"""\n  j: str = Field(default=f"k{l!r:>{m}}")\n  def n(self, o='p', *q, **r) -> "s":\n    match t:\n      case {"u": [v, *w]} if x == "y": return os.getenv("Z", "aa") or [bb for cc in dd if ee]\nsubprocess.run(["ff", g], shell=True)\n!hh {ii} \\\n jj\nx = rf'''kk\n'''`;
    for (let end = 0; end <= text.length; end++) check(text.slice(0, end));
  });
});

const many = 20_000;
const hostile: readonly (readonly [what: string, text: (count: number) => string])[] = [
  ['round brackets', (count) => '('.repeat(count)],
  ['square brackets, closed', (count) => '['.repeat(count) + ']'.repeat(count)],
  ['braces with keys', (count) => '{"a":'.repeat(count)],
  ['calls', (count) => 'f(a='.repeat(count)],
  ['subscripts', (count) => 'x["a"'.repeat(count)],
  ['calls on calls', (count) => `x${'()'.repeat(count)}`],
  ['attributes', (count) => `x${'.a'.repeat(count)}`],
  ['keys', (count) => `x${'["a"]'.repeat(count)} = "b"`],
  ['f-strings in f-strings', (count) => 'f"{'.repeat(count)],
  ['f-strings in f-strings, closed', (count) => 'f"{'.repeat(count) + '}"'.repeat(count)],
  ['format specifications', (count) => `f"${'{x:'.repeat(count)}"`],
  ['fields', (count) => `x = f"${'{x}'.repeat(count)}"`],
  ['fields, unclosed, one a line', (count) => 'f"{\n'.repeat(count)],
  ['triple quotes, unclosed', (count) => `${"f'''{".repeat(count)}`],
  ['quotes', (count) => '"'.repeat(count)],
  ['backslashes', (count) => `"${'\\'.repeat(count)}`],
  ['lambdas', (count) => 'lambda:'.repeat(count)],
  ['lambda defaults', (count) => 'lambda x='.repeat(count)],
  ['negations', (count) => 'not '.repeat(count)],
  ['signs', (count) => `${'-'.repeat(count)}1`],
  ['awaits', (count) => 'await '.repeat(count)],
  ['conditionals', (count) => `x = ${'"a" if b else '.repeat(count)}"c"`],
  ['alternatives', (count) => `x = ${'"a" or '.repeat(count)}"c"`],
  ['sums', (count) => `x = ${'"a" + '.repeat(count)}"c"`],
  ['quotients', (count) => `x = ${'"a" / '.repeat(count)}"c"`],
  ['comparisons', (count) => `x = ${'"a" == '.repeat(count)}"c"`],
  ['strings side by side', (count) => `x = ${'"a" '.repeat(count)}`],
  ['placeholders', (count) => `x = "${'%s'.repeat(count)}" % y`],
  ['assignments', (count) => `${'x = '.repeat(count)}"c"`],
  ['walruses', (count) => 'x := '.repeat(count)],
  ['words that modify', (count) => 'async '.repeat(count)],
  ['decorators', (count) => '@'.repeat(count)],
  ['comprehensions', (count) => '[x for '.repeat(count)],
  ['conditions of comprehensions', (count) => `[x for x in y ${'if z '.repeat(count)}]`],
  ['cases', (count) => 'case '.repeat(count)],
  ['cases, one a line', (count) => 'case (\n'.repeat(count)],
  ['template comments', (count) => '{#'.repeat(count)],
  ['definitions', (count) => 'def f(\n'.repeat(count)],
  [
    'indents',
    (count) => Array.from({ length: Math.min(count, 2000) }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
  ],
  ['one-line blocks', (count) => 'if x: '.repeat(count)],
  ['one-line definitions', (count) => 'def f(): '.repeat(count)],
  ['annotations', (count) => 'x: '.repeat(count)],
  ['unions', (count) => `x: ${'A | '.repeat(count)}B`],
  ['entries of a dict', (count) => `x = {${'"a": "b", '.repeat(count)}}`],
  ['arguments', (count) => `f(${'a="b", '.repeat(count)})`],
  ['magics', (count) => '!\\\n'.repeat(count)],
];

describe('hostile input', () => {
  it.each(hostile)('%s', (_, text) => {
    // Quadratic work on ten times the size would run into the time limit.
    check(text(many / 2));
    check(text(5 * many));
  });
});
