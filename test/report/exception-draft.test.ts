/** The text of an exception to ask for: a reader of YAML finds in it what was found in the repository, whatever its names are. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPolicy } from '../../src/evaluate/index.js';
import { cannotLines, draftBlocks } from '../../src/report/exception-draft.js';
import { withWords } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { corpusWith } from './poison.js';

type Request = NonNullable<Report['exceptionRequests']>[number];

const exception = {
  id: 'origin-acme-chat',
  rule: 'origin',
  models: ['huggingface:acme/chat'],
  paths: ['a.py'],
  accepted: { subjects: ['root:acme/base'], roots: ['acme/base'], licenses: ['mit'], commit: '1234567' },
  granted: '2026-11-23',
  expires: '2027-02-21',
} as const;

const request = (more: Partial<Request> = {}): Request => ({
  exception,
  grantor: { path: '.github/model-policy.yml', kind: 'new', excepts: false },
  delegated: [],
  findings: ['f'],
  ...more,
});
const textOf = (...requests: readonly Request[]): string =>
  draftBlocks({ findings: [], exceptionRequests: requests } as unknown as Report, 10)
    .blocks.flatMap(({ lines }) => lines)
    .join('\n');

describe('the text of an exception', () => {
  it.each(corpusWith('<!-- marker -->').map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'says %s and nothing else',
    (_, hostile) => {
      const paths = [hostile, `x${hostile}`];
      const accepted = { subjects: [`root:${hostile}`], roots: [hostile], licenses: [hostile], commit: hostile };
      const text = textOf(request({ exception: { ...exception, id: hostile, models: [hostile], paths, accepted } }));
      const { exceptions } = parse(text) as { exceptions: Record<string, unknown>[] };
      expect(exceptions).toMatchObject([{ models: [hostile], paths, ...(hostile !== '' && { accepted }) }]);
      // Nothing outside of printable text, and no command of a runner.
      expect(text).not.toMatch(/##\[|<!--|`|(?!\n)[\p{C}\p{Zl}\p{Zp}]/u);
    },
  );

  it('is refused by the policy until a person has filled it in, and then is an exception', () => {
    const text = textOf(request());
    const raw = readPolicy(text, 'p.yml');
    expect(raw.ok ? [] : withWords(raw.problems).map(({ line, detail }) => `${line} ${detail}`)).toEqual([
      '12 `exceptions[0].reason`: `<why this is acceptable here>` is a placeholder: write your own words instead',
      '13 `exceptions[0].owner`: `<@team or person who answers for it>` is a placeholder: write your own words instead',
    ]);
    const filled = readPolicy(text.replaceAll(/"<[^"]*>"/gu, 'yes'), 'p.yml');
    expect(filled.ok && filled.value.exceptions).toMatchObject([{ id: exception.id, commit: '1234567' }]);
  });

  it.each<[string, Partial<Request>, object, RegExp]>([
    [
      'a policy that has none',
      { grantor: { path: 'p.yml', kind: 'repository', excepts: false } },
      {},
      /^Add this to p\.yml\.$/,
    ],
    [
      'a change under review',
      { grantor: { path: 'p.yml', kind: 'repository', excepts: true } },
      { change: { files: 1 } },
      /^Add this to p\.yml, in a change of its own, because this one cannot grant its own exception\.$/,
    ],
    [
      'a layer above that allows some days',
      { delegated: [{ path: 'acme/policies//org.yml@0123456789abcdef0123456789abcdef01234567', maxDays: 30 }] },
      {},
      /^Write \.github\/model-policy\.yml with this text; acme\/policies\/\/org\.yml@0123456789ab leaves that to it for at most 30 days\.$/,
    ],
    [
      'a policy that is extended',
      { grantor: { path: 'acme/p//m.yml@0123456789abcdef0123456789abcdef01234567', kind: 'extended', excepts: false } },
      { change: { files: 1 } },
      /^Only acme\/p\/\/m\.yml@0123456789ab may grant it: .*"extends"/,
    ],
    [
      'a policy that the workflow names',
      { grantor: { path: 'acme/p//m.yml@0123456789abcdef0123456789abcdef01234567', kind: 'workflow', excepts: false } },
      {},
      /^Only acme\/p\/\/m\.yml@0123456789ab may grant it: .*have the workflow name the commit/,
    ],
    [
      'a policy in the workflow',
      { grantor: { path: 'policy-inline', kind: 'workflow', excepts: false } },
      {},
      /^Only the text policy-inline/,
    ],
  ])('tells who may grant it: %s', (_, more, report, words) => {
    const all = { findings: [], exceptionRequests: [request(more)], ...report } as unknown as Report;
    expect(draftBlocks(all, 10).blocks.map((block) => block.words)).toEqual([expect.stringMatching(words)]);
  });

  it.each<[NonNullable<Report['unwaivable']>[number]['reason'], RegExp]>([
    ['this-run', /^acme\/chat: .* run it again$/],
    ['no-model', /write the name out, or set the text aside in references\.ignore$/],
    ['no-grantor', /^acme\/chat: nobody can grant it: exceptions of policy-inline do not count/],
    ['unbound', /pin a commit$/],
    ['unverified', /let the Hub confirm it$/],
    ['unwritable', /rename it, or use another model$/],
    ['over-limit', /scan --write-baseline/],
  ])('tells what to do where none can help: %s', (reason, words) => {
    const path = reason === 'no-grantor' ? { path: 'policy-inline' } : {};
    const about = reason === 'no-model' ? {} : { model: 'huggingface:acme/chat' };
    const report = { findings: [{ fingerprint: 'f', ...about }], unwaivable: [{ reason, ...path, findings: ['f'] }] };
    expect(cannotLines(report as unknown as Report)).toMatchObject([{ words: expect.stringMatching(words) }]);
  });
});
