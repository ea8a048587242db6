/** Texts that are long in one way only: each costs no more than its length, and what stands beside it is still found. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';

const nothing = { owner: () => false, family: () => undefined, ollama: () => false };
/** Milliseconds: far above what any of these takes, far below the minutes that they took. */
const patience = 20_000;
const length = 1 << 19;

/** `unit` again and again, up to half of the largest file; `#` is a number of its own. */
function many(unit: string): string {
  const units: string[] = [];
  for (let size = 0; size < length; size += units.at(-1)!.length)
    units.push(unit.replaceAll('#', String(units.length)));
  return units.join('');
}

function read(path: string, text: string) {
  return extract([{ path, text, nature: 'text', bytes: text.length }], nothing).references;
}

describe('half a megabyte of', () => {
  it.each<[string, string, string, string, string]>([
    ['redirects of one command', 'a.sh', 'ollama pull org/first\ncat', ' <a b', ''],
    ['heredocs with one marker', 'a.tf', 'model = "org/first"\n', '<<EOT\n${', ''],
    ['heredocs with other markers', 'a.tf', 'model = "org/first"\n', '<<E#\n${', ''],
    ['lines of one recipe', 'justfile', 'a:\n  ollama pull org/first\n', '  x\n', ''],
    ['calls upon calls', 'a.js', 'model = "org/first";\nx', '.load("y")', ''],
    ['calls upon calls upon models', 'a.js', 'model = "org/first";\nx = ', 'model(x).', 'y'],
    ['strings on one line of JSON', 'a.json', '{"model": "org/first", "x": [', '"y",', '"z"]}'],
    ['strings on lines of a YAML list', 'a.yaml', 'model: org/first\nx: [\n', '  "y",\n', '  "z"]\n'],
    ['strings on one line of YAML', 'a.yaml', 'model: org/first\nx: [', '"y", ', '"z"]\n'],
    ['strings on one line of TOML', 'a.toml', 'model = "org/first"\nx = [', '"y",', '"z"]\n'],
    ['strings on one line of Python', 'a.py', 'model = "org/first"\nx = [', '"y",', '"z"]\n'],
  ])(
    '%s',
    (_, path, head, unit, tail) => {
      expect(read(path, `${head}${many(unit)}${tail}`)[0]?.text).toMatch(/^(?:org\/)?first$|^org\/first$/);
    },
    patience,
  );

  it.each<[string, string, string, string]>([
    ['JavaScript', 'a.js', 'const models = [', '"org/m#",'],
    ['Python', 'a.py', 'models = [', '"org/m#",'],
    ['JSON', 'a.json', '{"models": [', '"org/m#",'],
    ['YAML', 'a.yaml', 'models: [', '"org/m#",'],
    ['TOML', 'a.toml', 'models = [', '"org/m#",'],
  ])(
    'models in a list of %s, and the last is found',
    (_, path, head, unit) => {
      const end = path === 'a.json' ? '"org/last"]}' : '"org/last"]';
      expect(read(path, `${head}${many(unit)}${end}`).at(-1)?.text).toBe('org/last');
    },
    patience,
  );
});
