/** Reports as a pull request shows them: each `fixtures/report/<case>/report.json` against its `comment.md`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { manyOf } from './many.js';
import { poisoned } from './poison.js';

const root = 'fixtures/report';
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'report.json')));
const marker = '<!-- model-review:default -->';
const comment: MarkdownOptions = {
  bytes: 60_000,
  marker,
  repository: {
    serverUrl: 'https://github.com',
    owner: 'maru-parcel',
    name: 'support-bot',
    sha: '0123456789abcdef0123456789abcdef01234567',
  },
  judgedBy: 'as it stands at the base commit',
};

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(join(root, name, 'report.json'), 'utf8')) as Report;
}

/** Compares with the file; `UPDATE_GOLDENS=1` writes it, and then a person reads the diff and looks at the pictures. */
function golden(name: string, text: string): void {
  const file = join(root, name, 'comment.md');
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('the comment', () => {
  it.each(cases)('%s reads as written', (name) => {
    golden(name, renderMarkdown(reportOf(name), comment));
  });

  it('resolved reads as written', () => {
    golden('resolved', renderMarkdown(reportOf('pass'), { ...comment, resolved: true }));
  });

  it('hostile-markup reads as written', () => {
    const poison = '</details><img src=x onerror=alert(1)> @org/team | [x](javascript:alert(1)) "];click A -->';
    golden('hostile-markup', renderMarkdown(poisoned(reportOf('mixed'), poison), comment));
  });

  it('forty-findings reads as written', () => {
    golden('forty-findings', renderMarkdown(manyOf(reportOf('mixed'), 40), comment));
  });
});
