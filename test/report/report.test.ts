/** From the results of the stages to documents: order, exit codes, claims, and the schemas that describe them. */
import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding } from '../../src/evaluate/types.js';
import type { Reference } from '../../src/extract/types.js';
import type { Problem } from '../../src/problem.js';
import {
  jsonText,
  renderMarkdown,
  schemaText,
  terminalReport,
  toExplanation,
  toReport,
} from '../../src/report/index.js';
import { Explanation, Report } from '../../src/report/schema.js';
import type { Answer } from '../../src/report/types.js';
import type { Claim, Evidence, Lineage, LineageNode, Origin } from '../../src/resolve/types.js';

const evidence = (strength: Evidence['strength'], locator = 'fact'): [Evidence] => [
  { source: 'catalog', locator, observed: 'seen', strength },
];
const known = <T>(value: T, strength: Evidence['strength'] = 'recorded', locator?: string): Claim<T> => ({
  known: true,
  value,
  evidence: evidence(strength, locator),
});
const unknown = { known: false, reason: 'not-declared' } as const;
const id = 'huggingface:acme/chat';
const base = 'huggingface:acme/base';

function node(own: LineageNode['id'], more: Partial<LineageNode> = {}): LineageNode {
  const publisher = known({ id: 'acme', name: 'Acme', kind: 'company', watchlists: [] } as const);
  return { id: own, publisher, country: known(['KR', 'SG']), license: known('mit', 'declared'), ...more };
}

function reference(path: string, line: number, column = 1): Reference {
  return {
    text: 'acme/chat',
    usage: 'load',
    location: { path, line, column, endLine: line, endColumn: column + 9 },
    extractor: 'python',
    signal: 'call:from_pretrained',
    confidence: 'certain',
  };
}

function lineage(more: Partial<Lineage> = {}): Lineage {
  const model = {
    id,
    registry: 'huggingface',
    name: 'acme/chat',
    revision: { kind: 'none' },
    references: [reference('b.py', 2), reference('a.py', 10), reference('a.py', 9)],
  } as const;
  return {
    model,
    nodes: new Map([node(id), node(base, { license: known('llama3.1') })].map((one) => [one.id, one])),
    derivations: [{ child: id, parent: base, relation: 'finetune', evidence: evidence('likely') }],
    roots: [base],
    origins: [],
    bindingLicenses: [],
    teacherLicenses: [],
    complete: true,
    problems: [],
    ...more,
  };
}

function finding(rule: Finding['rule'], references: readonly Reference[], subject = 'root:x'): Finding {
  return {
    rule,
    level: 'error',
    model: id,
    subject,
    cause: { code: 'license/hosted', node: id },
    chain: [id],
    references,
    introduced: true,
    fingerprint: subject,
  };
}

const pass: Evaluation = {
  verdict: 'pass',
  findings: [],
  exceptions: [],
  obligations: [],
  complete: true,
  problems: [],
};

function answer(more: Partial<Answer> = {}): Answer {
  return {
    tool: { name: 'model-review', version: '1.2.3' },
    asOf: '2026-11-23',
    root: 'folder',
    catalog: { date: '2026-11-01', version: '0123456789ab' },
    coverage: { listed: 3, read: 2, bytes: 100, skipped: { binary: 1 }, problems: [] },
    lineages: [lineage()],
    unidentified: [],
    evaluation: pass,
    problems: [],
    ...more,
  };
}

const licenses = (...claims: Claim<string>[]) =>
  toReport(answer({ lineages: [lineage({ bindingLicenses: claims.map((license) => ({ node: id, license })) })] }))
    .models[0]!.effectiveLicense;

describe('a report', () => {
  it('fits its schema, which knows every field of it', () => {
    const origin: Origin = { role: 'root', id: base, publisher: unknown, country: unknown, chain: [id, base] };
    const report = toReport(
      answer({
        lineages: [lineage({ origins: [{ ...origin, unknown: 'not-declared', strength: 'hint' }] })],
        unidentified: [{ ...reference('z.py', 1), dynamic: true, registry: 'ollama', revision: 'x', via: [] }],
        evaluation: {
          ...pass,
          findings: [{ ...finding('origin', []), excepted: 'e', rulePlace: { path: 'p', line: 1 } }],
        },
        problems: [{ code: 'parse-error', path: 'a', line: 1, column: 2, detail: 'x' }],
      }),
    );
    expect(Report.parse(report)).toEqual(report);
    expect(Report.safeParse({ ...report, schemaVersion: 2 }).success).toBe(false);
    expect(Report.safeParse({ ...report, models: [{ ...report.models[0], license: { known: true } }] }).success).toBe(
      false,
    );
  });

  it('says that the catalog is old a quarter after it was compiled, and not before', () => {
    const said = (asOf: string) => toReport(answer({ asOf })).problems.map(({ code, detail }) => `${code}: ${detail}`);
    expect(said('2026-11-01')).toEqual([]);
    expect(said('2027-01-30')).toEqual([]);
    expect(said('2027-01-31')).toEqual(['catalog-old: 91 days, compiled on 2026-11-01']);
    expect(said('2020-01-01')).toEqual([]);
    const old = toReport(answer({ asOf: '2027-06-01' }));
    expect([old.complete, old.exit.code, old.catalog]).toEqual([
      true,
      0,
      { date: '2026-11-01', version: '0123456789ab' },
    ]);
    for (const text of [terminalReport(old, { color: false, width: 100 }), renderMarkdown(old, { bytes: 60_000 })]) {
      const plain = text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
      expect(plain).toContain('2026-11-01 (0123456789ab)');
      expect(plain).toContain('the catalog of this version is old');
    }
  });

  it('shows what the policy states, and what rests on it', () => {
    const evidence = {
      source: 'policy',
      locator: `model:${id}`,
      observed: 'mit (p.yml:4, our board; the catalog has gemma)',
      strength: 'recorded',
    } as const;
    const report = toReport(
      answer({
        lineages: [lineage({ derivations: [{ child: id, parent: base, relation: 'finetune', evidence: [evidence] }] })],
      }),
    );
    expect(report.stated).toEqual([{ locator: `model:${id}`, observed: evidence.observed, models: [id] }]);
    expect(Report.parse(report)).toEqual(report);
    for (const text of [
      terminalReport(report, { color: false, width: 100 }),
      renderMarkdown(report, { bytes: 60_000 }),
    ]) {
      expect(text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toMatch(
        /our board; the catalog has gemma\), for 1 model/,
      );
    }
    expect('stated' in toReport(answer())).toBe(false);
  });

  it('refuses a fact without evidence', () => {
    const report = toReport(answer());
    const license = { known: true, value: 'mit', evidence: [] };
    expect(Report.safeParse({ ...report, models: [{ ...report.models[0], license }] }).success).toBe(false);
  });

  it.each<[Evaluation['verdict'], boolean, Problem[], number]>([
    ['pass', true, [], 0],
    ['no-policy', true, [], 0],
    ['violated', true, [], 1],
    ['violated', false, [], 1],
    ['could-not-judge', true, [], 2],
    ['pass', false, [], 0],
    ['no-policy', false, [], 2],
    ['no-policy', true, [{ code: 'file-too-large', path: 'a' }], 2],
    ['no-policy', true, [{ code: 'model-id-invalid', detail: 'a' }], 0],
    ['violated', true, [{ code: 'file-too-large', path: 'a' }], 1],
  ])('verdict %s, complete %s, problems %j: exit %i', (verdict, complete, problems, code) => {
    expect(toReport(answer({ evaluation: { ...pass, verdict, complete }, problems })).exit.code).toBe(code);
  });

  it('is the same whatever the order of what the stages found', () => {
    const lineages = [lineage(), lineage({ model: { ...lineage().model, id: base } })];
    const findings = [
      finding('origin', [reference('b.py', 1)]),
      finding('origin', [reference('a.py', 10)]),
      finding('license', [reference('a.py', 10)]),
      finding('origin', [reference('a.py', 9), reference('a.py', 2)]),
      finding('license', []),
      finding('origin', [], 'b'),
      finding('origin', [], 'a'),
    ];
    const problems: Problem[] = [
      { code: 'parse-error', path: 'b' },
      { code: 'parse-error', path: 'a', line: 10 },
      { code: 'parse-error', path: 'a', line: 9 },
    ];
    const one = toReport(answer({ lineages, evaluation: { ...pass, findings }, problems }));
    const other = toReport(
      answer({
        lineages: [...lineages].reverse(),
        evaluation: { ...pass, findings: [...findings].reverse() },
        problems: [...problems].reverse(),
      }),
    );
    expect(jsonText(other)).toBe(jsonText(one));
    expect(
      one.findings.map(
        ({ references: [at], rule, subject }) => `${at?.location.path}:${at?.location.line} ${rule} ${subject}`,
      ),
    ).toEqual([
      'a.py:2 origin root:x',
      'a.py:10 license root:x',
      'a.py:10 origin root:x',
      'b.py:1 origin root:x',
      'undefined:undefined license root:x',
      'undefined:undefined origin a',
      'undefined:undefined origin b',
    ]);
    expect(one.models.map((model) => model.id)).toEqual([base, id]);
    expect(one.models[1]!.references.map(({ location }) => `${location.path}:${location.line}`)).toEqual([
      'a.py:9',
      'a.py:10',
      'b.py:2',
    ]);
    expect(one.problems.map(({ path, line }) => `${path}:${line}`)).toEqual(['a:9', 'a:10', 'b:undefined']);
  });

  it('says a problem once that several stages report', () => {
    const problem: Problem = { code: 'parse-error', path: 'a', line: 1 };
    const { coverage } = answer();
    const report = toReport(
      answer({
        problems: [problem],
        coverage: { ...coverage, problems: [problem] },
        lineages: [lineage({ problems: [{ ...problem, line: 2 }] })],
        evaluation: { ...pass, problems: [problem] },
      }),
    );
    expect(report.problems.map(({ line }) => line)).toEqual([1, 2]);
    expect(report.problems[0]).toMatchObject({
      hint: expect.any(String),
      message: expect.any(String),
      incomplete: true,
    });
  });
});

describe('claims', () => {
  it('put the own country beside all countries', () => {
    const [model] = toReport(answer()).models;
    expect(model!.country).toEqual(known('KR'));
    expect(model!.countries).toEqual(known(['KR', 'SG']));
  });

  it('know no country where the set is empty', () => {
    const nodes = new Map([[id, node(id, { country: known([]) })]] as const);
    const [model] = toReport(answer({ lineages: [lineage({ nodes, roots: [] })] })).models;
    expect(model).toMatchObject({ country: { known: false }, countries: { known: false } });
  });

  it('keep what other sources say', () => {
    const country = { ...known(['KR', 'SG']), disputed: [known(['US'], 'possible'), unknown] } as Claim<
      readonly string[]
    >;
    const nodes = new Map([[id, node(id, { country })]] as const);
    const [model] = toReport(answer({ lineages: [lineage({ nodes, roots: [] })] })).models;
    expect(model!.country).toEqual({ ...known('KR'), disputed: [known('US', 'possible'), unknown] });
    expect(model!.countries).toEqual({ ...known(['KR', 'SG']), disputed: [known(['US'], 'possible'), unknown] });
  });

  it('join the binding licenses, sorted, each once, with all evidence', () => {
    expect(
      licenses(known('mit', 'declared', 'a'), known('llama3.1', 'recorded', 'b'), known('mit', 'likely', 'c')),
    ).toEqual({
      known: true,
      value: 'llama3.1 AND mit',
      evidence: [...evidence('declared', 'a'), ...evidence('recorded', 'b'), ...evidence('likely', 'c')],
    });
    expect(licenses(known('mit OR apache-2.0'), known('gemma'))).toMatchObject({
      value: '(mit OR apache-2.0) AND gemma',
    });
    expect(licenses(known('mit OR apache-2.0'))).toMatchObject({ value: 'mit OR apache-2.0' });
  });

  it('know no effective license where one that binds is unknown, or none binds', () => {
    expect(licenses(known('mit'), unknown)).toEqual(unknown);
    expect(licenses()).toEqual({ known: false, reason: 'not-declared' });
  });

  it('do not give a country to a node where the walk merely stopped', () => {
    const origin: Origin = { role: 'root', id: base, publisher: unknown, country: known(['US']), chain: [id, base] };
    const roots = (unknownRoot: Partial<Origin>) =>
      toReport(answer({ lineages: [lineage({ origins: [{ ...origin, ...unknownRoot }] })] })).models[0]!.roots;
    expect(roots({})).toMatchObject([{ id: base, country: { known: true, value: 'US' } }]);
    expect(roots({ unknown: 'undisclosed' })).toEqual([
      {
        id: base,
        country: { known: false, reason: 'undisclosed' },
        countries: { known: false, reason: 'undisclosed' },
      },
    ]);
  });
});

describe('an explanation', () => {
  it('answers what was asked with the id as understood', () => {
    const answered = toExplanation('hf://acme/chat', lineage());
    expect(Explanation.parse(answered)).toEqual(answered);
    expect(answered).toMatchObject({ asked: 'hf://acme/chat', id, roots: [{ id: base }], complete: true });
  });

  it('answers what is no id with nothing known', () => {
    const answered = toExplanation('no id!', [{ code: 'model-id-invalid', detail: 'no id!' }]);
    expect(Explanation.parse(answered)).toEqual(answered);
    expect(answered).toMatchObject({ id: null, publisher: { known: false }, roots: [], complete: false });
    expect(answered.problems).toMatchObject([{ code: 'model-id-invalid', hint: expect.any(String) }]);
  });
});

describe('the JSON Schemas', () => {
  it.each(['report', 'explanation'] as const)('of the %s allow fields that are added later', async (document) => {
    const text = await schemaText(document);
    expect(JSON.parse(text)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(text).not.toContain('"additionalProperties": false');
    expect(text).toBe(await schemaText(document));
  });
});

describe('JSON text', () => {
  it('is the same data, and sends nothing that a terminal or a runner obeys', () => {
    const data = { '\u202e': 'a\u001b[31m\u009b\u2028\u{e0041}\ud800 ##[error] 모델 — é\n' };
    const text = jsonText(data);
    expect(JSON.parse(text)).toEqual(data);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
    expect(text).toContain('모델 — é');
  });
});
