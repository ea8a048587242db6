/** When a fact counts: claims weighed by strength, and what several of them amount to (policy-semantics §5). */
import { strengths } from '../catalog/strength.js';
import type { ModelId } from '../catalog/types.js';
import type { Claim, Derivation, Evidence, Lineage, Strength } from '../resolve/types.js';
import type { Truth } from './judgement.js';

const rank = (strength: Strength): number => strengths.indexOf(strength);

/** A label or a parent known more weakly than this convicts nobody and clears nobody (policy-semantics §10). */
export const labelStrength: Strength = 'likely';

/** Whether the strength is at least the threshold. */
export function counts(strength: Strength, least: Strength): boolean {
  return rank(strength) <= rank(least);
}

/** The weakest link; absent ones do not weaken. */
export function weakest(...all: readonly (Strength | undefined)[]): Strength | undefined {
  return all.reduce((a, b) => (a === undefined ? b : b === undefined || rank(a) >= rank(b) ? a : b), undefined);
}

function best(evidence: readonly [Evidence, ...Evidence[]]): Strength {
  return evidence.map((one) => one.strength).reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}

/** A value and how strongly it is known. */
export interface Weighed<T> {
  readonly value: T;
  readonly strength: Strength;
}

/** Every value that the claim or a dispute of it states, none stronger than `cap`. */
export function weigh<T>(claim: Claim<T>, cap?: Strength): readonly Weighed<T>[] {
  if (!claim.known) return [];
  const alone = (one: Claim<T>): readonly Weighed<T>[] =>
    one.known ? [{ value: one.value, strength: weakest(best(one.evidence), cap) ?? 'hint' }] : [];
  return [...alone(claim), ...(claim.disputed ?? []).flatMap(alone)];
}

/**
 * Whether counted claims make the subject bad: the table of policy-semantics §5. `counted` must not be empty; `key` tells equal
 * values apart from different ones.
 */
export function amountsTo<T>(
  counted: readonly Weighed<T>[],
  key: (value: T) => string,
  bad: (value: T) => Truth,
): Truth {
  const first = counted[0] as Weighed<T>;
  if (new Set(counted.map((one) => key(one.value))).size === 1) return bad(first.value);
  const proven = counted.filter((one) => one.strength === 'proven');
  if (new Set(proven.map((one) => key(one.value))).size === 1) return bad((proven[0] as Weighed<T>).value);
  const top = Math.min(...counted.map((one) => rank(one.strength)));
  const answers = (high: boolean) =>
    counted.filter((one) => (rank(one.strength) === top) === high).map((one) => bad(one.value));
  const highest = answers(true);
  if (highest.includes(true)) return true;
  const unknown = highest.find((answer) => typeof answer === 'string');
  if (unknown !== undefined) return unknown;
  const lower = answers(false);
  if (lower.includes(true)) return 'disputed';
  return lower.find((answer) => typeof answer === 'string') ?? false;
}

/** The strongest evidence of each step of a lineage. */
export interface Links {
  /** The weakest step of a chain; undefined when it has no step that we know. */
  strength(chain: readonly ModelId[]): Strength | undefined;
  /** The best proven way from the model to a node, both included; the two ends alone when there is none. */
  chain(node: ModelId): readonly ModelId[];
  /** Steps that start at this child. */
  from(child: ModelId): readonly Derivation[];
}

const opened = new WeakMap<Lineage, Links>();

/** Looks a lineage's derivations up by step and by child; a lineage is asked in many readings, and does not change. */
export function openLinks(lineage: Lineage): Links {
  const known = opened.get(lineage) ?? linksOf(lineage);
  opened.set(lineage, known);
  return known;
}

function linksOf(lineage: Lineage): Links {
  const steps = new Map<string, Strength>();
  const children = new Map<ModelId, Derivation[]>();
  for (const derivation of lineage.derivations) {
    const step = `${derivation.child} ${derivation.parent}`;
    const known = steps.get(step);
    const found = best(derivation.evidence);
    steps.set(step, known !== undefined && rank(known) <= rank(found) ? known : found);
    const siblings = children.get(derivation.child);
    if (siblings === undefined) children.set(derivation.child, [derivation]);
    else siblings.push(derivation);
  }
  const from = (child: ModelId) => children.get(child) ?? [];
  const start = lineage.model.id;
  let before: Map<ModelId, ModelId | undefined> | undefined;
  // One sweep for each strength: what a sweep reaches first is reached by the strongest weakest link.
  const walked = () => {
    const found = new Map<ModelId, ModelId | undefined>([[start, undefined]]);
    for (const least of strengths) {
      const queue = [...found.keys()];
      for (const node of queue)
        for (const { parent } of from(node)) {
          const link = steps.get(`${node} ${parent}`);
          if (found.has(parent) || link === undefined || !counts(link, least)) continue;
          found.set(parent, node);
          queue.push(parent);
        }
    }
    return found;
  };
  return {
    from,
    strength: (chain) => weakest(...chain.slice(1).map((node, index) => steps.get(`${chain[index]} ${node}`))),
    chain: (node) => {
      before ??= walked();
      if (!before.has(node)) return node === start ? [start] : [start, node];
      const back: ModelId[] = [];
      for (let here: ModelId | undefined = node; here !== undefined; here = before.get(here)) back.push(here);
      return back.reverse();
    },
  };
}
