/** Scores detection on a labelled corpus laid out below `--root`, beside a grep for known publishers; labels stay outside the project. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCatalog } from '../catalog/index.js';
import { defaultLimits, discover } from '../discover/index.js';
import { scan } from '../scan.js';

/** One line of the scorer's input. */
interface Found {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly ref: string;
}

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    corpus: { type: 'string', default: '../shared/corpus' },
    labels: { type: 'string' },
    manifest: { type: 'string' },
    max: { type: 'string', default: '40' },
  },
});
const root = values.root;
if (root === undefined) {
  console.error('usage: npm run accuracy -- --root ROOT [--corpus DIR] [--labels DIR --manifest FILE] [--max MISSES]');
  console.error('ROOT holds OWNER+NAME/ checkouts; see the README of the corpus for laying them out');
  process.exit(3);
}

async function scanned(folder: string, repo: string): Promise<Found[]> {
  const result = await scan(folder, { stage: 'extract', today: '2026-01-01' });
  if (!result.ok) throw new Error(`${folder} cannot be scanned`);
  return result.value.references.flatMap(({ dynamic, location, text }) =>
    dynamic ? [] : [{ repo, path: location.path, line: location.line, ref: text }],
  );
}

/** What a reviewer with grep finds: every `publisher/name` of a publisher that the catalog knows. */
async function grepped(folder: string, repo: string, publishers: RegExp): Promise<Found[]> {
  const tree = await discover(folder, { triggers: () => [] }, defaultLimits);
  if (!tree.ok) return [];
  return [...tree.value.files()].flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((content, index) =>
        [...content.matchAll(publishers)].map((match) => ({ repo, path, line: index + 1, ref: match[0] })),
      ),
  );
}

const catalog = await openCatalog();
const handles = catalog.all().publishers.map(({ id }) => id.replace(/[.]/g, '\\.'));
const publishers = new RegExp(`(?<![\\w/.-])(?:${handles.join('|')})/[\\w.-]{2,96}`, 'g');
const repositories = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const scratch = mkdtempSync(join(tmpdir(), 'accuracy-'));
for (const [title, find] of [
  ['grep for known publishers', (folder: string, repo: string) => grepped(folder, repo, publishers)],
  ['model-review', scanned],
] as const) {
  const found: Found[] = [];
  for (const { name } of repositories) found.push(...(await find(join(root, name), name)));
  const file = join(scratch, 'found.json');
  writeFileSync(file, JSON.stringify(found));
  const options = ['--labels', values.labels ?? join(values.corpus, 'labels'), '--checkout', root, '--findings', file];
  if (values.manifest !== undefined) options.push('--manifest', values.manifest);
  options.push('--max', title === 'model-review' ? values.max : '0');
  const table = execFileSync(process.execPath, [join(values.corpus, 'score.mjs'), ...options], { encoding: 'utf8' });
  console.log(`\n# ${title}\n${title === 'model-review' ? table : (table.match(/^OVERALL.*$/m)?.[0] ?? table)}`);
}
rmSync(scratch, { recursive: true });
