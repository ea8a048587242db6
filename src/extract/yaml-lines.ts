/** Reads block YAML line by line into a tree; survives Helm and Jinja lines, tabs, several documents and bad indentation. */
import type { DocumentReading } from './document.js';
import { endOfLine, noScan, type Scan } from './flow-words.js';
import {
  attach,
  endDocument,
  type Frame,
  type Frames,
  openMapping,
  openSequence,
  popTo,
  startEntry,
} from './yaml-frames.js';
import { isBlank, readKey } from './yaml-keys.js';
import { isContent, nextLine, readProperty, readValue } from './yaml-values.js';

interface Reader extends Scan, Frames {
  readonly source: string;
  templated: boolean;
  /** Where a search for the end of a template action came to nothing. */
  unclosedAction: boolean;
}

/** The documents of a YAML text and its faults; a text with template lines has no faults but nesting. */
export function readYamlLines(source: string): DocumentReading {
  const reader: Reader = {
    source,
    ...noScan(),
    templated: false,
    unclosedAction: false,
    roots: [],
    frames: [],
    fresh: true,
    anchor: undefined,
    tooDeep: false,
  };
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) at = readLine(reader, at);
  const faults = reader.templated ? reader.faults.filter((fault) => fault.code !== 'parse-error') : reader.faults;
  return { roots: reader.roots, faults };
}

/** Reads the line at `lineStart`, and the lines that its value takes; returns where the next line begins. */
function readLine(reader: Reader, lineStart: number): number {
  const { source } = reader;
  let at = lineStart;
  let code = source.charCodeAt(at);
  while (code === 32 || code === 9) {
    if (code === 9) return readTabbed(reader, lineStart);
    code = source.charCodeAt(++at);
  }
  if (code === 10) return at + 1;
  if (code === 35 || code === 13 || at >= source.length) return nextLine(source, at);
  if (code === 123 && (source.charCodeAt(at + 1) === 123 || source.charCodeAt(at + 1) === 37)) {
    const end = afterTemplateLine(reader, at);
    if (end !== undefined) return end;
  }
  if (at === lineStart && (code === 45 || code === 46 || code === 37)) {
    const marker = source.slice(at, at + 3);
    if ((marker === '---' || marker === '...') && isBlank(source, at + 3)) {
      endDocument(reader);
      at += 3;
      while (source.charCodeAt(at) === 32) at++;
      return isContent(source, at) ? readContent(reader, at, at - lineStart) : nextLine(source, at);
    }
    if (code === 37 && reader.fresh) return nextLine(source, at);
  }
  return readContent(reader, at, at - lineStart);
}

/** A tab in the indentation is a fault of YAML; we count it as two columns and go on. */
function readTabbed(reader: Reader, lineStart: number): number {
  const { source } = reader;
  let at = lineStart;
  let column = 0;
  for (; source[at] === ' ' || source[at] === '\t'; at++) column += source[at] === '\t' ? 2 : 1;
  if (!isContent(source, at)) return nextLine(source, at);
  reader.faults.push({ code: 'parse-error', at: lineStart });
  return readContent(reader, at, column);
}

/** Where the next line begins when this line holds template actions and nothing else. */
function afterTemplateLine(reader: Reader, from: number): number | undefined {
  const { source } = reader;
  let at = from;
  while (source.startsWith('{{', at) || source.startsWith('{%', at)) {
    const close = reader.unclosedAction ? -1 : source.indexOf(source[at + 1] === '{' ? '}}' : '%}', at + 2);
    if (close === -1) {
      reader.unclosedAction = true;
      return undefined;
    }
    at = close + 2;
    while (source[at] === ' ' || source[at] === '\t') at++;
  }
  if (isContent(source, at)) return undefined;
  reader.templated = true;
  return nextLine(source, at);
}

function readContent(reader: Reader, from: number, fromColumn: number): number {
  const { source } = reader;
  let at = from;
  let column = fromColumn;
  for (;;) {
    const code = source.charCodeAt(at);
    if ((code === 63 || code === 58) && isBlank(source, at + 1)) return readComplexKey(reader, at, column);
    if (code === 45 && isBlank(source, at + 1)) {
      const begin = at;
      if (!openSequence(reader, column, at)) return nextLine(source, at);
      at++;
      while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
      if (!isContent(source, at)) return nextLine(source, at);
      column += at - begin;
      continue;
    }
    const key = readKey(source, at);
    if (key !== undefined) return readEntry(reader, key, column, at);
    if ((code === 38 || code === 33) && !isBlank(source, at + 1)) {
      const property = readProperty(source, at);
      if (property.anchor !== undefined) reader.anchor = property.anchor;
      column += property.end - at;
      at = property.end;
      if (!isContent(source, at)) return nextLine(source, at);
      continue;
    }
    popTo(reader, column - 1);
    const frame = reader.frames.at(-1);
    const parentIndent = frame?.indent ?? -1;
    const value = readValue(reader, at, parentIndent);
    if (value.node !== undefined) attach(reader, value.node, at);
    return value.next;
  }
}

function readEntry(reader: Reader, key: { text: string; end: number }, column: number, at: number): number {
  const { source } = reader;
  const frame = openMapping(reader, column, at);
  if (frame === undefined) return nextLine(source, at);
  startEntry(frame, key.text);
  return readEntryValue(reader, frame, key.end);
}

/** `? key` on one line and `: value` on another; the key is taken as plain text. */
function readComplexKey(reader: Reader, at: number, column: number): number {
  const { source } = reader;
  const frame = openMapping(reader, column, at);
  if (frame === undefined) return nextLine(source, at);
  if (source.charCodeAt(at) === 58 && frame.slot !== undefined) {
    let from = at + 1;
    while (source.charCodeAt(from) === 32) from++;
    return isContent(source, from) ? readContent(reader, from, column + from - at) : nextLine(source, from);
  }
  const end = endOfLine(source, at);
  startEntry(frame, source.slice(at + 1, end).trim());
  return nextLine(source, end);
}

function readEntryValue(reader: Reader, frame: Frame, keyEnd: number): number {
  const { source } = reader;
  let from = keyEnd;
  for (;;) {
    while (source.charCodeAt(from) === 32 || source.charCodeAt(from) === 9) from++;
    if (!isContent(source, from)) return nextLine(source, from);
    const code = source.charCodeAt(from);
    if (code !== 38 && code !== 33) break;
    const property = readProperty(source, from);
    if (property.anchor !== undefined) reader.anchor = property.anchor;
    from = property.end;
  }
  const value = readValue(reader, from, frame.indent);
  if (value.node !== undefined) attach(reader, value.node, from);
  return value.next;
}
