/** Hostile names, paths, licenses and policy texts in a comment: a Markdown parser sees nothing but what we meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/index.js';
import { attribute, code, label, prose, sentence } from '../../src/report/markdown-escape.js';
import { addressOf } from '../../src/report/markdown-link.js';
import type { Report } from '../../src/report/types.js';
import { corpusWith, poisoned } from './poison.js';
import { wrongs } from './shape.js';

const marker = '<!-- model-review:default -->';
const repository = { serverUrl: 'https://github.com', owner: 'acme', name: 'shop', sha: 'a'.repeat(40) };
const corpus = corpusWith(marker);
const base = `https://github.com/acme/shop/blob/${repository.sha}/`;
const mixed = JSON.parse(readFileSync('fixtures/report/mixed/report.json', 'utf8')) as Report;

describe('a comment about hostile text', () => {
  it.each(corpus.map((poison) => [JSON.stringify(poison).slice(0, 60), poison]))(
    '%s says nothing that we did not mean',
    (_, poison) => {
      const report = poisoned(mixed, poison);
      for (const bytes of [1_000, 5_000, 60_000, 900_000]) {
        const text = renderMarkdown(report, { bytes, repository, marker, judgedBy: poison });
        expect(wrongs(text, base, marker)).toEqual([]);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
      }
    },
  );

  it.each(['could-not-judge', 'incomplete', 'no-policy', 'pass', 'proposal', 'proposal-unusable'])(
    'in a report that is %s neither',
    (name) => {
      const report = JSON.parse(readFileSync(`fixtures/report/${name}/report.json`, 'utf8')) as Report;
      for (const poison of corpus) {
        const text = renderMarkdown(poisoned(report, poison), { bytes: 60_000, repository, marker });
        expect(wrongs(text, base, marker)).toEqual([]);
      }
    },
  );

  it('names models that differ at either end apart, however long they are', () => {
    const long = 'x'.repeat(300);
    expect(code(`a${long}`)).not.toBe(code(`b${long}`));
    expect(code(long).replace(/<[^>]*>/g, '')).toHaveLength(200);
  });
});

describe('the parser sees', () => {
  it.each([
    ['a link', '<p><a href="https://evil.example/">x</a></p>\n'],
    ['a link in Markdown', '[x](https://evil.example/)\n'],
    ['a bare address', 'see https://evil.example/\n'],
    ['an image', '![x](https://evil.example/)\n'],
    ['an image in HTML', '<p><img src="x"></p>\n'],
    ['a handler', '<p onclick="x">x</p>\n'],
    ['a mention', '<p>@org/team</p>\n'],
    ['a hidden mention', '<p>&#64;org/team</p>\n'],
    ['an issue', '<p>org/repo#1</p>\n'],
    ['an open table', '<table><tr><td>x</td></tr>\n'],
    ['an element closed early', '<details><summary>x</details></summary>\n'],
    ['a comment', '<p>x</p>\n\n<!-- x -->\n'],
    ['a command', '::error::x\n'],
    ['a click in a diagram', '```mermaid\nflowchart LR\n  click n0 "https://evil.example"\n```\n'],
    ['foreign code', '```js\nx\n```\n'],
  ])('%s where there is one', (_, text) => {
    expect(wrongs(text, base)).not.toEqual([]);
  });
});

describe('text from outside', () => {
  it.each([
    ['a.py:3', '<code>a.py:3</code>'],
    ['Qwen/Qwen2.5-72B', '<code>Qwen/Qwen2.<wbr>5-72B</code>'],
    ['<b>|`*_@', '<code>&#60;b&#62;&#124;&#96;&#42;&#95;&#64;</code>'],
    ['a\nb', '<code>a&#92;nb</code>'],
    ['\u202e', '<code>&#92;u202e</code>'],
  ])('as a name: %j', (name, markup) => {
    expect(code(name)).toBe(markup);
  });

  it.each([
    ['plain words, and (more) of them', 'plain words, and (more) of them'],
    ["the publisher's country is China (CN)", 'the publisher&#39;s country is China (CN)'],
    ['ask @org/team.', 'ask <code>&#64;<wbr>org/team</code>.'],
    ['see https://x.example, or #12', 'see <code>https://<wbr>x.example</code>, or <code>&#35;12</code>'],
    ['GH-12', '<code>GH-12</code>'],
    ['at 1234abc', 'at <code>1234abc</code>'],
  ])('as a sentence: %j', (text, markup) => {
    expect(prose(text)).toBe(markup);
  });

  it('as names in a sentence: whole, unquoted, and never a part of a word', () => {
    expect(sentence('it permits "mit", and acme/mit2 is not acme/mit', ['mit', 'acme/mit'])).toBe(
      'it permits <code>mit</code>, and acme/mit2 is not <code>acme/mit</code>',
    );
  });

  it.each([
    ['"];click A "javascript:', '···click A ·javascript:'],
    ['a:::b', 'a···b'],
    ['<br>', '·br·'],
    ['', '·'],
  ])('as a label: %j', (name, expected) => {
    expect(label(name)).toBe(expected);
  });

  it('as an attribute', () => {
    expect(attribute(`"'<>&\``)).toBe('&#34;&#39;&#60;&#62;&#38;&#96;');
  });
});

describe('an address', () => {
  it.each<[string, { path: string; line?: number; endLine?: number }, string | undefined]>([
    ['a line', { path: 'a/b.py', line: 3, endLine: 3 }, `${base}a/b.py#L3`],
    ['lines', { path: 'a.py', line: 3, endLine: 5 }, `${base}a.py#L3-L5`],
    ['a file that is drawn', { path: 'a.ipynb', line: 3 }, `${base}a.ipynb?plain=1#L3`],
    ['a file', { path: 'a b#c?d.py' }, `${base}a%20b%23c%3Fd.py`],
    ['a path upward', { path: '../../x', line: 1 }, undefined],
    ['an absolute path', { path: '/etc/passwd', line: 1 }, undefined],
    ['a broken text', { path: '\ud800', line: 1 }, undefined],
  ])('of %s', (_, spot, expected) => {
    expect(addressOf(repository, spot)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'nonsense',
    'https://user:pass@github.com',
    'https://github.com/?x=',
  ])('is never built on %s', (serverUrl) => {
    expect(addressOf({ ...repository, serverUrl }, { path: 'a' })).toBeUndefined();
  });

  it('is built on a server of one’s own', () => {
    expect(addressOf({ ...repository, serverUrl: 'https://ghe.example/' }, { path: 'a' })).toMatch(
      /^https:\/\/ghe\.example\/acme\//,
    );
  });
});
