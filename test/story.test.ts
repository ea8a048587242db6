/** The story of docs/story.md, end to end: one organisation, three repositories, an accepted model, and its root that changes upstream. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../src/report/schema.js';
import { program, type Run, runBeside } from './cli/built.js';
import { type ModelFile, readModels } from './loopback-hub/model.js';
import { type LoopbackHub, startHub } from './loopback-hub/server.js';

const story = 'fixtures/story';
const repositories = ['payments', 'storefront', 'research'] as const;
const distill = (base: string): ModelFile => ({
  about: 'the distillation, and what its card says it was made from',
  id: 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
  card: { license: 'mit', base_model: base, base_model_relation: 'finetune' },
});
const others: readonly ModelFile[] = [
  ...readModels(new URL('../fixtures/hub/', import.meta.url)),
  { about: 'the root in the end', id: 'Qwen/Qwen3-8B-Base', card: { license: 'apache-2.0' } },
];

let room: string;
let hub: LoopbackHub;
let runs = 0;

beforeAll(async () => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-story-'));
  hub = await startHub({ models: [...others, distill('meta-llama/Llama-3.1-8B')] });
  const organisation = join(room, 'clones/hanbit-pay/.github');
  mkdirSync(organisation, { recursive: true });
  cpSync(join(story, 'organisation.yml'), join(organisation, 'model-policy.yml'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', organisation, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'policy');
  const commit = git('rev-parse', 'HEAD');
  for (const name of repositories) {
    cpSync(join(story, name), join(room, name), { recursive: true });
    const policy = join(room, name, '.github/model-policy.yml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/@0123456789abcdef[0-9a-f]+/, `@${commit}`));
  }
}, 120_000);
afterAll(async () => {
  await hub.close();
  rmSync(room, { recursive: true, force: true });
});

/** Runs beside the Hub, which lives in this process; every run has a cache of its own. */
function run(args: readonly string[]): Promise<Run> {
  runs += 1;
  return runBeside(args, { env: { XDG_CACHE_HOME: join(room, `cache-${runs}`) } });
}

async function scan(name: (typeof repositories)[number], today: string, ...more: string[]) {
  const flags = ['--policy-root', join(room, 'clones'), '--hub-url', hub.url, '--today', today];
  return run(['scan', join(room, name), ...flags, ...more]);
}

async function judged(name: (typeof repositories)[number], today: string) {
  const { code, out } = await scan(name, today, '--format', 'json');
  const report = Report.parse(JSON.parse(out));
  return {
    code,
    lines: report.findings
      .filter(({ level, excepted }) => level !== 'note' || excepted !== undefined)
      .map(({ level, subject, excepted }) => `${level} ${subject}${excepted === undefined ? '' : ` (${excepted})`}`)
      .sort(),
    lapsed: report.findings.filter(({ cause }) => cause.code === 'exception/lapsed').map(({ message }) => message),
  };
}

const accepted = [
  'error publisher:deepseek-ai (distill-2026-11)',
  'error teacher:deepseek-ai/DeepSeek-R1 (distill-2026-11)',
  'error teacher:deepseek-ai/DeepSeek-V3-Base (distill-2026-11)',
];
const drift = 'warning drift:meta-llama/Llama-3.1-8B';

describe.sequential('the story', () => {
  it('in November the distillation is accepted in payments, and is nobody else’s business', async () => {
    const [payments, storefront, research] = await Promise.all(repositories.map((name) => judged(name, '2026-11-23')));
    expect(payments).toMatchObject({
      code: 0,
      lines: [...accepted, drift, 'warning revision:deepseek-ai/DeepSeek-R1-Distill-Llama-8B'],
    });
    expect(storefront).toMatchObject({ code: 0, lines: [drift] });
    expect(research).toMatchObject({ code: 0 });
  });

  it('in April the exception has ended, and says so', async () => {
    const { code, out } = await scan('payments', '2027-04-01');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('the exception "distill-2026-11" ended on 2027-03-31');
  });

  it('in January its card names another base: the exception lapses, and what the sources disagree about is not known', async () => {
    hub.replace(distill('Qwen/Qwen3-8B-Base'));
    const payments = await judged('payments', '2027-01-15');
    expect([payments.code, payments.lines]).toEqual([
      1,
      [
        'error publisher:deepseek-ai',
        'error teacher:deepseek-ai/DeepSeek-R1',
        'error teacher:deepseek-ai/DeepSeek-V3-Base',
        'error unknown:root:Qwen/Qwen3-8B-Base',
        'warning revision:deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
      ],
    ]);
    expect(payments.lapsed).toEqual([
      'the exception "distill-2026-11" no longer holds: it accepted meta-llama/Llama-3.1-8B, and now there is Qwen/Qwen3-8B-Base',
    ]);
    for (const name of ['storefront', 'research'] as const)
      expect((await judged(name, '2027-01-15')).lines).toContain('warning unknown:root:Qwen/Qwen3-8B-Base');
  });

  it('what a reviewer reads then is what the page says', async () => {
    hub.replace(distill('Qwen/Qwen3-8B-Base'));
    const { out } = await scan('payments', '2027-01-15');
    const page = readFileSync('docs/story.md', 'utf8');
    const [, shown = ''] = /```text\n([\s\S]*?Blocked[\s\S]*?)```/.exec(page) ?? [];
    expect(shown).not.toBe('');
    const said = out.replace(/[0-9a-f]{40}/g, '<commit>');
    for (const line of shown.split('\n').filter((one) => one.trim() !== '')) expect(said).toContain(line.trim());
  });
});
