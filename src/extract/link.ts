/** Follows names to the literals behind them, within a file, between modules, through environment, values files and variables. */
import type { Problem } from '../problem.js';
import { type Definitions, keyOf, type Standing } from './definitions.js';
import type { PlacedValue } from './placed-value.js';
import type { Location } from './types.js';

/** A literal reached from a place, and the hops on the way, from the literal outwards. */
interface Reached {
  readonly text: string;
  readonly location: Location;
  readonly via: readonly Location[];
  /** Set when the text is put together: the length of its longest part, which is the one at `location`. */
  readonly longest?: number;
}

/** Hops from a use to its literal (issue: up to five, over several files and formats). */
const maximumHops = 5;
/** Alternatives that one place may resolve to. */
const maximumReached = 24;
/** Values looked at for one use, and for all uses in one file: names that define each other have no end of alternatives. */
const maximumSteps = { use: 50_000, file: 500_000 } as const;

/** Follows values as far as the names in them are known. */
export interface Linker {
  /** Every literal that `value`, standing in `path`, can be; empty when nothing is known. */
  reach(value: PlacedValue, path: string): readonly Reached[];
  /** The files in which some name could not be followed to the end. */
  problems(): readonly Problem[];
}

/** A linker over what is defined by now. */
export function linker({ lookUp, guess, entryAt }: Pick<Definitions, 'lookUp' | 'guess' | 'entryAt'>): Linker {
  /** What names mean in a file, as far as asked, and what the answers have cost. */
  const answers = new Map<string, { steps: number; readonly names: Map<string, readonly Reached[]> }>();
  const cut = new Set<string>();

  const follow = ({ value, path }: Standing, hops: number, walk: Walk): readonly Reached[] => {
    if (--walk.left.steps < 0) return [];
    switch (value.kind) {
      case 'text':
        return [{ text: value.text, location: value.location, via: [] }];
      case 'either':
      case 'list':
        return shortest(value.parts.flatMap((part) => follow({ path, value: part }, hops, walk)));
      case 'join': {
        // What cannot be known as a whole is not looked up in parts.
        if (!walk.ends && value.parts.some(({ kind }) => kind === 'opaque')) return [];
        const none: readonly Reached[] = [{ text: '', location: value.location, via: [] }];
        let texts = none;
        let cut = false;
        for (const part of value.parts) {
          // The same name may stand in it twice, or beside it.
          const options = follow({ path, value: part }, hops, { ...walk, visited: new Map() });
          texts = firstOf(texts, (head) => options.map((option) => concatenated(head, option)));
          if (texts.length > 0) continue;
          if (!walk.ends) return [];
          texts = none;
          cut = true;
        }
        const whole = texts.filter((reached) => reached.text !== '');
        return cut ? whole.map((reached) => ({ ...reached, text: reached.text.replace(/^[\\/]+/, '') })) : whole;
      }
      case 'name': {
        if (hops >= maximumHops) return [];
        // `MODEL: ${MODEL:-default}`: what that variable can be is being looked up already.
        const crossing = value.space === 'local' || value.space === 'module' ? undefined : keyOf(value);
        if (crossing !== undefined && walk.crossed.has(crossing)) return [];
        const crossed = crossing === undefined ? walk.crossed : new Set(walk.crossed).add(crossing);
        const places = lookUp(value, path);
        const entries = places.some((place) => place.value.kind === 'entry');
        const found = onward(places, hops, { ...walk, crossed });
        const all = found.length === 0 && entries ? onward(guess(value, path), hops, { ...walk, crossed }) : found;
        return shortest(all).map((reached) => ({ ...reached, via: [...reached.via, value.location] }));
      }
      case 'entry': {
        if (hops >= maximumHops || value.key === '') return [];
        const places = follow({ path, value: value.path }, hops, { ...walk, visited: new Map(), ends: true }).flatMap(
          ({ text }) => entryAt(text, path, value.key),
        );
        const found = onward(places, hops, walk);
        return shortest(found).map((reached) => ({ ...reached, via: [...reached.via, value.location] }));
      }
      case 'opaque':
        return [];
    }
  };

  /** What the values at these places are, one hop further. */
  const onward = (places: readonly Standing[], hops: number, walk: Walk): readonly Reached[] =>
    places.flatMap((place) => {
      // `X: ${X:-default}` must not lead to itself; a longer way to where we have been tells nothing new.
      if (walk.trail.has(place.value) || (walk.visited.get(place.value) ?? maximumHops) <= hops) return [];
      walk.visited.set(place.value, hops);
      return follow(place, hops + 1, { ...walk, trail: new Set(walk.trail).add(place.value) });
    });

  const reach: Linker['reach'] = (value, path) => {
    // Names inside alternatives are remembered like any others.
    if (value.kind === 'either' || value.kind === 'list')
      return shortest(value.parts.flatMap((part) => reach(part, path)));
    const known = answers.get(path) ?? { steps: 0, names: new Map<string, readonly Reached[]>() };
    answers.set(path, known);
    const key = value.kind === 'name' ? keyOf(value) : undefined;
    // The last hop is where the use stands; all before it is the same for each use of the name.
    const before = key === undefined ? undefined : known.names.get(key);
    if (before) return before.map((one) => ({ ...one, via: [...one.via.slice(0, -1), value.location] }));
    const allowed = Math.min(maximumSteps.use, maximumSteps.file - known.steps);
    const left = { steps: allowed };
    const found = follow({ value, path }, 0, { trail: new Set([value]), crossed: new Set(), visited: new Map(), left });
    if (left.steps < 0) cut.add(path);
    known.steps += allowed - Math.max(0, left.steps);
    if (key !== undefined) known.names.set(key, found);
    return found;
  };

  return { reach, problems: () => [...cut].map((path) => ({ code: 'file-too-slow', path })) };
}

/** What the values give, up to the number of alternatives that are kept. */
function firstOf<T>(values: readonly T[], give: (value: T) => readonly Reached[]): readonly Reached[] {
  const found: Reached[] = [];
  for (const value of values) {
    found.push(...give(value));
    if (found.length >= maximumReached) return found.slice(0, maximumReached);
  }
  return found;
}

/** What is known while one use is followed. */
interface Walk {
  /** The values between the use and here. */
  readonly trail: ReadonlySet<PlacedValue>;
  /** Names of several files (variables of the environment) that are being looked up. */
  readonly crossed: ReadonlySet<string>;
  /** Definitions that were followed, and after how many hops. */
  readonly visited: Map<PlacedValue, number>;
  /** Of a joined text its end will do (`os.path.join(here, "config.yaml")`). */
  readonly ends?: true;
  /** What it may still cost. */
  readonly left: { steps: number };
}

/** Each literal once, by its shortest way; the nearest when there are too many. */
function shortest(reached: readonly Reached[]): readonly Reached[] {
  if (reached.length < 2) return reached;
  const kept = new Map<string, Reached>();
  for (const one of reached) {
    const { path, line, column } = one.location;
    const key = `${path}\0${line}\0${column}\0${one.text}`;
    const before = kept.get(key);
    if (before === undefined || one.via.length < before.via.length) kept.set(key, one);
  }
  const all = [...kept.values()];
  return all.length <= maximumReached ? all : all.sort((a, b) => a.via.length - b.via.length).slice(0, maximumReached);
}

/** The joined text stands where its longest literal part stands. */
function concatenated(head: Reached, tail: Reached): Reached {
  if (head.text === '') return { ...tail, via: [...head.via, ...tail.via] };
  const [before, behind] = [head.longest ?? head.text.length, tail.longest ?? tail.text.length];
  return {
    text: head.text + tail.text,
    location: before >= behind ? head.location : tail.location,
    via: [...head.via, ...tail.via],
    longest: Math.max(before, behind),
  };
}
