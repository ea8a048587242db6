/** Makes shell snippets of commands in configuration: scripts as they are, lists of words as one command line. */
import type { DocumentNode, Mapping, Scalar } from './document.js';
import { sourceOffset } from './place.js';
import type { Segments, Snippet } from './types.js';

/** Keys whose list is the words of one command, in the order in which they make it up. */
export const wordKeys: readonly string[] = ['entrypoint', 'command', 'cmd', 'args'];

/** Keys whose text or list of lines is a script. */
const scriptKeys = new Set([
  ...wordKeys,
  'run',
  'script',
  'before_script',
  'shell',
  'ansible.builtin.shell',
  'ansible.builtin.command',
  'after_script',
  'setup',
  'serve',
  'commands',
  'postStart',
  'preStart',
  'postCreateCommand',
  'postStartCommand',
  'onCreateCommand',
  'dockerCommand',
  'startCommand',
  'buildCommand',
]);

/** `start_command`, `serve-cmd`, `launchCommand`. */
const commandKey = /[a-z](?:[_-](?:command|cmd|script)|Command|Cmd|Script)$/;

/** Whether a key holds a command or script; `shell` is an interpreter by its name alone and a command with words. */
export function isScriptKey(key: string, text = ''): boolean {
  return (scriptKeys.has(key) && (key !== 'shell' || /\S\s+\S/.test(text))) || commandKey.test(key);
}

/** Whether a text is flags of a command without the command. */
export function isFlags(text: string): boolean {
  return text.charCodeAt(0) === 45 && /^-{1,2}[A-Za-z][\w-]{0,60}(?:=\S|\s+\S)/.test(text);
}

/** Whether the text of a script key is worth a shell: more than one word, or a flag. */
export function isCommand(text: string): boolean {
  return text.startsWith('-') || /\s/.test(text.trim());
}

/** A text that is a script of its own. */
export function scriptOf(scalar: Scalar, language = 'shell'): Snippet {
  return { language, text: scalar.text, segments: segmentsOf(scalar) };
}

function segmentsOf(scalar: Scalar): Segments {
  return scalar.segments ?? [{ at: 0, source: scalar.span.start }];
}

/** The scalars of a list; undefined when it holds anything else but aliases and gaps. */
export function scalarsOf(node: DocumentNode | undefined): Scalar[] | undefined {
  if (node?.kind !== 'sequence') return undefined;
  const scalars: Scalar[] = [];
  for (const item of node.items) {
    if (item?.kind === 'scalar') scalars.push(item);
    else if (item !== undefined && item.kind !== 'alias') return undefined;
  }
  return scalars;
}

/** The entries of a mapping that together make one command line (`command` and `args` of a container), and its words. */
export function commandOf(
  mapping: Mapping,
): { readonly keys: ReadonlySet<string>; readonly words: Scalar[] } | undefined {
  if (!mapping.entries.some(({ key, value }) => value?.kind === 'sequence' && wordKeys.includes(key))) return undefined;
  const keys = new Set<string>();
  const words: Scalar[] = [];
  let lists = 0;
  for (const key of wordKeys) {
    const value = mapping.entries.find((entry) => entry.key === key)?.value;
    if (value?.kind === 'scalar' && value.style !== 'block' && !value.text.includes('\n')) words.push(value);
    else {
      const scalars = scalarsOf(value);
      if (scalars === undefined || scalars.length === 0 || areBuildArguments(scalars)) continue;
      words.push(...scalars);
      lists++;
    }
    keys.add(key);
  }
  return lists > 0 ? { keys, words } : undefined;
}

/** Whether a list is `KEY=value` pairs throughout. */
export function areBuildArguments(scalars: readonly Scalar[]): boolean {
  return (
    scalars.length > 0 &&
    scalars.every(({ text }) => /^[A-Za-z_][\w.]{0,127}(?:=|$)/.test(text)) &&
    scalars.some(({ text }) => text.includes('='))
  );
}

/** One command line of its words; of `sh -c script` the script alone. */
export function commandLineOf(words: readonly Scalar[]): Snippet | undefined {
  const script = scriptIndex(words);
  if (script !== undefined) return words[script] && scriptOf(words[script]);
  if (words.length === 0) return undefined;
  // The first word with blanks inside is a line of a script, unless it is a flag with its value.
  const lines = words.length > 1 && /\s/.test(words[0]!.text.trim()) && !words[0]!.text.startsWith('-');
  return join(words, lines ? '\n' : ' ', !lines);
}

/** Lines of a script, one a scalar. */
export function linesOf(lines: readonly Scalar[]): Snippet | undefined {
  return lines.length === 0 ? undefined : join(lines, '\n', false);
}

/** The index of the script in `sh -c script`, also where the image itself is the shell. */
function scriptIndex(words: readonly Scalar[]): number | undefined {
  const first = words[0]?.text ?? '';
  const shell = /^(?:\/(?:usr\/)?bin\/)?(?:env )?(?:ba|z|da|a|k)?sh$/.test(first);
  for (let index = shell ? 1 : 0; index < Math.min(words.length, shell ? 6 : 1); index++) {
    if (/^-[a-z]{0,6}c$/.test(words[index]!.text)) return words[index + 1]?.text === '--' ? index + 2 : index + 1;
    if (!words[index]!.text.startsWith('-') && words[index]!.text !== 'pipefail') return undefined;
  }
  return undefined;
}

function join(scalars: readonly Scalar[], separator: string, quotes: boolean): Snippet {
  const segments: { at: number; source: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const scalar of scalars) {
    if (length > 0) length += separator.length;
    const text = quotes ? withVariables(scalar.text) : scalar.text;
    const quote = quotes ? quoteFor(text) : '';
    // The quote stands where the quote of the file stands, or just before the bare word.
    if (quote !== '') segments.push({ at: length, source: Math.max(0, scalar.span.start - 1) });
    const begin = length + quote.length;
    for (const { at, source } of segmentsOf(scalar)) segments.push({ at: begin + at, source });
    texts.push(quote + text + quote);
    length = begin + text.length + quote.length;
  }
  if (segments[0] !== undefined && segments[0].at !== 0) segments.unshift({ at: 0, source: segments[0].source });
  return { language: 'shell', text: texts.join(separator), segments };
}

/** Compose writes `$$` for a dollar sign that is meant for the shell. */
export function withSingleDollars(snippet: Snippet): Snippet {
  if (!snippet.text.includes('$$')) return snippet;
  const { text, segments } = snippet;
  const kept: { at: number; source: number }[] = [];
  const parts: string[] = [];
  let dropped = 0;
  let next = 0;
  const keepUntil = (at: number): void => {
    for (; next < segments.length && segments[next]!.at <= at; next++) {
      kept.push({ at: segments[next]!.at - dropped, source: segments[next]!.source });
    }
  };
  let from = 0;
  for (let at = text.indexOf('$$'); at !== -1; at = text.indexOf('$$', from)) {
    parts.push(text.slice(from, at));
    keepUntil(at);
    dropped++;
    from = at + 2;
    keepUntil(at + 1);
    kept.push({ at: at + 1 - dropped, source: sourceOffset(segments, at + 1) });
    parts.push('$');
  }
  parts.push(text.slice(from));
  keepUntil(text.length);
  return { ...snippet, text: parts.join(''), segments: kept };
}

/** Kubernetes writes `$(NAME)` for a variable; `${NAME}` is as long and means it in a shell. */
function withVariables(text: string): string {
  return text.includes('$(') ? text.replace(/\$\(([A-Za-z_]\w{0,127})\)/g, (_, name) => `\${${name}}`) : text;
}

/** The quote that keeps a word of a list together in a shell; none for `--flag value` written as one word. */
function quoteFor(text: string): string {
  if (!/[\s'"&|;<>()]/.test(text) || /^-{1,2}[\w-]{1,60}\s/.test(text)) return '';
  if (!text.includes('"') && !text.includes('\\')) return '"';
  return text.includes("'") ? '' : "'";
}
