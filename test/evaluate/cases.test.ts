/** Walks fixtures/evaluate: every folder with an expectation is a case, run through the real catalog and the real resolve. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import type { Finding } from '../../src/evaluate/types.js';
import { fromCatalog } from '../../src/resolve/index.js';
import { lineagesOf, type Use, type World } from './lineages.js';

const home = 'fixtures/evaluate';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** `error origin root:owner/name (reason) @ a.py b.py`. */
export function line({ rule, level, subject, cause, references, excepted }: Finding): string {
  const reason = 'reason' in cause && cause.code !== 'license/drift' ? ` (${cause.reason})` : '';
  const detail =
    cause.code === 'license/drift' ? ` (${cause.inherited} to ${cause.declared ?? 'nothing'}: ${cause.verdict})` : '';
  const resemblance = cause.code === 'origin/resemblance' ? ' (resemblance)' : '';
  const waived = excepted === undefined ? '' : ` [excepted by ${excepted}]`;
  const lapsed =
    cause.code === 'exception/lapsed' ? ` (lapsed: ${cause.accepted.join(', ')} / ${cause.found.join(', ')})` : '';
  const ended =
    cause.code === 'exception/expired' || cause.code === 'exception/unused' || cause.code === 'exception/invalid'
      ? ` (${cause.code.split('/')[1]})`
      : '';
  const paths = [...new Set(references.map((reference) => reference.location.path))].join(' ');
  return `${level} ${rule} ${subject}${reason}${detail}${resemblance}${lapsed}${ended}${waived}${paths === '' ? '' : ` @ ${paths}`}`;
}

interface Expected {
  readonly why: string;
  readonly today?: string;
  readonly verdict: string;
  readonly complete?: boolean;
  readonly findings: readonly string[];
  /** `license clause`, all of them. */
  readonly obligations?: readonly string[];
}

const catalog = await openCatalog();

for (const rule of ['origin', 'license', 'exceptions', 'verdict']) {
  describe(rule, () => {
    const cases = existsSync(join(home, rule)) ? readdirSync(join(home, rule)).sort() : [];
    test.each(cases)('%s', async (name) => {
      const folder = join(home, rule, name);
      const text = existsSync(join(folder, 'policy.yml'))
        ? readFileSync(join(folder, 'policy.yml'), 'utf8')
        : undefined;
      const policy = text === undefined ? undefined : readPolicy(text, 'policy.yml');
      if (policy?.ok === false) throw new Error(JSON.stringify(policy.problems));
      const world = existsSync(join(folder, 'world.json')) ? read<World>(join(folder, 'world.json')) : {};
      const lineages = await lineagesOf(read<Use[]>(join(folder, 'models.json')), world, fromCatalog(catalog));
      const expected = read<Expected>(join(folder, 'expected.json'));
      const evaluation = evaluate(lineages, policy?.value, { today: expected.today ?? '2026-11-23', catalog });
      const found = {
        ...expected,
        verdict: evaluation.verdict,
        ...(expected.complete !== undefined && { complete: evaluation.complete }),
        findings: evaluation.findings.map(line),
        ...(expected.obligations && {
          obligations: evaluation.obligations.map(({ license, clause }) => `${license} ${clause}`),
        }),
      };
      if (process.env.WRITE_EXPECTED === '1')
        writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
      else expect(found).toEqual(expected);
    });
  });
}
