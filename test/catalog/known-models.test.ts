import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/index.js';
import { parseModelId } from '../../src/identify/index.js';
import { fromCatalog, type Lineage, type Lookup, resolve } from '../../src/resolve/index.js';

/** A line of `fixtures/catalog/*.jsonl`; its README says what the fields mean. */
interface Row {
  readonly id: string;
  readonly in?: string;
  readonly roots?: readonly string[];
  readonly countries?: readonly string[];
  readonly orCountries?: readonly string[];
  readonly publisher?: { readonly id: string; readonly countries: readonly string[] };
  readonly host?: string;
  readonly unknown?: string;
  readonly source: string;
  readonly basis: 'documentation' | 'general-knowledge';
}

/** `coarse`: developer and country are right, but the root is another model of that developer than was expected. */
type Outcome = 'right' | 'coarse' | 'wrong' | 'unknown';

interface Answer {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly told: string;
}

const folder = new URL('../../fixtures/catalog/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

async function ask(row: Row, catalog: Catalog, lookup: Lookup): Promise<Answer> {
  const identity = parseModelId(row.id, catalog, row.in);
  if (identity === undefined) return { row, outcome: 'unknown', told: 'not identified' };
  const [lineage] = await resolve([{ ...identity, references: [] }], lookup);
  return { row, ...judge(row, lineage!) };
}

function judge(row: Row, { origins, roots }: Lineage): Omit<Answer, 'row'> {
  const told = origins.map(({ role, id, publisher, country, unknown }) => {
    const of = country.known ? country.value.join('+') : country.reason;
    return `${role} ${id} ${publisher.known ? publisher.value.id : publisher.reason} ${of}${unknown ? ` (${unknown})` : ''}`;
  });
  const answer = (outcome: Outcome) => ({ outcome, told: told.join('; ') });
  const rootOrigins = origins.filter(({ role }) => role === 'root');
  const isKnown = rootOrigins.length > 0 && rootOrigins.every(({ country, unknown }) => country.known && !unknown);
  if (row.roots === undefined) return answer(isKnown ? 'wrong' : 'unknown');

  const developers = row.roots.map((root) => root.split('/')[0]!.toLowerCase());
  const allowed = [...(row.countries ?? []), ...(row.orCountries ?? [])];
  const isOther = rootOrigins.some(
    ({ country, publisher }) =>
      (country.known && country.value.some((code) => !allowed.includes(code))) ||
      (publisher.known && !developers.includes(publisher.value.id.toLowerCase())),
  );
  const isAnotherPublisher = origins.some(
    ({ role, country }) =>
      role === 'publisher' &&
      country.known &&
      row.publisher !== undefined &&
      country.value.join() !== row.publisher.countries.join(),
  );
  const isAnotherHost = origins.some(
    ({ role, country }) => role === 'host' && country.known && row.host !== undefined && country.value[0] !== row.host,
  );
  if ((isKnown && isOther) || isAnotherPublisher || isAnotherHost) return answer('wrong');
  if (!isKnown) return answer('unknown');
  const isNamed = rootOrigins.every(({ id }) =>
    row.roots!.some((root) => plain(id).includes(plain(root.split('/')[1]!))),
  );
  return answer(isNamed || roots.length === 0 ? 'right' : 'coarse');
}

for (const file of files) {
  describe(file, () => {
    const rows = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);

    it('names a source for every id, and either its roots or why they are unknown', () => {
      const faulty = rows.filter(
        ({ source, basis, roots, countries, unknown }) =>
          !/^https:\/\//.test(source) ||
          !['documentation', 'general-knowledge'].includes(basis) ||
          (unknown === undefined) === (roots === undefined || countries === undefined),
      );
      expect(faulty).toEqual([]);
    });

    it('is known and right for nine in ten whose lineage is public, wrong for none, else unknown', async () => {
      const catalog = await openCatalog();
      const lookup = fromCatalog(catalog);
      const answers = await Promise.all(rows.map((row) => ask(row, catalog, lookup)));
      const of = (outcome: Outcome) => answers.filter((answer) => answer.outcome === outcome);
      if (process.env.CATALOG_LISTS !== undefined) {
        const counts = (['right', 'coarse', 'wrong', 'unknown'] as const).map((one) => `${one} ${of(one).length}`);
        const others = answers.filter(
          ({ row, outcome }) => outcome !== (row.unknown === undefined ? 'right' : 'unknown'),
        );
        const lines = others.map(({ row, outcome, told }) => `  ${outcome}: ${row.in ?? '-'} ${row.id} => ${told}`);
        process.stdout.write(`${file}: ${rows.length} ids, ${counts.join(', ')}\n${lines.join('\n')}\n`);
      }
      const open = rows.filter(({ unknown }) => unknown !== undefined).length;
      expect(of('wrong').map(({ row, told }) => `${row.id} => ${told}`)).toEqual([]);
      expect(of('right').length + of('coarse').length).toBeGreaterThanOrEqual(0.9 * (rows.length - open));
    });
  });
}
