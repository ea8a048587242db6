/** Prints the compiled module: one string for each table, in it one line for each fact, keys in front of the JSON. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Spelling, shortId, spellings } from '../catalog/row.js';
import { type Merged, tables } from './catalog-merge.js';
import { bareNames, baseFamilies } from './catalog-names.js';
import type { SharedSource } from './catalog-schema.js';

/** The text of `src/catalog/compiled.ts`; `date` is that of the newest file of data. */
export function printCatalog(
  date: string,
  merged: Merged,
  sources: ReadonlyMap<string, z.infer<typeof SharedSource>>,
): string {
  const shared = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    '/** Generated from src/catalog/data by `node lib/generate/catalog.js`: do not edit. Epoch AI data: CC BY 4.0. */',
    table(
      'sources',
      shared.map(([key, source]) => `${key}\t${JSON.stringify(source)}`),
    ),
  ];
  const bare = bareNames(merged);
  for (const name of tables) {
    const spelling =
      name in spellings ? (spellings[name as keyof typeof spellings] as unknown as Spelling<object>) : undefined;
    if (!spelling) {
      parts.push(
        table(
          name,
          merged[name].map(({ row }) => JSON.stringify(row)),
        ),
      );
      continue;
    }
    const rows = merged[name].map(({ row }) => line(row, spelling));
    const names = merged[name].flatMap(({ row }) => namesOf(row, spelling));
    parts.push(pair(name, ordered(rows), ordered(name === 'models' ? [...names, ...bare] : names)));
  }
  parts.push(`export const baseFamilies: string = '${baseFamilies(merged).join(' ')}';`);
  const [opening = '', ...facts] = parts;
  // A name for exactly these facts: the same rows give the same version, whoever compiles them.
  const version = createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 12);
  const head = [`export const date = '${date}';`, `export const version = '${version}';`];
  return `${[opening, ...head, ...facts].join('\n')}\n`;
}

function line(row: object, spelling: Spelling<object>): string {
  const held = new Set<string>(spelling.held);
  const rest = Object.entries(row).filter(([key]) => !held.has(key));
  return `${spelling.keys(row).join(' ')}\t${JSON.stringify(Object.fromEntries(rest), short)}`;
}

function namesOf(row: object, spelling: Spelling<object>): readonly string[] {
  const [first, ...others] = spelling.keys(row);
  return (spelling.names?.(row) ?? others).map((name) => `${name.toLowerCase()}\t${first}`);
}

/** By the key in lower case and code units, as `sorted` looks it up; of several lines with one key the last stays. */
function ordered(lines: readonly string[]): readonly string[] {
  const byKey = new Map(lines.map((text) => [/^[^ \t]+/.exec(text)![0].toLowerCase(), text]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
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

/** One string literal over many lines: V8 reads it a third faster than an array of strings. */
function table(name: string, lines: readonly string[]): string {
  return `export const ${name}: string = ${literal(lines)};`;
}

function pair(name: string, rows: readonly string[], names: readonly string[]): string {
  return `export const ${name} = {\nrows: ${literal(rows)},\nnames: ${literal(names)} };`;
}

function literal(lines: readonly string[]): string {
  return `'\\\n${lines.map((text) => `${escaped(text)}\\n\\\n`).join('')}'`;
}

/** The inside of a string in single quotes, ASCII alone: V8 reads a file of ASCII twice as fast as any other. */
function escaped(text: string): string {
  return text.replace(/[\\']|[^ -~]/g, (char) => {
    if (char === '\t') return '\\t';
    return char === "'" || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
