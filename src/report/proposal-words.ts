/** What is said of a change that edits what judges it: by what it was judged, and what its own policy would come to. */
import type { Report } from './types.js';
import { counted, listed, shortId } from './vocabulary.js';

/** What a report holds of it. */
export type ReportProposal = NonNullable<Report['proposal']>;
type Trial = NonNullable<ReportProposal['trial']>;
type Shift = NonNullable<Trial['shifts']>[number];

/** A sentence, and the names in it. */
export interface Said {
  readonly text: string;
  readonly names: readonly string[];
}

/** Most files that are named. */
const mostNamed = 5;
const loudness = ['off', 'note', 'warning', 'error'];

function named(paths: readonly string[]): string {
  const more = paths.length - mostNamed;
  return listed([...paths.slice(0, mostNamed), ...(more > 0 ? [counted(more, 'other file')] : [])]);
}

/** Whether nothing judged, because the change itself brings the first policy. */
export function adopts({ verdict, proposal }: Report): boolean {
  return verdict === 'no-policy' && (proposal?.edited.some(({ kind }) => kind === 'policy') ?? false);
}

/** By what the change was judged although it edits that; one sentence for each kind of file. */
export function basisWords(report: Report): readonly Said[] {
  const { edited = [] } = report.proposal ?? {};
  const of = (...kinds: readonly string[]) => edited.flatMap(({ path, kind }) => (kinds.includes(kind) ? [path] : []));
  const first = adopts(report);
  const said = [
    {
      paths: first ? of('policy') : [],
      verb: 'brings',
      words: 'no policy judged it, and this one counts once it is merged',
    },
    {
      paths: first ? of('baseline', 'owners') : of('policy', 'baseline', 'owners'),
      words: 'what stands at the base commit counted, and the edit counts once it is merged',
    },
    {
      paths: of('workflow'),
      words: 'GitHub runs it as the change has it, so look at what becomes of this review there',
    },
    { paths: of('card'), words: 'the card of a model can bring findings, and clears none' },
  ];
  return said
    .filter(({ paths }) => paths.length > 0)
    .map(({ paths, verb = 'edits', words }, index) => ({
      text: `${index === 0 ? 'this change' : 'it'} ${verb} ${named(paths)}; ${words}`,
      names: paths,
    }));
}

/** What stands above the rest. */
export function basisTitle(report: Report): string {
  return adopts(report) ? 'Not judged yet' : 'Judged by base policy';
}

function outcome({ verdict, errors, warnings }: Trial): string {
  const also = warnings > 0 ? ` with ${counted(warnings, 'warning')}` : '';
  switch (verdict) {
    case 'pass':
      return errors > 0
        ? `this change would pass, because ${counted(errors, 'error')} would not be enforced`
        : `this change would pass${also}`;
    case 'violated':
      return `this change would fail with ${counted(errors, 'error')}`;
    case 'could-not-judge':
      return 'this change could not be judged in full';
    case 'no-policy':
      return 'nothing would be judged, because no policy would be left';
  }
}

/** The verdict under the proposed policy in one line; undefined where nothing is proposed. */
export function trialWords(report: Report): string | undefined {
  const { trial, problems } = report.proposal ?? {};
  if (problems !== undefined) return 'merging it would break this review, because what it proposes cannot be used';
  if (trial === undefined) return undefined;
  const { shifts } = trial;
  if (shifts === undefined) return `under the proposed policy ${outcome(trial)}`;
  if (adopts(report)) {
    const found = (level: string) => shifts.filter(({ after }) => after === level).length;
    const all = `${counted(found('error'), 'error')} and ${counted(found('warning'), 'warning')}`;
    return `its policy would find ${all} in the whole repository; ${outcome(trial)}`;
  }
  const [less, more] = [shifts.filter(isLess).length, shifts.filter((one) => !isLess(one)).length];
  const all =
    shifts.length === 0
      ? 'no finding of the repository would change'
      : `in the whole repository ${counted(more, 'finding')} worse, ${less} milder or gone`;
  return `under the proposed policy ${outcome(trial)}; ${all}`;
}

function isLess({ before, after }: Shift): boolean {
  return loudness.indexOf(after) < loudness.indexOf(before);
}

/** What the proposed policy says otherwise, what loosens first. */
export function differenceWords(report: Report): readonly Said[] {
  const { trial } = report.proposal ?? {};
  if (adopts(report)) return [];
  const order = ['loosens', 'changes', 'tightens'];
  return [...(trial?.differences ?? [])]
    .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
    .map(({ path, key, effect, before, after }) => {
      const names = [key, ...[before, after].filter((one) => one !== undefined), path];
      if (key === 'policy')
        return { text: `${effect}: "${path}" ${after === undefined ? 'is no longer a policy' : 'is a policy'}`, names };
      const change =
        after === undefined
          ? `loses "${before}"`
          : before === undefined
            ? `gains "${after}"`
            : `"${before}" → "${after}"`;
      return { text: `${effect}: ${key} ${change}`, names };
    });
}

/** The findings that would weigh otherwise, those that would come first. */
export function shiftWords({ trial }: ReportProposal): readonly Said[] {
  const shifts = trial?.shifts ?? [];
  return [...shifts.filter((one) => !isLess(one)), ...shifts.filter(isLess)].map((shift) => {
    const { rule, model, subject, before, after, paths, excepted } = shift;
    const whose = model === undefined || subject.endsWith(`:${shortId(model)}`) ? '' : ` of ${shortId(model)}`;
    const where = paths.length === 0 ? '' : ` in ${named(paths)}`;
    const way =
      after === 'off'
        ? excepted === undefined
          ? 'would not be found'
          : `would be ${waived(excepted)}`
        : before === 'off' && excepted !== undefined
          ? `would no longer be ${waived(excepted)}`
          : `would be ${after === 'error' ? 'an' : 'a'} ${after}`;
    const now = before === 'off' ? '' : `${before} `;
    const names = [
      subject,
      ...(model === undefined ? [] : [shortId(model)]),
      ...paths,
      ...(excepted ? [excepted] : []),
    ];
    return { text: `${isLess(shift) ? '-' : '+'} ${now}${rule} ${subject}${whose}${where} ${way}`, names };
  });
}

function waived(excepted: string): string {
  return excepted === 'baseline:' ? 'held back by the baseline' : `waived by "${excepted}"`;
}
