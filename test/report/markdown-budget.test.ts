/** A comment within its bytes: never over them, never without its verdict, and what goes first goes first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents, renderMarkdown } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { manyOf } from './many.js';
import { wrongs } from './shape.js';

const marker = '<!-- model-review:default -->';
const repository = { serverUrl: 'https://github.com', owner: 'acme', name: 'shop', sha: 'a'.repeat(40) };
const base = `https://github.com/acme/shop/blob/${repository.sha}/`;

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(`fixtures/report/${name}/report.json`, 'utf8')) as Report;
}

const mixed = reportOf('mixed');
const size = (text: string) => Buffer.byteLength(text, 'utf8');
const render = (report: Report, bytes: number) => renderMarkdown(report, { bytes, repository, marker });
const blocked = (text: string) => text.match(/❌/g)?.length ?? 0;

/** A report that could not be judged, with so many problems. */
function unread(count: number): Report {
  const report = reportOf('could-not-judge');
  const [first] = report.problems;
  return { ...report, problems: Array.from({ length: count }, (_, line) => ({ ...first!, line: line + 1 })) };
}

describe.each([1, 40, 400])('%i blocked models', (count) => {
  const report = manyOf(mixed, count);
  const total = `${count} of ${count * 2} models ${count === 1 ? 'breaks' : 'break'} the policy`;

  it.each([1_000, 5_000, 60_000, 900 * 1024])(
    'fit into %i bytes, with verdict, next step, marker and whole tables',
    (bytes) => {
      const text = render(report, bytes);
      expect(size(text)).toBeLessThanOrEqual(bytes);
      expect(text.split('\n')[0]).toBe(`### ❌ Model review: ${total}, and not everything was seen`);
      expect(text).toContain('<b>What to do:</b>');
      expect(text.endsWith(`\n${marker}\n`)).toBe(true);
      expect(wrongs(text, base, marker)).toEqual([]);
      expect(blocked(text)).toBeGreaterThan(1);
    },
  );

  it('are all there, or the comment says how many are not', () => {
    for (const bytes of [1_000, 5_000, 60_000]) {
      const text = render(report, bytes);
      const more = Number(/see [^:]*: (\d+) blocked model/.exec(text)?.[1] ?? 0);
      expect(blocked(text) - 1 + more).toBe(count);
      if (more > 0) expect(text).toContain('see the job summary and the JSON report');
    }
  });
});

describe('the budget', () => {
  it.each([
    ['mixed', mixed],
    ['problems', unread(300)],
    ['forty', manyOf(mixed, 40)],
    ['pass', reportOf('pass')],
    ['no policy', reportOf('no-policy')],
    ['hostile', reportOf('hostile')],
  ])('is never exceeded: %s, at every size', (_, report) => {
    const full = size(render(report, 10_000_000));
    for (let bytes = 0; bytes <= Math.min(full + 50, 20_000); bytes += bytes < 2_000 ? 67 : 1_409) {
      const text = render(report, bytes);
      expect(size(text)).toBeLessThanOrEqual(bytes);
      if (bytes >= 400) expect(text).toMatch(/^### \S+ Model review: /u);
      expect(wrongs(text, base, text.includes(marker) ? marker : '')).toEqual([]);
    }
  });

  it('is used: all but what one more row would take', () => {
    expect(size(render(manyOf(mixed, 400), 60_000))).toBeGreaterThan(58_000);
  });

  it('counts bytes, not characters', () => {
    const text = JSON.stringify(mixed).replaceAll('complaint-triage', '불만접수분류'.repeat(20));
    const report = JSON.parse(text) as Report;
    for (let bytes = 2_000; bytes < 20_000; bytes += 307)
      expect(size(render(report, bytes))).toBeLessThanOrEqual(bytes);
  });

  it('drops the diagram, lineage, notes, duties, details of warnings, text of exceptions, places, asides, warnings, in this order', () => {
    const report = manyOf(mixed, 3);
    const crowded = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        references: Array.from({ length: 6 }, (_, line) =>
          finding.references.map((one) => ({
            ...one,
            location: { ...one.location, line: line + 1, endLine: line + 1 },
          })),
        ).flat(),
      })),
    };
    const parts: readonly [string, (text: string) => boolean][] = [
      ['diagram', (text) => text.includes('```mermaid')],
      ['lineage', (text) => text.includes('<summary><b>Lineage of')],
      ['notes', (text) => /<summary><b>\d+ notes?/.test(text)],
      ['duties', (text) => text.includes('asks for</b>')],
      ['details of warnings', (text) => text.includes('⚠️')],
      ['text of exceptions', (text) => text.includes('```yaml')],
      ['places', (text) => !/and 1\d more places/.test(text)],
      ['asides', (text) => text.includes('<summary><b>What could not be')],
      ['warnings', (text) => text.includes('<summary><b>Warnings')],
    ];
    const lost: string[] = [];
    for (let bytes = 60_000; bytes > 2_000; bytes -= 140) {
      const text = render(crowded, bytes);
      for (const [name, has] of parts) if (!has(text) && !lost.includes(name)) lost.push(name);
    }
    expect(lost).toEqual(parts.map(([name]) => name));
  });

  it('keeps the problems where they are why nothing was judged', () => {
    const text = render(unread(300), 3_000);
    expect(text).toContain('unknown key');
    expect(text).toMatch(/\d{3} more problems/);
  });

  it('leaves nothing out of a job summary that fits, and sends to the JSON report what does not', () => {
    expect(documents.markdown.render(mixed)).not.toContain('Left out');
    expect(documents.markdown.render(mixed, { bytes: 5_000 })).toContain('Left out here, see the JSON report:');
  });
});

describe('the same report', () => {
  function frozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  }

  it('gives the same bytes, and is left as it was', () => {
    const report = frozen(structuredClone(mixed));
    for (const bytes of [1_000, 5_000, 60_000]) expect(render(report, bytes)).toBe(render(mixed, bytes));
  });

  it('takes time in proportion to its size', () => {
    const text = render(manyOf(mixed, 1_000), 60_000);
    expect(size(text)).toBeLessThanOrEqual(60_000);
  });
});
