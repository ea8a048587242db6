/** Commands that run another command elsewhere: in a container, a pod or on another machine. */
import { isFlag, readArguments } from './arguments.js';
import type { Sink } from './sink.js';
import { standsAlone, tools } from './tools.js';
import type { Word } from './word.js';

/** How the words of such a command split: its own arguments, and the command that it runs. */
export interface Split {
  /** Words before this one belong to the command itself. */
  readonly own: number;
  /** The command that runs elsewhere begins here; `words.length` when there is none. */
  readonly inner: number;
  /** The image that a container is made of. */
  readonly image?: string;
}

/** Where the inner command of `callee` begins in `words`, the words behind the callee; undefined for every other command. */
export function splitOf(callee: string, words: readonly Word[]): Split | undefined {
  if (
    /^(?:docker|podman|nerdctl)(?: container)? (?:run|create|exec)$|^docker(?:-| )compose (?:run|exec)$|^podman(?:-| )compose (?:run|exec)$/.test(
      callee,
    )
  ) {
    const at = afterFlags(words, callee.split(/[ -]/)[0]!);
    const image = words[at]?.text;
    return {
      own: Math.min(words.length, at + 1),
      inner: Math.min(words.length, at + 1),
      ...(image === undefined ? {} : { image }),
    };
  }
  if (/^(?:kubectl|oc) (?:exec|run|debug)$|^ray job submit$|^modal shell$|^sky exec$/.test(callee)) {
    const dashes = words.findIndex((word) => word.bare && word.text === '--');
    return dashes === -1 ? undefined : { own: dashes, inner: dashes + 1 };
  }
  if (callee === 'ssh') {
    const at = afterFlags(words, 'ssh');
    return { own: 0, inner: Math.min(words.length, at + 1) };
  }
  return undefined;
}

/** Index of the first word that is neither a flag nor its value, when every flag not known to stand alone takes one. */
function afterFlags(words: readonly Word[], name: string): number {
  const tool = name === 'ssh' ? { letters: 'tTAaCfgKkMNnqsvXxYyG46' } : tools[name];
  let at = 0;
  while (at < words.length && isFlag(words[at]!)) {
    const { text } = words[at]!;
    at++;
    if (text === '--') break;
    const flag = text.replace(/^--?/, '');
    const cluster = !text.startsWith('--') && flag.length > 1;
    if (text.includes('=') || standsAlone(flag, tool)) continue;
    // `-p8080:80` and `-it` hold all that they need.
    if (
      cluster &&
      !([...flag.slice(0, -1)].every((letter) => tool?.letters?.includes(letter)) && !standsAlone(flag.slice(-1), tool))
    )
      continue;
    at++;
  }
  return at;
}

/** Whether the words behind an image are arguments of its entrypoint and no command: flags, or something like `owner/name`. */
export function isForEntrypoint(word: Word): boolean {
  return (
    isFlag(word) ||
    (word.parts[0]?.kind === 'literal' && /^[\w-][\w.-]{0,100}[/:]/.test(word.text)) ||
    word.parts[0]?.kind === 'hole'
  );
}

/** Binds the words behind an image as arguments of its entrypoint. */
export function readEntrypoint(words: readonly Word[], callee: string, image: string | undefined, sink: Sink): void {
  readArguments(words, { callee, ...(image === undefined ? {} : { siblings: { image } }) }, sink, 1);
}
