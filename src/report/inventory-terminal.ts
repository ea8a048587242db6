/** An inventory on a terminal: what could not be judged, the repositories, who uses which model, and the verdict last. */
import { signOf } from './conclusion.js';
import {
  byReason,
  byUse,
  gateWords,
  inventoryVerdict,
  isBlocked,
  leftOutWords,
  ranked,
  rootWords,
  standingOf,
  unseen,
} from './inventory-words.js';
import { andMore, hanging, heading, labelled, type Pen, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import { type Cell, type Column, table } from './table.js';
import { problemRows } from './terminal-coverage.js';
import { licenseText, rootCell } from './terminal-models.js';
import type { Inventory, Screen } from './types.js';
import { counted, grouped, shortId } from './vocabulary.js';

/** Most rows of repositories and of models, lines about what is missing, models that block, and repositories of one reason. */
const most = { repositories: 60, models: 40, gaps: 30, blocked: 20, spots: 6 } as const;

function gapSection(pen: Pen, inventory: Inventory): readonly string[] {
  const gaps = inventory.repositories.filter(({ outcome }) => outcome === 'failed');
  const { problems } = inventory;
  const partly = unseen(inventory);
  if (gaps.length + problems.length + partly.length === 0) return [];
  const about = gaps.slice(0, most.gaps).flatMap((row) => {
    const { word, next = '' } = standingOf(row);
    const detail = row.detail === undefined ? '' : ` (${row.detail})`;
    return [...hanging(pen, `${row.name}: ${word}${detail}`, `${pen.yellow('?')} `, '  '), pen.dim(`  → ${next}`)];
  });
  return [
    heading(pen, 'Not judged, or not seen in full'),
    ...problemRows(pen, problems.slice(0, most.gaps)),
    ...about,
    ...andMore(pen, gaps.length - most.gaps),
    ...partly
      .slice(0, most.gaps)
      .flatMap(([{ name }, missing]) => wrapped(`${name}: ${missing}`, pen.width - 2))
      .map((line) => `  ${line}`),
    ...andMore(pen, partly.length - most.gaps),
    '',
  ];
}

const repositoryHead: readonly Column[] = [
  { title: '' },
  { title: 'REPOSITORY', gives: [[1, 24]], cut: 'middle' },
  { title: 'VERDICT', gives: [[0, 16]] },
  { title: 'MODELS', side: 'right' },
  { title: 'ERRORS', side: 'right' },
  { title: 'WARNINGS', side: 'right' },
  { title: 'GATE' },
  { title: 'POLICY' },
];

function repositorySection(pen: Pen, inventory: Inventory): readonly string[] {
  const rows = ranked(inventory);
  const lines = rows.slice(0, most.repositories).map(([row, { tone, word }]): readonly Cell[] => [
    signOf(pen, tone),
    { text: row.name },
    { text: row.outcome === 'failed' ? 'not judged' : word },
    ...[row.counts?.models, row.counts?.errors, row.counts?.warnings].map((count) => ({
      text: count === undefined ? '' : String(count),
    })),
    ...[row.gate, row.policy].map((has) => ({ text: has === undefined ? '' : has ? 'yes' : 'no' })),
  ]);
  return [
    heading(pen, counted(rows.length, 'repository', 'repositories')),
    ...table(pen, repositoryHead, lines),
    ...andMore(pen, rows.length - most.repositories),
    '',
  ];
}

/** What blocks, by model and rule: repositories that share a reason share its words. */
function findingSection(pen: Pen, inventory: Inventory): readonly string[] {
  const models = byReason(inventory);
  if (models.size === 0) return [];
  const lines = [...models]
    .slice(0, most.blocked)
    .flatMap(([name, reasons]) => [
      `${pen.red('✗')} ${pen.bold(name)}`,
      ...[...reasons.values()].flatMap(({ rule, message, hint, spots }) => [
        ...labelled(rule.padEnd(8), wrapped(message, pen.width - 10), 2, pen.red),
        ...labelled(' '.repeat(8), wrapped(`→ ${hint}`, pen.width - 10), 2).map(pen.dim),
        ...labelled('in'.padEnd(8), wrapped(spotWords(spots), pen.width - 10), 2, pen.dim),
      ]),
    ]);
  return [
    heading(pen, `What breaks the policy: ${counted(models.size, 'model')}`),
    ...lines,
    ...andMore(pen, models.size - most.blocked),
    '',
  ];
}

function spotWords(spots: readonly string[]): string {
  const rest = spots.length - most.spots;
  return `${spots.slice(0, most.spots).join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

const modelHead: readonly Column[] = [
  { title: '' },
  { title: 'MODEL', gives: [[1, 30]], cut: 'middle' },
  { title: 'ROOT', gives: [[3, 5]] },
  { title: 'LICENSE', gives: [[0, 16]] },
  { title: 'USED BY', gives: [[2, 24]] },
];

function modelSection(pen: Pen, inventory: Inventory): readonly string[] {
  const models = byUse(inventory);
  if (models.length === 0) return [];
  const lines = models
    .slice(0, most.models)
    .map((model): readonly Cell[] => [
      isBlocked(model.repositories) ? signOf(pen, 'bad') : { text: '' },
      { text: `${shortId(model.id)}${model.differs ? ' *' : ''}` },
      { text: rootCell(model, false) },
      { text: licenseText(model) },
      { text: `${model.repositories.length}: ${model.repositories.map(({ name }) => name).join(', ')}` },
    ]);
  return [
    heading(pen, counted(models.length, 'model')),
    ...table(pen, modelHead, lines),
    ...andMore(pen, models.length - most.models),
    ...(models.some(({ differs }) => differs) ? [pen.dim('  * repositories saw other facts of it')] : []),
    '',
  ];
}

/** The whole inventory. */
export function terminalInventory(given: Inventory, screen: Screen): string {
  const inventory = printableData(given);
  const pen = penOf(screen);
  const left = leftOutWords(inventory.leftOut);
  const { tone, word, rest } = inventoryVerdict(inventory);
  const { text, paint } = signOf(pen, tone);
  const [first = '', ...others] = wrapped(`${text} ${word}: ${rest}`, pen.width);
  return page([
    ...repositorySection(pen, inventory),
    ...findingSection(pen, inventory),
    ...modelSection(pen, inventory),
    ...gapSection(pen, inventory),
    ...(inventory.models.length === 0 ? [] : wrapped(rootWords(inventory), pen.width)),
    ...wrapped(gateWords(inventory), pen.width),
    ...(left === undefined ? [] : wrapped(`not looked at: ${left}`, pen.width)),
    paint(pen.bold(first)),
    ...others.map((line) => `  ${line}`),
  ]);
}
