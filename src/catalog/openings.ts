/** From a name to everything that is known to begin it. */
import { linesOf, once } from './sorted.js';

/** An opening that a name has. */
export interface Opening {
  readonly opening: string;
  readonly meaning: string;
}

/**
 * A look-up of all openings that a name has, the longest first, in lines `<opening><tab><meaning>`, ascending by code units of the
 * opening. A third part tells how many lines before it the longest other opening stands that this one begins with, if there is one.
 */
export function openingsOf(read: () => string): (name: string) => readonly Opening[] {
  const lines = once(() => linesOf(read()));
  return (name) => {
    const all = lines();
    // No opening holds a blank. What ends one is before a line break, so whole lines compare as their openings do.
    const blank = name.search(/[\0- ]/);
    const text = `${blank < 0 ? name : name.slice(0, blank)}\n`;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (all[middle]! < text) low = middle + 1;
      else high = middle;
    }
    const found: Opening[] = [];
    // The last one that is not behind the name begins with all of them: what stands between two texts begins as both do.
    for (let place = low - 1; place >= 0; ) {
      const [opening = '', meaning = '', back] = all[place]!.split('\t');
      if (name.startsWith(opening)) found.push({ opening, meaning });
      place = back === undefined ? -1 : place - Number(back);
    }
    return found;
  };
}
