/** Judgements about the conditions of one licence: which the company trips, and which cannot be told. */
import type { LicenseFact, ModelId } from '../../catalog/types.js';
import { sourceOf } from '../clause-source.js';
import type { ClauseAnswer } from '../conditions.js';
import type { Judgement } from '../judgement.js';
import type { LicenseRule } from '../policy.js';
import type { PolicyPlace } from '../types.js';

/** One judgement for each clause that fails or cannot be told; met clauses and obligations give none. */
export function judgeConditions(
  fact: LicenseFact,
  node: ModelId,
  chain: readonly ModelId[],
  answers: readonly ClauseAnswer[],
  { rule, place }: { readonly rule: LicenseRule; readonly place: (key: string) => PolicyPlace },
): readonly Judgement[] {
  const license = fact.id;
  return answers.flatMap((one): readonly Judgement[] => {
    const base = { rule: 'license', subject: `condition:${license}/${one.clause}`, chain } as const;
    switch (one.answer) {
      case 'fail':
      case 'review': {
        const { answer, clause, limit, figure } = one;
        const found = {
          license,
          node,
          clause,
          ...(limit !== undefined && { limit }),
          ...(figure !== undefined && { figure }),
          ...sourceOf(fact, clause),
        };
        if (answer === 'fail') {
          const cause = { code: 'license/condition', ...found } as const;
          return [{ ...base, outcome: 'fail', level: rule.level, cause, place: place('level') }];
        }
        const cause = { code: 'license/condition-review', ...found } as const;
        const reason = 'needs-review';
        return [{ ...base, outcome: 'unknown', level: rule.review, cause, reason, place: place('review') }];
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
