/** Reads Makefiles: variables with their defaults, and recipes as shell text. */
import { isFlags } from './command-line.js';
import { linesOf } from './makefile/line.js';
import { makeValue } from './makefile/value.js';
import { bind, type Sink } from './shell/sink.js';
import type { Extraction, Extractor, Snippet, Value } from './types.js';

/** Makefiles. */
export const makefile: Extractor = {
  id: 'makefile',
  title: 'Makefile',
  docs: 'https://www.gnu.org/software/make/manual/make.html',
  matches: ['Makefile', 'makefile', 'GNUmakefile', '*.mk', '*.make', 'Makefile.*'],
  language: 'makefile',
  extract: ({ text }) => readMakefile(text),
};

/** Words of a list that are read one by one. */
const maximumWords = 40;

const variable =
  /^(?:[^\s:=#$][^:=#\n]{0,300}:[ \t]{0,40})?[ \t]{0,40}((?:(?:export|override|private)[ \t]{1,40}){0,3})([A-Za-z_][\w.-]{0,200})[ \t]{0,40}(\?=|:{0,3}=|\+=|!=)[ \t]{0,80}/;

function readMakefile(file: string): Extraction {
  const { text, lines } = linesOf(file);
  const sink: Sink = { bindings: [], snippets: [] };
  for (const { kind, start, end } of lines) {
    if (kind === 'recipe') {
      const snippet = recipeOf(text, start, end);
      if (snippet.text !== '') sink.snippets.push(snippet);
      continue;
    }
    const found = variable.exec(text.slice(start, Math.min(end, start + 1200)));
    if (found)
      readVariable(
        text,
        start + found[0].length,
        end,
        { name: found[2]!, operator: found[3]!, exported: found[1]!.includes('export') },
        sink,
      );
    else {
      // `target: prerequisites ; command`
      const rule = /^[^\s:=#][^:=#\n]{0,300}::?[^:=;#\n]{0,600};/.exec(text.slice(start, Math.min(end, start + 1000)));
      if (rule) sink.snippets.push(recipeOf(text, start + rule[0].length, end));
    }
  }
  return { bindings: sink.bindings, snippets: sink.snippets };
}

interface Variable {
  readonly name: string;
  readonly operator: string;
  readonly exported: boolean;
}

function readVariable(
  text: string,
  start: number,
  limit: number,
  { name, operator, exported }: Variable,
  sink: Sink,
): void {
  let end = commentStart(text, start, limit);
  while (end > start && ' \t\r'.includes(text[end - 1]!)) end--;
  if (operator === '!=') {
    if (end > start) sink.snippets.push(shellOf(text, start, end));
    return;
  }
  const quote = text[start];
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && text.indexOf(quote, start + 1) === end - 1;
  const from = quoted ? start + 1 : start;
  const to = quoted ? end - 1 : end;
  const raw = text.slice(from, Math.min(to, from + 4000));
  // `FLAGS = --model x`: a command in waiting.
  if (!raw.startsWith('$(shell ') && (isFlags(raw) || /\s--[a-z][\w-]{0,60}[\s=]/.test(raw)))
    sink.snippets.push(shellOf(text, from, to));
  bind(sink, {
    form: operator === '?=' ? 'default' : 'assignment',
    name,
    value: quoted ? makeValue(text, from, to) : (words(text, from, to) ?? makeValue(text, from, to)),
    defines: { space: exported ? 'env' : 'local', name },
  });
}

/** A list of plain words as such: make has no other lists. */
function words(text: string, start: number, end: number): Value | undefined {
  const raw = text.slice(start, end);
  if (raw.length > 4000 || !/\s/.test(raw) || /[$"'`]|(?:^|\s)-/.test(raw)) return undefined;
  const elements = [...raw.matchAll(/\S{1,400}/g)].slice(0, maximumWords).map((word): Value => {
    const span = { start: start + word.index, end: start + word.index + word[0].length };
    return { kind: 'text', text: word[0], span };
  });
  return { kind: 'list', elements, span: { start, end } };
}

/** Where a comment begins between `start` and `end`; `end` when there is none. */
function commentStart(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  for (let at = part.indexOf('#'); at !== -1; at = part.indexOf('#', at + 1)) {
    if (text[start + at - 1] !== '\\') return start + at;
  }
  return end;
}

/** A recipe line as shell text, without the `@`, `-` and `+` in front. */
function recipeOf(text: string, start: number, end: number): Snippet {
  const prefix = /^\s{0,40}(?:(?:[@+]|-(?!-))\s{0,9}){0,3}/.exec(text.slice(start, Math.min(end, start + 80)))![0]
    .length;
  return shellOf(text, start + prefix, end);
}

/** Text of make as shell text: `$$` as `$`, `$(NAME)` as `${NAME}`, which is as long. */
function shellOf(text: string, from: number, end: number): Snippet {
  const segments = [{ at: 0, source: from }];
  let script = '';
  let last = from;
  for (const match of text.slice(from, end).matchAll(/\$(?:\$|\((\w{1,200})\)|[<^%+|*?])/g)) {
    const at = from + match.index;
    script += text.slice(last, at);
    last = at + match[0].length;
    if (match[1] !== undefined) script += `\${${match[1]}}`;
    // `$<` and its like are files that only make knows.
    else if (match[0] !== '$$') script += '$@';
    else {
      script += '$';
      segments.push({ at: script.length, source: last });
    }
  }
  return { language: 'shell', text: script + text.slice(last, end), segments };
}
