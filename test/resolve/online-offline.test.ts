/** The same models with the Hub and without it: the Hub adds and corrects, with its name at it, and takes nothing away. */
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import { fromCatalog, resolve } from '../../src/resolve/index.js';
import type { Claim, Evidence, Lineage } from '../../src/resolve/types.js';
import { modelOf } from './case.js';
import { recordedModels } from './hub-source.js';
import { lineageOf } from './stranger.js';

async function offlineOf(model: string): Promise<Lineage> {
  const catalog = await openCatalog();
  const [lineage] = await resolve([modelOf({ model }, catalog)], fromCatalog(catalog));
  return lineage!;
}

/** A claim with all that stands beside it. */
function values<T>(claim: Claim<T>): readonly string[] {
  return claim.known ? [claim.value, ...(claim.disputed ?? []).flatMap(values)].map((one) => JSON.stringify(one)) : [];
}

function sources<T>(claim: Claim<T>): readonly Evidence['source'][] {
  return claim.known ? [...claim.evidence.map(({ source }) => source), ...(claim.disputed ?? []).flatMap(sources)] : [];
}

/** What is known offline is known online, and what only the Hub can have told says so. */
function keeps<T>(now: Claim<T>, then: Claim<T>): void {
  if (then.known) expect(values(now)).toEqual(expect.arrayContaining([...values(then)]));
  else if (now.known) expect(sources(now)).toContain('hub');
}

const all = (lineage: Lineage): readonly Evidence[] => [
  ...lineage.derivations.flatMap(({ evidence }) => evidence),
  ...[...lineage.nodes.values()].flatMap((node) =>
    [node.publisher, node.country, node.license].flatMap((claim) => (claim.known ? claim.evidence : [])),
  ),
];

describe.each(recordedModels.map(({ id }) => id))('%s', (id) => {
  it('loses nothing online that is known offline, and gains nothing that the Hub did not say', async () => {
    const [online, offline] = [await lineageOf(id), await offlineOf(id)];
    const [now, then] = [online.nodes.get(online.model.id)!, offline.nodes.get(offline.model.id)!];
    keeps(now.publisher, then.publisher);
    keeps(now.country, then.country);
    // What the repository states as its license is its license; a record about this very model stands beside it.
    if (sources(now.license).includes('hub')) expect(then.license.known || now.license.known).toBe(true);
    else keeps(now.license, then.license);
    const steps = (lineage: Lineage) => new Set(lineage.derivations.map(({ child, parent }) => `${child} ${parent}`));
    const known = steps(offline);
    for (const { child, parent, evidence } of online.derivations)
      if (!known.has(`${child} ${parent}`) && offline.nodes.has(child))
        expect([child, evidence.map(({ source }) => source)]).toEqual([child, expect.arrayContaining(['hub'])]);
    // A step that is gone has given way to one that the Hub tells for the same child.
    for (const { child, parent } of offline.derivations) {
      if (steps(online).has(`${child} ${parent}`) || !online.nodes.has(child)) continue;
      const instead = online.derivations.filter((one) => one.child === child).flatMap(({ evidence }) => evidence);
      expect([parent, instead.map(({ source }) => source)]).toEqual([parent, expect.arrayContaining(['hub'])]);
    }
  });

  it('says where each claim comes from', async () => {
    const [online, offline] = [await lineageOf(id), await offlineOf(id)];
    for (const { source, locator, observed, date } of all(online)) {
      expect(observed).not.toBe('');
      if (source === 'hub')
        expect([locator, date]).toEqual([expect.stringMatching(/^https:\/\/hub\.example\//), '2026-11-23']);
      else expect([source, locator]).toEqual(['catalog', expect.stringMatching(/^[a-z-]+:/)]);
    }
    expect(all(offline).filter(({ source }) => source !== 'catalog')).toEqual([]);
    expect([...offline.nodes.values()].filter(({ inquiry }) => inquiry !== undefined)).toEqual([]);
    for (const { id: node, inquiry } of online.nodes.values())
      expect([node, inquiry !== undefined]).toEqual([node, node.startsWith('huggingface:')]);
  });
});
