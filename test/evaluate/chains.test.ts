/** The chains of fixtures/evaluate/chains: what licence texts say about real lineages, each clause with its section and a quotation. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** One chain, as it is written down. */
interface Chain {
  readonly about: string;
  readonly model: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly clauses: readonly {
    readonly license: string;
    readonly clause: string;
    readonly section: string;
    readonly quote: string;
  }[];
  /** Licences whose text was not found, with where it is. */
  readonly unread?: Readonly<Record<string, string>>;
  readonly expected: {
    readonly binding: readonly string[];
    readonly drift: readonly string[];
    readonly obligations: readonly string[];
    readonly conditions: readonly string[];
  };
}

const home = 'fixtures/evaluate/chains';
const chains = readdirSync(home)
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(`${home}/${file}`, 'utf8')) as Chain) }));

describe('the chains', () => {
  test('are at least sixty that were not invented, of many licences', () => {
    const real = chains.filter((chain) => !chain.about.includes('(invented)'));
    expect(real.length).toBeGreaterThanOrEqual(60);
    expect(new Set(chains.flatMap((chain) => Object.keys(chain.texts))).size).toBeGreaterThanOrEqual(40);
  });

  test.each(chains)('$file expects nothing without a quoted clause', ({ clauses, texts, unread = {}, expected }) => {
    const quoted = new Set(clauses.map(({ license, clause }) => `${license} ${clause}`));
    const due = [...expected.obligations, ...expected.conditions.map((one) => one.slice(one.indexOf(' ') + 1))];
    expect(due.filter((one) => !quoted.has(one) && unread[one.split(' ')[0] as string] === undefined)).toEqual([]);
    for (const { section, quote, license } of clauses) {
      expect(section).not.toBe('');
      expect(quote.length).toBeLessThanOrEqual(160);
      expect(texts[license]).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{7,40}\//);
    }
  });
});
