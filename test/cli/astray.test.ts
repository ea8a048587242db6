/** Policies that would not do what their author thinks: paths that no file has, a policy where none is looked for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

let room: string;
let made = 0;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-astray-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A repository with these files, and the remarks of a scan of it or of a folder in it as `code detail`. */
function remarks(files: Readonly<Record<string, string>>, folder = '', ...more: readonly string[]) {
  const root = join(room, `repository-${made++}`);
  mkdirSync(join(root, '.git'), { recursive: true });
  for (const [name, text] of Object.entries({ 'app/a.py': '\n', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { code, out } = run(['scan', join(root, folder), '--offline', '--format', 'json', ...more], { cwd: root });
  const { problems } = JSON.parse(out) as { problems: readonly { code: string; path?: string; detail: string }[] };
  return { code, said: problems.map((one) => [one.code, one.path, one.detail].filter(Boolean).join(' ')) };
}

const place = '.github/model-policy.yml';
const policy = (more = '') => `version: 1\nrules: { license: { allow: [permissive] } }\n${more}`;
const scope = (...paths: readonly string[]) =>
  policy(`scopes: [{ name: pii, paths: ${JSON.stringify(paths)}, rules: { license: { allow: [mit] } } }]\n`);
const exception = (path: string) =>
  policy(
    `exceptions:\n  - { id: e1, rule: origin, models: [a/b], paths: [${path}], accepted: { subjects: ["root:a/b"], roots: [a/b] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-01-01 }\n`,
  );

describe('paths that match no file', () => {
  it.each<[string, string, readonly string[]]>([
    ['a scope of a folder that is there', scope('app/**'), []],
    ['one path of two', scope('App/**', 'app/*.py'), []],
    ['a folder by another case', scope('App/**'), [`glob-of-no-file ${place} scope pii: \`App/**\``]],
    ['a folder without what lies in it', scope('app', 'api'), [`glob-of-no-file ${place} scope pii: \`app\`, \`api\``]],
    ['an exception', exception('lib/**'), [`glob-of-no-file ${place} exception e1: \`lib/**\``]],
    ['an exception of a file that is there', exception('app/a.py'), []],
  ])('%s', (_, text, expected) => {
    expect(remarks({ [place]: text })).toEqual({ code: 0, said: expected });
  });
});

describe('a policy where none is looked for', () => {
  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['nowhere', {}, '', []],
    ['in its place', { [place]: policy(), 'model-policy.yml': policy() }, '', []],
    ['above the folder', { [place]: policy() }, 'app', [`unused-policy ../${place}`]],
    ['at the root', { 'model-policy.yml': policy() }, '', ['unused-policy model-policy.yml']],
    ['as JSON', { '.github/model-policy.json': '{}' }, '', ['unused-policy .github/model-policy.json']],
    ['in the folder', { 'app/model-policy.yaml': policy() }, 'app', ['unused-policy model-policy.yaml']],
  ])('%s, and so nothing was judged', (_, files, folder, expected) => {
    expect(remarks(files, folder)).toEqual({ code: expected.length > 0 ? 2 : 0, said: expected });
  });

  it('is not told of one that was passed', () => {
    expect(remarks({ [place]: policy() }, 'app', '--policy', place).said).toEqual([]);
  });
});

describe('policy check', () => {
  it('counts rules that scopes and presets state', () => {
    const file = join(room, 'scoped.yml');
    writeFileSync(
      file,
      'version: 1\npresets: { known-origin-only: true }\nscopes: [{ name: a, paths: ["a/**"], rules: { license: { allow: [mit] } } }]\n',
    );
    const { code, out } = run(['policy', 'check', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/can be used: rules origin and license, 1 scope,/);
    expect(out).not.toContain('judges nothing');
  });
});
