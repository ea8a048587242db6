/** Exceptions that are asked for do what they say: pasted where the text says, they waive exactly what blocked; `LAW_RUNS` asks for more runs. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openCatalog } from '../../src/catalog/index.js';
import { compileGlob, globFault, matchesGlob } from '../../src/evaluate/glob.js';
import { evaluate, type LayerSource, readLayers } from '../../src/evaluate/index.js';
import { literalGlob, narrowest } from '../../src/evaluate/narrow.js';
import type { Evaluation, Finding, Request } from '../../src/evaluate/types.js';
import { identify } from '../../src/identify/index.js';
import { draftBlocks } from '../../src/report/exception-draft.js';
import type { Report } from '../../src/report/types.js';
import { fromCatalog } from '../../src/resolve/index.js';
import type { Evidence, Lineage } from '../../src/resolve/types.js';
import { lineagesOf, referencesOf, type Use, type World, type Written } from './lineages.js';
import { levels, randomStack, repository } from './random-policy.js';
import { type Chance, chance, randomUses, randomWorld } from './random-world.js';
import { sourcesOf as layersIn } from './sources.js';

const catalog = await openCatalog();
const runs = Number(process.env.LAW_RUNS ?? 150);
const today = '2026-11-23';

/** A random stack as the edges would give it; the lowest layer is the repository's own, or there is none. */
function sourcesOf(with_: Chance): readonly LayerSource[] {
  const stack = randomStack(with_);
  const owned = with_.maybe(0.6);
  // A layer that the change may have written gives no group to those below it.
  const central = with_.maybe(0.9) || stack[0]?.groups !== undefined;
  return stack.map((layer, index): LayerSource => {
    const last = index === stack.length - 1;
    const scopes = layer.scopes as readonly { readonly repositories?: unknown }[];
    // Only a policy above the repository chooses by repository.
    const own = { ...layer, scopes: scopes.map(({ repositories: _, ...scope }) => scope) };
    if (last && owned) return { path: '.github/model-policy.yml', kind: 'repository', text: stringify(own) };
    if (last && with_.maybe(0.3))
      return { path: 'inputs', kind: 'inputs', text: stringify({ ...own, exceptions: [] }) };
    const path = `acme/policies//${index}.yml`;
    return { path, kind: 'workflow', central: index > 0 || central, text: stringify(layer) };
  });
}

interface Asked {
  readonly lineages: readonly Lineage[];
  readonly unverified?: (evidence: Evidence) => boolean;
}

async function judge(sources: readonly LayerSource[], { lineages, unverified }: Asked): Promise<Evaluation> {
  const layers = await readLayers(sources);
  if (!layers.ok) throw new Error(JSON.stringify(layers.problems));
  return evaluate(lineages, layers.value.layers, {
    today,
    catalog,
    repository,
    request: true,
    ...(unverified && { unverified }),
  });
}

/** The sources with the text of a request where it says; what is for a person to fill in is filled in. */
function pasted(sources: readonly LayerSource[], request: Request): readonly LayerSource[] {
  const { blocks } = draftBlocks({ findings: [], exceptionRequests: [request] } as unknown as Report, 1);
  const lines = (blocks[0]?.lines ?? []).map((line) => line.replace(/"<[^"]*>"/u, '"tried"'));
  const { path, kind } = request.grantor;
  const entries = lines.slice(lines.findIndex((line) => line.startsWith('  - id:')));
  const pastedInto = (source: LayerSource): LayerSource => {
    const text = /^exceptions:$/mu.test(source.text)
      ? source.text.replace(/^exceptions:$/mu, () => ['exceptions:', ...entries].join('\n'))
      : `${source.text}${lines.join('\n')}\n`;
    return { ...source, text };
  };
  if (sources.some((one) => one.path === path))
    return sources.map((source) => (source.path === path ? pastedInto(source) : source));
  expect(kind).toBe('new');
  const own = sources.findIndex((one) => one.kind === 'inputs');
  const source: LayerSource = { path, kind: 'repository', text: `${lines.join('\n')}\n` };
  return own < 0 ? [...sources, source] : sources.toSpliced(own, 0, source);
}

const keysOf = ({ rule, model, subject, references }: Finding): readonly string[] =>
  references.map(({ location: { path, line } }) =>
    [rule, model, subject.replace(/^unknown:/u, ''), `${path}:${line}`].join(' '),
  );

/** The loudest level that stands for each question at each place; 0 where it is waived. */
function standing({ findings }: Evaluation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const finding of findings)
    for (const key of keysOf(finding)) {
      const level = finding.excepted === undefined ? levels.indexOf(finding.level) : 0;
      found.set(key, Math.max(found.get(key) ?? 0, level));
    }
  return found;
}

const error = levels.indexOf('error');

describe('an exception that is asked for', { timeout: 1_800_000 }, () => {
  test('waives what it was asked for once it is pasted, and changes nothing else', async () => {
    const kinds = new Map<string, number>();
    for (let seed = 1; seed <= runs; seed++) {
      const with_ = chance(seed * 104_729 + 5);
      const lineages = await lineagesOf(randomUses(with_), randomWorld(with_));
      const sources = sourcesOf(with_);
      const word = with_.pick(['', '', 'mit', 'CN']);
      const brought = with_.maybe(0.3) && { unverified: ({ observed }: Evidence) => observed === word };
      const asked = { lineages, ...(brought || {}) };
      const before = await judge(sources, asked);
      const { exceptionRequests = [], unwaivable = [], findings } = before;
      if (before.problems.length > 0) continue;
      const asksFor = new Set(exceptionRequests.flatMap((one) => one.findings));
      const cannot = new Set(unwaivable.flatMap((one) => one.findings));
      const blocking = findings.filter(({ level, excepted }) => level === 'error' && excepted === undefined);
      const told = blocking.filter(({ fingerprint }) => !asksFor.has(fingerprint) && !cannot.has(fingerprint));
      expect([seed, told]).toEqual([seed, []]);
      for (const { reason } of unwaivable) kinds.set(reason, (kinds.get(reason) ?? 0) + 1);
      for (const { grantor } of exceptionRequests) kinds.set(grantor.kind, (kinds.get(grantor.kind) ?? 0) + 1);
      if (exceptionRequests.length === 0) continue;

      const after = await judge(exceptionRequests.reduce(pasted, sources), asked);
      const own = new Set(exceptionRequests.map(({ exception }) => exception.id));
      const wanted = findings.filter(({ fingerprint }) => asksFor.has(fingerprint));
      const free = new Set(wanted.flatMap(keysOf));
      const partly = new Set(wanted.filter(({ fingerprint }) => cannot.has(fingerprint)).flatMap(keysOf));
      // Two references in one file are one place to an exception.
      const sameFile = new Set([...free].map((key) => key.slice(0, key.lastIndexOf(':'))));
      const [was, now] = [standing(before), standing(after)];
      for (const [key, level] of now) {
        if (key.includes(' exception:')) continue;
        if (!free.has(key)) {
          if (!sameFile.has(key.slice(0, key.lastIndexOf(':'))))
            expect([seed, key, level]).toEqual([seed, key, was.get(key)]);
        } else if (!partly.has(key)) expect([seed, key, level < error]).toEqual([seed, key, true]);
      }
      for (const key of was.keys())
        if (!key.includes(' exception:')) expect([seed, key, now.has(key)]).toEqual([seed, key, true]);
      expect([seed, new Set(after.exceptions.map(({ id }) => id).filter((id) => own.has(id)))]).toEqual([seed, own]);
      const remarks = after.findings.filter(({ cause }) => 'exception' in cause && own.has(cause.exception));
      // What a layer above only warns of goes on warning, with the note that nobody below may waive that.
      const odd = remarks.filter(({ cause }) => cause.code !== 'exception/invalid' || cause.fault !== 'not-delegated');
      expect([seed, odd.map(({ cause }) => cause)]).toEqual([seed, []]);
    }
    // Nothing of this is worth anything where it never happens.
    expect(Object.fromEntries(kinds)).toMatchObject({
      new: expect.any(Number),
      repository: expect.any(Number),
      workflow: expect.any(Number),
      'no-grantor': expect.any(Number),
      unverified: expect.any(Number),
    });
  });
});

/** What is asked of whom, as a person would tell it. */
function told({ exception, grantor, delegated, marked, wide, findings }: Request, all: readonly Finding[]): string {
  const { id, rule, paths, accepted, granted, expires } = exception;
  const { subjects, ...bound } = accepted;
  const days = (Date.parse(expires) - Date.parse(granted)) / 86_400_000;
  const left = delegated.map(
    ({ path, maxDays }) => ` left by ${path}${maxDays === undefined ? '' : ` for ${maxDays} days`}`,
  );
  const covered = all.filter(({ fingerprint }) => findings.includes(fingerprint)).map(({ subject }) => subject);
  expect(covered.every((subject) => subjects.includes(subject))).toBe(true);
  const binding = Object.entries(bound).map(([key, value]) => `${key} ${[value].flat().join(' ')}`);
  const notes = `${marked ? ' (marked)' : ''}${wide ? ' (wide)' : ''}`;
  return `${grantor.kind} ${grantor.path}${left.join('')}: ${id}, ${rule}, ${paths.join(' ')}${notes}; ${subjects.join(' ')}; ${binding.join(', ')}; ${days} days`;
}

interface Expected {
  readonly why: string;
  readonly requests: readonly string[];
  /** `reason (path): subjects`. */
  readonly unwaivable: readonly string[];
}

describe('what is asked for', () => {
  const home = 'fixtures/evaluate/requests';
  test.each(readdirSync(home).sort())('%s', async (name) => {
    const folder = join(home, name);
    const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
    const layers = await readLayers(layersIn(folder));
    if (!layers.ok) throw new Error(JSON.stringify(layers.problems));
    const used = read<readonly (Use | Written)[]>('models.json');
    const { models, unidentified } = identify(referencesOf(used.filter((one) => 'text' in one)), catalog);
    const world = existsSync(join(folder, 'world.json')) ? read<World>('world.json') : {};
    const uses = used.filter((one) => 'id' in one);
    const lineages = await lineagesOf(uses, world, fromCatalog(catalog), models);
    const found = evaluate(lineages, layers.value.layers, { today, catalog, unidentified, request: true });
    const subjects = (prints: readonly string[]) =>
      found.findings.filter(({ fingerprint }) => prints.includes(fingerprint)).map(({ subject }) => subject);
    const expected = read<Expected>('expected.json');
    const actual: Expected = {
      why: expected.why,
      requests: (found.exceptionRequests ?? []).map((one) => told(one, found.findings)),
      unwaivable: (found.unwaivable ?? []).map(
        ({ reason, path, findings }) =>
          `${reason}${path === undefined ? '' : ` (${path})`}: ${subjects(findings).join(' ')}`,
      ),
    };
    if (process.env.WRITE_EXPECTED === '1')
      writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(actual, null, 2)}\n`);
    else expect(actual).toEqual(expected);
  });
});

describe('globs for paths', () => {
  const hostile = [
    'app/[slug]/page.tsx',
    'a/{x,y}.py',
    'a/*.py',
    '!a.py',
    'b/+(c).py',
    'a\\b.py',
    '(group)/a.ts',
    'a?b.py',
  ];

  test.each(hostile)('%s is matched by what stands for it', (path) => {
    const glob = literalGlob(path);
    expect(globFault(glob)).toBeUndefined();
    expect(matchesGlob(compileGlob(glob), path)).toBe(true);
    expect(matchesGlob(compileGlob(glob), `${path}x`)).toBe(false);
  });

  test.each([
    ['few files are named', ['b.py', 'a.py', 'b.py'], ['a.py', 'b.py'], false],
    [
      'many files are named by their folders',
      [...Array.from({ length: 9 }, (_, index) => `src/m${index}.py`), 'Dockerfile'],
      ['*', 'src/**'],
      true,
    ],
    [
      'many folders by the folders around them',
      Array.from({ length: 40 }, (_, index) => `src/team${index}/app/m.py`),
      ['src/**'],
      true,
    ],
    ['many roots by everything', Array.from({ length: 40 }, (_, index) => `d${index}/m.py`), ['**'], true],
    ['a path that is too long by a folder above it', [`a/${'b/'.repeat(120)}c.py`], [`a/${'b/'.repeat(98)}**`], true],
  ])('%s', (_, paths, globs, wide) => {
    const found = narrowest(paths);
    expect(found).toMatchObject({ globs, wide });
    const compiled = found.globs.map(compileGlob);
    expect(found.globs.map(globFault)).toEqual(globs.map(() => undefined));
    for (const path of paths) expect(compiled.some((glob) => matchesGlob(glob, path))).toBe(true);
  });
});
