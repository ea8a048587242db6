/** The list of duties of a repository or of models as one document, grouped by license, with the draft of a notice. */
import { byCode } from './claim.js';
import { noticeDraft } from './notice-draft.js';
import { notLegalAdvice } from './obligation-words.js';
import type { Report } from './types.js';
import { listed, shortId } from './vocabulary.js';

type Obligation = Report['obligations'][number];

/** Where a model is named. */
interface Place {
  readonly path: string;
  readonly line: number;
}

/** One model under a license, and the places that name it. */
interface LicensedModel {
  readonly model: Obligation['model'];
  /** Models whose license it is; the model itself where it is its own label. */
  readonly through: readonly Obligation['node'][];
  readonly places: readonly Place[];
}

/** One clause of a license, as the same for all of its models. */
type Clause = Pick<Obligation, 'clause' | 'text' | 'when' | 'ifDistributed' | 'section' | 'unread' | 'met'> & {
  /** The line of a notice that meets it, where it is the same for all models. */
  readonly line?: string;
};

/** What one license asks for. */
export interface LicenseDuties {
  readonly license: string;
  readonly name?: string;
  readonly source?: string;
  readonly models: readonly LicensedModel[];
  readonly clauses: readonly Clause[];
}

/** The document that `obligations --format json` prints. */
export interface ObligationList {
  readonly schemaVersion: 1;
  readonly tool: Report['tool'];
  readonly asOf: string;
  readonly catalog: Report['catalog'];
  /** Name of the scanned folder; absent where models were asked about. */
  readonly root?: string;
  readonly disclaimer: string;
  readonly complete: boolean;
  readonly licenses: readonly LicenseDuties[];
  /** Models of which some license is not known: what they ask for is not known either. */
  readonly unknown: readonly { readonly model: Obligation['model']; readonly reasons: readonly string[] }[];
  /** Draft of a NOTICE file. */
  readonly notice: string;
}

/** The list as a document; `root` is left out where models were asked about. */
export function toObligationList(report: Report, folder: boolean): ObligationList {
  const groups = new Map<string, Obligation[]>();
  for (const one of report.obligations) groups.set(one.license, [...(groups.get(one.license) ?? []), one]);
  const unknown = unknownLicenses(report);
  return {
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    catalog: report.catalog,
    ...(folder && { root: report.root }),
    disclaimer: notLegalAdvice,
    complete: report.complete,
    licenses: [...groups].sort(([a], [b]) => byCode(a, b)).map(([license, all]) => dutiesOf(license, all, report)),
    unknown,
    notice: noticeDraft(
      report,
      unknown.map(({ model }) => shortId(model)),
    ),
  };
}

/** Models of which some license is not known, with the reasons. */
function unknownLicenses(report: Report): ObligationList['unknown'] {
  return report.models
    .map(({ id, bindingLicenses }) => ({
      model: id,
      reasons: [
        ...new Set(
          bindingLicenses.flatMap(({ license, node }) =>
            license.known ? [] : [`${node === id ? '' : `${shortId(node)}: `}${license.reason}`],
          ),
        ),
      ],
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

function dutiesOf(license: string, all: readonly Obligation[], report: Report): LicenseDuties {
  const [first] = all;
  const models = new Map<string, LicensedModel>();
  for (const { model, node } of all) {
    const through = models.get(model)?.through ?? [];
    models.set(model, {
      model,
      through: through.includes(node) ? through : [...through, node],
      places: models.get(model)?.places ?? placesOf(model, report),
    });
  }
  const clauses = new Map<string, Clause>();
  for (const { node, clause, text, when, ifDistributed, section, unread, met, notices = [] } of all) {
    const before = clauses.get(clause);
    const [line] = notices;
    const isSame =
      line !== undefined && !line.includes(shortId(node)) && (before === undefined || before.line === line);
    // Due for one model is due, and seen for one is not seen for all.
    clauses.set(clause, {
      clause,
      ...(text !== undefined && { text }),
      ...(when !== undefined && { when }),
      ifDistributed: ifDistributed && (before?.ifDistributed ?? true),
      ...(section !== undefined && { section }),
      ...(unread && { unread }),
      ...(isSame && { line }),
      ...(met !== undefined && (before === undefined || before.met !== undefined) && { met: before?.met ?? met }),
    });
  }
  return {
    license,
    ...(first?.name !== undefined && { name: first.name }),
    ...(first?.source !== undefined && { source: first.source }),
    models: [...models.values()],
    clauses: [...clauses.values()],
  };
}

/** `, through a and b`, and nothing where only its own label binds. */
export function throughWords({ model, through }: LicensedModel, written: (id: string) => string): string {
  const others = through.filter((node) => node !== model).map((node) => written(shortId(node)));
  if (others.length === 0) return '';
  return `${through.includes(model) ? ', by its label and' : ','} through ${listed(others)}`;
}

function placesOf(model: Obligation['model'], report: Report): readonly Place[] {
  const places = report.models
    .filter(({ id }) => id === model)
    .flatMap(({ references }) => references.map(({ location: { path, line } }) => ({ path, line })));
  return [...new Map(places.map((place) => [`${place.path}:${place.line}`, place])).values()];
}
