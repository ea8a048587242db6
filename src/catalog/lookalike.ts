/** Whether a handle reads like that of a popular account without being one that is known. */

import type { Lookalike } from './catalog.js';
import type { Table } from './table.js';
import type { TargetFact } from './types.js';

/** Below this length one letter makes another ordinary word (`xai`, `zai`), so only what looks the same counts. */
const shortest = 6;

/** A look-up over all targets; `isKnown` tells handles of publishers of their own, which imitate nobody. */
export function lookalikeFinder(targets: Table<TargetFact>, isKnown: (handle: string) => boolean) {
  const bySkeleton = new Map<string, TargetFact>();
  const all = targets.all();
  for (const target of all) bySkeleton.set(skeleton(target.id), target);

  return (written: string): Lookalike | undefined => {
    const handle = written.slice(0, 100).toLowerCase();
    const known = targets.get(`@${handle}`);
    if (known !== undefined) return { target: known, how: 'known' };
    if (handle === '' || isKnown(handle) || targets.get(handle) !== undefined) return undefined;
    // Case decides here alone: a capital I is drawn like a small l.
    const confusable = bySkeleton.get(skeleton(written.slice(0, 100)));
    if (confusable !== undefined) return { target: confusable, how: 'confusable' };
    const near = all.find(
      ({ id }) =>
        id.length >= shortest &&
        (isOneApart(handle, id.toLowerCase()) || inOrder(handle) === inOrder(id.toLowerCase())),
    );
    return near === undefined ? undefined : { target: near, how: 'near' };
  };
}

/** What the eye keeps of a handle: separators, and letters that are drawn alike, make no difference. */
function skeleton(handle: string): string {
  return handle
    .replaceAll('I', 'l')
    .toLowerCase()
    .replaceAll(/[-_.]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('5', 's');
}

/** The parts of a handle, whatever their order: `llama-meta`. */
function inOrder(handle: string): string {
  return handle.split(/[-_.]/).sort().join('-');
}

/** Whether one letter was added, lost, changed, or swapped with the next; linear. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const [rest, other] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return rest === other.slice(1);
  const isSwapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isSwapped || rest.slice(1) === other.slice(1);
}
