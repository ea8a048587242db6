/** Prints the compiled file: a head, then sections with one line for each fact, its key in front of the JSON. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Spelling, shortId, spellings } from '../catalog/row.js';
import { type Head, titleOf } from '../catalog/sections.js';
import { blocksOf } from '../catalog/sorted.js';
import { type Merged, tables } from './catalog-merge.js';
import { bareNames, baseFamilies, openings } from './catalog-names.js';
import type { SharedSource } from './catalog-schema.js';

/** The text of `src/catalog/catalog.txt`; `date` is that of the newest file of data. */
export function printCatalog(
  date: string,
  merged: Merged,
  sources: ReadonlyMap<string, z.infer<typeof SharedSource>>,
): string {
  const shared = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const bare = bareNames(merged);
  const usual: Record<string, unknown> = {};
  const sections: Record<string, readonly string[]> = {
    sources: [json(Object.fromEntries(shared))],
    baseFamilies: baseFamilies(merged),
    openings: openings(merged),
  };
  for (const name of tables) {
    const rows = merged[name].map(({ row }) => row);
    if (!(name in spellings)) {
      sections[name] = rows.map((row) => json(row));
      continue;
    }
    const spelling = spellings[name as keyof typeof spellings] as unknown as Spelling<object>;
    const { key, names } = spelling;
    const source = commonest((rows as readonly SourcedRow[]).map((row) => json(shortSource(row.source))));
    const named = rows.flatMap((row) => names(row).map((other) => `${other.toLowerCase()}\t${key(row)}`));
    usual[name] = JSON.parse(source);
    sections[`${name}.rows`] = ordered(rows.map((row) => lineOf(row, spelling, source)));
    sections[`${name}.names`] = ordered(name === 'models' ? [...named, ...bare] : named);
  }
  return printed(date, usual, sections);
}

function printed(date: string, usual: Head['usual'], sections: Readonly<Record<string, readonly string[]>>): string {
  const texts = Object.entries(sections).map(([name, lines]) => {
    const text = lines.map((one) => `${one}\n`).join('');
    const isSearched = /[.](?:rows|names)$/.test(name);
    return { name, text, head: { length: text.length, ...(isSearched && { blocks: blocksOf(lines) }) } };
  });
  const body = texts.map(({ name, text }) => `${titleOf(name)}\n${text}`).join('');
  // A name for exactly these facts: the same rows give the same version, whoever compiles them.
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const head: Head & { readonly about: string } = {
    about: 'Generated from src/catalog/data by `node lib/generate/catalog.js`: do not edit. Epoch AI data: CC BY 4.0.',
    date,
    version,
    usual,
    sections: Object.fromEntries(texts.map(({ name, head }) => [name, head])),
  };
  return `${json(head)}\n${body}`;
}

interface SourcedRow {
  readonly source: SourceRow;
}

function lineOf(row: object, { key, held }: Spelling<object>, usual: string): string {
  const told = Object.entries(row).filter(([property]) => !(held as readonly string[]).includes(property));
  const lower = key(row).toLowerCase();
  const rest = Object.fromEntries(told);
  const written = key(row) === lower ? rest : [key(row), rest];
  return `${lower}\t${json(written, (name, value) => without(usual, name, short(name, value)))}`;
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

/** JSON in ASCII alone, so that letters are bytes. */
function json(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
