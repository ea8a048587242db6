/** Reads the right-hand side of a Makefile variable: text, `$(NAME)`, and the few functions that choose between texts. */
import type { Span, Value } from '../types.js';

const maximumDepth = 8;

/** The value of `text` from `start` to `end`. */
export function makeValue(text: string, start: number, end: number, depth = 0): Value {
  const parts: Value[] = [];
  let literal = start;
  const flush = (to: number): void => {
    if (to > literal) parts.push({ kind: 'text', text: text.slice(literal, to), span: { start: literal, end: to } });
  };
  for (let at = start; at < end; ) {
    if (text[at] !== '$') {
      // A search beyond the end would cost the whole file for each variable.
      const next = text.slice(at, end).indexOf('$');
      at = next === -1 ? end : at + next;
      continue;
    }
    flush(at);
    const after = at + 1 < end ? text[at + 1]! : '';
    if (after === '$') {
      literal = at + 1;
      at += 2;
      continue;
    }
    const stop = after === '(' || after === '{' ? closing(text, at + 1, end) : Math.min(end, at + 2);
    parts.push(reference(text, at, stop, depth));
    at = literal = stop;
  }
  flush(end);
  if (parts.length === 1) return parts[0]!;
  if (parts.length === 0) return { kind: 'text', text: '', span: { start, end: start } };
  return { kind: 'join', parts, span: { start, end } };
}

/** The variable `name`, which make takes from its own text or from the environment. */
function makeName(name: string, span: Span): Value {
  const local: Value = { kind: 'name', space: 'local', name, span };
  return { kind: 'either', options: [local, { ...local, space: 'env' }], span };
}

function reference(text: string, at: number, stop: number, depth: number): Value {
  const span = { start: at, end: stop };
  const inside = text.slice(at + 2, stop - 1);
  if (/^[A-Za-z_][\w.-]{0,200}$/.test(inside)) return makeName(inside, span);
  const chooses = /^(or|if)\s{1,40}/.exec(inside);
  if (!chooses || depth >= maximumDepth) return { kind: 'opaque', span };
  const sides = split(text, at + 2 + chooses[0].length, stop - 1).slice(chooses[1] === 'if' ? 1 : 0, 12);
  const options = sides
    .map(([from, to]) => makeValue(text, from, to, depth + 1))
    .filter((value) => value.kind !== 'text' || value.text !== '');
  if (options.length === 0) return { kind: 'opaque', span };
  return options.length === 1 ? options[0]! : { kind: 'either', options, span };
}

/** Trimmed ranges between the commas that stand outside parentheses. */
function split(text: string, start: number, end: number): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  let open = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = text[at];
    if (at === end || (character === ',' && open === 0)) {
      let to = at;
      while (from < to && ' \t'.includes(text[from]!)) from++;
      while (to > from && ' \t'.includes(text[to - 1]!)) to--;
      ranges.push([from, to]);
      from = at + 1;
    } else if (character === '(' || character === '{') open++;
    else if (character === ')' || character === '}') open--;
  }
  return ranges;
}

/** Behind the bracket that closes the one at `at`; `end` when none does. */
function closing(text: string, at: number, end: number): number {
  let open = 0;
  for (let index = at; index < end; index++) {
    const character = text[index];
    if (character === '(' || character === '{') open++;
    else if ((character === ')' || character === '}') && --open === 0) return index + 1;
  }
  return end;
}
