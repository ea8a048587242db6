import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/index.js';
import { parseModelId } from '../../src/identify/index.js';
import { fromCatalog, type Lineage, type Lookup, resolve } from '../../src/resolve/index.js';

let catalog: Catalog;
let lookup: Lookup;
beforeAll(async () => {
  catalog = await openCatalog();
  lookup = fromCatalog(catalog);
});

async function lineageOf(text: string, registry: string): Promise<Lineage> {
  const identity = parseModelId(text, catalog, registry);
  const [lineage] = await resolve([{ ...identity!, references: [] }], lookup);
  return lineage!;
}

/** Why the maker or the country of a root stays open; undefined where all of them are known. */
function openReason({ origins }: Lineage): string | undefined {
  const roots = origins.filter(({ role }) => role === 'root');
  for (const { country, unknown } of roots) {
    if (unknown !== undefined) return unknown;
    if (!country.known) return country.reason;
  }
  return roots.length === 0 ? 'no root' : undefined;
}

describe('names of the Ollama library', () => {
  /** Sizes or versions of these come from different makers, and the bare name tells none. */
  const open = { 'ornith-1.5': 'ambiguous', wizardlm: 'ambiguous' };

  it('resolve to a developer and a root, 95 of 100 at least', async () => {
    const names = catalog
      .all()
      .tags.flatMap(({ registry, pattern }) => (registry || pattern.includes(':') ? [] : [pattern]));
    const reasons = await Promise.all(
      names.map(async (name) => [name, openReason(await lineageOf(name, 'ollama'))] as const),
    );
    const unresolved = Object.fromEntries(reasons.filter(([, reason]) => reason !== undefined));
    expect(names.length).toBeGreaterThanOrEqual(235);
    expect(unresolved).toEqual(open);
    expect(Object.keys(unresolved).length).toBeLessThanOrEqual(0.05 * names.length);
  });
});

describe('families', () => {
  /** Families whose node and whose representative repositories leave a root open, and why. */
  const open = {
    // Many countries, or none that a source tells: the publisher is known.
    rwkv: 'not-declared',
    melotts: 'not-declared',
    'rt-detr': 'not-declared',
    // The vendor does not say what it is made from.
    'aion-1': 'ambiguous',
    'sabia-api': 'undisclosed',
    'voyage-4-nano': 'undisclosed',
    happyhorse: 'undisclosed',
    composer: 'undisclosed',
    fugu: 'undisclosed',
    'kat-coder': 'undisclosed',
    morph: 'undisclosed',
    relace: 'undisclosed',
    'solar-pro': 'undisclosed',
    'swe-cognition': 'undisclosed',
    // Members go back to different makers, and a name tells which only with its size.
    'bge-vl': 'ambiguous',
    'bert-base-tuned': 'ambiguous',
    'tigerbot-7b': 'ambiguous',
    'pplx-online': 'ambiguous',
    // The library moved the tag from one base to another.
    'deepseek-r1-8b': 'ambiguous',
  } as Readonly<Record<string, string>>;

  it('resolve to a developer and a root as such, or by their own repositories, 95 of 100 at least', async () => {
    const unresolved: Record<string, string> = {};
    const { families } = catalog.all();
    for (const { id, roots } of families) {
      const reason = openReason(await lineageOf(id, 'family'));
      if (reason === undefined) continue;
      const members = await Promise.all(roots.map(async (root) => openReason(await lineageOf(root, 'huggingface'))));
      if (members.length === 0 || members.some((one) => one !== undefined)) unresolved[id] = reason;
    }
    expect(unresolved).toEqual(open);
    expect(Object.keys(unresolved).length).toBeLessThanOrEqual(0.05 * families.length);
  });
});
