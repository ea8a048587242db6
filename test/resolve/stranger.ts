/** A model that no catalog knows, with whatever metadata a test gives it, and what the Hub and the catalog make of it together. */
import { openCatalog } from '../../src/catalog/index.js';
import { fromHub, resolve } from '../../src/resolve/index.js';
import type { Lineage, LineageNode } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { modelOf } from './case.js';
import { hubOf, recordedModels } from './hub-source.js';

/** The lineage of a model of this Hub. */
export async function lineageOf(model: string, hub = hubOf(recordedModels)): Promise<Lineage> {
  const catalog = await openCatalog();
  const [lineage] = await resolve([modelOf({ model }, catalog)], fromHub(catalog, hub));
  return lineage!;
}

/** A model that no catalog knows. */
export const unknown = (more: Partial<ModelFile>): ModelFile => ({
  about: 'invented',
  id: 'nobody-lab/Thing',
  ...more,
});

/** Its parents, and why the walk ended at it. */
export async function told(more: Partial<ModelFile>, others: readonly ModelFile[] = []) {
  const hub = hubOf([unknown(more), ...others]);
  const lineage = await lineageOf(unknown(more).id, hub);
  const id = lineage.model.id;
  const node = lineage.nodes.get(id) as LineageNode;
  const parents = lineage.derivations.filter(({ child }) => child === id);
  return {
    lineage,
    node,
    hub,
    steps: parents.map(({ relation, parent, evidence }) => `${relation} ${parent} ${evidence[0].strength}`),
    observed: parents.flatMap(({ evidence }) => evidence.map((one) => one.observed)),
  };
}

/** A base under its present name and its old one. */
export const llama: ModelFile = {
  about: 'a base',
  id: 'meta-llama/Llama-3.1-8B',
  aka: ['meta-llama/Meta-Llama-3.1-8B'],
  card: { license: 'llama3.1' },
};
