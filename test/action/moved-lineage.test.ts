/** A lineage that its publisher changes after it was approved (S14): found by the scheduled scan, and no reason to fail a pull request that does not touch it. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { commitOf, type ModelFile, readModels } from '../loopback-hub/model.js';
import { type LoopbackHub, startHub } from '../loopback-hub/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, type PullRequest, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const policy =
  'version: 1\nrules:\n  origin: { deny: { countries: [CN] }, roles: [root] }\n  license: { allow: [permissive], drift: "off" }\n';
/** The model as it was approved, and as its publisher has it later. */
const approved: ModelFile = {
  about: 'a fine-tune that nobody has heard of',
  id: 'tiny-lab/Sparrow-2',
  card: { license: 'apache-2.0', base_model: 'mistralai/Mistral-7B-v0.1' },
};
const relicensed: ModelFile = { ...approved, card: { ...approved.card, license: 'cc-by-nc-4.0' } };
const moved: ModelFile = { ...approved, card: { license: 'apache-2.0', base_model: 'Qwen/Qwen2.5-1.5B' } };
const others = readModels(new URL('../../fixtures/hub/', import.meta.url));
const use = 'm = AutoModel.from_pretrained("tiny-lab/Sparrow-2")\n';
const pinned = `m = AutoModel.from_pretrained("tiny-lab/Sparrow-2", revision="${commitOf(approved)}")\n`;

let github: FakeGitHub;
const hubs: LoopbackHub[] = [];
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

const withUse = (text: string, change: Files): PullRequest =>
  pullRequest({ base: { '.github/model-policy.yml': policy, 'a.py': text }, change });

/** A run while the Hub has the model so; `earlier` is the state that a pin still leads to. */
async function runWith(model: ModelFile, pull: PullRequest, name: 'pull_request' | 'schedule'): Promise<Done> {
  const revisions = model === approved ? {} : { revisions: { approved } };
  const hub = await startHub({ models: [...others, { ...model, ...revisions }] });
  hubs.push(hub);
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf(name === 'schedule' ? 'schedule' : 'pull-request', name, pull),
    sha: pull.merge,
    api: github.url,
    token,
    hub: hub.url,
    inputs: { comment: 'never', 'sarif-file': 'models.sarif' },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

const reportOf = ({ outputs }: Done) => JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')) as Report;
const shaOf = (done: Done) =>
  reportOf(done)
    .models.flatMap(({ nodes }) => nodes)
    .find(({ id }) => id === 'huggingface:tiny-lab/Sparrow-2')?.sha;
interface Alert {
  readonly partialFingerprints: unknown;
  readonly properties: { readonly subject: string; readonly commits?: Readonly<Record<string, string>> };
}
const alertsOf = ({ outputs }: Done) =>
  (JSON.parse(readFileSync(outputs['sarif-file'] as string, 'utf8')) as { runs: { results: Alert[] }[] }).runs[0]
    ?.results ?? [];

describe.each([
  ['its license', relicensed, 'license:cc-by-nc-4.0@tiny-lab/Sparrow-2'],
  ['its base', moved, 'root:Qwen/Qwen2.5-1.5B'],
])('a publisher that changes %s', (_, later, subject) => {
  it('is found by the scheduled scan, which says at which commit', async () => {
    const pull = withUse(use, { 'b.txt': 'b\n' });
    const before = await runWith(approved, pull, 'schedule');
    expect([before.exitCode, alertsOf(before), shaOf(before)]).toEqual([0, [], commitOf(approved)]);
    const after = await runWith(later, pull, 'schedule');
    const sha = shaOf(after);
    expect([after.exitCode, after.outputs.result, sha === commitOf(approved)]).toEqual([1, 'fail', false]);
    const alert = alertsOf(after).find(({ properties }) => properties.subject === subject);
    expect(alert?.properties.commits?.['huggingface:tiny-lab/Sparrow-2']).toBe(sha);
  });

  it.each<[string, Files]>([
    ['that leaves the file alone', { 'b.py': 'x = 1\n' }],
    ['that touches the file, and not the model', { 'a.py': `# more\n${use}` }],
    ['that moves the file', { 'a.py': null, 'app/a.py': use }],
  ])('fails no pull request %s', async (__, change) => {
    const done = await runWith(later, withUse(use, change), 'pull_request');
    expect([done.exitCode, done.outputs.complete, done.outputs['violations-count']]).toEqual([0, 'true', '0']);
  });

  it('fails a pull request that uses the model anew', async () => {
    const done = await runWith(later, withUse(use, { 'b.py': use }), 'pull_request');
    expect(done.exitCode).toBe(1);
  });

  it('does not reach who pinned the commit', async () => {
    const done = await runWith(later, withUse(pinned, { 'b.txt': 'b\n' }), 'schedule');
    expect([done.exitCode, shaOf(done)]).toEqual([0, commitOf(approved)]);
  });
});
