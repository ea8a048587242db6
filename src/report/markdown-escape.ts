/** The one place where text from outside becomes markup: inert as HTML, as Markdown, and for what GitHub does afterwards (mentions, links, emoji). */
import { printableData } from './printable.js';

/** Most characters of one text from outside, here and in a label of a diagram. */
const longest = 200;
const longestLabel = 44;
/** A name that is longer than this without a place to break gets one. */
const unbroken = 22;

/** The five of HTML and everything that Markdown, a template or a formula could act on. */
const active = /[&<>"'`|\\*_~[\]!#@${}]/g;

/** Characters that a diagram takes as they are. */
const inert = /[^\p{L}\p{N}\p{M} .,/:+-]/gu;

function encoded(text: string): string {
  return text.replace(active, (character) => `&#${character.charCodeAt(0)};`);
}

/** The text without controls and bidi marks, cut in its middle: names differ at both ends. */
function shown(text: string, most: number): string {
  const safe = printableData(text);
  if (safe.length <= most) return safe;
  const characters = [...safe];
  if (characters.length <= most) return safe;
  const head = Math.ceil((most - 1) / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}

/** Text from outside, no longer than a cell takes. */
export function capped(text: string): string {
  return shown(text, longest);
}

/** A name as code, in which nobody is mentioned and nothing is linked, with places where a narrow screen may break it. */
export function code(name: string, most: number = longest): string {
  let out = '';
  let run = 0;
  const characters = [...shown(name, Math.min(most, longest))];
  for (const [index, character] of characters.entries()) {
    out += encoded(character);
    // A space is a place to break as it is.
    run = character === ' ' ? 0 : run + 1;
    const pause = character === '@' || run >= unbroken || (run >= 8 && /[-/_.:\\]/.test(character));
    if (!pause || index === characters.length - 1) continue;
    out += '<wbr>';
    run = 0;
  }
  return `<code>${out}</code>`;
}

/** Words that stand outside code: letters, digits and plain punctuation, and nothing that looks like a link, a mention, an issue or a commit. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;?()"'’→←·…%+&/-]*:?$/u;
const linked = /www\.|gh-\d|[0-9a-f]{7}/i;

/** One word of a sentence; one that could be more than a word stands in code, without the punctuation around it. */
function word(text: string): string {
  if (text.length <= unbroken && plainWord.test(text) && !linked.test(text)) return encoded(text);
  const [, before = '', inner = '', after = ''] = /^([("]{0,2})(.*?)([.,;:?)"]{0,3})$/su.exec(text) ?? [];
  return inner === '' ? code(text) : `${encoded(before)}${code(inner)}${encoded(after)}`;
}

/** A sentence: its words stay words, and everything in it that could be more is code. */
export function prose(sentence: string): string {
  return printableData(sentence).split(' ').map(word).join(' ');
}

/** A sentence in which what stands between backquotes is code. */
export function marked(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return prose(text);
  return parts.map((part, index) => (index % 2 === 0 || part === '' ? prose(part) : code(part))).join('');
}

function bounded(text: string, from: number, length: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text.charAt(from - 1)) && !letter.test(text.charAt(from + length));
}

/** A sentence in which the given names, quoted or not, stand in code as a whole. */
export function sentence(text: string, names: readonly string[], most: number = longest): string {
  // Quoted names may be any word; a bare one has to look like a name.
  const wanted = [...new Set(names)]
    .flatMap((name) => [
      { name, written: `"${name}"` },
      ...(/[^\p{L}]/u.test(name) && name.length > 2 ? [{ name, written: name }] : []),
    ])
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.written.length - a.written.length);
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const hits = wanted.flatMap((one) => {
      for (let at = rest.indexOf(one.written); at !== -1; at = rest.indexOf(one.written, at + 1)) {
        if (bounded(rest, at, one.written.length)) return [{ ...one, at }];
      }
      return [];
    });
    const [first, ...others] = hits;
    if (first === undefined) break;
    const hit = others.reduce((best, one) => (one.at < best.at ? one : best), first);
    parts.push(prose(rest.slice(0, hit.at)), code(hit.name, most));
    rest = rest.slice(hit.at + hit.written.length);
  }
  return [...parts, prose(rest)].join('');
}

/** The value of an attribute. */
export function attribute(value: string): string {
  return value.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A label of a diagram: by a strict allow-list, because the language of diagrams has no escape for everything. */
export function label(name: string): string {
  return shown(name, longestLabel).replace(inert, '·').replaceAll(':::', '···').trim() || '·';
}
