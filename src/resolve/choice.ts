/** The choice among the families that a name carries. */
import { isPacking } from '../catalog/relation.js';
import type { Relation } from '../catalog/types.js';
import { ambiguous, byName, type Descent, familyMaker, viaFamily } from './family-base.js';
import type { Knowledge } from './knowledge.js';
import type { NameMatch } from './name-match.js';
import { sameEntity } from './publisher.js';

/** One maker: the known model in front, else the family. Several: the name tells a merge or a distillation, not which weights. */
export function choose(
  matches: readonly NameMatch[],
  front: string | undefined,
  relation: Relation,
  name: string,
  knowledge: Knowledge,
): Descent {
  const { catalog, names } = knowledge;
  const first = matches[0]!;
  const maker = familyMaker(first.family, catalog).publisher;
  const others = matches.some(
    (match) => match.family !== first.family && !sameEntity(familyMaker(match.family, catalog).publisher, maker),
  );
  // A fine-tuner's family in front explains the base behind it (`Hermes-3-Llama-3.1-8B`); two bases do not explain each other.
  if (
    others &&
    !(first.start === 0 && matches.every((match) => match === first || first.family.bases.includes(match.family.id)))
  ) {
    return ambiguous(
      matches.map((match) => match.family),
      catalog,
      'likely',
    );
  }
  // A copy is a copy of exactly that model; a model derived from it may well carry more in its name.
  const known = front === undefined || first.start > 0 || isPacking(relation) ? undefined : names.beginning(front);
  const step = { relation, name, strength: first.strength };
  if (known === undefined || known.end < first.end) return viaFamily(first.family, step, catalog);
  return { parents: [byName({ ...step, id: known.id }, catalog)] };
}
