/** The report as SARIF 2.1.0, within what GitHub's code scanning takes: one run, one result for each finding and file. */
import { createHash } from 'node:crypto';
import type { RuleId } from '../evaluate/types.js';
import { isRecorded } from './baseline-words.js';
import { printableData } from './printable.js';
import { ruleWords } from './rule-words.js';
import type { Report, Reporter, ReportFinding, ReportProblem } from './types.js';
import { counted, relationWords, shortId, strongest, unknownWords } from './vocabulary.js';

/** GitHub takes 25,000 results of a run, 1,000 locations of a result (it shows 100), and 10 MB packed. */
const most = { results: 25_000, locations: 100, steps: 100, bytes: 100 << 20 } as const;

/** Of a score between 0 and 10: code scanning shows 7 and more as high, 4 and more as medium, the rest as low. */
const severity = { error: '8.0', warning: '5.0', note: '2.0' } as const;
const loudness = ['error', 'warning', 'note'] as const;

type Level = (typeof loudness)[number];
type Location = ReportFinding['references'][number]['location'];

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
    readonly region?: {
      readonly startLine: number;
      readonly startColumn?: number;
      readonly endLine?: number;
      readonly endColumn?: number;
    };
  };
}

interface Result {
  readonly ruleId: RuleId;
  readonly level: Level;
  readonly [key: string]: unknown;
}

/** Writes SARIF. */
export const sarif: Reporter = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  mediaType: 'application/sarif+json',
  extension: 'sarif',
  render: (report, limits) => renderSarif(report, limits?.bytes),
};

/** The document, no longer than `bytes`; what finds no room is counted in a notification, the quietest first. */
export function renderSarif(report: Report, bytes: number = most.bytes): string {
  const safe = printableData(report);
  const all = resultsOf(safe);
  let room = Math.min(all.length, most.results);
  for (;;) {
    const text = `${JSON.stringify(logOf(safe, all.slice(0, room), all.length - room), undefined, 1)}\n`;
    if (room === 0 || Buffer.byteLength(text) <= bytes) return text;
    room = Math.floor(room * Math.min(0.9, bytes / Buffer.byteLength(text)));
  }
}

function logOf(report: Report, results: readonly Result[], left: number): unknown {
  const { tool, policy, complete, exit, asOf, catalog, verdict } = report;
  const rules = (Object.keys(ruleWords) as RuleId[]).filter((rule) => results.some(({ ruleId }) => ruleId === rule));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: rules.map((rule) => descriptor(rule, results)),
          },
        },
        invocations: [
          {
            // Whoever uploads results of a run that did not see everything closes alerts that still hold.
            executionSuccessful: complete && left === 0 && verdict !== 'could-not-judge',
            exitCode: exit.code,
            exitCodeDescription: exit.meaning,
            toolExecutionNotifications: [...report.problems.map(notification), ...(left > 0 ? [leftOut(left)] : [])],
          },
        ],
        automationDetails: { id: `${tool.name}/` },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...result, ruleIndex: rules.indexOf(result.ruleId) })),
        properties: { asOf, catalog: catalog.date, complete, verdict, ...(policy && { policy }) },
      },
    ],
  };
}

function descriptor(rule: RuleId, results: readonly Result[]): unknown {
  const { name, title, asks, why, fix } = ruleWords[rule];
  // The policy decides how much a violation weighs, so the rule weighs as much as the loudest of its results.
  const loudest = loudness.find((level) => results.some(({ ruleId, level: own }) => ruleId === rule && own === level));
  return {
    id: rule,
    name,
    shortDescription: { text: title },
    fullDescription: { text: `${asks} ${why}` },
    help: {
      text: `${asks}\n\n${why}\n\n${fix}`,
      markdown: `**What it asks.** ${asks}\n\n**Why.** ${why}\n\n**What to do.** ${fix}`,
    },
    defaultConfiguration: { level: loudest ?? 'note' },
    properties: {
      tags: ['security', 'supply-chain', 'ai-model', rule],
      precision: 'high',
      'security-severity': severity[loudest ?? 'note'],
    },
  };
}

/** The loudest first; within a level as the report has them. */
function resultsOf(report: Report): readonly Result[] {
  const steps = new Map(
    report.models.flatMap(({ derivations }) => derivations.map((one) => [`${one.child}\0${one.parent}`, one] as const)),
  );
  return loudness.flatMap((level) =>
    report.findings
      // That a vendor's terms apply is no alert.
      .filter((finding) => finding.level === level && finding.cause.code !== 'license/hosted')
      .flatMap((finding) => resultsAt(finding, report, steps)),
  );
}

type Step = Report['models'][number]['derivations'][number];

function resultsAt(finding: ReportFinding, report: Report, steps: ReadonlyMap<string, Step>): readonly Result[] {
  const { rule, level, model, subject, message, hint, references, rulePlace, introduced, excepted } = finding;
  const files = new Map<string, ReportFinding['references'][number][]>();
  for (const reference of references) {
    const beside = files.get(reference.location.path);
    if (beside === undefined) files.set(reference.location.path, [reference]);
    else beside.push(reference);
  }
  const about = model === undefined ? '' : `${shortId(model)}: `;
  const known = model === undefined ? {} : knownOf(report, model, finding.chain);
  const result = (path: string, place: Place, further: readonly unknown[], flow: readonly unknown[]): Result => ({
    ruleId: rule,
    level,
    message: { text: plain(`${about}${message}\nNext step: ${hint}`) },
    locations: [place],
    ...(further.length > 0 && { relatedLocations: further }),
    ...(flow.length > 1 && { codeFlows: [{ threadFlows: [{ locations: flow }] }] }),
    partialFingerprints: {
      // Neither the line nor the other files of the finding: an alert follows its model through a file.
      'modelReview/v1': createHash('sha256')
        .update([rule, model ?? '', subject, path].join('\0'))
        .digest('hex'),
    },
    baselineState: introduced ? 'new' : 'unchanged',
    ...(excepted !== undefined && { suppressions: [suppression(excepted, report)] }),
    properties: {
      subject,
      ...(model !== undefined && { model, ...known }),
      ...(rulePlace && { policy: rulePlace }),
    },
  });
  if (files.size === 0) {
    return rulePlace === undefined ? [] : [result(rulePlace.path, placeOf({ ...rulePlace }), [], [])];
  }
  return [...files].map(([path, [first, ...others]]) => {
    const { location, via = [] } = first as ReportFinding['references'][number];
    const hops = via.map((hop) => ({ hop, said: 'the value travels through here' }));
    const again = others.map((other) => ({ hop: other.location, said: 'named here as well' }));
    const further = [...hops, ...again]
      .slice(0, most.locations)
      .map(({ hop, said }, id) => ({ id, ...placeOf(hop), message: { text: said } }));
    return result(path, placeOf(location), further, flowOf(finding, location, steps));
  });
}

/** The chain from the model to the node that decided, as steps at the place that names the model. */
function flowOf({ chain }: ReportFinding, at: Location, steps: ReadonlyMap<string, Step>): readonly unknown[] {
  return chain.slice(0, most.steps).map((id, index) => {
    const step = steps.get(`${chain[index - 1]}\0${id}`);
    const said =
      step === undefined ? shortId(id) : `${relationWords[step.relation]} ${shortId(id)} (${strongest(step.evidence)})`;
    return {
      location: {
        ...placeOf(at),
        logicalLocations: [{ fullyQualifiedName: id, kind: 'module' }],
        message: { text: plain(index === 0 ? `names ${shortId(id)}` : said) },
      },
    };
  });
}

/** The label of a model, what binds it, what is still to be done, in words, and the commits at which its chain was read. */
function knownOf({ models, obligations }: Report, id: string, chain: readonly string[]): object {
  const model = models.find((one) => one.id === id);
  const commits = (model?.nodes ?? []).flatMap((node) =>
    node.sha === undefined || !(node.id === id || chain.includes(node.id)) ? [] : [[node.id, node.sha] as const],
  );
  const said = (claim: Report['models'][number]['license']) =>
    claim.known ? claim.value : `unknown: ${unknownWords[claim.reason]}`;
  const due = obligations.filter((one) => one.model === id);
  return {
    ...(model && { license: said(model.license), bindingLicenses: said(model.effectiveLicense) }),
    ...(commits.length > 0 && { commits: Object.fromEntries(commits) }),
    ...(due.length > 0 && {
      obligations: [...new Set(due.map(({ license, clause }) => `${license}: ${clause.replaceAll('_', ' ')}`))],
    }),
  };
}

function suppression(id: string, { exceptions, baseline }: Report): unknown {
  if (isRecorded({ excepted: id }))
    return {
      kind: 'external',
      status: 'accepted',
      justification: `recorded in the baseline ${baseline?.path ?? ''}`.trim(),
    };
  const used = exceptions.find((exception) => exception.id === id);
  const justification = used && `${used.reason} (exception ${id} of ${used.owner}, until ${used.expires})`;
  return { kind: 'external', status: 'accepted', justification: justification ?? `exception ${id}` };
}

function notification({ code, message, detail, hint, incomplete, path, line }: ReportProblem): unknown {
  const said = detail === undefined ? message : `${message}: ${detail}`;
  return {
    descriptor: { id: code },
    level: incomplete ? 'error' : 'warning',
    message: { text: plain(`${said}. Next step: ${hint}`) },
    ...(path !== undefined && { locations: [placeOf({ path, ...(line !== undefined && { line }) })] }),
  };
}

function leftOut(count: number): unknown {
  const text = `${counted(count, 'result')} found no room in this file; the JSON report has them all`;
  return { descriptor: { id: 'results-left-out' }, level: 'error', message: { text } };
}

function placeOf(at: Pick<Location, 'path'> & Partial<Location>): Place {
  const { path, line, endLine, column, endColumn } = at;
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      ...(line !== undefined && {
        region: {
          startLine: line,
          ...(column !== undefined && { startColumn: column }),
          ...(endLine !== undefined && { endLine }),
          ...(endColumn !== undefined && { endColumn }),
        },
      }),
    },
  };
}

/** Brackets would begin a link (SARIF 3.11.6). */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
