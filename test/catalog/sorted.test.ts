/** Lines found by their key, and openings found by a name, whether there are few or many. */
import { describe, expect, test } from 'vitest';
import { openingsOf } from '../../src/catalog/openings.js';
import { blocksOf, keyOf, linesOf, restOf, sorted } from '../../src/catalog/sorted.js';

const textOf = (lines: readonly string[]) => `\n${lines.map((line) => `${line}\n`).join('')}`;
const sortedOf = (lines: readonly string[]) => sorted(blocksOf(lines), (from, to) => textOf(lines).slice(from, to));
/** So long that a few lines fill what is searched at once. */
const filler = 'x'.repeat(900);
const ordered = (keys: readonly string[]) => [...keys].sort((a, b) => (a < b ? -1 : 1));

describe('one line of many', () => {
  const named = ['b', 'a', 'a.b', 'a-b', 'ab', 'zz', '@a*', '~*.x', 'huggingface:a/b', '0'];
  const numbered = Array.from({ length: 60 }, (_, place) => `a-${place * 7}`);
  const keys = [...named, ...numbered];

  test.each([1, 2, 3, named.length, keys.length])('of %i lines every one is found, and nothing else', (count) => {
    const some = ordered(keys.slice(0, count));
    const lines = sortedOf(some.map((key) => `${key}\t${key} ${filler}`));
    expect(lines.lines()).toHaveLength(count);
    for (const key of keys) {
      expect(lines.rest(key), key).toBe(some.includes(key) ? `${key} ${filler}` : undefined);
    }
    const none = ['', ' ', 'a ', 'zzz', '!', '\uffff', 'a\t', 'a\n', `a\ta ${filler}`, `\na`, 'x', 'a-', 'a-1', 'A'];
    for (const key of none) expect(lines.rest(key), key).toBeUndefined();
  });

  test('an empty text holds nothing', () => {
    expect(sortedOf([]).rest('a')).toBeUndefined();
    expect(sortedOf([]).lines()).toEqual([]);
    expect(linesOf('')).toEqual([]);
  });

  test('a line is a key and a rest', () => {
    expect(linesOf(textOf(['a\t1', 'b\t2']))).toEqual(['a\t1', 'b\t2']);
    expect([keyOf('key\tvalue\tmore'), restOf('key\tvalue\tmore')]).toEqual(['key', 'value\tmore']);
  });
});

describe('what a name begins with', () => {
  const openings = openingsOf(() =>
    textOf([
      'gpt-\tgpt',
      'gpt-4\tfour\t1',
      'gpt-4o\tomni\t1',
      'gpt-oss\toss\t3',
      'q\tq',
      'qwen\tqwen\t1',
      'qwen2.5-coder\tcoder\t1',
      'z\tz',
    ]),
  );

  test.each([
    ['gpt-4o-mini', 'omni four gpt'],
    ['gpt-4', 'four gpt'],
    ['gpt-4.5', 'four gpt'],
    ['gpt-5', 'gpt'],
    ['gpt-ossify', 'oss gpt'],
    ['gpt', ''],
    ['qwen2.5-7b', 'qwen q'],
    ['qwen2.5-coder', 'coder qwen q'],
    ['qwen2.5-coder\u0001', 'coder qwen q'],
    ['quark', 'q'],
    ['zzz', 'z'],
    ['a', ''],
    ['', ''],
    ['\uffff', ''],
  ])('%s begins as %s', (name, expected) => {
    expect(
      openings(name)
        .map(({ meaning }) => meaning)
        .join(' '),
    ).toBe(expected);
  });
});
