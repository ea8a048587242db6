/** The mappings and sequences that a line of YAML may go on with, by their indentation: opened, given a node, and left. */
import { type DocumentNode, depthLimit, type Entry, type Mapping, type Sequence } from './document.js';
import type { Scan } from './flow-words.js';

/** A mapping or sequence that is not ended yet. */
export interface Frame {
  readonly indent: number;
  readonly node: Mapping | Sequence;
  /** The key that has no value yet; for a sequence, a stand-in for the item that has none yet. */
  slot: Entry | undefined;
}

/** The frames around a line, outermost first, and the documents that they belong to. */
export interface Frames extends Pick<Scan, 'faults'> {
  readonly roots: DocumentNode[];
  readonly frames: Frame[];
  /** A document without a root yet. */
  fresh: boolean;
  /** The name that the next node gets. */
  anchor: string | undefined;
  tooDeep: boolean;
}

/** Ends all that is open; a document begins. */
export function endDocument(reader: Frames): void {
  reader.frames.length = 0;
  reader.fresh = true;
  reader.anchor = undefined;
}

/** Adds a key that waits for its value. */
export function startEntry(frame: Frame, key: string): void {
  const entry: Entry = { key, value: undefined };
  if (frame.node.kind === 'mapping') frame.node.entries.push(entry);
  frame.slot = entry;
}

/** Puts a node where the innermost frame waits for one, else among the roots, so that nothing read is lost. */
export function attach(reader: Frames, node: DocumentNode, at: number): void {
  if (reader.anchor !== undefined) node.anchor = reader.anchor;
  reader.anchor = undefined;
  const frame = reader.frames.at(-1);
  if (frame?.slot !== undefined) {
    if (frame.node.kind === 'sequence') frame.node.items.push(node);
    else frame.slot.value = node;
    frame.slot = undefined;
    return;
  }
  if (frame !== undefined || !reader.fresh) reader.faults.push({ code: 'parse-error', at });
  reader.fresh = false;
  reader.roots.push(node);
}

/** Leaves what is indented further. */
export function popTo(reader: Frames, indent: number): void {
  while (reader.frames.length > 0 && reader.frames.at(-1)!.indent > indent) reader.frames.pop();
}

/** The mapping at a column; undefined where it would nest too deep. */
export function openMapping(reader: Frames, column: number, at: number): Frame | undefined {
  popTo(reader, column);
  const top = reader.frames.at(-1);
  // A sequence may stand at the column of the key that holds it; the next key there ends it.
  if (top?.indent === column && top.node.kind === 'sequence') reader.frames.pop();
  const frame = reader.frames.at(-1);
  if (frame?.indent === column && frame.node.kind === 'mapping') return frame;
  return open(reader, { kind: 'mapping', entries: [] }, column, at);
}

/** An item of the sequence at a column; false where it would nest too deep. */
export function openSequence(reader: Frames, column: number, at: number): boolean {
  popTo(reader, column);
  let frame = reader.frames.at(-1);
  if (frame?.indent !== column || frame.node.kind !== 'sequence') {
    frame = open(reader, { kind: 'sequence', items: [] }, column, at);
  }
  if (frame === undefined) return false;
  // An item that got no value still counts.
  if (frame.slot !== undefined && frame.node.kind === 'sequence') frame.node.items.push(undefined);
  frame.slot = { key: '', value: undefined };
  return true;
}

function open(reader: Frames, node: Mapping | Sequence, indent: number, at: number): Frame | undefined {
  if (reader.frames.length >= depthLimit) {
    if (!reader.tooDeep) reader.faults.push({ code: 'nesting-too-deep', at });
    reader.tooDeep = true;
    return undefined;
  }
  const parent = reader.frames.at(-1);
  // Bad indentation below a key that already has its value: the line most likely belongs to the same mapping.
  if (parent !== undefined && parent.slot === undefined && parent.node.kind === node.kind) {
    reader.faults.push({ code: 'parse-error', at });
    const last = parent.node.kind === 'mapping' ? parent.node.entries.at(-1)?.value : parent.node.items.at(-1);
    const frame: Frame = { indent, node: last?.kind === node.kind ? last : parent.node, slot: undefined };
    reader.frames.push(frame);
    return frame;
  }
  attach(reader, node, at);
  const frame: Frame = { indent, node, slot: undefined };
  reader.frames.push(frame);
  return frame;
}
