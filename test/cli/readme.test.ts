/** The policy of README.md does what it shows: it can be used, and its exception waives what it names, there and nowhere else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../../src/report/schema.js';
import { temporary } from '../runner/temporary.js';
import { program, run } from './built.js';

const [, policy = ''] =
  /```yaml\n(version: 1\n[\s\S]*?\nexceptions:[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const model = 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B';

function scan(path: string) {
  const folder = temporary('readme');
  const files = { '.github/model-policy.yml': policy, [path]: `m = AutoModel.from_pretrained("${model}")\n` };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { code, out, err } = run(['scan', folder, '--today', '2026-11-23', '--format', 'json', '--offline']);
  const { findings } = Report.parse(JSON.parse(out));
  const origin = findings.filter(({ rule, level }) => rule === 'origin' && level !== 'note');
  return {
    code,
    err,
    origin: origin.map(({ subject, excepted }) => `${subject} ${excepted ?? 'stands'}`).sort(),
    findings,
  };
}

beforeAll(() => void program(), 120_000);

describe('the policy of README.md', () => {
  it('has an exception that is used', () => {
    const { code, origin, findings } = scan('batch/summaries.py');
    expect(origin).toEqual([
      'publisher:deepseek-ai distill-2026-11',
      'teacher:deepseek-ai/DeepSeek-R1 distill-2026-11',
      'teacher:deepseek-ai/DeepSeek-V3-Base distill-2026-11',
    ]);
    expect(findings.filter(({ cause }) => cause.code.startsWith('exception/'))).toEqual([]);
    expect(code).toBe(0);
  });

  it('asks for neither publisher nor teacher elsewhere, as it says', () => {
    const { code, origin } = scan('app/main.py');
    expect([code, origin]).toEqual([0, []]);
  });
});
