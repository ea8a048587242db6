/** The look-up that asks the Hub: one question for each model, files only where they can change the answer, the catalog beside it all. */

import type { Catalog } from '../catalog/catalog.js';
import { carriesWeights } from '../catalog/relation.js';
import type { ModelId } from '../catalog/types.js';
import { combined, type HubFacts, nothingKnown, unanswered } from './combine.js';
import { askCatalog } from './from-catalog.js';
import { type Citation, cited, declaredBases } from './from-hub-base.js';
import { type FileFinding, readFile } from './from-hub-content.js';
import { wantedFiles } from './from-hub-files.js';
import { declaredLicense } from './from-hub-license.js';
import type { HubMetadata } from './from-hub-metadata.js';
import { teachersOf } from './from-hub-teacher.js';
import { weighed } from './from-hub-weights.js';
import type { Ask, Knowledge } from './knowledge.js';
import { namesOf } from './name-match.js';
import { sameEntity } from './publisher.js';
import type { HubSource, Inquiry, Lookup, NodeFacts, Parent, UnknownReason } from './types.js';

/** A look-up over the Hub and the catalog; models of other registries are the catalog's alone. */
export function fromHub(catalog: Catalog, source: HubSource): Lookup {
  const knowledge: Knowledge = { catalog, names: namesOf(catalog) };
  const ask = askCatalog(catalog, knowledge);
  const lost = new Map<ModelId, UnknownReason>();
  return async (id, revision) => {
    const colon = id.indexOf(':');
    const [registry, name] = [id.slice(0, colon), id.slice(colon + 1)];
    if (registry === 'part' || registry === 'unnamed') return nothingKnown(lost.get(id) ?? 'ambiguous');
    if (registry !== 'huggingface') return unanswered(ask(id), 'not-found');
    const at = revision === undefined ? {} : { revision };
    // A private name is nobody else's business.
    if (catalog.model(id)?.unpublished) return ask(id);
    const answer = await source.model(name, revision);
    if (!answer.ok) return failed(id, answer.reason, at, catalog, ask);
    if (answer.value.disabled) return failed(id, 'disabled', at, catalog, ask);
    return found(id, answer.value, { hub: source.url, date: answer.date, ...at });
  };

  async function found(id: ModelId, metadata: HubMetadata, at: Citation): Promise<NodeFacts> {
    const own: ModelId = `huggingface:${metadata.name}`;
    const isMoved = own.toLowerCase() !== id.toLowerCase();
    // Facts on record under the old name are facts about the model.
    const recorded = ask(isMoved && catalog.model(own) === undefined && catalog.model(id) !== undefined ? id : own);
    const { parents: declared, files: hashes } = await weighed(
      declaredBases(metadata, at, knowledge),
      metadata,
      source,
      at,
    );
    const read = await Promise.all(
      wantedFiles(metadata, declared, recorded).map((file) => readFile(file, metadata, source, at, knowledge)),
    );
    const more = read.flatMap(({ parents }) => parents);
    const bases = [...declared, ...more];
    const hub: HubFacts = {
      ...(metadata.author && {
        author: { id: metadata.author, evidence: cited(metadata, `author: ${metadata.author}`, 'declared', at) },
      }),
      license: declaredLicense(metadata, at, knowledge, (model) => ask(model).license),
      parents: [
        ...bases.filter((one) => isPart(one, bases, recorded)),
        ...missing(read, metadata, recorded),
        ...teachersOf(metadata, at, knowledge),
      ],
      ...unreadOf(read),
      ...(metadata.sha && { sha: metadata.sha }),
      ...(metadata.hubId && { hubId: metadata.hubId }),
      inquiry: {
        outcome: 'answered',
        ...(at.revision && { revision: at.revision }),
        ...(isMoved && { renamed: own }),
        files: [...read.map(({ file, outcome }) => ({ ...file, outcome })), ...hashes],
      },
    };
    const facts = combined(hub, recorded, catalog, ask);
    return isMoved || own !== id ? { ...facts, canonical: own } : facts;
  }

  /** An encoder of the model's own maker, or of its base's, is not somebody else's part. */
  function isPart(one: Parent, all: readonly Parent[], recorded: NodeFacts): boolean {
    if (one.relation !== 'component' || one.id.startsWith('huggingface:')) return true;
    const weights = [...all, ...recorded.parents].filter(({ relation }) => carriesWeights(relation));
    if (one.id.startsWith('part:')) return weights.length === 0 && !trainsOwn(recorded);
    const maker = ask(one.id).publisher;
    return !sameEntity(maker, recorded.publisher) && !weights.some(({ id }) => sameEntity(maker, ask(id).publisher));
  }

  function trainsOwn({ publisher }: NodeFacts): boolean {
    return publisher.known && catalog.publisher('huggingface', publisher.value.id)?.origin === 'publisher';
  }

  /** A part that could not be looked at, where nobody else knows the parts of this model. */
  function missing(read: readonly FileFinding[], metadata: HubMetadata, recorded: NodeFacts): readonly Parent[] {
    return read.flatMap(({ file, outcome, evidence }) => {
      const isPartFile = file.reason === 'parts' || file.reason === 'pipeline-part';
      if (!isPartFile || outcome === 'answered' || outcome === 'not-found') return [];
      if (outcome === 'gated' && (trainsOwn(recorded) || recorded.root !== undefined)) return [];
      const id: ModelId = `part:${metadata.name}/${file.path}`;
      lost.set(id, outcome);
      return [{ id, relation: 'component', evidence: [evidence] }];
    });
  }
}

/** A file that is not there, or kept where we do not go, leaves the metadata as it is. */
const unimportant = new Set<UnknownReason>(['not-found', 'unverified']);

function unreadOf(read: readonly FileFinding[]): { readonly unread?: UnknownReason } {
  const one = read.find(
    ({ file, outcome }) => !/parts?$/.test(file.reason) && outcome !== 'answered' && !unimportant.has(outcome),
  );
  return one === undefined || one.outcome === 'answered' ? {} : { unread: one.outcome };
}

/** The catalog speaks alone; what it knows to be gone is deleted and not merely missing. */
function failed(
  id: ModelId,
  reason: UnknownReason,
  at: Pick<Citation, 'revision'>,
  catalog: Catalog,
  ask: Ask,
): NodeFacts {
  const fate = reason === 'private-or-missing' ? catalog.tombstone(id)?.fate : undefined;
  const isGone = fate === 'deleted' || fate === 'withdrawn';
  const told: UnknownReason = isGone ? 'deleted' : reason;
  const inquiry: Inquiry = { outcome: told, ...at, files: [] };
  return unanswered(ask(id), told, inquiry);
}
