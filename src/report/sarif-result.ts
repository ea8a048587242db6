/** The results of SARIF: one for each finding and file, with its places, the chain that leads to it, and what waives it. */
import { createHash } from 'node:crypto';
import type { RuleId } from '../evaluate/types.js';
import { isRecorded } from './baseline-words.js';
import type { Report, ReportFinding } from './types.js';
import { relationWords, shortId, strongest, unknownWords } from './vocabulary.js';

/** GitHub takes 1,000 locations of a result, and shows 100. */
const most = { locations: 100, steps: 100 } as const;

/** Levels, the loudest first. */
export const loudness = ['error', 'warning', 'note'] as const;

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

/** One result, as far as the run around it needs it. */
export interface Result {
  readonly ruleId: RuleId;
  readonly level: Level;
  readonly [key: string]: unknown;
}

/** The loudest first; within a level as the report has them. */
export function resultsOf(report: Report): readonly Result[] {
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

/** A place as SARIF has it. */
export function placeOf(at: Pick<Location, 'path'> & Partial<Location>): Place {
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

/** Text in which nothing is a link: brackets would begin one (SARIF 3.11.6). */
export function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
