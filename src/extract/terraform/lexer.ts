/** Cuts HCL into tokens; quoted templates and heredocs into texts and holes, each bracket knowing its partner. */

/** Kinds of tokens. */
export const kinds = {
  end: 0,
  word: 1,
  number: 2,
  sign: 3,
  line: 4,
  /** Start of a quoted template or heredoc. */
  open: 5,
  /** Raw characters inside a template. */
  text: 6,
  /** `${` or `%{`. */
  hole: 7,
  holeEnd: 8,
  close: 9,
} as const;

/** Tokens by column, with sentinels of kind `end` behind the last. */
export interface Tokens {
  readonly source: string;
  readonly count: number;
  readonly kind: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** For what opens: index of what closes it, or of the token that cut it short. */
  readonly partner: Int32Array;
  /** Some string, comment or bracket had no end. */
  readonly torn: boolean;
}

/** Raw characters of a token. */
export function rawOf(tokens: Tokens, index: number): string {
  return tokens.source.slice(tokens.start[index]!, tokens.end[index]!);
}

interface Mode {
  readonly kind: 'code' | 'quote' | 'heredoc';
  /** Open braces inside a hole. */
  braces: number;
  /** Of a heredoc: offset where its text ends, and where its marker ends. */
  readonly textEnd: number;
  readonly markerEnd: number;
}

const numberAt = /\d[\d.]{0,40}(?:[eE][+-]?\d{1,5})?/y;
const heredocAt = /<<-?([\p{L}_][\p{L}\p{N}_-]{0,63})[ \t]{0,16}\r?\n/uy;
const signs = ['...', '==', '!=', '<=', '>=', '&&', '||', '=>', '::'];

/** Tokens of an HCL text. */
export function tokenize(source: string): Tokens {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let markers: ReadonlyMap<string, readonly number[]> | undefined;
  const modes: Mode[] = [{ kind: 'code', braces: 0, textEnd: 0, markerEnd: 0 }];
  let torn = false;
  let at = 0;
  const push = (of: number, from: number, to: number): void => {
    kind.push(of);
    start.push(from);
    end.push(to);
    at = to;
  };

  const inTemplate = (mode: Mode): void => {
    const quoted = mode.kind === 'quote';
    const limit = quoted ? source.length : mode.textEnd;
    const from = at;
    let i = at;
    for (; i < limit; i++) {
      const code = source.charCodeAt(i);
      if (quoted && (code === 34 || code === 10)) break;
      if (quoted && code === 92) i++;
      else if ((code === 36 || code === 37) && source.charCodeAt(i + 1) === 123) break;
      else if ((code === 36 || code === 37) && source.charCodeAt(i + 1) === code && source.charCodeAt(i + 2) === 123)
        i += 2;
    }
    i = Math.min(i, limit);
    if (i > from) push(kinds.text, from, i);
    const code = source.charCodeAt(i);
    if (i < limit && (code === 36 || code === 37)) {
      push(kinds.hole, i, i + (source[i + 2] === '~' ? 3 : 2));
      modes.push({ kind: 'code', braces: 0, textEnd: 0, markerEnd: 0 });
    } else if (quoted) {
      if (code !== 34) torn = true;
      push(kinds.close, i, code === 34 ? i + 1 : i);
      modes.pop();
    } else {
      push(kinds.close, i, mode.markerEnd);
      modes.pop();
    }
  };

  const inCode = (mode: Mode): void => {
    const code = source.charCodeAt(at);
    if (code === 10) push(kinds.line, at, at + 1);
    else if (code <= 32 || code === 0xfeff || code === 0xa0) at++;
    else if (code === 35 || (code === 47 && source.charCodeAt(at + 1) === 47)) {
      const stop = source.indexOf('\n', at);
      at = stop < 0 ? source.length : stop;
    } else if (code === 47 && source.charCodeAt(at + 1) === 42) {
      const stop = source.indexOf('*/', at + 2);
      if (stop < 0) torn = true;
      at = stop < 0 ? source.length : stop + 2;
    } else if (code === 34) {
      push(kinds.open, at, at + 1);
      modes.push({ kind: 'quote', braces: 0, textEnd: 0, markerEnd: 0 });
    } else if (code === 60 && source.charCodeAt(at + 1) === 60 && matches(heredocAt)) {
      const opened = heredocAt.lastIndex;
      const marker = /[\p{L}_][\p{L}\p{N}_-]{0,63}/u.exec(source.slice(at, opened))![0];
      push(kinds.open, at, opened);
      markers ??= markerLines(source);
      const found = heredocEnd(source, opened, marker, markers.get(marker) ?? []);
      // As in HCL itself, a heredoc without its marker lasts to the end of the file.
      if (found === undefined) torn = true;
      modes.push({ kind: 'heredoc', braces: 0, ...(found ?? { textEnd: source.length, markerEnd: source.length }) });
    } else if (code === 125 && modes.length > 1 && mode.braces === 0) {
      push(kinds.holeEnd, at, at + 1);
      modes.pop();
    } else if (isLetter(code)) push(kinds.word, at, wordEnd(source, at));
    else if (code >= 48 && code <= 57 && matches(numberAt)) push(kinds.number, at, numberAt.lastIndex);
    else {
      if (code === 123) mode.braces++;
      else if (code === 125 && mode.braces > 0) mode.braces--;
      const single =
        code === 123 || code === 125 || code === 91 || code === 93 || code === 40 || code === 41 || code === 44;
      const long = single ? undefined : signs.find((sign) => source.startsWith(sign, at));
      push(kinds.sign, at, at + (long?.length ?? 1));
    }
  };

  const matches = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(source);
  };

  for (;;) {
    const mode = modes[modes.length - 1]!;
    if (mode.kind === 'code') {
      if (at >= source.length) break;
      inCode(mode);
    } else {
      inTemplate(mode);
    }
  }
  if (modes.length > 1) torn = true;
  const count = kind.length;
  for (let i = 0; i < 4; i++) push(kinds.end, source.length, source.length);
  const partner = new Int32Array(count + 4).fill(count);
  const unpaired = pair({ source, kind, start }, count, partner);
  return { source, count, kind, start, end, partner, torn: torn || unpaired };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function wordEnd(source: string, from: number): number {
  let at = from + 1;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45) break;
  }
  return at;
}

const markerLine = /^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u;

/** Offsets of the lines that hold nothing but a word, by that word: one search for all heredocs of a file. */
function markerLines(source: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (let line = 0; line < source.length; ) {
    const stop = source.indexOf('\n', line);
    const lineEnd = stop < 0 ? source.length : stop;
    const word = lineEnd - line < 512 ? source.slice(line, lineEnd).trim() : '';
    if (markerLine.test(word)) {
      const known = lines.get(word);
      if (known) known.push(line);
      else lines.set(word, [line]);
    }
    line = lineEnd + 1;
  }
  return lines;
}

/** Where the line with the marker begins, and where the marker ends. */
function heredocEnd(
  source: string,
  from: number,
  marker: string,
  lines: readonly number[],
): { textEnd: number; markerEnd: number } | undefined {
  let low = 0;
  for (let high = lines.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line === undefined ? undefined : { textEnd: line, markerEnd: source.indexOf(marker, line) + marker.length };
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const furthest = 32;

function pair(
  { source, kind, start }: { source: string; kind: readonly number[]; start: readonly number[] },
  count: number,
  partner: Int32Array,
): boolean {
  const open: number[] = [];
  const wanted: string[] = [];
  let torn = false;
  for (let i = 0; i < count; i++) {
    const k = kind[i];
    const char = k === kinds.sign ? source[start[i]!]! : '';
    const closer =
      k === kinds.sign ? closing[char] : k === kinds.open ? 'close' : k === kinds.hole ? 'hole' : undefined;
    if (closer !== undefined) {
      open.push(i);
      wanted.push(closer);
      continue;
    }
    const ends =
      k === kinds.close
        ? 'close'
        : k === kinds.holeEnd
          ? 'hole'
          : char === ')' || char === ']' || char === '}'
            ? char
            : '';
    if (ends === '') continue;
    const lowest = Math.max(0, wanted.length - furthest);
    let level = wanted.length - 1;
    while (level >= lowest && wanted[level] !== ends) level--;
    if (level < lowest) {
      torn = true;
      continue;
    }
    if (level < wanted.length - 1) torn = true;
    for (let j = level; j < open.length; j++) partner[open[j]!] = i;
    open.length = level;
    wanted.length = level;
  }
  return torn || open.length > 0;
}
