/** Who stands behind a model, role by role (policy-semantics §6). */
import { carriesWeights } from '../catalog/relation.js';
import { roles } from '../catalog/role.js';
import { strengths } from '../catalog/strength.js';
import type { ModelId } from '../catalog/types.js';
import { type Chain, chainsFrom, joined } from './chains.js';
import { disputedMaker } from './dispute.js';
import { claimStrength, strongest, weakest } from './strength.js';
import type { Derivation, NodeFacts, Origin, Role, StopReason, Strength, UnknownReason } from './types.js';
import type { Graph } from './walk.js';

const clears = new Set<StopReason>(['recorded-root', 'root-by-name', 'publisher-trains-own', 'declared-root']);

const reasons: Readonly<Record<StopReason, UnknownReason>> = {
  'recorded-root': 'not-declared',
  'root-by-name': 'not-declared',
  'publisher-trains-own': 'not-declared',
  'declared-root': 'not-declared',
  undisclosed: 'undisclosed',
  'not-declared': 'not-declared',
  offline: 'offline',
  'unknown-model': 'offline',
  'local-path': 'local-path',
  cycle: 'ambiguous',
  limit: 'truncated',
  ambiguous: 'ambiguous',
  'not-found': 'not-found',
  'revision-not-found': 'revision-not-found',
  'private-or-missing': 'private-or-missing',
  gated: 'gated',
  disabled: 'disabled',
  deleted: 'deleted',
  'rate-limited': 'rate-limited',
  unreachable: 'unreachable',
  timeout: 'timeout',
  truncated: 'truncated',
  'over-budget': 'over-budget',
  'invalid-token': 'invalid-token',
  malformed: 'malformed',
  'foreign-host': 'foreign-host',
};

const isWeightStep = (step: Derivation) => carriesWeights(step.relation);

/** Nodes without a parent along weight-carrying steps, reached from the model; a truncated node is one although it has parents. */
export function rootsOf(graph: Graph): readonly ModelId[] {
  return [...chainsFrom(graph.start, graph, isWeightStep).keys()].filter((id) => isRoot(id, graph)).sort();
}

function isRoot(id: ModelId, graph: Graph): boolean {
  const stopped = graph.facts.get(id)?.stopped;
  return stopped === 'limit' || !(graph.parents.get(id) ?? []).some(isWeightStep);
}

interface Subject {
  readonly role: Role;
  readonly id: ModelId;
  readonly chain: Chain;
  /** Whether it is looked at as the end of a walk, which has to be known as one. */
  readonly asRoot: boolean;
}

type Add = (subject: Subject) => void;

/** All subjects of the origin rule, sorted by role and id; of several chains to one subject the strongest is shown. */
export function originsOf(graph: Graph): readonly Origin[] {
  const weights = chainsFrom(graph.start, graph, isWeightStep);
  const found = new Map<string, Subject>();
  const add: Add = (subject) => {
    const key = `${subject.role} ${subject.asRoot} ${subject.id}`;
    const known = found.get(key);
    if (known === undefined || strengths.indexOf(subject.chain.strength) < strengths.indexOf(known.chain.strength)) {
      found.set(key, subject);
    }
  };

  add({ role: 'publisher', id: graph.start, chain: weights.get(graph.start)!, asRoot: false });
  for (const [id, chain] of weights) {
    if (isRoot(id, graph)) add({ role: 'root', id, chain, asRoot: true });
    else if (id !== graph.start) add({ role: 'ancestor', id, chain, asRoot: false });
    for (const step of graph.parents.get(id) ?? []) {
      if (step.relation === 'distilled') addTeacher(step, chain, graph, add);
    }
  }
  for (const part of partsOf(graph)) {
    for (const [id, chain] of chainsFrom(part.id, graph, isWeightStep)) {
      if (isRoot(id, graph)) add({ role: 'component', id, chain: joined(part.chain, chain), asRoot: true });
    }
  }
  const origins = [...found.values()]
    .filter((subject) => !isRepeated(subject, found, graph))
    .map((subject) => origin(subject, graph));
  return [...origins, ...hostOrigins(graph)].sort(byRoleAndId);
}

/** A teacher that is known as its own root is one subject, not two. */
function isRepeated({ role, id, asRoot }: Subject, found: ReadonlyMap<string, Subject>, graph: Graph): boolean {
  return role === 'teacher' && !asRoot && found.has(`teacher true ${id}`) && isCleared(graph.facts.get(id)!);
}

/** Parts with weights of the model, of its weight ancestors, and of parts themselves. */
function partsOf(graph: Graph): readonly { readonly id: ModelId; readonly chain: Chain }[] {
  const parts: { id: ModelId; chain: Chain }[] = [];
  for (const [id, chain] of chainsFrom(graph.start, graph, (step) => step.relation !== 'distilled')) {
    for (const step of graph.parents.get(id) ?? []) {
      if (step.relation === 'component') parts.push({ id: step.parent, chain: joined(chain, alone(step)) });
    }
  }
  return parts;
}

function addTeacher(step: Derivation, chain: Chain, graph: Graph, add: Add): void {
  const taught = joined(chain, alone(step));
  add({ role: 'teacher', id: step.parent, chain: taught, asRoot: false });
  for (const [id, tail] of chainsFrom(step.parent, graph, isWeightStep)) {
    if (isRoot(id, graph)) add({ role: 'teacher', id, chain: joined(taught, tail), asRoot: true });
  }
}

/** The chain of one step. */
function alone(step: Derivation): Chain {
  return { path: [step.child, step.parent], strength: strongest(step.evidence) };
}

/** A root clears only when we know that it is one: recorded, declared, or its publisher trains its own. */
export function isCleared({ stopped }: Pick<NodeFacts, 'stopped'>): boolean {
  return stopped !== undefined && clears.has(stopped);
}

function origin({ role, id, chain, asRoot }: Subject, graph: Graph): Origin {
  const facts = graph.facts.get(id)!;
  if (asRoot && !isCleared(facts)) {
    const reason = reasons[facts.stopped ?? 'not-declared'];
    if (facts.base !== undefined) return judged(role, id, chain, facts.base, 'proven');
    const unknown = { known: false, reason } as const;
    return { role, id, publisher: unknown, country: unknown, unknown: reason, chain: chain.path };
  }
  if (!asRoot) return judged(role, id, chain, facts, 'proven');
  return judged(role, id, chain, disputedMaker(facts, chain, graph), facts.root?.strength ?? 'proven');
}

function judged(
  role: Role,
  id: ModelId,
  chain: Chain,
  maker: Pick<Origin, 'publisher' | 'country'>,
  root: Strength,
): Origin {
  const country = claimStrength(maker.country);
  const strength = country === undefined ? {} : { strength: reached(chain, weakest(country, root)) };
  return { role, id, publisher: maker.publisher, country: maker.country, ...strength, chain: chain.path };
}

/**
 * The weakest link of the chain. Who stands at its end is a fact of the catalog: at its highest confidence that does not
 * weaken a vendor's own admission of the step, below it counts as a link.
 */
function reached(chain: Chain, end: Strength): Strength {
  const isFirm = strengths.indexOf(end) <= strengths.indexOf('recorded');
  return chain.path.length > 1 && isFirm ? chain.strength : weakest(chain.strength, end);
}

function hostOrigins(graph: Graph): readonly Origin[] {
  const hosting = graph.facts.get(graph.start)?.hosting;
  if (hosting === undefined) return [];
  const id: ModelId = `host:${hosting.host}`;
  const one = (role: Role, country: Origin['country']): Origin => {
    const strength = claimStrength(country);
    return {
      role,
      id,
      publisher: hosting.operator,
      country,
      ...(strength === undefined ? {} : { strength }),
      chain: [graph.start],
    };
  };
  return [one('host', hosting.country), one('location', hosting.location)];
}

function byRoleAndId(a: Origin, b: Origin): number {
  return roles.indexOf(a.role) - roles.indexOf(b.role) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
