/** Lines sorted by the key in front of them, searched without splitting them. */

/** A text of lines `<key><tab>...` in ASCII, a line break around each, ascending by code units of the key, which is in lower case. */
export interface Sorted {
  /** Where the line with this key begins; undefined when there is none. */
  find(key: string): number | undefined;
  /** The line that begins there. */
  line(start: number): string;
}

/** Letters of a block: the engine looks through so many in the time of two steps of ours. */
const blockLength = 4096;

/** Looks lines up, in a text that is read on the first question: the block by its first key, the line by a search of the engine's in the block. */
export function sorted(read: () => string): Sorted {
  const text = once(read);
  const blocks = once(() => blocksOf(text()));
  return {
    find(key) {
      const { firsts, starts } = blocks();
      let low = 0;
      let high = firsts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (firsts[middle]! <= key) low = middle + 1;
        else high = middle;
      }
      if (low === 0 || key.includes('\t')) return undefined;
      const start = starts[low - 1]!;
      const at = text().slice(start, starts[low]).indexOf(`\n${key}\t`);
      return at < 0 ? undefined : start + at + 1;
    },
    line: (start) => text().slice(start, text().indexOf('\n', start)),
  };
}

/** Where blocks begin, each at a line break and with the line break that ends it in common with the next, and their first keys. */
function blocksOf(text: string): { readonly starts: readonly number[]; readonly firsts: readonly string[] } {
  const starts: number[] = [];
  const firsts: string[] = [];
  for (let start = 0; start >= 0 && start < text.length - 1; start = text.indexOf('\n', start + blockLength)) {
    starts.push(start);
    firsts.push(text.slice(start + 1, text.indexOf('\t', start)));
  }
  return { starts, firsts };
}

/** The lines of a text. */
export function linesOf(text: string): readonly string[] {
  return text.length < 2 ? [] : text.slice(1, -1).split('\n');
}

/** The key of a line, as it is written. */
export function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** What stands behind the key of a line. */
export function restOf(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
