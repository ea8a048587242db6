/** Judgements about the conditions of one licence: which the company trips, and which cannot be told. */
import type { LicenseId, ModelId } from '../../catalog/types.js';
import type { ClauseAnswer } from '../conditions.js';
import type { Judgement } from '../judgement.js';
import type { LicenseRule } from '../policy.js';
import type { PolicyPlace } from '../types.js';

/** One judgement for each clause that fails or cannot be told; met clauses and obligations give none. */
export function judgeConditions(
  license: LicenseId,
  node: ModelId,
  chain: readonly ModelId[],
  answers: readonly ClauseAnswer[],
  { rule, place }: { readonly rule: LicenseRule; readonly place: (key: string) => PolicyPlace },
): readonly Judgement[] {
  return answers.flatMap((one): readonly Judgement[] => {
    const base = { rule: 'license', subject: `condition:${license}/${one.clause}`, chain } as const;
    switch (one.answer) {
      case 'fail': {
        const { clause, limit, figure } = one;
        const cause = {
          code: 'license/condition',
          license,
          node,
          clause,
          ...(limit !== undefined && { limit }),
          ...(figure !== undefined && { figure }),
        } as const;
        return [{ ...base, outcome: 'fail', level: rule.level, cause, place: place('level') }];
      }
      case 'needs': {
        const cause = {
          code: 'license/condition-unknown',
          license,
          node,
          clause: one.clause,
          needs: one.needs,
        } as const;
        return [
          { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: 'not-declared', place: place('unknown') },
        ];
      }
      case 'unknown': {
        const cause = { code: 'license/unknown', node, reason: one.reason } as const;
        return [
          { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: one.reason, place: place('unknown') },
        ];
      }
      default:
        return [];
    }
  });
}
