/** References that name no model: a question for identity alone (policy-semantics §9). */
import type { Reference } from '../extract/types.js';
import type { Cause } from './cause.js';
import type { Judgement } from './judgement.js';
import type { Level, PolicyPlace } from './types.js';

/** The judgement on one: unknown, because nobody can say what it names. */
export function judgeNameless({ text, dynamic }: Reference, level: Level, place: PolicyPlace): Judgement {
  const cause: Cause = dynamic === true ? { code: 'identity/dynamic', text } : { code: 'identity/nameless', text };
  return {
    rule: 'identity',
    subject: `${dynamic === true ? 'dynamic' : 'name'}:${text}`,
    outcome: 'unknown',
    level,
    cause,
    reason: 'dynamic',
    chain: [],
    place,
  };
}
