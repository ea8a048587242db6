/** Findings as tables: each model with its places, and under it every rule that it breaks. */
import { isRecorded } from './baseline-words.js';
import { absent, type Detail, folded, listOf, type Section, type Sheet } from './markdown-detail.js';
import { code, prose } from './markdown-escape.js';
import { placesOf, whereOf } from './markdown-place.js';
import { reasonsOf, told } from './markdown-reason.js';
import { byName } from './terminal-models.js';
import type { Report, ReportFinding } from './types.js';
import { counted, shortId } from './vocabulary.js';

/** Blocked models that a reader sees at once; the others are folded away under them. */
const atOnce = 5;
/** Most characters of a name in a terse row. */
const terseName = 60;
/** Most models that are named after a note that they share. */
const mostNames = 8;

/** The findings about one model, or one finding without a model. */
type Group = readonly [ReportFinding, ...ReportFinding[]];
/** What a finding asks of its reader: to act, to know what was there before, to weigh, or to know. */
type Sort = 'blocking' | 'earlier' | 'warning' | 'note' | 'exception' | 'waived' | 'old';

function sortOf({ level, introduced, excepted, cause }: ReportFinding): Sort {
  if (excepted !== undefined) return isRecorded({ excepted }) ? 'earlier' : 'waived';
  if (!introduced) return level === 'note' ? 'old' : 'earlier';
  if (level === 'error') return 'blocking';
  return cause.code.startsWith('exception/') ? 'exception' : level;
}

/** The findings of one sort. */
export function findingsOf({ findings }: Report, sort: Sort): readonly ReportFinding[] {
  return findings.filter((finding) => sortOf(finding) === sort);
}

/** Findings by model, in the order in which a person looks for names; those without a model stand alone, last. */
export function groupsOf(findings: readonly ReportFinding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = finding.model === undefined ? `${groups.size}` : `model ${finding.model}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [finding] : [...group, finding]);
  }
  const rank = (rule: string) => (rule === 'origin' ? 0 : 1);
  return [...groups.values()]
    .map(([first, ...others]): Group => {
      const [least = first, ...more] = [first, ...others].sort((a, b) => rank(a.rule) - rank(b.rule));
      return [least, ...more];
    })
    .sort(([{ model: a }], [{ model: b }]) => (a && b ? byName(a, b) : a ? -1 : b ? 1 : 0));
}

function titleOf([{ model }]: Group, most?: number): string {
  return model === undefined ? 'without a model' : code(shortId(model), most);
}

function fullRows({ report, detail, repository }: Sheet, sign: string, group: Group): readonly string[] {
  const where = whereOf(report, repository, group, detail.places);
  const reasons = reasonsOf(report, group);
  return [
    `<tr><th colspan="2" align="left">${sign} ${titleOf(group)}</th></tr>`,
    ...(where === '' ? [] : [`<tr><td valign="top">where</td><td>${where}</td></tr>`]),
    ...group.map(({ rule }, index) => `<tr><td valign="top">${prose(rule)}</td><td>${reasons[index]}</td></tr>`),
  ];
}

function terseRow({ repository }: Sheet, sign: string, group: Group): string {
  const [place = ''] = placesOf(repository, group);
  const [first] = group;
  const title = `${sign} ${titleOf(group, terseName)}${place === '' ? '' : `<br>${place}`}`;
  return `<tr><td valign="top">${title}</td><td>${told(first, first.message, terseName)}</td></tr>`;
}

function tableOf(sheet: Sheet, sign: string, groups: readonly Group[]): readonly string[] {
  const rows = groups.flatMap((group) =>
    sheet.detail.terse ? [terseRow(sheet, sign, group)] : fullRows(sheet, sign, group),
  );
  return ['<table>', ...rows, '</table>'];
}

/** What stops the change, always first. */
export function blockingSection(sheet: Sheet): Section {
  const groups = groupsOf(findingsOf(sheet.report, 'blocking'));
  const rest = groups.length - sheet.detail.rows;
  const left = rest > 0 ? [counted(rest, 'blocked model')] : [];
  const shown = groups.slice(0, sheet.detail.rows);
  if (shown.length === 0) return absent(...left);
  const [first, others] = [shown.slice(0, atOnce), shown.slice(atOnce)];
  const more =
    others.length === 0
      ? []
      : [folded(`and ${counted(others.length, 'more blocked model')}`, tableOf(sheet, '❌', others))];
  return { text: [tableOf(sheet, '❌', first).join('\n'), ...more].join('\n\n'), left };
}

function brief(groups: readonly Group[], detail: Detail): readonly string[] {
  const rules = (group: Group) => prose([...new Set(group.map(({ rule }) => rule))].join(', '));
  return listOf(
    groups.map((group) => `${titleOf(group)}: ${rules(group)}`),
    detail.lines,
  );
}

function lesser(sheet: Sheet, sort: Sort, sign: string, what: (groups: number) => string, open: boolean): Section {
  const { detail, report } = sheet;
  const findings = findingsOf(report, sort);
  if (findings.length === 0) return absent();
  const groups = groupsOf(findings);
  const title = what(groups.length);
  if (detail.warnings === 'none') return absent(title);
  if (detail.warnings === 'brief') {
    return { text: folded(title, brief(groups, detail), open), left: [`the details of ${title}`] };
  }
  const rest = groups.length - detail.lines;
  const left = rest > 0 ? [`${rest} of ${title}`] : [];
  return { text: folded(title, tableOf(sheet, sign, groups.slice(0, detail.lines)), open), left };
}

/** What a person should weigh. */
export function warningSection(sheet: Sheet): Section {
  const calm = findingsOf(sheet.report, 'blocking').length === 0;
  return lesser(sheet, 'warning', '⚠️', (groups) => `warnings about ${counted(groups, 'model')}`, calm);
}

/** What breaks the policy, and did so before the change. */
export function earlierSection(sheet: Sheet): Section {
  const what = (groups: number) =>
    `${counted(groups, 'model')} that this change did not bring; nothing is blocked by them`;
  return lesser(sheet, 'earlier', '▫️', what, false);
}

/** What is said for completeness: notes of one kind once, with the models that share it. */
export function noteSection({ report, detail, repository }: Sheet): Section {
  const notes = findingsOf(report, 'note');
  if (notes.length === 0) return absent();
  const title = counted(notes.length, 'note');
  if (!detail.notes) return absent(title);
  const alike = new Map<string, Group>();
  for (const note of notes) {
    const group = alike.get(note.message);
    alike.set(note.message, group === undefined ? [note] : [...group, note]);
  }
  const items = [...alike.values()].map((group) => {
    const [first] = group;
    const names = [...new Set(group.flatMap(({ model }) => (model === undefined ? [] : [code(shortId(model))])))];
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    const who = names.length === 0 ? '' : `${names.slice(0, mostNames).join(', ')}${more}: `;
    const [place = ''] = placesOf(repository, group);
    const at = place === '' ? '' : ` (${place})`;
    return `${who}${told(first, first.message)}${at}<br>→ ${told(first, first.hint)}`;
  });
  return { text: folded(title, listOf(items, detail.lines)), left: [] };
}
