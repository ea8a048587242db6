/** What a careless user and a hostile repository can do to a scan: each case has its message, its place, its exit code, and costs nothing else. */
import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../../src/report/schema.js';
import { program, type Run, run } from '../cli/built.js';

let room: string;
let made = 0;
beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-hostile-'));
  writeFileSync(join(room, 'secret.py'), 'AutoModel.from_pretrained("secret/model")\n');
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

type Content = string | Uint8Array | ((path: string) => void);
const policy = 'version: 1\nrules:\n  origin:\n    deny: { countries: [KP] }\n';
/** What every repository of these tests has beside its fault: it must be found all the same. */
const uses = 'AutoModel.from_pretrained("mistralai/Mistral-7B-v0.1")\n';

function repository(files: Readonly<Record<string, Content>>): string {
  made += 1;
  const root = join(room, `repository-${made}`);
  const all: Record<string, Content> = { 'ok.py': uses, '.github/model-policy.yml': policy, ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    if (typeof content === 'function') content(join(root, name));
    else writeFileSync(join(root, name), content);
  }
  return root;
}

// Controls, bidi marks and zero-width characters; a line that a runner of GitHub Actions obeys.
const sent = /[\p{Cf}\u2028\u2029]|(?![\n])\p{Cc}|^\s*::|##\[/mu;

function scan(root: string, ...args: string[]): Run & { readonly report: ReturnType<typeof Report.parse> } {
  const terminal = run(['scan', root, '--offline', ...args]);
  const json = run(['scan', root, '--offline', '--format', 'json', ...args]);
  for (const text of [terminal.out, terminal.err, json.out, json.err]) expect(text).not.toMatch(sent);
  expect(`${terminal.err}${json.err}`).not.toContain('internal error');
  const report = Report.parse(JSON.parse(json.out));
  expect([json.code, report.exit.code]).toEqual([terminal.code, terminal.code]);
  return { ...terminal, report };
}

const deep = '['.repeat(20_000);

/** Name of the case, its files, exit code, what is said with file and line, what is counted as not read, what is found beside the fault. */
type Case = [string, Readonly<Record<string, Content>>, 0 | 2, RegExp, Readonly<Record<string, number>>, string[]?];

describe('a scan', () => {
  it.each<Case>([
    [
      'of a policy with an unknown key',
      { '.github/model-policy.yml': policy.replace('deny', 'denny') },
      2,
      /model-policy\.yml:4:5: policy has an unknown key: `denny`.*did you\s+mean `deny`/,
      {},
    ],
    [
      'of a policy with a wrong type',
      { '.github/model-policy.yml': 'version: 1\nrules: []\n' },
      2,
      /model-policy\.yml:2:8: policy has a wrong value: `rules`: expected a mapping, found a\s+list/,
      {},
    ],
    [
      'of a policy with a wrong indent',
      { '.github/model-policy.yml': `${policy}   level: error\n` },
      2,
      /model-policy\.yml:5:1: policy is not valid YAML/,
      {},
    ],
    [
      'of a policy with tabs',
      { '.github/model-policy.yml': 'version: 1\nrules:\n\torigin: {}\n' },
      2,
      /model-policy\.yml:3:1: policy is not valid YAML: a tab indents/,
      {},
    ],
    [
      'of a policy with a key twice',
      { '.github/model-policy.yml': `${policy}rules: {}\n` },
      2,
      /model-policy\.yml:5:1: policy is not valid YAML: `rules` stands twice/,
      {},
    ],
    [
      'of an empty policy',
      { '.github/model-policy.yml': '' },
      2,
      /model-policy\.yml:1:1: policy has a wrong value/,
      {},
    ],
    [
      'of a binary policy',
      { '.github/model-policy.yml': Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256) },
      2,
      /model-policy\.yml:\d+:\d+: policy /,
      {},
    ],
    [
      'of a policy that is a folder',
      { '.github/model-policy.yml': (path) => mkdirSync(path) },
      2,
      /model-policy\.yml: cannot read the policy: it is a folder/,
      {},
    ],
    [
      'of a policy behind a link',
      { '.github/model-policy.yml': (path) => symlinkSync(join(room, 'secret.py'), path) },
      2,
      /cannot read the policy: it is a symbolic link/,
      {},
    ],
    [
      'of a policy that nests',
      { '.github/model-policy.yml': `version: 1\nrules: ${deep}` },
      2,
      /model-policy\.yml:2:1: policy is not valid YAML: nested deeper/,
      {},
    ],
    [
      'of a policy with a prototype',
      { '.github/model-policy.yml': 'version: 1\n__proto__: { rules: {} }\n' },
      2,
      /model-policy\.yml:2:1: policy has an unknown key: `__proto__`/,
      {},
    ],
    ['with a binary file', { 'bad.py': Uint8Array.from([1, 0, 2, 3]) }, 0, /1 binary/, { binary: 1 }],
    [
      'with broken YAML',
      { 'bad.yaml': 'a: [1\nb: {\nmodel: org/beside\n' },
      2,
      /bad\.yaml:1:4: could not be parsed in full/,
      {},
      ['huggingface:org/beside'],
    ],
    [
      'with a broken notebook',
      { 'bad.ipynb': '{"cells": [{"cell_type": "code", "source": ["model = \\"org/beside\\"\\n", "x' },
      2,
      /bad\.ipynb:1:\d+: could not be parsed in full/,
      {},
      ['huggingface:org/beside'],
    ],
    [
      'with a notebook of other types',
      {
        'bad.ipynb':
          '{"cells": [7, null, {"cell_type": 5, "source": {"model": 1}},\n{"cell_type": "code", "source": "model = \\"org/beside\\""}]}',
      },
      2,
      /bad\.ipynb:1:\d+: could not be parsed in full/,
      {},
      ['huggingface:org/beside'],
    ],
    [
      'with a JSON file of 50 MB',
      {
        'bad.json': (path) => {
          writeFileSync(path, '{"model": "org/unseen"');
          truncateSync(path, 50 << 20);
        },
      },
      2,
      /bad\.json: file is larger than the limit and was not read: 52428800 bytes/,
      { 'too-large': 1 },
    ],
    [
      'with links out of the tree',
      {
        'link.py': (path) => symlinkSync(join(room, 'secret.py'), path),
        passwd: (path) => symlinkSync('/etc/passwd', path),
        up: (path) => symlinkSync('..', path),
        loop: (path) => symlinkSync('loop', path),
        gone: (path) => symlinkSync('nowhere', path),
      },
      0,
      /5 symbolic links/,
      { symlink: 5 },
    ],
    [
      'with 20,000 brackets',
      {
        'bad.py': `x = ${deep}\n`,
        'bad.js': `model = ${deep}`,
        'bad.json': `{"model": ${deep}`,
        'bad.yaml': `model: ${deep}`,
        'bad.toml': `model = ${deep}`,
        'bad.tf': `model = ${deep}`,
        'bad.sh': '$('.repeat(20_000),
      },
      2,
      /bad\.json:1:\d+: (?:nesting is deeper|could not be parsed)/,
      {},
    ],
    [
      'with names that no line may show',
      {
        '\u001b[31mbad\n::error::x\u202e.yaml': 'model: [1\n',
        ' ::add-mask::y.yaml': 'model: [1\n',
        '##[error]z.yaml': 'model: [1\n',
      },
      2,
      /could not be parsed in full; what could be read was used:\n {2}- \\x1b\[31mbad\\n::error::x\\u202e\.yaml:1:8\n/,
      {},
    ],
    [
      'with a pipe',
      {
        'pipe.py': (path) => {
          execFileSync('mkfifo', [path]);
        },
      },
      0,
      /searched 1 of 2 files/,
      {},
    ],
  ])(
    '%s',
    (_, files, code, said, skipped, beside = []) => {
      const { code: ended, out, report } = scan(repository(files));
      expect(out).toMatch(said);
      expect(ended).toBe(code);
      expect(report.models.map((model) => model.id)).toEqual(
        ['huggingface:mistralai/Mistral-7B-v0.1', ...beside].sort(),
      );
      expect(report.coverage.skipped).toMatchObject(skipped);
      expect(report.complete).toBe(code === 0);
      expect(out).not.toMatch(/root:x:0|secret\/model/);
    },
    30_000,
  );

  // Permissions mean nothing to root.
  it.skipIf(process.getuid?.() === 0).each<[string, Readonly<Record<string, Content>>, RegExp]>([
    [
      'an unreadable file',
      { 'bad.py': (path) => writeFileSync(path, uses, { mode: 0o000 }) },
      /bad\.py: cannot read the file: EACCES/,
    ],
    [
      'an unreadable folder',
      { bad: (path) => mkdirSync(path, { mode: 0o000 }) },
      /bad: cannot read the folder: EACCES/,
    ],
  ])('of %s', (_, files, said) => {
    const { code, out, report } = scan(repository(files));
    expect(out).toMatch(said);
    expect([code, report.models.length, report.coverage.skipped.unreadable]).toEqual([2, 1, 1]);
  });

  it('says which file it cannot read, whoever runs it', () => {
    const root = repository({});
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe9]), Buffer.from('.py')]), uses);
    const { code, out, report } = scan(root);
    expect(out).toMatch(/\.py: cannot read the file: its name is not UTF-8/);
    expect([code, report.models.length, report.coverage.skipped.unreadable]).toEqual([2, 1, 1]);
  });

  it('does not read a policy in a folder that is a link', () => {
    const root = join(room, 'linked');
    mkdirSync(root);
    writeFileSync(join(root, 'ok.py'), uses);
    symlinkSync(join(repository({}), '.github'), join(root, '.github'));
    const { code, out } = scan(root);
    expect(code).toBe(2);
    expect(out).toMatch(/\.github: cannot read the policy: it is a symbolic link/);
  });
});

describe('wrong usage', () => {
  it.each<[string[]]>([
    [['scan', 'a\u001b[31m\n::error::x']],
    [['\u001b[31mscan']],
    [['scan', '--\u202e']],
    [['scan', '--format', '##[error]x']],
    [['scan', '--output', 'none\n::error::/x']],
    [['explain', '--format', '\u0007']],
  ])('%j is quoted without what it would do to a terminal', (args) => {
    const { code, out, err } = run(args);
    expect([code, out]).toEqual([3, '']);
    expect(err).not.toMatch(sent);
    expect(err).toContain('→ ');
  });
});

describe('the output', () => {
  it.skipIf(process.platform !== 'linux')('is never put in the place of a device or a pipe', () => {
    const root = repository({});
    const stream = `"${process.execPath}" "${program()}" scan "${root}" --offline --output /proc/self/fd/1 | cat`;
    expect(execFileSync('sh', ['-c', stream], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toContain(
      'Mistral-7B',
    );
    const pipe = join(room, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const command = `"${process.execPath}" "${program()}" scan "${root}" --offline --output "${pipe}" & cat "${pipe}"; wait`;
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toContain(
      'Mistral-7B',
    );
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('takes the place of a link and leaves alone what it leads to', () => {
    const root = repository({ 'report.txt': (path) => symlinkSync(join(room, 'victim'), path) });
    writeFileSync(join(room, 'victim'), 'kept');
    expect(run(['scan', root, '--offline', '--output', join(root, 'report.txt')]).code).toBe(0);
    expect(readFileSync(join(room, 'victim'), 'utf8')).toBe('kept');
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).toContain('Mistral-7B');
  });

  it.skipIf(process.platform !== 'linux')('that could not be written is no verdict', () => {
    const command = `"${process.execPath}" "${program()}" scan "${repository({})}" --offline 2>&1 >/dev/full; echo "exit $?"`;
    const said = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(said).toMatch(/^cannot write to standard output: ENOSPC\nexit 2\n$/);
  });
});
