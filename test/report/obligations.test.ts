/** What the licenses of a repository ask for, as documents: `fixtures/report/obligations`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownObligations, terminalObligations, toObligationList, toReport } from '../../src/report/index.js';
import { scan } from '../../src/scan.js';
import { corpusWith, poisoned } from './poison.js';

const folder = 'fixtures/report/obligations';
const policy = '.github/model-policy.yml';
const scanned = await scan(`${folder}/repository`, {
  today: '2026-11-23',
  layers: [{ kind: 'repository', path: policy, text: readFileSync(`${folder}/repository/${policy}`, 'utf8') }],
});
if (!scanned.ok || scanned.value.evaluation === undefined) throw new Error(JSON.stringify(scanned));
const { coverage, lineages = [], evaluation, problems } = scanned.value;
const report = toReport({
  tool: { name: 'model-review', version: '0.0.0' },
  asOf: '2026-11-23',
  root: 'repository',
  catalog: { date: '2026-11-23', version: '0' },
  coverage,
  lineages,
  unidentified: [],
  evaluation,
  problems,
});
const list = toObligationList(report, true);

function golden(name: string, text: string): void {
  if (process.env.UPDATE_GOLDENS) writeFileSync(`${folder}/${name}`, text);
  expect(text).toBe(readFileSync(`${folder}/${name}`, 'utf8'));
}

describe('obligations', () => {
  it('are written for a terminal', () => {
    golden('terminal.txt', terminalObligations(list, { color: false, width: 100 }));
  });

  it('are written as markdown', () => {
    golden('obligations.md', markdownObligations(list));
  });

  it('come with the draft of a notice that meets what a notice can meet', () => {
    golden('NOTICE', list.notice);
    expect(list.notice).toContain('not legal advice');
  });

  it('that are visibly met are no findings, the others are unknown and never failed', () => {
    const asked = report.findings.filter(({ cause }) => cause.code === 'license/obligation');
    expect(asked.map(({ subject, level }) => `${level} ${subject}`).sort()).toEqual([
      'warning unknown:obligation:gemma/acceptable_use_policy',
      'warning unknown:obligation:gemma/notice',
      'warning unknown:obligation:gemma/use_restrictions_flow_down',
      'warning unknown:obligation:kimi-k2-modified-mit/notice',
      'warning unknown:obligation:llama3.1/acceptable_use_policy',
      'warning unknown:obligation:llama3.1/naming_requirement',
    ]);
    expect(report.verdict).toBe('pass');
  });

  it.each(corpusWith('x'))('are harmless where a report quotes %j', (poison) => {
    const bad = toObligationList(poisoned(report, poison), true);
    const screen = terminalObligations(bad, { color: false, width: 80 });
    expect(screen).not.toMatch(/\u001b|\u202e|^::|##\[/m);
    const markdown = markdownObligations(bad);
    const outside = markdown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/m, '');
    expect(outside).not.toMatch(/<(?!\/?code>|wbr>)|\]\(|(?<![\w/])@\w/);
    expect(markdown).not.toMatch(/\u001b|\u202e/);
  });
});
