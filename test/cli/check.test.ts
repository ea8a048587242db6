/** `check`: may I use this here, and why; for people and for scripts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Permission } from '../../src/report/schema.js';
import { program, run } from './built.js';

let room: string;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-check-'));
  mkdirSync(join(room, '.github'));
  mkdirSync(join(room, 'bare'));
  writeFileSync(
    join(room, '.github/model-policy.yml'),
    [
      'version: 1',
      'rules:',
      '  origin: { level: error, deny: { countries: [CN] }, roles: [root] }',
      '  license: { level: error, allow: [permissive, llama3.1] }',
      'scopes:',
      '  - { name: payments, paths: ["pay/**"], rules: { origin: { roles: [publisher, root, teacher] } } }',
      '  - { name: trials, paths: ["trials/**"], rules: { origin: { level: note } } }',
      'exceptions:',
      '  - id: distill',
      '    rule: origin',
      '    models: ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B"]',
      '    paths: ["pay/batch/**"]',
      '    accepted: { subjects: ["publisher:deepseek-ai", "teacher:deepseek-ai/DeepSeek-R1", "teacher:deepseek-ai/DeepSeek-V3-Base"], roots: ["meta-llama/Llama-3.1-8B"] }',
      '    reason: reviewed',
      '    owner: "@acme/ml"',
      '    granted: 2026-11-01',
      '    expires: 2027-03-31',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(room, 'bare/not-enforced.yml'),
    'version: 1\nenforce: false\nrules: { origin: { deny: { countries: [CN] } } }\n',
  );
  writeFileSync(join(room, 'broken.yml'), 'version: 1\nrulez: {}\n');
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const check = (...args: string[]) => run(['check', '--today', '2026-11-23', ...args], { cwd: room });
const answers = (out: string) => z.array(Permission).parse(JSON.parse(out));
const distill = 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B';

describe('check', () => {
  it.each<[string, string[], number, string]>([
    ['a root that the policy denies', ['Qwen/Qwen2.5-7B-Instruct', '--path', 'a.py'], 1, 'no'],
    ['no place', ['Qwen/Qwen2.5-7B-Instruct'], 1, 'no'],
    ['a root that is admitted', ['mistralai/Mistral-7B-v0.1', '--path', 'a.py'], 0, 'yes'],
    ['a distillation where only roots count', [distill, '--path', 'batch/a.py'], 0, 'yes'],
    ['the same in a stricter scope', [distill, '--path', './pay/app.py'], 1, 'no'],
    ['the same under an exception', [distill, '--path', 'pay/batch/a.py'], 0, 'yes'],
    ['a place where it is a note', ['Qwen/Qwen2.5-7B-Instruct', '--path', 'trials/a.py'], 0, 'yes'],
    ['a text that names no model', ['not a model'], 2, 'unknown'],
    ['a policy that is not there', ['Qwen/Qwen2.5-7B-Instruct', '--policy', '.github/../bare/../nothing.yml'], 2, ''],
  ])('%s', (_, args, code, answer) => {
    const ran = check(...args, '--format', 'json');
    expect([ran.code, ran.out === '' ? '' : answers(ran.out)[0]?.answer]).toEqual([code, answer]);
  });

  it('answers in the order asked, and the loudest answer is the exit code', () => {
    const { code, out } = check('gpt-4o', 'Qwen/Qwen2.5-7B-Instruct', 'not a model', '--format', 'json');
    expect([code, answers(out).map(({ asked, answer }) => [asked, answer])]).toEqual([
      1,
      [
        ['gpt-4o', 'yes'],
        ['Qwen/Qwen2.5-7B-Instruct', 'no'],
        ['not a model', 'unknown'],
      ],
    ]);
  });

  it('says why to people: the place, the rule with its line, the next step, and what remains to be done', () => {
    const { out } = check(distill, '--path', 'pay/app.py');
    expect(out).toContain(`✗ ${distill} in pay/app.py: no (.github/model-policy.yml)`);
    expect(out).toMatch(
      /origin {2}error: the publisher's country is China \(CN\).*\s+.*\(\.github\/model-policy\.yml:\d+\)/,
    );
    expect(out).toContain('"publisher:deepseek-ai"');
    expect(out).toContain('• llama3.1');
    const excepted = check(distill, '--path', 'pay/batch/a.py').out;
    expect(excepted).toContain('~ distill waives');
  });

  it('says that nothing is ruled where there is no policy', () => {
    const { code, out } = run(['check', 'Qwen/Qwen2.5-7B-Instruct'], { cwd: join(room, 'bare') });
    expect([code, out.split('\n')[0]]).toEqual([0, '· Qwen/Qwen2.5-7B-Instruct: no policy says anything']);
  });

  it('says no where a policy is not enforced, and passes', () => {
    const { code, out } = run(
      ['check', 'Qwen/Qwen2.5-7B-Instruct', '--policy', 'not-enforced.yml', '--format', 'json'],
      { cwd: join(room, 'bare') },
    );
    expect([code, answers(out)[0]?.answer]).toEqual([0, 'no']);
  });

  it('gives no answer by a policy that has mistakes', () => {
    const { code, out, err } = check('gpt-4o', '--policy', 'broken.yml');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `rules`?');
  });

  it.each([['/etc/passwd'], ['../x'], ['C:\\x'], ['']])('refuses %s as a place', (path) => {
    const { code, err } = check('gpt-4o', '--path', path);
    expect(code).toBe(3);
    expect(err).toContain('give it relative to the repository');
  });

  it.each(['pay/', 'bare'])('refuses the folder %s, for which no scope of its files holds', (path) => {
    const { code, err } = check('gpt-4o', '--path', path);
    expect(code).toBe(3);
    expect(err).toContain('give one in it, as');
  });

  it('says without a path which scopes were not asked', () => {
    expect(check('mistralai/Mistral-7B-v0.1').out).toMatch(
      /not\s+asked,\s+and\s+may\s+say\s+otherwise:\s+payments,\s+trials/,
    );
    expect(check('mistralai/Mistral-7B-v0.1', '--path', 'a.py').out).not.toMatch(/not\s+asked/);
  });
});
