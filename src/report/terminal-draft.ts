/** The text of exceptions to ask for, on a terminal: who may grant them, and lines to copy as they are. */
import { cannotLines, draftBlocks, draftWords } from './exception-draft.js';
import { heading, type Pen, wrapped } from './layout.js';
import { printableData } from './printable.js';
import type { Report } from './types.js';
import { counted } from './vocabulary.js';

/** Most exceptions, and most reasons why there can be none. */
const mostDrafts = 3;
const mostReasons = 5;

/** The section; `report` as it is, because what is copied has to be what was found. */
export function draftSection(pen: Pen, report: Report): readonly string[] {
  const { blocks, more } = draftBlocks(report, mostDrafts);
  const cannot = cannotLines(report);
  if (blocks.length + cannot.length === 0) return [];
  const said = (words: string) => wrapped(printableData(words), pen.width);
  const rest = cannot.length - mostReasons;
  return [
    heading(pen, 'To ask for an exception'),
    ...blocks.flatMap(({ words, lines }) => [...said(words), '', ...lines, '']),
    ...(blocks.length > 0 ? [...said(draftWords), ''] : []),
    ...(more > 0 ? [pen.dim(`… and ${counted(more, 'more exception')}; --format json has all`), ''] : []),
    ...cannot.slice(0, mostReasons).flatMap(({ words }) => said(`· ${words}`)),
    ...(rest > 0 ? [pen.dim(`… and ${rest} more`)] : []),
    ...(cannot.length > 0 ? [''] : []),
  ];
}
