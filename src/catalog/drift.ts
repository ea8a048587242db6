/** Whether a declared licence drops what an ancestor's licence demands (policy-semantics §7, steps 1 to 4). */
import type { DriftVerdict } from './catalog.js';
import type { LicenseFact, LicenseId } from './types.js';

/** A pair with a verdict of its own; `*` stands for any licence, `(none)` for a missing label. */
export interface DriftPair {
  readonly ancestor: string;
  readonly declared: string;
  readonly verdict: DriftVerdict;
  readonly reason: string;
}

/** The verdict for two categories. */
export interface DriftCell {
  readonly ancestor: string;
  readonly declared: string;
  readonly verdict: DriftVerdict;
}

/** A judge over the compatibility data; `license` resolves ids and aliases. */
export function driftJudge(
  pairs: readonly DriftPair[],
  cells: readonly DriftCell[],
  license: (id: string) => LicenseFact | undefined,
) {
  const byPair = new Map(pairs.map((pair) => [`${pair.ancestor} ${pair.declared}`, pair]));
  const byCell = new Map(cells.map((cell) => [`${cell.ancestor} ${cell.declared}`, cell.verdict]));

  return (ancestor: LicenseId, declared: LicenseId | undefined) => {
    const from = license(ancestor);
    const to = declared === undefined ? undefined : license(declared);
    const a = from?.id ?? ancestor.toLowerCase();
    const d = declared === undefined ? '(none)' : (to?.id ?? declared.toLowerCase());
    if (a === d) return { verdict: 'ok', reason: 'same-license', lost: [] } as const;

    const lost = from ? from.inheritable.filter((clause) => !carried(clause, to)) : [];
    const pair = byPair.get(`${a} ${d}`) ?? byPair.get(`${a} *`) ?? byPair.get(`* ${d}`);
    if (pair) return { verdict: pair.verdict, reason: pair.reason, lost: pair.verdict === 'ok' ? [] : lost };

    const cell = from && to ? byCell.get(`${from.category} ${to.category}`) : undefined;
    const reason = `${from?.category ?? 'unknown'} -> ${to?.category ?? 'unknown'}`;
    if (cell === undefined) return { verdict: 'unknown', reason, lost } as const;
    const looser = cell === 'drift' || cell === 'conflict';
    // Nothing that must travel is missing, so only the duty to keep the licence itself can still matter.
    const verdict = looser && lost.length === 0 ? (from?.derivativesKeep ? 'review' : 'ok') : cell;
    return { verdict, reason, lost };
  };
}

/** Clauses with an owner's terms in them live only in that owner's licence; a ban on commerce is the same everywhere. */
function carried(clause: string, declared: LicenseFact | undefined): boolean {
  return clause === 'non_commercial' && declared?.clauses.non_commercial === true;
}
