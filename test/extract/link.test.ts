/** How names are followed to literals: hops, cycles, joins, nearness, modules; through the whole engine, file by file. */
import { describe, expect, it } from 'vitest';
import { extract, type Vocabulary } from '../../src/extract/index.js';
import type { Reference } from '../../src/extract/types.js';

/** Everything is believed where a model is expected, nothing elsewhere. */
const vocabulary: Vocabulary = { owner: () => false, family: () => undefined, ollama: () => false };

type Files = Readonly<Record<string, string>>;

function references(files: Files): readonly Reference[] {
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    text,
    bytes: text.length,
    nature: 'text' as const,
  }));
  return extract(sources, vocabulary).references;
}

/** `path:line text < hop hop`, dynamic ones with `?`; a file's path alone when it has one line. */
function lines(files: Files): readonly string[] {
  const at = ({ path, line }: { path: string; line: number }): string => `${path}:${line}`;
  return references(files).map(({ text, location, dynamic, via = [] }) =>
    [at(location), dynamic ? `?${text}` : text, ...(via.length > 0 ? ['<', ...via.map(at)] : [])].join(' '),
  );
}

const load = (value: string): string => `from transformers import AutoModel\nAutoModel.from_pretrained(${value})\n`;

describe('hops', () => {
  const chain = (length: number): string =>
    [`model0 = "org/name"`, ...Array.from({ length }, (_, at) => `model${at + 1} = model${at}`)].join('\n');

  it('are followed up to five', () => {
    // `model4` is the fifth name on the way, counted from the call.
    const text = `${chain(4)}\n${load('model4')}`;
    expect(lines({ 'a.py': text })).toEqual(['a.py:1 org/name < a.py:2 a.py:3 a.py:4 a.py:5 a.py:7']);
  });

  it('end there, and the place is dynamic', () => {
    expect(lines({ 'a.py': `${chain(5)}\n${load('model5')}` })).toEqual(['a.py:8 ?{model5}']);
  });

  it('cross files and formats, and all are told', () => {
    expect(
      lines({
        '.env': 'NAME=org/name',
        'compose.yaml': 'services:\n  a:\n    environment:\n      CHECKPOINT: ${NAME}',
        'app/config.py': 'import os\nCHECKPOINT = os.environ["CHECKPOINT"]',
        'app/main.py': `from app.config import CHECKPOINT\n${load('CHECKPOINT')}`,
      }),
    ).toEqual(['.env:1 org/name < compose.yaml:4 app/config.py:2 app/main.py:3']);
  });
});

describe('cycles', () => {
  it.each<[string, string]>([
    ['of one', 'a = a'],
    ['of two', 'a = b\nb = a'],
    ['through a join', 'a = f"{b}-x"\nb = f"{a}-y"'],
    ['through a default', 'a = b or b\nb = a or a'],
  ])('%s end, and the place is dynamic', (_, text) => {
    expect(lines({ 'a.py': `${text}\n${load('a')}` }).map((line) => line.replace(/^\S+ /, ''))).toEqual(['?{a}']);
  });

  it('a variable with itself for a default is no hop', () => {
    expect(lines({ 'compose.yaml': 'services:\n  a:\n    environment:\n      MODEL: ${MODEL:-org/name}' })).toEqual([
      'compose.yaml:4 org/name',
    ]);
  });

  it('many definitions of one name by itself stay cheap', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `s${at}/compose.yaml`,
        `services:\n  a:\n    environment:\n      MODEL: \${MODEL:-org/name-${at}}`,
      ]),
    );
    const found = lines({ ...files, 'main.py': `import os\n${load('os.environ["MODEL"]')}` });
    expect(found.filter((line) => line.includes('main.py:3')).length).toBeGreaterThanOrEqual(20);
  });
});

describe('joins', () => {
  it('stand where their longest part stands', () => {
    expect(lines({ 'a.py': `ORG = "organisation"\nNAME = f"{ORG}/name"\n${load('NAME')}` })).toEqual([
      'a.py:1 organisation/name < a.py:2 a.py:4',
    ]);
    expect(lines({ 'a.py': `ORG = "org"\nNAME = f"{ORG}/long-name"\n${load('NAME')}` })).toEqual([
      'a.py:2 org/long-name < a.py:2 a.py:4',
    ]);
  });

  it('may use a name twice', () => {
    expect(lines({ 'a.py': `NAME = "name"\n${load('f"{NAME}/{NAME}"')}` })).toEqual([
      'a.py:1 name/name < a.py:3 a.py:3',
    ]);
  });

  it('are every combination of their alternatives', () => {
    expect(
      lines({ 'a.py': `NAME = "a" if x else "b"\n${load('f"longest/{NAME}"')}` }).map((line) => line.split(' ')[1]),
    ).toEqual(['longest/a', 'longest/b']);
  });

  it('with an unknown part are dynamic', () => {
    expect(lines({ 'a.py': load('f"org/{size}"') })).toEqual(['a.py:2 ?org/{size}']);
  });
});

describe('settings files', () => {
  const loaded = 'import yaml\ncfg = yaml.safe_load(open("app.yaml"))\n';
  const pick = (name: string): string => `chat: { pick: org/${name} }`;

  it.each<[string, Files, readonly string[]]>([
    [
      'beside the code',
      { 'a/app.yaml': pick('a'), 'app.yaml': pick('top') },
      ['a/app.yaml:1 org/a < a/use.py:2 a/use.py:4'],
    ],
    ['above it', { 'app.yaml': pick('top'), 'b/app.yaml': pick('b') }, ['app.yaml:1 org/top < a/use.py:2 a/use.py:4']],
    ['elsewhere, the only one', { 'b/app.yaml': pick('b') }, ['b/app.yaml:1 org/b < a/use.py:2 a/use.py:4']],
    [
      'elsewhere, one of several',
      { 'b/app.yaml': pick('b'), 'c/app.yaml': pick('c') },
      ['a/use.py:4 ?{cfg.chat.pick}'],
    ],
    ['a copy to be filled in', { 'app.example.yaml': pick('x') }, ['app.example.yaml:1 org/x < a/use.py:2 a/use.py:4']],
    ['without the key', { 'app.yaml': 'chat: { other: 1 }' }, ['a/use.py:4 ?{cfg.chat.pick}']],
    ['not there', {}, ['a/use.py:4 ?{cfg.chat.pick}']],
  ])('%s', (_, files, expected) => {
    const use = `${loaded}${load('cfg["chat"]["pick"]')}`;
    expect(lines({ ...files, 'a/use.py': use }).filter((line) => line.includes('use.py'))).toEqual(expected);
  });

  it.each(['cfg = cfg["chat"]', 'cfg = other["a"]\nother = cfg["b"]', 'cfg = yaml.safe_load(open(cfg["path"]))'])(
    'ends where it leads to itself: %s',
    (text) => {
      const found = lines({ 'app.yaml': pick('a'), 'a.py': `${loaded}${text}\n${load('cfg["chat"]["pick"]')}` });
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

describe('variables of the environment', () => {
  it('are the nearest of their name', () => {
    expect(
      lines({
        'a/.env': 'CHECKPOINT=org/a',
        'b/.env': 'CHECKPOINT=org/b',
        'b/main.py': `import os\n${load('os.environ["CHECKPOINT"]')}`,
      }),
    ).toEqual(['b/.env:1 org/b < b/main.py:3']);
  });

  it('of the root are used everywhere', () => {
    expect(
      lines({ '.env': 'CHECKPOINT=org/a', 'b/c/main.py': `import os\n${load('os.environ["CHECKPOINT"]')}` }),
    ).toEqual(['.env:1 org/a < b/c/main.py:3']);
  });

  it('do not cross to values of charts', () => {
    expect(
      lines({ 'values.yaml': 'CHECKPOINT: org/a', 'main.py': `import os\n${load('os.environ["CHECKPOINT"]')}` }),
    ).toEqual(['main.py:3 ?{CHECKPOINT}']);
  });
});

describe('values and variables', () => {
  it('of a chart are used in its own templates', () => {
    const template = 'args: ["--model", "{{ .Values.engine.checkpoint }}"]';
    expect(
      lines({
        'one/values.yaml': 'engine:\n  checkpoint: org/one',
        'two/values.yaml': 'engine:\n  checkpoint: org/two',
        'two/templates/a.yaml': template,
      }),
    ).toEqual(['two/values.yaml:2 org/two < two/templates/a.yaml:1']);
  });

  it('of Terraform belong to their folder', () => {
    const use = 'resource "aws_x" "y" {\n  model_id = var.checkpoint\n}';
    const variable = (name: string): string => `variable "checkpoint" {\n  default = "${name}"\n}`;
    expect(lines({ 'a/v.tf': variable('org/a'), 'b/v.tf': variable('org/b'), 'a/main.tf': use })).toEqual([
      'a/v.tf:2 org/a < a/main.tf:2',
    ]);
  });
});

describe('modules of Python', () => {
  const constants = 'CHECKPOINT = "org/name"';
  it.each<[what: string, files: Files, expected: readonly string[]]>([
    [
      'beside',
      { 'names.py': constants, 'main.py': `from names import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['names.py:1 org/name < main.py:3'],
    ],
    [
      'relative',
      { 'p/names.py': constants, 'p/main.py': `from .names import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['p/names.py:1 org/name < p/main.py:3'],
    ],
    [
      'of the parent',
      { 'p/names.py': constants, 'p/q/main.py': `from ..names import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['p/names.py:1 org/name < p/q/main.py:3'],
    ],
    [
      'of a package',
      { 'p/__init__.py': constants, 'main.py': `from p import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['p/__init__.py:1 org/name < main.py:3'],
    ],
    [
      'below a source folder',
      { 'src/p/names.py': constants, 'src/main.py': `from p.names import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['src/p/names.py:1 org/name < src/main.py:3'],
    ],
    [
      'renamed',
      { 'names.py': constants, 'main.py': `from names import CHECKPOINT as C\n${load('C')}` },
      ['names.py:1 org/name < main.py:3'],
    ],
    [
      'whole',
      { 'names.py': constants, 'main.py': `import names\n${load('names.CHECKPOINT')}` },
      ['names.py:1 org/name < main.py:3'],
    ],
    [
      'a class',
      {
        'names.py': 'class C:\n    CHECKPOINT = "org/name"',
        'main.py': `from names import C\n${load('C.CHECKPOINT')}`,
      },
      ['names.py:2 org/name < main.py:3'],
    ],
    [
      'a dict',
      { 'names.py': 'NAMES = {"a": "org/name"}', 'main.py': `from names import NAMES\n${load('NAMES["a"]')}` },
      ['names.py:1 org/name < main.py:3'],
    ],
    [
      'an instance',
      {
        'names.py': 'class C:\n    checkpoint: str = "org/name"\nc = C()',
        'main.py': `from names import c\n${load('c.checkpoint')}`,
      },
      ['names.py:2 org/name < main.py:3'],
    ],
    [
      'the nearest of a name',
      {
        'a/names.py': constants,
        'b/names.py': 'CHECKPOINT = "org/b"',
        'b/main.py': `from names import CHECKPOINT\n${load('CHECKPOINT')}`,
      },
      ['b/names.py:1 org/b < b/main.py:3'],
    ],
    [
      'another of that name is not meant',
      { 'other.py': constants, 'main.py': `from names import CHECKPOINT\n${load('CHECKPOINT')}` },
      ['main.py:3 ?{CHECKPOINT}'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected);
  });
});

describe('modules of JavaScript', () => {
  const use = (name: string): string => `\nAutoModel.from_pretrained(${name});`;
  const constants = "export const checkpoint = 'org/name';";
  it.each<[what: string, files: Files, expected: readonly string[]]>([
    [
      'relative',
      { 'a/names.ts': constants, 'a/main.ts': `import { checkpoint } from './names';${use('checkpoint')}` },
      ['a/names.ts:1 org/name < a/main.ts:2'],
    ],
    [
      'with an extension',
      { 'a/names.ts': constants, 'a/main.ts': `import { checkpoint } from './names.js';${use('checkpoint')}` },
      ['a/names.ts:1 org/name < a/main.ts:2'],
    ],
    [
      'an index file',
      { 'names/index.ts': constants, 'main.ts': `import { checkpoint } from './names';${use('checkpoint')}` },
      ['names/index.ts:1 org/name < main.ts:2'],
    ],
    [
      'an alias of the root',
      { 'src/names.ts': constants, 'src/main.ts': `import { checkpoint } from '@/names';${use('checkpoint')}` },
      ['src/names.ts:1 org/name < src/main.ts:2'],
    ],
    [
      'a default',
      { 'names.ts': "export default 'org/name';", 'main.ts': `import checkpoint from './names';${use('checkpoint')}` },
      ['names.ts:1 org/name < main.ts:2'],
    ],
    [
      'a member of a default',
      { 'names.ts': "export default { m: 'org/name' };", 'main.ts': `import names from './names';${use('names.m')}` },
      ['names.ts:1 org/name < main.ts:2'],
    ],
    [
      'exported by module.exports',
      {
        'names.cjs': "module.exports = { m: 'org/name' };",
        'main.cjs': `const { m } = require('./names.cjs');${use('m')}`,
      },
      ['names.cjs:1 org/name < main.cjs:2'],
    ],
    [
      'a whole that is required',
      {
        'names.cjs': "module.exports = { m: 'org/name' };",
        'main.cjs': `const names = require('./names.cjs');${use('names.m')}`,
      },
      ['names.cjs:1 org/name < main.cjs:2'],
    ],
    [
      'a default of CommonJS',
      {
        'names.cjs': "module.exports = { m: 'org/name' };",
        'main.mjs': `import names from './names.cjs';${use('names.m')}`,
      },
      ['names.cjs:1 org/name < main.mjs:2'],
    ],
    [
      'exported again',
      {
        'a.ts': constants,
        'b.ts': "export { checkpoint } from './a';",
        'main.ts': `import { checkpoint } from './b';${use('checkpoint')}`,
      },
      ['a.ts:1 org/name < b.ts:1 main.ts:2'],
    ],
    [
      'an object',
      {
        'names.ts': "export const NAMES = { m: 'org/name' };",
        'main.ts': `import { NAMES } from './names';${use('NAMES.m')}`,
      },
      ['names.ts:1 org/name < main.ts:2'],
    ],
    [
      'a package of another',
      { 'names.ts': constants, 'main.ts': `import { checkpoint } from 'some-package';${use('checkpoint')}` },
      ['main.ts:2 ?{checkpoint}'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected);
  });
});
