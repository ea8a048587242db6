/** The report as SARIF 2.1.0, within what GitHub's code scanning takes: one run, one result for each finding and file. */
import type { RuleId } from '../evaluate/types.js';
import { printableData } from './printable.js';
import { ruleWords } from './rule-words.js';
import { loudness, placeOf, plain, type Result, resultsOf } from './sarif-result.js';
import type { Report, Reporter, ReportProblem } from './types.js';
import { counted } from './vocabulary.js';

/** GitHub takes 25,000 results of a run, and 10 MB packed. */
const most = { results: 25_000, bytes: 100 << 20 } as const;

/** Of a score between 0 and 10: code scanning shows 7 and more as high, 4 and more as medium, the rest as low. */
const severity = { error: '8.0', warning: '5.0', note: '2.0' } as const;

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
