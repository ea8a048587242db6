/** The walk from a model to its roots: breadth first over a look-up, within limits, and without a cycle in what comes out. */
import type { ModelId } from '../catalog/types.js';
import type { Problem } from '../problem.js';
import type { Derivation, LineageLimits, Lookup, NodeFacts } from './types.js';

/** Everything reached from one model. */
export interface Graph {
  readonly start: ModelId;
  readonly facts: ReadonlyMap<ModelId, NodeFacts>;
  /** Parents of each node, sorted; without the steps that would close a cycle. */
  readonly parents: ReadonlyMap<ModelId, readonly Derivation[]>;
  readonly problems: readonly Problem[];
}

/**
 * Looks up the model and its ancestors. Ids compare without regard to case; the first spelling met is kept, unless the answer
 * tells the canonical one: then a model that was met under several ids is one node.
 */
export async function walk(start: ModelId, lookup: Lookup, limits: LineageLimits): Promise<Graph> {
  const spelling = new Map<string, ModelId>([[start.toLowerCase(), start]]);
  const facts = new Map<ModelId, NodeFacts>();
  const steps = new Map<ModelId, Derivation[]>();
  const problems: Problem[] = [];
  const canonical = new Map<ModelId, ModelId>();
  /** The node for a model that was asked under some id; the model that the walk is about keeps its own. */
  const settle = (asked: ModelId, told: ModelId | undefined): ModelId => {
    if (told === undefined) return asked;
    const known = asked === start ? start : (spelling.get(told.toLowerCase()) ?? told);
    const id = known.toLowerCase() === told.toLowerCase() && known !== start && !facts.has(known) ? told : known;
    spelling.set(told.toLowerCase(), id);
    if (id !== asked) canonical.set(asked, id);
    return id;
  };
  const cut = (id: ModelId, what: string) => {
    problems.push({ code: 'lineage-too-deep', detail: `${id}: ${what}` });
    const known = facts.get(id);
    if (known !== undefined) facts.set(id, { ...known, stopped: 'limit' });
  };

  let level: readonly ModelId[] = [start];
  for (let depth = 0; level.length > 0; depth++) {
    const answers = await Promise.all(level.map((id) => lookup(id)));
    const next: ModelId[] = [];
    const met = level.flatMap((asked, place) => {
      const answer = answers[place]!;
      const id = settle(asked, answer.canonical);
      if (facts.has(id)) return [];
      facts.set(id, answer);
      return [{ id, parents: answer.parents }];
    });
    for (const { id, parents } of met) {
      const kept = parents.slice(0, limits.parents);
      if (kept.length < parents.length) cut(id, `${parents.length} parents`);
      for (const { id: written, relation, evidence } of kept) {
        const key = written.toLowerCase();
        let parent = spelling.get(key);
        if (parent === undefined) {
          if (depth >= limits.depth || spelling.size >= limits.nodes) {
            cut(id, depth >= limits.depth ? `more than ${limits.depth} steps` : `more than ${limits.nodes} models`);
            continue;
          }
          parent = written;
          spelling.set(key, parent);
          next.push(parent);
        }
        const list = steps.get(id);
        const step: Derivation = { child: id, parent, relation, evidence };
        if (list === undefined) steps.set(id, [step]);
        else if (!list.some((one) => one.parent === parent && one.relation === relation)) list.push(step);
      }
    }
    level = next;
  }
  addMet(facts, steps, (id) => spelling.get(id.toLowerCase()));
  const settled = new Map([...steps].map(([id, list]) => [id, renamed(list, canonical)] as const));
  return { start, facts, parents: withoutCycles(start, settled, facts), problems: once(problems) };
}

/** Takes the steps of weaker sources that lead to a model met by another way, unless they would lead back. */
function addMet(
  facts: ReadonlyMap<ModelId, NodeFacts>,
  steps: Map<ModelId, Derivation[]>,
  met: (id: ModelId) => ModelId | undefined,
): void {
  const leads = (from: ModelId, to: ModelId): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const { parent } of steps.get(id) ?? []) seen.add(parent);
    return seen.has(to);
  };
  for (const [child, { rivals = [] }] of facts) {
    for (const { step } of rivals) {
      const parent = step && met(step.id);
      if (step === undefined || parent === undefined || leads(parent, child)) continue;
      const { relation, evidence } = step;
      steps.set(child, [...(steps.get(child) ?? []), { child, parent, relation, evidence }]);
    }
  }
}

/** Steps to the nodes under the ids that they have in the end, sorted; two that have become one keep all their evidence. */
function renamed(steps: readonly Derivation[], canonical: ReadonlyMap<ModelId, ModelId>): readonly Derivation[] {
  const found = new Map<string, Derivation>();
  for (const step of steps) {
    const parent = canonical.get(step.parent) ?? step.parent;
    const key = `${parent} ${step.relation}`;
    const known = found.get(key);
    const evidence: Derivation['evidence'] =
      known === undefined ? step.evidence : [...known.evidence, ...step.evidence];
    found.set(key, { ...step, parent, evidence });
  }
  return [...found.values()].sort(byParent);
}

function byParent(a: Derivation, b: Derivation): number {
  const [left, right] = [`${a.parent} ${a.relation}`, `${b.parent} ${b.relation}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.detail, problem])).values()];
}

/** Drops each step back to a node that the walk is still inside of, and marks where it stood. */
function withoutCycles(
  start: ModelId,
  steps: ReadonlyMap<ModelId, readonly Derivation[]>,
  facts: Map<ModelId, NodeFacts>,
): ReadonlyMap<ModelId, readonly Derivation[]> {
  const kept = new Map<ModelId, Derivation[]>();
  const state = new Map<ModelId, 'open' | 'done'>([[start, 'open']]);
  const stack = [{ id: start, at: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const step = steps.get(top.id)?.[top.at++];
    if (step === undefined) {
      state.set(top.id, 'done');
      stack.pop();
      continue;
    }
    const seen = state.get(step.parent);
    if (seen === 'open') {
      const known = facts.get(top.id)!;
      facts.set(top.id, { ...known, stopped: 'cycle' });
      continue;
    }
    const list = kept.get(top.id);
    if (list === undefined) kept.set(top.id, [step]);
    else list.push(step);
    if (seen === undefined) {
      state.set(step.parent, 'open');
      stack.push({ id: step.parent, at: 0 });
    }
  }
  return kept;
}
