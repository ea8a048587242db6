/** Counts the work of reading a text, so that growth can be judged without a clock: blocks that ran, and characters that built-in functions went over. */
import { Session } from 'node:inspector';

/** How a built-in searched: what it was asked of, for what, from where, and what it answered. */
type Charge = (text: string, args: readonly unknown[], answer: unknown) => number;

const length = (value: unknown): number => (typeof value === 'string' ? value.length : 1);
const whole: Charge = (text) => text.length;
const forward: Charge = (text, [sought, from = 0], answer) => {
  const at = typeof answer === 'number' && answer >= 0 ? answer : text.length;
  return Math.max(0, at - Number(from)) + length(sought);
};
const backward: Charge = (text, [sought, from], answer) =>
  Math.min(text.length, from === undefined ? text.length : Number(from)) - Math.max(0, Number(answer)) + length(sought);

const searches: Readonly<Record<string, Charge>> = {
  indexOf: forward,
  lastIndexOf: backward,
  includes: (text, [sought, from = 0], answer) =>
    answer ? String(text).indexOf(String(sought), Number(from)) - Number(from) : text.length,
  toLowerCase: whole,
  toUpperCase: whole,
  trim: whole,
  trimStart: (text, _, answer) => text.length - length(answer) + 1,
  trimEnd: (text, _, answer) => text.length - length(answer) + 1,
  split: whole,
  repeat: (_text, _args, answer) => length(answer),
};

/** What is copied of a list, or moved in it. */
const copies: Readonly<Record<string, (list: readonly unknown[], answer: unknown) => number>> = {
  slice: (_, answer) => (answer as readonly unknown[]).length,
  concat: (_, answer) => (answer as readonly unknown[]).length,
  join: (list) => list.length,
  indexOf: (list) => list.length,
  lastIndexOf: (list) => list.length,
  includes: (list) => list.length,
  shift: (list) => list.length,
  unshift: (list) => list.length,
  splice: (list) => list.length,
};

/** Whether a pattern may only begin at one place; how far it looks before it fails there cannot be seen from outside. */
function isAnchored({ source, sticky, multiline }: RegExp): boolean {
  return sticky || (source.startsWith('^') && !multiline);
}

/** Runs `action` while every built-in that searches tells what it went over; the sum. */
function characters(action: () => void): number {
  let sum = 0;
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string, charge: (self: never, args: never, answer: unknown) => number): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    const own = before.value as (...args: unknown[]) => unknown;
    let inside = false;
    Object.defineProperty(owner, name, {
      ...before,
      value(this: unknown, ...args: unknown[]) {
        const answer = own.apply(this, args);
        if (!inside) {
          inside = true;
          sum += charge(this as never, args as never, answer);
          inside = false;
        }
        return answer;
      },
    });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const [name, charge] of Object.entries(searches)) watch(String.prototype, name, charge);
  for (const [name, charge] of Object.entries(copies)) {
    watch(Array.prototype, name, (list: readonly unknown[], _: never, answer: unknown) => charge(list, answer));
  }
  let from = 0;
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (found) sum += found.index + found[0].length - from + 1;
    else sum += isAnchored(this) ? 1 : Math.max(0, String(text).length - from);
    return found;
  };
  undo.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    action();
  } finally {
    for (const restore of undo) restore();
  }
  return sum;
}

/**
 * A counter of work. It must be made before the modules that it counts are loaded. Not counted: what one search of a
 * pattern does twice, which `npm run linear` measures by the clock of the processor.
 */
export function meter(): (action: () => void) => number {
  const session = new Session();
  session.connect();
  const ask = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (_, result) => {
      answer = result;
    });
    return answer;
  };
  const blocks = (): number => {
    const { result } = ask('Profiler.takePreciseCoverage') as { result: readonly Script[] };
    const ranges = result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return (action) => {
    // Each answer counts from the one before.
    const went = characters(action);
    return went + blocks();
  };
}

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}
