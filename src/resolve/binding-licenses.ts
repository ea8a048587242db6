/** Which licences bind a model: its own, and those that come with the weights (policy-semantics §7, B(M)). */
import { carriesWeights, isPacking } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import { chainsFrom } from './chains.js';
import { sameEntity } from './publisher.js';
import type { BindingLicense } from './types.js';
import type { Graph } from './walk.js';

/** B(M): sorted by licence, then node; a licence that is not known stands in it with its reason. */
export function bindingLicenses(graph: Graph): readonly BindingLicense[] {
  return binding(graph)(graph.start);
}

/** B(teacher) of each teacher of the model or of a weight ancestor: only the clauses that reach outputs count. */
export function teacherLicenses(graph: Graph): readonly BindingLicense[] {
  const bind = binding(graph);
  const found: BindingLicense[] = [];
  for (const id of chainsFrom(graph.start, graph, (step) => carriesWeights(step.relation)).keys()) {
    for (const step of graph.parents.get(id) ?? []) {
      if (step.relation !== 'distilled') continue;
      const pupil = graph.facts.get(id)!.publisher;
      found.push(...bind(step.parent).filter(({ node }) => !sameEntity(graph.facts.get(node)!.publisher, pupil)));
    }
  }
  return distinct(found);
}

function binding(graph: Graph): (id: ModelId) => readonly BindingLicense[] {
  const done = new Map<ModelId, readonly BindingLicense[]>();
  const bind = (id: ModelId): readonly BindingLicense[] => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const { license, publisher, stopped } = graph.facts.get(id)!;
    const steps = (graph.parents.get(id) ?? []).filter(({ relation }) => relation !== 'distilled');
    const own: BindingLicense = { license, node: id };
    // The licensor may relicense: what is its own ends here, others' licences go through.
    const mayRelicense = (one: BindingLicense) => sameEntity(graph.facts.get(one.node)!.publisher, publisher);
    const packings = steps.filter(({ relation }) => isPacking(relation));
    const inherited = steps
      .filter(({ relation }) => !isPacking(relation))
      .flatMap(({ parent }) => bind(parent).filter((one) => !mayRelicense(one)));
    const packed = packings.flatMap(({ parent }) => bind(parent));
    const ended =
      license.known &&
      packed.some((one) => mayRelicense(one) && one.license.known && one.license.value !== license.value);
    const through = ended ? packed.filter((one) => !mayRelicense(one)) : packed;
    const isCopy =
      packings.length > 0 && !steps.some(({ relation }) => carriesWeights(relation) && !isPacking(relation));
    const unclear: BindingLicense[] =
      stopped === 'ambiguous' ? [{ license: { known: false, reason: 'ambiguous' }, node: id }] : [];
    const all = distinct([...(isCopy && !ended ? [] : [own]), ...through, ...inherited, ...unclear]);
    done.set(id, all);
    return all;
  };
  // Roots first, so that the recursion never goes deeper than one step.
  for (const id of upwards(graph)) bind(id);
  return bind;
}

/** All nodes, each after its parents. */
function upwards(graph: Graph): readonly ModelId[] {
  const order: ModelId[] = [];
  const seen = new Set<ModelId>([graph.start]);
  const stack = [{ id: graph.start, at: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const step = graph.parents.get(top.id)?.[top.at++];
    if (step === undefined) {
      order.push(top.id);
      stack.pop();
    } else if (!seen.has(step.parent)) {
      seen.add(step.parent);
      stack.push({ id: step.parent, at: 0 });
    }
  }
  return order;
}

function distinct(licenses: readonly BindingLicense[]): readonly BindingLicense[] {
  const byKey = new Map(
    licenses.map((one) => [`${one.license.known ? one.license.value : `~${one.license.reason}`} ${one.node}`, one]),
  );
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
