/** Material for laws that hold for every extractor: a name that it reads, and pieces of its own language, cut from its own fixtures. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/discover/decode.js';
import type { Extractor } from '../../src/extract/types.js';

const home = 'fixtures/extract';

/** What an extractor reads. */
export interface Specimen {
  /** A path that leads to the extractor. */
  readonly path: string;
  readonly texts: readonly string[];
  /** Words, blanks and signs of the texts, each once. */
  readonly pieces: readonly string[];
  /** Lines of the texts, each once. */
  readonly lines: readonly string[];
}

/** The fixtures of one extractor as material; `select` says which extractor reads a path. */
export function specimenOf({ id }: Extractor, select: (path: string) => Extractor | undefined): Specimen {
  const files = readdirSync(join(home, id), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const path = name.split(/[\\/]/).slice(1).join('/');
      const own = path !== 'expected.json' && select(path)?.id === id && statSync(join(home, id, name)).isFile();
      return own ? [{ path, text: decode(readFileSync(join(home, id, name))) }] : [];
    });
  const texts = files.map(({ text }) => text);
  return {
    path: files[0]!.path,
    texts,
    pieces: [...new Set(texts.flatMap((text) => text.match(/[\w./:@-]+|\s+|[^\w\s]/g) ?? []))],
    lines: [...new Set(texts.flatMap((text) => text.split('\n')))],
  };
}

/** A small seeded generator of numbers in 0..below-1 (mulberry32), so that a failure can be repeated. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
