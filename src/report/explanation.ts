/** How a lineage, or the reason why there is none, becomes the answer to one id that was asked. */
import type { Problem } from '../problem.js';
import type { Lineage } from '../resolve/types.js';
import { lineageFacts, noFacts } from './claim.js';
import { withWords } from './problem-words.js';
import type { Explanation } from './types.js';

/** The answer to one id: its lineage, or the problems that kept us from having one. */
export function toExplanation(asked: string, found: Lineage | readonly [Problem, ...Problem[]]): Explanation {
  if (!('nodes' in found)) return { schemaVersion: 1, asked, id: null, ...noFacts, problems: withWords(found) };
  return {
    schemaVersion: 1,
    asked,
    id: found.model.id,
    ...lineageFacts(found),
    problems: withWords(found.problems),
  };
}
