/** Lines found by their key, whether few or many are asked for. */
import { describe, expect, test } from 'vitest';
import { restOf, sorted } from '../../src/catalog/sorted.js';

const textOf = (keys: readonly string[]) =>
  [...keys]
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map((key) => `${key}\t${key.length}\n`)
    .join('');

describe('one line of many', () => {
  const keys = ['B', 'a', 'a.b', 'a-b', 'ab', 'Zz', '@a*', '^q', '~*.x', 'huggingface:A/b', '0'];

  test.each([1, 2, 3, keys.length])('of %i lines every one is found, and nothing else', (count) => {
    const some = keys.slice(0, count);
    const lines = sorted(textOf(some));
    // The later rounds are answered by an index.
    for (let round = 0; round < 40; round++) {
      for (const key of keys) {
        const expected = some.includes(key) ? `${key}\t${key.length}` : undefined;
        const at = lines.find(key.toLowerCase());
        expect(at === undefined ? undefined : lines.line(at), key).toBe(expected);
      }
      for (const key of ['', ' ', 'A ', 'zzz', '!', '\uffff', 'a\t', 'a\n']) expect(lines.find(key)).toBeUndefined();
    }
  });

  test('an empty text holds nothing', () => {
    expect(sorted('').find('a')).toBeUndefined();
    expect(sorted('').beginning('')).toEqual([]);
  });
});

test('all lines that begin so, in order', () => {
  const lines = sorted(textOf(['ab', 'b', 'a', 'ac x', 'A-b']));
  expect(lines.beginning('a').map((line) => line.split(/[ \t]/)[0])).toEqual(['a', 'A-b', 'ab', 'ac']);
  expect(lines.beginning('z')).toEqual([]);
  expect(restOf('key other\tvalue\tmore')).toBe('value\tmore');
});
