/** Commands that Python runs: a string for a shell, or a list of words, become a shell snippet. */
import type { Snippet } from '../types.js';
import type { Argument, Node } from './node.js';
import type { Reader } from './reader.js';
import { hole, writtenOut } from './template.js';

const runners = new Set(
  `subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen subprocess.getoutput
   subprocess.getstatusoutput os.system os.popen asyncio.create_subprocess_shell shlex.split pexpect.spawn pexpect.run`.split(
    /\s+/,
  ),
);
/** Functions that take each word as an argument of its own. */
const wordRunners = new Set('asyncio.create_subprocess_exec os.execvp os.execlp os.spawnlp'.split(' '));
/** Words that need no quotes. */
const plainWord = /^[\w@%+=:,./~^[\]{}?*-]+$/;
const maximumWords = 400;

/** Arguments in which the makers of containers, pods and jobs take a command. */
const commandArguments = new Set(
  'command commands args arguments cmd cmds entrypoint bash_command startup_command container_args'.split(' '),
);
/** A flag that names a model, among words that are no sentence. */
const modelFlag =
  /(?:^|\s)--?(?:[\w-]{1,30}[-_])?(?:model|model[-_](?:id|name|path)|repo[-_]id|hf[-_]repo|lora[-_]modules|gguf)[ =]\S/;
const serving =
  /^\s{0,20}(?:vllm serve|ollama (?:run|pull|serve)|hf download|huggingface-cli download|infinity_emb v2)\s/;

/** Hands on what an argument of any call holds when it is the command of a program that is given a model. */
export function carriedCommand(reader: Reader, keyword: string, node: Node): boolean {
  if (!commandArguments.has(keyword)) return false;
  if (node.kind !== 'list' && node.kind !== 'text' && node.kind !== 'join') return false;
  const snippet = node.kind === 'list' ? wordsSnippet(node.elements) : lineSnippet(reader, node);
  return snippet !== undefined && (modelFlag.test(snippet.text) || serving.test(snippet.text)) && keep(reader, snippet);
}

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
  const line = writtenOut(reader, node);
  return line && { language: 'shell', ...line };
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
