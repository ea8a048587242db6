/** Discovery on real folders and real git repositories made on the fly. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultLimits, discover } from '../../src/discover/index.js';
import type { Coverage, DiscoverLimits, SourceFile } from '../../src/discover/types.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'discover-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(...args: string[]): void {
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always', ...args],
    { stdio: 'ignore' },
  );
}

async function run(options: { triggers?: readonly string[]; limits?: Partial<DiscoverLimits> } = {}): Promise<{
  files: SourceFile[];
  coverage: Coverage;
}> {
  const tree = await discover(
    root,
    { triggers: (path) => (/\.(?:png|lock)$/.test(path) ? undefined : (options.triggers ?? [])) },
    { ...defaultLimits, ...options.limits },
  );
  if (!tree.ok) throw new Error('not opened');
  const files = [...tree.value.files()];
  expect(accountedFor(tree.value.coverage())).toBe(tree.value.coverage().listed);
  return { files, coverage: tree.value.coverage() };
}

/** What was read and what was passed over, together. */
function accountedFor({ read, skipped }: Coverage): number {
  return Object.values(skipped).reduce((sum, count) => sum + count, read);
}

describe.each([
  ['a plain folder', () => {}],
  ['a git work tree', () => git('init', '-q')],
])('discover in %s', (_, prepare) => {
  beforeEach(prepare);

  it('yields text files in order of their paths and counts what it passes over', async () => {
    write('b.py', 'two');
    write('a/z.py', 'one');
    write('logo.png', 'x');
    write('blob.dat', Buffer.from([1, 0, 2]));
    const { files, coverage } = await run();
    expect(files.map(({ path, text, nature }) => [path, text, nature])).toEqual([
      ['a/z.py', 'one', 'text'],
      ['b.py', 'two', 'text'],
    ]);
    expect(coverage).toMatchObject({
      listed: 4,
      read: 2,
      bytes: 9,
      skipped: { 'not-a-candidate': 1, binary: 1 },
      problems: [],
    });
  });

  it('never follows a symlink, neither of a file nor of a folder, nor out of the tree', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.py'), 'secret');
    write('in.py', 'in');
    symlinkSync(join(outside, 'secret.py'), join(root, 'link.py'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    const { files, coverage } = await run();
    expect(files.map((file) => file.path)).toEqual(['in.py']);
    expect(coverage.skipped.symlink).toBe(3);
    rmSync(outside, { recursive: true });
  });

  it('names files over the size limit, and reads notebooks up to their own', async () => {
    write('big.json', '');
    truncateSync(join(root, 'big.json'), 50 << 20);
    write('note.ipynb', 'x'.repeat(2 << 20));
    const { files, coverage } = await run();
    expect(files.map((file) => [file.path, file.bytes])).toEqual([['note.ipynb', 2 << 20]]);
    expect(coverage.skipped['too-large']).toBe(1);
    expect(coverage.problems).toEqual([
      { code: 'file-too-large', path: 'big.json', detail: `${50 << 20} bytes, limit ${1 << 20}` },
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFmodel: é', 'utf8'), 'model: é'],
    ['UTF-16 little endian', Buffer.from('\uFEFFmodel: é', 'utf16le'), 'model: é'],
    ['UTF-16 big endian', Buffer.from('\uFEFFmodel: é', 'utf16le').swap16(), 'model: é'],
    ['Latin-1', Buffer.from('model: é', 'latin1'), 'model: é'],
  ])('decodes %s', async (_name, bytes, text) => {
    write('a.yaml', bytes);
    expect((await run({ triggers: ['model'] })).files.map((file) => file.text)).toEqual([text]);
  });

  it('reads only files that contain a trigger, in whatever case', async () => {
    write('yes.py', 'import X\nFROM_Pretrained("a")');
    write('no.py', 'from_pretraine d');
    const { files, coverage } = await run({ triggers: ['from_pretrained', 'hf://'] });
    expect(files.map((file) => file.path)).toEqual(['yes.py']);
    expect(coverage.skipped['no-trigger']).toBe(1);
  });

  it('tells what the prefilter passed over, and reads it when asked by name', async () => {
    write('a.py', 'model');
    write('names.py', 'CHAT = "org/name"');
    write('logo.png', 'x');
    const tree = await discover(root, { triggers: (path) => (path.endsWith('.png') ? undefined : ['model']) });
    if (!tree.ok) throw new Error('not opened');
    expect([...tree.value.files()].map(({ path }) => path)).toEqual(['a.py']);
    expect(tree.value.passedOver()).toEqual(['names.py']);
    expect(tree.value.coverage()).toMatchObject({ read: 1, skipped: { 'no-trigger': 1 } });
    expect(tree.value.read('names.py')?.text).toBe('CHAT = "org/name"');
    expect(tree.value.read('../names.py')).toBeUndefined();
    expect(tree.value.read('names.py')?.text).toBe('CHAT = "org/name"');
    expect(tree.value.coverage()).toMatchObject({ listed: 3, read: 2, skipped: { 'not-a-candidate': 1 } });
    expect(accountedFor(tree.value.coverage())).toBe(3);
  });

  it('accounts for each path once, whatever becomes of it when it is asked for by name', async () => {
    for (const name of ['a.py', 'b.py', 'c.py', 'd.py']) write(name, 'model');
    write('e.py', 'nothing');
    const tree = await discover(root, { triggers: () => ['model'] }, { ...defaultLimits, files: 2 });
    if (!tree.ok) throw new Error('not opened');
    expect([...tree.value.files(new Set(['a.py', 'c.py', 'e.py']))].map(({ path }) => path)).toEqual(['a.py', 'c.py']);
    const counts = { unchanged: 2, 'over-file-limit': 1 };
    expect(tree.value.coverage()).toMatchObject({ listed: 5, read: 2, skipped: counts });
    tree.value.read('a.py');
    tree.value.read('b.py');
    unlinkSync(join(root, 'd.py'));
    tree.value.read('d.py');
    expect(tree.value.coverage()).toMatchObject({ read: 3, skipped: { 'not-a-candidate': 1, 'over-file-limit': 1 } });
    expect(accountedFor(tree.value.coverage())).toBe(5);
  });

  it('tells weight files and Git LFS pointers by name and content', async () => {
    write('m.gguf', Buffer.alloc(5000));
    write('p.safetensors', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n');
    expect((await run()).files.map(({ path, nature, bytes }) => [path, nature, bytes])).toEqual([
      ['m.gguf', 'weights', 5000],
      ['p.safetensors', 'lfs-pointer', 64],
    ]);
  });

  it('says which folders it could not look into', async () => {
    // Deeper than a path may be long: unreadable for everybody, root included.
    const name = 'd'.repeat(200);
    execFileSync('sh', ['-c', `for i in $(seq 25); do mkdir ${name}; cd -P ${name}; done; echo x >hidden.py`], {
      cwd: root,
    });
    write('a.py', 'a');
    const { files, coverage } = await run();
    expect(files.map((file) => file.path)).toEqual(['a.py']);
    expect(coverage.skipped.unreadable).toBe(1);
    expect(coverage.problems).toEqual([
      {
        code: 'folder-unreadable',
        path: expect.stringMatching(/^(?:d{200}\/){9,}/),
        detail: expect.any(String),
      },
    ]);
    execFileSync('rm', ['-rf', name], { cwd: root });
  });

  it('says which names it cannot read, and reads all others', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe9]), Buffer.from('.py')]), 'x');
    const odd = [
      ' a.py',
      '$(x).py',
      '*.py',
      '-a.py',
      '::error::.py',
      '[a].py',
      '\u001b[1m.py',
      '\n.py',
      '\r.py',
      '\u202e.py',
    ];
    for (const name of odd) write(name, 'x');
    write('back\\slash.py', 'x');
    const { files, coverage } = await run();
    expect(files.map((file) => file.path).sort()).toEqual([...odd, 'back\\slash.py'].sort());
    expect(coverage.problems).toEqual([
      { code: 'file-unreadable', path: '\ufffd.py', detail: 'its name is not UTF-8' },
    ]);
    expect(coverage.skipped.unreadable).toBe(1);
  });

  it('does not wait for a named pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.py')]);
    write('a.py', 'a');
    expect((await run()).files.map((file) => file.path)).toEqual(['a.py']);
  });

  it('stops at the limit of files and says so', async () => {
    for (const name of ['a.py', 'b.py', 'c.py']) write(name, name);
    const { files, coverage } = await run({ limits: { files: 2 } });
    expect(files).toHaveLength(2);
    expect(coverage.skipped['over-file-limit']).toBe(1);
    expect(coverage.problems[0]?.code).toBe('too-many-files');
  });
});

describe('discover by git', () => {
  beforeEach(() => git('init', '-q'));

  it('takes untracked files, leaves ignored ones, submodules and deleted ones', async () => {
    write('.gitignore', 'ignored/\n');
    write('ignored/x.py', 'x');
    write('tracked.py', 'x');
    write('gone.py', 'x');
    write('naïve.py', 'x');
    git('add', '.');
    unlinkSync(join(root, 'gone.py'));
    write('new.py', 'x');
    execFileSync('git', ['init', '-q', join(root, 'nested')]);
    write('nested/inner.py', 'x');
    const { files, coverage } = await run();
    expect(files.map((file) => file.path)).toEqual(['.gitignore', 'naïve.py', 'new.py', 'tracked.py']);
    expect(coverage.skipped.submodule).toBe(1);
  });

  it('does not read a tracked path whose folder has become a symlink out of the tree', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'a.py'), 'secret');
    write('folder/a.py', 'mine');
    git('add', '.');
    rmSync(join(root, 'folder'), { recursive: true });
    symlinkSync(outside, join(root, 'folder'));
    expect((await run()).files).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('is not led to another repository by the environment of a hook', async () => {
    write('a.py', 'x');
    process.env.GIT_DIR = '/no/such/repository';
    process.env.GIT_INDEX_FILE = join(root, 'another-index');
    try {
      write('.gitignore', 'ignored.py\n');
      write('ignored.py', 'x');
      expect((await run()).files.map((file) => file.path)).toEqual(['.gitignore', 'a.py']);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
  });

  it('starts no program that the repository configures', async () => {
    const witness = join(root, 'witness');
    write('hook.sh', `#!/bin/sh\ntouch ${witness}\n`);
    execFileSync('chmod', ['+x', join(root, 'hook.sh')]);
    git('config', 'core.fsmonitor', join(root, 'hook.sh'));
    expect((await run()).files.map((file) => file.path)).toEqual(['hook.sh']);
  });
});

it('says that it passes over a folder with a line break in its name, where git does not list the files', async () => {
  write('a.py', 'a');
  write('sub/b\nc/d.py', 'd');
  const { files, coverage } = await run();
  expect(files.map((file) => file.path)).toEqual(['a.py']);
  expect(coverage.problems).toEqual([
    { code: 'folder-unreadable', path: 'sub/b\nc', detail: 'line break in its name' },
  ]);
});

it.each(['missing', 'file.txt'])('fails on %s, which is no folder', async (name) => {
  write('file.txt', '');
  expect(await discover(join(root, name), { triggers: () => [] })).toMatchObject({
    ok: false,
    problems: [{ code: 'folder-unreadable' }],
  });
});
