/** The door of resolve: models in, lineages out, through any look-up. */
import type { Model } from '../identify/types.js';
import { isPassing } from '../problem.js';
import { bindingLicenses, teacherLicenses } from './binding-licenses.js';
import { originsOf, rootsOf } from './origins.js';
import type { Lineage, LineageLimits, LineageNode, Lookup, NodeFacts } from './types.js';
import { walk } from './walk.js';

export { fromCatalog } from './from-catalog.js';
export { fromHub } from './from-hub.js';
export { type HubMetadata, type HubModel, readMetadata } from './from-hub-metadata.js';
export { fromSupposition } from './from-supposition.js';
export type { Lineage, Lookup } from './types.js';

/** The limits of design §9. */
const lineageLimits: LineageLimits = { depth: 32, nodes: 1000, parents: 64 };

/** The lineage of each model, in the order given. An id is looked up once for all of them. */
export async function resolve(
  models: readonly Model[],
  lookup: Lookup,
  limits: Partial<LineageLimits> = {},
): Promise<readonly Lineage[]> {
  const within = { ...lineageLimits, ...limits };
  const asked = new Map<string, Promise<NodeFacts>>();
  const once: Lookup = (id, revision) => {
    const key = `${id.toLowerCase()} ${revision ?? ''}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const answer = lookup(id, revision);
    asked.set(key, answer);
    return answer;
  };
  return Promise.all(models.map((model) => lineageOf(model, once, within)));
}

async function lineageOf(model: Model, lookup: Lookup, limits: LineageLimits): Promise<Lineage> {
  // The revision is that of the reference; what stands above the model is looked at as it is.
  const revision = askedRevision(model);
  const graph = await walk(model.id, (id) => lookup(id, id === model.id ? revision : undefined), limits);
  const nodes = [...graph.facts].map(([id, facts]) => [id, nodeOf(id, facts)] as const);
  return {
    model,
    nodes: new Map(nodes),
    derivations: [...graph.parents.values()].flat(),
    roots: rootsOf(graph),
    origins: originsOf(graph),
    bindingLicenses: bindingLicenses(graph),
    teacherLicenses: teacherLicenses(graph),
    complete: graph.problems.length === 0 && !nodes.some(([, node]) => isUnseen(node)),
    problems: graph.problems,
  };
}

/** The revision at which a repository of the Hub is to be asked; the usual branch is what is there now. */
function askedRevision({ registry, revision: { kind, value, quantization } }: Model): string | undefined {
  const isOne = registry === 'huggingface' && (kind === 'commit' || kind === 'named') && !quantization;
  return isOne && value !== 'main' && value !== 'HEAD' ? value : undefined;
}

/** Whether the Hub was asked about the model, or for a file of it, and did not answer for a reason of this run. */
function isUnseen({ inquiry }: LineageNode): boolean {
  return inquiry !== undefined && [inquiry, ...inquiry.files].some(({ outcome }) => isPassing(outcome));
}

function nodeOf(id: LineageNode['id'], facts: NodeFacts): LineageNode {
  const { parents: _, root, base: __, hosting: ___, rivals: ____, canonical: _____, ...node } = facts;
  return { id, ...node, ...(root?.source === 'policy' && { stated: root }) };
}
