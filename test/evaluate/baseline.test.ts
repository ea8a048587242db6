/** A baseline under layers: it stands with the repository's own, and forgives nothing that a layer above has a say in, unless that is left. */
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { type Baseline, baselineText, evaluate, readBaseline, readPolicy } from '../../src/evaluate/index.js';
import { fromCatalog } from '../../src/resolve/index.js';
import { lineagesOf } from './lineages.js';

const catalog = await openCatalog();
const id = 'huggingface:acme/chat-7b';
const world = {
  [id]: { publisher: 'acme', countries: ['KR'], parents: [['finetune', 'huggingface:beta/base']] },
  'huggingface:beta/base': { publisher: 'beta', countries: ['CN'], stopped: 'declared-root' },
} as const;
const lineages = await lineagesOf([{ id, places: [['a.py'], ['b.py']] }], world, fromCatalog(catalog));
const denying = 'rules: { origin: { deny: { countries: [CN] }, roles: [root] } }';
const layer = (text: string) => {
  const read = readPolicy(`version: 1\n${text}\n`, 'p.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const entry = { rule: 'origin', level: 'error', model: id, subject: 'root:beta/base', path: 'a.py' } as const;

const judged = (texts: readonly string[], above: number, entries: Baseline['entries']) => {
  const recorded = { path: 'baseline.json', entries };
  const layers = texts.map(layer);
  return evaluate(lineages, layers, { today: '2026-11-23', catalog, baseline: { recorded, above } });
};
const open = (texts: readonly string[], above: number, entries: Baseline['entries'] = [entry]) =>
  judged(texts, above, entries)
    .findings.filter(({ excepted }) => excepted === undefined)
    .flatMap(({ level, references }) => references.map(({ location }) => `${level} ${location.path}`));

describe('authority', () => {
  test.each<[string, readonly string[], number, readonly string[]]>([
    ['the repository alone forgives what it records', [denying], 0, ['error b.py']],
    ['a layer above judges it as well, and leaves nothing', [denying, denying], 1, ['error a.py', 'error b.py']],
    ['a layer above judges other things', ['rules: { license: { allow: [permissive] } }', denying], 1, ['error b.py']],
    [
      'a layer above leaves exceptions without conditions',
      [`${denying}\ndelegate: { exceptions: [{ rules: [origin], paths: ["**"] }] }`, denying],
      1,
      ['error b.py'],
    ],
    [
      'a layer above leaves them elsewhere',
      [`${denying}\ndelegate: { exceptions: [{ rules: [origin], paths: ["b.py"] }] }`, denying],
      1,
      ['error a.py', 'error b.py'],
    ],
    [
      'a layer above asks for an owner, whom a baseline does not name',
      [`${denying}\ndelegate: { exceptions: [{ rules: [origin], paths: ["**"], require: [owner] }] }`, denying],
      1,
      ['error a.py', 'error b.py'],
    ],
    [
      'a layer above asks for an end, which a baseline does not have',
      [`${denying}\ndelegate: { exceptions: [{ rules: [origin], paths: ["**"], max-days: 90 }] }`, denying],
      1,
      ['error a.py', 'error b.py'],
    ],
    ['the inputs below the repository have no more say', [denying, denying], 0, ['error b.py']],
  ])('%s', (_, texts, above, expected) => {
    expect(open(texts, above).filter((line) => line.startsWith('error'))).toEqual(expected);
  });
});

describe('what an entry covers', () => {
  test.each<[string, Partial<Baseline['entries'][number]>, boolean]>([
    ['itself', {}, true],
    ['an id in other letters', { model: 'HuggingFace:ACME/Chat-7b', subject: 'root:Beta/Base' }, true],
    ['another subject', { subject: 'root:beta/other' }, false],
    ['the unknown of the same subject', { subject: 'unknown:root:beta/base' }, false],
    ['another model', { model: 'huggingface:acme/chat-8b' }, false],
    ['another rule', { rule: 'license' }, false],
    ['another file', { path: 'c.py' }, false],
    ['what was less loud', { level: 'warning' }, false],
  ])('%s', (_, more, covers) => {
    expect(open([denying], 0, [{ ...entry, ...more }]).includes('error a.py')).toBe(!covers);
  });

  test('what is written is what is read, and covers all of it', () => {
    const text = baselineText(judged([denying], 0, []).findings);
    const read = readBaseline(text, 'baseline.json');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.entries.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
    expect(open([denying], 0, read.value.entries)).toEqual([]);
    expect(judged([denying], 0, read.value.entries)).toMatchObject({
      verdict: 'pass',
      baseline: { findings: 1, gone: [] },
    });
  });
});
