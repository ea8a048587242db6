/** Whom a comment sends its reader to: CODEOWNERS at the base commit, in code and never as a mention. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, pullRequest } from '../runner/repository.js';
import { type Done, runStep } from '../runner/runner.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0003';
const policy: Files = {
  '.github/model-policy.yml': 'version: 1\nrules: { origin: { deny: { countries: [CN] }, roles: [root] } }\n',
};
const model: Files = { 'app/model.py': 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n' };

let github: FakeGitHub;
beforeAll(() => void bundle(), 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

async function review(base: Files, change: Files, inputs: Readonly<Record<string, string>> = {}): Promise<Done> {
  const pull = pullRequest({ base: { ...policy, ...base }, change: { ...model, ...change } });
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { offline: 'true', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return done;
}

const filesOf = (done: Done) =>
  (JSON.parse(readFileSync(done.outputs['report-json'] as string, 'utf8')) as { owners?: { files: unknown[] } }).owners
    ?.files;

describe('the owners of a finding', () => {
  it('are named in code beside its place, as the base commit has them', async () => {
    const at = '.github/CODEOWNERS';
    const done = await review({ [at]: '* @acme/all\n/app/ @acme/ml\n' }, { [at]: '* @mallory\n' });
    expect(filesOf(done)).toEqual([{ path: 'app/model.py', owners: ['@acme/ml'], line: 2 }]);
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('owner: <code>&#64;<wbr>acme/ml</code>');
    expect(body.replace(/<code>.*?<\/code>|```[\s\S]*?```/gu, '')).not.toContain('@');
    expect(body).not.toContain('mallory');
  });

  it.each<[string, Files, Files, Readonly<Record<string, string>>, unknown]>([
    ['not of a file that the change adds', {}, { CODEOWNERS: '* @mallory\n' }, {}, undefined],
    ['of the first file that is there', { CODEOWNERS: '* @root\n', 'docs/CODEOWNERS': '* @docs\n' }, {}, {}, ['@root']],
    [
      'of the file that the change takes away',
      { 'docs/CODEOWNERS': '/app/ @docs\n' },
      { 'docs/CODEOWNERS': null },
      {},
      ['@docs'],
    ],
    [
      'by the path in the repository, where a folder of it is reviewed',
      { CODEOWNERS: '* @all\n/app/model.py @acme/ml\n', 'app/CODEOWNERS': '* @nobody\n' },
      {},
      { 'working-directory': 'app', 'deny-countries': 'CN', roles: 'root' },
      ['@acme/ml'],
    ],
  ])('are those %s', async (_, base, change, inputs, owners) => {
    const files = filesOf(await review(base, change, { comment: 'never', ...inputs }));
    if (owners === undefined) expect(files).toBeUndefined();
    else expect(files).toMatchObject([{ owners }]);
  });
});
