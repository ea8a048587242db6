/** Reads TOML with positions: tables, arrays of tables, dotted keys, multi-line arrays and strings. */
import { type DocumentReading, depthLimit, type Mapping, problemsOf } from './document.js';
import { readDocuments } from './document-bindings.js';
import { readFlow } from './flow.js';
import { endOfLine, noScan, readString, type Scan } from './flow-words.js';
import { appendTable, enter, tableOf } from './tables.js';
import type { Extractor } from './types.js';

/** TOML. */
export const toml: Extractor = {
  id: 'toml',
  title: 'TOML',
  docs: 'https://toml.io/en/v1.0.0',
  matches: ['*.toml', 'Pipfile', '*.toml.{example,sample,template}'],
  language: 'toml',
  extract({ path, text }) {
    const { roots, faults } = readToml(text);
    const { bindings, snippets } = readDocuments(
      roots,
      {
        style: 'document',
        space: 'local',
        environment: 'capitals',
      },
      text,
    );
    return { bindings, snippets, problems: problemsOf(path, text, faults) };
  },
};

/** The tables of a TOML text as one tree; a line that cannot be read is a fault and is passed over. */
export function readToml(source: string): DocumentReading {
  const root: Mapping = { kind: 'mapping', entries: [] };
  const scan = noScan();
  let table = root;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const char = source[at]!;
    if (char === ' ' || char === '\t' || char === '\n' || char === '\r') at++;
    else if (char === '#') at = endOfLine(source, at);
    else if (char === '[') {
      const array = source[at + 1] === '[';
      const keys = readKeys(source, at + (array ? 2 : 1), scan);
      if (keys === undefined || !source.startsWith(array ? ']]' : ']', keys.end)) {
        scan.faults.push({ code: 'parse-error', at });
        at = endOfLine(source, at);
        continue;
      }
      const parent = keys.parts.slice(0, -1).reduce(tableOf, root);
      table = (array ? appendTable : tableOf)(parent, keys.parts.at(-1)!);
      at = endOfStatement(source, keys.end + (array ? 2 : 1), scan);
    } else at = readPair(source, at, table, scan);
  }
  return { roots: [root], faults: scan.faults };
}

function readPair(source: string, at: number, table: Mapping, scan: Scan): number {
  const keys = readKeys(source, at, scan);
  if (keys === undefined || source[keys.end] !== '=') {
    scan.faults.push({ code: 'parse-error', at });
    return endOfLine(source, at);
  }
  let from = keys.end + 1;
  while (source[from] === ' ' || source[from] === '\t') from++;
  if (from >= source.length || '\r\n#'.includes(source[from]!)) {
    scan.faults.push({ code: 'parse-error', at });
    return endOfLine(source, from);
  }
  if (source[from] === '"' || source[from] === "'") {
    const string = readString(source, from, 'toml', scan, -1);
    if (string === undefined) {
      scan.faults.push({ code: 'parse-error', at: from });
      return endOfLine(source, from);
    }
    enter(table, keys.parts, string.node);
    return endOfStatement(source, string.end, scan);
  }
  const value = readFlow(source, from, 'toml', scan);
  enter(table, keys.parts, value.node);
  // A fault inside an array leaves the place anywhere; the next line is a safe place to go on.
  return value.end > from ? endOfStatement(source, value.end, scan) : endOfLine(source, from);
}

/** A dotted key, bare or quoted, and where the sign after it stands; undefined when there is none. */
function readKeys(
  source: string,
  from: number,
  scan: Scan,
): { readonly parts: string[]; readonly end: number } | undefined {
  const parts: string[] = [];
  let at = from;
  const skip = (): void => {
    while (source[at] === ' ' || source[at] === '\t') at++;
  };
  for (;;) {
    skip();
    const quoted = source[at] === '"' || source[at] === "'" ? readString(source, at, 'toml', scan, -1) : undefined;
    if (quoted === undefined) {
      const begin = at;
      while (at < source.length && /[\w-]/.test(source[at]!)) at++;
      if (at === begin) return undefined;
      parts.push(source.slice(begin, at));
    } else {
      parts.push(quoted.node.text);
      at = quoted.end;
    }
    skip();
    if (parts.length > depthLimit) return undefined;
    if (source[at] !== '.') return { parts, end: at };
    at++;
  }
}

/** The end of the line; anything but a comment before it is a fault. */
function endOfStatement(source: string, from: number, scan: Scan): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t') at++;
  const end = endOfLine(source, at);
  if (at < end && source[at] !== '#' && source[at] !== '\r') scan.faults.push({ code: 'parse-error', at });
  return end;
}
