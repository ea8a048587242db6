/** Hostile and broken input: no reader of commands may throw, hang, or report places outside the text. */
import { describe, expect, it } from 'vitest';
import { dockerfile } from '../../src/extract/dockerfile.js';
import { justfile } from '../../src/extract/justfile.js';
import { makefile } from '../../src/extract/makefile.js';
import { modelCard } from '../../src/extract/model-card.js';
import { modelfile } from '../../src/extract/modelfile.js';
import { procfile } from '../../src/extract/procfile.js';
import { shell } from '../../src/extract/shell.js';
import type { Extraction, Value } from '../../src/extract/types.js';

const extractors = [shell, dockerfile, makefile, justfile, procfile, modelfile, modelCard];

/** A seeded generator of numbers in 0..limit-1 (mulberry32). */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const pieces =
  `' " \` $ $( $(( \${ } ) ( {{ }} \${{ \\ \\\n \n \r\n \t # ; ;; & && | || > >> < << <<- <<< <<EOF EOF = := ?= += : := - -- --model -m -c @ % ~ * ? [ ] [[ ]] ! if then fi for in do done case esac function export declare X=( X= X a/b ollama pull python docker run FROM RUN ENV ARG COPY CMD ENTRYPOINT ["a", "b"] --- base_model: define endef """ \u{1f600} \u0000 sudo env xargs echo eval bash \ufeff`.split(
    ' ',
  );

function arbitrary(seed: number, length: number): string {
  const next = generator(seed);
  let text = '';
  for (let count = 0; count < length; count++) text += pieces[next(pieces.length)]! + (next(3) === 0 ? '' : ' ');
  return text;
}

function holdsLaws({ bindings, snippets = [] }: Extraction, text: string): void {
  const visit = (value: Value): void => {
    expect(value.span.start).toBeGreaterThanOrEqual(0);
    expect(value.span.end).toBeGreaterThanOrEqual(value.span.start);
    expect(value.span.end).toBeLessThanOrEqual(text.length);
    if (value.kind === 'join') value.parts.forEach(visit);
    if (value.kind === 'either') value.options.forEach(visit);
    if (value.kind === 'list') value.elements.forEach(visit);
    if (value.kind === 'text') expect(value.text.length).toBeLessThanOrEqual(text.length);
  };
  for (const { value } of bindings) visit(value);
  for (const { segments } of snippets) {
    expect(segments[0]?.at).toBe(0);
    segments.forEach(({ at, source }, index) => {
      if (index > 0) expect(at).toBeGreaterThanOrEqual(segments[index - 1]!.at);
      expect(source).toBeLessThanOrEqual(text.length);
    });
  }
}

const deep = (open: string, inside: string, close: string, count: number): string =>
  open.repeat(count) + inside + close.repeat(count);

const hostile: readonly (readonly [title: string, text: string])[] = [
  ['nested substitutions', deep('$(', 'x', ')', 20_000)],
  ['open substitutions', '"$('.repeat(20_000)],
  ['nested expansions', deep('${a:-', 'x', '}', 20_000)],
  ['nested arrays', deep('a=(', 'x', ')', 20_000)],
  ['nested subshells', deep('( ', 'x', ' )', 20_000)],
  ['nested wrappers', `${'sudo '.repeat(20_000)}ollama pull x`],
  ['nested containers', `${'docker run x '.repeat(20_000)}y`],
  ['nested cases', 'case x in a) '.repeat(20_000)],
  ['nested processes', '<('.repeat(20_000)],
  ['open templates', '{{'.repeat(20_000)],
  ['open quotes', `'`.repeat(20_001)],
  ['open double quotes', '"'.repeat(20_001)],
  ['open backticks', '`\\`'.repeat(20_000)],
  ['here-documents without an end', 'RUN cat <<A1 <<B2\n'.repeat(20_000)],
  [
    'different here-documents without an end',
    Array.from({ length: 20_000 }, (_, index) => `cat <<E${index}\n`).join(''),
  ],
  ['many flags', `x ${'--a b '.repeat(20_000)}`],
  ['many pairs', `x ${'a=b,'.repeat(20_000)}`],
  ['many commas', `x a=${','.repeat(40_000)}`],
  ['backslashes', '\\'.repeat(40_001)],
  ['continued lines', `ENV A=b ${'\\\n'.repeat(20_000)}`],
  ['comments in continued lines', `ENV A=b \\\n${'# \\\n'.repeat(20_000)}`],
  ['references of make', `A = ${deep('$(or a,', 'x', ')', 20_000)}`],
  ['dollar signs of make', `all:\n\t${'$$'.repeat(20_000)}`],
  ['colons', `a${' b'.repeat(20_000)}:`],
  ['blanks', `A = x${' '.repeat(60_000)}#`],
  ['letters', 'a'.repeat(60_000)],
  ['quotes of a Modelfile', 'SYSTEM """\nFROM x\n'.repeat(20_000)],
  ['a list', `CMD [${'"a",'.repeat(20_000)}`],
  ['a list of quotes', `CMD [${'"'.repeat(20_001)}`],
  ['a long front matter', `---\n${'base_model: x\n'.repeat(10_000)}`],
];

describe.each(extractors)('$id', (extractor) => {
  it('survives arbitrary text', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const text = arbitrary(seed, 1 + (seed % 60));
      holdsLaws(extractor.extract({ path: 'x', text }), text);
    }
  });

  it.each(hostile)('survives %s', (_title, text) => {
    const extraction = extractor.extract({ path: 'x', text });
    expect(extraction.bindings.length).toBeLessThan(100_000);
    expect(extractor.extract({ path: 'x', text: text + text }).bindings.length).toBeLessThan(200_000);
  });
});
