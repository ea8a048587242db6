/** Reads Jupyter notebooks: hands the code of their cells on, in the language that each cell is in. */
import type { Problem } from '../problem.js';
import { languageOfFile } from './embedded.js';
import { type Cell, readCells } from './notebook-cells.js';
import { decodeSource, slice, together } from './notebook-source.js';
import { positionOf } from './place.js';
import { triggers } from './python/index.js';
import { tokenize } from './python/tokenizer.js';
import type { Decoded, Extraction, Extractor, Snippet } from './types.js';

/** The extractor of `.ipynb` files. */
export const notebook: Extractor = {
  id: 'notebook',
  title: 'Jupyter notebook',
  docs: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  matches: ['*.ipynb'],
  triggers,
  extract: ({ path, text }) => extractNotebook(path, text),
};

/** Languages of kernels, by the beginning of their name; a kernel of another language is passed over. */
const kernels: readonly (readonly [RegExp, string])[] = [
  [/^(?:i?python|xpython|pyspark|sage|conda|pyodide|py\b)/, 'python'],
  [/^(?:bash|sh|shell|zsh)/, 'shell'],
  [/^(?:javascript|typescript|js|ts|deno|tslab|node)/, 'javascript'],
];
const foreign =
  /^(?:r|ir|julia|ruby|perl|scala|java|kotlin|c|c\+\+|xcpp|go|gophernotes|rust|evcxr|sql|octave|matlab|haskell|\.net|c#|f#|powershell|lua|php|swift|stata|sas)\b/;

/** Languages of cell magics; a magic that is missing here leaves its cell in the language of the kernel. */
const magics: Readonly<Record<string, string | undefined>> = {
  bash: 'shell',
  sh: 'shell',
  shell: 'shell',
  zsh: 'shell',
  system: 'shell',
  sx: 'shell',
  '!': 'shell',
  javascript: 'javascript',
  js: 'javascript',
  html: undefined,
  latex: undefined,
  markdown: undefined,
  svg: undefined,
  sql: undefined,
  bigquery: undefined,
  r: undefined,
  ruby: undefined,
  perl: undefined,
  cypher: undefined,
  mermaid: undefined,
  css: undefined,
  cmd: undefined,
  powershell: undefined,
  ai: undefined,
};

function extractNotebook(path: string, text: string): Extraction {
  const { cells, kernel, brokenAt } = readCells(text);
  const main = languageOf(kernel);
  const snippets: Snippet[] = [];
  const sources: Decoded[] = [];
  for (const cell of cells) {
    if (cell.type !== 'code') continue;
    const source = decodeSource(text, cell.source);
    const own = cellMagic(source);
    if (own !== undefined) {
      if (own !== 'none') snippets.push(own);
      continue;
    }
    const language = cell.language === undefined ? main : languageOf(cell.language);
    if (language === undefined) continue;
    // One text for all cells: imports of one hold in the next. A cell that leaves something open would swallow the others.
    if (language === 'python' && isClosed(source)) sources.push(source);
    else snippets.push({ language, ...source });
  }
  if (sources.length > 0) snippets.unshift({ language: 'python', ...together(sources) });
  const problems: Problem[] = brokenAt < 0 ? [] : [{ code: 'parse-error', path, ...positionOf(text, brokenAt) }];
  return {
    bindings: [],
    ...(snippets.some(({ text: code }) => isPromising(code)) ? { snippets } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

/** Triggers stand in outputs as well; here the code alone counts. */
function isPromising(code: string): boolean {
  const lower = code.toLowerCase();
  return triggers.some((trigger) => lower.includes(trigger));
}

function languageOf(kernel: Cell['language']): string | undefined {
  const name = kernel?.trim().toLowerCase() ?? '';
  const known = kernels.find(([pattern]) => pattern.test(name));
  if (known !== undefined) return known[1];
  return foreign.test(name) ? undefined : 'python';
}

function isClosed({ text }: Decoded): boolean {
  const { unclosed, open } = tokenize(text);
  return unclosed < 0 && open === 0;
}

/** The snippet of a cell whose first line is `%%magic`; undefined when it has none or stays in its language, `none` when no reader takes it. */
function cellMagic(source: Decoded): Snippet | 'none' | undefined {
  const line = /^\s{0,200}%%([\w!]+)[ \t]*([^\r\n]{0,400})(?:\r?\n|$)/.exec(source.text);
  if (line === null) return undefined;
  const name = line[1]!.toLowerCase();
  const rest = line[2]!.trim();
  const words = rest.split(/\s+/);
  let language: string | undefined;
  if (name === 'writefile' || name === 'file' || name === 'writetemplate') {
    const file = words.findLast((word) => word !== '' && !word.startsWith('-'))?.replace(/^["']|["']$/g, '') ?? '';
    language = languageOfFile(file);
  } else if (name === 'script') {
    const shell = words.find((word) => /^(?:\/\S{1,60}\/)?(?:ba|z|da)?sh$/.test(word));
    language = shell !== undefined ? 'shell' : /^python/.test(words[0] ?? '') ? 'python' : undefined;
  } else if (Object.hasOwn(magics, name)) language = magics[name];
  else return undefined;
  return language === undefined ? 'none' : { language, ...slice(source, line[0].length) };
}
