/** What somebody meant who mistyped a word. */

/** The candidate that a typing error away is the word, or the only one that begins with it; undefined when none is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let distance = word.length <= 4 ? 1.5 : 2.5;
  for (const candidate of candidates) {
    const far = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (far < distance) {
      best = candidate;
      distance = far;
    }
  }
  return best ?? begun(word, candidates);
}

/** The one candidate that begins with the word, as `warn` for `warning`. */
function begun(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const longer = candidates.filter((one) => one.toLowerCase().startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++)
      here.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    above = here;
  }
  return above[b.length] ?? 0;
}
