/** CODEOWNERS as GitHub documents it (docs.github.com, "About code owners"), and within its limits whatever is written there. */
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../src/evaluate/owners.js';

const path = '.github/CODEOWNERS';

/** The owners of each path, `null` where nobody is named. */
function owners(text: string, paths: readonly string[], prefix = ''): readonly (string | null)[] {
  const found = ownersOf({ path, text, prefix }, paths);
  if ('fault' in found) throw new Error(found.fault);
  return paths.map((one) => found.files.find((file) => file.path === one)?.owners.join(' ') ?? null);
}

describe('a pattern', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*', ['a', 'a/b', 'a/b/.c'], []],
    ['/*', ['a', '.env'], ['a/b']],
    ['*.js', ['a.js', 'src/deep/a.js', 'lib.js/a.ts'], ['a.jsx', 'js']],
    ['/*.js', ['a.js'], ['src/a.js']],
    ['apps/', ['apps/a', 'x/apps/y/z'], ['apps', 'x/apps', 'my-apps/a']],
    ['/apps/', ['apps/a', 'apps/b/c'], ['x/apps/a', 'apps']],
    ['/apps', ['apps', 'apps/a/b'], ['x/apps', 'apps2']],
    ['apps', ['apps', 'x/apps', 'x/apps/y'], ['apps.py', 'x/my-apps']],
    ['docs/*', ['docs/a.md'], ['docs/build/a.md', 'x/docs/a.md']],
    ['docs/*.md', ['docs/a.md'], ['docs/build/a.md', 'x/docs/a.md']],
    ['docs/**', ['docs/a', 'docs/b/c'], ['docs', 'x/docs/a']],
    ['**/logs', ['logs', 'logs/a', 'a/b/logs/c'], ['a/mylogs']],
    ['/src/**/m.py', ['src/m.py', 'src/a/b/m.py'], ['x/src/m.py', 'src/am.py']],
    ['a/?/b', ['a/x/b', 'a/x/b/c'], ['a/xy/b', 'a/b']],
    ['/my\\ models/', ['my models/a.bin'], ['my/models/a']],
    ['/app/\\[id\\]/*.ts', ['app/[id]/a.ts'], ['app/i/a.ts', 'app/id/a.ts']],
    ['{a,b}.py', ['{a,b}.py', 'x/{a,b}.py'], ['a.py']],
    ['Src/', ['Src/a'], ['src/a']],
  ])('%s owns what it should', (pattern, its, others) => {
    expect(owners(`${pattern} @acme/ml`, its)).toEqual(its.map(() => '@acme/ml'));
    expect(owners(`${pattern} @acme/ml`, others)).toEqual(others.map(() => null));
  });
});

describe('a file of owners', () => {
  it('lets the last line that matches count, and one without owners unset it', () => {
    const text = '* @all\n*.py @py dev@acme.example\n/apps/ @acme/apps\n/apps/github\n';
    expect(owners(text, ['README.md', 'a.py', 'apps/a.py', 'apps/github/a.py'])).toEqual([
      '@all',
      '@py dev@acme.example',
      '@acme/apps',
      null,
    ]);
  });

  it.each([
    ['a negation', '!b.py @acme/x'],
    ['a range', '[ab].py @acme/x'],
    ['an escaped number sign', '\\#b.py @acme/x'],
    ['an escaped star', 'b\\*.py @acme/x'],
    ['three stars', '***/b.py @acme/x'],
    ['a slash alone', '/ @acme/x'],
    ['two slashes', 'a//b.py @acme/x'],
    ['no owner', 'b.py acme'],
    ['an owner beside one that is none', 'b.py @acme/x <script>'],
    ['a comment', '# b.py @acme/x'],
    ['nothing', '   '],
  ])('passes over a line with %s', (_, line) => {
    expect(owners(`* @all\n${line}`, ['b.py'])).toEqual(['@all']);
  });

  it('takes what follows a number sign for a comment, any line ending, and tabs', () => {
    expect(owners('*\t@all # @nobody\r\n*.py\t\t@py\r*.md @md', ['a', 'a.py', 'a.md'])).toEqual(['@all', '@py', '@md']);
  });

  it('knows the line, and the way from the top of the repository', () => {
    const found = ownersOf({ path, text: '# x\n\n/sub/a.py @acme/ml\n', prefix: 'sub/', commit: 'abc' }, [
      'a.py',
      'b.py',
    ]);
    expect(found).toEqual({ path, commit: 'abc', files: [{ path: 'a.py', owners: ['@acme/ml'], line: 3 }] });
  });

  it.each([
    ['3 MB', `* @all\n${'#'.repeat(3 * 1024 * 1024)}`],
    ['more rules than anybody has', '* @all\n'.repeat(20_001)],
  ])('is not used where it has %s', (_, text) => {
    expect(ownersOf({ path, text }, ['a.py'])).toEqual({ fault: expect.any(String) });
  });

  it('costs no more than its limits, and says nobody rather than somebody else', () => {
    const bad = `${'**/*a*a*a*a*a*b/'.repeat(50)}x @acme/x\n`;
    const text = `* @all\n${bad.repeat(3_000)}`;
    const paths = Array.from({ length: 600 }, (_, index) => `${'a'.repeat(60)}/`.repeat(40) + index);
    const found = ownersOf({ path, text }, paths);
    expect('files' in found && found.files.length).toBeLessThan(500);
    expect(owners(text, ['b.py'])).toEqual(['@all']);
  });
});
