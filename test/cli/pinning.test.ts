/** A pin against a Hub that knows the repository: a commit that is there, one that never was, a branch, and a Hub that does not answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Report } from '../../src/report/schema.js';
import { commitOf, type ModelFile } from '../loopback-hub/model.js';
import { type LoopbackHub, startHub } from '../loopback-hub/server.js';
import { program, runBeside } from './built.js';

const model: ModelFile = {
  about: 'a model with a commit',
  id: 'mistralai/Mistral-7B-v0.1',
  card: { license: 'apache-2.0' },
};
const commit = commitOf(model);
let room: string;
let hub: LoopbackHub;
let silent: LoopbackHub;
let made = 0;

beforeAll(async () => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-pinning-'));
  hub = await startHub({ models: [model] });
  silent = await startHub({ models: [model], quota: 0 });
}, 120_000);
afterAll(async () => {
  await Promise.all([hub.close(), silent.close()]);
  rmSync(room, { recursive: true, force: true });
});

/** Scans a repository that loads the model at a revision. */
async function scan(revision: string, ...flags: string[]) {
  made += 1;
  const dir = join(room, `repository-${made}`);
  mkdirSync(join(dir, '.github'), { recursive: true });
  writeFileSync(
    join(dir, '.github/model-policy.yml'),
    'version: 1\nrules: { pinning: { level: error, require: commit } }\n',
  );
  writeFileSync(join(dir, 'a.py'), `m = AutoModel.from_pretrained("${model.id}", revision="${revision}")\n`);
  const { code, out } = await runBeside(['scan', dir, '--format', 'json', ...flags], {
    env: { XDG_CACHE_HOME: join(room, `cache-${made}`) },
  });
  const { findings } = Report.parse(JSON.parse(out));
  return {
    code,
    findings: findings.filter(({ rule }) => rule === 'pinning').map(({ cause, hint }) => ({ cause, hint })),
  };
}

it.each<[string, string, () => string[], number, object | undefined]>([
  ['a commit that is there passes', commit, () => ['--hub-url', hub.url], 0, undefined],
  ['a commit that never was fails', 'f'.repeat(40), () => ['--hub-url', hub.url], 1, { code: 'pinning/missing' }],
  ['the same offline passes as written', 'f'.repeat(40), () => ['--offline'], 0, undefined],
  [
    'a branch fails, and the commit of today is told',
    'main',
    () => ['--hub-url', hub.url],
    1,
    { code: 'pinning/loose', pinned: 'name', sha: commit },
  ],
  [
    'the beginning of a commit fails',
    commit.slice(0, 8),
    () => ['--hub-url', hub.url],
    1,
    { code: 'pinning/loose', pinned: 'short-commit' },
  ],
  [
    'a Hub that does not answer confirms nothing',
    commit,
    () => ['--hub-url', silent.url],
    2,
    { code: 'pinning/unknown', reason: 'rate-limited' },
  ],
])('%s', async (_, revision, flags, code, cause) => {
  const done = await scan(revision, ...flags());
  expect(done.code).toBe(code);
  if (cause === undefined) expect(done.findings).toEqual([]);
  else expect(done.findings).toMatchObject([{ cause }]);
  if (revision === 'main') expect(done.findings[0]?.hint).toContain(commit);
});
