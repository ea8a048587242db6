/** The planted repository, scanned as a whole: everything in `planted.json` is found, and no trap is. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ScanOutcome, scan } from '../src/scan.js';

interface Planted {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const root = 'fixtures/repositories/support-bot';
const planted = JSON.parse(readFileSync(`${root}/planted.json`, 'utf8')) as {
  readonly references: readonly (Planted & { readonly registry: string })[];
  readonly dynamic: readonly Planted[];
  readonly traps: readonly (Planted & { readonly why: string })[];
};
const policyPath = '.github/model-policy.yml';

describe('support-bot', () => {
  let outcome: ScanOutcome;
  beforeAll(async () => {
    const policy = { path: policyPath, text: readFileSync(`${root}/${policyPath}`, 'utf8') };
    const result = await scan(root, { layers: [{ ...policy, kind: 'repository' }], today: '2026-11-23' });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    outcome = result.value;
  });
  const at = ({ path, line, text }: Planted): string => `${path}:${line} ${text}`;
  const found = (dynamic: boolean): string[] =>
    outcome.references
      .filter((reference) => (reference.dynamic ?? false) === dynamic)
      .map(({ location, text }) => at({ path: location.path, line: location.line, text }));

  it('plants at least thirty references', () => {
    expect(planted.references.length).toBeGreaterThanOrEqual(30);
  });

  it('finds every planted reference', () => {
    const references = new Set(found(false));
    expect(planted.references.map(at).filter((place) => !references.has(place))).toEqual([]);
  });

  it('shows what is only known at run time as dynamic', () => {
    const lines = new Set(
      outcome.references
        .filter((reference) => reference.dynamic)
        .map(({ location }) => `${location.path}:${location.line}`),
    );
    expect(planted.dynamic.filter(({ path, line }) => !lines.has(`${path}:${line}`))).toEqual([]);
  });

  it('reports no trap, and nothing that was not planted', () => {
    const expected = new Set(planted.references.map(at));
    expect(found(false).filter((place) => !expected.has(place))).toEqual([]);
  });

  it('slices every reference out of its file', () => {
    for (const { location, text, dynamic } of outcome.references) {
      if (dynamic) continue;
      const line = readFileSync(`${root}/${location.path}`, 'utf8').split('\n')[location.line - 1]!;
      expect(line.slice(location.column - 1, location.endColumn - 1)).toBe(text);
    }
  });
});
