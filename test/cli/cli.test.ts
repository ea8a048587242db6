/** The built command line in processes of its own: usage, exit codes, streams, files, colours. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tool } from '../../src/cli/version.js';
import { Explanation, Report } from '../../src/report/schema.js';
import { program, run } from './built.js';

const bot = 'fixtures/repositories/support-bot';
const day = ['--today', '2026-11-23'];
const ansi = /\u001b\[/;
let room: string;
let made = 0;

/** A folder with these files. */
function folder(files: Readonly<Record<string, string>>): string {
  made += 1;
  const path = join(room, `folder-${made}`);
  mkdirSync(join(path, '.github'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

const policy = 'version: 1\nrules:\n  origin:\n    deny: { countries: [KP] }\n';
const uses = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-test-'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [[], /Usage: model-review/],
    [['scna'], /unknown command 'scna'\n\(Did you mean scan\?\)/],
    [
      ['scan', '--formt', 'json'],
      /unknown option '--formt'\n\(Did you mean --format\?\)\n→ see model-review scan --help/,
    ],
    [['scan', '--format', 'xml'], /Allowed choices are terminal, json, markdown, sarif/],
    [['scan', '--stage', 'extract', '--format', 'sarif'], /a stage has no --format sarif\n→ /],
    [['scan', '--stage', 'evaluate'], /Allowed choices are extract, identify, resolve/],
    [['scan', '--max-files', '-1'], /whole number above zero/],
    [['scan', '--max-file-size', '4 furlongs'], /Give bytes, or a number with k or m/],
    [['scan', '--max-file-size', '9999m'], /at most 1024m/],
    [['scan', '--today', '2026-02-30'], /YYYY-MM-DD/],
    [['scan', '/no/such/folder'], /no such folder: "\/no\/such\/folder"\n→ give the folder/],
    [['scan', 'package.json'], /not a folder: "package.json"\n→ /],
    [['scan', 'a', 'b'], /too many arguments/],
    [['scan', '.', '--output', '/no/such/folder/file'], /no such folder for --output/],
    [['scan', '.', '--output', 'src'], /--output is a folder/],
    [['explain'], /missing required argument 'model'/],
    [['explain', '-', '-'], /can be given once/],
    [['obligations', 'no model and no folder'], /neither a folder nor the id of a model: "no model and no folder"\n→ /],
    [['evidence', 'acme/x'], /required option '--path <path>' not specified/],
    [['evidence', 'acme/x', '--path', 'a.py', '--format', 'terminal'], /Allowed choices are markdown, json/],
    [['policy'], /Usage: model-review policy/],
  ])('%j exits 3 and says what to do', (args, message) => {
    const { code, out, err } = run(args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([3, '']);
  });
});

describe('help and version', () => {
  it.each([
    [['--help']],
    [['scan', '--help']],
    [['explain', '--help']],
    [['check', '--help']],
    [['policy', '--help']],
    [['policy', 'check', '-h']],
    [['policy', 'test', '-h']],
    [['obligations', '-h']],
    [['evidence', '-h']],
    [['catalog', '-h']],
    [['inventory', 'plan', '-h']],
    [['inventory', 'scan', '-h']],
    [['inventory', 'join', '-h']],
  ])('%j shows examples and exit codes', (args) => {
    const { code, out, err } = run(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Examples:\n {2}\$ .*[\s\S]*Exit codes:\n {2}0 {2}/);
    expect(out).not.toContain('--today');
    expect(out.split('\n').filter((line) => /^\S/.test(line) && line.length > 80)).toEqual([]);
  });

  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(tool.version).toBe(version);
    expect(run(['--version'])).toEqual({ code: 0, out: `model-review ${version}\n`, err: '' });
  });
});

describe('scan', () => {
  it('fails a repository that breaks its policy, and says so last', () => {
    const { code, out, err } = run(['scan', bot, '--offline', ...day]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/\n✗ violated: \d+ of \d+ models break the policy \(.*\)\n$/);
    expect(out).not.toMatch(ansi);
  });

  it('prints the report as JSON on standard output alone', () => {
    const { code, out, err } = run(['scan', bot, '--format', 'json', ...day]);
    const report = JSON.parse(out) as ReturnType<typeof Report.parse>;
    expect(Report.parse(report)).toEqual(report);
    expect([code, report.exit.code, report.root, report.asOf]).toEqual([1, 1, 'support-bot', '2026-11-23']);
    expect(err).toMatch(/^✗ violated: .*\n$/m);
    expect(run(['scan', `${bot}/`, '--format', 'json', ...day]).out).toBe(out);
  });

  it.each([
    ['markdown', /^### ❌ Model review: \d+ of \d+ models break the policy\n/],
    ['sarif', /^\{\n "\$schema": "https:[^"]*sarif-schema-2\.1\.0\.json"/],
  ])('prints the report as %s, and the verdict beside it', (format, document) => {
    const { code, out, err } = run(['scan', bot, '--format', format, ...day]);
    expect(code).toBe(1);
    expect(out).toMatch(document);
    expect(err).toMatch(/^✗ violated: .*\n$/m);
  });

  it('passes without a policy, and says how to begin', () => {
    const { code, out } = run(['scan', folder({ 'a.py': uses })]);
    expect(code).toBe(0);
    expect(out).toMatch(/write \.github\/model-policy\.yml[\s\S]*\n· no policy: 1 model found and none judged\n$/);
  });

  it('scans the current folder unless told', () => {
    const { code, out } = run(['scan'], { cwd: folder({ 'a.py': uses, '.github/model-policy.yaml': policy }) });
    expect(code).toBe(0);
    expect(out).toMatch(/policy \.github\/model-policy\.yaml[\s\S]*\n✓ pass: 1 model/);
  });

  it('judges by the policy named', () => {
    const other = join(folder({ 'strict.yml': policy.replace('KP', 'FR') }), 'strict.yml');
    const { code, out } = run([
      'scan',
      folder({ 'a.py': uses, '.github/model-policy.yml': policy }),
      '--policy',
      other,
    ]);
    expect(code).toBe(1);
    expect(out).toContain(`${other}:4`);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'has an unknown key',
      { '.github/model-policy.yml': policy.replace('deny', 'denny') },
      /model-policy\.yml:4:5: policy has an unknown key/,
    ],
    ['is not YAML', { '.github/model-policy.yml': 'rules: {\n' }, /model-policy\.yml:2:1: policy is not valid YAML/],
    [
      'is too large',
      { '.github/model-policy.yml': '#'.repeat(300_000) },
      /model-policy\.yml: policy is larger than 256 KiB/,
    ],
    [
      'is there twice',
      { '.github/model-policy.yml': policy, '.github/model-policy.yaml': policy },
      /both model-policy\.yml and model-policy\.yaml exist/,
    ],
  ])('could not judge by a policy that %s, but shows the models', (_, files, message) => {
    const { code, out } = run(['scan', folder({ 'a.py': uses, ...files })]);
    expect(code).toBe(2);
    expect(out).toMatch(message);
    expect(out).toMatch(/mistralai\/Mistral-7B-v0\.1[\s\S]*\? could not judge: 1 model found/);
    const json = run(['scan', folder({ 'a.py': uses, ...files }), '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ verdict: 'could-not-judge', exit: { code: 2 }, complete: false });
    expect(json.err).toMatch(message);
  });

  it('could not judge by a policy that is not there', () => {
    const { code, out } = run(['scan', folder({ 'a.py': uses }), '--policy', '/no/such/policy.yml']);
    expect(code).toBe(2);
    expect(out).toMatch(/\/no\/such\/policy\.yml: cannot read the policy: no such file\n.*→ check the path/);
  });

  it('does not follow a policy that is a link to somewhere else', () => {
    const path = folder({ 'a.py': uses });
    symlinkSync(resolve('package.json'), join(path, '.github/model-policy.yml'));
    const { code, out } = run(['scan', path]);
    expect(code).toBe(2);
    expect(out).toMatch(/cannot read the policy: it is a symbolic link/);
    expect(out).not.toContain('model-dependency-review');
  });

  it('is incomplete where a limit was reached', () => {
    const path = folder({ 'a.py': uses, 'b.py': uses, '.github/model-policy.yml': policy });
    const { code, out } = run(['scan', path, '--max-files', '1']);
    expect(code).toBe(2);
    expect(out).toMatch(/more files than the limit[\s\S]*\n\? could not judge: /);
  });

  it('prints the verdict alone when asked to be quiet', () => {
    expect(run(['scan', bot, '--quiet', ...day]).out).toMatch(/^✗ violated: .*\n$/);
    const { code, out, err } = run(['scan', bot, '--quiet', '--format', 'json', ...day]);
    expect([code, (JSON.parse(out) as { exit: { code: number } }).exit.code, err]).toEqual([1, 1, '']);
  });

  it('leads from an unknown command of a group to the help of the group', () => {
    for (const group of ['catalog', 'policy']) {
      const { code, err } = run([group, 'nothing']);
      expect([code, err]).toEqual([3, expect.stringContaining(`→ see model-review ${group} --help`)]);
    }
  });

  it.each<['extract' | 'identify' | 'resolve', (data: never) => unknown]>([
    ['extract', (references: { location: { path: string } }[]) => references[0]?.location.path],
    [
      'identify',
      (found: { models: { references: { location: { path: string } }[] }[] }) =>
        found.models[0]?.references[0]?.location.path,
    ],
    [
      'resolve',
      (models: { references: { location: { path: string } }[] }[]) => models[0]?.references[0]?.location.path,
    ],
  ])('stops after %s and prints it', (stage, path) => {
    const where = folder({ 'a.py': uses });
    const { code, out } = run(['scan', where, '--stage', stage, '--format', 'json']);
    expect(code).toBe(0);
    expect(path(JSON.parse(out) as never)).toBe('a.py');
    expect(run(['scan', where, '--stage', stage]).out).toContain('mistralai/Mistral-7B-v0.1');
  });
});

describe('explain', () => {
  const ids = 'mistralai/Mistral-7B-v0.1\r\n\nno id at all!\nollama:cogito:32b\nmistralai/Mistral-7B-v0.1';

  it('answers in the order asked, each line once', () => {
    const { code, out, err } = run(['explain', 'openai/gpt-4o', '-', '--format', 'json', '--offline'], { input: ids });
    const answers = JSON.parse(out) as { asked: string; id: string | null }[];
    for (const answer of answers) expect(Explanation.parse(answer)).toEqual(answer);
    expect(answers.map(({ asked, id }) => [asked, id])).toEqual([
      ['openai/gpt-4o', 'openai:gpt-4o'],
      ['mistralai/Mistral-7B-v0.1', 'huggingface:mistralai/Mistral-7B-v0.1'],
      ['no id at all!', null],
      ['ollama:cogito:32b', 'ollama:cogito:32b'],
      ['mistralai/Mistral-7B-v0.1', 'huggingface:mistralai/Mistral-7B-v0.1'],
    ]);
    expect([code, err]).toEqual([2, '']);
  });

  it('shows the chain, the roles and the evidence', () => {
    const { code, out } = run(['explain', 'ollama:cogito:32b']);
    expect(code).toBe(0);
    expect(out).toMatch(/← [^\n]*Qwen\/Qwen2\.5-32B \(CN, \w+\)/);
    expect(out).toMatch(/publisher +Deep Cogito[\s\S]*catalog publisher:deepcogito/);
  });

  it('says in one line why nothing is known, and what to do', () => {
    expect(run(['explain', 'nobody-knows/this-one']).out).toMatch(
      /^nobody-knows\/this-one ─+\n {2}nothing is known {2}nothing on record, and the Hub was not asked \(offline\)\n {20}→ run it without --offline, so that the Hub is asked\n\n/,
    );
  });

  it('answers nothing with nothing', () => {
    expect(run(['explain', '-', '--format', 'json'])).toMatchObject({ code: 0, out: '[]\n' });
    expect(run(['explain', '-'])).toMatchObject({ code: 0, out: '', err: 'no ids were given on standard input\n' });
  });
});

describe('policy check', () => {
  it('says that a policy can be used, and what has ended in it', () => {
    const { code, out } = run(['policy', 'check', `${bot}/.github/model-policy.yml`, ...day]);
    expect(code).toBe(0);
    expect(out).toMatch(/can be used: rules origin and license, 0 scopes, 4 exceptions/);
    expect(out).toContain('the exception "r1-2026-04" ended on 2026-09-30');
  });

  it.each([
    ['broken.yml', /broken\.yml:4:5: policy has an unknown key/],
    ['missing.yml', /no such file/],
    ['.github', /it is a folder/],
  ])('refuses %s', (name, message) => {
    const path = join(folder({ 'broken.yml': policy.replace('deny', 'denny') }), name);
    const { code, out, err } = run(['policy', 'check', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(JSON.parse(run(['policy', 'check', path, '--format', 'json']).out)).toMatchObject({ valid: false });
  });
});

describe('policy check without a file', () => {
  it('reads the policy of the folder, and says where it looked', () => {
    expect(run(['policy', 'check'], { cwd: bot })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/can be used/),
    });
    expect(run(['policy', 'check'], { cwd: room })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^\? \.github\/model-policy\.yml: cannot read the policy: no such file/),
    });
  });
});

describe('streams and files', () => {
  it('writes a whole file, replaces it, and says where', () => {
    const out = folder({ 'report.json': 'old' });
    const file = join(out, 'report.json');
    const { code, out: printed, err } = run(['scan', bot, '--format', 'json', '--output', file, ...day]);
    expect([code, printed]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^written to ${file}\n[\\s\\S]*✗ violated: .*\n$`));
    expect(readFileSync(file, 'utf8')).toBe(run(['scan', bot, '--format', 'json', ...day]).out);
    expect(readdirSync(out).sort()).toEqual(['.github', 'report.json']);
  });

  it.each<[Record<string, string>, string[], boolean]>([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%j %j colours: %s', (env, args, colored) => {
    expect(ansi.test(run(['scan', bot, ...day, ...args], { env }).out)).toBe(colored);
  });

  it('puts no colours into a file', () => {
    const file = join(folder({}), 'report.txt');
    run(['scan', bot, '--output', file, ...day], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toMatch(ansi);
  });

  it('does not mind a reader that goes away', () => {
    const command = `"${process.execPath}" "${program()}" scan ${bot} --offline --format json | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout).toBe('{\n  "schem');
    expect(stderr).not.toMatch(/EPIPE|internal error/);
  });
});
