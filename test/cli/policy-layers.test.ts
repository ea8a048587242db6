/** Layers on the command line: what extends what is read from clones, shown with file and line, and judged together. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

let room: string;
let commit: string;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const company = `version: 1
groups: { restricted: [CN] }
rules: { origin: { deny: { countries: [restricted] } } }
scopes:
  - { name: lab, repositories: ["acme/lab"], rules: { origin: { level: note } } }
`;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-layers-'));
  const clone = join(room, 'clones/acme/.github');
  write(clone, { 'model-policy.yml': company });
  git(clone, 'init', '-q');
  git(clone, 'add', '.');
  git(clone, 'commit', '-q', '-m', 'policy');
  commit = git(clone, 'rev-parse', 'HEAD').trim();
  // What lies there now is not what is read.
  write(clone, { 'model-policy.yml': 'version: 1\n' });
  write(join(room, 'app'), {
    '.github/model-policy.yml': `version: 1
extends: acme/.github//model-policy.yml@${commit}
rules: { origin: { roles: [publisher, root] } }
scopes:
  - { name: pay, paths: ["pay/**"], rules: { origin: { unknown: error } } }
`,
    'app/a.py': 'm = AutoModel.from_pretrained("Qwen/Qwen2.5-7B-Instruct")\n',
  });
  write(join(room, 'own'), {
    '.github/model-policy.yml': `version: 1
references:
  keys: [served_thing]
  ignore: [{ path: a.py, text: Qwen/Qwen2.5-7B-Instruct, extractor: python, reason: only a name }]
`,
    'a.py': 'm = AutoModel.from_pretrained("Qwen/Qwen2.5-7B-Instruct")\n',
    'b.yml': 'served_thing: mistralai/Mistral-7B-v0.1\n',
  });
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const roots = () => ['--policy-root', join(room, 'clones'), '--offline'];

interface Shown {
  readonly layers: readonly { readonly path: string; readonly digest: string }[];
  readonly places: readonly {
    readonly patterns?: readonly string[];
    readonly scopes: readonly string[];
    readonly rules: readonly {
      readonly rule: string;
      readonly readings: readonly {
        readonly layers: readonly string[];
        readonly keys: readonly {
          readonly key: string;
          readonly value: unknown;
          readonly place: { readonly path: string; readonly line: number };
        }[];
      }[];
    }[];
  }[];
}

describe('policy show', () => {
  it('shows each reading of each place, every key with its file and line', () => {
    const { code, out } = run([
      'policy',
      'show',
      join(room, 'app'),
      ...roots(),
      '--repository',
      'acme/app',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const { layers, places } = JSON.parse(out) as Shown;
    const upper = `acme/.github//model-policy.yml@${commit}`;
    expect(layers.map(({ path }) => path)).toEqual([upper, '.github/model-policy.yml']);
    expect(places.map(({ patterns, scopes }) => [patterns, scopes])).toEqual([
      [undefined, []],
      [['pay/**'], ['pay (.github/model-policy.yml)']],
    ]);
    const origin = places[0]?.rules.find(({ rule }) => rule === 'origin')?.readings ?? [];
    expect(
      origin.map((one) => [
        one.layers.length,
        one.keys.map(({ key, place }) => `${key} ${place.path.slice(0, 5)}:${place.line}`),
      ]),
    ).toEqual([
      [1, ['deny acme/:3']],
      [1, ['roles .gith:3']],
      [2, ['deny acme/:3', 'roles .gith:3']],
    ]);
  });

  it('shows one path to people', () => {
    const { code, out } = run([
      'policy',
      'show',
      join(room, 'app'),
      ...roots(),
      '--path',
      'pay/a.py',
      '--repository',
      'acme/app',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('pay/a.py, in pay (.github/model-policy.yml)');
    expect(out).toMatch(/unknown: error\s+\(\.github\/model-policy\.yml:5\)/u);
    expect(out).toMatch(/deny: countries CN/u);
  });

  it('says where a layer cannot be read', () => {
    const { code, err } = run(['policy', 'show', join(room, 'app'), '--offline']);
    expect(code).toBe(2);
    expect(err).toMatch(/\.github\/model-policy\.yml:2:\d+: the policy extends another one, which cannot be read/u);
    expect(err).toContain('--policy-root');
    expect(run(['policy', 'show', '--path', '../x']).code).toBe(3);
  });
});

describe('scan', () => {
  it('judges by every layer, as of the commit that is named', () => {
    const { code, out } = run(['scan', join(room, 'app'), ...roots(), '--repository', 'acme/app', '--format', 'json']);
    const report = JSON.parse(out) as { verdict: string; policy: { path: string; lower: readonly unknown[] } };
    expect([code, report.verdict, report.policy.lower.length]).toEqual([1, 'violated', 1]);
    // In the repository that a scope of the upper layer names it is a note.
    expect(run(['scan', join(room, 'app'), ...roots(), '--repository', 'acme/lab', '--quiet']).code).toBe(0);
    // Where nobody says which one it is, both count.
    expect(run(['scan', join(room, 'app'), ...roots(), '--quiet']).code).toBe(1);
  });

  it('knows the keys of the policy, and counts what it calls no model', () => {
    const { out } = run(['scan', join(room, 'own'), '--offline', '--format', 'json']);
    const report = JSON.parse(out) as {
      models: readonly { id: string }[];
      setAside: readonly { references: number }[];
    };
    expect(report.models.map(({ id }) => id)).toEqual(['huggingface:mistralai/Mistral-7B-v0.1']);
    expect(report.setAside.map(({ references }) => references)).toEqual([1]);
  });
});
