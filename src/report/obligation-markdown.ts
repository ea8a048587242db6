/** The list of duties as Markdown. */
import { code, prose } from './markdown-escape.js';
import { type LicenseDuties, type ObligationList, throughWords } from './obligation-list.js';
import { askedWords, dueWords, sectionWords } from './obligation-words.js';
import { printableData } from './printable.js';
import { counted, shortId } from './vocabulary.js';

/** Most models of a license that are named, and most places of a model. */
const mostModels = 50;
const mostPlaces = 5;

/** The list as Markdown; the draft of the notice stands in a block of code. */
export function markdownObligations(list: ObligationList): string {
  const { root, licenses, unknown, disclaimer, tool, catalog, asOf, notice } = list;
  const unknowns = unknown
    .slice(0, mostModels)
    .map(({ model, reasons }) => `- ${code(shortId(model))}: ${prose(reasons.join('; '))}`);
  return `${[
    `# Duties of the licenses${root === undefined ? '' : ` in ${code(root)}`}`,
    prose(disclaimer),
    ...licenses.map(section),
    ...(unknown.length === 0
      ? []
      : [`## ${counted(unknown.length, 'model')} of which a license is not known`, unknowns.join('\n')]),
    ...(notice === '' ? [] : ['## Draft of a NOTICE file', fenced(notice)]),
    prose(`Written by ${tool.name} ${tool.version} as of ${asOf}; catalog of ${catalog.date}.`),
  ].join('\n\n')}\n`;
}

function section({ license, name, source, models, clauses }: LicenseDuties): string {
  const rows = clauses.map((one) => {
    const seen = one.met === undefined ? 'not seen' : `${one.met.path}:${one.met.line}`;
    return `| ${prose(askedWords(one))} | ${prose(sectionWords(one))} | ${prose(dueWords(one))} | ${one.met === undefined ? prose(seen) : code(seen)} |`;
  });
  const uses = models.slice(0, mostModels).map((one) => {
    const { model, places } = one;
    const where = places.slice(0, mostPlaces).map(({ path, line }) => code(`${path}:${line}`));
    const more = places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [];
    const by = throughWords(one, code);
    return `- ${code(shortId(model))}${by}${where.length > 0 ? `: ${[...where, ...more].join(', ')}` : ''}`;
  });
  const rest = models.length - mostModels;
  return [
    `## ${code(license)}${name === undefined ? '' : ` ${prose(name)}`}`,
    ...(source === undefined ? [] : [`Text: ${code(source)}`]),
    ['| asks for | where | when | in the notice files |', '|---|---|---|---|', ...rows].join('\n'),
    [...uses, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n'),
  ].join('\n\n');
}

/** A block of code that nothing inside it can close. */
function fenced(text: string): string {
  const safe = text
    .trimEnd()
    .split('\n')
    .map((line) => printableData(line))
    .join('\n');
  const longest = Math.max(2, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${safe}\n${fence}`;
}
