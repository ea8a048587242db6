/** Finds the sources of a notebook's cells in the raw JSON; outputs and images are jumped over, never decoded. */
import type { Span } from './types.js';

/** A cell: the raw insides of its source strings, still JSON-escaped. */
export interface Cell {
  readonly type: string;
  readonly source: readonly Span[];
  /** Language of the cell, where nbformat 3 states it. */
  readonly language: string | undefined;
}

/** What could be read of a notebook. */
export interface NotebookReading {
  readonly cells: readonly Cell[];
  /** Language or name of the kernel, as written. */
  readonly kernel: string | undefined;
  /** Offset at which the text stopped being JSON; -1 when it is sound. */
  readonly brokenAt: number;
}

interface Scan {
  readonly text: string;
  at: number;
  brokenAt: number;
  readonly cells: Cell[];
  kernel: string | undefined;
  language: string | undefined;
}

/** Breaks that are mended before the rest is given up. */
const maximumMendings = 100;

/** Reads the JSON of a notebook; linear and total. */
export function readCells(text: string): NotebookReading {
  const scan: Scan = { text, at: 0, brokenAt: -1, cells: [], kernel: undefined, language: undefined };
  if (text.charCodeAt(0) === 0xfeff) scan.at = 1;
  let sound = readObject(scan, (key) => topMember(scan, key));
  for (let mended = 0; !sound && mended < maximumMendings; mended++) {
    // Writers sort keys, so a cell goes on from its type.
    const next = text.indexOf('"cell_type"', Math.max(scan.at, scan.brokenAt + 1));
    if (next < 0) break;
    scan.at = next;
    sound = readCell(scan, true) && readRest(scan);
  }
  return { cells: scan.cells, kernel: scan.language ?? scan.kernel, brokenAt: scan.brokenAt };
}

function topMember(scan: Scan, key: string): boolean {
  switch (key) {
    case 'cells':
      return readArray(scan, () => readCell(scan, false));
    case 'worksheets':
      return readArray(scan, () =>
        readObject(scan, (inner) => (inner === 'cells' ? topMember(scan, inner) : skipValue(scan))),
      );
    case 'metadata':
      return readObject(scan, (inner) => kernelMember(scan, inner));
    default:
      return skipValue(scan);
  }
}

function kernelMember(scan: Scan, key: string): boolean {
  if (key !== 'kernelspec' && key !== 'language_info') return skipValue(scan);
  return readObject(scan, (inner) => {
    const value = readText(scan);
    if (value === undefined) return skipValue(scan);
    if (inner === 'language' || (inner === 'name' && key === 'language_info')) scan.language ??= value;
    else if (inner === 'name') scan.kernel ??= value;
    return true;
  });
}

/** Reads a cell; with `inside`, the cursor stands on a key of it. */
function readCell(scan: Scan, inside: boolean): boolean {
  let type = '';
  let language: string | undefined;
  let source: readonly Span[] = [];
  const sound = readMembers(scan, inside, (key) => {
    if (key === 'cell_type') type = readText(scan) ?? '';
    else if (key === 'language') language = readText(scan);
    else if (key === 'source' || key === 'input') {
      const strings: Span[] = [];
      const whole = readStrings(scan, strings);
      source = strings;
      return whole;
    } else return skipValue(scan);
    return true;
  });
  if (type !== '' && source.length > 0) scan.cells.push({ type, source, language });
  return sound;
}

/** Goes on behind a mended cell: more cells, then the rest of the notebook. */
function readRest(scan: Scan): boolean {
  skipBlank(scan);
  while (scan.text.charCodeAt(scan.at) === 44) {
    scan.at++;
    if (!readCell(scan, false)) return false;
    skipBlank(scan);
  }
  if (scan.text.charCodeAt(scan.at) !== 93) return broken(scan);
  scan.at++;
  skipBlank(scan);
  if (scan.text.charCodeAt(scan.at) !== 44) return true;
  scan.at++;
  return readMembers(scan, true, (key) => topMember(scan, key));
}

/** The strings of a value: one, or an array of them. */
function readStrings(scan: Scan, into: Span[]): boolean {
  const one = (): boolean => {
    if (scan.text.charCodeAt(scan.at) !== 34) return skipValue(scan);
    const start = scan.at + 1;
    const sound = skipString(scan);
    into.push({ start, end: sound ? scan.at - 1 : scan.text.length });
    return sound;
  };
  skipBlank(scan);
  return scan.text.charCodeAt(scan.at) === 91 ? readArray(scan, one) : one();
}

function readText(scan: Scan): string | undefined {
  if (scan.text.charCodeAt(scan.at) !== 34) return undefined;
  const start = scan.at + 1;
  return skipString(scan) ? scan.text.slice(start, scan.at - 1) : undefined;
}

function readObject(scan: Scan, member: (key: string) => boolean): boolean {
  return readMembers(scan, false, member);
}

/** Reads `{"key": value, ...}`, or with `inside` what follows its brace; `member` must move past the value. */
function readMembers(scan: Scan, inside: boolean, member: (key: string) => boolean): boolean {
  skipBlank(scan);
  if (!inside) {
    if (scan.text.charCodeAt(scan.at) !== 123) return skipValue(scan);
    scan.at++;
  }
  for (;;) {
    skipBlank(scan);
    const code = scan.text.charCodeAt(scan.at);
    if (code === 125) {
      scan.at++;
      return true;
    }
    if (code === 44) {
      scan.at++;
      continue;
    }
    if (code !== 34) return broken(scan);
    const start = scan.at + 1;
    if (!skipString(scan)) return false;
    const key = scan.text.slice(start, scan.at - 1);
    skipBlank(scan);
    if (scan.text.charCodeAt(scan.at) !== 58) return broken(scan);
    scan.at++;
    skipBlank(scan);
    if (!member(key)) return false;
  }
}

function readArray(scan: Scan, element: () => boolean): boolean {
  if (scan.text.charCodeAt(scan.at) !== 91) return skipValue(scan);
  scan.at++;
  for (;;) {
    skipBlank(scan);
    const code = scan.text.charCodeAt(scan.at);
    if (code === 93) {
      scan.at++;
      return true;
    }
    if (code === 44) scan.at++;
    else if (!element()) return false;
  }
}

/** Moves past any value without looking at what it says. */
function skipValue(scan: Scan): boolean {
  const { text } = scan;
  let depth = 0;
  const first = scan.at;
  for (;;) {
    const code = text.charCodeAt(scan.at);
    if (scan.at >= text.length) return broken(scan);
    if (code === 34) {
      if (!skipString(scan)) return false;
      if (depth === 0) return true;
      continue;
    }
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (depth === 0) return scan.at > first || broken(scan);
      depth--;
      if (depth === 0) {
        scan.at++;
        return true;
      }
    } else if (code === 44 && depth === 0) return scan.at > first || broken(scan);
    // Conflict markers of git, and other lines that no JSON has.
    else if ((code === 60 || code === 62 || code === 61) && text.charCodeAt(scan.at + 1) === code) return broken(scan);
    scan.at++;
  }
}

/** Moves past the string under the cursor, from quote to quote. */
function skipString(scan: Scan): boolean {
  const { text } = scan;
  const start = scan.at;
  for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = close;
    while (text.charCodeAt(backslashes - 1) === 92 && backslashes - 1 > start) backslashes--;
    if ((close - backslashes) % 2 === 0) {
      scan.at = close + 1;
      return true;
    }
  }
  scan.at = text.length;
  if (scan.brokenAt < 0) scan.brokenAt = start;
  return false;
}

function skipBlank(scan: Scan): void {
  for (;;) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    scan.at++;
  }
}

function broken(scan: Scan): false {
  if (scan.brokenAt < 0) scan.brokenAt = Math.min(scan.at, scan.text.length);
  return false;
}
