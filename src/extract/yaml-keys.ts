/** Finds the key at the beginning of a line of YAML: plain, quoted, or with a template action in it. */
import { endOfLine, indexWithin } from './flow-words.js';
import { closingDouble, closingSingle } from './quoted.js';

/** The key at this place and where its value may begin; undefined when the line holds no key. */
export function readKey(source: string, at: number): { text: string; end: number } | undefined {
  const first = source.charCodeAt(at);
  // Flow collections, block scalars, anchors, tags, comments and directives begin no plain key; `{{ x }}: y` does.
  if (first === 91 || first === 124 || first === 62 || first === 38 || first === 33 || first === 35) return undefined;
  if (first === 123 && source.charCodeAt(at + 1) !== 123) return undefined;
  const end = endOfLine(source, at);
  if (first === 34 || first === 39) {
    const close = first === 34 ? closingDouble(source, at + 1, end) : closingSingle(source, at + 1, end, true);
    if (close === -1) return undefined;
    let colon = close + 1;
    while (source.charCodeAt(colon) === 32) colon++;
    if (source.charCodeAt(colon) !== 58 || !isBlank(source, colon + 1)) return undefined;
    return { text: source.slice(at + 1, close), end: colon + 1 };
  }
  for (let index = at; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code === 58 && isBlank(source, index + 1)) return { text: source.slice(at, index).trimEnd(), end: index + 1 };
    if (code === 35 && index > at && source.charCodeAt(index - 1) === 32) return undefined;
    if (code === 123 && source.charCodeAt(index + 1) === 123) {
      const close = indexWithin(source, '}}', index + 2, end);
      if (close === -1) return undefined;
      index = close + 1;
    }
  }
  return undefined;
}

/** Whether a blank or the end of the line stands here. */
export function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9 || at >= source.length;
}
