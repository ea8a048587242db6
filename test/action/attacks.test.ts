/** Ways in which a pull request may try to pass with a model that its base forbids; docs/enforcement.md lists the same, and what no gate inside a repository can do. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, pullRequest } from '../runner/repository.js';
import { runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const denying = `version: 1
enforce: true
rules: { origin: { deny: { countries: [CN] }, roles: [publisher, root], unknown: error } }
scopes: [{ name: free, paths: ["research/**"], rules: { origin: { level: "off", unknown: "off" } } }]
`;
const bad = 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n';
const good = 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';
const exception = `exceptions:
  - id: mine
    rule: origin
    models: ["huggingface:Qwen/Qwen2.5-7B"]
    paths: ["**"]
    accepted: { subjects: ["root:Qwen/Qwen2.5-7B", "publisher:Qwen"], roots: ["Qwen/Qwen2.5-7B"] }
    reason: trust me
    owner: "@me"
    granted: 2020-01-01
    expires: 2099-12-31
`;
const cell = (source: string, output: string) => ({
  cell_type: 'code',
  source: [source],
  outputs: [{ output_type: 'stream', name: 'stdout', text: [output] }],
});
const notebook = JSON.stringify({ nbformat: 4, cells: [cell('1', 'x'.repeat(500_000)), cell(bad, '')] });
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bad, 'utf16le')]);

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Attack {
  readonly base?: Files;
  readonly change: Files;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** 1: the check fails on the model; 2: nobody could see enough to pass it. */
const attacks: readonly (readonly [what: string, exit: 1 | 2, attack: Attack])[] = [
  ['takes the rule out of the policy', 1, { change: { [path]: 'version: 1\n', 'a.py': bad } }],
  [
    'puts a link in the place of the policy',
    1,
    { change: { [path]: { link: '../lax.yml' }, 'lax.yml': 'version: 1\n', 'a.py': bad } },
  ],
  ['deletes the policy', 1, { change: { [path]: null, 'a.py': bad } }],
  ['adds an exception for itself', 1, { change: { [path]: denying + exception, 'a.py': bad } }],
  [
    'ignores its own path',
    1,
    { change: { [path]: `${denying}references: { paths-ignore: ["a.py"] }\n`, 'a.py': bad } },
  ],
  [
    'calls its own reference none',
    1,
    {
      change: {
        [path]: `${denying}references: { ignore: [{ path: a.py, text: Qwen/Qwen2.5-7B, extractor: python, reason: none }] }\n`,
        'a.py': bad,
      },
    },
  ],
  [
    'states that the publisher is Korean',
    1,
    {
      change: {
        [path]: `${denying}facts: { publishers: [{ id: Qwen, country: KR, source: "https://example.com", reason: x }] }\n`,
        'a.py': bad,
      },
    },
  ],
  [
    'moves the scope that frees over its file',
    1,
    { change: { [path]: denying.replace('research/**', '**'), 'a.py': bad } },
  ],
  [
    'puts a second policy beside the first',
    1,
    { change: { '.github/model-policy.yaml': 'version: 1\n', 'a.py': bad } },
  ],
  [
    'records its own finding as old',
    1,
    {
      base: { 'baseline.json': '{ "version": 1, "findings": [] }\n' },
      change: {
        'baseline.json': JSON.stringify({
          version: 1,
          findings: [
            {
              rule: 'origin',
              model: 'huggingface:Qwen/Qwen2.5-7B',
              subject: 'root:Qwen/Qwen2.5-7B',
              path: 'a.py',
              level: 'error',
            },
          ],
        }),
        'a.py': bad,
      },
    },
  ],
  ['has the workflow enforce nothing', 1, { change: { 'a.py': bad }, inputs: { enforce: 'false' } }],
  [
    'has the workflow name a lax policy of its own',
    1,
    { change: { 'lax.yml': 'version: 1\n', 'a.py': bad }, inputs: { 'policy-inline': 'version: 1\nenforce: false\n' } },
  ],
  [
    'changes a constant that another file uses',
    1,
    {
      base: {
        'names.py': 'MODEL_ID = "mistralai/Mistral-7B-v0.1"\n',
        'use.py': 'from names import MODEL_ID\nm = AutoModel.from_pretrained(MODEL_ID)\n',
      },
      change: { 'names.py': 'MODEL_ID = "Qwen/Qwen2.5-7B"\n' },
    },
  ],
  [
    'moves a file out of where it was free',
    1,
    { base: { 'research/a.py': bad }, change: { 'research/a.py': null, 'app/a.py': bad } },
  ],
  [
    'uses from outside a constant that stands where it is free',
    1,
    {
      base: { 'research/names.py': 'MODEL_ID = "Qwen/Qwen2.5-7B"\n' },
      change: { 'app/use.py': 'from research.names import MODEL_ID\nm = AutoModel.from_pretrained(MODEL_ID)\n' },
    },
  ],
  [
    'hides the model behind the default of a variable',
    1,
    { change: { 'a.py': 'import os\nm = AutoModel.from_pretrained(os.getenv("M", "Qwen/Qwen2.5-7B"))\n' } },
  ],
  [
    'hides the model in a variable of another file',
    1,
    {
      base: { 'a.py': 'import os\nm = AutoModel.from_pretrained(os.environ["SERVED"])\n' },
      change: { '.env': 'SERVED=Qwen/Qwen2.5-7B\n' },
    },
  ],
  [
    'has git take the file for binary and generated',
    1,
    { change: { '.gitattributes': '*.py binary -diff linguist-generated\n', 'a.py': bad } },
  ],
  ['ignores the file and adds it all the same', 1, { change: { '.gitignore': 'a.py\n', 'a.py': bad } }],
  ['hides the cell behind half a megabyte of output', 1, { change: { 'a.ipynb': notebook } }],
  ['writes the file in UTF-16', 1, { change: { 'a.py': utf16 } }],
  [
    'puts the model together at run time',
    1,
    { change: { 'a.py': 'm = AutoModel.from_pretrained("Qwen/" + "Qwen2.5-7B")\n' } },
  ],
  [
    'brings weights whose card says "from scratch"',
    1,
    {
      change: {
        'ours/README.md': '---\nlicense: mit\n---\n# Ours\nTrained from scratch in Korea.\n',
        'ours/model-00001-of-00001.safetensors': Buffer.alloc(4096, 1),
        'a.py': 'm = AutoModel.from_pretrained("./ours")\n',
      },
    },
  ],
  [
    'hides the model at the end of a file that is too large',
    2,
    { change: { 'a.py': `${'# filler\n'.repeat(130_000)}${bad}` } },
  ],
  [
    'nests 20,000 brackets before the model',
    1,
    { change: { 'a.yaml': `a: ${'['.repeat(20_000)}\nmodel: Qwen/Qwen2.5-7B\n` } },
  ],
];

it.each(attacks)('a pull request that %s ends with %i', async (_, exit, { base = {}, change, inputs = {} }) => {
  const pull = pullRequest({ base: { [path]: denying, 'b.py': good, ...base }, change });
  const baseline: Record<string, string> = 'baseline.json' in change ? { baseline: 'baseline.json' } : {};
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...baseline, ...inputs },
  });
  expect(done.illegal).toEqual([]);
  const report = JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as {
    readonly findings: readonly { readonly level: string; readonly introduced: boolean; readonly excepted?: string }[];
  };
  const gating = report.findings.filter((one) => one.level === 'error' && one.introduced && one.excepted === undefined);
  expect([done.exitCode, gating.length > 0]).toEqual([exit, exit === 1]);
});
