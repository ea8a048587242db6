/** Decodes the JSON-escaped source of a cell and remembers where each piece of it stands. */
import type { Decoded, Segments, Span } from './types.js';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '/': '/',
  '\\': '\\',
  '"': '"',
};

/** Decodes the strings of a cell's source, in order, as one text. */
export function decodeSource(raw: string, spans: readonly Span[]): Decoded {
  let text = '';
  const segments: { at: number; source: number }[] = [];
  const piece = (part: string, source: number): void => {
    if (part === '') return;
    const last = segments[segments.length - 1];
    if (last === undefined || source - last.source !== text.length - last.at)
      segments.push({ at: text.length, source });
    text += part;
  };
  for (const { start, end } of spans) {
    const string = raw.slice(start, end);
    let from = 0;
    for (let at = string.indexOf('\\'); at !== -1; at = string.indexOf('\\', from)) {
      piece(string.slice(from, at), start + from);
      const letter = string.charAt(at + 1);
      const code = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(string.slice(at + 2, at + 6))?.[0] : undefined;
      piece(
        code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
        start + at,
      );
      from = at + (code === undefined ? 2 : 6);
    }
    piece(string.slice(from), start + from);
  }
  return { text, segments: begun(segments) };
}

/** The part `[from, to)` of a source. */
export function slice({ text, segments }: Decoded, from: number, to = text.length): Decoded {
  const kept: { at: number; source: number }[] = [];
  segments.forEach((segment, index) => {
    const next = segments[index + 1]?.at ?? text.length;
    if (next <= from || segment.at >= to) return;
    const cut = Math.max(0, from - segment.at);
    kept.push({ at: segment.at + cut - from, source: segment.source + cut });
  });
  return { text: text.slice(from, to), segments: begun(kept) };
}

/** Several sources as one, each on lines of its own. */
export function together(sources: readonly Decoded[]): Decoded {
  const segments: { at: number; source: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const source of sources) {
    for (const segment of source.segments) segments.push({ at: segment.at + length, source: segment.source });
    const text = source.text.endsWith('\n') ? source.text : `${source.text}\n`;
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(''), segments: begun(segments) };
}

function begun(segments: Segments): Segments {
  return segments.length > 0 ? segments : [{ at: 0, source: 0 }];
}
