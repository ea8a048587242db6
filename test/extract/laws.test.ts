/** Laws for every extractor in the list, whatever the text: it never throws, and every place that it names lies in the text and says what was read there. */
import { describe, expect, it } from 'vitest';
import { extractors } from '../../src/extract/extractors.js';
import { selector } from '../../src/extract/select.js';
import type { Extraction, Span, Value } from '../../src/extract/types.js';
import { shapes } from './shapes.js';
import { generator, specimenOf } from './specimen.js';

/** Texts for each law and extractor; more of them by LAW_RUNS. */
const runs = Number(process.env.LAW_RUNS ?? 150);
const select = selector(extractors);
/** With one of these in it, a text may mean something else than its characters. */
const altered = /[\\'"`$&^%{}\r\n\t]|\/\/|<</;

/** What is wrong with an extraction of `text` at `path`; nothing as a rule. */
function faults({ bindings, snippets = [] }: Extraction, path: string, text: string): readonly string[] {
  const found: string[] = [];
  const hold = ({ start, end }: Span, what: string): void => {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end < start || end > text.length)
      found.push(`${what} at ${start}-${end} of ${text.length}`);
  };
  const visit = (value: Value, what: string): void => {
    hold(value.span, what);
    const raw = text.slice(value.span.start, value.span.end);
    // The name of a file of weights stands in no text.
    const named = raw === '' && path.endsWith(value.kind === 'text' ? value.text : '/');
    if (value.kind === 'text' && raw !== value.text && !named && !altered.test(raw)) {
      found.push(
        `${what}: ${JSON.stringify(value.text.slice(0, 99))} where ${JSON.stringify(raw.slice(0, 99))} stands`,
      );
    }
    const parts =
      value.kind === 'join'
        ? value.parts
        : value.kind === 'either'
          ? value.options
          : value.kind === 'list'
            ? value.elements
            : [];
    for (const part of parts) visit(part, what);
  };
  for (const { form, name, value } of bindings) visit(value, `${form} ${name.slice(0, 99)}`);
  for (const { language, text: inner, segments } of snippets) {
    if (segments[0]?.at !== 0) found.push(`a snippet of ${language} that begins nowhere`);
    segments.forEach(({ at, source }, index) => {
      const before = index === 0 ? -1 : segments[index - 1]!.at;
      if (at < before || at > inner.length || source < 0 || source > text.length)
        found.push(`${language} ${before} ${at} ${source}`);
    });
  }
  return found;
}

describe.each(extractors.map((extractor) => [extractor.id, extractor] as const))('%s', (_, extractor) => {
  const { path, texts, pieces } = specimenOf(extractor, select);
  const check = (text: string): void => {
    const wrong = faults(extractor.extract({ path, text }), path, text);
    if (wrong.length > 0) expect.fail(`${wrong.slice(0, 5).join('\n')}\nin ${JSON.stringify(text.slice(0, 2_000))}`);
  };

  it('takes a soup of its own pieces', () => {
    for (let seed = 1; seed <= 2 * runs; seed++) {
      const random = generator(seed);
      let text = '';
      for (let count = random(80); count >= 0; count--) text += pieces[random(pieces.length)] ?? '';
      check(text);
    }
  });

  it('takes its own texts cut, doubled, shuffled and with noise in them', () => {
    for (let seed = 1; seed <= runs && texts.length > 0; seed++) {
      const random = generator(seed);
      const text = texts[random(texts.length)]!;
      const [from, to] = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b) as [number, number];
      const noise = shapes[random(shapes.length)]![1](random(40));
      check(text.slice(0, from) + text.slice(to));
      check(text.slice(0, to) + text.slice(from));
      check(text.slice(from, to) + text.slice(0, from));
      check(text.slice(0, from) + noise + text.slice(from));
    }
  });

  it('takes arbitrary characters', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const random = generator(seed);
      let text = '';
      for (let count = random(200); count >= 0; count--)
        text += random(4) === 0 ? String.fromCharCode(random(0x10000)) : String.fromCharCode(9 + random(118));
      check(text);
    }
  });

  it('takes every beginning of a text', () => {
    for (const text of texts.slice(0, 3))
      for (let end = 0; end <= Math.min(text.length, 2 * runs); end++) check(text.slice(0, end));
  });

  it('takes 20,000 of anything, nested or in a row', () => {
    for (const [, shape] of shapes.filter((_, at) => (at + extractor.id.length) % 4 === 0 || runs > 500))
      check(shape(20_000));
  });
});
