/** Everything that clears is read at the base commit (S10): what a change says itself begins with its merge, and the same words in the base do clear. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, pullRequest } from '../runner/repository.js';
import { runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const path = '.github/model-policy.yml';
const denying = 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: error } }\n';
const load = (id: string) => `m = AutoModel.from_pretrained("${id}")\n`;
const bad: Files = { 'a.py': load('Qwen/Qwen2.5-7B') };
const weights: Files = {
  'ours/model.safetensors': Buffer.alloc(4096, 1),
  'b.py': load('./ours'),
};
const recorded = (subject: string) =>
  JSON.stringify({
    version: 1,
    findings: [{ path: 'a.py', rule: 'origin', level: 'error', model: 'huggingface:Qwen/Qwen2.5-7B', subject }],
  });

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function exitOf(
  base: Files,
  change: Files,
  inputs: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const pull = pullRequest({ base: { [path]: denying, ...base }, change });
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return done.exitCode;
}

/** What clears the model where it stands in the base, beside a change that brings the model. */
type Clearing = [what: string, files: Files, inputs?: Readonly<Record<string, string>>];
const clearing: Clearing[] = [
  ['the rule itself', { [path]: 'version: 1\n' }],
  [
    'an exception',
    {
      [path]: `${denying}exceptions: [{ id: e, rule: origin, models: ["*/*"], paths: ["**"], accepted: { subjects: ["root:Qwen/Qwen2.5-7B"], roots: [Qwen/Qwen2.5-7B] }, reason: r, owner: o, granted: 2026-01-01, expires: 2099-12-31 }]\n`,
    },
  ],
  ['a path to ignore', { [path]: `${denying}references: { paths-ignore: ["a.py"] }\n` }],
  [
    'a reference to ignore',
    {
      [path]: `${denying}references: { ignore: [{ path: a.py, text: Qwen/Qwen2.5-7B, extractor: python, reason: none }] }\n`,
    },
  ],
  [
    'a fact about the publisher',
    {
      [path]: `${denying}facts: { publishers: [{ id: Qwen, countries: [KR], trains-own: true, source: x, as-of: 2026-01-01 }] }\n`,
    },
  ],
  [
    'a scope that frees the place',
    {
      [path]: `${denying}scopes: [{ name: free, paths: ["**"], rules: { origin: { level: "off", unknown: "off" } } }]\n`,
    },
  ],
  ['that nothing is enforced', { [path]: `${denying}enforce: false\n` }],
  [
    'a baseline',
    { '.github/model-baseline.json': recorded('root:Qwen/Qwen2.5-7B') },
    { baseline: '.github/model-baseline.json' },
  ],
];

describe('clears in the base, and not in the change', () => {
  it.each<Clearing>(clearing)('%s', async (_, files, inputs) => {
    expect([await exitOf(files, bad, inputs), await exitOf({}, { ...bad, ...files }, inputs)]).toEqual([0, 1]);
  });
});

/** What is read nowhere, so that nothing in it could clear; and what only ever adds. */
const silent: readonly (readonly [what: string, change: Files])[] = [
  [
    'a lock file',
    {
      ...bad,
      '.github/model-review.lock.json': JSON.stringify({
        version: 1,
        models: [{ id: 'Qwen/Qwen2.5-7B', country: 'KR' }],
      }),
    },
  ],
  [
    'an imported bill of materials',
    {
      ...bad,
      'bom.cdx.json': JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [{ type: 'machine-learning-model', name: 'Qwen/Qwen2.5-7B', supplier: { name: 'NAVER' } }],
      }),
    },
  ],
  [
    'the card of a local model',
    {
      ...weights,
      'ours/README.md': '---\nlicense: mit\nlibrary_name: transformers\n---\n# Ours\nTrained from scratch in Korea.\n',
    },
  ],
  ['the configuration of a local model', { ...weights, 'ours/config.json': '{ "_name_or_path": "naver/ours" }\n' }],
];

it.each(silent)('%s in the change clears nothing', async (_, change) => {
  expect(await exitOf({}, change)).toBe(1);
});

it('the card of a local model in the change convicts', async () => {
  const [lenient, card] = [denying.replace('unknown: error', 'unknown: off'), 'ours/README.md'];
  const files = (id: string) => ({ ...weights, [card]: `---\nbase_model: ${id}\n---\n` });
  expect(await exitOf({ [path]: lenient }, files('Qwen/Qwen2.5-7B'))).toBe(1);
  expect(await exitOf({ [path]: lenient }, files('mistralai/Mistral-7B-v0.1'))).toBe(0);
});

it('an idiom of the base is found although the change takes it away; one of the change begins with its merge', async () => {
  // Nobody would take this for a model, but for the name that it is given.
  const use: Files = { 'a.yaml': 'our_thing: acme-labs/thing\n' };
  const learning: Files = { [path]: `${denying}references: { keys: [our_thing] }\n` };
  expect(await exitOf(learning, use)).toBe(1);
  expect(await exitOf(learning, { ...use, [path]: denying })).toBe(1);
  expect(await exitOf({}, { ...use, ...learning })).toBe(0);
});
