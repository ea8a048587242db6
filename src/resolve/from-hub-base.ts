/** The parents that a repository declares: resolved by the Hub, tagged, written in the card, or named by the adapter. */
import type { ModelId, Relation } from '../catalog/types.js';
import type { HubMetadata } from './from-hub-metadata.js';
import { isOwned, type NamedBase, namedBase } from './from-hub-name.js';
import type { Knowledge } from './knowledge.js';
import type { Evidence, Parent } from './types.js';

/** Where the Hub was asked and when, for citations. */
export interface Citation {
  readonly hub: string;
  /** ISO date of the answer. */
  readonly date: string;
  /** The revision asked for; absent: the newest. */
  readonly revision?: string;
}

interface Saying extends NamedBase {
  readonly relation: Relation;
  readonly observed: string;
}

/** Evidence that points at a repository, or at a file of it. */
export function cited(
  metadata: HubMetadata,
  observed: string,
  strength: Evidence['strength'],
  at: Citation,
  file?: string,
): Evidence {
  const { name, sha } = metadata;
  const page = at.revision === undefined ? '' : `/tree/${at.revision}`;
  const place = file === undefined ? page : `/blob/${sha ?? 'main'}/${file}`;
  return {
    source: 'hub',
    locator: `${at.hub}/${name}${place}`,
    observed: observed.slice(0, 300),
    strength,
    date: at.date,
  };
}

/** Every declared parent, each once, with everything that was said of it. */
export function declaredBases(metadata: HubMetadata, at: Citation, knowledge: Knowledge): readonly Parent[] {
  const { card, config, resolved } = metadata;
  const relations = relationsOf(metadata);
  const sayings: Saying[] = [];
  const say = (written: string, observed: string, ownRelation?: Relation) => {
    // A base that is declared and names nothing is a base all the same.
    const base = namedBase(written, at.hub, knowledge) ?? ({ id: `unnamed:${written}`, strength: 'declared' } as const);
    sayings.push({ ...base, relation: ownRelation ?? relations.of(written), observed });
  };
  // The server's ids are canonical, and a name that it resolved is no guess.
  for (const id of resolved.ids) {
    const base: NamedBase =
      isOwned(id) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/.test(id)
        ? { id: `huggingface:${id}`, strength: 'declared' }
        : (namedBase(id, at.hub, knowledge) ?? { id: `url:${id}`, strength: 'declared' });
    sayings.push({
      ...base,
      relation: relations.of(id),
      observed: `baseModels: ${resolved.relation ?? 'unspecified'} of ${id}`,
    });
  }
  for (const base of card.bases) {
    // One base that the server resolved under its present name.
    const renamed = card.bases.length === 1 && resolved.ids.length === 1;
    say(renamed ? resolved.ids[0]! : base, `base_model: ${base}${relations.note}`);
  }
  for (const key of [...(card.strange ? ['base_model'] : []), ...(config.strangeBase ? ['peft'] : [])])
    sayings.push({
      id: `unnamed:${key}`,
      strength: 'declared',
      relation: 'unspecified',
      observed: `${key} is no text that names a model`,
    });
  if (card.bases.length === 0) for (const [id] of relations.tagged) say(id, `tag base_model:${relations.of(id)}:${id}`);
  if (config.adapterBase !== undefined && !isLocalBeside(config.adapterBase, sayings, at, knowledge))
    say(config.adapterBase, `peft.base_model_name_or_path: ${config.adapterBase}`, 'adapter');
  return gathered(sayings, metadata, at);
}

/** A path on the author's disk tells nothing where the base is named as well. */
function isLocalBeside(written: string, sayings: readonly Saying[], at: Citation, knowledge: Knowledge): boolean {
  const base = namedBase(written, at.hub, knowledge);
  return sayings.length > 0 && (base === undefined || base.id.startsWith('local:'));
}

/** `base_model:<relation>:<id>` or `base_model:<id>`; one without an id says nothing. */
const baseTag =
  /^base_model:(?:(adapter|finetune|merge|quantized):)?(?!(?:adapter|finetune|merge|quantized):$)(\S.{0,299})$/;

/** How each base is related: the author's override, then the server, then its tag, then what the repository is. */
function relationsOf({ card, config, resolved, tags, files, library }: HubMetadata) {
  const tagged = new Map<string, Relation | undefined>();
  for (const tag of tags) {
    const [, relation, id] = baseTag.exec(tag) ?? [];
    if (id !== undefined && (relation !== undefined || !tagged.has(id)))
      tagged.set(id, relation as Relation | undefined);
  }
  const isAdapter = config.adapterBase !== undefined || library === 'peft' || files.includes('adapter_config.json');
  const several = Math.max(card.bases.length, resolved.ids.length) > 1;
  const shape: Relation = isAdapter
    ? 'adapter'
    : library === 'gguf' || files.some((path) => /\.gguf$/i.test(path))
      ? 'quantized'
      : several
        ? 'merge'
        : 'unspecified';
  const of = (id: string): Relation => card.relation ?? resolved.relation ?? tagged.get(id) ?? shape;
  const told = resolved.relation ?? [...tagged.values()].find((relation) => relation !== undefined);
  const conflict = card.relation !== undefined && told !== undefined && card.relation !== told;
  const note = card.relation === undefined ? '' : `, ${card.relation}${conflict ? ` (the Hub says ${told})` : ''}`;
  return { of, note, tagged };
}

/** One parent for each id, with all its evidence; the relation is that of the first saying. */
function gathered(sayings: readonly Saying[], metadata: HubMetadata, at: Citation): readonly Parent[] {
  const found = new Map<string, { id: ModelId; relation: Relation; evidence: [Evidence, ...Evidence[]] }>();
  for (const { id, relation, observed, strength } of sayings) {
    const evidence = cited(metadata, observed, strength, at);
    const known = found.get(id.toLowerCase());
    if (known === undefined) found.set(id.toLowerCase(), { id, relation, evidence: [evidence] });
    else known.evidence.push(evidence);
  }
  return [...found.values()];
}
