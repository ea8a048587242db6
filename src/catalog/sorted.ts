/** Lines sorted by the key in front of them, found without reading them all. */

/** Where the keys of a text stand. A block is what the engine looks through in the time of a few steps of ours. */
export interface Blocks {
  /** The key of the first line of each block. */
  readonly keys: readonly string[];
  /** Where each block begins, at the line break before its first line, and where the last one ends. */
  readonly starts: readonly number[];
}

/** Lines `<key><tab><rest>` in ASCII, a line break around each, ascending by code units of the key, which is in lower case. */
export interface Sorted {
  /** What stands behind a key; undefined when no line has it. */
  rest(key: string): string | undefined;
  /** All lines. */
  lines(): readonly string[];
}

/** Letters that a block has at least, but for the last one. */
const blockLength = 4096;

/** Looks lines up in a text that `read` reads a part of. */
export function sorted({ keys, starts }: Blocks, read: (from: number, to: number) => string): Sorted {
  const known: (string | undefined)[] = [];
  const block = (place: number): string => {
    known[place] ??= read(starts[place]!, starts[place + 1]! + 1);
    return known[place];
  };
  return {
    rest(key) {
      let low = 0;
      let high = keys.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (keys[middle]! <= key) low = middle + 1;
        else high = middle;
      }
      if (low === 0 || key.includes('\t')) return undefined;
      const text = block(low - 1);
      const at = text.indexOf(`\n${key}\t`);
      return at < 0 ? undefined : text.slice(at + key.length + 2, text.indexOf('\n', at + 1));
    },
    lines: () => linesOf(read(0, (starts.at(-1) ?? 0) + 1)),
  };
}

/** The blocks of lines that are in order. */
export function blocksOf(lines: readonly string[]): Blocks {
  const keys: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    if (at >= (starts.at(-1) ?? -blockLength) + blockLength) {
      keys.push(keyOf(line));
      starts.push(at);
    }
    at += line.length + 1;
  }
  return { keys, starts: [...starts, at] };
}

/** The lines of a text with a line break around each. */
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
