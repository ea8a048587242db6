/** How a case of `fixtures/resolve/` is written down, and how a lineage is put into the same words. */

import type { Catalog } from '../../src/catalog/catalog.js';
import type { ModelId, Relation } from '../../src/catalog/types.js';
import { parseModelId } from '../../src/identify/index.js';
import type { Model } from '../../src/identify/types.js';
import type { Claim, Evidence, Lineage, Lookup, NodeFacts, StopReason, Strength } from '../../src/resolve/types.js';

/** A node of a literal look-up: who, where, under what, from whom. */
export interface LiteralNode {
  /** `id` or `id / legal entity`; absent: unknown. */
  readonly publisher?: string;
  readonly countries?: readonly string[];
  readonly license?: string;
  /** `relation parent strength`. */
  readonly parents?: readonly string[];
  readonly stopped?: StopReason;
}

export interface Case {
  /** What the case shows, and where that is known from. */
  readonly about: string;
  readonly model: string;
  readonly hint?: string;
  /** A literal look-up; absent: the embedded catalog is asked. */
  readonly nodes?: Readonly<Record<string, LiteralNode>>;
  readonly label: string;
  /** `role id publisher countries strength`, an unknown value is `?reason`. */
  readonly origins: readonly string[];
  /** `license node`. */
  readonly binding: readonly string[];
  readonly teacherLicenses?: readonly string[];
  readonly candidates?: readonly string[];
}

/** The model of a case. */
export function modelOf({ model, hint }: Pick<Case, 'model' | 'hint'>, catalog: Catalog): Model {
  const identity = parseModelId(model, catalog, hint);
  if (identity === undefined) throw new Error(`${model} names no model`);
  return { ...identity, references: [] };
}

/** A lineage in the words of a case. */
export function written(
  lineage: Lineage,
): Pick<Case, 'label' | 'origins' | 'binding' | 'teacherLicenses' | 'candidates'> {
  const self = lineage.nodes.get(lineage.model.id)!;
  const teachers = (lineage.teacherLicenses ?? []).map(({ license, node }) => `${value(license)} ${node}`);
  return {
    label: value(self.license),
    origins: lineage.origins.map(({ role, id, publisher, country, strength, unknown }) =>
      [
        role,
        id,
        publisher.known ? publisher.value.id : `?${publisher.reason}`,
        value(country),
        strength ?? '-',
        ...(unknown === undefined ? [] : [`unknown:${unknown}`]),
      ].join(' '),
    ),
    binding: lineage.bindingLicenses.map(({ license, node }) => `${value(license)} ${node}`),
    ...(teachers.length === 0 ? {} : { teacherLicenses: teachers }),
    ...(self.candidates === undefined ? {} : { candidates: self.candidates }),
  };
}

function value(claim: Claim<string | readonly string[]>): string {
  return claim.known ? [claim.value].flat().join('+') : `?${claim.reason}`;
}

/** A look-up that answers from the case alone; an id that is not in it is unknown. */
export function literal(nodes: Readonly<Record<string, LiteralNode>>): Lookup {
  return async (id) => factsOf(nodes[id] ?? { stopped: 'offline' });
}

function factsOf({ publisher, countries, license, parents = [], stopped }: LiteralNode): NodeFacts {
  const [name, legalEntity] = publisher?.split(' / ') ?? [];
  const evidence = seen('declared');
  return {
    publisher:
      name === undefined
        ? { known: false, reason: 'not-declared' }
        : {
            known: true,
            value: {
              id: name,
              name,
              kind: 'lab',
              watchlists: [],
              ...(legalEntity === undefined ? {} : { legalEntity }),
            },
            evidence,
          },
    country:
      countries === undefined ? { known: false, reason: 'not-declared' } : { known: true, value: countries, evidence },
    license:
      license === undefined ? { known: false, reason: 'not-declared' } : { known: true, value: license, evidence },
    parents: parents.map((line) => {
      const [relation, id, strength] = line.split(' ') as [Relation, ModelId, Strength];
      return { relation, id, evidence: seen(strength) };
    }),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

function seen(strength: Strength): readonly [Evidence] {
  return [{ source: 'hub', locator: 'https://hub.example/', observed: 'a card', strength }];
}
