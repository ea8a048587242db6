/** Reports as people see them: each `fixtures/report/<case>/report.json` against its `terminal.txt`, at 80 columns without colour. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminalExplanations, terminalReport, terminalVerdict } from '../../src/report/index.js';
import { Explanation, Report } from '../../src/report/schema.js';
import type { Report as ReportDocument, ReportFinding, ReportModel } from '../../src/report/types.js';

const root = 'fixtures/report';
const folders = readdirSync(root).map((name) => join(root, name));
const cases = folders.filter((folder) => existsSync(join(folder, 'report.json')));
const screen = { color: false, width: 80 };

function parsed(folder: string, name = 'report.json'): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function reportOf(folder: string): ReportDocument {
  return parsed(folder) as ReportDocument;
}

/** Compares with the file; `UPDATE_GOLDENS=1` writes it, and then a person reads the diff. */
function golden(folder: string, text: string): void {
  const file = join(folder, 'terminal.txt');
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Everything that a terminal may obey, line feed apart. */
const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe.each(cases)('%s', (folder) => {
  it('is a valid report, and nothing in it is unknown to the schema', () => {
    expect(Report.parse(parsed(folder))).toEqual(parsed(folder));
  });

  it('reads as written', () => {
    golden(folder, terminalReport(reportOf(folder), screen));
  });

  it('says the same with colours', () => {
    const colored = terminalReport(reportOf(folder), { ...screen, color: true });
    expect(colored.replace(/\u001b\[[0-9;]{1,8}m/g, '').replace(/ +$/gm, '')).toBe(
      terminalReport(reportOf(folder), screen),
    );
  });

  it.each([60, 80, 120, 140])('sends nothing that a terminal or a runner obeys at %i columns', (width) => {
    const lines = terminalReport(reportOf(folder), { color: false, width }).split('\n');
    expect(lines.filter((line) => controls.test(line))).toEqual([]);
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  it.each([60, 80, 120])('breaks lines at %i columns wherever there is a space to break at', (width) => {
    const lines = terminalReport(reportOf(folder), { color: false, width }).split('\n');
    const wide = lines.filter((line) => [...line].length > width && line.trim().split(' ').length > 4);
    expect(wide).toEqual([]);
  });

  it('ends with the verdict', () => {
    const report = reportOf(folder);
    expect(terminalReport(report, screen).endsWith(`\n${terminalVerdict(report, screen)}`)).toBe(true);
  });
});

describe('explanations', () => {
  const folder = join(root, 'explanations');
  const answers = () => parsed(folder, 'explanation.json') as Parameters<typeof terminalExplanations>[0];

  it('are valid', () => {
    for (const answer of answers()) expect(Explanation.parse(answer)).toEqual(answer);
  });

  it('read as written', () => {
    golden(folder, terminalExplanations(answers(), screen));
  });
});

describe('the verdict', () => {
  const clean = reportOf(join(root, 'pass'));
  const mixed = reportOf(join(root, 'mixed'));
  const { policy: _, ...unruled } = clean;
  /** The clean report with all models blocked, so many of them because the Hub did not answer for their root. */
  const unanswered = (open: number): ReportDocument => {
    const error = mixed.findings.find(
      ({ level, cause }) => level === 'error' && cause.code === 'origin/denied-country',
    )!;
    const ids = [...new Set(clean.models.map(({ id }) => id))];
    const findings = ids.map((id, index): ReportFinding => {
      const cause = { code: 'origin/unknown', role: 'root', node: id, reason: 'unreachable' } as const;
      return { ...error, model: id, cause: index < open ? cause : error.cause };
    });
    return { ...clean, verdict: 'violated', findings };
  };
  it.each<[string, ReportDocument, string]>([
    ['pass', clean, '✓ pass: 2 models within the policy'],
    ['pass, although something was not seen', { ...clean, complete: false }, '✓ pass: 2 models within the policy'],
    ['pass of nothing', { ...clean, models: [] }, '✓ pass: no models found'],
    [
      'violated by what nobody answered',
      unanswered(2),
      '✗ violated: 2 of 2 models could not be looked up, and the policy counts unknown\n  as an error (unknown: error)',
    ],
    [
      'violated, in part by what nobody answered',
      unanswered(1),
      '✗ violated: 2 of 2 models break the policy, 1 of them only because nothing could\n  be looked up (unknown: error)',
    ],
    ['violated', mixed, '✗ violated: 3 of 10 models break the policy'],
    ['violated, not enforced', { ...mixed, verdict: 'pass' }, '! not enforced: 3 of 10 models break the policy'],
    [
      'not everything seen',
      { ...clean, verdict: 'could-not-judge' },
      '? could not judge: what was seen is within the policy',
    ],
    [
      'unusable policy',
      { ...unruled, verdict: 'could-not-judge' },
      '? could not judge: 2 models found, but the policy',
    ],
    ['no policy', { ...unruled, verdict: 'no-policy' }, '· no policy: 2 models found and none judged'],
    ['no policy, incomplete', { ...unruled, verdict: 'no-policy', complete: false }, '? no policy: 2 models found'],
  ])('says %s', (_, report, start) => {
    expect(terminalVerdict(report, screen).slice(0, start.length)).toBe(start);
  });
});

describe('many findings', () => {
  /** The mixed report with forty blocked models and ninety clean ones. */
  function many(): ReportDocument {
    const report = reportOf(join(root, 'mixed'));
    const blocked = report.models.find((model) => model.id.endsWith('skt/A.X-4.0'))!;
    const clean = report.models.find((model) => model.id.includes('granite'))!;
    const error = report.findings.find(({ model, subject }) => model === blocked.id && subject.startsWith('root:'))!;
    const note = report.findings.find((finding) => finding.cause.code === 'license/hosted')!;
    const numbers = Array.from({ length: 90 }, (_, index) => String(index + 1).padStart(2, '0'));
    const named = (model: ReportModel, owner: string): ReportModel[] =>
      numbers.map((number) => {
        // The id stands in the nodes and derivations too.
        const text = JSON.stringify(model).replaceAll(model.id, `huggingface:${owner}/model-${number}`);
        return JSON.parse(text) as ReportModel;
      });
    const failing = named(blocked, 'acme').slice(0, 40);
    const references = numbers.flatMap((_, line) =>
      error.references.map((one) => ({ ...one, location: { ...one.location, line: line + 1 } })),
    );
    const findings: ReportFinding[] = failing.flatMap((model) => [
      { ...error, model: model.id, references },
      { ...note, model: model.id },
    ]);
    return { ...report, models: [...failing, ...named(clean, 'ibm')], findings, exceptions: [] };
  }

  it('are all said, but not at any length', () => {
    const text = terminalReport(many(), screen);
    golden(join(root, 'forty-findings'), text);
    for (let number = 1; number <= 40; number += 1) {
      expect(text).toContain(`\n✗ acme/model-${String(number).padStart(2, '0')} (publisher KR`);
    }
    expect(text.match(/→ use a model whose weights come from elsewhere/g)).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThan(800);
  });

  it('take time in proportion to their number', () => {
    const report = many();
    const wider = { ...report, models: report.models.flatMap((model) => Array.from({ length: 20 }, () => model)) };
    expect(terminalReport(wider, screen).length).toBeLessThan(1_000_000);
  });
});
