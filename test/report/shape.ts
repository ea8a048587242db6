/** What a comment is made of, as a Markdown parser sees it: everything in it that we did not mean to send. */
import { marked } from 'marked';

/** Elements that we write, with the attributes that each may have. */
const elements: Readonly<Record<string, RegExp>> = {
  h3: /^$/,
  p: /^$/,
  b: /^$/,
  sub: /^$/,
  br: /^$/,
  wbr: /^$/,
  ul: /^$/,
  li: /^$/,
  table: /^$/,
  tr: /^$/,
  th: /^ colspan="2" align="left"$/,
  td: /^(?: valign="top")?$/,
  details: /^(?: open)?$/,
  summary: /^$/,
  code: /^(?: class="language-(?:mermaid|yaml)")?$/,
  pre: /^$/,
  a: /^ href="[^"<>]*"$/,
};
const empty = new Set(['br', 'wbr']);

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(lt|gt|amp|quot));/g, (_, number: string | undefined, name: string | undefined) =>
    number === undefined ? (entities[name ?? ''] ?? '') : String.fromCodePoint(Number(number)),
  );
}

/** What GitHub makes something of outside of code: mentions, issues, links, images, emoji, formulas, commits. */
const live = /@|#\d|\bgh-\d|:\/\/|www\.|\]\(|!\[|:[a-z0-9_+-]+:|\$|\b[0-9a-f]{7,40}\b/i;

/** One line of a diagram. */
const drawing =
  /^(?:flowchart LR| {2}n\d+\["[\p{L}\p{N}\p{M} .,/:+·…-]+<br>[\p{L}\p{N}\p{M} .,/:+·…-]+"\](?::::deciding)?| {2}n\d+ (?:-->|-\.->)\|[a-z -]+\| n\d+| {2}classDef deciding stroke:#d1242f,stroke-width:2px)$/u;

/** Everything that is wrong with a comment whose links may start with `base` alone. */
export function wrongs(markdown: string, base: string, marker = ''): readonly string[] {
  const found: string[] = [];
  const body = marker === '' ? markdown : markdown.replace(`\n${marker}\n`, '\n');
  if (marker !== '' && markdown.split(marker).length !== 2) found.push('the marker does not stand exactly once');
  if (/<!|-->|-->|<\?|<!\[CDATA/.test(body.replace(/^ {2}n\d+ --?>?.*$/gm, ''))) found.push('a comment or declaration');
  if (/^\s*::|##\[/m.test(body)) found.push('a workflow command');
  if (/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(body.replaceAll('\ufe0f', ''))) found.push('a control');
  marked.walkTokens(marked.lexer(body, { gfm: true }), (token) => {
    if (['link', 'image', 'def', 'del', 'em', 'blockquote', 'list'].includes(token.type)) {
      found.push(`a ${token.type} that is Markdown`);
    }
    if (token.type !== 'code') return;
    if (token.lang !== 'mermaid' && token.lang !== 'yaml') found.push('code that is not ours');
    if (token.lang === 'mermaid') {
      for (const line of String(token.text).split('\n')) if (!drawing.test(line)) found.push(`in a diagram: ${line}`);
    }
  });
  const html = marked.parse(body, { gfm: true, async: false });
  const open: string[] = [];
  let outside = '';
  let at = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi)) {
    const [whole, closing, name = '', attributes = ''] = tag;
    const between = html.slice(at, tag.index);
    at = tag.index + whole.length;
    if (/[<>]/.test(between)) found.push(`a bare bracket: ${between}`);
    outside += open.includes('code') || open.includes('pre') ? '' : between;
    if (!['code', 'wbr'].includes(name)) outside += '\n';
    if (empty.has(name)) continue;
    if (closing === '/') {
      if (open.pop() !== name) found.push(`</${name}> closes nothing`);
      continue;
    }
    open.push(name);
    if (!elements[name]?.test(attributes)) found.push(`an element that is not ours: ${whole.slice(0, 200)}`);
    const href = /href="([^"]*)"/.exec(attributes)?.[1];
    if (href !== undefined && !(decoded(href).startsWith(base) && new URL(decoded(href)).href.startsWith(base))) {
      found.push(`a link elsewhere: ${href}`);
    }
  }
  if (/[<>]/.test(html.slice(at))) found.push('a bare bracket at the end');
  if (open.length > 0) found.push(`never closed: ${open.join(', ')}`);
  const hit = live.exec(decoded(outside));
  if (hit) found.push(`outside of code: ${decoded(outside).slice(Math.max(0, hit.index - 40), hit.index + 60)}`);
  return [...new Set(found)];
}
