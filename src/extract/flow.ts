/** Reads values in brackets and braces without recursion: JSON, flow collections of YAML, arrays and inline tables of TOML. */
import { type DocumentNode, depthLimit, type Fault, type Mapping, type Scalar, type Sequence } from './document.js';
import {
  endOfComment,
  endOfLine,
  endOfPlain,
  endOfWord,
  leavesParent,
  type Notation,
  readString,
  type Scan,
  startsComment,
} from './flow-words.js';
import { enter } from './tables.js';

/** Longest dotted key of an inline table, in UTF-16 units; bounds the tables that one key can make. */
const dottedKeyLength = 200;

interface Frame {
  readonly node: Mapping | Sequence;
  readonly at: number;
  key: Scalar | undefined;
  /** The last value read, not yet committed by a comma or a closing bracket. */
  pending: DocumentNode | undefined;
  anchor: string | undefined;
  /** Segments of the pending text when it is a bare text over several lines. */
  pieces: { at: number; source: number }[] | undefined;
}

interface State {
  readonly notation: Notation;
  readonly faults: Fault[];
  readonly frames: Frame[];
  root: DocumentNode | undefined;
  /** Open brackets below the depth limit, whose content is passed over. */
  skipped: number;
}

const jsonWord = /^(?:true|false|null|[-+]?(?:NaN|Infinity|0x[\da-f]{1,16}|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))$/i;

/** Reads the value that begins at `start`; in YAML, lines indented no deeper than `parentIndent` end it. Faults go to `scan`. */
export function readFlow(
  source: string,
  start: number,
  notation: Notation,
  scan: Scan,
  parentIndent = -1,
): { readonly node: DocumentNode | undefined; readonly end: number } {
  const state: State = { notation, faults: scan.faults, frames: [], root: undefined, skipped: 0 };
  let at = start;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const inside = state.frames.length > 0;
    if (code === 32 || code === 9 || code === 13 || code === 0xfeff) at++;
    else if (code === 10) {
      if (notation === 'yaml' && inside && leavesParent(source, at + 1, parentIndent)) break;
      at++;
    } else if (code === 91 || (code === 123 && !(notation === 'yaml' && source.charCodeAt(at + 1) === 123))) {
      open(state, code === 91 ? { kind: 'sequence', items: [] } : { kind: 'mapping', entries: [] }, at++);
    } else if (!inside && (code === 44 || code === 93 || code === 125 || code === 58 || code === 61)) break;
    else if (code === 93 || code === 125) close(state, code === 93 ? 'sequence' : 'mapping', at++);
    else if (code === 44) separate(state, at++);
    else if (code === (notation === 'toml' ? 61 : 58)) bind(state, at++);
    else if (startsComment(source, at, notation)) at = endOfComment(source, at);
    else if (code === 34 || code === 39) {
      const string = readString(source, at, notation, scan, parentIndent);
      if (string === undefined) fail(state, at);
      else place(state, string.node, at);
      at = string?.end ?? endOfLine(source, at);
    } else if (notation === 'yaml' && (code === 33 || code === 38 || code === 42)) {
      const end = endOfWord(source, at);
      mark(state, code, source.slice(at + 1, end), at, end);
      at = end;
    } else {
      const end = endOfPlain(source, at, notation, inside);
      placePlain(state, source.slice(at, end).trimEnd(), at);
      at = end;
    }
    if (state.root !== undefined && state.frames.length === 0) return { node: state.root, end: at };
  }
  if (state.frames.length > 0) fail(state, state.frames[0]!.at);
  for (let frame = state.frames.pop(); frame !== undefined; frame = state.frames.pop()) {
    commit(state, frame, at);
    state.root = frame.node;
  }
  return { node: state.root, end: at };
}

function fail(state: State, at: number): void {
  state.faults.push({ code: 'parse-error', at });
}

function open(state: State, node: Mapping | Sequence, at: number): void {
  if (state.skipped > 0 || state.frames.length >= depthLimit) {
    if (state.skipped++ === 0) state.faults.push({ code: 'nesting-too-deep', at });
    return;
  }
  if (state.frames.length > 0) place(state, node, at);
  state.frames.push({ node, at, key: undefined, pending: undefined, anchor: undefined, pieces: undefined });
}

function close(state: State, kind: Frame['node']['kind'], at: number): void {
  if (state.skipped > 0) {
    state.skipped--;
    return;
  }
  if (state.frames.at(-1)!.node.kind !== kind) {
    fail(state, at);
    // A stray bracket is passed over; a forgotten one is taken as closed here.
    if (state.frames.at(-2)?.node.kind !== kind) {
      endPlain(state.frames.at(-1)!);
      return;
    }
    commit(state, state.frames.pop()!, at);
  }
  const closed = state.frames.pop()!;
  commit(state, closed, at);
  if (state.frames.length === 0) state.root = closed.node;
}

function separate(state: State, at: number): void {
  if (state.skipped > 0) return;
  const frame = state.frames.at(-1)!;
  if (state.notation !== 'yaml' && frame.pending === undefined) fail(state, at);
  commit(state, frame, at);
}

/** A colon or equals sign: what stood before it is the key. */
function bind(state: State, at: number): void {
  if (state.skipped > 0) return;
  const frame = state.frames.at(-1)!;
  const key = frame.pending;
  const allowed = state.notation === 'yaml' || frame.node.kind === 'mapping';
  if (key?.kind !== 'scalar' || frame.key !== undefined || !allowed) {
    fail(state, at);
    endPlain(frame);
    return;
  }
  frame.key = key;
  frame.pending = undefined;
}

/** `{ a: b: c }`, `{ a: b] c }`: what comes behind a stray sign does not go on with what stood before it. */
function endPlain(frame: Frame): void {
  if (frame.pending?.kind === 'scalar') frame.pending = { ...frame.pending, style: 'literal' };
}

function place(state: State, node: DocumentNode, at: number): void {
  if (state.skipped > 0) return;
  const frame = state.frames.at(-1);
  if (frame === undefined) {
    state.root = node;
    return;
  }
  if (frame.anchor !== undefined) node.anchor = frame.anchor;
  frame.anchor = undefined;
  if (frame.pending !== undefined) {
    fail(state, at);
    commit(state, frame, at);
  }
  frame.pending = node;
}

function placePlain(state: State, text: string, at: number): void {
  const top = state.frames.at(-1);
  const pending = top?.pending;
  if (state.notation === 'yaml' && pending?.kind === 'scalar' && pending.style === 'plain' && state.skipped === 0) {
    // A bare text goes on over lines; the list of its pieces is shared, so that many lines stay linear.
    top!.pieces = pending.segments === undefined ? [{ at: 0, source: pending.span.start }] : top!.pieces!;
    top!.pieces.push({ at: pending.text.length + 1, source: at });
    const span = { start: pending.span.start, end: at + text.length };
    top!.pending = { kind: 'scalar', text: `${pending.text} ${text}`, span, style: 'plain', segments: top!.pieces };
    return;
  }
  if (state.notation === 'json' && state.skipped === 0 && !jsonWord.test(text)) {
    // JSON5 allows bare keys.
    const key = top?.node.kind === 'mapping' && top.key === undefined && /^[A-Za-z_$][\w$]{0,63}$/.test(text);
    if (!key) fail(state, at);
  }
  // Only YAML has texts without quotes.
  const style = state.notation === 'yaml' ? 'plain' : 'literal';
  place(state, { kind: 'scalar', text, span: { start: at, end: at + text.length }, style }, at);
}

function mark(state: State, code: number, name: string, at: number, end: number): void {
  const frame = state.frames.at(-1);
  if (code === 42) place(state, { kind: 'alias', name, span: { start: at, end } }, at);
  else if (code === 38 && frame !== undefined) frame.anchor = name;
}

function commit(state: State, frame: Frame, at: number): void {
  const { node, key, pending } = frame;
  frame.key = undefined;
  frame.pending = undefined;
  if (node.kind === 'sequence') {
    if (key !== undefined) node.items.push({ kind: 'mapping', entries: [{ key: key.text, value: pending }] });
    else if (pending !== undefined) node.items.push(pending);
  } else if (key !== undefined) {
    if (pending === undefined && state.notation !== 'yaml') fail(state, at);
    if (state.notation === 'toml' && key.style === 'literal' && key.text.includes('.')) {
      enter(
        node,
        key.text
          .slice(0, dottedKeyLength)
          .split('.')
          .map((part) => part.trim()),
        pending,
      );
    } else node.entries.push({ key: key.text, value: pending });
  } else if (pending !== undefined) {
    if (state.notation !== 'yaml') fail(state, at);
    if (pending.kind === 'scalar') node.entries.push({ key: pending.text, value: undefined });
  }
}
