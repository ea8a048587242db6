/** References that name no model: judged by identity alone, each at its own places (policy-semantics §9). */
import type { Reference } from '../extract/types.js';
import type { Draft } from './findings.js';
import { compareLevels } from './judgement.js';
import type { Policy } from './policy.js';
import { openReadings } from './readings.js';
import { identity } from './rules/identity.js';
import type { Cause, Level, PolicyPlace } from './types.js';

/** Findings about references without a model: notes without a policy, as loud as the loudest reading of identity with one. */
export function draftNameless(references: readonly Reference[], layers: readonly Policy[]): readonly Draft[] {
  if (layers.length === 0)
    return references.filter(({ dynamic }) => dynamic === true).map((reference) => draft(reference, 'note'));
  const readingsAt = openReadings(layers);
  return references.flatMap((reference) => {
    const places = [reference.location, ...(reference.via ?? [])];
    const [loudest] = places
      .flatMap(({ path }) => readingsAt(path))
      .filter(({ rule }) => rule === 'identity')
      .map(({ stated }) => ({
        level: identity.complete(stated.values).unknown,
        place: stated.places.unknown ?? stated.place,
      }))
      .sort((a, b) => compareLevels(b.level, a.level));
    return loudest === undefined || loudest.level === 'off' ? [] : [draft(reference, loudest.level, loudest.place)];
  });
}

function draft(reference: Reference, level: Exclude<Level, 'off'>, rulePlace?: PolicyPlace): Draft {
  const { text, dynamic } = reference;
  const cause: Cause = dynamic === true ? { code: 'identity/dynamic', text } : { code: 'identity/nameless', text };
  return {
    rule: 'identity',
    level,
    subject: `unknown:${dynamic === true ? 'dynamic' : 'name'}:${text}`,
    cause,
    chain: [],
    references: [reference],
    introduced: true,
    ...(rulePlace && { rulePlace }),
  };
}
