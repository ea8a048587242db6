/** From a name to everything that is known to begin it. */
import { linesOf, once } from './sorted.js';

/** Openings as they are compiled: columns of lines, a line break around each. */
export interface OpeningsText {
  /** The openings, ascending by code units. */
  openings(): string;
  /** Beside each: what it means. */
  meanings(): string;
  /** Beside each: the longest other opening that it begins with, or nothing. */
  shorter(): string;
}

/** An opening that a name has. */
export interface Opening {
  readonly opening: string;
  readonly meaning: string;
}

/** A look-up of all openings that a name has, the longest first. */
export function openingsOf(text: OpeningsText): (name: string) => readonly Opening[] {
  const openings = once(() => linesOf(text.openings()));
  const meanings = once(() => linesOf(text.meanings()));
  const shorter = once(() => linesOf(text.shorter()));
  return (name) => {
    const all = openings();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (all[middle]! <= name) low = middle + 1;
      else high = middle;
    }
    const found: Opening[] = [];
    // The last one that is not behind the name begins with all of them: what stands between two texts begins as both do.
    for (let place = low - 1; place >= 0; place = all.indexOf(shorter()[place]!)) {
      const opening = all[place]!;
      if (name.startsWith(opening)) found.push({ opening, meaning: meanings()[place]! });
    }
    return found;
  };
}
