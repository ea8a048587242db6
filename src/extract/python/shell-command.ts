/** Commands that Python runs: a string for a shell, or a list of words, become a shell snippet. */
import type { Segments, Snippet } from '../types.js';
import { decode } from './literal.js';
import type { Argument, Node } from './node.js';
import type { Reader } from './reader.js';

const runners = new Set(
  `subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen subprocess.getoutput
   subprocess.getstatusoutput os.system os.popen asyncio.create_subprocess_shell shlex.split pexpect.spawn pexpect.run`.split(
    /\s+/,
  ),
);
/** Functions that take each word as an argument of its own. */
const wordRunners = new Set('asyncio.create_subprocess_exec os.execvp os.execlp os.spawnlp'.split(' '));
/** What a part known only at run time reads as in the shell. */
const hole = '$(:)';
/** Words that need no quotes. */
const plainWord = /^[\w@%+=:,./~^[\]{}?*-]+$/;
const maximumWords = 400;

/** Writes the command of a call down as a snippet; false when `callee` runs none, or what it runs cannot be read. */
export function command(reader: Reader, callee: string, given: readonly Argument[]): boolean {
  const words = wordRunners.has(callee);
  const texts = callee.endsWith('.run_commands');
  if (!words && !texts && !runners.has(callee)) return false;
  if (words) {
    const elements = given.filter(({ keyword }) => keyword === undefined).map(({ node }) => node);
    return keep(reader, wordsSnippet(elements));
  }
  let found = false;
  for (const { keyword, node } of texts ? given : given.slice(0, 1)) {
    if (keyword !== undefined && keyword !== 'args' && keyword !== 'cmd') continue;
    const known = node.kind === 'name' ? reader.held.get(node.written) : node;
    if (known === undefined) continue;
    if (known.kind === 'list') found = keep(reader, wordsSnippet(known.elements)) || found;
    else found = keep(reader, lineSnippet(reader, known)) || found;
  }
  return found;
}

function keep(reader: Reader, snippet: Snippet | undefined): boolean {
  if (snippet === undefined) return false;
  reader.snippets.push(snippet);
  return true;
}

/** A command line in one string, several strings, or an f-string. */
function lineSnippet(reader: Reader, node: Node): Snippet | undefined {
  const parts = node.kind === 'join' ? node.parts : [node];
  if (!parts.some((part) => part.kind === 'text' && part.text !== '')) return undefined;
  const segments: { at: number; source: number }[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind !== 'text') {
      segments.push({ at: text.length, source: part.span.start });
      text += hole;
      continue;
    }
    if (part.text === '') continue;
    for (const { at, source } of segmentsOf(reader, part)) segments.push({ at: text.length + at, source });
    text += part.text;
  }
  return { language: 'shell', text, segments };
}

/** Where the pieces of a text node stand; its prefix is found in front of its quotes. */
function segmentsOf(reader: Reader, node: Extract<Node, { kind: 'text' }>): Segments {
  const { start, end } = node.span;
  if (end - start === node.text.length) return [{ at: 0, source: start }];
  const plain = decode(reader.text, start, end, false, false);
  if (plain.text === node.text) return plain.segments.filter(({ at }) => at < node.text.length || at === 0);
  const braces = decode(reader.text, start, end, false, true);
  return braces.text === node.text
    ? braces.segments.filter(({ at }) => at < node.text.length || at === 0)
    : [{ at: 0, source: start }];
}

/** A command as a list of words. */
function wordsSnippet(elements: readonly Node[]): Snippet | undefined {
  if (!elements.some((element) => element.kind === 'text') || elements.length > maximumWords) return undefined;
  const segments: { at: number; source: number }[] = [];
  let text = '';
  for (const element of elements) {
    const segment = { at: text.length, source: element.span.start };
    if (element.kind === 'text' && plainWord.test(element.text)) {
      segments.push(segment);
      text += `${element.text} `;
    } else if (element.kind === 'text' && element.text !== '' && !element.text.includes("'")) {
      // The quote that we write stands where Python's own quote stands.
      segments.push({ at: text.length, source: Math.max(0, element.span.start - 1) });
      text += `'${element.text}' `;
    } else {
      segments.push(segment);
      text += element.kind === 'name' && element.written === 'sys.executable' ? 'python ' : `${hole} `;
    }
  }
  return { language: 'shell', text: text.slice(0, -1), segments };
}

/** The shell command of a `!` line of IPython: `{name}` and `$name` are Python's. */
export function magicCommand(reader: Reader, start: number, end: number): Snippet {
  const segments: { at: number; source: number }[] = [{ at: 0, source: start }];
  let text = '';
  let from = start;
  const line = reader.text.slice(start, end);
  for (const match of line.matchAll(/(?<!\$)\{[A-Za-z_][\w.[\]'"()]{0,80}\}/g)) {
    text += reader.text.slice(from, start + match.index);
    segments.push({ at: text.length, source: start + match.index });
    text += hole;
    from = start + match.index + match[0].length;
    segments.push({ at: text.length, source: from });
  }
  return { language: 'shell', text: text + reader.text.slice(from, end), segments };
}
