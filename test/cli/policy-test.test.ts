/** `policy test`: files of cases against policies, the differences that it shows, and what it refuses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

let room: string;
let made = 0;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-cases-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const policy =
  'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, roles: [root] }\n  license: { allow: [permissive] }\n';

/** A folder with a policy and one file of cases. */
function folder(cases: string, more: Readonly<Record<string, string>> = {}): string {
  made += 1;
  const path = join(room, `cases-${made}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries({ 'policy.yml': policy, 'a.cases.yml': cases, ...more }))
    writeFileSync(join(path, name), text);
  return path;
}
const test = (path: string, ...more: string[]) => run(['policy', 'test', path, ...more]);
const head = 'version: 1\nlayers: [policy.yml]\ntoday: 2026-11-23\n';

describe('the story', () => {
  it('is answered as its cases say', () => {
    const { code, out } = test('fixtures/story/cases');
    expect(out).toMatch(/13 cases answered as expected/);
    expect(code).toBe(0);
  });
});

describe('a case', () => {
  it('that differs is shown with what was expected, what was found, why, and the place in the policy', () => {
    const path = folder(
      `${head}cases:\n  - name: our bot\n    because: weights from China are not for us\n    model: Qwen/Qwen2.5-7B-Instruct\n    path: a.py\n    expect: { origin: pass, license: pass }\n    verdict: pass\n`,
    );
    const { code, out } = test(path);
    expect(code).toBe(1);
    expect(out).toMatch(/✗ \S+a\.cases\.yml:5 our bot/);
    expect(out).toContain('Qwen/Qwen2.5-7B-Instruct in a.py: weights from China are not for us');
    expect(out).toMatch(/origin {3}- pass\n {11}\+ error\n {2}verdict {2}- pass\n {11}\+ violated/);
    expect(out).toMatch(/error: its weights come from Qwen\/Qwen2\.5-7B[\s\S]*policy\.yml:3\)/);
    expect(out).toContain('✗ 1 of 1 case is not answered as expected (- expected, + found)');
    const json = JSON.parse(test(path, '--format', 'json').out) as { cases: { differences: unknown[] }[] };
    expect(json.cases[0]?.differences).toEqual([
      { about: 'origin', expected: 'pass', found: 'error' },
      { about: 'verdict', expected: 'pass', found: 'violated' },
    ]);
  });

  it.each<[string, string, number]>([
    [
      'an invented model',
      'suppose: { acme/x: { publisher: acme, countries: [KR], license: mit, root: true } }\ncases: [{ name: x, model: acme/x, expect: { origin: pass, license: pass } }]',
      0,
    ],
    [
      'an invented parent',
      'suppose: { acme/x: { license: mit, from: { finetune: [Qwen/Qwen2.5-7B] } } }\ncases: [{ name: x, model: acme/x, expect: { origin: error }, subjects: ["root:Qwen/Qwen2.5-7B"] }]',
      0,
    ],
    [
      'a base that nobody declares',
      'suppose: { acme/x: { license: mit } }\ncases: [{ name: x, model: acme/x, expect: { origin: warning }, subjects: ["unknown:root:acme/x"] }]',
      0,
    ],
    ['subjects that differ', 'cases: [{ name: x, model: Qwen/Qwen2.5-7B, expect: {}, subjects: [] }]', 1],
    ['a note below what is expected', 'cases: [{ name: x, model: Qwen/Qwen2.5-7B, expect: { origin: warning } }]', 1],
  ])('%s', (_, text, code) => {
    expect(test(folder(`${head}${text}\n`))).toMatchObject({ code });
  });
});

describe('what cannot be used', () => {
  it.each<[string, string, RegExp]>([
    ['no YAML', 'version: 1\ncases: [', /a\.cases\.yml:2:\d+: the cases cannot be used/],
    [
      'a key that it does not have',
      `${head}cases: [{ name: x, modle: a/b, expect: {} }]`,
      /`modle` under `cases\[0\]`; did you mean `model`\?/,
    ],
    ['a rule that there is not', `${head}cases: [{ name: x, model: a/b, expect: { orign: pass } }]`, /orign/],
    [
      'an outcome that there is not',
      `${head}cases: [{ name: x, model: a/b, expect: { origin: eror } }]`,
      /did you mean `error`\?/,
    ],
    [
      'a text that names no model',
      `${head}cases: [{ name: x, model: a b c, expect: {} }]`,
      /`a b c` is no id of a model/,
    ],
    [
      'a country that is none',
      `${head}suppose: { acme/x: { countries: [KR, CHN] } }\ncases: [{ name: x, model: acme/x, expect: {} }]`,
      /a\.cases\.yml:4:38: .*`suppose\.acme\/x\.countries\[1\]`: `CHN` is no country code \(ISO 3166-1 alpha-2\); did you mean `CN`\?/,
    ],
    ['no cases', `${head}cases: []`, /at least one element/],
    [
      'a policy that is not there',
      'version: 1\nlayers: [none.yml]\ncases: [{ name: x, model: a/b, expect: {} }]',
      /none\.yml: cannot read the policy: no such file/,
    ],
    [
      'a policy with mistakes',
      'version: 1\nlayers: [bad.yml]\ncases: [{ name: x, model: a/b, expect: {} }]',
      /bad\.yml:2:1/,
    ],
    [
      'a policy that extends what nobody gives',
      'version: 1\nlayers: [extends.yml]\ncases: [{ name: x, model: a/b, expect: {} }]',
      /the cases give no file for it under `extends`/,
    ],
  ])('%s', (_, text, said) => {
    const path = folder(text, {
      'bad.yml': 'version: 1\nrulez: {}\n',
      'extends.yml': `version: 1\nextends: acme/.github//p.yml@${'0'.repeat(40)}\n`,
    });
    const { code, err } = test(path);
    expect(err.replace(/\s+/g, ' ')).toMatch(said);
    expect(code).toBe(2);
  });

  it('a folder without cases tests nothing, and fails', () => {
    const path = join(room, 'empty');
    mkdirSync(path);
    expect(test(path)).toMatchObject({ code: 2, err: expect.stringContaining('it holds no *.cases.yml') });
    expect(test(join(path, 'none'))).toMatchObject({ code: 2, err: expect.stringContaining('no such file or folder') });
  });
});
