/** Judgements about labels that drop an ancestor's terms: the `drift` and `review` levels of the license rule. */
import type { Catalog } from '../../catalog/catalog.js';
import type { Lineage, Strength } from '../../resolve/types.js';
import { counts, labelStrength, openLinks } from '../claims.js';
import { type Drift, findDrift } from '../drift.js';
import type { Judgement } from '../judgement.js';
import { quieter } from '../judgement.js';
import { shownId } from '../model-name.js';
import type { LicenseRule } from '../policy.js';
import type { PolicyPlace } from '../types.js';

const nowhere: PolicyPlace = { path: '', line: 0 };

/** Drift as notes, for a run without a policy. */
export function noteDrift(lineage: Lineage, catalog: Catalog): readonly Judgement[] {
  const links = openLinks(lineage);
  return findDrift(lineage, links, catalog)
    .filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'tightening')
    .map((drift) => judgeDrift(drift, { drift: 'note', review: 'note', unknown: 'note' }, () => nowhere));
}

/** The judgement on one drift. */
export function judgeDrift(
  drift: Drift,
  levels: Pick<LicenseRule, 'drift' | 'review' | 'unknown'>,
  place: (key: string) => PolicyPlace,
  link?: Strength,
): Judgement {
  const judged = answer(drift, levels, place);
  // An ancestor that is only suspected accuses no label.
  const suspected = link !== undefined && !counts(link, labelStrength);
  return suspected ? { ...judged, level: quieter(judged.level, 'note'), aside: true } : judged;
}

function answer(
  drift: Drift,
  levels: Pick<LicenseRule, 'drift' | 'review' | 'unknown'>,
  place: (key: string) => PolicyPlace,
): Judgement {
  const { ancestor, inherited, declared, relation, verdict, reason, lost, sections, source, copy, chain } = drift;
  const base = {
    rule: 'license',
    subject: `drift:${shownId(ancestor)}`,
    cause: {
      code: 'license/drift',
      ancestor,
      inherited,
      ...(declared !== undefined && { declared }),
      relation,
      verdict,
      lost,
      ...(sections && { sections }),
      ...(source !== undefined && { source }),
      reason,
    },
    chain,
  } as const;
  switch (verdict) {
    case 'drift':
    case 'conflict':
      return { ...base, outcome: 'fail', level: levels.drift, place: place('drift') };
    case 'review':
      return { ...base, outcome: 'unknown', reason: 'needs-review', level: levels.review, place: place('review') };
    case 'tightening':
      return { ...base, outcome: copy ? 'fail' : 'pass', level: copy ? 'note' : 'off', place: place('drift') };
    default:
      return {
        ...base,
        outcome: 'unknown',
        reason: 'not-declared',
        level: copy ? 'note' : levels.unknown,
        place: place('unknown'),
      };
  }
}
