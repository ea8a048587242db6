/** Walks fixtures/evaluate: every folder with an expectation is a case, run through the real catalog and the real resolve. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, type NoticeFile, readLayers } from '../../src/evaluate/index.js';
import type { Finding } from '../../src/evaluate/types.js';
import { identify } from '../../src/identify/index.js';
import { fromCatalog } from '../../src/resolve/index.js';
import { lineagesOf, referencesOf, type Use, type World, type Written } from './lineages.js';
import { sourcesOf } from './sources.js';

const home = 'fixtures/evaluate';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function suspicion(cause: Finding['cause']): string {
  const one = 'suspected' in cause ? cause.suspected : undefined;
  return one === undefined ? '' : `, suspected ${one.node} ${one.countries.join('+')} ${one.strength}`;
}

/** `error origin root:owner/name (reason) @ a.py b.py`. */
function line({ rule, level, subject, cause, references, excepted }: Finding): string {
  const reason = 'reason' in cause && cause.code !== 'license/drift' ? ` (${cause.reason}${suspicion(cause)})` : '';
  const detail =
    cause.code === 'license/drift' ? ` (${cause.inherited} to ${cause.declared ?? 'nothing'}: ${cause.verdict})` : '';
  const review = cause.code === 'license/condition-review' ? ' (review)' : '';
  const resemblance = cause.code === 'origin/resemblance' ? ' (resemblance)' : '';
  const pinned = cause.code === 'pinning/loose' ? ` (${cause.pinned}, wants ${cause.require} of ${cause.best})` : '';
  const like =
    cause.code === 'identity/look-alike'
      ? ` (${cause.how} to ${cause.target})`
      : cause.code === 'identity/gone'
        ? ` (${cause.fate}${cause.account ? ', account too' : ''}${cause.answers ? ', answers' : ''})`
        : cause.code === 'identity/renamed'
          ? ` (now ${cause.node})`
          : '';
  const waived = excepted === undefined ? '' : ` [excepted by ${excepted}]`;
  const lapsed =
    cause.code === 'exception/lapsed' ? ` (lapsed: ${cause.accepted.join(', ')} / ${cause.found.join(', ')})` : '';
  const ended =
    cause.code === 'exception/expired' || cause.code === 'exception/unused' || cause.code === 'exception/invalid'
      ? ` (${cause.code.split('/')[1]})`
      : '';
  const paths = [...new Set(references.map((reference) => reference.location.path))].join(' ');
  return `${level} ${rule} ${subject}${reason}${detail}${review}${resemblance}${pinned}${like}${lapsed}${ended}${waived}${paths === '' ? '' : ` @ ${paths}`}`;
}

interface Expected {
  readonly why: string;
  /** Rows of `rows.json` that the case holds. */
  readonly rows?: readonly string[];
  readonly today?: string;
  /** `owner/name` of the repository under review. */
  readonly repository?: string;
  /** What is said about the layers. */
  readonly problems?: readonly string[];
  readonly verdict: string;
  readonly complete?: boolean;
  readonly findings: readonly string[];
  /** `license clause`, all of them. */
  readonly obligations?: readonly string[];
}

const catalog = await openCatalog();

const rooms = ['origin', 'license', 'pinning', 'identity', 'exceptions', 'layers', 'verdict'];

for (const rule of rooms) {
  describe(rule, () => {
    const cases = existsSync(join(home, rule)) ? readdirSync(join(home, rule)).sort() : [];
    test.each(cases)('%s', async (name) => {
      const folder = join(home, rule, name);
      const layers = await readLayers(sourcesOf(folder));
      const world = existsSync(join(folder, 'world.json')) ? read<World>(join(folder, 'world.json')) : {};
      const used = read<readonly (Use | Written)[]>(join(folder, 'models.json'));
      const uses = used.filter((one): one is Use => 'id' in one);
      const written = used.filter((one): one is Written => 'text' in one);
      const { models, unidentified } = identify(referencesOf(written), catalog);
      const lineages = await lineagesOf(uses, world, fromCatalog(catalog), models);
      const expected = read<Expected>(join(folder, 'expected.json'));
      if (!layers.ok) {
        const problems = layers.problems.map(({ path, line, detail }) => `${path}:${line} ${detail}`);
        return compare(folder, expected, { ...expected, verdict: 'could-not-judge', findings: [], problems });
      }
      const evaluation = evaluate(lineages, layers.value.layers, {
        today: expected.today ?? '2026-11-23',
        catalog,
        unidentified,
        ...(expected.repository !== undefined && { repository: expected.repository }),
        ...(existsSync(join(folder, 'notices.json')) && { notices: read<NoticeFile[]>(join(folder, 'notices.json')) }),
      });
      const remarks = layers.value.problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`);
      compare(folder, expected, {
        ...expected,
        ...(remarks.length > 0 && { problems: remarks }),
        verdict: evaluation.verdict,
        ...(expected.complete !== undefined && { complete: evaluation.complete }),
        findings: evaluation.findings.map(line),
        ...(expected.obligations && {
          obligations: evaluation.obligations.map(({ license, clause }) => `${license} ${clause}`),
        }),
      });
    });
  });
}

function compare(folder: string, expected: Expected, found: Expected): void {
  if (process.env.WRITE_EXPECTED === '1')
    writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
  else expect(found).toEqual(expected);
}

describe('the rows of policy-semantics', () => {
  const rows = Object.keys(read<Record<string, string>>(join(home, 'rows.json')));
  const held = rooms.flatMap((room) =>
    readdirSync(join(home, room)).flatMap((name) => read<Expected>(join(home, room, name, 'expected.json')).rows ?? []),
  );
  test.each(rows)('%s has a case', (row) => expect(held).toContain(row));
  test('a case names no row that is none', () => expect(held.filter((row) => !rows.includes(row))).toEqual([]));
  test('each table has all its rows', () => {
    const count = (table: string) => rows.filter((row) => new RegExp(`^${table}-\\d+$`, 'u').test(row)).length;
    expect([count('12-layers'), count('12-models')]).toEqual([10, 16]);
  });
});
