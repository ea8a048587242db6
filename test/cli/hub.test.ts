/** The built command line against the loopback Hub: what is asked, what is said where it came from, and what happens without it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Explanation, Report } from '../../src/report/schema.js';
import type * as Types from '../../src/report/types.js';
import type { Fault } from '../loopback-hub/faults.js';
import { type ModelFile, readModels } from '../loopback-hub/model.js';
import { type LoopbackHub, type Setup, startHub } from '../loopback-hub/server.js';
import { program, type Run, runBeside } from './built.js';

const recorded = readModels(new URL('../../fixtures/hub/', import.meta.url));
let room: string;
let made = 0;
const running: LoopbackHub[] = [];

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-cli-hub-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(running.splice(0).map((hub) => hub.close()));
});

async function hubWith(setup: Partial<Setup> = {}): Promise<LoopbackHub> {
  const hub = await startHub({ models: recorded, ...setup });
  running.push(hub);
  return hub;
}

function folder(files: Readonly<Record<string, string>>): string {
  made += 1;
  const path = join(room, `folder-${made}`);
  mkdirSync(join(path, '.github'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** Runs beside the Hub, which lives in this process. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return runBeside(args, { env: { XDG_CACHE_HOME: join(room, `cache-${made++}`), ...env } });
}

const loads = (...ids: readonly string[]) =>
  [
    'from transformers import AutoModel',
    ...ids.map((id, at) => `m${at} = AutoModel.from_pretrained("${id}")`),
    '',
  ].join('\n');
const policy =
  'version: 1\nrules:\n  origin:\n    level: error\n    deny: { countries: [CN] }\n    roles: [root]\n    unknown: warning\n';
const stranger: ModelFile = {
  about: 'a model of nobody that the catalog has heard of',
  id: 'tiny-lab/Sparrow-2',
  aka: ['tiny-lab/sparrow'],
  card: { license: 'apache-2.0', base_model: 'Qwen/Qwen2.5-1.5B-Instruct' },
};

describe('explain', () => {
  it('knows online what the catalog does not, and says where each claim comes from', async () => {
    const hub = await hubWith({ models: [...recorded, stranger] });
    const ask = async (...flags: readonly string[]) => {
      const { code, out, err } = await run([
        'explain',
        'tiny-lab/sparrow',
        'skt/A.X-4.0',
        '--format',
        'json',
        ...flags,
      ]);
      expect([code, err]).toEqual([0, '']);
      return (JSON.parse(out) as unknown[]).map((one) => Explanation.parse(one));
    };
    const [online, offline] = [await ask('--hub-url', hub.url), await ask('--offline')];
    expect(online[0]!.roots.map(({ id }) => id)).toEqual(['huggingface:Qwen/Qwen2.5-1.5B']);
    expect(offline[0]!.origins.find(({ role }) => role === 'root')).toMatchObject({ unknown: 'offline' });
    expect(online[0]!.nodes.find(({ id }) => id === 'huggingface:tiny-lab/sparrow')).toMatchObject({
      inquiry: { outcome: 'answered', renamed: 'huggingface:tiny-lab/Sparrow-2' },
      license: { value: 'apache-2.0', evidence: [{ source: 'hub', locator: `${hub.url}/tiny-lab/Sparrow-2` }] },
    });
    // What the catalog knows of the other is there in both; the Hub adds its evidence.
    expect(online[1]!.roots).toEqual(offline[1]!.roots);
    expect(online[1]!.derivations).toEqual(offline[1]!.derivations);
    expect(online[1]!.license).toMatchObject({ evidence: [{ source: 'hub' }, { source: 'catalog' }] });
    expect(offline[1]!.license).toMatchObject({ evidence: [{ source: 'catalog' }] });
  });

  it('says it in words', async () => {
    const hub = await hubWith({ models: [...recorded, stranger] });
    const { out } = await run([
      'explain',
      'tiny-lab/sparrow',
      'naver-hyperclovax/HyperCLOVAX-SEED-Think-32B',
      '--hub-url',
      hub.url,
    ]);
    expect(out).toContain('declared: hub http://127.0.0.1');
    expect(out).toMatch(/asked the Hub {2,}tiny-lab\/sparrow, now tiny-lab\/Sparrow-2/);
    expect(out).toMatch(
      /asked the Hub {2,}naver-hyperclovax\/HyperCLOVAX-SEED-Think-32B[\s\S]{0,60}read config\.json for its parts/,
    );
  });

  it.each<[string, Partial<ModelFile> | undefined, string, string]>([
    ['missing or private', undefined, 'private-or-missing', 'the repository is private or missing'],
    ['disabled', { state: 'disabled' }, 'disabled', 'the Hub has disabled the repository'],
  ])('a model that is %s', async (_, more, reason, words) => {
    const hub = await hubWith({ models: more === undefined ? [] : [{ ...stranger, ...more }] });
    const json = await run(['explain', 'tiny-lab/Sparrow-2', '--format', 'json', '--hub-url', hub.url]);
    expect(JSON.parse(json.out)).toMatchObject([
      { license: { known: false, reason }, nodes: [{ inquiry: { outcome: reason } }] },
    ]);
    expect((await run(['explain', 'tiny-lab/Sparrow-2', '--hub-url', hub.url])).out).toContain(words);
  });

  it('a token that the Hub refuses', async () => {
    const hub = await hubWith();
    const { out, err } = await run(['explain', 'skt/A.X-4.0', '--hub-url', hub.url], { HF_TOKEN: 'hf_expired' });
    expect(err).toMatch(/the Hub does not accept the token[\s\S]*renew the token \(HF_TOKEN/);
    expect(out).toContain('Qwen/Qwen2.5-72B');
    expect(out + err).not.toContain('hf_expired');
  });
});

describe('scan', () => {
  it('asks for each model once and for the files that it names, with the reason', async () => {
    const hub = await hubWith({ models: [...recorded, stranger] });
    const dir = folder({
      'a.py': loads(
        'tiny-lab/Sparrow-2',
        'Qwen/Qwen2.5-1.5B-Instruct',
        'naver-hyperclovax/HyperCLOVAX-SEED-Think-32B',
        'skt/A.X-4.0',
        'unsloth/Meta-Llama-3.1-8B',
        'meta-llama/Meta-Llama-3.1-8B',
      ),
      'b.py': loads('tiny-lab/Sparrow-2', 'qwen/qwen2.5-1.5b'),
    });
    const { out } = await run(['scan', dir, '--format', 'json', '--hub-url', hub.url]);
    const { models } = Report.parse(JSON.parse(out));
    const asked = new Map(
      models.flatMap(({ nodes }) => nodes.flatMap(({ id, inquiry }) => (inquiry ? [[id, inquiry] as const] : []))),
    );
    const files = [...asked.values()].flatMap((inquiry) => inquiry.files);
    expect(files).toEqual([
      { path: 'config.json', reason: 'parts', outcome: 'answered' },
      { path: '*', reason: 'weights', outcome: 'answered' },
      { path: 'meta-llama/Llama-3.1-8B/*', reason: 'weights', outcome: 'answered' },
    ]);
    expect(hub.log).toHaveLength(asked.size + files.length);
    expect(new Set(hub.log.map(({ url }) => url)).size).toBe(hub.log.length);
  });

  it('judges two revisions of one model apart, and asks for each distinct revision once', async () => {
    const changed: ModelFile = { ...stranger, revisions: { 'v1.0': { card: { base_model: '01-ai/Yi-34B' } } } };
    const wellBred = { ...changed, card: { license: 'mit', base_model: 'meta-llama/Llama-3.1-8B' } };
    const hub = await hubWith({ models: [...recorded, wellBred] });
    const load = (revision: string) => `m = AutoModel.from_pretrained("tiny-lab/Sparrow-2"${revision})\n`;
    const dir = folder({
      '.github/model-policy.yml': policy,
      'now.py': load('') + load(', revision="main"'),
      'then.py': load(', revision="v1.0"') + load(', revision="v1.0"'),
      'never.py': load(', revision="v2.0"'),
    });
    const { code, out } = await run(['scan', dir, '--format', 'json', '--hub-url', hub.url]);
    const asked = hub.log.map(({ url }) => url.replace(/\?.*/, '').replace('/api/models/', '')).sort();
    const { findings, models } = Report.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(
      findings.map(({ level, cause, references }) => [
        level,
        'reason' in cause ? cause.reason : cause.code,
        [...new Set(references.map(({ location }) => location.path))].join(),
      ]),
    ).toEqual([
      ['warning', 'revision-not-found', 'never.py'],
      ['error', 'origin/denied-country', 'then.py'],
    ]);
    expect(models.map(({ revision }) => revision.value)).toEqual([undefined, 'main', 'v1.0', 'v2.0']);
    const text = (await run(['scan', dir, '--hub-url', hub.url, '--no-color', '--cache-dir', join(room, 'two')])).out;
    const rows = [...text.matchAll(/^([✗!✓]) +tiny-lab\/Sparrow-2(\S*)/gm)].map(([, sign, name]) => `${sign} ${name}`);
    expect(rows.slice(0, 4)).toEqual(['✗ @v1.0', '! @v2.0', '✓ ', '✓ @main']);
    // The chain that is shown is that of the revision that is blocked.
    expect(text.slice(text.indexOf('Blocked'))).toMatch(/^Blocked: 1 model[\s\S]{0,200}01-ai\/Yi-34B/);
    expect(asked).toEqual([
      '01-ai/Yi-34B/revision/HEAD',
      'meta-llama/Llama-3.1-8B/revision/HEAD',
      'tiny-lab/Sparrow-2/revision/HEAD',
      'tiny-lab/Sparrow-2/revision/v1.0',
      'tiny-lab/Sparrow-2/revision/v2.0',
    ]);
  });

  it('finds the same online and offline, and says more only where the Hub told it', async () => {
    const hub = await hubWith();
    const ids = recorded.map(({ id }) => id).filter((id) => id.includes('/'));
    const dir = folder({ 'a.py': loads(...ids), '.github/model-policy.yml': policy });
    const scanOf = async (...flags: readonly string[]) => {
      const { out, err } = await run(['scan', dir, '--format', 'json', '--today', '2026-11-23', ...flags]);
      expect(err).not.toContain('problem');
      return Report.parse(JSON.parse(out));
    };
    const [online, offline] = [await scanOf('--hub-url', hub.url), await scanOf('--offline')];
    const found = (report: Types.Report) => report.models.map(({ id, references }) => [id, references]);
    expect(found(online)).toEqual(found(offline));
    expect([online.coverage, online.policy, online.catalog]).toEqual([
      offline.coverage,
      offline.policy,
      offline.catalog,
    ]);
    const toldByHub = (model: Types.Report['models'][number]) => JSON.stringify(model).includes(`"source":"hub"`);
    expect(offline.models.filter(toldByHub)).toEqual([]);
    for (const model of online.models) {
      const answered = model.nodes.some(({ inquiry }) => inquiry?.outcome === 'answered');
      expect([model.id, toldByHub(model)]).toEqual([model.id, answered]);
    }
    // Whom the catalog convicts the Hub does not clear.
    const convicted = (report: Types.Report) =>
      report.findings.filter(({ level }) => level === 'error').map(({ model }) => model);
    expect(convicted(online)).toEqual(expect.arrayContaining(convicted(offline)));
    expect(convicted(offline).length).toBeGreaterThan(5);
  });

  it('asks nothing with --offline, HF_HUB_OFFLINE, or before the models are resolved', async () => {
    const hub = await hubWith();
    const dir = folder({ 'a.py': loads('skt/A.X-4.0') });
    await run(['scan', dir, '--offline', '--hub-url', hub.url]);
    await run(['scan', dir], { HF_HUB_OFFLINE: '1', HF_ENDPOINT: hub.url });
    await run(['scan', dir, '--stage', 'identify', '--hub-url', hub.url]);
    expect(hub.log).toEqual([]);
  });

  it('takes the Hub and the token from the environment', async () => {
    const hub = await hubWith({ tokens: { hf_good: [] } });
    const dir = folder({ 'a.py': loads('skt/A.X-4.0') });
    const { out, err } = await run(['scan', dir], { HF_ENDPOINT: `${hub.url}/`, HF_TOKEN: ' hf_good\n' });
    expect(new Set(hub.log.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer hf_good']));
    expect(out + err).not.toContain('hf_good');
  });

  it('with a warm cache asks nothing', async () => {
    const hub = await hubWith({ models: [...recorded, stranger] });
    const dir = folder({ 'a.py': loads('tiny-lab/sparrow', 'naver-hyperclovax/HyperCLOVAX-SEED-Think-32B') });
    const flags = ['scan', dir, '--format', 'json', '--hub-url', hub.url, '--cache-dir', join(room, 'warm')];
    const first = await run(flags);
    const count = hub.log.length;
    expect((await run(flags)).out).toBe(first.out);
    // What the Hub does not have is not kept: it may be there the next time.
    expect(hub.log.slice(count).every(({ status }) => status === 401)).toBe(true);
  });

  it.each<[string, Fault, string]>([
    ['limits', { kind: 'rate-limited', seconds: 280 }, 'rate-limited'],
    ['resets', { kind: 'reset' }, 'unreachable'],
    ['answers in HTML', { kind: 'html-200' }, 'malformed'],
    ['cuts off', { kind: 'truncated' }, 'truncated'],
    ['floods', { kind: 'huge' }, 'truncated'],
    ['sends away', { kind: 'redirect', to: 'http://127.0.0.1:1/x' }, 'foreign-host'],
  ])('never passes in silence where the Hub %s, and the catalog still convicts', async (_, fault, reason) => {
    const hub = await hubWith({ fault: () => fault });
    const unknown = folder({ 'a.py': loads('tiny-lab/Sparrow-2'), '.github/model-policy.yml': policy });
    const { code, out } = await run(['scan', unknown, '--format', 'json', '--hub-url', hub.url]);
    const report = Report.parse(JSON.parse(out));
    expect([code, report.verdict, report.complete]).toEqual([2, 'could-not-judge', false]);
    expect(report.findings).toMatchObject([{ level: 'warning', cause: { code: 'origin/unknown', reason } }]);
    const guilty = folder({ 'a.py': loads('01-ai/Yi-34B'), '.github/model-policy.yml': policy });
    const known = await run(['scan', guilty, '--format', 'json', '--hub-url', hub.url]);
    expect([known.code, Report.parse(JSON.parse(known.out)).complete]).toEqual([1, true]);
  });

  it('never passes in silence where one answer has wrong types', async () => {
    const hub = await hubWith({ models: [...recorded, { ...stranger, answer: { tags: 'x' } }] });
    const dir = folder({ 'a.py': loads('tiny-lab/Sparrow-2'), '.github/model-policy.yml': policy });
    const { code, out } = await run(['scan', dir, '--format', 'json', '--hub-url', hub.url]);
    const report = Report.parse(JSON.parse(out));
    expect([code, report.verdict]).toEqual([2, 'could-not-judge']);
    expect(report.findings).toMatchObject([{ cause: { code: 'origin/unknown', reason: 'malformed' } }]);
    expect(report.problems).toMatchObject([{ code: 'hub-malformed' }]);
  });

  it('never passes in silence where there is a part that nobody knows', async () => {
    const odd: ModelFile = {
      ...stranger,
      card: { license: 'mit' },
      task: 'image-text-to-text',
      files: { 'config.json': { vision_config: { model_type: 'zz_encoder' } } },
    };
    const hub = await hubWith({ models: [odd] });
    const asked = policy.replace('[root]', '[component]').replace('warning', 'error');
    const dir = folder({ 'a.py': loads('tiny-lab/Sparrow-2'), '.github/model-policy.yml': asked });
    const { code, out } = await run(['scan', dir, '--format', 'json', '--hub-url', hub.url]);
    expect(code).toBe(1);
    expect(Report.parse(JSON.parse(out)).findings).toMatchObject([
      { level: 'error', cause: { role: 'component', node: 'part:zz_encoder', reason: 'ambiguous' } },
    ]);
  });

  it('without any network: one problem, in no time, and complete where nothing is missing', async () => {
    const hub = await hubWith();
    await hub.close();
    const dir = folder({ 'a.py': loads('meta-llama/Llama-3.1-8B', '01-ai/Yi-34B', 'upstage/Solar-Open-100B') });
    const { code, out } = await run(['scan', dir, '--format', 'json', '--hub-url', hub.url]);
    const report = Report.parse(JSON.parse(out));
    expect([code, report.complete]).toEqual([0, true]);
    expect(report.problems).toMatchObject([{ code: 'hub-unreachable', incomplete: false }]);
  });

  it('fails what only the Hub knows', async () => {
    const hub = await hubWith({ models: [...recorded, stranger] });
    const dir = folder({ 'a.py': loads('tiny-lab/Sparrow-2'), '.github/model-policy.yml': policy });
    const { code, out } = await run(['scan', dir, '--hub-url', hub.url, '--no-color']);
    expect(code).toBe(1);
    expect(out).toContain('its weights come from Qwen/Qwen2.5-1.5B');
  });
});

describe('wrong usage', () => {
  it.each([
    [['--hub-url', 'http://huggingface.co'], {}, /--hub-url is no address of a Hub/],
    [['--hub-url', 'nonsense'], {}, /--hub-url is no address of a Hub/],
    [[], { HF_ENDPOINT: 'ftp://x' }, /HF_ENDPOINT is no address of a Hub/],
    [[], { HF_TOKEN: 'hf_a b' }, /HF_TOKEN holds characters that no token has/],
  ])('%j %j', async (flags, env, message) => {
    const { code, err } = await run(['explain', 'gpt2', ...flags], env as Record<string, string>);
    expect(code).toBe(3);
    expect(err).toMatch(message);
    expect(err).not.toContain('hf_a');
  });
});

describe('the client of the Hub', () => {
  it('is not loaded to start, to help, or offline', async () => {
    const trace = join(room, 'loads.mjs');
    writeFileSync(
      trace,
      `import { register } from 'node:module';\nregister('data:text/javascript,' + encodeURIComponent("export async function resolve(s, c, n) { if (/huggingface.hub|undici/.test(s)) process._rawDebug('LOADED ' + s); return n(s, c); }"));\n`,
    );
    // In the bundle no module has a name.
    const traced = (...args: readonly string[]) =>
      runBeside(args, { main: 'lib/cli/main.js', env: { NODE_OPTIONS: `--import ${trace}`, XDG_CACHE_HOME: room } });
    const hub = await hubWith();
    for (const args of [
      ['--help'],
      ['--version'],
      ['explain', 'gpt2', '--offline'],
      ['explain', 'ollama:cogito:32b', '--offline'],
    ])
      expect((await traced(...args)).err).not.toContain('LOADED');
    expect((await traced('explain', 'gpt2', '--hub-url', hub.url)).err).toContain('LOADED @huggingface/hub');
  });
});
