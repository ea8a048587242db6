/** What the reader of HTML-like files hands on and binds. */
import { describe, expect, it } from 'vitest';
import { markup } from '../../src/extract/markup.js';
import { linesOf } from './notation.js';

const rows: readonly (readonly [name: string, text: string, lines: readonly string[]])[] = [
  ['script', '<script type="module">f("x")</script><p>y</p>', ['javascript <<f("x")>>']],
  ['script of a component', '<script setup lang="ts">\nf("x")\n</script>', ['javascript <<\nf("x")\n>>']],
  ['python in a page', '<script type="py">f("x")</script>', ['python <<f("x")>>']],
  ['front matter', '---\nf("x")\n---\n<p>y</p>', ['javascript <<f("x")>>']],
  ['choice', '<select><option value="x" selected>y</option></select>', ['element option :: value = x']],
  [
    'component',
    '<Chat model="x" id=y on:click={() => "z"} />',
    ['argument Chat :: model = x {id: y}', 'argument Chat :: id = y {model: x}'],
  ],
  ['custom element', "<my-chat model='x'></my-chat>", ['argument my-chat :: model = x']],
  ['field', '<input id="model-id" name="m" value="x">', ['default model-id = x']],
  ['nothing-data', '<script type="application/json">{"model":"x"}</script><style>a{b:"c"}</style>', []],
  ['nothing-plain', '<p title="x" class="y"><a href="z">w</a></p> a < b', []],
  ['nothing-comment', '<!-- <Chat model="x"/> <script>f("y")</script> -->', []],
  ['nothing-code', '<Chat :model="x" @y="z" v-if="w" class="v"/>', []],
];

describe('markup', () => {
  it.each(rows)('%s', (_, text, lines) => {
    const extraction = markup.extract({ path: 'a.vue', text });
    expect(linesOf(extraction)).toEqual(lines);
    for (const { text: inner, segments } of extraction.snippets ?? []) {
      expect(text.slice(segments[0]!.source).startsWith(inner)).toBe(true);
    }
  });

  it.each(['<', '<a ', '<A b="', '<A {', '<script>', '<!--', '{', '<A b={'])('20,000 times %j', (unit) => {
    expect(() => markup.extract({ path: 'a.html', text: unit.repeat(20_000) })).not.toThrow();
  });
});
