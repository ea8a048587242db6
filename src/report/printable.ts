/** Outside text made safe to print: control characters, escapes and invisible or reordering marks are shown, never sent. */

/** Longest text from outside that is printed in one piece, in UTF-16 units. */
const longest = 400;

/** Controls, formats (bidi marks among them), surrogates, private use, line separators and default ignorables. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The same without line feed and without what JSON itself has escaped. */
const unsafeInJson = /[\x7f-\x9f\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return short[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}

/** One text with everything unsafe shown as an escape, cut at a fixed length. */
function printable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // A runner of GitHub Actions obeys `##[command]` anywhere in a line of its log.
  return cut.replace(unsafe, shown).replaceAll('##[', '#\\x23[');
}

/** The same data with every text in it made printable; the shape does not change. */
export function printableData<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (Array.isArray(data)) return data.map(printableData) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value)])) as T;
}

/** Data as indented JSON that is safe to print: what JSON leaves raw but a terminal may obey is escaped. */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, undefined, 2)
    .replace(unsafeInJson, (character) =>
      Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
        .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replaceAll('##[', '#\\u0023[');
  return `${text}\n`;
}
