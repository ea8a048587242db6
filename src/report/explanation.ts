/** How a lineage, or the reason why there is none, becomes the answer to one id that was asked. */
import type { Evaluation } from '../evaluate/types.js';
import type { Problem } from '../problem.js';
import type { Lineage } from '../resolve/types.js';
import { lineageFacts, noFacts } from './claim.js';
import { withWords } from './problem-words.js';
import { worded } from './report.js';
import type { Explanation } from './types.js';

/** The answer to one id: its lineage with what its licenses come to, or the problems that kept us from having one. */
export function toExplanation(
  asked: string,
  found: Lineage | readonly [Problem, ...Problem[]],
  licenses?: Pick<Evaluation, 'findings' | 'obligations'>,
): Explanation {
  if (!('nodes' in found)) return { schemaVersion: 1, asked, id: null, ...noFacts, problems: withWords(found) };
  return {
    schemaVersion: 1,
    asked,
    id: found.model.id,
    ...lineageFacts(found),
    ...(licenses && {
      drift: licenses.findings.filter(({ cause }) => cause.code === 'license/drift').map(worded),
      obligations: licenses.obligations,
    }),
    problems: withWords(found.problems),
  };
}
