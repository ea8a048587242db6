/** Adoption: what was found when a policy came is recorded, shown and does not gate; what is new or louder does. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../../src/report/schema.js';
import { program, run } from './built.js';

const uses = (id: string) => `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}")\n`;
const policy = (level: string) => `version: 1\nrules:\n  origin: { level: ${level}, deny: { countries: [CN] } }\n`;
const day = ['--today', '2026-11-23'];
let room: string;
let made = 0;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-baseline-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A repository with a policy that two of its files break, and its baseline. */
function adopted(level = 'error') {
  made += 1;
  const path = join(room, `repository-${made}`);
  mkdirSync(join(path, '.github'), { recursive: true });
  writeFileSync(join(path, '.github/model-policy.yml'), policy(level));
  writeFileSync(join(path, 'a.py'), uses('Qwen/Qwen2.5-7B-Instruct'));
  writeFileSync(join(path, 'b.py'), uses('deepseek-ai/DeepSeek-V3'));
  const baseline = join(path, '.github/model-baseline.json');
  const written = run(['scan', path, ...day, '--write-baseline', baseline]);
  const scan = (...more: string[]) => {
    const { code, out, err } = run(['scan', path, ...day, '--format', 'json', '--baseline', baseline, ...more]);
    return { code, err, report: out === '' ? undefined : Report.parse(JSON.parse(out)) };
  };
  return {
    path,
    baseline,
    written,
    scan,
    write: (name: string, text: string) => writeFileSync(join(path, name), text),
  };
}

const held = (report: ReturnType<ReturnType<typeof adopted>['scan']>['report']) =>
  report?.findings.filter(({ excepted }) => excepted === 'baseline:').map(({ subject }) => subject);

describe('a baseline', () => {
  it('records what is there, one finding a line, and holds it back', () => {
    const { written, baseline, scan } = adopted();
    expect(written.code).toBe(0);
    expect(written.out).toContain('2 in the baseline');
    expect(readFileSync(baseline, 'utf8').split('\n')).toEqual([
      '{',
      '  "version": 1,',
      '  "findings": [',
      '    {"path":"a.py","rule":"origin","level":"error","model":"huggingface:Qwen/Qwen2.5-7B-Instruct","subject":"root:Qwen/Qwen2.5-7B"},',
      '    {"path":"b.py","rule":"origin","level":"error","model":"huggingface:deepseek-ai/DeepSeek-V3","subject":"root:deepseek-ai/DeepSeek-V3-Base"}',
      '  ]',
      '}',
      '',
    ]);
    const { code, report } = scan();
    expect([code, report?.verdict, held(report)]).toEqual([
      0,
      'pass',
      ['root:Qwen/Qwen2.5-7B', 'root:deepseek-ai/DeepSeek-V3-Base'],
    ]);
    expect(report?.models.flatMap(({ references }) => references.map(({ location }) => location.path))).toEqual([
      'a.py',
      'b.py',
    ]);
  });

  it('is shown on a terminal', () => {
    const { path, baseline } = adopted();
    const { out } = run(['scan', path, ...day, '--baseline', baseline]);
    expect(out).toMatch(/Baseline ─/);
    expect(out).toContain('holds back 2 findings, which are shown and do not gate');
    expect(out).toContain('~ error origin Qwen/Qwen2.5-7B-Instruct root:Qwen/Qwen2.5-7B at a.py:2:36');
  });

  it('gates the same model in another file, another model, and another line of the same file not', () => {
    const { scan, write } = adopted();
    write('a.py', `\n\n${uses('Qwen/Qwen2.5-7B-Instruct')}`);
    expect(scan().code).toBe(0);
    write('c.py', uses('Qwen/Qwen2.5-7B-Instruct'));
    const { code, report } = scan();
    expect(code).toBe(1);
    expect(
      report?.findings
        .filter(({ excepted }) => excepted === undefined)
        .map(({ references }) => references[0]?.location.path),
    ).toEqual(['c.py']);
  });

  it('gates what was a warning when it was recorded', () => {
    const { scan, write } = adopted('warning');
    expect(scan().code).toBe(0);
    write('.github/model-policy.yml', policy('error'));
    expect([scan().code, held(scan().report)]).toEqual([1, []]);
  });

  it('tells entries of which nothing is found any more', () => {
    const { scan, write, path, baseline } = adopted();
    write('b.py', '');
    const { code, report } = scan();
    expect([code, report?.baseline?.entries, report?.baseline?.gone.map((entry) => entry.path)]).toEqual([
      0,
      2,
      ['b.py'],
    ]);
    const { out } = run(['scan', path, ...day, '--baseline', baseline]);
    expect(out).toMatch(/1 entry no\s+longer occurs: write it anew with --write-baseline/);
    expect(out).toContain('gone: origin root:deepseek-ai/DeepSeek-V3-Base of deepseek-ai/DeepSeek-V3 in b.py');
  });

  it.each([
    ['it is not JSON', 'nonsense', /cannot be used: it is not JSON/],
    ['it is of another tool', '{"results":[]}', /it is no baseline of model-review/],
    ['another version', '{"version":2,"findings":[]}', /version: /],
    ['a key that it does not have', '{"version":1,"findings":[],"all":true}', /all/],
    [
      'an entry without a path',
      '{"version":1,"findings":[{"rule":"origin","level":"error","subject":"x"}]}',
      /findings\[0\]\.path/,
    ],
  ])('gives no verdict when %s', (_, text, said) => {
    const { scan, write } = adopted();
    write('.github/model-baseline.json', text);
    const { code, err, report } = scan();
    expect([code, report?.verdict]).toEqual([2, 'could-not-judge']);
    expect(err).toMatch(said);
  });

  it('gives no verdict when it is not there', () => {
    const { path } = adopted();
    const { code, err } = run(['scan', path, ...day, '--format', 'json', '--baseline', join(path, 'none.json')]);
    expect(code).toBe(2);
    expect(err).toContain('none.json: cannot read the baseline: no such file');
    expect(err).toMatch(/2 models found, but the baseline cannot be used/);
  });

  it('is not written where nothing is judged, or where not everything was seen', () => {
    const path = join(room, 'bare');
    mkdirSync(path);
    const file = join(path, 'baseline.json');
    expect(run(['scan', path, '--write-baseline', file])).toMatchObject({ code: 3 });
    mkdirSync(join(path, '.github'));
    writeFileSync(join(path, '.github/model-policy.yml'), policy('error'));
    writeFileSync(join(path, 'a.py'), uses('Qwen/Qwen2.5-7B-Instruct').repeat(10_000));
    const { code, err } = run(['scan', path, ...day, '--max-file-size', '1k', '--write-baseline', file]);
    expect(code).toBe(2);
    expect(err).toMatch(/the baseline was not written, because not\s+everything was seen/);
    expect(() => readFileSync(file)).toThrow(/ENOENT/);
  });

  it('adopts a policy in the planted repository', () => {
    const path = join(room, 'bot');
    cpSync('fixtures/repositories/support-bot', path, { recursive: true });
    const file = join(path, '.github/model-baseline.json');
    expect(run(['scan', path, ...day]).code).toBe(1);
    expect(run(['scan', path, ...day, '--write-baseline', file]).code).toBe(0);
    expect(run(['scan', path, ...day, '--baseline', file]).code).toBe(0);
  });
});
