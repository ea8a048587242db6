/** Reads Dockerfiles: images, arguments and environment, copied files, and the commands that run while building and in the container. */
import { commandLineOf } from './command-line.js';
import { type Instruction, instructionsOf } from './dockerfile/instruction.js';
import { listAt, wordsOf } from './dockerfile/words.js';
import type { Scalar } from './document.js';
import { bodyOf } from './shell/here-document.js';
import { languageOf } from './shell/language.js';
import { bind, type Sink } from './shell/sink.js';
import { type Word, wordValue } from './shell/word.js';
import { assignmentOf } from './shell/wrapper.js';
import type { Extraction, Extractor } from './types.js';

/** Dockerfiles and Containerfiles. */
export const dockerfile: Extractor = {
  id: 'dockerfile',
  title: 'Dockerfile',
  docs: 'https://docs.docker.com/reference/dockerfile/',
  matches: [
    'Dockerfile',
    'dockerfile',
    'Containerfile',
    '*.Dockerfile',
    '*.containerfile',
    '{Dockerfile,Containerfile}{.,-,_}*',
  ],
  language: 'dockerfile',
  extract: ({ text }) => readDockerfile(text),
};

/** What is known of the stage being read. */
interface Stage {
  entrypoint?: readonly Scalar[];
  command?: readonly Scalar[];
}

interface Reading extends Sink {
  readonly text: string;
  readonly file: string;
  readonly aliases: Set<string>;
  stage: Stage;
}

function readDockerfile(file: string): Extraction {
  const { text, instructions } = instructionsOf(file);
  const reading: Reading = { text, file, bindings: [], snippets: [], aliases: new Set(), stage: {} };
  for (const instruction of instructions) readInstruction(instruction, reading, 0);
  endStage(reading);
  return { bindings: reading.bindings, snippets: reading.snippets };
}

function readInstruction(instruction: Instruction, reading: Reading, nesting: number): void {
  const { keyword, start, end } = instruction;
  switch (keyword) {
    case 'FROM':
      readFrom(wordsOf(reading.text, start, end), reading);
      break;
    case 'ARG':
      readAssignments(wordsOf(reading.text, start, end), 'default', reading);
      break;
    case 'ENV':
      readEnvironment(instruction, reading);
      break;
    case 'COPY':
    case 'ADD':
      readCopy(instruction, reading);
      break;
    case 'RUN':
      readRun(instruction, reading);
      break;
    case 'CMD':
    case 'ENTRYPOINT':
      readCommand(instruction, reading);
      break;
    case 'HEALTHCHECK':
    case 'ONBUILD': {
      const inner = /^(?:\s{1,200}--\S{1,200}){0,20}\s{1,200}([A-Za-z]{2,12})(?=\s)/.exec(
        reading.text.slice(start, Math.min(end, start + 4000)),
      );
      if (!inner || nesting > 1) return;
      const next = { ...instruction, keyword: inner[1]!.toUpperCase(), start: start + inner[0].length };
      // A health check must not take the place of the container's own command.
      if (keyword === 'HEALTHCHECK') readRun(next, reading);
      else readInstruction(next, reading, nesting + 1);
    }
  }
}

function readFrom(words: readonly Word[], reading: Reading): void {
  endStage(reading);
  const rest = words.filter((word) => !word.text.startsWith('--'));
  const image = rest[0];
  if (image && !reading.aliases.has(image.text.toLowerCase())) {
    bind(reading, { form: 'positional', callee: 'FROM', name: '0', value: wordValue(image) });
  }
  if (/^as$/i.test(rest[1]?.text ?? '') && rest[2]) reading.aliases.add(rest[2].text.toLowerCase());
}

/** What runs in the container: the words of both instructions together, when both are lists of words. */
function endStage(reading: Reading): void {
  const { entrypoint = [], command = [] } = reading.stage;
  const line = commandLineOf([...entrypoint, ...command]);
  if (line) reading.snippets.push(line);
  reading.stage = {};
}

function readAssignments(words: readonly Word[], form: 'assignment' | 'default', sink: Sink): void {
  for (const word of words) {
    const found = assignmentOf(word);
    if (found)
      bind(sink, {
        form,
        name: found.name,
        value: wordValue(word, found.from),
        defines: { space: 'env', name: found.name },
      });
  }
}

function readEnvironment({ start, end }: Instruction, reading: Reading): void {
  const words = wordsOf(reading.text, start, end);
  const [first, second] = words;
  if (!first || !second || first.text.includes('=')) {
    readAssignments(words, 'assignment', reading);
    return;
  }
  // `ENV NAME value with blanks`: the rest of the line is the value.
  const name = first.text;
  const last = words[words.length - 1]!;
  const value =
    words.length === 2
      ? wordValue(second)
      : ({
          kind: 'text',
          text: reading.text.slice(second.start, last.end),
          span: { start: second.start, end: last.end },
        } as const);
  if (/^[A-Za-z_]\w{0,200}$/.test(name))
    bind(reading, { form: 'assignment', name, value, defines: { space: 'env', name } });
}

function readCopy({ keyword, start, end, documents }: Instruction, reading: Reading): void {
  const { text, file, aliases } = reading;
  const listed = listAt(text, start, end);
  const words = wordsOf(text, start, end).filter((word) => !word.text.startsWith('<<'));
  const target = words[words.length - 1]?.text ?? '';
  for (const { start: from, end: to, verbatim, dedent } of documents) {
    const body = bodyOf(file, from, to, verbatim, dedent);
    const language = languageOf(target, body.text);
    if (language !== undefined) reading.snippets.push({ language, ...body });
  }
  if (listed) {
    listed.slice(0, -1).forEach(({ text: source, span }, index) => {
      bind(reading, {
        form: 'positional',
        callee: keyword,
        name: String(index),
        value: { kind: 'text', text: source, span },
      });
    });
    return;
  }
  // A here-document is a source too, and has been read.
  const sources = words.slice(0, documents.length > 0 ? 0 : -1);
  let index = 0;
  for (const word of sources) {
    const image = /^--from=/.exec(word.text)?.[0];
    if (
      image &&
      !/^\d+$/.test(word.text.slice(image.length)) &&
      !aliases.has(word.text.slice(image.length).toLowerCase())
    ) {
      bind(reading, { form: 'flag', callee: keyword, name: 'from', value: wordValue(word, image.length) });
    }
    if (!word.text.startsWith('--'))
      bind(reading, { form: 'positional', callee: keyword, name: String(index++), value: wordValue(word) });
  }
}

function readRun(instruction: Instruction, reading: Reading): void {
  const { end, until, documents } = instruction;
  const { text, file } = reading;
  const flags = /^(?:\s{1,200}--[a-z]\S{0,400}){0,20}\s{0,200}/.exec(
    text.slice(instruction.start, Math.min(end, instruction.start + 8000)),
  );
  const start = instruction.start + (flags?.[0].length ?? 0);
  const listed = listAt(text, start, end);
  if (listed) {
    const line = commandLineOf(listed);
    if (line) reading.snippets.push(line);
    return;
  }
  if (/^(?:<<-?(["']?)\w{1,80}\1\s{0,20}){1,20}$/.test(text.slice(start, Math.min(end, start + 400)))) {
    for (const { start: from, end: to, verbatim, dedent } of documents) {
      const body = bodyOf(file, from, to, verbatim, dedent);
      reading.snippets.push({ language: languageOf('', body.text) ?? 'shell', ...body });
    }
    return;
  }
  if (until > start)
    reading.snippets.push({ language: 'shell', text: text.slice(start, until), segments: [{ at: 0, source: start }] });
}

function readCommand(instruction: Instruction, reading: Reading): void {
  const listed = listAt(reading.text, instruction.start, instruction.end);
  if (!listed) {
    readRun(instruction, reading);
    return;
  }
  if (instruction.keyword === 'CMD') reading.stage.command = listed;
  else reading.stage.entrypoint = listed;
}
