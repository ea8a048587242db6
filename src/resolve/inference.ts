/** What a Hub name says when the catalog has no fact about the exact model: its owner, its family, its packing, what it resembles. */
import { strengths } from '../catalog/strength.js';
import type { FamilyFact, ModelId, PublisherFact } from '../catalog/types.js';
import { begun } from './begun.js';
import { choose } from './choice.js';
import { continued, ownerOf } from './continued.js';
import { copied } from './copied.js';
import { ambiguous, byName, type Descent, descentOf, familyId, familyMaker, viaFamily } from './family-base.js';
import { familyLicense } from './family-license.js';
import { descentByName, licenseByName } from './inherited.js';
import type { Knowledge } from './knowledge.js';
import type { NameMatch, Names } from './name-match.js';
import { type Maker, makerOf, sameEntity } from './publisher.js';
import { recorded } from './strength.js';
import type { NodeFacts, Parent, Strength } from './types.js';

/** What a name tells; each part is worked out when somebody asks for it. */
export interface Inference {
  readonly maker: Maker;
  readonly hosting?: NodeFacts['hosting'];
  license(): NodeFacts['license'];
  descent(): Descent;
}

/**
 * What `owner/name` of the Hub tells, or a legacy name without an owner. Of a model that is not on record its family tells by name
 * only, which is `likely` at most.
 */
export function inferred(name: string, known: Knowledge, isOnRecord = false): Inference {
  const { catalog } = known;
  // A model is not derived from itself, however well its own name matches.
  const knowledge: Knowledge = { catalog, names: except(`huggingface:${name}`, known.names) };
  const slash = name.indexOf('/');
  const bare = name.slice(slash + 1);
  const named = slash < 0 ? catalog.family(bare)?.publisher : undefined;
  const publisher =
    slash < 0
      ? named
        ? catalog.publisher('huggingface', named)
        : undefined
      : catalog.publisher('huggingface', name.slice(0, slash));
  const maker = makerOf(publisher, 'offline', slash < 0 ? 'likely' : 'proven');
  let found: { readonly family: FamilyFact | undefined } | undefined;
  const own = () => {
    found ??= { family: publisher && ownFamily(name, publisher, maker, knowledge) };
    return found.family;
  };
  const isTold = (family: FamilyFact) => isOnRecord || known.names.listed(name) === family;
  return {
    maker,
    license() {
      const family = own();
      if (family === undefined) return { known: false, reason: 'offline' };
      const license = familyLicense(family, bare);
      return isTold(family) ? license : licenseByName(license, bare);
    },
    descent() {
      const family = own();
      if (family === undefined) return strangerDescent(name, publisher, maker, knowledge);
      const descent = ownDescent(name, family, maker, knowledge);
      return isTold(family) ? descent : descentByName(descent, bare);
    },
  };
}

function except(self: ModelId, names: Names): Names {
  const isSelf = (id: ModelId | undefined) => id?.toLowerCase() === self.toLowerCase();
  return {
    ...names,
    exact(name) {
      const id = names.exact(name);
      return isSelf(id) ? undefined : id;
    },
    beginning(name) {
      const known = names.beginning(name);
      return isSelf(known?.id) ? undefined : known;
    },
  };
}

/** The owner's family that the name belongs to, also where the name repeats the owner in front (`NVIDIA-Nemotron-...`). */
function ownFamily(
  name: string,
  publisher: PublisherFact,
  maker: Maker,
  { catalog, names }: Knowledge,
): FamilyFact | undefined {
  if (publisher.redistributor) return undefined;
  const listed = names.listed(name);
  if (listed !== undefined && isBy(listed, maker, { catalog })) return listed;
  const bare = name.slice(name.indexOf('/') + 1);
  const prefix = `${publisher.id}-`;
  const short = bare.toLowerCase().startsWith(prefix.toLowerCase()) ? bare.slice(prefix.length) : undefined;
  const families = [bare, short].map((text) => (text === undefined ? undefined : catalog.family(text, publisher.id)));
  // Weights on the Hub are of no family whose weights are not given out, whatever the name begins with.
  return families.find(
    (family) => family !== undefined && family.weights !== 'closed' && isBy(family, maker, { catalog }),
  );
}

function isBy(family: FamilyFact, maker: Maker, { catalog }: Pick<Knowledge, 'catalog'>): boolean {
  return sameEntity(familyMaker(family, catalog).publisher, maker.publisher);
}

/** The owner's own family: a packing of a sibling, a base that the name or the family tells, or a root. */
function ownDescent(name: string, family: FamilyFact, maker: Maker, knowledge: Knowledge): Descent {
  const { catalog, names } = knowledge;
  const bare = name.slice(name.indexOf('/') + 1);
  const packed = catalog.unpack(bare);
  const sibling = packed === undefined ? undefined : names.exact(packed.name);
  if (packed !== undefined && sibling !== undefined && ownerOf(sibling) === ownerOf(`huggingface:${name}`)) {
    return { parents: [byName({ id: sibling, relation: packed.relation, name: bare, strength: 'likely' }, catalog)] };
  }
  const line = continued(name, knowledge);
  if (line !== undefined) return { parents: [line] };
  const teachers = distillation(bare, knowledge)?.teachers ?? [];
  const foreign = names.families(bare).filter((match) => match.versioned && !isBy(match.family, maker, knowledge));
  const base = foreign[0];
  if (
    base !== undefined &&
    family.bases.length !== 1 &&
    !family.bases.some((id) => foreign.every((match) => match.family.id !== id))
  ) {
    const weights = choose(foreign, undefined, 'unspecified', bare, knowledge);
    return { ...weights, parents: [...weights.parents, ...teachers] };
  }
  const descent = descentOf(family, bare, catalog);
  const doubt = family.bases.length > 0 ? undefined : doubted(bare, maker, knowledge);
  return { ...(doubt ?? descent), parents: [...descent.parents, ...teachers] };
}

/** An owner's name that carries another's base without its generation clears no root, and is no lead to one model. */
function doubted(bare: string, maker: Maker, knowledge: Knowledge): Descent | undefined {
  const { catalog, names } = knowledge;
  const isForeign = (family: FamilyFact) => !isBy(family, maker, knowledge);
  const sized = names.families(bare).flatMap(({ family }) => (isForeign(family) ? [family] : []));
  if (sized.length > 0) return ambiguous(sized, catalog, 'likely');
  const stems = names.stems(bare).filter(isForeign);
  return stems.length === 0 ? undefined : openly(ambiguous(stems, catalog, 'hint'));
}

/** Without what the candidates have in common. */
function openly({ parents, stopped, candidates }: Descent): Descent {
  return { parents, ...(stopped ? { stopped } : {}), ...(candidates ? { candidates } : {}) };
}

function strangerDescent(
  name: string,
  publisher: PublisherFact | undefined,
  maker: Maker,
  knowledge: Knowledge,
): Descent {
  const bare = name.slice(name.indexOf('/') + 1);
  const packed = knowledge.catalog.unpack(bare);
  if (publisher?.redistributor || publisher?.kind === 'quantizer' || packed !== undefined) {
    const relation = packed?.relation ?? (publisher?.redistributor ? 'reupload' : 'unspecified');
    const listed = publisher?.redistributor ? knowledge.names.listed(name) : undefined;
    if (listed !== undefined) return viaFamily(listed, { relation, name: bare, strength: 'likely' }, knowledge.catalog);
    const copy = copied(packed?.name ?? bare, relation, publisher?.redistributor === true, knowledge);
    if (copy.stopped !== 'offline') return copy;
  }
  const line = continued(name, knowledge);
  if (line !== undefined) return { parents: [line] };
  const distilled = distillation(bare, knowledge);
  if (distilled !== undefined && (distilled.descent.parents.length > 0 || distilled.descent.stopped === 'ambiguous')) {
    return { ...distilled.descent, parents: [...distilled.descent.parents, ...distilled.teachers] };
  }
  const trains = publisher?.origin === 'publisher' && !publisher.redistributor;
  const resembled = resemblance(bare, maker, trains ? 'likely' : 'hint', knowledge);
  if (resembled !== undefined) return resembled;
  if (publisher === undefined || !trains) return { parents: [], stopped: 'offline' };
  const others = knowledge.names.stems(bare).filter((family) => !isBy(family, maker, knowledge));
  if (others.length > 0) {
    // A trainer of own models may mention another's family for any reason: that is a doubt, and no lead to a maker.
    return openly(ambiguous(others, knowledge.catalog, 'hint'));
  }
  return {
    parents: [],
    stopped: 'publisher-trains-own',
    root: recorded(`publisher:${publisher.id}`, 'trains its own models', publisher.source, 'likely'),
  };
}

/** A stranger's name that carries another's family: at most `likely`, and only matches of at least the strength asked. */
export function resemblance(bare: string, maker: Maker, least: Strength, knowledge: Knowledge): Descent | undefined {
  const enough = (match: NameMatch) => strengths.indexOf(match.strength) <= strengths.indexOf(least);
  const matches = knowledge.names
    .families(bare)
    .filter((match) => enough(match) && !isBy(match.family, maker, knowledge));
  return matches.length === 0
    ? begun(bare, maker, least, knowledge)
    : choose(matches, bare, 'unspecified', bare, knowledge);
}

const distillate = /^(.{2,80}?)[-_]distill(?:ed)?[-_](.{2,80})$/i;

/** Whether a name may tell a teacher. */
export function tellsTeacher(id: ModelId): boolean {
  return distillate.test(id.slice(id.indexOf('/') + 1));
}

/** `<teacher>-distill-<base>`: the weights are what stands behind, the teacher what stands in front. */
function distillation(
  bare: string,
  knowledge: Knowledge,
): { readonly descent: Descent; readonly teachers: readonly Parent[] } | undefined {
  const { catalog, names } = knowledge;
  const found = distillate.exec(bare);
  const [, head, tail] = found ?? [];
  if (head === undefined || tail === undefined) return undefined;
  // A distillation that is known as a whole is an ancestor itself (`DeepSeek-R1-Distill-Llama-8B-tuned`).
  if ((names.beginning(bare)?.end ?? 0) > head.length + 1) return undefined;
  const teacher = names.exact(head) ?? familyName(names.families(head), head);
  const teachers =
    teacher === undefined
      ? []
      : [byName({ id: teacher, relation: 'distilled', name: bare, strength: 'likely' }, catalog)];
  const versioned = names.families(tail).filter((match) => match.versioned);
  if (versioned.length > 0) return { descent: choose(versioned, tail, 'finetune', tail, knowledge), teachers };
  // `Distill-Llama-8B` does not tell which generation of Llama.
  const stems = names.stems(tail);
  return { descent: stems.length === 0 ? { parents: [] } : ambiguous(stems, catalog, 'likely'), teachers };
}

function familyName(matches: readonly NameMatch[], name: string): ModelId | undefined {
  const first = matches[0];
  return first !== undefined && first.start === 0 && first.versioned ? familyId(first.family, name) : undefined;
}
