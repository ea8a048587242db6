/** Findings in words: one block for each model with its lineage, every reason with its rule and next step, and the places. */
import { columns, hanging, heading, labelled, type Pen, plain, wrapped } from './layout.js';
import { hopWords, ownersAt, rulePlaceWords } from './place-words.js';
import { recordsOf } from './record.js';
import { byName, licenseText } from './terminal-models.js';
import { standing, tree } from './tree.js';
import type { Report, ReportFinding } from './types.js';
import { counted, grouped, shortId } from './vocabulary.js';

/** Most places that are listed under one model. */
const mostPlaces = 12;
/** Up to so many notes of one kind are said in full. */
const alike = 2;
/** Most names in a list of models. */
const mostNames = 8;

/** Notes about exceptions have a section of their own. */
export function aboutException(finding: ReportFinding): boolean {
  return finding.cause.code.startsWith('exception/');
}

/** `path:line:column` of each place, sorted and without repetitions. */
export function places(references: ReportFinding['references']): readonly string[] {
  return [...new Set(references.map(({ location: at }) => `${at.path}:${at.line}:${at.column}`))];
}

/** The places with the uses of each, so that a reader sees which line to change. */
function placeLines(pen: Pen, findings: readonly ReportFinding[]): readonly string[] {
  // Places may hold spaces; a line is broken between them only.
  const glue = '\u0000';
  const spots = findings.flatMap(({ references }) =>
    references.map((reference) => {
      const [place = ''] = places([reference]);
      return `${place.replaceAll(' ', glue)}${hopWords(reference)}${glue}`;
    }),
  );
  const all = [...new Set(spots)];
  if (all.length === 0) return [];
  const more = all.length > mostPlaces ? [`… and ${all.length - mostPlaces} more places`.replaceAll(' ', glue)] : [];
  const text = [...all.slice(0, mostPlaces), ...more].join(' ');
  return wrapped(text, pen.width - 10).map((line) => line.replaceAll(glue, ' ').trimEnd());
}

/** A pen that remembers the next steps that it has given: nobody reads the same one twelve times. */
interface Draft extends Pen {
  readonly given: Set<string>;
}

function reason(pen: Draft, finding: ReportFinding): readonly string[] {
  const paint = finding.level === 'error' ? pen.red : finding.level === 'warning' ? pen.yellow : plain;
  const room = pen.width - 10;
  const { rule, message, hint, level } = finding;
  const next = pen.given.has(hint) ? [] : hanging(pen, `→ ${hint}`, ' '.repeat(10), ' '.repeat(12));
  pen.given.add(hint);
  return [
    ...labelled(padRule(rule), wrapped(`${level}: ${message}${rulePlaceWords(finding)}`, room), 2, paint),
    ...next.map(pen.dim),
  ];
}

/** Every finding as a reason, with its rule, its place in the policy and its next step; a step that is the same is said once. */
export function reasons(pen: Pen, findings: readonly ReportFinding[]): readonly string[] {
  const draft: Draft = 'given' in pen ? (pen as Draft) : { ...pen, given: new Set() };
  return findings.flatMap((finding) => reason(draft, finding));
}

function padRule(rule: string): string {
  return `${rule.padEnd(8)}`;
}

/** Whom CODEOWNERS names, each with the files where others own the rest. */
function ownerLines(pen: Pen, report: Report, findings: readonly ReportFinding[]): readonly string[] {
  const paths = new Set(findings.flatMap(({ references }) => references.map(({ location }) => location.path)));
  const owned = new Map<string, string[]>();
  for (const path of paths) {
    const owners = ownersAt(report, path).join(' ');
    if (owners !== '') owned.set(owners, [...(owned.get(owners) ?? []), path]);
  }
  const shared = [...owned.values()].some((files) => files.length < paths.size);
  const said = [...owned].map(([owners, files]) =>
    shared ? `${owners} (${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''})` : owners,
  );
  return said.length === 0 ? [] : wrapped(said.join(', '), pen.width - 10);
}

function block(pen: Draft, report: Report, id: string, findings: readonly ReportFinding[]): readonly string[] {
  const [model] = findings[0] === undefined ? [] : recordsOf(report, findings[0]);
  const error = findings.some((finding) => finding.level === 'error');
  const sign = error ? pen.red('✗') : pen.yellow('!');
  const deciding = new Set(findings.filter((one) => one.level === 'error').flatMap((one) => one.chain.slice(-1)));
  const own = model?.nodes.find((node) => node.id === id);
  const from = own?.countries.known ? `publisher ${standing(own)}` : 'publisher unknown';
  const license = model ? licenseText(model) : '?';
  const aside = model ? ` (${from}; ${license === '?' ? 'license unknown' : license})` : '';
  const name = shortId(id as Report['models'][number]['id']);
  const fits = columns(name + aside) + 2 <= pen.width;
  return [
    `${sign} ${pen.bold(name)}${fits ? pen.dim(aside) : ''}`,
    ...(fits || aside === '' ? [] : wrapped(aside.trim(), pen.width - 2).map((line) => pen.dim(`  ${line}`))),
    ...(model ? tree(pen, model, model.id, deciding) : []),
    ...reasons(pen, findings),
    ...labelled('at      ', placeLines(pen, findings), 2, pen.dim),
    ...labelled('owner   ', ownerLines(pen, report, findings), 2, pen.dim),
    '',
  ];
}

/** Blocks of the models with a finding of one level, each with all that is above a note. */
function blocks(pen: Draft, report: Report, ids: readonly string[]): readonly string[] {
  const serious = report.findings.filter(
    (finding) =>
      finding.level !== 'note' && finding.introduced && finding.excepted === undefined && !aboutException(finding),
  );
  const rank = ({ level, rule }: ReportFinding) => (level === 'error' ? 0 : 2) + (rule === 'origin' ? 0 : 1);
  return ids.flatMap((id) => {
    const own = serious.filter((finding) => finding.model === id).sort((a, b) => rank(a) - rank(b));
    return own.length > 0 ? block(pen, report, id, own) : [];
  });
}

/** Everything that blocks, then everything that warns, then the notes. */
export function findingSections(blank: Pen, report: Report): readonly string[] {
  const pen: Draft = { ...blank, given: new Set() };
  const standing = report.findings.filter((finding) => finding.excepted === undefined && !aboutException(finding));
  const open = standing.filter(({ introduced }) => introduced);
  const earlier = standing.filter(({ introduced, level }) => !introduced && level !== 'note');
  const idsAt = (level: ReportFinding['level']) =>
    new Set(open.filter((finding) => finding.level === level).flatMap((finding) => finding.model ?? []));
  const blocked = idsAt('error');
  const warned = new Set([...idsAt('warning')].filter((id) => !blocked.has(id)));
  // Several revisions of one model share a block.
  const all = [...new Set(report.models.map((model) => model.id))].sort(byName);
  const sorted = (ids: ReadonlySet<string>) => all.filter((id) => ids.has(id));
  const unplaced = open.filter((finding) => finding.model === undefined && finding.level !== 'note');
  const notes = open.filter((finding) => finding.level === 'note');
  return [
    ...(blocked.size > 0 ? [heading(pen, `Blocked: ${counted(blocked.size, 'model')}`), ''] : []),
    ...blocks(pen, report, sorted(blocked)),
    ...(warned.size > 0 ? [heading(pen, `Warnings: ${counted(warned.size, 'more model')}`), ''] : []),
    ...blocks(pen, report, sorted(warned)),
    ...(unplaced.length > 0 ? [heading(pen, 'Without a model'), ...unplaced.flatMap((one) => lone(pen, one)), ''] : []),
    ...(notes.length > 0 ? noteSection(pen, notes) : []),
    ...(earlier.length > 0 ? earlierSection(pen, earlier) : []),
  ];
}

/** What a change did not bring: named, with its places, and no more. */
function earlierSection(pen: Pen, findings: readonly ReportFinding[]): readonly string[] {
  const models = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const name = finding.model === undefined ? finding.subject : shortId(finding.model);
    models.set(name, [...(models.get(name) ?? []), finding]);
  }
  const lines = [...models].flatMap(([name, own]) => {
    const rules = [...new Set(own.map(({ rule }) => rule))].join(', ');
    const spots = places(own.flatMap(({ references }) => references));
    const more = spots.length > 1 ? ` and ${spots.length - 1} more` : '';
    return hanging(pen, `${name}: ${rules} (${spots[0] ?? 'nowhere'}${more})`, '▫ ', '  ');
  });
  return [
    heading(pen, `There before this change, and blocking nothing: ${counted(models.size, 'model')}`),
    ...lines,
    '',
  ];
}

/** One finding on its own, with its model and places in one line. */
export function lone(pen: Pen, finding: ReportFinding): readonly string[] {
  const name = finding.model === undefined ? '' : `${shortId(finding.model)}: `;
  const spots = places(finding.references);
  const at = spots.length === 0 ? '' : ` (${spots[0]}${spots.length > 1 ? ` and ${spots.length - 1} more` : ''})`;
  const bullet = finding.level === 'error' ? pen.red('✗') : finding.level === 'warning' ? pen.yellow('!') : '·';
  return [
    ...hanging(pen, `${name}${finding.message}${at}`, `${bullet} `, '  '),
    ...hanging(pen, `→ ${finding.hint}`, '  ', '    ').map(pen.dim),
  ];
}

/** What a note is about: a model, the text that names none, or an exception. */
function about({ model, cause, subject }: ReportFinding): string {
  return model ? shortId(model) : 'text' in cause ? cause.text : subject;
}

/** Notes of one kind are said once; the models that share it are named. */
function noteSection(pen: Pen, notes: readonly ReportFinding[]): readonly string[] {
  const kinds = new Map<string, ReportFinding[]>();
  for (const note of notes) kinds.set(note.cause.code, [...(kinds.get(note.cause.code) ?? []), note]);
  const lines = [...kinds.values()].flatMap((same) => {
    if (same.length <= alike) return same.flatMap((note) => lone(pen, note));
    const [first, ...others] = same;
    const names = [...new Set(others.map(about))];
    const more = names.length > mostNames ? `, … and ${names.length - mostNames} more` : '';
    const text = `the same for ${grouped(names.length)} more: ${names.slice(0, mostNames).join(', ')}${more}`;
    return [...(first ? lone(pen, first) : []), ...wrapped(text, pen.width - 2).map((line) => `  ${line}`)];
  });
  return [heading(pen, counted(notes.length, 'note')), ...lines, ''];
}
