/** The report of a scan on a terminal: the models, what blocks them and why, what was seen, and the verdict last. */
import { conclusion, verdict } from './conclusion.js';
import { dutiesOf } from './duty.js';
import { andMore, hanging, heading, type Pen, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import { proposalLines } from './proposal-sections.js';
import { statedWords } from './stated.js';
import { baselineSection } from './terminal-baseline.js';
import { coverageSection, problemSection } from './terminal-coverage.js';
import { draftSection } from './terminal-draft.js';
import { aboutException, findingSections, lone, places } from './terminal-findings.js';
import { modelTable } from './terminal-models.js';
import type { Report, Screen } from './types.js';
import { counted, namelessWords } from './vocabulary.js';
import { waivedModels, waivedSubjects, waiverWords } from './waiver.js';

/** Most references without a model that are listed. */
const mostUnidentified = 10;
/** Most licenses whose duties are listed. */
const mostDuties = 8;
/** Most statements of the policy that are listed. */
const mostStated = 20;

function exceptionSection(pen: Pen, report: Report): readonly string[] {
  const notes = report.findings.filter(aboutException);
  if (report.exceptions.length === 0 && notes.length === 0) return [];
  const used = report.exceptions.flatMap((exception) => {
    const said = waiverWords(exception, waivedModels(report, exception), waivedSubjects(report, exception));
    return hanging(pen, said, `${pen.cyan('~')} `, '  ');
  });
  return [heading(pen, 'Exceptions'), ...used, ...notes.flatMap((note) => lone(pen, note)), ''];
}

function unidentifiedSection(pen: Pen, report: Report): readonly string[] {
  const told = new Set(report.findings.flatMap((finding) => places(finding.references)));
  const all = report.unidentified.filter((reference) => !told.has(places([reference]).join('')));
  if (all.length === 0) return [];
  const lines = all.slice(0, mostUnidentified).flatMap((reference) => {
    return wrapped(`${places([reference]).join('')} "${reference.text}", ${namelessWords(reference)}`, pen.width - 2);
  });
  const rest = all.length - mostUnidentified;
  return [
    heading(pen, `${counted(all.length, 'reference')} that ${all.length === 1 ? 'names' : 'name'} no model`),
    ...lines.map((line) => `  ${line}`),
    ...andMore(pen, rest),
    '',
  ];
}

/** What the user states, and not we. */
function statedSection(pen: Pen, report: Report): readonly string[] {
  if (report.stated === undefined) return [];
  const lines = report.stated.slice(0, mostStated).flatMap((fact) => hanging(pen, statedWords(fact), '  ', '    '));
  const rest = report.stated.length - mostStated;
  return [heading(pen, 'Stated by the policy'), ...lines, ...andMore(pen, rest), ''];
}

/** Clauses to honour, one line for each license. */
function obligationSection(pen: Pen, report: Report): readonly string[] {
  const duties = dutiesOf(report);
  if (duties.length === 0) return [];
  const lines = duties
    .slice(0, mostDuties)
    .flatMap(({ license, words }) => hanging(pen, `${license} ${words}`, '  ', '    '));
  const rest = duties.length - mostDuties;
  const more = rest > 0 ? `and ${counted(rest, 'more license')}; ` : '';
  return [
    heading(pen, 'What the licenses ask for'),
    ...lines,
    pen.dim(`  … ${more}model-review obligations has the texts and a notice`),
    '',
  ];
}

function opening(pen: Pen, report: Report): readonly string[] {
  const uses = report.models.reduce((sum, model) => sum + model.references.length, 0);
  const models = `${counted(new Set(report.models.map((model) => model.id)).size, 'model')} at ${counted(uses, 'place')}`;
  return [`${pen.bold(report.root)} ${pen.dim('·')} ${report.models.length === 0 ? 'no models' : models}`, ''];
}

/** The report of a scan as text. */
export function terminalReport(report: Report, screen: Screen): string {
  const pen = penOf(screen);
  const safe = printableData(report);
  return page([
    ...opening(pen, safe),
    ...(safe.models.length > 0 ? [...modelTable(pen, safe), ''] : []),
    ...findingSections(pen, safe),
    ...draftSection(pen, report),
    ...exceptionSection(pen, safe),
    ...baselineSection(pen, safe),
    ...unidentifiedSection(pen, safe),
    ...statedSection(pen, safe),
    ...obligationSection(pen, safe),
    ...proposalLines(pen, safe),
    ...problemSection(pen, safe),
    ...coverageSection(pen, safe),
    ...conclusion(pen, safe),
  ]);
}

/** The verdict alone, for `--quiet` and `--output`. */
export function terminalVerdict(report: Report, screen: Screen): string {
  const pen = penOf(screen);
  return page(verdict(pen, printableData(report)));
}
