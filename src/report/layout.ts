/** How text is laid out on a screen of fixed width: measured, wrapped, cut and set in columns; colour comes last. */
import pico from 'picocolors';
import type { Screen } from './types.js';
import { grouped } from './vocabulary.js';

/** Changes how a text looks, not how wide it is. */
export type Paint = (text: string) => string;

/** The colours in use, and the columns that there are. */
export interface Pen extends ReturnType<typeof pico.createColors> {
  readonly width: number;
}

/** A pen for a screen; narrower than 60 columns nothing fits, wider than 140 nobody reads. */
export function penOf({ color, width }: Screen): Pen {
  return { ...pico.createColors(color), width: Math.min(140, Math.max(60, Math.floor(width) || 80)) };
}

/** Leaves a text as it is. */
export const plain: Paint = (text) => text;

// Wide and emoji blocks; exact enough for padding, and never wrong for the names of models.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;

function columnsOfOne(character: string): number {
  if (character <= '~') return 1;
  return wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
}

/** Columns that a text without colours takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOfOne(character);
  return sum;
}

/** The text, padded with spaces to a width. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'left' ? text + space : space + text;
}

function taken(characters: readonly string[], width: number): string {
  let out = '';
  let used = 0;
  for (const character of characters) {
    used += columnsOfOne(character);
    if (used > width) break;
    out += character;
  }
  return out;
}

/** The text cut to a width at its end. */
export function cut(text: string, width: number): string {
  return columns(text) <= width ? text : `${taken([...text], width - 1)}…`;
}

/** The text cut to a width in its middle: names differ at both ends. */
export function cutMiddle(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const characters = [...text];
  const head = taken(characters, Math.ceil((width - 1) / 2));
  const tail = [...taken(characters.reverse(), Math.floor((width - 1) / 2))].reverse().join('');
  return `${head}…${tail}`;
}

/** Lines no wider than `width`; a word that is wider stays whole, so that it can be copied. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = columns(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? size : size + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Lines with a label before the first and the same room before the others. */
export function labelled(
  label: string,
  lines: readonly string[],
  indent: number,
  paint: Paint = plain,
): readonly string[] {
  const room = ' '.repeat(columns(label));
  return lines.map((line, index) => `${' '.repeat(indent)}${index === 0 ? paint(label) : room}${line}`);
}

/** A text over as many lines as it takes: `first` before its first one, the room `rest` before the others. */
export function hanging(pen: Pen, text: string, first: string, rest: string): readonly string[] {
  return wrapped(text, pen.width - rest.length).map((line, index) => `${index === 0 ? first : rest}${line}`);
}

/** That there is more than is shown, where there is. */
export function andMore(pen: Pen, count: number): readonly string[] {
  return count > 0 ? [pen.dim(`  … and ${grouped(count)} more; --format json lists all`)] : [];
}

/** A heading with a rule to the right edge. */
export function heading(pen: Pen, title: string): string {
  return `${pen.bold(title)} ${pen.dim('─'.repeat(Math.max(3, pen.width - columns(title) - 1)))}`;
}

/** The finished text: no spaces at line ends, and no line that a runner of GitHub Actions takes for a command. */
export function page(lines: readonly string[]): string {
  return `${lines.map((line) => line.replace(/ +$/, '').replace(/^( *):(?=:)/, '$1\\x3a')).join('\n')}\n`;
}
