/** Prints the compiled module: one string for each table, in it one line for each fact, its key in front of the JSON. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Spelling, shortId, spellings } from '../catalog/row.js';
import { type Merged, tables } from './catalog-merge.js';
import { bareNames, baseFamilies, openings } from './catalog-names.js';
import type { SharedSource } from './catalog-schema.js';

/** The text of `src/catalog/compiled.ts`; `date` is that of the newest file of data. */
export function printCatalog(
  date: string,
  merged: Merged,
  sources: ReadonlyMap<string, z.infer<typeof SharedSource>>,
): string {
  const shared = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const begun = openings(merged);
  const parts = [
    '/** Generated from src/catalog/data by `node lib/generate/catalog.js`: do not edit. Epoch AI data: CC BY 4.0. */',
    `export const sources: string = '${escaped(json(Object.fromEntries(shared)))}';`,
    `export const openings = ${columns({
      openings: begun.map(({ opening }) => opening),
      meanings: begun.map(({ family, shorter }) => (shorter === undefined ? family : `${family} ${shorter}`)),
    })};`,
  ];
  const bare = bareNames(merged);
  for (const name of tables) {
    const rows = merged[name].map(({ row }) => row);
    const printed =
      name in spellings
        ? table(rows as readonly SourcedRow[], spellings[name as keyof typeof spellings], name === 'models' ? bare : [])
        : literal(rows.map((row) => json(row)));
    parts.push(`export const ${name} = ${printed};`);
  }
  parts.push(`export const baseFamilies: string = '${baseFamilies(merged).join(' ')}';`);
  const [opening = '', ...facts] = parts;
  // A name for exactly these facts: the same rows give the same version, whoever compiles them.
  const version = createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 12);
  const head = [`export const date = '${date}';`, `export const version = '${version}';`];
  return `${[opening, ...head, ...facts].join('\n')}\n`;
}

interface SourcedRow {
  readonly source: SourceRow;
}

function table(rows: readonly SourcedRow[], spelling: unknown, more: readonly string[]): string {
  const { key, names, held } = spelling as Spelling<object>;
  const usual = commonest(rows.map(({ source }) => json(shortSource(source))));
  const lineOf = (row: SourcedRow) => {
    const told = Object.entries(row).filter(([property]) => !(held as readonly string[]).includes(property));
    const rest = json(Object.fromEntries(told), (name, value) => without(usual, name, short(name, value)));
    const lower = key(row).toLowerCase();
    return `${lower}\t${rest}${lower === key(row) ? '' : `\t${key(row)}`}`;
  };
  const named = rows.flatMap((row) => names(row).map((name) => `${name.toLowerCase()}\t${key(row)}`));
  return columns({ rows: ordered(rows.map(lineOf)), names: ordered([...named, ...more]), source: usual });
}

/** By the key and code units, as `sorted` looks it up; of several lines with one key the last stays. */
function ordered(lines: readonly string[]): readonly string[] {
  const byKey = new Map(lines.map((text) => [text.slice(0, text.indexOf('\t')), text]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '[]';
}

/** Leaves out the source that most rows of the table have. */
function without(usual: string, key: string, value: unknown): unknown {
  return key === 'source' && json(value) === usual ? undefined : value;
}

/** Leaves out what the spelling fills in again, and writes a reference to a shared source as a tuple. */
function short(key: string, value: unknown): unknown {
  if (value === false && key === 'redistributor') return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (key === 'source') return shortSource(value as SourceRow);
  if (key === 'parents') return (value as readonly ParentRow[]).map(shortParent);
  return value;
}

type SourceRow =
  | { readonly ref: string; readonly confidence: string; readonly at?: string }
  | { readonly text: string };
interface ParentRow {
  readonly id: string;
  readonly relation: string;
  readonly source?: SourceRow | undefined;
}

function shortSource(source: SourceRow): unknown {
  if (!('ref' in source)) return source;
  const { ref, confidence, at } = source;
  return at === undefined ? [ref, confidence] : [ref, confidence, at];
}

function shortParent({ id, relation, source }: ParentRow): unknown {
  const step = `${relation} ${shortId(id)}`;
  return source === undefined ? step : [step, shortSource(source)];
}

/** JSON in ASCII alone: one other letter would double what a whole table takes in memory. */
function json(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Texts by name, each a string literal. */
function columns(texts: Readonly<Record<string, string | readonly string[]>>): string {
  const printed = Object.entries(texts).map(
    ([name, text]) => `${name}: ${typeof text === 'string' ? `'${escaped(text)}'` : literal(text)}`,
  );
  return `{\n${printed.join(',\n')} }`;
}

/** One string literal over many lines, a line break around each: V8 reads it a third faster than an array of strings. */
function literal(lines: readonly string[]): string {
  return `'\\n\\\n${lines.map((text) => `${escaped(text)}\\n\\\n`).join('')}'`;
}

/** The inside of a string in single quotes. */
function escaped(text: string): string {
  return text.replace(/[\\']/g, '\\$&').replaceAll('\t', '\\t');
}
