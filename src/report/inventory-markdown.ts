/** An inventory as Markdown for a job summary: as much of it as fits into a number of bytes, and what was left out. */
import {
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
import { code, prose, sentence } from './markdown-escape.js';
import { spot } from './markdown-link.js';
import { signs } from './markdown-verdict.js';
import { licenseText, rootCell } from './terminal-models.js';
import type { Inventory, InventoryModel } from './types.js';
import { counted, grouped, shortId } from './vocabulary.js';

/** Bytes of a job summary: GitHub drops a summary over 1 MiB as a whole. */
const summaryBytes = 900 * 1024;
/** Most repositories that are named beside a model, and most places of a finding. */
const mostNames = 12;
const mostPlaces = 2;
/** More rows than this are folded away. */
const atOnce = 60;

type Finding = Inventory['findings'][number];
/** Rows of each table, richest first. */
const amounts = [100_000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 0] as const;

/** A table folded away behind its title, or none; what is beyond `rows` is counted. */
function tabled(title: string, head: readonly string[], all: readonly string[], rows: number, open = false): string {
  if (all.length === 0) return '';
  const rest = all.length - rows;
  const body = rows > 0 ? [row(head), row(head.map(() => '---')), ...all.slice(0, rows)] : [];
  const left = rest > 0 ? ['', `… and ${grouped(rest)} more; the JSON document lists all.`] : [];
  return [
    `<details${open ? ' open' : ''}>`,
    `<summary><b>${title}</b></summary>`,
    '',
    ...body,
    ...left,
    '',
    '</details>',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function gapTable({ repositories }: Inventory, rows: number): string {
  const gaps = repositories.filter(({ outcome }) => outcome === 'failed');
  const lines = gaps.map((one) => {
    const { word, next = '' } = standingOf(one);
    const detail = one.detail === undefined ? '' : `<br>${code(one.detail)}`;
    return row([code(one.name), `${prose(word)}${detail}`, prose(next)]);
  });
  return tabled(
    `${counted(gaps.length, 'repository', 'repositories')} not judged`,
    ['repository', 'why', 'what to do'],
    lines,
    rows,
    true,
  );
}

function problemList({ problems }: Inventory, rows: number): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, Math.max(1, rows)).map(({ path, message, detail, hint, incomplete }) => {
    const where = path === undefined ? '' : `${code(path)}: `;
    const what = detail === undefined ? '' : `: ${code(detail)}`;
    return `- ${incomplete ? '❓ ' : ''}${where}${prose(message)}${what}<br>→ ${prose(hint)}`;
  });
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- … and ${grouped(rest)} more`] : [])].join('\n');
}

function unseenTable(inventory: Inventory, rows: number): string {
  const lines = unseen(inventory).map(([{ name, exit, problems = [] }, missing]) =>
    row([`${exit?.code === 2 ? '❓ ' : ''}${code(name)}`, prose(missing), prose(problems[0]?.hint ?? '')]),
  );
  const title = `${counted(lines.length, 'repository', 'repositories')} not seen in full`;
  return tabled(title, ['repository', 'what was not read', 'what to do'], lines, rows);
}

/** Findings about one model of one repository are one row: whoever mends it mends all of them. */
function findingTable(inventory: Inventory, level: 'error' | 'warning', rows: number): string {
  const commits = new Map(inventory.repositories.map(({ name, commit }) => [name, commit]));
  const groups = new Map<string, Finding[]>();
  for (const one of inventory.findings) {
    if (one.level !== level || one.excepted !== undefined) continue;
    const key = `${one.repository} ${one.model ?? one.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].slice(0, rows).map((group) => findingRow(inventory, group, commits));
  const title = `${level === 'error' ? 'what breaks the policy' : 'warnings'} (${grouped(groups.size)})`;
  // Rows that are not shown are not made, and still counted.
  const all = [...lines, ...Array.from({ length: groups.size - lines.length }, () => '')];
  return tabled(title, ['repository', 'model', 'why', 'where'], all, rows, level === 'error');
}

function findingRow(
  inventory: Inventory,
  group: readonly Finding[],
  commits: ReadonlyMap<string, string | undefined>,
): string {
  const [{ repository = '', model } = {}] = group;
  const [owner = '', name = '', ...deeper] = repository.split('/');
  const sha = commits.get(repository);
  const home = sha === undefined || deeper.length > 0 ? undefined : { serverUrl: inventory.server, owner, name, sha };
  const why = group.map(({ rule, subject, message }) => {
    const names = [subject, ...(model === undefined ? [] : [model, shortId(model)])];
    return `${prose(rule)}: ${sentence(message, names)}`;
  });
  const spots = [...new Set(group.flatMap(({ places }) => places.map((place) => spot(home, place))))];
  const more = spots.length > mostPlaces ? ` and ${spots.length - mostPlaces} more` : '';
  return row([
    code(repository),
    model === undefined ? '' : code(shortId(model)),
    [...new Set(why)].join('<br>'),
    `${spots.slice(0, mostPlaces).join('<br>')}${more}`,
  ]);
}

function repositoryTable(inventory: Inventory, rows: number): string {
  const mark = (has: boolean | undefined) => (has === undefined ? '' : has ? 'yes' : 'no');
  const lines = ranked(inventory).map(([{ name, outcome, counts, gate, policy }, { tone, word }]) =>
    row([
      `${signs[tone]} ${code(name)}`,
      outcome === 'failed' ? 'not judged' : prose(word),
      ...[counts?.models, counts?.errors, counts?.warnings].map((count) => (count === undefined ? '' : grouped(count))),
      mark(gate),
      mark(policy),
    ]),
  );
  const head = ['repository', 'verdict', 'models', 'errors', 'warnings', 'gate', 'policy'];
  return tabled(`all ${counted(lines.length, 'repository', 'repositories')}`, head, lines, rows);
}

function usersOf({ repositories }: InventoryModel): string {
  const named = repositories
    .slice(0, mostNames)
    .map(({ name, standing }) => `${code(name)}${standing === 'blocked' ? ' ❌' : ''}`);
  const rest = repositories.length - named.length;
  return `${grouped(repositories.length)}: ${named.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

function modelTable(inventory: Inventory, rows: number): string {
  const models = byUse(inventory);
  const lines = models.map((model) =>
    row([
      `${isBlocked(model.repositories) ? '❌ ' : ''}${code(shortId(model.id))}${model.differs ? ' *' : ''}`,
      prose(rootCell(model, true)),
      prose(licenseText(model)),
      usersOf(model),
    ]),
  );
  const table = tabled(
    `who uses what: ${counted(models.length, 'model')}`,
    ['model', 'weights from', 'license', 'used by'],
    lines,
    rows,
    lines.length <= atOnce,
  );
  const mark = models.some(({ differs }) => differs) && rows > 0;
  return mark
    ? `${table}\n\n<p>&#42; repositories saw other facts of it: another revision, another policy, or a source that failed.</p>`
    : table;
}

function compose(inventory: Inventory, rows: number): string {
  const { owner, asOf, tool, catalog, plan, shards } = inventory;
  const { tone, word, rest } = inventoryVerdict(inventory);
  const left = leftOutWords(inventory.leftOut);
  const of = owner === undefined ? '' : ` of ${code(owner)}`;
  const facts = catalog === undefined ? '' : `, catalog of ${prose(catalog.date)}`;
  const parts = [
    `### ${signs[tone]} Model inventory${of}: ${prose(`${word}: ${rest}`)}`,
    problemList(inventory, rows),
    gapTable(inventory, rows),
    unseenTable(inventory, rows),
    findingTable(inventory, 'error', rows),
    modelTable(inventory, rows),
    findingTable(inventory, 'warning', Math.min(rows, 500)),
    repositoryTable(inventory, rows),
    inventory.models.length === 0 ? '' : `${prose(rootWords(inventory))}.`,
    `${prose(gateWords(inventory))}.${left === undefined ? '' : ` Not looked at: ${prose(left)}.`}`,
    `<sub>${tool.name} ${tool.version}${facts}, as of ${asOf}, ${counted(shards, 'shard')}, plan ${code(plan.slice(0, 12))}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The inventory as Markdown, never longer than `bytes`: rows go first, the verdict never. */
export function markdownInventory(inventory: Inventory, bytes: number = summaryBytes): string {
  const encoder = new TextEncoder();
  let text = '';
  for (const rows of amounts) {
    text = compose(inventory, rows);
    if (encoder.encode(text).length <= bytes) return text;
  }
  return text;
}
