/** Where a lineage ends when steps that do not count are left out: suspicion neither clears a root nor makes another one. */
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import type {
  Derivation,
  Lineage,
  LineageNode,
  Origin,
  Role,
  StopReason,
  Strength,
  UnknownReason,
} from '../resolve/types.js';
import { counts, type Links } from './claims.js';

/** Ends of a walk that are known to be roots. */
export const clears: ReadonlySet<StopReason | undefined> = new Set([
  'recorded-root',
  'root-by-name',
  'publisher-trains-own',
  'declared-root',
]);

const isWeightStep = ({ relation }: Derivation) => carriesWeights(relation);

type Steps = (id: ModelId) => readonly Derivation[];

function firmSteps(links: Links, least: Strength): Steps {
  return (id) => links.from(id).filter((step) => step.evidence.some((one) => counts(one.strength, least)));
}

/** Whether weights come to the node from a parent that counts; without one it is an end, not something in between. */
export function leadsOn(id: ModelId, links: Links, least: Strength): boolean {
  return firmSteps(links, least)(id).some(isWeightStep);
}

/** Subjects of a role that resolve does not name, because a step below `least` leads on from them; none for roles without roots. */
export function grounds(
  lineage: Lineage,
  role: Role,
  named: readonly Origin[],
  links: Links,
  least: Strength,
): readonly Origin[] {
  const firm = firmSteps(links, least);
  const reach = (starts: Iterable<ModelId>, admits: (step: Derivation) => boolean): ReadonlySet<ModelId> => {
    const found = new Set(starts);
    for (const id of found) for (const step of firm(id)) if (admits(step)) found.add(step.parent);
    return found;
  };
  const across = (relation: 'component' | 'distilled', from: ReadonlySet<ModelId>) =>
    reach(
      [...from].flatMap(firm).flatMap((step) => (step.relation === relation ? [step.parent] : [])),
      isWeightStep,
    );
  const start = [lineage.model.id];
  const reached =
    role === 'root'
      ? reach(start, isWeightStep)
      : role === 'component'
        ? across(
            'component',
            reach(start, (step) => step.relation !== 'distilled'),
          )
        : role === 'teacher'
          ? across('distilled', reach(start, isWeightStep))
          : [];
  const taught = role === 'teacher' ? reach(start, isWeightStep) : [];
  const direct = (id: ModelId) =>
    [...taught].some((pupil) => firm(pupil).some((step) => step.relation === 'distilled' && step.parent === id));
  // A teacher that is no known root is asked about twice: as a teacher, and as the end of its own weights.
  const missing = (id: ModelId) => {
    const wanted = direct(id) && !clears.has(lineage.nodes.get(id)?.stopped) ? 2 : 1;
    return named.filter((one) => one.id === id).length < wanted;
  };
  return [...reached]
    .filter((id) => !firm(id).some(isWeightStep) && missing(id))
    .sort()
    .flatMap((id): readonly Origin[] => {
      const node = lineage.nodes.get(id);
      if (node === undefined) return [];
      const { publisher, country, stopped } = node;
      const origin = { role, id, publisher, country, chain: links.chain(id) };
      return [clears.has(stopped) ? origin : { ...origin, unknown: whyUnknown(node) }];
    });
}

/** Nobody declares a base where the Hub answered; elsewhere nobody was asked, or nobody answered. */
function whyUnknown({ id, inquiry }: LineageNode): UnknownReason {
  if (inquiry === undefined) return id.startsWith('huggingface:') ? 'offline' : 'not-declared';
  return inquiry.outcome === 'answered' ? 'not-declared' : inquiry.outcome;
}
