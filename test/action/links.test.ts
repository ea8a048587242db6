/** Symbolic links and submodules that a change adds or moves: what nobody can look into is told by name and is no pass; what hides nothing costs nothing. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { program, run } from '../cli/built.js';
import { type FakeGitHub, startGitHub } from '../loopback-github/server.js';
import { bundle } from '../runner/bundle.js';
import { eventOf } from '../runner/events.js';
import { type Files, git, pullRequest } from '../runner/repository.js';
import { runStep } from '../runner/runner.js';
import { temporary } from '../runner/temporary.js';

const token = 'ghs_loopbackTokenThatNobodyMayEverSee0001';
const policy = `version: 1
rules: { origin: { deny: { countries: [CN] }, roles: [root], unknown: off } }
scopes: [{ name: free, paths: ["research/**"], rules: { origin: { level: "off" } } }]
references: { paths-ignore: ["vendor/**"], ignore: [{ path: q.py, text: Qwen/Qwen2.5-7B, extractor: python, reason: x }] }
`;
const good = 'model = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';
const bad = 'model = AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n';
const one = { submodule: 'c0ffee'.padEnd(40, '0') };
const other = { submodule: 'decade'.padEnd(40, '0') };
const link = (to: string) => ({ link: to });
const outside = link('/opt/models');
const secret = join(temporary('outside'), 'secret.py');
writeFileSync(secret, 'model = AutoModel.from_pretrained("Qwen/Secret-7B")\n');
const shared: Files = {
  '.github/model-policy.yml': policy,
  'a.py': good,
  'app/deep/b.py': good,
  'research/deep/b.py': bad,
  'vendor/b.py': bad,
  'q.py': bad,
  'notes.bin': bad,
  'x.lock': 'x',
  far: outside,
  sub: one,
};

/** What is told is the path of the change. */
const hiding: readonly (readonly [what: string, base: Files, change: Files])[] = [
  ['a link out of the tree', {}, { 'n01.py': link(secret) }],
  ['a link to an absolute path', {}, { n02: outside }],
  ['a link to nothing', {}, { 'n03.py': link('made-later.py') }],
  ['a link into the folder of git', {}, { 'n04.py': link('.git/config') }],
  ['a link to itself', {}, { n05: link('n05') }],
  ['a file that becomes a link', { 'n06.py': good }, { 'n06.py': outside }],
  ['a link that is turned elsewhere', { n07: link('a.py') }, { n07: outside }],
  ['a link to a file that its own name would have read', {}, { 'n08.py': link('notes.bin') }],
  ['a link to where less is forbidden', {}, { 'n09.py': link('research/deep/b.py') }],
  ['a link to a folder where less is forbidden', {}, { n10: link('research') }],
  ['a link to where nothing is searched', {}, { 'n11.py': link('vendor/b.py') }],
  ['a link to a text that the policy calls no model there', {}, { 'n12.py': link('q.py') }],
  ['a link through a link', {}, { 'n13.py': link('far/b.py') }],
  ['a link into a submodule', {}, { n14: link('sub') }],
  ['a submodule', {}, { n15: one }],
  ['a submodule at another commit', { n16: one }, { n16: other }],
  ['a file that becomes a submodule', { n17: 'x' }, { n17: one }],
  ['a link that becomes a submodule', { n18: outside }, { n18: one }],
  ['a folder that becomes a link', { 'n19/b.py': good }, { 'n19/b.py': null, n19: outside }],
];
const harmless: readonly (readonly [what: string, base: Files, change: Files])[] = [
  ['a link to a file that is searched', {}, { 'n01.py': link('a.py') }],
  ['a link to a folder that is searched', {}, { n02: link('app/deep') }],
  ['a link through a link to a file that is searched', { n03: link('app') }, { 'n04.py': link('n03/deep/b.py') }],
  ['a link by a name that nothing reads', {}, { 'n05.lock': link('x.lock') }],
  ['a link and a submodule that were there', {}, { 'n06.py': good }],
  ['a link and a submodule that it takes away', { n07: outside, n08: one }, { n07: null, n08: null }],
  ['a link and a submodule where nothing is searched', {}, { 'vendor/n09.py': outside, 'vendor/n10': one }],
  ['a link that becomes a file', { 'n11.py': outside }, { 'n11.py': good }],
];
const together = (cases: typeof hiding, depth = 2) =>
  pullRequest({
    base: Object.assign({}, shared, ...cases.map(([, base]) => base)),
    change: Object.assign({ 'c.txt': 'c' }, ...cases.map(([, , change]) => change)),
    depth,
  });
const expected = hiding.map(([, , change]) => Object.keys(change).at(-1) as string);

let github: FakeGitHub;
beforeAll(async () => {
  bundle();
  program();
}, 180_000);
beforeEach(async () => {
  github = await startGitHub(token);
});
afterEach(async () => {
  await github.close();
  expect(github.mistakes).toEqual([]);
});

interface Told {
  readonly problems: readonly { readonly code: string; readonly path?: string }[];
  readonly complete: boolean;
}
const toldIn = (text: string) => (JSON.parse(text) as Told).problems.map(({ code, path }) => [path, code] as const);
const codeOf = (path: string) =>
  ['n15', 'n16', 'n17', 'n18'].includes(path) ? 'submodule-unsearched' : 'link-unsearched';
const all = expected.map((path) => [path, codeOf(path)]);

async function review(pull: ReturnType<typeof pullRequest>, inputs: Readonly<Record<string, string>> = {}) {
  const done = await runStep({
    workspace: pull.workspace,
    event: eventOf('pull-request', 'pull_request', pull),
    sha: pull.merge,
    api: github.url,
    token,
    inputs: { comment: 'never', ...inputs },
  });
  expect(done.illegal).toEqual([]);
  return { ...done, told: toldIn(readFileSync(done.outputs['report-json'] as string, 'utf8')) };
}

describe('a pull request', () => {
  it('that brings links and submodules behind which something is hidden is no pass, and each is named', async () => {
    const done = await review(together(hiding));
    expect(done.told).toEqual(all);
    expect([done.exitCode, done.outputs.complete]).toEqual([2, 'false']);
    // What a link leads to outside is nobody's to read, and stands nowhere.
    const report = readFileSync(done.outputs['report-json'] as string, 'utf8');
    for (const text of [done.log, done.summary, report]) expect(text).not.toContain('Qwen/Secret');
    const page = done.summary + done.annotations.map(({ file }) => file).join();
    for (const path of expected.slice(0, 9)) expect(page).toContain(path);
  });

  it('that brings links and submodules which hide nothing passes', async () => {
    const done = await review(together(harmless));
    expect([done.told, done.exitCode, done.outputs.complete]).toEqual([[], 0, 'true']);
  });

  it('that nobody can list answers for every link and submodule of the repository', async () => {
    const pull = together(hiding, 1);
    github.files.set(`${pull.base}:.github/model-policy.yml`, policy);
    github.commits.add(pull.base);
    github.faults.push({ matches: /\/files/, times: 9, status: 403 });
    const { told, exitCode } = await review(pull);
    const paths = told.flatMap(([path]) => path ?? []);
    expect([paths, exitCode]).toEqual([[...expected, 'far', 'sub'].sort(), 2]);
  });
});

describe('a working copy', () => {
  it('is told the same before the push, committed or not', () => {
    const { workspace, base } = together(hiding);
    const changed = () => {
      const done = run(['scan', workspace, '--changed', '--base', base, '--format', 'json', '--offline']);
      return [done.code, toldIn(done.out)];
    };
    expect(changed()).toEqual([2, all]);
    git(workspace, 'reset', '--quiet', '--soft', base);
    expect(changed()).toEqual([2, all]);
    git(workspace, 'reset', '--quiet');
    // What git does not track yet and is no file can only be a link.
    const links = all.filter(([, code]) => code === 'link-unsearched');
    expect(changed()[1]).toEqual(expect.arrayContaining(links));
    git(workspace, 'checkout', '--quiet', '--force', '.');
    git(workspace, 'clean', '--quiet', '-fdx');
    expect(changed()).toEqual([0, []]);
    rmSync(join(workspace, 'a.py'));
    symlinkSync('/opt/a.py', join(workspace, 'a.py'));
    expect(changed()).toEqual([2, [['a.py', 'link-unsearched']]]);
  });
});
