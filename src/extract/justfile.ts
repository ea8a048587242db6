/** Reads justfiles: variables, defaults of recipe parameters, and recipes as shell text or in the language of their shebang. */
import { languageOf } from './shell/language.js';
import { bind, type Sink } from './shell/sink.js';
import type { Extraction, Extractor, Snippet, Value } from './types.js';

/** Files of the command runner just. */
export const justfile: Extractor = {
  id: 'justfile',
  title: 'justfile',
  docs: 'https://just.systems/man/en/',
  matches: ['justfile', 'Justfile', '.justfile', 'JUSTFILE', '*.just'],
  extract: ({ text }) => readJustfile(text),
};

interface Recipe {
  readonly lines: { readonly start: number; readonly end: number }[];
}

function readJustfile(text: string): Extraction {
  const sink: Sink = { bindings: [], snippets: [] };
  let recipe: Recipe | undefined;
  const finish = (): void => {
    if (recipe) sink.snippets.push(...recipeSnippets(text, recipe));
    recipe = undefined;
  };
  for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const next = newline === -1 ? text.length : newline;
    const end = text[next - 1] === '\r' && next > line ? next - 1 : next;
    const indented = text[line] === ' ' || text[line] === '\t';
    const head = text.slice(line, Math.min(end, line + 2000));
    if (recipe && (indented || head.trim() === '')) recipe.lines.push({ start: line, end });
    else if (!indented && head !== '' && !head.startsWith('#')) {
      finish();
      const variable = /^(export\s{1,20})?([A-Za-z_][\w-]{0,100})\s{0,20}:=\s{0,20}/.exec(head);
      if (variable) {
        const name = variable[2]!;
        const value = expression(text, line + variable[0].length, end);
        if (value.kind !== 'opaque') {
          bind(sink, { form: 'assignment', name, value, defines: { space: variable[1] ? 'env' : 'local', name } });
        }
      } else if (isHeader(head)) {
        parameters(text, line, end, sink);
        recipe = { lines: [] };
      }
    }
    line = next + 1;
  }
  finish();
  return { bindings: sink.bindings, snippets: sink.snippets };
}

/** Whether a line is the head of a recipe: a name, and a colon outside quotes that begins no `:=`. */
function isHeader(head: string): boolean {
  if (!/^@?[A-Za-z_]/.test(head)) return false;
  let quote = '';
  for (let at = 0; at < head.length; at++) {
    const character = head[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ':') return head[at + 1] !== '=';
  }
  return false;
}

/** `recipe model="x" port='1':` */
function parameters(text: string, start: number, end: number, sink: Sink): void {
  for (const found of text
    .slice(start, Math.min(end, start + 2000))
    .matchAll(/\s[+*$]{0,2}([A-Za-z_][\w-]{0,100})=(["'])([^"'\n]{1,400})\2/g)) {
    const name = found[1]!;
    const from = start + found.index + found[0].length - 1 - found[3]!.length;
    const span = { start: from, end: from + found[3]!.length };
    bind(sink, {
      form: 'default',
      name,
      value: { kind: 'text', text: found[3]!, span },
      defines: { space: 'local', name },
    });
  }
}

/** A literal, a variable, or the environment with a default; everything else is known only at run time. */
function expression(text: string, start: number, end: number): Value {
  const raw = text.slice(start, Math.min(end, start + 1000)).trimEnd();
  const span = { start, end: start + raw.length };
  const literal = /^(["'])([^"'\n]{0,400})\1(?:\s{0,20}#.{0,400})?$/.exec(raw);
  if (literal)
    return { kind: 'text', text: literal[2]!, span: { start: start + 1, end: start + 1 + literal[2]!.length } };
  const environment =
    /^env(?:_var(?:_or_default)?)?\(\s{0,9}(["'])(\w{1,100})\1\s{0,9}(?:,\s{0,9}(["'])([^"'\n]{0,400})\3\s{0,9})?\)/.exec(
      raw,
    );
  if (environment) {
    const name: Value = { kind: 'name', space: 'env', name: environment[2]!, span };
    const fallback = environment[4];
    if (fallback === undefined || fallback === '') return name;
    const from = start + environment[0].lastIndexOf(fallback);
    return {
      kind: 'either',
      options: [name, { kind: 'text', text: fallback, span: { start: from, end: from + fallback.length } }],
      span,
    };
  }
  if (/^[A-Za-z_][\w-]{0,100}$/.test(raw)) return { kind: 'name', space: 'local', name: raw, span };
  return { kind: 'opaque', span };
}

function recipeSnippets(text: string, { lines }: Recipe): readonly Snippet[] {
  const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const [first] = written;
  if (!first) return [];
  const whole = text.slice(first.start, written[written.length - 1]!.end);
  const indent = /^\s{1,80}/.exec(whole)?.[0].length ?? 0;
  const script = whole.slice(indent).startsWith('#!');
  const pieces: string[] = [];
  const segments: { at: number; source: number }[] = [];
  let length = 0;
  let continued = false;
  for (const { start, end } of script ? lines : written) {
    const line = text.slice(start, end);
    const prefix = continued ? /^\s{0,80}/ : /^\s{0,80}(?:@|-(?!-)){0,2}/;
    const taken = Math.min(line.length, script ? indent : (prefix.exec(line)?.[0].length ?? 0));
    segments.push({ at: length, source: start + taken });
    pieces.push(line.slice(taken), '\n');
    length += line.length - taken + 1;
    continued = line.length > taken && line.endsWith('\\');
  }
  const snippet = pieces.join('');
  const language = script ? languageOf('', snippet.slice(0, 200)) : 'shell';
  return language === undefined ? [] : [{ language, text: snippet, segments }];
}
