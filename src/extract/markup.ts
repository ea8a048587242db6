/** Reads HTML-like files: scripts are handed on as JavaScript, attributes of components and choices of lists are bound. */
import { triggers } from './javascript.js';
import type { Binding, Extraction, Extractor, Snippet, Span } from './types.js';

/** What pages and single-file components bind. */
export const markup: Extractor = {
  id: 'markup',
  title: 'HTML, Vue, Svelte and Astro',
  docs: 'https://html.spec.whatwg.org/multipage/syntax.html',
  matches: ['*.{html,htm,vue,svelte,astro}'],
  // Most of what a page holds are scripts.
  triggers,
  extract: ({ text }) => read(text),
};

interface Attribute {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

const tagName = /[A-Za-z][\w.:-]{0,80}/y;
const attributeName = /[^\s"'<>/={}]{1,120}/y;
const bareValue = /[^\s"'<>=`{}]{1,400}/y;
const longestText = 400;
const scriptTypes =
  /^(?:|module|text\/(?:javascript|babel|jsx|typescript|ecmascript)|application\/(?:javascript|typescript)|jsx|tsx?)$/i;
const pythonTypes = /^(?:py|mpy|text\/python|py-script)$/i;

function read(text: string): Extraction {
  const bindings: Binding[] = [];
  const snippets: Snippet[] = [];
  const hand = (language: string, start: number, end: number): void => {
    if (end > start) snippets.push({ language, text: text.slice(start, end), segments: [{ at: 0, source: start }] });
  };
  let at = frontMatter(text, hand);
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) break;
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(text)?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    const { attributes, end } = attributesAt(text, at + 1 + name.length);
    at = end;
    const tag = name.toLowerCase();
    if (tag === 'script' || tag === 'style') {
      const close = new RegExp(`</${tag}`, 'gi');
      close.lastIndex = at;
      const stop = close.exec(text)?.index ?? text.length;
      const type = attributes.find((attribute) => attribute.name === 'type')?.text ?? '';
      if (tag === 'script' && scriptTypes.test(type)) hand('javascript', at, stop);
      else if (tag === 'script' && pythonTypes.test(type)) hand('python', at, stop);
      at = stop;
    } else if (tag === 'input') {
      bindField(bindings, attributes);
    } else if (tag === 'option' || /[A-Z.-]/.test(name)) {
      bindTag(bindings, name, tag === 'option', attributes);
    }
  }
  return { bindings, ...(snippets.length > 0 && { snippets }) };
}

/** The script between the dashed lines at the top of an Astro component; where the rest begins. */
function frontMatter(text: string, hand: (language: string, start: number, end: number) => void): number {
  const opened = /^\ufeff?\s{0,20}---\r?\n/.exec(text);
  if (opened === null) return 0;
  const end = text.indexOf('\n---', opened[0].length - 1);
  if (end < 0) return 0;
  hand('javascript', opened[0].length, end);
  return end + 4;
}

/** A field of a form: its value is the default of what its id or name says. */
function bindField(bindings: Binding[], attributes: readonly Attribute[]): void {
  const named = attributes.find(({ name }) => name === 'id') ?? attributes.find(({ name }) => name === 'name');
  const value = attributes.find(({ name }) => name === 'value');
  if (!named || !value) return;
  bindings.push({ form: 'default', name: named.text, value: { kind: 'text', text: value.text, span: value.span } });
}

function bindTag(bindings: Binding[], tag: string, isOption: boolean, attributes: readonly Attribute[]): void {
  for (const { name, text, span } of attributes) {
    if (isOption && name !== 'value') continue;
    const others = attributes.filter((other) => other.name !== name && other.text.length <= 120).slice(0, 24);
    bindings.push({
      form: isOption ? 'element' : 'argument',
      name,
      value: { kind: 'text', text, span },
      callee: tag,
      ...(others.length > 0 && { siblings: Object.fromEntries(others.map((other) => [other.name, other.text])) }),
    });
  }
}

/** Attributes with a literal value from `from` to the end of the tag; at most 64 of them. */
function attributesAt(text: string, from: number): { readonly attributes: readonly Attribute[]; readonly end: number } {
  const attributes: Attribute[] = [];
  let at = from;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '>') return { attributes, end: at + 1 };
    if (char === '<') return { attributes, end: at };
    if (char === '{') {
      at = braceEnd(text, at);
      continue;
    }
    attributeName.lastIndex = at;
    const name = attributeName.exec(text)?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    at += name.length;
    if (text[at] !== '=') continue;
    at++;
    const quote = text[at];
    let span: Span | undefined;
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, at + 1);
      if (close < 0) return { attributes, end: text.length };
      span = { start: at + 1, end: close };
      at = close + 1;
    } else {
      bareValue.lastIndex = at;
      const bare = bareValue.exec(text)?.[0];
      if (bare !== undefined) {
        span = { start: at, end: at + bare.length };
        at += bare.length;
      }
    }
    // `:name`, `@name` and `v-name` hold code; braces hold an expression.
    if (span === undefined || /^(?:[:@#]|v-|on)/.test(name) || name === 'class' || name === 'style') continue;
    const value = text.slice(span.start, span.end);
    if (value !== '' && value.length <= longestText && attributes.length < 64)
      attributes.push({ name, text: value, span });
  }
  return { attributes, end: text.length };
}

/** End of a braced expression, by counting braces; one that is longer than 4,000 characters is cut there. */
function braceEnd(text: string, from: number): number {
  let level = 0;
  const limit = Math.min(text.length, from + 4000);
  for (let at = from; at < limit; at++) {
    if (text[at] === '{') level++;
    else if (text[at] === '}' && --level === 0) return at + 1;
  }
  return limit;
}
