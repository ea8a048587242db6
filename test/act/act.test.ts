/** The action under nektos/act on this machine, with the same pull requests and the same GitHub as under our own runner: both have to tell the same. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, git, type PullRequest, pullRequest } from '../runner/repository.js';
import { runStep } from '../runner/runner.js';
import { temporary } from '../runner/temporary.js';

const folders = (process.env.PATH ?? '').split(delimiter);
const act = [process.env.ACT ?? '', ...folders.map((folder) => join(folder, 'act'))].find(
  (file) => file !== '' && existsSync(file),
);
const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
/** Where the action lies in the checkout, so that `uses: ./` finds it; git is told not to see it. */
const place = '.review';

/** What a run came to, without what differs by place and time. */
interface Came {
  readonly exit: number | null;
  /** Annotations as the commands that the runner obeys, and the other commands by name. */
  readonly annotations: readonly unknown[];
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly comments: readonly string[];
  readonly asked: readonly string[];
}

interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** One line of act: a command has its raw text; what a step wrote into files stands beside, without one. */
interface Line {
  readonly raw?: string;
  readonly content?: string;
  readonly command?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly msg?: string;
}

const plain = ({ 'report-json': report = '', ...outputs }: Readonly<Record<string, string>>) => ({
  ...outputs,
  report: /\/model-review-\w+\/report\.json$/.test(report),
});

async function underOurs(pull: PullRequest, event: Event, inputs: Readonly<Record<string, string>>): Promise<Came> {
  const github = await startGitHub(token);
  const sha = git(pull.workspace, 'rev-parse', 'HEAD');
  const done = await runStep({ workspace: pull.workspace, event, sha, api: github.url, token, inputs });
  await github.close();
  return {
    exit: done.exitCode,
    annotations: done.commands.filter(({ name }) => /^(?:error|warning|notice)$/.test(name)),
    commands: done.commands.map(({ name }) => name),
    outputs: plain(done.outputs),
    summary: done.summary,
    comments: github.comments.map(({ body }) => body),
    asked: [...github.seen.map(({ line }) => line), ...github.mistakes],
  };
}

async function underAct(pull: PullRequest, event: Event, inputs: Readonly<Record<string, string>>): Promise<Came> {
  const github = await startGitHub(token);
  const room = temporary('act');
  const said = join(room, 'outputs.json');
  const given = JSON.stringify({ offline: 'true', ...inputs });
  writeFileSync(
    join(room, 'models.yml'),
    `on: ${event.name}
jobs:
  models:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7 # which act replaces by a copy of the folder
      - { id: review, uses: ./${place}, with: ${given} }
      - if: always()
        env: { SAID: "\${{ toJSON(steps.review.outputs) }}" }
        run: printf '%s' "$SAID" > ${said}
`,
  );
  writeFileSync(join(room, 'event.json'), JSON.stringify(event.payload));
  cpSync('action.yml', join(pull.workspace, place, 'action.yml'));
  cpSync(dirname(bundle()), join(pull.workspace, place, 'dist/action'), { recursive: true });
  appendFileSync(join(pull.workspace, '.git/info/exclude'), `${place}/\n`);
  git(pull.workspace, 'remote', 'add', 'origin', 'https://github.com/acme/support-bot.git');
  const asked = [
    ...[event.name, '--json', '-C', pull.workspace, '-W', join(room, 'models.yml'), '-e', join(room, 'event.json')],
    ...['-P', 'ubuntu-latest=-self-hosted', '-s', `GITHUB_TOKEN=${token}`, '--env', `GITHUB_API_URL=${github.url}`],
    ...['--action-cache-path', join(room, 'cache'), '--no-cache-server', '--use-gitignore=false', '--pull=false'],
  ];
  const printed = await new Promise<string>((done, fail) => {
    const env = { PATH: process.env.PATH, HOME: room, HTTPS_PROXY: 'http://127.0.0.1:9' };
    const child = spawn(act as string, asked, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    const parts: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', fail).on('close', () => done(parts.join('')));
  });
  await github.close();
  const lines = printed.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  const commands = lines.flatMap(({ command, raw, arg = '', kvPairs = {} }) =>
    command === undefined || raw === undefined ? [] : [{ name: command, properties: kvPairs, message: arg }],
  );
  const exit = lines.flatMap(({ msg = '' }) => /^exit status (\d+)$/.exec(msg)?.[1] ?? [])[0] ?? '0';
  return {
    exit: Number(exit),
    annotations: commands.filter(({ name }) => /^(?:error|warning|notice)$/.test(name)),
    commands: commands.map(({ name }) => name),
    outputs: plain(JSON.parse(readFileSync(said, 'utf8')) as Readonly<Record<string, string>>),
    summary: lines.find(({ command }) => command === 'summary')?.content ?? '',
    comments: github.comments.map(({ body }) => body),
    asked: [...github.seen.map(({ line }) => line), ...github.mistakes],
  };
}

const story = 'fixtures/repositories/support-bot';
const told: Files = Object.fromEntries(
  readdirSync(story, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(story, file), readFileSync(file)]),
);
const { [path]: rules = '', ...planted } = told;
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }\n';
const bad = 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n';
const good = 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';

interface Case {
  readonly base: Files;
  readonly change: Files;
  readonly exit: number;
  readonly event?: readonly [kind: string, name: string];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly depth?: number;
}

/** In properties act drops what has a `=` in it and undoes escapes in any order, so no name here has `=` or `%`; the runner of GitHub does neither. */
const cases: readonly (readonly [string, Case])[] = [
  ['the planted pull request', { base: { [path]: rules }, change: planted, exit: 1 }],
  [
    'one that edits its own policy',
    { base: { [path]: denying }, change: { [path]: 'version: 1\n', 'a.py': bad }, exit: 1 },
  ],
  [
    'one in which all is well',
    { base: { [path]: denying, 'b.py': bad }, change: { 'a.py': good }, exit: 0, inputs: { comment: 'always' } },
  ],
  [
    'one that brings what nobody can look into',
    { base: { [path]: denying }, change: { 'a.py': { link: '/opt/a.py' } }, exit: 2 },
  ],
  [
    'one with names that mean harm',
    { base: { [path]: denying }, change: { '##[error]x,y::z.py': bad, '::error::x.py': bad }, exit: 1 },
  ],
  ['a wrong input', { base: {}, change: { 'a.py': good }, exit: 3, inputs: { comment: 'sometimes' } }],
  [
    'a merge queue',
    { base: { [path]: denying, 'b.py': bad }, change: { 'a.py': bad }, exit: 1, event: ['merge-group', 'merge_group'] },
  ],
  ['a schedule', { base: { [path]: denying, 'b.py': bad }, change: {}, exit: 1, event: ['schedule', 'schedule'] }],
];

const word =
  'under act, which is not here: go install github.com/nektos/act@latest, then put it on PATH or name it with ACT';

describe.skipIf(act === undefined)(act === undefined ? word : 'under act', () => {
  beforeAll(() => void bundle(), 180_000);

  it.each(cases)(
    '%s comes to the same',
    async (_, { base, change, exit, event = ['pull-request', 'pull_request'], inputs = {} }) => {
      const pull = pullRequest({ base, change });
      const started = eventOf(...event, pull);
      const ours = await underOurs(pull, started, inputs);
      expect(await underAct(pull, started, inputs)).toEqual(ours);
      expect(ours.exit).toBe(exit);
    },
    60_000,
  );
});
