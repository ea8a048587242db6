/** Reports in which every text from outside is replaced by one that means harm. */
import type { ModelId } from '../../src/catalog/types.js';
import type { Report } from '../../src/report/types.js';
import { words } from '../../src/report/wording.js';

/** Texts that are dangerous somewhere: to Markdown, HTML, a diagram, a terminal, a runner, or to the marker of our own comment. */
export const corpusWith = (marker: string): readonly string[] => [
  '@org/team',
  'a @user and @org/team',
  'x](javascript:alert(1))',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></tr></table></code></a>',
  '</code> @org <code>',
  '| a | b |',
  '\n\n| a | b |\n|---|---|\n| c | d |\n',
  '`````',
  '```\n\n# heading\n\n```js',
  '-->',
  '--><h1>x</h1><!--',
  marker,
  '##[error]x',
  '::error file=a::b',
  '\n::error::x',
  '\u202etxt.exe\u2066',
  '\u0000\u001b[31m\u009b\u2028\u200b\ufeff\ud800',
  'https://evil.example/a?b=c#d',
  'www.evil.example',
  'mail@evil.example',
  'http://evil.example',
  '#1 and org/repo#2 and GH-3',
  'deadbeefcafe0123456789012345678901234567',
  ':octocat: $x^2$ ~~no~~ *em* __strong__',
  '"];click A "javascript:alert(1)"',
  '"]\n  click n0 "https://evil.example"',
  'a["x"]:::b%%{init: {}}%%',
  '../../../../evil/repo/blob/main/x',
  '/etc/passwd',
  '%2e%2e/%2e%2e',
  "' onmouseover='alert(1)",
  '" onmouseover="alert(1)',
  '&lt;img&gt;&#64;org&commat;org',
  'A'.repeat(10_000),
  '@a/'.repeat(3_000),
  '<'.repeat(3_000),
  '모델/설정 모델',
  '   ',
  '1. list',
  '    indented code',
  '- [ ] task',
  '<!-- -->',
  '{{ x }} {% y %}',
  '',
];

/** Words of ours that stand under keys where a text from outside may stand. */
const ours = new Set([
  ...['policy', 'baseline', 'workflow', 'owners', 'card', 'off', 'note', 'warning', 'error'],
  ...['new', 'repository', 'extended', 'unknown'],
]);

/** The report with every text from outside replaced; model ids stay distinct and keep their registry. */
export function poisoned(report: Report, poison: string): Report {
  const ids = new Map(
    [...new Set(report.models.flatMap((model) => model.nodes.map(({ id }) => id)))].map((id, index) => [id, index]),
  );
  const outside = new Set([
    ...[
      'path',
      'text',
      'detail',
      'owner',
      'license',
      'declared',
      'inherited',
      'publisher',
      'why',
      'name',
      'exception',
      'expires',
    ],
    ...[
      'locator',
      'observed',
      'digest',
      'commit',
      'clause',
      'root',
      'date',
      'asOf',
      'version',
      'legalEntity',
      'kind',
      'sha',
      'revision',
    ],
    // What a proposed policy says otherwise, and where.
    ...['key', 'before', 'after', 'paths', 'excepted'],
    // What an exception would say that is asked for.
    ...['models', 'subjects', 'roots', 'licenses', 'granted', 'owners', 'scope'],
  ]);
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, change(one, inner)]));
    }
    if (typeof value !== 'string') return value;
    const index = ids.get(value as ModelId);
    if (index !== undefined) return `${value.slice(0, value.indexOf(':'))}:${poison}${index || ''}`;
    if (ours.has(value)) return value;
    if (outside.has(key)) return poison;
    if (key === 'subject') return `root:${poison}`;
    if (['accepted', 'found', 'lost', 'countries'].includes(key)) return poison;
    return value;
  };
  const claims = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(claims);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (key !== 'value') return [key, claims(one)];
        if (Array.isArray(one)) return [key, [poison]];
        return [key, typeof one === 'string' ? poison : claims(one)];
      }),
    );
  };
  const bad = claims(change(report, '')) as Report;
  return {
    ...bad,
    ...(bad.exceptionRequests && {
      exceptionRequests: bad.exceptionRequests.map((one) => ({ ...one, exception: { ...one.exception, id: poison } })),
    }),
    exceptions: bad.exceptions.map((exception) => ({ ...exception, id: poison, reason: poison })),
    findings: bad.findings.map((finding) => {
      const cause = finding.cause.code === 'license/drift' ? { ...finding.cause, reason: poison } : finding.cause;
      const about = { subject: finding.subject, ...(finding.model === undefined ? {} : { model: finding.model }) };
      return {
        ...finding,
        cause,
        ...words(cause, about),
        ...(finding.excepted === undefined ? {} : { excepted: poison }),
      };
    }),
  };
}
