/** What a change brings and what was there before: by commits, by GitHub's lists, and never by half of one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeChange, type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
/** China is denied as a root everywhere, and among publishers in payments as well. */
const policy: Files = {
  [path]: `version: 1
rules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }
scopes:
  - { name: payments, paths: ["payments/**"], rules: { origin: { roles: [publisher, root] } } }
`,
};
const load = (model: string) => `model = AutoModel.from_pretrained("${model}")\n`;
const qwen = load('Qwen/Qwen2.5-7B');
const mistral = load('mistralai/Mistral-7B-v0.1');
const distill = load('deepseek-ai/DeepSeek-R1-Distill-Llama-8B');

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Asked {
  readonly kind?: string;
  readonly name?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly sha?: string;
  readonly payload?: (payload: Record<string, never>) => unknown;
}

async function review(pull: PullRequest, asked: Asked = {}): Promise<Done> {
  const { kind = 'pull-request', name = 'pull_request', inputs, sha = pull.merge } = asked;
  const event = eventOf(kind, name, pull);
  const payload = asked.payload?.(event.payload as Record<string, never>) ?? event.payload;
  const done = await runStep({
    workspace: pull.workspace,
    event: { ...event, payload },
    sha,
    api: github.url,
    token,
    inputs: { comment: 'never', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

interface Told {
  readonly coverage: { readonly skipped: Readonly<Record<string, number>>; readonly read: number };
  readonly problems: readonly { readonly code: string }[];
  readonly findings: readonly {
    readonly level: string;
    readonly introduced: boolean;
    readonly references: readonly { readonly location: { readonly path: string } }[];
  }[];
}

const reportOf = (done: Done) => JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as Told;
const errorsOf = (done: Done) =>
  reportOf(done)
    .findings.filter(({ level }) => level === 'error')
    .flatMap(({ introduced, references }) =>
      references.map(({ location }) => `${introduced ? 'new' : 'old'} ${location.path}`),
    );

/** Files before, files changed, and the errors that have to be told; a new one fails the check. */
const cases: readonly (readonly [string, Files, Files, readonly string[]])[] = [
  ['a model that it brings', {}, { 'a.py': qwen }, ['new a.py']],
  ['not a model that was there', { 'a.py': qwen }, { 'a.py': `# more\n${qwen}` }, ['old a.py']],
  ['not a model in a file that it leaves alone', { 'a.py': qwen }, { 'b.py': mistral }, []],
  [
    'not a file that it moves',
    { 'a/a.py': qwen + mistral.repeat(9) },
    { 'a/a.py': null, 'b/a.py': qwen + mistral.repeat(9) },
    ['old b/a.py'],
  ],
  [
    'a file that it moves into a stricter scope',
    { 'a/a.py': distill },
    { 'a/a.py': null, 'payments/a.py': distill },
    ['new payments/a.py'],
  ],
  [
    'not a file that it moves to where as much is allowed',
    { 'a/a.py': distill },
    { 'a/a.py': null, 'b/a.py': distill },
    [],
  ],
  ['the first use in another file', { 'a.py': qwen }, { 'b.py': qwen }, ['new b.py']],
  ['nothing where it takes the model out', { 'a.py': qwen + mistral }, { 'a.py': mistral }, []],
  [
    'a constant that reaches a file which it leaves alone',
    {
      'names.py': 'CHAT = "mistralai/Mistral-7B-v0.1"\n',
      'use.py': 'from names import CHAT\nm = AutoModel.from_pretrained(CHAT)\n',
    },
    { 'names.py': 'CHAT = "Qwen/Qwen2.5-7B"\n' },
    ['new names.py'],
  ],
  [
    'a use of a constant that it leaves alone, in a stricter scope',
    { 'names.py': 'CHAT = "deepseek-ai/DeepSeek-R1-Distill-Llama-8B"\n' },
    { 'payments/use.py': 'from names import CHAT\nm = AutoModel.from_pretrained(CHAT)\n' },
    ['new names.py'],
  ],
  [
    'a constant that travels over two files',
    {
      'names.py': 'CHAT = "mistralai/Mistral-7B-v0.1"\n',
      'settings.py': 'from names import CHAT\nMODEL_ID = CHAT\n',
      'payments/use.py': 'from settings import MODEL_ID\nm = AutoModel.from_pretrained(MODEL_ID)\n',
    },
    { 'names.py': 'CHAT = "deepseek-ai/DeepSeek-R1-Distill-Llama-8B"\n' },
    ['new names.py'],
  ],
  [
    'a variable of the environment that a compose file takes',
    {
      '.env': 'SERVED=mistralai/Mistral-7B-v0.1\n',
      'compose.yaml': 'services:\n  vllm:\n    image: vllm/vllm-openai\n    command: --model ${SERVED}\n',
    },
    { '.env': 'SERVED=Qwen/Qwen2.5-7B\n' },
    ['new .env'],
  ],
  [
    'a value of a chart that a template takes',
    {
      'chart/values.yaml': 'served: mistralai/Mistral-7B-v0.1\n',
      'chart/templates/d.yaml':
        'spec:\n  containers:\n    - args: ["--model", "{{ .Values.served }}"]\n      command: [vllm, serve]\n',
    },
    { 'chart/values.yaml': 'served: Qwen/Qwen2.5-7B\n' },
    ['new chart/values.yaml'],
  ],
  [
    'a settings file that code in a stricter scope loads by a function of another file',
    {
      'conf/app.yaml': 'chat: { pick: mistralai/Mistral-7B-v0.1 }\n',
      'loader.py':
        'import yaml\n\ndef load_settings():\n    with open("conf/app.yaml") as f:\n        return yaml.safe_load(f)\n',
      'payments/use.py':
        'from loader import load_settings\nc = load_settings()\nm = AutoModel.from_pretrained(c["chat"]["pick"])\n',
    },
    { 'conf/app.yaml': 'chat: { pick: deepseek-ai/DeepSeek-R1-Distill-Llama-8B }\n' },
    ['new conf/app.yaml'],
  ],
  [
    'a settings file in which no word tells of models, under a path that is a constant',
    {
      'app.json': '{ "pick": "t5-small" }\n',
      'paths.py': 'SETTINGS = "app.json"\n',
      'use.py':
        'import json\nfrom paths import SETTINGS\nc = json.load(open(SETTINGS))\nm = AutoModel.from_pretrained(c["pick"])\n',
    },
    { 'app.json': '{ "pick": "Qwen/Qwen2-0.5B" }\n' },
    ['new app.json'],
  ],
  [
    'a group of settings of Hydra that is not loaded by its name',
    {
      'conf/config.yaml': 'defaults:\n  - chat: small\n',
      'conf/chat/small.yaml': 'pick: mistralai/Mistral-7B-v0.1\n',
      'payments/use.py':
        'import hydra\n\n@hydra.main(config_path="../conf", config_name="config")\ndef main(cfg):\n    m = AutoModel.from_pretrained(cfg.chat.pick)\n',
    },
    { 'conf/chat/small.yaml': 'pick: deepseek-ai/DeepSeek-R1-Distill-Llama-8B\n' },
    ['new conf/chat/small.yaml'],
  ],
  [
    'a use of a settings file that it leaves alone, in a stricter scope',
    { 'app.yaml': 'chat: { pick: deepseek-ai/DeepSeek-R1-Distill-Llama-8B }\n' },
    {
      'payments/use.py':
        'import yaml\nc = yaml.safe_load(open("app.yaml"))\nm = AutoModel.from_pretrained(c["chat"]["pick"])\n',
    },
    ['new app.yaml'],
  ],
  [
    'not a settings file that something else of that name hides',
    {
      'app.yaml': 'chat: { pick: mistralai/Mistral-7B-v0.1 }\n',
      'payments/app.yaml': 'chat: { pick: mistralai/Mistral-7B-v0.1 }\n',
      'payments/use.py':
        'import yaml\nc = yaml.safe_load(open("app.yaml"))\nm = AutoModel.from_pretrained(c["chat"]["pick"])\n',
    },
    { 'app.yaml': 'chat: { pick: deepseek-ai/DeepSeek-R1-Distill-Llama-8B }\n' },
    [],
  ],
];

describe('a pull request tells', () => {
  it.each(cases)('%s', async (_, base, change, told) => {
    const pull = pullRequest({ base: { ...policy, 'other.py': mistral, ...base }, change });
    const done = await review(pull);
    expect(errorsOf(done)).toEqual(told);
    expect([done.exitCode, done.outputs.complete]).toEqual([told.some((one) => one.startsWith('new')) ? 1 : 0, 'true']);
    expect(reportOf(done).coverage.skipped.unchanged).toBeGreaterThan(0);
    expect(github.seen).toEqual([]);
    const all = await review(pull, { inputs: { examine: 'all' } });
    expect(all.exitCode).toBe(done.exitCode);
    expect(errorsOf(all).filter((one) => one.startsWith('new'))).toEqual(told.filter((one) => one.startsWith('new')));
  });

  it('what an earlier step left in the work tree', async () => {
    const pull = pullRequest({ base: { ...policy, 'a.py': mistral }, change: { 'b.txt': 'b\n' } });
    writeFileSync(join(pull.workspace, 'made.py'), qwen);
    writeFileSync(join(pull.workspace, 'a.py'), `${qwen}# longer\n`);
    expect(errorsOf(await review(pull))).toEqual(['new a.py', 'new made.py']);
  });
});

describe('without the base at hand, GitHub tells', () => {
  const base = { ...policy, 'a.py': qwen, 'b.py': qwen };
  const change = { 'a.py': `# more\n${qwen}`, 'c.py': qwen };
  const listed: readonly FakeChange[] = [
    { filename: 'a.py', status: 'modified' },
    { filename: 'c.py', status: 'added' },
  ];
  const shallow = () => {
    const pull = pullRequest({ base, change, depth: 1 });
    for (const [name, text] of Object.entries(base)) github.files.set(`${pull.base}:${name}`, text as string);
    github.commits.add(pull.base);
    return pull;
  };
  const sized = (files: number) => (payload: Record<string, never>) => ({
    ...payload,
    pull_request: { ...(payload.pull_request as unknown as object), changed_files: files },
  });

  it('the files of a pull request, and what they were', async () => {
    github.changed.push(...listed);
    const done = await review(shallow(), { payload: sized(2) });
    expect(errorsOf(done)).toEqual(['old a.py', 'new c.py']);
    expect(reportOf(done).problems).toEqual([]);
    expect(github.seen.filter(({ line }) => line.includes('/files'))).toHaveLength(1);
  });

  it('page after page', async () => {
    const many = Array.from(
      { length: 250 },
      (_, index): FakeChange => ({ filename: `f${index}.txt`, status: 'added' }),
    );
    github.changed.push(...many, ...listed);
    const done = await review(shallow(), { payload: sized(252) });
    expect(done.exitCode).toBe(1);
    expect(github.seen.filter(({ line }) => line.includes('/files'))).toHaveLength(3);
  });

  it.each([
    ['shorter than the pull request says', listed.slice(0, 1), 2],
    [
      'as long as GitHub lists',
      Array.from({ length: 3001 }, (_, index): FakeChange => ({ filename: `f${index}`, status: 'added' })),
      3001,
    ],
  ])('nothing by a list that is %s: everything is judged, and gates', async (_, rows, files) => {
    github.changed.push(...rows);
    const done = await review(shallow(), { payload: sized(files) });
    expect(errorsOf(done)).toEqual(['new a.py', 'new b.py', 'new c.py']);
    expect(reportOf(done).problems.map(({ code }) => code)).toContain('change-not-listed');
    expect([done.exitCode, reportOf(done).coverage.skipped.unchanged]).toEqual([1, undefined]);
  });

  it.each([
    ['a server error', { matches: /files/, times: 9, status: 502 }],
    ['a refusal', { matches: /files/, times: 9, status: 403 }],
  ] as const)('nothing on %s: everything is judged, and gates', async (_, fault) => {
    github.faults.push({ ...fault });
    const done = await review(shallow());
    expect(errorsOf(done)).toEqual(['new a.py', 'new b.py', 'new c.py']);
    expect(done.exitCode).toBe(1);
  });

  it('which texts it has; the others count as new', async () => {
    github.changed.push(...listed);
    github.faults.push({ matches: /graphql/, times: 9, status: 502 });
    const done = await review(shallow(), { payload: sized(2) });
    expect(errorsOf(done)).toEqual(['new a.py', 'new c.py']);
    expect(reportOf(done).problems.map(({ code }) => code)).toContain('change-earlier-unread');
  });
});

describe('a checkout', () => {
  it('of the head of the pull request is held against where it left the base', async () => {
    const pull = pullRequest({ base: { ...policy, 'a.py': qwen }, change: { 'b.py': qwen }, depth: 9 });
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['-C', pull.workspace, 'checkout', '--quiet', pull.head]);
    expect(errorsOf(await review(pull))).toEqual(['new b.py']);
  });

  it.each(['pull_request', 'pull_request_target'])('without the change on %s is no verdict', async (name) => {
    const pull = pullRequest({ base: policy, change: { 'b.py': mistral }, depth: 9 });
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['-C', pull.workspace, 'checkout', '--quiet', pull.base]);
    const done = await review(pull, { name });
    expect([done.exitCode, done.outputs.complete]).toEqual([2, 'false']);
    expect(reportOf(done).problems.map(({ code }) => code)).toContain('change-not-checked-out');
  });
});

describe('other events', () => {
  it('a merge queue: only what the group brings fails', async () => {
    const pull = pullRequest({ base: { ...policy, 'a.py': qwen }, change: { 'b.py': qwen } });
    const group = { ...pull, head: pull.merge };
    const done = await review(group, { kind: 'merge-group', name: 'merge_group' });
    expect([errorsOf(done), done.exitCode]).toEqual([['new b.py'], 1]);
    const calm = pullRequest({ base: { ...policy, 'a.py': qwen }, change: { 'b.py': mistral } });
    const passed = await review({ ...calm, head: calm.merge }, { kind: 'merge-group', name: 'merge_group' });
    expect(passed.exitCode).toBe(0);
  });

  it('a push: what it touches is looked at, and all of that counts', async () => {
    const pull = pullRequest({
      base: { ...policy, 'a.py': qwen, 'c.py': qwen },
      change: { 'a.py': `# more\n${qwen}` },
    });
    const payload = (before: string) => () => ({ before, after: pull.merge, ref: 'refs/heads/main' });
    const done = await review(pull, { kind: 'push-force', name: 'push', payload: payload(pull.base) });
    expect([errorsOf(done), done.exitCode]).toEqual([['new a.py'], 1]);
    expect(reportOf(done).coverage.skipped.unchanged).toBe(2);
    const fresh = await review(pull, { kind: 'push-new-branch', name: 'push', payload: payload('0'.repeat(40)) });
    expect([fresh.exitCode, reportOf(fresh).coverage.skipped.unchanged]).toEqual([1, undefined]);
  });

  it.each([
    ['schedule', 'schedule'],
    ['workflow-dispatch', 'workflow_dispatch'],
  ])('%s: everything is looked at, and all of it counts', async (kind, name) => {
    const pull = pullRequest({ base: { ...policy, 'a.py': qwen }, change: { 'b.py': mistral } });
    const done = await review(pull, { kind, name });
    expect([errorsOf(done), done.exitCode]).toEqual([['new a.py'], 1]);
  });
});
