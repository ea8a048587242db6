/** The compiled catalog as it lies in its file: a head, then sections of lines. */
import { readFileSync } from 'node:fs';

/** The first line of the file, as JSON. */
export interface Head {
  /** ISO date of the newest file of data. */
  readonly date: string;
  readonly version: string;
  /** By table, the source of rows that tell none, as rows write it. */
  readonly usual: Readonly<Record<string, unknown>>;
  /** Letters of each section, in order and without its title; ASCII alone, so letters are bytes. */
  readonly sections: Readonly<Record<string, number>>;
}

/** The catalog in sections. */
export interface Sections {
  readonly head: Head;
  /** The lines of a section, a line break around each. */
  section(name: string): string;
}

/** The line in front of a section, for people. */
export function titleOf(name: string): string {
  return `# ${name}`;
}

/**
 * Reads the file that lies beside the program: it is the program's own, so this is no input. A module with the same text takes the
 * engine three times as long, because it looks at each letter of it.
 */
export function openSections(): Sections {
  // This address is right from `src` and from `lib`, and the bundler puts the file where the bundle finds it.
  const text = readFileSync(new URL('../../src/catalog/catalog.txt', import.meta.url), 'latin1');
  let end = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, end)) as Head;
  const places = new Map<string, readonly [start: number, end: number]>();
  for (const [name, length] of Object.entries(head.sections)) {
    const start = end + 1 + titleOf(name).length;
    end = start + length;
    places.set(name, [start, end + 1]);
  }
  return { head, section: (name) => text.slice(...(places.get(name) ?? [0, 0])) };
}
