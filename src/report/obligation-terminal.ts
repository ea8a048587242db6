/** The list of duties on a terminal. */
import { andMore, hanging, heading, type Pen, page, penOf, wrapped } from './layout.js';
import { type LicenseDuties, type ObligationList, throughWords } from './obligation-list.js';
import { askedWords, dueWords, sectionWords } from './obligation-words.js';
import { printableData } from './printable.js';
import type { Screen } from './types.js';
import { counted, shortId } from './vocabulary.js';

/** Most models of a license that are named, and most places of a model. */
const mostModels = 10;
const mostPlaces = 3;

/** The list as text, the draft of the notice last. */
export function terminalObligations(list: ObligationList, screen: Screen): string {
  const pen = penOf(screen);
  const safe = printableData({ ...list, notice: '' });
  const total = safe.licenses.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return page([
    `${pen.bold(safe.root ?? 'models')} ${pen.dim('·')} ${counted(safe.licenses.length, 'license')}, ${counted(total, 'duty', 'duties')}`,
    '',
    ...safe.licenses.flatMap((one) => [...licenseLines(pen, one), '']),
    ...unknownLines(pen, safe),
    ...(list.notice === ''
      ? []
      : [
          heading(pen, 'Draft of a NOTICE file'),
          ...list.notice
            .trimEnd()
            .split('\n')
            .map((line) => printableData(line)),
          '',
        ]),
    ...wrapped(safe.disclaimer, pen.width).map((line) => pen.dim(line)),
  ]);
}

function licenseLines(pen: Pen, { license, name, source, models, clauses }: LicenseDuties): readonly string[] {
  return [
    heading(pen, name === undefined ? license : `${license} · ${name}`),
    ...(source === undefined ? [] : [pen.dim(`  ${source}`)]),
    ...clauses.flatMap((one) => {
      const sign = one.met === undefined ? '·' : '✓';
      const seen = one.met === undefined ? [] : [`seen at ${one.met.path}:${one.met.line}`];
      const aside = [sectionWords(one), dueWords(one), ...seen].filter((part) => part !== '').join('; ');
      return [
        ...hanging(pen, askedWords(one), `  ${sign} `, '    '),
        ...hanging(pen, aside, '    ', '    ').map(pen.dim),
      ];
    }),
    ...models.slice(0, mostModels).flatMap((one) => {
      const { model, places } = one;
      const where = places.slice(0, mostPlaces).map(({ path, line }) => `${path}:${line}`);
      const more = places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [];
      const by = throughWords(one, (id) => id);
      return hanging(
        pen,
        `for ${shortId(model)}${by}${where.length > 0 ? ` (${[...where, ...more].join(', ')})` : ''}`,
        '  ',
        '    ',
      );
    }),
    ...andMore(pen, models.length - mostModels),
  ];
}

function unknownLines(pen: Pen, { unknown }: ObligationList): readonly string[] {
  if (unknown.length === 0) return [];
  return [
    heading(pen, `${counted(unknown.length, 'model')} of which a license is not known`),
    ...unknown
      .slice(0, mostModels)
      .flatMap(({ model, reasons }) => hanging(pen, `${shortId(model)}: ${reasons.join('; ')}`, '  ? ', '    ')),
    ...andMore(pen, unknown.length - mostModels),
    '',
  ];
}
