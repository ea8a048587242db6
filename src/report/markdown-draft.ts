/** The text of exceptions to ask for, folded away under what blocks. */
import { cannotLines, draftBlocks, draftWords } from './exception-draft.js';
import { absent, folded, listOf, type Section, type Sheet } from './markdown-detail.js';
import { prose, sentence } from './markdown-escape.js';
import { counted } from './vocabulary.js';

/** Most reasons why there can be none. */
const mostReasons = 5;

/** What to paste where, and what no exception can help with. */
export function draftSection({ report, detail }: Sheet): Section {
  const { blocks, more } = draftBlocks(report, detail.drafts);
  const cannot = cannotLines(report);
  const total = report.exceptionRequests?.length ?? 0;
  if (total + cannot.length === 0) return absent();
  if (detail.drafts === 0)
    return absent(...(total > 0 ? [`the text of ${counted(total, 'exception')} to ask for`] : []));
  const lines = [
    ...blocks.flatMap(({ words, names, lines: yaml }) => [
      `<p>${sentence(words, names)}</p>`,
      '',
      '```yaml',
      ...yaml,
      '```',
      '',
    ]),
    ...(blocks.length > 0 ? [`<p>${prose(draftWords)}</p>`] : []),
    ...(cannot.length > 0
      ? listOf(
          cannot.map(({ words, names }) => sentence(words, names)),
          mostReasons,
        )
      : []),
  ];
  const left = more > 0 ? [`the text of ${counted(more, 'more exception')} to ask for`] : [];
  return { text: folded(blocks.length > 0 ? 'ask for an exception' : 'why no exception can help', lines), left };
}
