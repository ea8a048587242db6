/** The relabelling verdicts of policy-semantics §7 and §12, over the real compatibility data. */
import { expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { dataFiles } from '../../src/generate/catalog.js';
import { readData } from '../../src/generate/catalog-read.js';
import { driftReason, driftReasons } from '../../src/generate/facts-drift.js';
import { driftReasonWords } from '../../src/report/drift-reason.js';

const catalog = await openCatalog();
const driftPairs = dataFiles().flatMap(({ name, text }) => readData(name, text).source?.data.driftPairs ?? []);
const llama = ['acceptable_use_policy', 'attribution', 'mau_threshold', 'naming_requirement'];

test.each<readonly [string, string | undefined, string, readonly string[]]>([
  // Explicit pairs.
  ['llama3.1', 'mit', 'drift', llama],
  ['llama3.1', 'apache-2.0', 'drift', llama],
  ['llama3.3', 'mit', 'drift', llama],
  ['qwen', 'apache-2.0', 'drift', ['attribution', 'mau_threshold']],
  ['gemma', 'mit', 'drift', ['acceptable_use_policy', 'use_restrictions_flow_down']],
  ['gemma', 'apache-2.0', 'drift', ['acceptable_use_policy', 'use_restrictions_flow_down']],
  ['deepseek', 'mit', 'drift', ['acceptable_use_policy', 'use_restrictions_flow_down']],
  ['deepseek', 'apache-2.0', 'drift', ['acceptable_use_policy', 'use_restrictions_flow_down']],
  ['kimi-k2-modified-mit', 'mit', 'drift', ['attribution', 'mau_threshold', 'revenue_threshold_usd']],
  ['openrail++', 'apache-2.0', 'drift', ['acceptable_use_policy', 'use_restrictions_flow_down']],
  ['cc-by-nc-4.0', 'gpl-3.0', 'conflict', ['attribution', 'non_commercial']],
  ['llama3.1', 'other', 'review', llama],
  ['mit', 'apache-2.0', 'ok', []],
  ['apache-2.0', 'mit', 'review', []],
  ['apache-2.0', 'llama3.1', 'tightening', []],
  // (A, *) before the matrix.
  ['cc-by-nc-nd-4.0', 'mit', 'conflict', ['attribution', 'no_derivatives', 'non_commercial']],
  // (*, none): the caller decides whether a copy needs a label at all.
  ['llama3.1', undefined, 'unknown', llama],
  // The same licence, under its own name or another.
  ['llama3.1', 'llama3.1', 'ok', []],
  ['apache-2.0', 'Apache-2.0', 'ok', []],
  ['qwen', 'qwen-license', 'ok', []],
  // The matrix: an owner's terms live only in that owner's licence.
  ['llama3.1', 'qwen', 'review', llama],
  ['llama3.1', 'gemma', 'review', llama],
  ['mit', 'cc-by-nc-4.0', 'tightening', []],
  // A ban on commerce is carried by every licence that has one; then only the duty to keep the text is left.
  ['llama1-non-commercial', 'cc-by-nc-4.0', 'review', []],
  ['llama1-non-commercial', 'mit', 'drift', ['non_commercial']],
  ['qwen-research', 'cc-by-nc-4.0', 'drift', ['attribution']],
  // What is not known has no cell.
  ['unknown', 'mit', 'unknown', []],
  ['no-such-license', 'mit', 'unknown', []],
  ['mit', 'no-such-license', 'unknown', []],
])('%s -> %s is %s', (ancestor, declared, verdict, lost) => {
  const answer = catalog.drift(ancestor, declared);
  expect({ verdict: answer.verdict, lost: answer.lost }).toEqual({ verdict, lost });
  expect(answer.reason).not.toBe('');
});

test('the reason names the pair, or the categories where none is listed', () => {
  expect(catalog.drift('llama3.1', 'mit').reason).toBe('llama-terms-dropped');
  expect(catalog.drift('llama3.1', 'qwen').reason).toBe('community-restricted -> community-restricted');
});

test('a missing label has a reason of its own, unless the ancestor forbids derivatives at all', () => {
  expect(catalog.drift('mit', undefined)).toMatchObject({ verdict: 'unknown', lost: [] });
  expect(catalog.drift('mit', undefined).reason).toBe('no-label');
  expect(catalog.drift('cc-by-nc-nd-4.0', undefined).verdict).toBe('conflict');
});

test('no licence drifts from itself, and a looser verdict never comes without a lost clause or a listed pair', () => {
  const { licenses } = catalog.all();
  for (const a of licenses) {
    expect(catalog.drift(a.id, a.id)).toEqual({ verdict: 'ok', reason: 'same-license', lost: [] });
    for (const d of licenses) {
      const { verdict, lost, reason } = catalog.drift(a.id, d.id);
      const byMatrix = reason === `${a.category} -> ${d.category}`;
      if (byMatrix && (verdict === 'drift' || verdict === 'conflict'))
        expect(lost, `${a.id} -> ${d.id}`).not.toEqual([]);
    }
  }
});

test('every reason is a code that has words of our own, and each is used', () => {
  const used = new Set(driftPairs.map(({ reason }) => reason));
  expect([...used].sort()).toEqual([...driftReasons].sort());
  for (const reason of used) expect(driftReasonWords(reason)).toMatch(/^\S+ \S+ /);
  expect(driftReasonWords('community-restricted -> permissive')).toBe(
    'community-restricted terms became permissive ones',
  );
});

test('a reason of the facts that nobody has read yet is refused, not guessed', () => {
  expect(driftReason('copyleft removed')).toBe('copyleft-dropped');
  expect(driftReason('something new')).toBeUndefined();
});
