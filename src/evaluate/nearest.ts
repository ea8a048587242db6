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

/** The name on record that somebody means, as people write it: without marks or version, with the word for the thing, misspelt. */
export function nameMeant(word: string, names: readonly string[]): string | undefined {
  const sought = bare(word);
  if (sought.length < 4) return names.find((name) => bare(name) === sought) ?? nearest(word, names);
  const first = (fits: (name: string) => boolean) => shortest(names.filter((name) => fits(bare(name))));
  const start = (name: string) => name.slice(0, Math.max(sought.length - 1, 6));
  return (
    first((name) => name.startsWith(sought)) ??
    nearest(word, names) ??
    (sought.length < 6 ? undefined : first((name) => editDistance(start(name), sought) === 1)) ??
    first((name) => name.length > 3 && name.includes(sought))
  );
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]|licen[cs]es?|lists?$/gu, '');
}

/** Of several of the same length the last by their letters, which has the latest version. */
function shortest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => a.length - b.length || (a > b ? -1 : 1))[0];
}

/** The one candidate that begins with the word, as `warn` for `warning`. */
function begun(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const longer = candidates.filter((one) => one.toLowerCase().startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Letters to add, drop, replace, or swap with the next one. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}
