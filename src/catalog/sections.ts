/** The compiled catalog as it lies in its file: a head, then sections of lines; read where somebody asks. */
import { openSync, readSync } from 'node:fs';
import { type Blocks, type Sorted, sorted } from './sorted.js';

/** The first line of the file, as JSON. */
export interface Head {
  /** ISO date of the newest file of data. */
  readonly date: string;
  readonly version: string;
  /** By table, the source of rows that tell none, as rows write it. */
  readonly usual: Readonly<Record<string, unknown>>;
  /** Sections by name, in the order of the file. */
  readonly sections: Readonly<Record<string, SectionHead>>;
}

/** How a section is read. */
interface SectionHead {
  /** Letters of its lines, without its title; ASCII alone, so letters are bytes. */
  readonly length: number;
  /** Where its keys stand, if it is searched. */
  readonly blocks?: Blocks;
}

/** The catalog in sections. */
export interface Sections {
  readonly head: Head;
  /** The lines of a section, a line break around each. */
  section(name: string): string;
  /** The lines of a section that is searched. */
  sorted(name: string): Sorted;
}

/** The line in front of a section, for people. */
export function titleOf(name: string): string {
  return `# ${name}`;
}

/** Bytes in which the head is looked for first. */
const headLength = 1 << 15;

/**
 * Opens the file that lies beside the program: it is the program's own, so this is no input. A scan asks for some tens of its
 * thousands of rows, so only the blocks that hold them are read, and the file stays open until the process ends.
 */
export function openSections(): Sections {
  // This address is right from `src` and from `lib`, and the bundler puts the file where the bundle finds it.
  const file = openSync(new URL('../../src/catalog/catalog.txt', import.meta.url), 'r');
  let bytes = Buffer.allocUnsafeSlow(headLength);
  const read = (from: number, to: number): string => {
    if (bytes.length < to - from) bytes = Buffer.allocUnsafeSlow(to - from);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, to - from, from));
  };
  let start = read(0, headLength);
  while (!start.includes('\n')) start = read(0, start.length * 2);
  let end = start.indexOf('\n');
  const head = JSON.parse(start.slice(0, end)) as Head;
  const places = new Map<string, readonly [start: number, end: number]>();
  for (const [name, { length }] of Object.entries(head.sections)) {
    const start = end + 1 + titleOf(name).length;
    end = start + length;
    places.set(name, [start, end + 1]);
  }
  return {
    head,
    section: (name) => read(...places.get(name)!),
    sorted(name) {
      const [start] = places.get(name)!;
      return sorted(head.sections[name]!.blocks!, (from, to) => read(start + from, start + to));
    },
  };
}
