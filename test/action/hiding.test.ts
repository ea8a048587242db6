/** Ways to hide a model in a file, in its name or in the checkout itself, all in few pull requests: each is found, or what was not read is told by name; docs/enforcement.md lists the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, git, type PullRequest, pullRequest } from '../runner/repository.js';
import { runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const policy = `version: 1
enforce: true
rules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }
scopes: [{ name: free, paths: ["research/**"], rules: { origin: { level: "off" } } }]
`;
const load = (model: string) => `model = AutoModel.from_pretrained("${model}")\n`;
const bad = load('Qwen/Qwen2.5-7B');
const good = load('mistralai/Mistral-7B-v0.1');
const steps = (step: string) => `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${step}\n`;
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 300\n`;
const utf32 = Buffer.from(
  [...`\ufeff${bad}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8, 0, 0]),
);

/** Files before and after; every file of the change has to be told: its model found, or why it was not read. */
const rows: readonly (readonly [what: string, told: 'found' | string, change: Files, base?: Files])[] = [
  ['writes the letters as escapes', 'found', { 'a01.py': load('\\x51wen/\\u0051wen2.5-7B') }],
  ['ends its lines as no system does any more', 'found', { 'a02.py': `x = 1\r${bad}\r` }],
  ['stands far to the right', 'found', { 'a03.py': `x = 1;${' '.repeat(30_000)}${bad}` }],
  [
    'stands behind a long comment of one line',
    'found',
    { 'a04.js': `/*${'x'.repeat(30_000)}*/ pipeline("x", "Qwen/Qwen2.5-7B")` },
  ],
  ['is merged into a mapping', 'found', { 'a05.yaml': 'x: &m { model: Qwen/Qwen2.5-7B }\ns: { <<: *m }\n' }],
  ['is an anchor of another key', 'found', { 'a06.yaml': 'zzz: &m Qwen/Qwen2.5-7B\nmodel: *m\n' }],
  [
    'is Python by the defaults of a workflow',
    'found',
    {
      '.github/workflows/a07.yml': `on: push\ndefaults: { run: { shell: "python {0}" } }\n${steps(`|\n          from transformers import AutoModel\n          ${bad}`)}`,
    },
  ],
  [
    'is in the environment of a workflow',
    'found',
    { '.github/workflows/a08.yml': `on: push\nenv: { SERVED: Qwen/Qwen2.5-7B }\n${steps('vllm serve "$SERVED"')}` },
  ],
  ['is in a file whose name has a line break', 'found', { 'a\n09.py': bad }],
  ['is in a file whose name is a pattern to git', 'found', { ':(exclude)a10.py': bad, '*.py': bad }],
  ['is in a file whose name is an option to git', 'found', { '--cached.py': bad }],
  ['is in a file whose name git would quote', 'found', { '"a11"\t\u00e9.py': bad }],
  ['differs from another file by the case of its name', 'found', { 'A.PY': bad, 'A.py': bad }, { 'a.py': good }],
  [
    'moves by the case of a letter to where it is not free',
    'found',
    { 'research/a12.py': null, 'Research/a12.py': bad },
    { 'research/a12.py': bad },
  ],
  [
    'says in the attributes that it is exported in no archive',
    'found',
    { 'a13/.gitattributes': '*.py export-ignore -text ident\n', 'a13/a.py': bad },
  ],
  [
    'reaches it by the name of its method',
    'found',
    { 'a14.py': 'getattr(AutoModel, "from_" + "pretrained")("Qwen/Qwen2.5-7B")\n' },
  ],
  ['is in a script without an extension', 'found', { 'bin/a15': `#!/usr/bin/env python3\n${bad}` }],
  [
    'has the attributes check it out in UTF-16',
    'file-not-text',
    { 'b01/.gitattributes': '*.py working-tree-encoding=UTF-16LE\n', 'b01/a.py': bad },
  ],
  ['puts a NUL byte into a script', 'file-not-text', { 'b02.sh': '#!/bin/bash\n# \0\nvllm serve Qwen/Qwen2.5-7B\n' }],
  ['writes the file in UTF-32', 'file-not-text', { 'b03.py': utf32 }],
  [
    'tells Python an encoding in which letters are others',
    'encoding-unknown',
    { 'b04.py': `# coding: utf-7\n${load('+AFE-wen/Qwen2.5-7B')}` },
  ],
  ['keeps the file in Git LFS', 'file-in-lfs', { 'b05.py': pointer }],
];

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Report {
  readonly problems: readonly { readonly code: string; readonly path?: string }[];
  readonly findings: readonly {
    readonly level: string;
    readonly introduced: boolean;
    readonly references: readonly { readonly location: { readonly path: string } }[];
  }[];
}

async function review(pull: PullRequest) {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never' },
  });
  expect(done.illegal).toEqual([]);
  const { problems, findings } = JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as Report;
  const gating = findings.filter(({ level, introduced }) => level === 'error' && introduced);
  const found = new Set(gating.flatMap(({ references }) => references.map(({ location }) => location.path)));
  return { ...done, found: [...found].sort(), problems: problems.map(({ code, path: at }) => `${code} ${at}`) };
}

describe('a model that a pull request hides', () => {
  let done: Awaited<ReturnType<typeof review>>;
  it('fails the check', async () => {
    const base = Object.assign({ [path]: policy, 'b.py': good }, ...rows.map(([, , , before = {}]) => before));
    done = await review(pullRequest({ base, change: Object.assign({}, ...rows.map(([, , change]) => change)) }));
    expect([done.exitCode, done.outputs.complete]).toEqual([1, 'false']);
  });

  it.each(rows.map(([what, told, change]) => [what, told, change] as const))(
    'and that %s is told as %s',
    (_, told, change) => {
      const paths = Object.keys(change).filter((one) => change[one] !== null && !one.endsWith('.gitattributes'));
      if (told === 'found') expect(done.found).toEqual(expect.arrayContaining(paths));
      else expect(done.problems).toEqual(expect.arrayContaining(paths.map((one) => `${told} ${one}`)));
    },
  );
});

describe('a checkout', () => {
  it('in which tags, replacements and grafts have the names of commits is read by its hashes', async () => {
    const pull = pullRequest({
      base: { [path]: policy, 'b.py': good },
      change: { [path]: 'version: 1\n', 'a.py': bad },
    });
    const at = (...args: readonly string[]) => git(pull.workspace, ...args);
    for (const name of [pull.base, pull.merge, 'HEAD']) at('update-ref', `refs/tags/${name}`, pull.head);
    at('update-ref', `refs/heads/${pull.base}`, pull.merge);
    at('replace', '-f', pull.base, pull.head);
    writeFileSync(join(pull.workspace, '.git/info/grafts'), `${pull.merge} ${pull.head} ${pull.head}\n`);
    const done = await review(pull);
    expect([done.exitCode, done.found, done.outputs['policy-source']]).toEqual([1, ['a.py'], `${path}@${pull.base}`]);
  });

  it('of a head that merges something else first is held against the base', async () => {
    const pull = pullRequest({ base: { [path]: policy, 'b.py': good }, change: { 'c.py': good }, depth: 9 });
    const at = (...args: readonly string[]) => git(pull.workspace, ...args);
    at('checkout', '--quiet', '--detach', pull.base);
    writeFileSync(join(pull.workspace, 'a.py'), bad);
    at('add', '--all');
    at('commit', '--quiet', '--message', 'evil');
    const evil = at('rev-parse', 'HEAD');
    at('merge', '--quiet', '--no-ff', '--no-edit', pull.head);
    const head = at('rev-parse', 'HEAD');
    expect(at('rev-parse', 'HEAD^1')).toBe(evil);
    const done = await review({ ...pull, head, merge: head });
    expect([done.exitCode, done.found]).toEqual([1, ['a.py']]);
  });

  it('that leaves files out has not seen the change', async () => {
    const pull = pullRequest({
      base: { [path]: policy, 'docs/a.md': 'a' },
      change: { 'app/a.py': bad, 'docs/b.md': 'b' },
    });
    git(pull.workspace, 'sparse-checkout', 'set', '--no-cone', '/docs/', '/.github/');
    const done = await review(pull);
    expect([done.exitCode, done.problems]).toEqual([2, ['file-not-checked-out app/a.py']]);
  });
});
