/** The look-up that works without a network: what the embedded catalog knows of a model, by exact fact first and by name last. */

import type { Catalog } from '../catalog/catalog.js';
import { carriesWeights } from '../catalog/relation.js';
import type { ModelFact, ModelId, ParentFact } from '../catalog/types.js';
import { docker, local, ollama } from './alias.js';
import { familyNode } from './family-base.js';
import { hosted } from './hosted.js';
import { type Inference, inferred, tellsTeacher } from './inference.js';
import type { Ask, Knowledge } from './knowledge.js';
import { namesOf } from './name-match.js';
import { type Maker, makerOf, sameEntity, unknownMaker } from './publisher.js';
import { recorded } from './strength.js';
import type { Evidence, Lookup, NodeFacts, Parent, Rival } from './types.js';

/** A look-up over the catalog alone; answers are computed when asked and depend on the id only. */
export function fromCatalog(catalog: Catalog): Lookup {
  const ask = askCatalog(catalog, { catalog, names: namesOf(catalog) });
  return async (id) => ask(id);
}

/** The same at once, for those who combine it with what others know. */
export function askCatalog(catalog: Catalog, knowledge: Knowledge): Ask {
  const asking = new Set<string>();
  const ask: Ask = (id) => {
    const key = id.toLowerCase();
    // Aliases that lead back to each other tell nothing.
    if (asking.has(key))
      return {
        ...unknownMaker('ambiguous'),
        license: { known: false, reason: 'ambiguous' },
        parents: [],
        stopped: 'cycle',
      };
    asking.add(key);
    const fact = catalog.model(id);
    const facts = fact === undefined ? byRegistry(id) : fromFact(fact, id);
    asking.delete(key);
    return facts;
  };
  const byRegistry = (id: ModelId): NodeFacts => {
    const colon = id.indexOf(':');
    const [registry, name] = [id.slice(0, colon), id.slice(colon + 1)];
    switch (registry) {
      case 'huggingface':
        return all(inferred(name, knowledge));
      case 'family':
        return familyNode(name, catalog);
      case 'ollama':
        return ollama(name, knowledge, ask);
      case 'docker':
        return docker(name, knowledge);
      case 'local':
      case 'url':
        return local(name, knowledge);
      default:
        return hosted(registry, name, knowledge, ask);
    }
  };
  const toldOf = (id: ModelId): Inference => {
    if (id.startsWith('huggingface:')) return inferred(id.slice('huggingface:'.length), knowledge, true);
    const { publisher, country, license, hosting, ...descent } = byRegistry(id);
    return { maker: { publisher, country }, license: () => license, descent: () => descent, hosting };
  };
  const fromFact = (fact: ModelFact, id: ModelId): NodeFacts => {
    const told = toldOf(id);
    const locator = `model:${fact.id}`;
    const maker = fact.publisher === undefined ? told.maker : recordedMaker(fact, fact.publisher, locator);
    const parents = fact.parents.map((parent) => parentOf(parent, locator, maker.publisher));
    const license: NodeFacts['license'] =
      fact.license === undefined
        ? told.license()
        : {
            known: true,
            value: fact.license,
            evidence: [recorded(locator, fact.license, fact.sources?.license ?? fact.source)],
          };
    const rivals = (fact.disputed ?? []).map((parent) => rivalOf(parentOf(parent, locator, maker.publisher)));
    const facts = {
      ...(rivals.length > 0 && { rivals }),
      publisher: maker.publisher,
      country: maker.country,
      license,
      ...(told.hosting === undefined ? {} : { hosting: told.hosting }),
    };
    if (fact.root) {
      const root = recorded(locator, 'trained by its publisher', fact.sources?.root ?? fact.source);
      return {
        ...facts,
        parents: parents.filter(({ relation }) => !carriesWeights(relation)),
        stopped: 'recorded-root',
        root,
      };
    }
    if (parents.some(({ relation }) => carriesWeights(relation))) {
      // A fact about the base may be silent about the teacher that the name tells.
      const isTold = !tellsTeacher(id) || parents.some(({ relation }) => relation === 'distilled');
      const teachers = isTold ? [] : told.descent().parents.filter(({ relation }) => relation === 'distilled');
      return { ...facts, parents: [...parents, ...teachers] };
    }
    if (fact.undisclosed) return { ...facts, parents, stopped: 'undisclosed' };
    // The fact is silent about the base: what the name tells still holds, and silence is no root.
    const { parents: likely, stopped, root, candidates, base } = told.descent();
    return {
      ...facts,
      parents: [...parents, ...likely.filter(({ id: parent }) => !parents.some((one) => one.id === parent))],
      ...(stopped === undefined ? {} : { stopped: stopped === 'offline' ? 'not-declared' : stopped }),
      ...(root === undefined ? {} : { root }),
      ...(candidates === undefined ? {} : { candidates }),
      ...(base === undefined ? {} : { base }),
    };
  };
  const recordedMaker = (fact: ModelFact, publisher: string, locator: string): Maker => {
    const maker = makerOf(catalog.publisher('huggingface', publisher), 'offline');
    const stated = fact.sources?.publisher;
    if (stated === undefined || !maker.publisher.known) return maker;
    const evidence = [recorded(locator, publisher, stated), ...maker.publisher.evidence] as const;
    return { ...maker, publisher: { ...maker.publisher, evidence } };
  };
  const parentOf = (parent: ParentFact, locator: string, publisher: NodeFacts['publisher']): Parent => {
    const evidence = recorded(locator, `${parent.relation} of ${parent.id}`, parent.source);
    return { id: parent.id, relation: parent.relation, evidence: [admitted(parent, evidence, publisher)] };
  };
  /** Who made a base that is told of, as far as it is known, and not followed. */
  const rivalOf = (step: Parent): Rival => {
    const { publisher, country } = ask(step.id);
    return { id: step.id, step, publisher, country };
  };
  /** A vendor who says that the weights are somebody else's speaks against its own interest. */
  const admitted = (parent: ParentFact, evidence: Evidence, publisher: NodeFacts['publisher']): Evidence => {
    if (parent.source.basis !== 'vendor-statement' || parent.source.confidence !== 'high') return evidence;
    const maker = byRegistry(parent.id).publisher;
    return maker.known && !sameEntity(maker, publisher) ? { ...evidence, strength: 'proven' } : evidence;
  };
  return ask;
}

function all({ maker, license, descent }: Inference): NodeFacts {
  return { ...maker, license: license(), ...descent() };
}
