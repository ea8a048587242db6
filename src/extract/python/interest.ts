/** Passes over statements that cannot matter, which are most: no string in them could name a model, and no name leads to one. */
import type { Reader, Scope } from './reader.js';
import { kinds } from './tokenizer.js';

/** Words in names of variables, attributes and arguments that hold models or lead to them. */
const holder =
  /model|llm|[sv]lm\b|embed|encoder|pretrain|repo|ckpt|checkpoint|weight|gguf|hub|hf|huggingface|ollama|openai|gpt|claude|gemini|mistral|llama|qwen|deepseek|gemma|whisper|bedrock|azure|rank|lora|adapter|engine|vae|unet|tts|asr|stt|teacher|student|reward|judge|deploy/i;
/** Words in names of functions and classes that take models, beside those above. */
const loader =
  /together|firework|cerebras|openrouter|perplexity|client|transform|pipe|face|download|chat|complet|generat|anthropic|google|convers|vertex|cohere|groq|watson|nvidia|jina|voyage|rout|load|infer|predict|replicat|diffus|yolo|gliner|setfit|instruct|speech|trainer|invoke|serv|snapshot|timm|clip|from_|create_|pull|system|subproc|popen|spawn|run\b/i;
/** Words in names of what makes or holds settings. */
const setting = /setting|config|option|args|param|env/i;
/** Of these, words in names of what is loaded from a file. */
const configuration = /conf|cfg|setting/i;
/** Names of functions that open files or load settings from them. */
const opener =
  /^(?:open|read_text|hydra|compose)$|^(?:read|get|parse|open|init|from)_\w*(?:conf|cfg|setting|ya?ml|json|toml)/i;

const asHolder = 1;
const asLoader = 2;
const asSetting = 4;
const asConstant = 8;
const asOpener = 16;
const asConfiguration = 32;

/** Longest string token that can name something, quotes included. */
const longestName = 420;
/** What names were found to say, over all texts: a direct-mapped table, because most names are a few that come again and again. */
const slots = 8192;
const knownNames: string[] = new Array<string>(slots).fill('');
const knownMeanings = new Uint8Array(slots);

/** What the name `text[start, end)` says, as a set of bits. */
function meaningAt(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + (length >> 1));
  const third = text.charCodeAt(start + (length >> 2));
  const last = text.charCodeAt(end - 1);
  const slot = (length * 977 + first * 131 + second * 613 + third * 29 + last * 1543) & (slots - 1);
  const known = knownNames[slot]!;
  if (known.length === length && text.startsWith(known, start)) return knownMeanings[slot]!;
  const name = text.slice(start, end);
  const bits = meaning(name);
  if (length <= longestName) {
    // A copy of its own, so that the table does not keep whole files alive.
    knownNames[slot] = Buffer.from(name, 'utf16le').toString('utf16le');
    knownMeanings[slot] = bits;
  }
  return bits;
}

function meaning(name: string): number {
  return (
    (holder.test(name) ? asHolder | asLoader : loader.test(name) ? asLoader : 0) |
    (setting.test(name) ? asSetting : 0) |
    (/^_?[A-Z][A-Z0-9_]+$/.test(name) ? asConstant : 0) |
    (opener.test(name) ? asOpener : 0) |
    (configuration.test(name) ? asConfiguration : 0)
  );
}

/** Whether a call of `callee` with only a name in the slot (`argument` when it is named) can take a model. */
export function mayTake(reader: Reader, callee: string, argument: string | undefined, name: string): boolean {
  return (
    reader.everything ||
    (meaning(callee) & asLoader) !== 0 ||
    (meaning(name) & asHolder) !== 0 ||
    (argument !== undefined && (meaning(argument) & asHolder) !== 0)
  );
}

/** Whether the name of `callee` is that of something that takes models. */
export function isLoader(callee: string): boolean {
  return (meaning(callee) & asLoader) !== 0;
}

/** Whether a name is one of variables and arguments that hold models. */
export function isHolder(name: string): boolean {
  return (meaning(name) & asHolder) !== 0;
}

/** A configuration that a program carries in a string of several lines. */
const carried = /\n[ \t-]{0,40}[\w.-]{0,60}(?:model|llm)[\w.-]{0,60}[:=]/i;

/** A command whose flags name a model. */
function isCommand(token: string): boolean {
  return token.includes(' --')
    ? / --[\w-]{0,30}(?:model|repo|lora|gguf)/.test(token)
    : token.length < 200 && /^[fFrR]{0,2}["'](?:vllm serve|ollama (?:run|pull)) /.test(token);
}

/** A string with a field in which something is called with a string. */
function calling(token: string): boolean {
  return /^[fFrR]{1,2}["']/.test(token) && /\{[\w.]{1,80}\(["']/.test(token);
}

/** How telling a string token is: 2 when it looks like a name, 1 when only its place can tell, 0 when it is prose. */
function tellingOf(reader: Reader, start: number, end: number): 0 | 1 | 2 {
  const { text } = reader;
  const head = text.slice(start, Math.min(end, start + 4000));
  if (head.includes('\n')) return carried.test(head) ? 2 : 0;
  if (end - start > longestName) return 0;
  let marks = false;
  for (let at = start + 1; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    // JSON in a string may hold names, and so may the flags of a command.
    if (code <= 32) return text.charCodeAt(start + 1) === 123 || calling(head) || isCommand(head) ? 2 : 0;
    // `-`, `.`, `/`, digits and `:`
    if (code >= 45 && code <= 58) marks = true;
  }
  return marks || (meaningAt(text, start, end) & asHolder) !== 0 ? 2 : 1;
}

/** Passes over the logical line under the cursor when it says nothing: the scope that it opens, or true; false when it must be read. */
export function passOver(reader: Reader): Scope | boolean {
  // The function that Hydra gives its settings to.
  if (reader.everything || reader.given !== undefined) return false;
  const { kinds: column, starts, ends } = reader.tokens;
  const first = reader.at;
  /** Bits of all names so far, and of the name just before. */
  let words = 0;
  let before = 0;
  let strings = false;
  /** Only names, dots, `=` and empty brackets: one name takes over another. */
  let alias = true;
  let calls = false;
  /** An `=` stands outside of brackets. */
  let assigned = false;
  let opened = false;
  const openers = reader.loads ? asOpener : 0;
  let at = first;
  for (; ; at++) {
    const kind = column[at]!;
    if (kind === kinds.name) {
      before = meaningAt(reader.text, starts[at]!, ends[at]!);
      words |= before;
      if (strings && (words & asLoader) !== 0) return false;
      continue;
    }
    if (kind === kinds.newline || kind === kinds.end) break;
    if (kind === kinds.string) {
      const telling = tellingOf(reader, starts[at]!, ends[at]!);
      if (telling === 2 || (telling === 1 && (words & asLoader) !== 0)) return false;
      strings ||= telling === 1;
      alias = false;
    } else if (kind === kinds.magic) return false;
    else if (kind === 40) {
      opened = true;
      const next = column[at + 1]!;
      if (next === 41) {
        if ((before & openers) !== 0) return false;
        calls = true;
        at++;
      } else {
        // `from_pretrained(name)`
        if ((before & (asLoader | openers)) !== 0 && next !== kinds.number) return false;
        alias = false;
      }
    } else if (kind === 61) {
      if (!opened) assigned = true;
      // `model=name`; an assignment of anything but a name is no alias, and is seen as such below.
      if ((before & asHolder) !== 0 && !alias && column[at + 1] === kinds.name) return false;
    } else if (kind !== 46 && kind !== 44 && kind !== 58) alias = false;
    if (kind !== 46) before = 0;
  }
  // `OWNER = "word"`: half of a name, maybe.
  if (strings && column[first + 1] === 61 && (meaningAt(reader.text, starts[first]!, ends[first]!) & asConstant) !== 0)
    return false;
  const word = reader.text.slice(starts[first]!, ends[first]!);
  // `one = config["key"]`, `for one in config["list"]`
  if (strings && (words & asConfiguration) !== 0 && (assigned || word === 'for')) return false;
  if (word === 'import' || word === 'from') return false;
  // `@hydra.main(config_path=…)`
  if (word === '@' && (words & openers) !== 0) return false;
  const header = word === 'async' ? first + 1 : first;
  const opening = header === first ? word : reader.text.slice(starts[header]!, ends[header]!);
  const definition = opening === 'def' || opening === 'class';
  if (opening === 'class' && reader.text.slice(starts[first]!, starts[at]!).includes('BaseSettings')) return false;
  const leads = asHolder | asConstant | asConfiguration | (calls ? asSetting | asLoader : 0);
  if (alias && !definition && (words & leads) !== 0) return false;
  reader.at = at;
  if (!definition || column[header + 1] !== kinds.name) return true;
  const name = reader.text.slice(starts[header + 1]!, ends[header + 1]!);
  return { name, kind: opening === 'def' ? 'function' : 'class' };
}
