/** Short notation of what the readers of configuration yield, and the laws that hold for all of them. */
import { expect } from 'vitest';
import { sourceOffset } from '../../src/extract/place.js';
import type { Extractor } from '../../src/extract/types.js';
import { notationOf, slicesOf } from './notation.js';

/** `form path.name = value > definition`, `language <<text>>`, `! code line:column`; siblings are left out. */
export function documentLines(extractor: Extractor, path: string, text: string): readonly string[] {
  const { bindings, snippets, problems } = extractor.extract({ path, text });
  return [
    ...bindings.map(({ form, name, path: enclosing, value, defines }) =>
      [
        form,
        [...(enclosing ?? []), name].join('/'),
        '=',
        notationOf(value),
        // Every key defines its own dotted path; only other definitions are worth a word.
        ...(defines && defines.space !== 'local' ? [`> ${defines.space}:${defines.name}`] : []),
      ].join(' '),
    ),
    ...(snippets ?? []).map((snippet) => `${snippet.language} <<${snippet.text}>>`),
    ...(problems ?? []).map(({ code, line, column }) => `! ${code} ${line}:${column}`),
  ];
}

/** Literals slice back (escapes apart), segments are sorted from 0, and what looks like a model in a snippet stands in the file. */
export function checkLaws(extractor: Extractor, path: string, text: string): void {
  const extraction = extractor.extract({ path, text });
  for (const [decoded, raw] of slicesOf(extraction, text)) {
    if (/["'\\\n]/.test(raw)) expect(raw.length).toBeGreaterThan(0);
    else expect(raw).toBe(decoded);
  }
  for (const { text: inner, segments } of extraction.snippets ?? []) {
    expect(segments[0]?.at).toBe(0);
    for (const [index, segment] of segments.entries()) {
      expect(segment.source).toBeGreaterThanOrEqual(0);
      expect(segment.source).toBeLessThan(text.length);
      if (index > 0) expect(segment.at).toBeGreaterThanOrEqual(segments[index - 1]!.at);
    }
    for (const { 0: word, index } of inner.matchAll(/[\w.-]{1,60}\/[\w.-]{1,60}/g)) {
      const start = sourceOffset(segments, index);
      expect(text.slice(start, start + word.length)).toBe(word);
    }
  }
}

/** Texts made of the signs that readers trip over; the same for the same seed. */
export function arbitraryTexts(seed: number, count: number, alphabet: readonly string[]): readonly string[] {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(40) }, () => alphabet[next(alphabet.length)]).join(''),
  );
}
