/** The table of all models: how each stands, where it comes from, under which license, and at how many places it is used. */
import type { ModelId } from '../catalog/types.js';
import type { Pen } from './layout.js';
import { recordsOf } from './record.js';
import { type Cell, type Column, naturalWidth, table } from './table.js';
import type { LineageFacts, Report, ReportModel } from './types.js';
import { shortId } from './vocabulary.js';

/** How a model stands, worst first. */
export type Standing = 'blocked' | 'warned' | 'excepted' | 'clean';

/** Most rows of clean models that are shown. */
const longest = 60;

const order: readonly Standing[] = ['blocked', 'warned', 'excepted', 'clean'];

/** How each model of the report stands, each revision by itself; models without findings are clean. */
export function standings(report: Report): ReadonlyMap<ReportModel, Standing> {
  const worst = new Map<ReportModel, Standing>();
  for (const finding of report.findings) {
    if (finding.model === undefined || finding.level === 'note') continue;
    // What a change did not bring does not block it.
    const blocks = finding.level === 'error' && finding.introduced;
    const now = finding.excepted !== undefined ? 'excepted' : blocks ? 'blocked' : 'warned';
    for (const model of recordsOf(report, finding)) {
      const before = worst.get(model) ?? 'clean';
      if (order.indexOf(now) < order.indexOf(before)) worst.set(model, now);
    }
  }
  return new Map(report.models.map((model) => [model, worst.get(model) ?? 'clean']));
}

/** The sign before a model. */
function sign(pen: Pen, standing: Standing | undefined, judged: boolean): Cell {
  if (standing === 'blocked') return { text: '✗', paint: pen.red };
  if (standing === 'warned') return { text: '!', paint: pen.yellow };
  if (standing === 'excepted') return { text: '~', paint: pen.cyan };
  return judged ? { text: '✓', paint: pen.green } : { text: '·', paint: pen.dim };
}

function codes(claim: LineageFacts['countries']): string {
  return claim.known ? claim.value.join('+') : '?';
}

/** The countries, with a mark where they are known by resemblance or hearsay alone. */
function codesOf({ countries, strength }: ReportModel['origins'][number]): string {
  return strength === 'possible' || strength === 'hint' ? `${codes(countries)}?` : codes(countries);
}

/** Countries of the roots, and their names where they are others than the model. */
export function rootCell(
  { roots, id, origins = [] }: Pick<ReportModel, 'roots' | 'id'> & Partial<Pick<ReportModel, 'origins'>>,
  named: boolean,
): string {
  if (roots.length === 0) return '?';
  const texts = roots.map((root) => {
    const origin = origins.find((one) => one.role === 'root' && one.id === root.id && one.unknown === undefined);
    const where = origin === undefined ? codes(root.countries) : codesOf(origin);
    return named && root.id !== id ? `${where} ${shortId(root.id)}` : where;
  });
  return [...new Set(texts)].join(', ');
}

/** Roles with another country than the roots: `CN publisher, teacher`. */
function alsoCell({ roots, origins }: ReportModel): string {
  const known = new Set(roots.map((root) => codes(root.countries)));
  const roles = new Map<string, Set<string>>();
  for (const origin of origins) {
    const country = origin.unknown === undefined ? codes(origin.countries) : '?';
    // Where a model is served is rarely documented: saying so for each of them tells nobody anything.
    if (origin.role === 'root' || known.has(country) || (origin.role === 'location' && country === '?')) continue;
    const said = country === '?' ? country : codesOf(origin);
    roles.set(said, (roles.get(said) ?? new Set()).add(origin.role));
  }
  return [...roles].map(([country, names]) => `${country} ${[...names].join(', ')}`).join('; ');
}

/** The licenses that bind, or the label alone with a mark that something is missing. */
export function licenseText({
  effectiveLicense,
  license,
  bindingLicenses,
}: Pick<LineageFacts, 'effectiveLicense' | 'license' | 'bindingLicenses'>): string {
  if (effectiveLicense.known) return effectiveLicense.value;
  const known = bindingLicenses.flatMap((one) => (one.license.known ? [one.license.value] : []));
  if (license.known && !known.includes(license.value)) known.unshift(license.value);
  return known.length > 0 ? `${[...new Set(known)].join(' AND ')} AND ?` : '?';
}

function head(named: boolean): readonly Column[] {
  return [
    { title: '' },
    {
      title: 'MODEL',
      gives: [
        [0, 46],
        [4, 40],
        [7, 22],
      ],
      cut: 'middle',
    },
    { title: named ? 'WEIGHTS FROM' : 'ROOT', gives: [[6, 5]] },
    {
      title: 'ALSO',
      gives: [
        [2, 13],
        [5, 9],
      ],
    },
    {
      title: 'LICENSE',
      gives: [
        [1, 16],
        [3, 10],
        [5, 9],
      ],
    },
    { title: 'AT', side: 'right' },
  ];
}

/** The order in which a person looks for names. */
export function byName(a: ModelId, b: ModelId): number {
  const [left, right] = [shortId(a).toLowerCase(), shortId(b).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The name, with its revision where the repository uses several. */
export function nameOf({ id, revision }: ReportModel, models: readonly ReportModel[]): string {
  const several = revision.value !== undefined && models.filter((model) => model.id === id).length > 1;
  return several ? `${shortId(id)}@${revision.value}` : shortId(id);
}

/** The table, worst first; clean models beyond a screenful are counted. */
export function modelTable(pen: Pen, report: Report): readonly string[] {
  const state = standings(report);
  const judged = report.verdict === 'pass' || report.verdict === 'violated';
  const rank = (model: ReportModel) => order.indexOf(state.get(model) ?? 'clean');
  const sorted = [...report.models].sort((a, b) => rank(a) - rank(b) || byName(a.id, b.id));
  const clean = sorted.findIndex((model) => rank(model) === order.length - 1);
  const shown = clean < 0 ? sorted : sorted.slice(0, Math.max(clean, 0) + longest);
  const rows = (named: boolean) =>
    shown.map((model): readonly Cell[] => [
      sign(pen, state.get(model), judged),
      { text: nameOf(model, report.models), ...(state.get(model) === 'blocked' ? { paint: pen.bold } : {}) },
      { text: rootCell(model, named) },
      { text: alsoCell(model) },
      { text: licenseText(model).replaceAll(' AND ', ' + '), paint: pen.dim },
      { text: String(model.references.length), paint: pen.dim },
    ]);
  // Named roots where there is room for them; on a narrow screen their countries alone.
  const named = naturalWidth(head(true), rows(true)) <= pen.width;
  const lines = table(pen, head(named), rows(named));
  const rest = sorted.length - shown.length;
  return rest > 0 ? [...lines, pen.dim(`   … and ${rest} more without findings; --format json lists all`)] : lines;
}
