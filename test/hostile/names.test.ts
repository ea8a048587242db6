/** Names that define each other without end: following them stays bounded, is reported when cut, and loses nothing else. */
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/extract/definitions.js';
import { extract } from '../../src/extract/index.js';
import { linker } from '../../src/extract/link.js';

const nothing = { owner: () => false, family: () => undefined, ollama: () => false };
const many = (line: (index: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

function read(path: string, text: string) {
  return extract([{ path, text, nature: 'text', bytes: text.length }], nothing);
}

/** Milliseconds: far above what any of these takes, far below the minutes that they took. */
const patience = 20_000;

describe('names that have no end', () => {
  it.each<[string, string, string]>([
    ['defined by itself twice', 'a.py', `model = "org/first"\n${'llm = llm + llm\nf(model=llm)\n'.repeat(40)}`],
    [
      'defined by each other',
      'a.py',
      `model = "org/first"\n${'llm = llm or vlm\nvlm = vlm or llm\nf(model=llm)\n'.repeat(40)}`,
    ],
    ['of JavaScript', 'a.js', `model = "org/first";\n${'a = a || b; b = b || a; f({ model: a });\n'.repeat(40)}`],
    ['of a shell', 'a.sh', `MODEL=org/first\nexport A\n${'A="$A $A"\nollama pull $A\n'.repeat(40)}`],
    ['of the environment', '.env', `FIRST_MODEL=org/first\n${'MODEL=$MODEL/a\n'.repeat(40)}`],
    ['of a Makefile', 'Makefile', `MODEL = org/first\n${'A := $(A)$(A)\nMODEL2 = $(A)\n'.repeat(40)}`],
    ['chained in one statement', 'a.js', `model = "org/first";\n${'model = '.repeat(60)}model`],
  ])(
    '%s',
    (_, path, text) => {
      const { references } = read(path, text);
      expect(references.map((reference) => reference.text)).toContain('org/first');
    },
    patience,
  );

  it('are reported, because a model may hide behind them', () => {
    const location = { path: 'a.py', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const name = (level: number) => ({ kind: 'name' as const, space: 'local' as const, name: `n${level}`, location });
    const known = definitions(() => []);
    for (let level = 0; level < 4; level++)
      for (let times = 0; times < 24; times++)
        known.define('a.py', 'local', `n${level}`, {
          kind: 'join',
          parts: [name(level + 1), name(level + 1)],
          location,
        });
    known.define('a.py', 'local', 'n4', { kind: 'text', text: 'x', location });
    const links = linker(known);
    links.reach(name(0), 'a.py');
    expect(links.problems()).toEqual([{ code: 'file-too-slow', path: 'a.py' }]);
  });

  it('are followed as far as before where they have an end', () => {
    const { references, problems } = read('a.py', 'model = "org"\nmodel = model + "/name"\nload(model=model)\n');
    expect(problems).toEqual([]);
    expect(references.map(({ text, via }) => [text, via?.map((hop) => hop.line)])).toEqual([['org/name', [2, 3]]]);
  });
});

describe('names that are used very often', () => {
  it.each<[string, string, string]>([
    ['one name', 'a.py', many(() => 'model = "org/first"\nf(model=model)\n', 8000)],
    ['one name of JavaScript', 'a.js', many(() => 'const model = "org/first"; f({ model });\n', 8000)],
    [
      'one environment variable',
      'compose.yml',
      `services:\n${many((at) => `  s${at}:\n    environment:\n      MODEL: \${MODEL:-org/first}\n`, 4000)}`,
    ],
    [
      'attributes of anything',
      'a.py',
      many((at) => `class C${at}:\n  m${at} = "org/first"\nf(model=s.m${at})\n`, 8000),
    ],
    ['documents of one file', 'a.yaml', many(() => '---\nmodel: org/first\n', 40_000)],
    ['variables of make without a sign', 'Makefile', `${many(() => 'A += a\n', 120_000)}MODEL = org/first\n`],
  ])(
    '%s',
    (_, path, text) => {
      const { references, problems } = read(path, text);
      expect(problems).toEqual([]);
      expect(references[0]).toMatchObject({ text: 'org/first' });
    },
    patience,
  );

  it('keep a bounded number of hops', () => {
    const { references } = read('a.py', `MODEL = "org/first"\n${many(() => 'f(model=MODEL)\n', 1000)}`);
    expect(references[0]?.via).toHaveLength(200);
  });
});

describe('modules of one name in many folders', () => {
  it(
    'are told apart, and cost no more than their number',
    () => {
      const files = Array.from({ length: 8000 }, (_, at) => [
        { path: `p${at}/config.py`, text: `MODEL = "org/m${at}"\n` },
        { path: `p${at}/app.py`, text: 'from config import MODEL\nAutoModel.from_pretrained(MODEL)\n' },
      ]).flat();
      const { references } = extract(
        files.map((file) => ({ ...file, nature: 'text', bytes: file.text.length })),
        nothing,
      );
      const [first] = references.filter((reference) => reference.location.path === 'p7/config.py');
      expect(first?.via?.map((hop) => hop.path)).toEqual(['p7/app.py']);
      expect(references.filter((reference) => reference.location.path.endsWith('config.py'))).toHaveLength(8000);
    },
    patience,
  );
});
