/** Tables on a screen of fixed width: columns take the room that they need, and give way in a defined order. */
import { columns, cut, cutMiddle, type Paint, type Pen, padded, plain } from './layout.js';

/** One cell: its text, and how it looks. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

/** One column: in the round `gives[n][0]` it may become as narrow as `gives[n][1]`; lower rounds come first. */
export interface Column {
  readonly title: string;
  readonly gives?: readonly (readonly [round: number, least: number])[];
  readonly side?: 'left' | 'right';
  readonly cut?: 'end' | 'middle';
}

const gap = 2;
/** A column without a title holds signs and stands close to the next. */
const gapAfter = (column: Column) => (column.title === '' ? 1 : gap);

/** Width of a table with every cell in full. */
export function naturalWidth(head: readonly Column[], rows: readonly (readonly Cell[])[]): number {
  return total(head, naturalWidths(head, rows));
}

function total(head: readonly Column[], widths: readonly number[]): number {
  const gaps = head.slice(0, -1).reduce((sum, column) => sum + gapAfter(column), 0);
  return widths.reduce((sum, width) => sum + width, gaps);
}

function naturalWidths(head: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  return head.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, columns(row[index]?.text ?? '')), columns(column.title)),
  );
}

/** The lines of a table, its head first; columns without any text are left out. */
export function table(pen: Pen, titles: readonly Column[], all: readonly (readonly Cell[])[]): readonly string[] {
  const used = titles.flatMap((_, index) => (all.some((row) => row[index]?.text) ? [index] : []));
  const head = used.flatMap((index) => titles[index] ?? []);
  const rows = all.map((row) => used.map((index) => row[index] ?? { text: '' }));
  const widths = naturalWidths(head, rows);
  let excess = total(head, widths) - pen.width;
  const rounds = head.flatMap(({ gives = [] }, index) => gives.map(([round, least]) => ({ round, least, index })));
  for (const { index, least } of rounds.sort((a, b) => a.round - b.round)) {
    const now = widths[index] ?? 0;
    const room = Math.max(0, Math.min(excess, now - least));
    widths[index] = now - room;
    excess -= room;
  }
  const line = (cells: readonly Cell[]) =>
    head
      .map((column, index) => {
        const cell = cells[index] ?? { text: '' };
        const width = widths[index] ?? 0;
        const text = column.cut === 'middle' ? cutMiddle(cell.text, width) : cut(cell.text, width);
        return (cell.paint ?? plain)(padded(text, width, column.side)) + ' '.repeat(gapAfter(column));
      })
      .join('');
  return [line(head.map(({ title }) => ({ text: title, paint: pen.dim }))), ...rows.map(line)];
}
