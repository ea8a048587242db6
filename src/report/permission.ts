/** How the report on one model at one place becomes the answer to "may I use this here". */
import type { Usage } from '../extract/types.js';
import type { Problem } from '../problem.js';
import { withWords } from './problem-words.js';
import type { Permission, Report } from './types.js';

/** What was asked: the id as written, the place, and what is to be done with the model. */
export interface Question {
  readonly asked: string;
  readonly path?: string;
  readonly use: Usage;
}

/** The answer to one question: from a report on that model alone, or the problems that kept us from having one. */
export function toPermission(question: Question, found: Report | readonly [Problem, ...Problem[]]): Permission {
  if (!('verdict' in found)) {
    const problems = withWords(found);
    return { schemaVersion: 1, ...question, id: null, ...nothing, problems };
  }
  const { policy, models, findings, exceptions, obligations, problems } = found;
  const [model] = models;
  return {
    schemaVersion: 1,
    ...question,
    id: model?.id ?? null,
    answer: answerOf(found),
    ...(policy && { policy }),
    ...(model && { model }),
    findings,
    // Exceptions of other models are no part of this answer.
    exceptions: exceptions.filter(({ findings: waived }) => waived > 0),
    obligations,
    problems,
  };
}

const nothing = { answer: 'unknown', findings: [], exceptions: [], obligations: [] } as const;

function answerOf({ verdict, findings }: Report): Permission['answer'] {
  const isBlocked = findings.some(({ level, excepted }) => level === 'error' && excepted === undefined);
  if (isBlocked && verdict !== 'no-policy') return 'no';
  if (verdict === 'no-policy') return 'no-policy';
  return verdict === 'could-not-judge' ? 'unknown' : 'yes';
}
