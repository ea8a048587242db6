/** Walks fixtures/evaluate: every folder with an expectation is a case, run through the real catalog and the real resolve. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { evaluate, readPolicy } from '../../src/evaluate/index.js';
import type { Finding } from '../../src/evaluate/types.js';
import { identify } from '../../src/identify/index.js';
import { fromCatalog } from '../../src/resolve/index.js';
import { lineagesOf, referencesOf, type Use, type World, type Written } from './lineages.js';

const home = 'fixtures/evaluate';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** `error origin root:owner/name (reason) @ a.py b.py`. */
export function line({ rule, level, subject, cause, references, excepted }: Finding): string {
  const reason = 'reason' in cause && cause.code !== 'license/drift' ? ` (${cause.reason})` : '';
  const detail =
    cause.code === 'license/drift' ? ` (${cause.inherited} to ${cause.declared ?? 'nothing'}: ${cause.verdict})` : '';
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
  return `${level} ${rule} ${subject}${reason}${detail}${resemblance}${pinned}${like}${lapsed}${ended}${waived}${paths === '' ? '' : ` @ ${paths}`}`;
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

for (const rule of ['origin', 'license', 'pinning', 'identity', 'exceptions', 'verdict']) {
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
      const used = read<readonly (Use | Written)[]>(join(folder, 'models.json'));
      const uses = used.filter((one): one is Use => 'id' in one);
      const written = used.filter((one): one is Written => 'text' in one);
      const { models, unidentified } = identify(referencesOf(written), catalog);
      const lineages = await lineagesOf(uses, world, fromCatalog(catalog), models);
      const expected = read<Expected>(join(folder, 'expected.json'));
      const evaluation = evaluate(lineages, policy?.value, {
        today: expected.today ?? '2026-11-23',
        catalog,
        unidentified,
      });
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
