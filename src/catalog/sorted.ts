/** Lines sorted by the key in front of them, searched in one string without splitting it. */

/** A text of lines `key<tab or space>...`, each ended by a line break, ascending by code units of the key in lower case. */
export interface Sorted {
  /** Where the line with this key (lower case) begins; undefined when there is none. */
  find(key: string): number | undefined;
  /** The line that begins there. */
  line(start: number): string;
  /** Lines whose key begins with a text (lower case), in order. */
  beginning(text: string): readonly string[];
}

/** For so many letters one search more is worth it before an index of all keys is; whoever asks on, as a large scan does, gets one. */
const lettersOfSearch = 256;

/** Looks lines up by binary search: nothing is read before it is asked for. */
export function sorted(text: string): Sorted {
  let left = Math.ceil(text.length / lettersOfSearch);
  let index: ReadonlyMap<string, number> | undefined;
  const line = (start: number) => text.slice(start, text.indexOf('\n', start));
  /** Where the first line stands whose key is not before this one; the length of the text when all are. */
  const lowest = (key: string): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
      if (keyOf(text, start) < key) low = text.indexOf('\n', middle) + 1;
      else high = start;
    }
    return low;
  };
  return {
    find(key) {
      if (text === '') return undefined;
      if (left-- <= 0) {
        index ??= indexed(text);
        return index.get(key);
      }
      const at = lowest(key);
      return at < text.length && keyOf(text, at) === key ? at : undefined;
    },
    line,
    beginning(prefix) {
      const found: string[] = [];
      for (let at = lowest(prefix); at < text.length; at = text.indexOf('\n', at) + 1) {
        if (!keyOf(text, at).startsWith(prefix)) break;
        found.push(line(at));
      }
      return found;
    },
  };
}

function indexed(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) places.set(keyOf(text, at), at);
  return places;
}

/** The key of the line that begins there, in lower case. */
function keyOf(text: string, start: number): string {
  const tab = text.indexOf('\t', start);
  const space = text.indexOf(' ', start);
  return text.slice(start, space < 0 || tab < space ? tab : space).toLowerCase();
}

/** What stands behind the key of a line. */
export function restOf(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}
