/** SARIF: every report of `fixtures/report` against the official schema, GitHub's limits and what an alert has to keep. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderSarif } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { manyOf } from './many.js';
import { poisoned } from './poison.js';

const root = 'fixtures/report';
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'report.json')));
const official = readFileSync('fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8');
const schema = z.fromJSONSchema(
  // zod takes a reference for an address; ours are relative, and a test below looks at them.
  JSON.parse(official, (key, value) => (key === 'format' && value === 'uri-reference' ? undefined : value)),
  { defaultTarget: 'draft-4' },
);
const plenty = 100 << 20;

interface Place {
  physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Place[];
  relatedLocations?: Place[];
  codeFlows?: { threadFlows: { locations: { location: { message: { text: string } } }[] }[] }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { justification: string }[];
  baselineState: string;
  properties: { model?: string; license?: string; bindingLicenses?: string; obligations?: string[] };
}
interface Run {
  tool: { driver: { rules: { id: string; help: { text: string }; properties: Record<string, unknown> }[] } };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { descriptor: { id: string } }[] }[];
  results: Result[];
}

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(join(root, name, 'report.json'), 'utf8')) as Report;
}

function runOf(report: Report, bytes = plenty): Run {
  const log = JSON.parse(renderSarif(report, bytes)) as { runs: [Run] };
  expect(schema.safeParse(log).error?.issues).toBeUndefined();
  return log.runs[0];
}

describe('a SARIF document', () => {
  it.each(cases)('%s is valid, and each result has a rule, a place and a fingerprint of its own', (name) => {
    const { tool, results } = runOf(reportOf(name));
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.locations).toHaveLength(1);
    }
    const prints = results.map((one) => JSON.stringify([one.ruleId, one.partialFingerprints, one.level]));
    expect(new Set(prints).size).toBe(prints.length);
    for (const { help, properties } of tool.driver.rules) {
      expect(help.text).toMatch(/\w{3}/);
      expect(Number(properties['security-severity'])).toBeGreaterThan(0);
      expect((properties.tags as string[]).length).toBeLessThanOrEqual(20);
    }
  });

  it('is refused by the schema when a level is none of ours', () => {
    const text = renderSarif(reportOf('one-violation'), plenty).replace('"level": "error"', '"level": "fatal"');
    expect(schema.safeParse(JSON.parse(text)).success).toBe(false);
  });

  it('says the place, the reason, the next step, and the chain as steps', () => {
    const [first] = runOf(reportOf('one-violation')).results;
    const finding = reportOf('one-violation').findings[0];
    expect(first?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: finding?.references[0]?.location.path },
      region: { startLine: finding?.references[0]?.location.line },
    });
    expect(first?.message.text).toContain(finding?.message);
    expect(first?.message.text).toContain(finding?.hint);
    const steps = first?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps).toHaveLength(finding?.chain.length ?? 0);
  });

  it('keeps the fingerprint when the line moves or another file is added, not when the model changes', () => {
    const report = reportOf('one-violation');
    const moved = JSON.parse(JSON.stringify(report).replaceAll(/"(line|endLine)": ?\d+/g, '"$1":77')) as Report;
    const prints = (one: Report) => runOf(one).results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(moved)).toEqual(prints(report));
    const other = JSON.parse(JSON.stringify(report).replaceAll('Qwen', 'Qwan')) as Report;
    expect(prints(other)).not.toEqual(prints(report));
  });

  it('says the label of the model, what binds it and what is to be done', () => {
    const report = reportOf('mixed');
    const results = runOf(report).results.filter(({ properties }) => properties.model?.endsWith('A.X-4.0'));
    expect(results[0]?.properties).toMatchObject({ license: expect.any(String), bindingLicenses: expect.any(String) });
    const due = report.obligations.find(({ model }) => report.findings.some((one) => one.model === model));
    const about = runOf(report).results.find(({ properties }) => properties.model === due?.model);
    expect(about?.properties.obligations?.join()).toContain(due?.license);
  });

  it('shows an exception as a suppression with its reason', () => {
    const report = reportOf('mixed');
    const waived = report.findings.filter(({ excepted }) => excepted !== undefined);
    const results = runOf(report).results.filter(({ suppressions }) => suppressions !== undefined);
    expect(waived.length).toBeGreaterThan(0);
    expect(results.length).toBeGreaterThanOrEqual(waived.length);
    for (const { suppressions } of results)
      expect(suppressions?.[0]?.justification).toContain(report.exceptions[0]?.reason);
  });

  it('calls a run that did not see everything unsuccessful, with each problem as a notification', () => {
    for (const name of ['incomplete', 'could-not-judge']) {
      const [invocation] = runOf(reportOf(name)).invocations;
      expect(invocation?.executionSuccessful).toBe(false);
      expect(invocation?.toolExecutionNotifications).toHaveLength(reportOf(name).problems.length);
    }
    expect(runOf(reportOf('pass')).invocations[0]?.executionSuccessful).toBe(true);
  });

  it.each([3_000, 20_000, 200_000])('fits into %i bytes, drops the quietest first, and says how many', (bytes) => {
    const report = manyOf(reportOf('mixed'), 400);
    const text = renderSarif(report, bytes);
    const whole = runOf(report).results;
    const { results, invocations } = runOf(report, bytes);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    expect(results.length).toBeLessThan(whole.length);
    expect(results.map(({ level }) => level)).toEqual(whole.slice(0, results.length).map(({ level }) => level));
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('results-left-out');
  });

  it('stays within the limits of code scanning', () => {
    const mixed = reportOf('mixed');
    const [finding] = mixed.findings;
    const [reference] = finding?.references ?? [];
    if (finding === undefined || reference === undefined) throw new Error('the case has no finding with a place');
    const findings = Array.from({ length: 26_000 }, (_, index) => ({
      ...finding,
      references: Array.from({ length: index === 0 ? 200 : 1 }, (__, line) => ({
        ...reference,
        location: { ...reference.location, path: `services/team-${index}/app.py`, line: line + 1, endLine: line + 1 },
      })),
    }));
    const report = { ...mixed, findings };
    const text = renderSarif(report, plenty);
    const { results } = (JSON.parse(text) as { runs: [Run] }).runs[0];
    expect(results).toHaveLength(25_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    for (const { relatedLocations = [] } of results) expect(relatedLocations.length).toBeLessThanOrEqual(100);
  });

  it('takes hostile names as text: addresses are encoded, nothing is a link', () => {
    const poison = '](https://evil.example) ##[error]x ../..#?%00';
    const { results } = runOf(poisoned(reportOf('mixed'), poison));
    for (const { locations, message } of results) {
      const [place] = locations;
      expect(place?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]*$/);
      expect(message.text).not.toContain('##[');
      expect(message.text).not.toMatch(/(?<!\\)\]\(/);
    }
  });
});
